import { type LegalDate, toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import type { Application, Party } from '../../electron/backend/domain/lifecycle/application.ts';
import type { CaseState } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type {
  Attendance,
  CaseEvent,
  ClosingMethod,
  HearingPlan,
  HearingResult,
  Outcome,
  RecordedEvent,
} from '../../electron/backend/domain/lifecycle/events.ts';
import { foldCase } from '../../electron/backend/domain/lifecycle/fold.ts';
import type {
  ServiceMode,
  ServiceSubject,
  SuspensionGround,
} from '../../electron/backend/domain/lifecycle/procedural-events.ts';

/** What happened, on which legal date, and the id of the entry where a test names it. */
export type Entry = readonly [event: CaseEvent, on: string, id?: string];

export const entryOf = (event: CaseEvent, on: string, id?: string): Entry =>
  id === undefined ? [event, on] : [event, on, id];

export function partyOf(changes: Partial<Party> = {}): Party {
  return {
    id: 'w1',
    role: 'applicant',
    kind: 'worker',
    name: '申请人甲',
    identifier: null,
    identifierOverride: null,
    phone: null,
    address: null,
    legalRepresentative: null,
    isMigrantWorker: false,
    ...changes,
  };
}

/** One worker against one employer with a wage claim of 1,000.00 yuan and a claim without an amount. */
export function applicationOf(changes: Partial<Application> = {}): Application {
  return {
    receivedOn: toLegalDate('2021-09-24'),
    source: 'counter',
    causeCode: 'B1',
    procedure: 'ordinary',
    isGreenChannel: false,
    greenChannelReason: null,
    facts: '',
    materials: [],
    parties: [partyOf(), partyOf({ id: 'e1', role: 'respondent', kind: 'employer', name: '样品公司' })],
    agents: [],
    claims: [
      {
        id: 'c1',
        claimantId: 'w1',
        kind: 'B1',
        text: '工资',
        periodFrom: null,
        periodTo: null,
        amountFen: 100_000,
      },
      {
        id: 'c2',
        claimantId: 'w1',
        kind: 'A1',
        text: '确认劳动关系',
        periodFrom: null,
        periodTo: null,
        amountFen: null,
      },
    ],
    statedWorkerCount: null,
    ...changes,
  };
}

export function planOf(changes: Partial<HearingPlan> = {}): HearingPlan {
  return {
    mode: 'inPerson',
    roomId: 'r1',
    platform: null,
    startsAt: toLocalDateTime('2021-10-15T09:00'),
    endsAt: toLocalDateTime('2021-10-15T11:00'),
    arbitratorIds: ['a1'],
    clerkId: 'k1',
    ...changes,
  };
}

/** A history of these entries in the order of recording; ids are `x1`, `x2`, … where an entry names none. */
export function historyOf(entries: readonly Entry[]): readonly RecordedEvent[] {
  return entries.map(([event, on, id], index) => ({
    id: id ?? `x${index + 1}`,
    seq: index + 1,
    effectiveOn: toLegalDate(on),
    recordedAt: '2021-09-24T01:00:00.000Z',
    actor: 'k1',
    event,
  }));
}

/** The state after these entries; fails the test when nothing is left. */
export function stateOf(entries: readonly Entry[]): CaseState {
  const state = foldCase(historyOf(entries));
  if (state === null) throw new Error('nothing is left of the history');
  return state;
}

export function legal(day: string): LegalDate {
  return toLegalDate(day);
}

export const receivedWith = (changes: Partial<Application>, on = '2021-09-24'): Entry => [
  { type: 'received', application: applicationOf({ receivedOn: legal(on), ...changes }), importId: null },
  on,
];
export const received: Entry = receivedWith({});
export const accepted = (on = '2021-09-27', clockFrom?: string): Entry => [
  {
    type: 'accepted',
    caseNumber: '南清劳人仲案〔2021〕1号',
    ...(clockFrom === undefined ? {} : { clockFrom: legal(clockFrom) }),
  },
  on,
];

/** `count` workers `w1`, `w2`, … against the employer `e1`. */
export function workersOf(count: number, changes: Partial<Application> = {}): Partial<Application> {
  const workers = Array.from({ length: count }, (_, index) =>
    partyOf({ id: `w${index + 1}`, name: `员工${index + 1}` }),
  );
  return {
    parties: [...workers, partyOf({ id: 'e1', role: 'respondent', kind: 'employer', name: '样品公司' })],
    ...changes,
  };
}

interface Dispatch {
  readonly mode?: ServiceMode;
  readonly hearingId?: string | null;
  readonly serviceId?: string;
  readonly isProved?: boolean;
  readonly proof?: string;
}

export const sent = (
  subjects: readonly ServiceSubject[],
  partyIds: readonly string[],
  on: string,
  { mode = 'post', hearingId = null, serviceId = `s-${subjects.join()}-${partyIds.join()}` }: Dispatch = {},
): Entry => [{ type: 'serviceStarted', serviceId, subjects, hearingId, partyIds, mode, note: '' }, on];
export const served = (
  subjects: readonly ServiceSubject[],
  partyIds: readonly string[],
  on: string,
  {
    mode = 'direct',
    hearingId = null,
    serviceId = `s-${subjects.join()}-${partyIds.join()}-${on}`,
    isProved = true,
    proof = '',
  }: Dispatch = {},
): Entry => [{ type: 'served', serviceId, subjects, hearingId, partyIds, mode, isProved, proof }, on];

export const scheduled = (startsAt = '2021-10-15T09:00', hearingId = 'h1', on = '2021-09-27'): Entry => [
  { type: 'hearingScheduled', hearingId, plan: planOf({ startsAt: toLocalDateTime(startsAt) }) },
  on,
];
export const recorded = (
  result: HearingResult,
  hearingId = 'h1',
  on = '2021-10-15',
  attendance: readonly Attendance[] = [],
): Entry => [
  { type: 'hearingRecorded', hearingId, result, openedAt: null, endedAt: null, attendance, note: '' },
  on,
];
export const tribunal: Entry = [
  { type: 'tribunalFormed', arbitratorIds: ['a1'], clerkId: 'k1' },
  '2021-09-28',
];

export const suspended = (on: string, ground: SuspensionGround = 'forceMajeure', id?: string): Entry =>
  entryOf({ type: 'suspended', ground, approverId: 'd1', note: '' }, on, id);
export const resumed = (on: string, id?: string): Entry => entryOf({ type: 'resumed', note: '' }, on, id);
export const extended = (on: string, days = 15): Entry => [
  { type: 'extended', days, approverId: 'd1', reason: '案情复杂' },
  on,
];

export const award = (decidedOn = '2021-10-20', finality: 'final' | 'nonFinal' = 'nonFinal'): Entry =>
  decided({
    method: 'award',
    decidedOn: legal(decidedOn),
    finality,
    decisions: [],
    amountFen: null,
    findings: '',
    performanceDays: null,
  });
export const settlement = (decidedOn = '2021-10-20'): Entry =>
  decided({
    method: 'mediation',
    decidedOn: legal(decidedOn),
    amountFen: 80_000,
    instalments: [],
    terms: '一次性支付',
    mediator: null,
  });
export const ended = (
  method: Exclude<Outcome['method'], 'award' | 'mediation'>,
  decidedOn = '2021-10-20',
): Entry => decided({ method, decidedOn: legal(decidedOn), reason: '理由' });
function decided(outcome: Outcome): Entry {
  return [{ type: 'outcomeRecorded', outcome }, outcome.decidedOn];
}
export const closed = (method: ClosingMethod, on = '2021-10-21'): Entry => [{ type: 'closed', method }, on];
export const revoked = (eventIds: readonly string[], on = '2021-11-01'): Entry => [
  { type: 'entryRevoked', eventIds, reason: '误记' },
  on,
];
