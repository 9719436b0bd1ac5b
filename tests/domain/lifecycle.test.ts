import { describe, expect, it } from 'vitest';
import { toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import {
  amountInDispute,
  isCollective,
  proposeGreenChannel,
  sideTitle,
} from '../../electron/backend/domain/lifecycle/application.ts';
import { foldCase } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type { CaseEvent, HearingResult, Outcome } from '../../electron/backend/domain/lifecycle/events.ts';
import { caseSteps, nextSteps, stepRefusal } from '../../electron/backend/domain/lifecycle/next-steps.ts';
import {
  accepted,
  applicationOf,
  historyOf,
  legal,
  partyOf,
  planOf,
  received,
  stateOf,
} from './lifecycle-sample.ts';

type Entry = readonly [CaseEvent, string];

const scheduled = (hearingId = 'h1'): Entry => [
  { type: 'hearingScheduled', hearingId, plan: planOf() },
  '2021-09-27',
];
const recorded = (result: HearingResult, hearingId = 'h1'): Entry => [
  {
    type: 'hearingRecorded',
    hearingId,
    result,
    openedAt: toLocalDateTime('2021-10-15T09:05'),
    endedAt: toLocalDateTime('2021-10-15T10:30'),
    attendance: [{ partyId: 'w1', mark: 'present' }],
    note: '',
  },
  '2021-10-15',
];
const settlement: Outcome = {
  method: 'mediation',
  decidedOn: legal('2021-10-20'),
  amountFen: 80_000,
  instalments: [],
  terms: '一次性支付',
  mediator: null,
};
const decided: Entry = [{ type: 'outcomeRecorded', outcome: settlement }, '2021-10-20'];
const closed: Entry = [{ type: 'closed', method: 'mediation' }, '2021-10-21'];

describe('the case is the fold of its events', () => {
  it.each<[string, Entry[], string]>([
    ['received', [received], 'received'],
    [
      'rejected',
      [received, [{ type: 'rejected', ground: 'outOfScope', reason: '不属于' }, '2021-09-27']],
      'rejected',
    ],
    ['accepted', [received, accepted()], 'accepted'],
    ['hearing scheduled', [received, accepted(), scheduled()], 'hearingScheduled'],
    ['hearing held', [received, accepted(), scheduled(), recorded('held')], 'deliberation'],
    [
      'respondent absent: heard without',
      [received, accepted(), scheduled(), recorded('respondentAbsent')],
      'deliberation',
    ],
    ['adjourned', [received, accepted(), scheduled(), recorded('adjourned')], 'inHearing'],
    [
      'adjourned, next one scheduled',
      [received, accepted(), scheduled(), recorded('adjourned'), scheduled('h2')],
      'inHearing',
    ],
    [
      'postponed: back to the queue',
      [
        received,
        accepted(),
        scheduled(),
        [{ type: 'hearingPostponed', hearingId: 'h1', reason: '病' }, '2021-10-08'],
      ],
      'accepted',
    ],
    [
      'cancelled: back to the queue',
      [
        received,
        accepted(),
        scheduled(),
        [{ type: 'hearingCancelled', hearingId: 'h1', reason: '错' }, '2021-10-08'],
      ],
      'accepted',
    ],
    ['outcome recorded', [received, accepted(), decided], 'drafting'],
    [
      'its paper issued',
      [
        received,
        accepted(),
        decided,
        [{ type: 'documentIssued', documentId: 'd', kind: 'mediationDocument', sha256: 's' }, '2021-10-20'],
      ],
      'servingOutcome',
    ],
    [
      'another paper changes nothing',
      [
        received,
        accepted(),
        decided,
        [{ type: 'documentIssued', documentId: 'd', kind: 'acceptanceNotice', sha256: 's' }, '2021-10-20'],
      ],
      'drafting',
    ],
    ['closed', [received, accepted(), decided, closed], 'closed'],
    [
      'in pre-filing mediation',
      [
        received,
        [
          { type: 'preFilingMediationStarted', mediationNumber: '调1', organisation: '调解中心' },
          '2021-09-25',
        ],
      ],
      'preFilingMediation',
    ],
  ])('%s', (_, entries, status) => {
    expect(stateOf(entries).status).toBe(status);
  });

  it('a hearing changed after the outcome leaves the stage alone', () => {
    const state = stateOf([
      received,
      accepted(),
      scheduled(),
      decided,
      [{ type: 'hearingCancelled', hearingId: 'h1', reason: '已结' }, '2021-10-20'],
    ]);
    expect(state.status).toBe('drafting');
    expect(state.hearings[0]?.status).toBe('cancelled');
  });

  it('passes over what was revoked, and is nothing when all of it was', () => {
    const events = historyOf([
      received,
      accepted(),
      [{ type: 'entryRevoked', eventIds: ['x2'], reason: '误受理' }, '2021-09-28'],
    ]);
    expect(foldCase(events)).toMatchObject({ status: 'received', caseNumber: null, acceptedOn: null });
    const all = historyOf([
      received,
      accepted(),
      [{ type: 'entryRevoked', eventIds: ['x1', 'x2'], reason: '撤销导入' }, '2021-09-28'],
    ]);
    expect(foldCase(all)).toBeNull();
  });

  it('refuses a history the program cannot have written', () => {
    expect(() => foldCase(historyOf([accepted()]))).toThrow('does not begin with "received"');
    expect(() => foldCase(historyOf([received, accepted(), recorded('held')]))).toThrow('never scheduled');
  });

  it('keeps the dates of acceptance, service, closing and suit apart', () => {
    const state = stateOf([
      received,
      accepted(),
      decided,
      [{ type: 'outcomeServed' }, '2021-10-22'],
      closed,
      [{ type: 'courtSuitRecorded' }, '2021-11-01'],
    ]);
    expect(state).toMatchObject({
      acceptedOn: '2021-09-27',
      outcomeServedOn: '2021-10-22',
      closedOn: '2021-10-21',
      suedOn: '2021-11-01',
      closingMethod: 'mediation',
    });
  });
});

describe('steps that are lawful', () => {
  const open = (entries: Entry[]) =>
    nextSteps(stateOf(entries))
      .filter((step) => step.refusal === null)
      .map((step) => step.step);

  it.each<[string, Entry[], string[]]>([
    ['received', [received], ['correctApplication', 'accept', 'reject', 'issueDocument']],
    [
      'rejected',
      [received, [{ type: 'rejected', ground: 'outOfScope', reason: '不属于' }, '2021-09-27']],
      ['issueDocument'],
    ],
    [
      'accepted',
      [received, accepted()],
      ['correctApplication', 'scheduleHearing', 'recordOutcome', 'issueDocument'],
    ],
    [
      'scheduled',
      [received, accepted(), scheduled()],
      ['correctApplication', 'scheduleHearing', 'recordHearing', 'recordOutcome', 'issueDocument'],
    ],
    [
      'decided',
      [received, accepted(), decided],
      ['correctApplication', 'issueDocument', 'recordService', 'close'],
    ],
    ['closed', [received, accepted(), decided, closed], ['issueDocument', 'recordService', 'recordSuit']],
    [
      'in pre-filing mediation',
      [
        received,
        [
          { type: 'preFilingMediationStarted', mediationNumber: '调1', organisation: '调解中心' },
          '2021-09-25',
        ],
      ],
      ['correctApplication', 'issueDocument'],
    ],
  ])('%s', (_, entries, steps) => {
    expect(open(entries)).toEqual(steps);
  });

  it('every step that is not open gives its rule', () => {
    const state = stateOf([received, accepted(), decided, closed]);
    const refusals = Object.fromEntries(
      caseSteps.map((step) => [step, stepRefusal(state, step)?.rule ?? null]),
    );
    expect(refusals).toMatchObject({
      correctApplication: 'alreadyClosed',
      accept: 'alreadyClosed',
      scheduleHearing: 'alreadyClosed',
      recordOutcome: 'alreadyClosed',
      recordSuit: null,
    });
    expect(stepRefusal(stateOf([received]), 'scheduleHearing')).toEqual({
      rule: 'notAccepted',
      basis: 'RULES 30',
    });
  });
});

describe('what follows from an application', () => {
  const workers = (count: number) =>
    applicationOf({
      parties: [
        ...Array.from({ length: count }, (_, index) => partyOf({ id: `w${index}`, name: `员工${index}` })),
        partyOf({ id: 'e1', role: 'respondent', kind: 'employer', name: '样品公司' }),
      ],
    });

  it('nine workers are not collective, ten are (LAW 7)', () => {
    expect(isCollective(workers(9))).toBe(false);
    expect(isCollective(workers(10))).toBe(true);
    expect(isCollective(applicationOf({ statedWorkerCount: 32 }))).toBe(true);
  });

  it('names a side', () => {
    expect(sideTitle(workers(1), 'applicant')).toBe('员工0');
    expect(sideTitle(workers(12), 'applicant')).toBe('员工0等12人');
    expect(sideTitle(workers(12), 'respondent')).toBe('样品公司');
    expect(sideTitle(applicationOf({ statedWorkerCount: 32 }), 'applicant')).toBe('申请人甲等32人');
    expect(sideTitle(workers(2), 'thirdParty')).toBe('');
  });

  it('sums the money claims', () => {
    expect(amountInDispute(applicationOf())).toBe(100_000);
  });

  it('proposes the green channel for wages of migrant workers and for collective disputes only', () => {
    expect(proposeGreenChannel(applicationOf())).toBeNull();
    expect(proposeGreenChannel(applicationOf({ parties: [partyOf({ isMigrantWorker: true })] }))).toEqual({
      reason: 'migrantWages',
    });
    const noWages = applicationOf({
      causeCode: 'A1',
      claims: [],
      parties: [partyOf({ isMigrantWorker: true })],
    });
    expect(proposeGreenChannel(noWages)).toBeNull();
    expect(proposeGreenChannel(workers(10))).toEqual({ reason: 'collective' });
  });
});
