import { assertNever } from '../domain/assert.ts';
import { dateOf } from '../domain/dates.ts';
import type { AnswerOrigin, AsyncPhase } from '../domain/online/async-entry.ts';
import type { AsyncAnswer, AsyncHearing, PartyWindow, PhaseStep } from '../domain/online/async-hearing.ts';
import { isReadable } from '../domain/online/visibility.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { partyParagraphs, roleNames } from './party-paragraphs.ts';
import { tribunalFields } from './tribunal-fields.ts';
import { chineseLimitEnd, chineseMoment, chineseTime, joined, paragraphsOf, withoutStop } from './wording.ts';

const phaseNames: Readonly<Record<AsyncPhase, string>> = {
  identity: '核对身份、告知权利义务、询问是否申请回避',
  statement: '申请人陈述请求与理由',
  defence: '答辩',
  evidence: '举证',
  crossExam: '质证',
  question: '仲裁庭询问',
  debate: '辩论',
  final: '最后意见',
  mediation: '调解',
  recordConfirm: '笔录确认',
};

const originNames: Readonly<Record<AnswerOrigin, string>> = {
  phone: '电话',
  counter: '当面',
  post: '邮寄',
  chat: '即时通信',
  portal: '当事人平台',
};

/**
 * 异步庭审笔录: the record of an asynchronous hearing, compiled from its entries in the order of its phases; who answered when and by which
 * way, what was missed, extended, late or skipped (LAW 40, RULES 41, 42). An answer that is still hidden is not printed.
 */
export function asyncRecordFields(input: PaperInput): PaperFields {
  const { state, hearing } = input;
  const held = input.asyncHearing ?? null;
  const openedAt = held?.openedAt ?? null;
  const parties = state.application.parties;
  return {
    ...caseFields(input),
    当事人: partyParagraphs(state.application),
    ...tribunalFields(input),
    庭审平台: hearing?.plan.platform ?? '',
    有庭审平台: (hearing?.plan.platform ?? '') !== '',
    庭审开始: openedAt === null ? null : chineseMoment(openedAt),
    庭审结果: held === null ? null : ending(held),
    庭审阶段: recordSections(input, held?.steps ?? []).map(({ ordinal, title, span, lines }) => ({
      阶段序号: ordinal,
      阶段名称: title,
      阶段期间: span,
      阶段记录: lines.map((line) => ({ 记录内容: line })),
    })),
    确认人: parties
      .filter(({ id }) => held?.steps.some(({ windows }) => windows.some(({ partyId }) => partyId === id)))
      .map(({ name, role }) => ({ 确认人称谓: roleNames[role], 确认人姓名: name })),
  };
}

/** One phase of the record. */
export interface RecordSection {
  readonly ordinal: string;
  readonly title: string;
  readonly span: string;
  readonly lines: readonly string[];
}

/** The phases of the record in their order; one in which nobody was asked and nothing decided is left out. */
export function recordSections(input: PaperInput, steps: readonly PhaseStep[]): readonly RecordSection[] {
  return steps
    .filter(({ windows, skipped }) => windows.length > 0 || skipped !== null)
    .map((step, index) => ({
      ordinal: chineseOrdinal(index + 1),
      title: phaseTitle(step.phase, step.round),
      span: spanOf(step),
      lines: stepLines(step, input),
    }));
}

/** The name of a phase as papers have it, with the round of questions. */
export function phaseTitle(phase: AsyncPhase, round: number): string {
  return phase === 'question' && round > 0
    ? `${phaseNames.question}（第${chineseOrdinal(round)}轮）`
    : phaseNames[phase];
}

function ending({ status, endedAt, conversion }: AsyncHearing): string {
  const at = endedAt === null ? '' : chineseMoment(endedAt);
  switch (status) {
    case 'completed':
      return `庭审于${at}结束。`;
    case 'converted':
      return conversion?.ground === 'consentWithdrawn'
        ? `当事人撤回异步开庭的同意，异步庭审于${at}停止，本案另行开庭；已进行的内容记入本笔录。`
        : `异步庭审于${at}停止，本案另行开庭；已进行的内容记入本笔录。`;
    case 'aborted':
      return `异步庭审${at === '' ? '' : `于${at}`}终止。`;
    case 'planned':
    case 'open':
    case 'awaitingTribunal':
    case 'conversionDue':
    case 'awaitingCompletion':
      return '本笔录由当事人逐项确认。';
    default:
      return assertNever(status);
  }
}

function spanOf({ opensAt, closesAt }: PhaseStep): string {
  if (closesAt === null) return `${chineseMoment(opensAt)}起`;
  const isOneDay = dateOf(opensAt) === dateOf(closesAt);
  return `${chineseMoment(opensAt)}至${isOneDay ? chineseTime(closesAt) : chineseMoment(closesAt)}`;
}

function stepLines(step: PhaseStep, input: PaperInput): readonly string[] {
  return [
    ...step.questions.map(
      ({ text, partyIds }) => `仲裁庭问（${partyIds.map((id) => partyName(input, id)).join('、')}）：${text}`,
    ),
    ...step.windows.flatMap((window) => windowLines(step, window, input)),
    ...(step.skipped === null
      ? []
      : [
          `仲裁庭于${chineseMoment(step.skipped.at)}决定略去${step.windows.length > 0 ? '本阶段其余部分' : '本阶段'}，理由：${withoutStop(step.skipped.reason)}。`,
        ]),
  ];
}

function windowLines(step: PhaseStep, window: PartyWindow, input: PaperInput): readonly string[] {
  const who = partyName(input, window.partyId);
  return [
    ...extensionLines(window, who),
    ...window.answers.flatMap((answer) => answerLines(step, answer, who, input)),
    ...(window.isMissed
      ? [
          step.phase === 'recordConfirm'
            ? `${who}未在${chineseLimitEnd(window.endsAt)}前确认笔录，予以记明。`
            : `${who}未在${chineseLimitEnd(window.endsAt)}前发表意见，本阶段视为没有意见。`,
        ]
      : []),
  ];
}

function extensionLines({ extension, endsAt }: PartyWindow, who: string): readonly string[] {
  if (extension === null) return [];
  const { asked, decision } = extension;
  const request = asked === null ? '' : `${who}以“${withoutStop(asked.reason)}”为由申请延长期限，`;
  if (decision === null) return [`${request}仲裁庭尚未决定。`];
  const reason = `理由：${withoutStop(decision.reason)}。`;
  return [
    decision.isGranted
      ? `${request}仲裁庭将${asked === null ? `${who}的` : '其'}期限延长至${chineseLimitEnd(endsAt)}，${reason}`
      : `${request}仲裁庭不予准许，${reason}`,
  ];
}

function answerLines(
  step: PhaseStep,
  answer: AsyncAnswer,
  who: string,
  input: PaperInput,
): readonly string[] {
  const clerk = input.names(answer.enteredBy);
  const way = joined(
    [
      chineseMoment(answer.receivedAt),
      originNames[answer.origin],
      answer.origin === 'portal' || clerk === '' ? null : `${clerk}记入`,
    ],
    '，',
  );
  const head = `${who}（${way}）：`;
  if (!isReadable(step, answer, '')) return [`${head}期限届满前不公开。`];
  const confirmed =
    answer.isConfirmed === null
      ? []
      : [`${answer.isConfirmed ? '笔录与庭审情况一致，确认无误。' : '对笔录有异议。'}${recordMark(answer)}`];
  const [first = '', ...rest] = [...confirmed, ...paragraphsOf(answer.text)];
  const files = [...answer.attachments, ...(answer.proof === null ? [] : [answer.proof])];
  const proof = files.length === 0 ? '' : `（附${files.map(({ name }) => name).join('、')}）`;
  return [
    `${head}${first}${rest.length === 0 ? proof : ''}`,
    ...rest.slice(0, -1),
    ...lastOf(rest, proof),
    ...late(answer),
  ];
}

/** Which text of the record the party had before it: a later change has another value. */
function recordMark({ recordSha256 }: AsyncAnswer): string {
  return recordSha256 === null ? '' : `（所见笔录校验值${recordSha256.slice(0, 16)}）`;
}

function lastOf(lines: readonly string[], proof: string): readonly string[] {
  const last = lines.at(-1);
  return last === undefined ? [] : [`${last}${proof}`];
}

function late({ isLate, admission }: AsyncAnswer): readonly string[] {
  if (!isLate) return [];
  if (admission === null) return ['以上意见逾期提交，由仲裁庭决定是否采纳。'];
  return [
    `以上意见逾期提交，仲裁庭${admission.isAdmitted ? '准予采纳' : '不予采纳'}，理由：${withoutStop(admission.reason)}。`,
  ];
}

function partyName({ state }: PaperInput, id: string): string {
  const party = state.application.parties.find((candidate) => candidate.id === id);
  return party === undefined ? '' : `${roleNames[party.role]}${party.name}`;
}
