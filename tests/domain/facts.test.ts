import { describe, expect, it } from 'vitest';
import { toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import {
  derivedFacts,
  type FactKind,
  recordedFacts,
} from '../../electron/backend/domain/lifecycle/fact-kinds.ts';
import { daysOf } from './due-dates-sample.ts';
import {
  accepted,
  applicationOf,
  award,
  closed,
  type Entry,
  ended,
  partyOf,
  planOf,
  received,
  receivedWith,
  recorded,
  scheduled,
  sent,
  served,
  settlement,
  stateOf,
  tribunal,
  workersOf,
} from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

/** The facts of these kinds as `kind day [party] [thing]`, in the order of the law. */
function factsOf(entries: readonly Entry[], ...kinds: readonly FactKind[]): readonly string[] {
  return stateOf(entries)
    .facts.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, on, partyId, ref }) => [kind, on, partyId, ref].filter((part) => part !== null).join(' '));
}

const e2 = partyOf({ id: 'e2', role: 'respondent', kind: 'employer', name: '另一公司' });
const third = partyOf({ id: 't1', role: 'thirdParty', kind: 'employer', name: '第三人公司' });
const withParty = (on: string, ...parties: readonly ReturnType<typeof partyOf>[]): Entry => [
  {
    type: 'partyAdded',
    application: applicationOf({ parties: [...applicationOf().parties, ...parties] }),
    reason: '',
  },
  on,
];
const reneged = (on: string): Entry => [{ type: 'settlementReneged', partyId: 'w1', reason: '' }, on];

describe('what an entry says for the periods', () => {
  it.each<[string, readonly Entry[], readonly string[]]>([
    ['receipt', [received], ['received 2021-09-24', 'receivedComplete 2021-09-24']],
    [
      'receipt of a collective dispute in the green channel',
      [receivedWith(workersOf(10, { isGreenChannel: true }))],
      [
        'received 2021-09-24',
        'receivedComplete 2021-09-24',
        'collectiveReceived 2021-09-24',
        'greenChannelReceived 2021-09-24',
      ],
    ],
    [
      'acceptance of it',
      [receivedWith(workersOf(10, { isGreenChannel: true })), accepted()],
      [
        'received 2021-09-24',
        'receivedComplete 2021-09-24',
        'collectiveReceived 2021-09-24',
        'greenChannelReceived 2021-09-24',
        'accepted 2021-09-27',
        'collectiveAccepted 2021-09-27',
        'greenChannelAccepted 2021-09-27',
        'collectiveGreenChannelAccepted 2021-09-27',
      ],
    ],
    [
      'a case divided off goes on counting from the first acceptance',
      [received, accepted('2021-11-02', '2021-09-27')],
      ['received 2021-09-24', 'receivedComplete 2021-09-24', 'accepted 2021-09-27'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(factsOf(entries)).toEqual(expected);
  });

  it('wages of migrant workers have their own', () => {
    const parties = [partyOf({ isMigrantWorker: true }), ...applicationOf().parties.slice(1)];
    expect(factsOf([receivedWith({ parties }), accepted()], 'migrantWagesAccepted')).toEqual([
      'migrantWagesAccepted 2021-09-27',
    ]);
    expect(factsOf([received, accepted()], 'migrantWagesAccepted')).toEqual([]);
  });

  it('each thing that is filed and decided carries its own name', () => {
    const entries: readonly Entry[] = [
      ...s.inDefence,
      [{ type: 'defenceFiled', defenceId: 'f1', partyId: 'e1', note: '' }, '2021-10-08'],
      s.objection,
      s.objectionDecided,
      s.counterclaim,
      [{ type: 'counterclaimDecided', counterclaimId: 'g1', decision: 'merged', reason: '' }, '2021-10-12'],
      tribunal,
      s.recusal(),
      s.recusalDecided,
      s.entrusted,
      s.entrustedEnded,
    ];
    expect(factsOf(entries).slice(6)).toEqual([
      'defenceFiled 2021-10-08 e1 f1',
      'objectionFiled 2021-10-08 o1',
      'counterclaimFiled 2021-10-08 g1',
      'recusalRequested 2021-10-08 q1',
      'mediationTried 2021-10-08',
      'entrustedMediationStarted 2021-10-08 m1',
      'objectionDecided 2021-10-11 o1',
      'recusalDecided 2021-10-11 q1',
      'mediationEnded 2021-10-11',
      'entrustedMediationEnded 2021-10-11 m1',
      'counterclaimDecided 2021-10-12 g1',
      'counterclaimMerged 2021-10-12',
    ]);
  });

  it('a counterclaim that is not merged starts nothing anew', () => {
    for (const decision of ['separate', 'rejected'] as const) {
      const decided: Entry = [
        { type: 'counterclaimDecided', counterclaimId: 'g1', decision, reason: '' },
        '2021-10-12',
      ];
      expect(factsOf([...s.inDefence, s.counterclaim, decided], 'counterclaimMerged')).toEqual([]);
    }
  });

  it('a date written down by hand counts for the party it names', () => {
    const noted = recordedFacts.map(
      (fact): Entry => [{ type: 'factRecorded', fact, partyId: 'w1', note: '' }, '2021-09-01'],
    );
    const facts = factsOf([received, ...noted], ...recordedFacts);
    expect(facts).toHaveLength(recordedFacts.length);
    expect(facts.filter((fact) => !fact.endsWith(' w1'))).toEqual(['workerSuitEnded 2021-09-01']);
  });

  it('the end of a worker’s suit is the employer’s day, whoever it was noted for (INT1 21)', () => {
    const ended = (partyId: string | null): Entry => [
      { type: 'factRecorded', fact: 'workerSuitEnded', partyId, note: '' },
      '2022-03-01',
    ];
    const served = [
      ...s.heard,
      award('2021-10-20', 'final'),
      s.issued('award'),
      [{ type: 'outcomeServed' }, '2021-10-21'] as const,
    ];
    // Thirty days from 1 March 2022 end on Thursday 31 March; from 21 October 2021 on Saturday 20 November: Monday 22.
    expect(daysOf(served, 'L36')).toEqual(['2021-11-22']);
    for (const partyId of ['w1', 'e1', null])
      expect(daysOf([...served, ended(partyId)], 'L36')).toEqual(['2022-03-31']);
  });

  it('every fact that follows from entries is said by some', () => {
    const notice = { mode: 'publicNotice', serviceId: 'p1' } as const;
    const posting = { mode: 'collectivePosting', serviceId: 'p2' } as const;
    const left = { mode: 'leave', serviceId: 'p3' } as const;
    const migrants = workersOf(10, { isGreenChannel: true, procedure: 'simplified' });
    const parties = (migrants.parties ?? []).map((party) =>
      party.role === 'applicant' ? { ...party, isMigrantWorker: true } : party,
    );
    const all = parties.map(({ id }) => id);
    const histories: readonly (readonly Entry[])[] = [
      [receivedWith({ ...migrants, parties }), s.requested, s.completed, accepted('2021-09-29')],
      [received, s.mediating, s.mediated(false), s.rejected],
      [received, s.redirected],
      [
        receivedWith({ ...migrants, parties }),
        accepted(),
        sent(['application', 'panelNotice', 'oneTimeNotice'], all, '2021-09-28'),
        sent(['application'], ['e1'], '2021-09-28', notice),
        served(['application'], ['e1'], '2021-11-29', notice),
        sent(['panelNotice'], ['e1'], '2021-09-28', posting),
        served(['panelNotice'], ['e1'], '2021-09-30', posting),
        sent(['panelNotice'], ['e1'], '2021-09-28', left),
        served(['panelNotice'], ['e1'], '2021-10-08', left),
        s.changed,
        served(['application', 'evidenceNotice'], ['e1'], '2021-12-01'),
        sent(['defence'], ['w1'], '2021-12-02'),
        [{ type: 'convertedToOrdinary', reason: '' }, '2021-12-02'],
      ],
      [...s.listed, served(['hearingNotice'], ['w1', 'e1'], '2021-09-29', { hearingId: 'h1' })],
      [
        ...s.inDefence,
        [{ type: 'defenceFiled', defenceId: 'f1', partyId: 'e1', note: '' }, '2021-10-08'],
        s.objection,
        s.objectionDecided,
        s.counterclaim,
        [{ type: 'counterclaimDecided', counterclaimId: 'g1', decision: 'merged', reason: '' }, '2021-10-12'],
        tribunal,
        s.recusal(),
        s.recusalDecided,
        s.entrusted,
        s.entrustedEnded,
        withParty('2021-10-13', e2),
      ],
      [...s.awarded, s.suit, s.archived],
      [...s.awarded, s.selfRevoked, tribunal],
      [...s.heard, award('2021-10-20', 'final'), served(['outcome'], ['w1', 'e1'], '2021-10-21')],
      [...s.open, ended('cancelled'), served(['decision'], ['w1', 'e1'], '2021-10-21'), closed('cancelled')],
    ];
    const said = new Set(histories.flatMap((entries) => stateOf(entries).facts.map(({ kind }) => kind)));
    expect(derivedFacts.filter((kind) => !said.has(kind))).toEqual([]);
  });
});

describe('the application is complete', () => {
  const complete = (...entries: readonly Entry[]) => factsOf([received, ...entries], 'receivedComplete');
  const mediatingLater: Entry = [s.mediating[0], '2021-09-29'];
  const failedLater: Entry = [s.mediated(false)[0], '2021-10-08'];

  it.each<[string, readonly Entry[], readonly string[]]>([
    ['on receipt when nothing is missing', [], ['2021-09-24']],
    ['not while something is missing', [s.requested], []],
    ['on completion', [s.requested, s.completed], ['2021-09-28']],
    ['not in a mediation before filing', [s.mediating], []],
    ['when that has failed (GD 50)', [s.mediating, s.mediated(false)], ['2021-09-26']],
    ['never when it succeeded', [s.mediating, s.mediated(true)], []],
    ['not in a mediation that follows a completion', [s.requested, s.completed, mediatingLater], []],
    [
      'only when that has failed too',
      [s.requested, s.completed, mediatingLater, failedLater],
      ['2021-10-08'],
    ],
    [
      'not while something is missing after a failed mediation',
      [s.mediating, s.mediated(false), [s.requested[0], '2021-09-27']],
      [],
    ],
  ])('%s', (_, entries, days) => {
    expect(complete(...entries)).toEqual(days.map((day) => `receivedComplete ${day}`));
  });
});

describe('service of papers', () => {
  it('the copies are sent once every respondent has been thought of, on the last of the days', () => {
    const two = [receivedWith({ parties: [...applicationOf().parties, e2] }), accepted()];
    const first = sent(['application'], ['e1'], '2021-09-28');
    expect(factsOf([...two, first], 'applicationSentToAll')).toEqual([]);
    expect(
      factsOf([...two, first, sent(['application'], ['e2'], '2021-09-30')], 'applicationSentToAll'),
    ).toEqual(['applicationSentToAll 2021-09-30']);
  });

  it('a party who joins later does not undo that the copies of the acceptance went out', () => {
    const both = [...s.open, sent(['application', 'panelNotice'], ['e1', 'w1'], '2021-09-28')];
    const said = ['applicationSentToAll 2021-09-28', 'panelNoticeSent 2021-09-28'];
    expect(factsOf(both, 'applicationSentToAll', 'panelNoticeSent')).toEqual(said);
    const joined = [...both, withParty('2021-10-12', e2, third)];
    expect(factsOf(joined, 'applicationSentToAll', 'panelNoticeSent')).toEqual(said);
    // The notice of a hearing must reach everybody there is by then.
    const noticed = [
      ...joined,
      scheduled('2021-11-15T09:00'),
      served(['hearingNotice'], ['w1', 'e1', 'e2'], '2021-10-18', { hearingId: 'h1' }),
    ];
    expect(factsOf(noticed, 'hearingNoticeServed')).toEqual([]);
    const last = served(['hearingNotice'], ['t1'], '2021-10-20', { hearingId: 'h1' });
    expect(factsOf([...noticed, last], 'hearingNoticeServed')).toEqual(['hearingNoticeServed 2021-10-20 h1']);
  });

  it('a copy that reaches a respondent twice starts one defence period', () => {
    const kinds = ['applicationServed', 'newClaimServed'] as const;
    const again = served(['application'], ['e1'], '2021-10-08');
    expect(factsOf([...s.inDefence, again], ...kinds)).toEqual(['applicationServed 2021-09-28 e1']);
    const sameDay = served(['oneTimeNotice'], ['e1'], '2021-09-28');
    expect(factsOf([...s.inDefence, sameDay], ...kinds)).toEqual(['applicationServed 2021-09-28 e1']);
  });

  it('a copy of changed claims starts a new one, once', () => {
    const kinds = ['applicationServed', 'newClaimServed'] as const;
    const renewed = [...s.inDefence, s.changed, served(['application'], ['e1'], '2021-10-11')];
    const said = ['applicationServed 2021-09-28 e1', 'newClaimServed 2021-10-11 e1'];
    expect(factsOf(renewed, ...kinds)).toEqual(said);
    expect(factsOf([...renewed, served(['application'], ['e1'], '2021-10-20')], ...kinds)).toEqual(said);
  });

  it('an old copy that arrives after the claims changed is no copy of the new ones', () => {
    const kinds = ['applicationServed', 'newClaimServed'] as const;
    const notice = { mode: 'publicNotice', serviceId: 'p1' } as const;
    const matured = [
      ...s.open,
      sent(['application'], ['e1'], '2021-09-28', notice),
      s.changed,
      served(['application'], ['e1'], '2021-11-29', notice),
    ];
    expect(factsOf(matured, ...kinds)).toEqual(['applicationServed 2021-11-29 e1']);
    expect(factsOf([...matured, served(['application'], ['e1'], '2021-12-01')], ...kinds)).toEqual([
      'applicationServed 2021-11-29 e1',
      'newClaimServed 2021-12-01 e1',
    ]);
  });

  it('a later notice of evidence sets the period; an earlier award to the same party keeps it', () => {
    const evidence = [
      ...s.inDefence,
      served(['evidenceNotice'], ['e1'], '2021-09-28'),
      served(['evidenceNotice'], ['e1'], '2021-10-12'),
    ];
    expect(factsOf(evidence, 'evidenceNoticeServed')).toEqual(['evidenceNoticeServed 2021-10-12 e1']);
    const twice = [...s.awarded, served(['outcome'], ['e1'], '2021-10-28')];
    expect(factsOf(twice, 'nonFinalAwardServed')).toEqual([
      'nonFinalAwardServed 2021-10-21 w1',
      'nonFinalAwardServed 2021-10-21 e1',
    ]);
  });

  it('a hearing is one however often it was moved, and is noticed anew when its hour changed', () => {
    const moved = (startsAt: string): Entry => [
      {
        type: 'hearingRescheduled',
        hearingId: 'h1',
        plan: planOf({ startsAt: toLocalDateTime(startsAt) }),
        reason: '',
      },
      '2021-10-08',
    ];
    const noticed = [...s.listed, served(['hearingNotice'], ['w1', 'e1'], '2021-09-29', { hearingId: 'h1' })];
    const kinds = ['hearing', 'hearingNoticeServed'] as const;
    expect(factsOf(noticed, ...kinds)).toEqual([
      'hearingNoticeServed 2021-09-29 h1',
      'hearing 2021-10-15 h1',
    ]);
    expect(factsOf([...noticed, moved('2021-10-15T14:30')], ...kinds)).toEqual(['hearing 2021-10-15 h1']);
    expect(factsOf([...noticed, moved('2021-10-15T14:30'), moved('2021-10-22T09:00')], ...kinds)).toEqual([
      'hearing 2021-10-22 h1',
    ]);
    const late = served(['hearingNotice'], ['w1', 'e1'], '2021-10-11', { hearingId: 'h1', serviceId: 's2' });
    expect(factsOf([...noticed, moved('2021-10-22T09:00'), late], 'hearingNoticeServed')).toEqual([
      'hearingNoticeServed 2021-10-11 h1',
    ]);
  });

  it('a notice recorded after the move but served before it told of the old hour', () => {
    const moved: Entry = [
      {
        type: 'hearingRescheduled',
        hearingId: 'h1',
        plan: planOf({ startsAt: toLocalDateTime('2021-10-22T09:00') }),
        reason: '',
      },
      '2021-10-08',
    ];
    const late = served(['hearingNotice'], ['w1', 'e1'], '2021-10-01', { hearingId: 'h1' });
    expect(factsOf([...s.listed, moved, late], 'hearingNoticeServed')).toEqual([]);
  });

  it('a cancelled case is notified when everybody has the decision', () => {
    const one = [...s.open, ended('cancelled'), served(['decision'], ['w1'], '2021-10-21')];
    expect(factsOf(one, 'cancellationServed')).toEqual([]);
    expect(factsOf([...one, served(['decision'], ['e1'], '2021-10-25')], 'cancellationServed')).toEqual([
      'cancellationServed 2021-10-25',
    ]);
  });
});

describe('an outcome that was given up is gone from the facts', () => {
  const outcomeKinds = [
    'outcomeDecided',
    'instrumentDated',
    'outcomeServedToAll',
    'nonFinalAwardServed',
    'closed',
    'awardClosed',
    'archived',
  ] as const;

  it('a settlement that was reneged on; the hearing before it stays', () => {
    const before = [...s.heard, settlement(), served(['outcome'], ['e1'], '2021-10-21')];
    expect(factsOf([...before, reneged('2021-10-22')], ...outcomeKinds)).toEqual([]);
    expect(factsOf([...before, reneged('2021-10-22')], 'hearingHeld')).toEqual(['hearingHeld 2021-10-15 h1']);
  });

  it('the award that follows it is served by its own papers only', () => {
    const state = [
      ...s.heard,
      settlement(),
      served(['outcome'], ['e1'], '2021-10-21'),
      reneged('2021-10-22'),
      award('2021-10-27'),
      served(['outcome'], ['w1'], '2021-10-28'),
    ];
    expect(factsOf(state, 'nonFinalAwardServed')).toEqual(['nonFinalAwardServed 2021-10-28 w1']);
    expect(factsOf(state, 'outcomeServedToAll')).toEqual([]);
  });

  it('an own award that was revoked, however its service was told', () => {
    expect(factsOf([...s.awarded, s.archived, s.selfRevoked], ...outcomeKinds)).toEqual([]);
    const told: readonly Entry[] = [
      ...s.heard,
      award(),
      [{ type: 'outcomeServed' }, '2021-10-21'],
      closed('award'),
      s.selfRevoked,
      award('2021-12-20'),
    ];
    expect(factsOf(told, ...outcomeKinds)).toEqual([
      'outcomeDecided 2021-12-20',
      'instrumentDated 2021-12-20',
    ]);
    const anew = served(['outcome'], ['w1', 'e1'], '2021-12-21');
    expect(factsOf([...told, anew], 'nonFinalAwardServed')).toEqual([
      'nonFinalAwardServed 2021-12-21 w1',
      'nonFinalAwardServed 2021-12-21 e1',
    ]);
  });

  it('a hearing that was recorded is no longer counted back from', () => {
    expect(factsOf(s.listed, 'hearing')).toEqual(['hearing 2021-10-15 h1']);
    expect(factsOf([...s.listed, recorded('postponed')], 'hearing')).toEqual([]);
    expect(factsOf([...s.listed, recorded('applicantAbsent')], 'hearing', 'hearingHeld')).toEqual([]);
  });
});
