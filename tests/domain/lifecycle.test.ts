import { describe, expect, it } from 'vitest';
import { toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import {
  amountInDispute,
  isCollective,
  proposeGreenChannel,
  sideTitle,
} from '../../electron/backend/domain/lifecycle/application.ts';
import { type CaseStatus, caseStatuses } from '../../electron/backend/domain/lifecycle/case-state.ts';
import { isCorrectable, isRevocable } from '../../electron/backend/domain/lifecycle/corrections.ts';
import { foldCase } from '../../electron/backend/domain/lifecycle/fold.ts';
import { nextSteps, openEndings } from '../../electron/backend/domain/lifecycle/next-steps.ts';
import { type CaseStep, caseSteps } from '../../electron/backend/domain/lifecycle/steps.ts';
import { datesOf } from './due-dates-sample.ts';
import {
  accepted,
  applicationOf,
  award,
  closed,
  type Entry,
  ended,
  historyOf,
  legal,
  partyOf,
  planOf,
  received,
  receivedWith,
  recorded,
  revoked,
  scheduled,
  sent,
  served,
  settlement,
  stateOf,
  tribunal,
  workersOf,
} from './lifecycle-sample.ts';

const requested: Entry = [{ type: 'correctionRequested', items: ['身份证复印件'] }, '2021-09-25'];
const mediating: Entry = [
  { type: 'preFilingMediationStarted', mediationNumber: '调1', organisation: '调解中心' },
  '2021-09-25',
];
const concluded = (isSuccessful: boolean): Entry => [
  { type: 'mediationConcluded', mediationId: null, isSuccessful, amountFen: null },
  '2021-09-26',
];
const issued = (kind: string, on = '2021-10-20'): Entry => [
  { type: 'documentIssued', documentId: 'd1', kind, sha256: 's' },
  on,
];
const opinion: Entry = [{ type: 'opinionFormed', vote: 'unanimous', dissent: '' }, '2021-10-18'];
const reneged: Entry = [{ type: 'settlementReneged', partyId: 'w1', reason: '反悔' }, '2021-10-22'];
const selfRevoked: Entry = [{ type: 'selfRevoked', reason: '伪造证据' }, '2021-12-01'];
const copy = (on = '2021-09-30') => served(['application'], ['e1'], on);
const open = [received, accepted()];
const heard = [...open, scheduled(), recorded('held')];

const stages: readonly [string, readonly Entry[], CaseStatus][] = [
  ['received', [received], 'received'],
  ['asked for what is missing', [received, requested], 'awaitingCorrection'],
  ['all there', [received, requested, [{ type: 'correctionCompleted' }, '2021-09-28']], 'received'],
  ['in mediation before filing', [received, mediating], 'preFilingMediation'],
  ['that mediation failed: back to the decision', [received, mediating, concluded(false)], 'received'],
  ['that mediation succeeded, not yet closed', [received, mediating, concluded(true)], 'preFilingMediation'],
  ['and closed', [received, mediating, concluded(true), closed('mediation')], 'closed'],
  [
    'rejected',
    [received, [{ type: 'rejected', ground: 'outOfScope', reason: '不属于' }, '2021-09-27']],
    'rejected',
  ],
  [
    'told where to go',
    [received, [{ type: 'jurisdictionExplained', competent: '天河区', reason: '' }, '2021-09-27']],
    'redirected',
  ],
  ['accepted', open, 'accepted'],
  ['the copy has gone out', [...open, sent(['application'], ['e1'], '2021-09-28')], 'servingApplication'],
  ['another paper has gone out', [...open, sent(['panelNotice'], ['e1'], '2021-09-28')], 'accepted'],
  ['the copy has arrived', [...open, copy()], 'defence'],
  [
    'the one notice of a collective case has arrived',
    [...open, served(['oneTimeNotice'], ['e1'], '2021-09-30')],
    'defence',
  ],
  ['hearing fixed', [...open, scheduled()], 'hearingScheduled'],
  ['hearing held', heard, 'deliberation'],
  ['respondent absent: heard without', [...open, scheduled(), recorded('respondentAbsent')], 'deliberation'],
  ['adjourned, no next session yet', [...open, scheduled(), recorded('adjourned')], 'inHearing'],
  [
    'adjourned, next session fixed (T16)',
    [...open, scheduled(), recorded('adjourned'), scheduled('2021-10-25T09:00', 'h2')],
    'hearingScheduled',
  ],
  ['applicant absent: nothing heard', [...open, scheduled(), recorded('applicantAbsent')], 'accepted'],
  [
    'postponed after service: back to the defence',
    [
      ...open,
      copy(),
      scheduled(),
      [{ type: 'hearingPostponed', hearingId: 'h1', reason: '病' }, '2021-10-08'],
    ],
    'defence',
  ],
  [
    'cancelled: back to the queue',
    [...open, scheduled(), [{ type: 'hearingCancelled', hearingId: 'h1', reason: '错' }, '2021-10-08']],
    'accepted',
  ],
  ['opinion formed', [...heard, opinion], 'drafting'],
  ['outcome recorded', [...open, settlement()], 'drafting'],
  ['its paper issued', [...open, settlement(), issued('mediationDocument')], 'servingOutcome'],
  ['another paper changes nothing', [...open, settlement(), issued('acceptanceNotice')], 'drafting'],
  [
    'a paper older than the outcome is not its paper',
    [...open, settlement(), issued('award', '2021-10-19')],
    'drafting',
  ],
  ['reneged', [...open, settlement(), issued('mediationDocument'), reneged], 'deliberation'],
  ['closed', [...open, settlement(), closed('mediation')], 'closed'],
  [
    'archived',
    [
      ...open,
      ended('withdrawn'),
      closed('withdrawn'),
      [{ type: 'archived', archiveNumber: '1' }, '2021-11-01'],
    ],
    'archived',
  ],
  ['own award revoked', [...heard, award(), closed('award'), selfRevoked], 'reopened'],
  [
    'own award revoked that came after a reneged settlement',
    [...heard, settlement(), reneged, award('2021-10-25'), closed('award', '2021-10-26'), selfRevoked],
    'reopened',
  ],
  [
    'a new panel after that',
    [...heard, copy(), award(), closed('award'), selfRevoked, [{ ...tribunal[0] }, '2021-12-03']],
    'defence',
  ],
];

describe('the case is the fold of its entries', () => {
  it.each(stages)('%s', (_, entries, status) => {
    expect(stateOf(entries).status).toBe(status);
  });

  it('every state of the page is among them', () => {
    expect([...new Set(stages.map(([, , status]) => status))].sort()).toEqual([...caseStatuses].sort());
  });

  it('a hearing changed after the outcome leaves the stage alone', () => {
    const state = stateOf([
      ...open,
      scheduled(),
      settlement(),
      [{ type: 'hearingCancelled', hearingId: 'h1', reason: '已结' }, '2021-10-20'],
    ]);
    expect(state.status).toBe('drafting');
    expect(state.hearings[0]?.status).toBe('cancelled');
  });

  it('passes over what was revoked, and is nothing when all of it was', () => {
    expect(stateOf([received, accepted(), revoked(['x2'])])).toMatchObject({
      status: 'received',
      caseNumber: null,
      acceptedOn: null,
    });
    expect(foldCase(historyOf([received, accepted(), revoked(['x1', 'x2'])]))).toBeNull();
  });

  it('refuses a history the program cannot have written', () => {
    expect(() => foldCase(historyOf([accepted()]))).toThrow('does not begin with "received"');
    expect(() => foldCase(historyOf([...open, recorded('held')]))).toThrow('never scheduled');
    expect(() => foldCase(historyOf([...open, concluded(true)]))).toThrow('never started');
    const decidedUnfiled: Entry = [
      { type: 'objectionDecided', objectionId: 'o1', isUpheld: false, reason: '' },
      '2021-10-08',
    ];
    expect(() => foldCase(historyOf([...open, decidedUnfiled]))).toThrow('never filed');
  });

  it('keeps the dates of acceptance, service, closing and suit apart', () => {
    const state = stateOf([
      ...open,
      settlement(),
      served(['outcome'], ['e1'], '2021-10-21'),
      served(['outcome'], ['w1'], '2021-10-22'),
      closed('mediation', '2021-10-23'),
      [{ type: 'courtSuitRecorded' }, '2021-11-01'],
    ]);
    expect(state).toMatchObject({
      acceptedOn: '2021-09-27',
      outcomeServedOn: '2021-10-22',
      closedOn: '2021-10-23',
      suedOn: '2021-11-01',
      closingMethod: 'mediation',
    });
  });

  it('an outcome is served on the day the last party received it, and never before it was decided', () => {
    const one = [...open, award(), served(['outcome'], ['w1'], '2021-10-21')];
    expect(stateOf(one).outcomeServedOn).toBeNull();
    expect(stateOf([...one, served(['outcome'], ['e1'], '2021-10-19')]).outcomeServedOn).toBeNull();
    expect(stateOf([...one, served(['outcome'], ['e1'], '2021-10-25')]).outcomeServedOn).toBe('2021-10-25');
    // The older entry of a ledger: one day for all.
    expect(stateOf([...open, award(), [{ type: 'outcomeServed' }, '2021-10-24']]).outcomeServedOn).toBe(
      '2021-10-24',
    );
  });

  it('a paper handed over under the dispatch it belongs to does not open another', () => {
    const state = stateOf([
      ...open,
      sent(['application'], ['e1'], '2021-09-28', { serviceId: 's1' }),
      served(['application'], ['e1', 'e1'], '2021-09-30', { serviceId: 's1' }),
    ]);
    expect(state.services).toHaveLength(1);
    expect(state.services[0]?.served.map(({ partyId, on }) => [partyId, on])).toEqual([['e1', '2021-09-30']]);
  });

  it('what an own award left behind is gone when it is revoked, and the past stays on record', () => {
    const suit: Entry = [{ type: 'courtSuitRecorded' }, '2021-11-01'];
    const before = [
      ...heard,
      tribunal,
      opinion,
      award(),
      served(['outcome'], ['w1', 'e1'], '2021-10-21'),
      closed('award'),
      suit,
    ];
    const state = stateOf([...before, selfRevoked]);
    expect(state).toMatchObject({
      tribunal: null,
      opinion: null,
      outcome: null,
      outcomeServedOn: null,
      closedOn: null,
      closingMethod: null,
      suedOn: null,
      revocation: { on: '2021-12-01', hearingIds: ['h1'] },
    });
    expect(state.tribunals).toHaveLength(1);
    expect(state.hearings).toHaveLength(1);
  });

  it('notes when a hearing was moved and which notices told of its old time', () => {
    const moved = (startsAt: string, roomId = 'r1'): Entry => [
      {
        type: 'hearingRescheduled',
        hearingId: 'h1',
        plan: planOf({ startsAt: toLocalDateTime(startsAt), roomId }),
        reason: '',
      },
      '2021-10-08',
    ];
    const noticed = [
      ...open,
      scheduled(),
      served(['hearingNotice'], ['w1', 'e1'], '2021-09-29', { hearingId: 'h1', serviceId: 's1' }),
    ];
    const movedOf = (entry: Entry) => stateOf([...noticed, entry]).hearings[0]?.moved;
    expect(movedOf(moved('2021-10-15T09:00', 'r2'))).toBeUndefined();
    expect(movedOf(moved('2021-10-15T14:30'))).toEqual({
      on: '2021-10-08',
      oldServiceIds: ['s1'],
      oldDocumentIds: [],
    });
  });

  it('whoever is divided off is no representative of those who stay', () => {
    const { parties = [] } = workersOf(12);
    const elected: Entry = [
      { type: 'representativesElected', partyIds: ['w1', 'w2', 'w3'], note: '' },
      '2021-09-28',
    ];
    const split: Entry = [
      {
        type: 'splitOff',
        caseId: 'c2',
        number: '2',
        application: applicationOf({ parties: parties.filter(({ id }) => id !== 'w1') }),
        reason: '',
      },
      '2021-10-08',
    ];
    const state = stateOf([receivedWith({ parties }), accepted(), elected, split]);
    expect(state.representativeIds).toEqual(['w2', 'w3']);
    expect(state.links).toEqual([{ relation: 'splitOff', caseId: 'c2', number: '2', on: '2021-10-08' }]);
  });
});

describe('steps that are lawful', () => {
  const on = '2021-10-12';
  const lawful = (entries: readonly Entry[]) =>
    nextSteps(stateOf(entries), legal(on), datesOf(entries))
      .filter(({ refusal }) => refusal === null)
      .map(({ step }) => step);
  /** Open in every state: papers, dates written down, corrections of entries. */
  const always: readonly CaseStep[] = ['issueDocument', 'recordFact', 'correctEntry'];
  const inCase: readonly CaseStep[] = [
    'correctApplication',
    'formTribunal',
    'startService',
    'recordService',
    'fileDefence',
    'waivePeriod',
    'setEvidencePeriod',
    'recordNeeds',
    'recordOnlineConsent',
    'withdrawClaims',
    'startAppraisal',
  ];
  const atWork: readonly CaseStep[] = [
    ...inCase,
    'changeClaims',
    'addParty',
    'suspend',
    'extend',
    'recordOutcome',
    'merge',
  ];
  const expected = (...steps: readonly (readonly CaseStep[] | CaseStep)[]) => {
    const all = new Set(steps.flat());
    return caseSteps.filter((step) => all.has(step) || always.includes(step));
  };

  it.each<[string, readonly Entry[], readonly CaseStep[]]>([
    [
      'received',
      [received],
      expected(
        'correctApplication',
        'recordNeeds',
        'requestCorrection',
        'startPreFilingMediation',
        'accept',
        'reject',
        'redirect',
      ),
    ],
    [
      'asked for what is missing',
      [received, requested],
      expected('correctApplication', 'recordNeeds', 'completeCorrection', 'reject', 'redirect'),
    ],
    [
      'in mediation before filing',
      [received, mediating],
      expected('correctApplication', 'recordNeeds', 'concludePreFilingMediation'),
    ],
    [
      'rejected',
      [received, [{ type: 'rejected', ground: 'outOfScope', reason: '不属于' }, '2021-09-27']],
      expected(),
    ],
    ['accepted', open, expected(atWork, 'scheduleHearing', 'startEntrustedMediation')],
    [
      'copy served',
      [...open, tribunal, copy()],
      expected(
        atWork,
        'scheduleHearing',
        'startEntrustedMediation',
        'fileObjection',
        'fileCounterclaim',
        'requestRecusal',
      ),
    ],
    [
      'hearing fixed',
      [...open, scheduled()],
      expected(atWork, 'scheduleHearing', 'postponeHearing', 'recordHearing', 'startEntrustedMediation'),
    ],
    ['heard', heard, expected(atWork, 'scheduleHearing', 'formOpinion', 'makePartialAward')],
    [
      'suspended',
      [...open, [{ type: 'suspended', ground: 'workerDied', approverId: 'd1', note: '' }, '2021-10-08']],
      expected(inCase, 'resume', 'extend'),
    ],
    [
      'settled',
      [...open, settlement()],
      expected('correctApplication', 'recordNeeds', 'startService', 'recordService', 'renege', 'close'),
    ],
    [
      'closed',
      [...open, ended('withdrawn'), closed('withdrawn')],
      expected('recordService', 'recordSuit', 'archive'),
    ],
    [
      'closed by an award that is served',
      [
        ...open,
        award('2021-10-08'),
        [{ type: 'outcomeServed' }, '2021-10-09'],
        closed('award', '2021-10-09'),
      ],
      expected('recordService', 'recordSuit', 'archive', 'revokeOwnAward'),
    ],
  ])('%s', (_, entries, steps) => {
    expect(lawful(entries)).toEqual(steps);
  });

  it('names every step once, each that is not open with its rule', () => {
    const steps = nextSteps(stateOf([received]), legal(on), []);
    expect(steps.map(({ step }) => step)).toEqual(caseSteps);
    expect(steps.find(({ step }) => step === 'scheduleHearing')?.refusal).toEqual({
      rule: 'notAccepted',
      basis: 'RULES 30',
    });
  });

  it('gives every ending once, the open ones without a reason', () => {
    const endings = openEndings(stateOf(heard), legal(on), datesOf(heard));
    expect(new Set(endings.map(({ method }) => method)).size).toBe(endings.length);
    expect(endings.map(({ method, refusal }) => [method, refusal?.rule ?? null])).toEqual([
      ['cancelled', null],
      ['deemedWithdrawn', 'noticeNotProved'],
      ['award', null],
      ['mediation', null],
      ['withdrawn', null],
      ['terminated', 'awardPeriodRunning'],
      ['transferred', null],
      ['dismissed', null],
      ['other', null],
    ]);
  });
});

describe('entries that may be changed afterwards', () => {
  it('what carries its date in its content or others rest on stays as it is', () => {
    for (const type of [
      'received',
      'outcomeRecorded',
      'hearingScheduled',
      'closed',
      'documentIssued',
    ] as const) {
      expect(isCorrectable(type)).toBe(false);
      expect(isRevocable(type)).toBe(false);
    }
  });

  it('the acceptance may be dated anew, not taken back; a correction of a date may be taken back, not dated anew', () => {
    expect([isCorrectable('accepted'), isRevocable('accepted')]).toEqual([true, false]);
    expect([isCorrectable('entryDateCorrected'), isRevocable('entryDateCorrected')]).toEqual([false, true]);
    expect([isCorrectable('suspended'), isRevocable('suspended')]).toEqual([true, true]);
  });
});

describe('what follows from an application', () => {
  const workers = (count: number) => applicationOf(workersOf(count));

  it('nine workers are not collective, ten are (LAW 7)', () => {
    expect(isCollective(workers(9))).toBe(false);
    expect(isCollective(workers(10))).toBe(true);
    expect(isCollective(applicationOf({ statedWorkerCount: 32 }))).toBe(true);
  });

  it('names a side', () => {
    expect(sideTitle(workers(1), 'applicant')).toBe('员工1');
    expect(sideTitle(workers(12), 'applicant')).toBe('员工1等12人');
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
