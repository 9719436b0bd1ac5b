import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperInput } from '../../electron/backend/documents/paper-input.ts';
import { type CalendarYear, createCalendar } from '../../electron/backend/domain/calendar.ts';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import type { DeadlineLaw } from '../../electron/backend/domain/deadlines/due-dates.ts';
import { limitsInForce } from '../../electron/backend/domain/deadlines/time-limit.ts';
import { type DocumentKind, templateFileName } from '../../electron/backend/domain/document-kind.ts';
import type { ElementSheet } from '../../electron/backend/domain/elements/element-sheet.ts';
import type { Application, Claim, Party } from '../../electron/backend/domain/lifecycle/application.ts';
import type { CaseState, Hearing } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type { HearingMode, HearingPlan, Outcome } from '../../electron/backend/domain/lifecycle/events.ts';
import { stateOf } from './lifecycle-sample.ts';

const resources = join(import.meta.dirname, '../../resources');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(resources, path), 'utf8')) as T;

/** The law that ships, with the calendars of these years. */
export function lawOf(...years: readonly number[]): DeadlineLaw {
  return {
    ...read<Pick<DeadlineLaw, 'limits' | 'scope'>>('rules/time-limits.json'),
    calendar: createCalendar(years.map((year) => read<CalendarYear>(`calendars/${year}.json`))),
  };
}
export const law = lawOf(2021, 2022);

/** The template that ships, as bytes. */
export function shippedTemplate(kind: DocumentKind): Uint8Array {
  return readFileSync(join(resources, 'templates', templateFileName(kind)));
}

const names: Readonly<Record<string, string>> = {
  chen: '陈国栋',
  li: '李敏',
  huang: '黄志强',
  lin: '林晓燕',
  room1: '第一仲裁庭',
  net: '网络仲裁庭',
};

const causes: Readonly<Record<string, string>> = {
  B1: '劳动报酬争议 (工资)',
  B2: '加班工资争议',
  C2: '违法解除赔偿金争议',
};

export const worker: Party = {
  id: 'w1',
  role: 'applicant',
  kind: 'worker',
  name: '江海子',
  identifier: '11010519491231002X',
  identifierOverride: null,
  phone: '13800000000',
  address: '广州市从化区街口街新村北路12号',
  legalRepresentative: null,
  isMigrantWorker: true,
};

export const employer: Party = {
  ...worker,
  id: 'e1',
  role: 'respondent',
  kind: 'employer',
  name: '广州市晨光服饰有限公司',
  identifier: '91350100M000100Y43',
  address: '广州市从化区太平镇工业大道8号',
  legalRepresentative: '周立民',
  isMigrantWorker: false,
};

export function claim(
  id: string,
  text: string,
  amountFen: number | null,
  claimantId: string | null = null,
): Claim {
  return { id, claimantId, kind: 'B1', text, periodFrom: null, periodTo: null, amountFen };
}

export const application: Application = {
  receivedOn: toLegalDate('2021-09-28'),
  source: 'counter',
  causeCode: 'B1',
  procedure: 'simplified',
  isGreenChannel: true,
  greenChannelReason: 'migrantWages',
  facts:
    '申请人于2018年3月5日入职被申请人处，任缝纫工，双方签订书面劳动合同，约定月工资5,000元。\n2021年3月至5月，被申请人以订单减少为由，每月仅支付工资1,000元，申请人多次追讨未果。',
  materials: ['身份证复印件', '劳动合同'],
  parties: [worker, employer],
  agents: [
    {
      id: 'a1',
      partyIds: ['e1'],
      name: '何俊',
      kind: 'lawyer',
      firm: '广东穗城律师事务所',
      licence: null,
      phone: null,
      authority: 'special',
    },
  ],
  claims: [
    claim('c1', '支付2021年3月至5月工资差额', 1_200_000, 'w1'),
    claim('c2', '支付违法解除劳动合同赔偿金', 3_500_000, 'w1'),
    claim('c3', '出具解除劳动合同的证明', null, 'w1'),
  ],
  statedWorkerCount: null,
};

export function plan(mode: HearingMode, change: Partial<HearingPlan> = {}): HearingPlan {
  const online = { inPerson: 'room1', sync: 'net', async: null };
  return {
    mode,
    roomId: online[mode],
    platform: mode === 'inPerson' ? null : '广东省劳动人事争议调解仲裁网',
    startsAt: toLocalDateTime('2021-10-18T09:00'),
    endsAt: toLocalDateTime(mode === 'async' ? '2021-10-26T18:00' : '2021-10-18T10:30'),
    arbitratorIds: ['chen'],
    clerkId: 'lin',
    ...change,
  };
}

export function hearing(mode: HearingMode, change: Partial<Hearing> = {}): Hearing {
  return {
    id: 'h1',
    plan: plan(mode),
    status: 'scheduled',
    openedAt: null,
    endedAt: null,
    attendance: [],
    note: '',
    ...change,
  };
}

export const held = hearing('inPerson', {
  status: 'held',
  openedAt: toLocalDateTime('2021-10-18T09:03'),
  endedAt: toLocalDateTime('2021-10-18T10:20'),
  attendance: [
    { partyId: 'w1', mark: 'present' },
    { partyId: 'e1', mark: 'byAgent' },
  ],
});

export const settlement: Extract<Outcome, { method: 'mediation' }> = {
  method: 'mediation',
  decidedOn: toLegalDate('2021-10-20'),
  amountFen: 1_000_000,
  instalments: [
    { dueOn: toLegalDate('2021-11-15'), amountFen: 400_000 },
    { dueOn: toLegalDate('2021-12-15'), amountFen: 300_000 },
    { dueOn: toLegalDate('2022-01-15'), amountFen: 300_000 },
  ],
  terms: '1、任何一期未按时足额支付的，申请人可以就全部未付款项申请执行。\n2、申请人自愿放弃其他仲裁请求。',
  mediator: '何婉仪',
};

export const awardOutcome: Extract<Outcome, { method: 'award' }> = {
  method: 'award',
  decidedOn: toLegalDate('2021-11-12'),
  finality: 'final',
  decisions: [
    { claimId: 'c1', result: 'supported', amountFen: 1_200_000 },
    { claimId: 'c2', result: 'partly', amountFen: 1_750_000 },
    { claimId: 'c3', result: 'dismissed', amountFen: null },
  ],
  amountFen: 2_950_000,
  findings:
    '被申请人未能举证证明双方协商一致降低工资标准，应当依照《中华人民共和国劳动合同法》第三十条的规定补足2021年3月至5月的工资差额。\n被申请人以申请人旷工为由解除劳动合同，但未提交规章制度已经民主程序制定并公示的证据，解除行为违法。',
  performanceDays: 5,
};

export const acceptedOn = toLegalDate('2021-10-09');

/** What 江海子 and the employer say: one row undisputed, one disputed, one not stated by the employer. */
export const elementSheet: ElementSheet = {
  workerId: worker.id,
  rows: [
    { code: 'startDate', label: '入职时间', worker: '2018年3月1日', employer: '2018年3月1日。' },
    {
      code: 'endReason',
      label: '解除或终止的时间与原因',
      worker: '被口头辞退',
      employer: '自动离职',
    },
    { code: 'post', label: '工作岗位', worker: '缝纫工', employer: '' },
  ],
};

/** The accepted case of 江海子, with fields of its state replaced. */
export function caseState(change: Partial<CaseState> = {}): CaseState {
  return {
    ...stateOf([
      [{ type: 'received', application, importId: null }, application.receivedOn],
      [{ type: 'accepted', caseNumber: '穗从劳人仲案〔2021〕587号' }, acceptedOn],
    ]),
    ...change,
  };
}

export function paperInput(change: Partial<PaperInput> = {}): PaperInput {
  return {
    court: {
      name: '广州市从化区劳动人事争议仲裁院',
      commissionName: '广州市从化区劳动人事争议仲裁委员会',
      address: '广州市从化区街口街新城东路99号',
      phone: '020-87920000',
    },
    state: caseState(),
    dates: [],
    limits: limitsInForce(law.limits, acceptedOn, law),
    hearing: null,
    elements: [
      { code: 'startDate', zh: '入职时间', en: 'Start date', basis: 'LAW 6' },
      { code: 'endReason', zh: '解除或终止的时间与原因', en: 'When and why it ended', basis: 'LAW 6' },
    ],
    recipient: null,
    names: (id) => names[id] ?? id,
    causeName: (code) => causes[code] ?? code,
    today: toLegalDate('2021-10-09'),
    isPractice: false,
    ...change,
  };
}

const surnames = '叶陈李王张刘黄林周吴徐孙马朱胡郭何高罗郑梁谢宋唐许韩冯邓曹彭曾肖';

/** Thirty-two workers against one employer, one equal wage claim each. */
export function collectiveApplication(): Application {
  const workers = Array.from(surnames).map(
    (surname, index): Party => ({
      ...worker,
      id: `w${index}`,
      name: `${surname}军${index + 1}`,
      identifier: null,
    }),
  );
  return {
    ...application,
    procedure: 'ordinary',
    parties: [...workers, employer],
    agents: [],
    claims: workers.map((each, index) =>
      claim(`c${index}`, '支付2021年6月至8月工资', 900_000 + index * 1_000, each.id),
    ),
  };
}
