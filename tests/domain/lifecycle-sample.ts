import { type LegalDate, toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import type { Application, Party } from '../../electron/backend/domain/lifecycle/application.ts';
import { type CaseState, foldCase } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type {
  CaseEvent,
  HearingPlan,
  RecordedEvent,
} from '../../electron/backend/domain/lifecycle/events.ts';

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

/** A history of these events, each with the legal date beside it; ids are `x1`, `x2`, … */
export function historyOf(entries: readonly (readonly [CaseEvent, string])[]): readonly RecordedEvent[] {
  return entries.map(([event, on], index) => ({
    id: `x${index + 1}`,
    seq: index + 1,
    effectiveOn: toLegalDate(on),
    recordedAt: '2021-09-24T01:00:00.000Z',
    actor: 'k1',
    event,
  }));
}

export const received: readonly [CaseEvent, string] = [
  { type: 'received', application: applicationOf(), importId: null },
  '2021-09-24',
];
export const accepted = (on = '2021-09-27'): readonly [CaseEvent, string] => [
  { type: 'accepted', caseNumber: '南清劳人仲案〔2021〕1号' },
  on,
];

/** The state after these events; fails the test when nothing is left. */
export function stateOf(entries: readonly (readonly [CaseEvent, string])[]): CaseState {
  const state = foldCase(historyOf(entries));
  if (state === null) throw new Error('nothing is left of the history');
  return state;
}

export function legal(day: string): LegalDate {
  return toLegalDate(day);
}
