import type {
  Authority,
  HearingPhase,
  LineBody,
  OpinionMark,
  RecordLine,
  RecordStatus,
  Speaker,
} from '../domain/hearing-record/record-line.ts';
import { inOrder } from '../domain/hearing-record/record-line.ts';
import { partiesToServe } from '../domain/lifecycle/representation.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { partyParagraphs, roleNames } from './party-paragraphs.ts';
import { tribunalFields } from './tribunal-fields.ts';
import { chineseMoment, chineseTime, joined, paragraphsOf, withoutStop } from './wording.ts';

/** A record as it is printed: its lines, and the hash of the text that was locked or, before that, of the text as it stands. */
export interface RecordForPaper {
  readonly status: RecordStatus;
  readonly round: number;
  readonly sha256: string;
  readonly lines: readonly RecordLine[];
}

const phaseNames: Readonly<Record<HearingPhase, string>> = {
  rollCall: '查明到庭',
  opening: '宣布开庭',
  rightsNotice: '告知权利义务',
  claims: '申请人陈述',
  defenceStatement: '答辩',
  investigation: '庭审调查',
  evidence: '举证质证',
  debate: '辩论',
  finalStatement: '最后意见',
  mediation: '调解',
  recordReview: '核对笔录',
};

const authorityNames: Readonly<Record<Authority, string>> = {
  self: '本人',
  legalRepresentative: '法定代表人',
  general: '一般授权',
  special: '特别授权',
};

const markNames: Readonly<Record<OpinionMark, string>> = {
  accepted: '认可',
  disputed: '不认可',
  notStated: '未表示意见',
};

/**
 * 庭审笔录: the record of a hearing by phase, its exhibits with what was held of each, requests for correction with the ruling, and who
 * signed or refused (LAW 39, 40; RULES 41, 42). The foot of each page has the text's hash and room for signatures.
 */
export function hearingRecordFields(input: PaperInput): PaperFields {
  const { state, hearing } = input;
  const record = input.record ?? null;
  const lines = inOrder(record?.lines ?? []);
  const opened = hearing?.openedAt ?? lines[0]?.at ?? null;
  const ended = hearing?.endedAt ?? null;
  const place = hearing === null ? '' : placeOf(input);
  const nth = state.hearings.filter(({ status }) => status !== 'postponed' && status !== 'cancelled');
  const signers = signersOf(input, lines);
  const evidence = lines.flatMap(({ body }) => (body.kind === 'evidence' ? [body] : []));
  const corrections = lines.flatMap(({ body }) => (body.kind === 'correction' ? [body] : []));
  return {
    ...caseFields(input),
    当事人: partyParagraphs(state.application),
    ...tribunalFields(input),
    庭次: `第${chineseOrdinal(Math.max(1, nth.findIndex(({ id }) => id === hearing?.id) + 1))}次`,
    庭审地点: place,
    有庭审地点: place !== '',
    庭审开始: opened === null ? null : chineseMoment(opened),
    庭审结束: ended === null ? '' : chineseMoment(ended),
    有庭审结束: ended !== null,
    庭审阶段: phasesOf(input, lines),
    有证据: evidence.length > 0,
    证据: evidence.map((body, index) => ({
      证据序号: String(index + 1),
      证据名称: body.label,
      举证方: partyName(input, body.partyId),
      证明目的: body.purpose.trim() === '' ? '—' : body.purpose.trim(),
      原件核对: body.isOriginalChecked ? '已核对原件' : '未核对原件',
      质证意见: opinionsOf(input, body),
    })),
    有更正: corrections.length > 0,
    更正: corrections.map((body) => ({ 更正内容: correctionText(input, body) })),
    签名人: signers.map(({ title, text }) => ({ 签名称谓: title, 签名内容: text })),
    页签: footLines(signers.map(({ title }) => `${title}＿＿＿＿`)).map((line) => ({ 签名处: line })),
    校验值: record?.sha256 ?? null,
    笔录状态: record === null ? null : record.status === 'locked' ? '已核对锁定' : '核对稿',
  };
}

function placeOf({ hearing, names }: PaperInput): string {
  const { mode, roomId, platform } = hearing?.plan ?? { mode: 'inPerson', roomId: null, platform: null };
  const room = roomId === null ? '' : names(roomId);
  return mode === 'sync'
    ? joined([room, `在线同步开庭${platform === null ? '' : `（${platform}）`}`], '，')
    : room;
}

/** Phases in the order of the record; corrections and signatures have a place of their own at its end. */
function phasesOf(input: PaperInput, lines: readonly RecordLine[]): readonly PaperFields[] {
  const runs: { readonly phase: HearingPhase; readonly lines: RecordLine[] }[] = [];
  for (const line of lines.filter(({ phase }) => phase !== 'recordReview')) {
    const last = runs.at(-1);
    if (last?.phase === line.phase) last.lines.push(line);
    else runs.push({ phase: line.phase, lines: [line] });
  }
  return runs.map((run, index) => ({
    阶段序号: chineseOrdinal(index + 1),
    阶段名称: phaseNames[run.phase],
    阶段记录: run.lines.flatMap((line) => lineTexts(input, line)).map((text) => ({ 记录内容: text })),
  }));
}

function lineTexts(input: PaperInput, { body, at }: RecordLine): readonly string[] {
  switch (body.kind) {
    case 'speech': {
      const [first = '', ...rest] = paragraphsOf(body.text);
      return first === '' ? [] : [`${speakerTitle(input, body.speaker)}：${first}`, ...rest];
    }
    case 'attendance':
      return [attendanceText(input, body)];
    case 'recusalAnswer':
      return [
        `${partyName(input, body.partyId)}：${body.asks ? '申请回避' : '不申请回避'}${reason(body.text)}。`,
      ];
    case 'evidence':
      return [`${partyName(input, body.partyId)}提交证据：${withoutStop(body.label)}（质证意见见证据表）。`];
    case 'adjourned':
      return [`（${chineseTime(at)}休庭，理由：${withoutStop(body.reason)}）`];
    case 'resumed':
      return [`（${chineseTime(at)}继续开庭${reason(body.reason)}）`];
    case 'correction':
    case 'signature':
      return [];
  }
}

type Body<K extends LineBody['kind']> = Extract<LineBody, { kind: K }>;

function attendanceText(input: PaperInput, body: Body<'attendance'>): string {
  const who = partyName(input, body.partyId);
  if (!body.isPresent) return `${who}：未到庭${reason(body.note)}。`;
  const person = joined(
    [body.name, authorityNames[body.authority], body.isIdentityChecked ? '身份已核对' : '身份未核对'],
    '，',
  );
  return `${who}：到庭（${person}）${reason(body.note)}。`;
}

function opinionsOf(input: PaperInput, { opinions }: Body<'evidence'>): string {
  const told = opinions.map(
    ({ partyId, authenticity, legality, relevance, text }) =>
      `${partyName(input, partyId)}：真实性${markNames[authenticity]}，合法性${markNames[legality]}，关联性${markNames[relevance]}${reason(text)}。`,
  );
  return told.length === 0 ? '未发表质证意见。' : told.join('');
}

function correctionText(input: PaperInput, { partyId, text, isGranted, reason: why }: Body<'correction'>) {
  const ruling =
    isGranted === null ? '仲裁庭尚未决定' : isGranted ? '仲裁庭准予更正' : '仲裁庭不予更正，申请记录在案';
  const because = withoutStop(why);
  return `${partyName(input, partyId)}申请更正：${withoutStop(text)}。${ruling}${because === '' ? '' : `，理由：${because}`}。`;
}

/** Everyone who has to sign: the parties present, then the tribunal and its clerk; what they did in this round stands beside. */
function signersOf(
  input: PaperInput,
  lines: readonly RecordLine[],
): readonly { readonly title: string; readonly text: string }[] {
  const { state, hearing, names } = input;
  const round = input.record?.round ?? 0;
  const there = (id: string) =>
    lines.some(({ body }) => body.kind === 'attendance' && body.partyId === id && body.isPresent);
  const signed = (refId: string): string => {
    const body = lines.findLast(
      ({ body, round: of }) => body.kind === 'signature' && of === round && body.signer.refId === refId,
    )?.body;
    if (body?.kind !== 'signature') return '（签名）';
    const note = withoutStop(body.note);
    return body.isRefused
      ? `拒绝签名${note === '' ? '' : `（${note}）`}，仲裁庭记明情况附卷`
      : `已阅笔录${body.pages}页并签名${note === '' ? '' : `（${note}）`}`;
  };
  const plan = hearing?.plan ?? null;
  const staff = [
    ...(plan?.arbitratorIds ?? []).map((id) => ({ id, title: `仲裁员${names(id)}` })),
    ...(plan === null || plan.clerkId === null
      ? []
      : [{ id: plan.clerkId, title: `书记员${names(plan.clerkId)}` }]),
  ];
  return [
    ...partiesToServe(state)
      .filter(({ id }) => there(id))
      .map(({ id, name, role }) => ({ id, title: `${roleNames[role]}${name}` })),
    ...staff,
  ].map(({ id, title }) => ({ title, text: signed(id) }));
}

/** As many characters fit a line at the foot, and as many lines below the text. */
const footWidth = 42;
const footHeight = 4;

/** Places for signatures packed into lines that break between two of them; a crowd signs at the end. */
function footLines(places: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const place of places) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + place.length <= footWidth)
      lines[lines.length - 1] = `${last}　${place}`;
    else lines.push(place);
  }
  return lines.length <= footHeight ? lines : [...lines.slice(0, footHeight - 1), '其余人员在笔录末尾签名'];
}

function speakerTitle(input: PaperInput, { role, refId, name }: Speaker): string {
  const party = input.state.application.parties.find(({ id }) => id === refId);
  const side = party === undefined ? '' : roleNames[party.role];
  switch (role) {
    case 'tribunal':
      return `仲裁员${name}`;
    case 'clerk':
      return `书记员${name}`;
    case 'party':
      return `${side}${name}`;
    case 'agent':
      return `${side}代理人${name}`;
    case 'witness':
      return `证人${name}`;
  }
}

function partyName({ state }: PaperInput, id: string): string {
  const party = state.application.parties.find((candidate) => candidate.id === id);
  return party === undefined ? '' : `${roleNames[party.role]}${party.name}`;
}

function reason(text: string): string {
  const told = withoutStop(text);
  return told === '' ? '' : `，${told}`;
}
