import { describe, expect, it } from 'vitest';
import { toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import type { PlanQuestion } from '../../electron/backend/domain/docket/plan-question.ts';
import {
  blocking,
  breachesOf,
  docketRules,
  neededOverrides,
} from '../../electron/backend/domain/docket/rules.ts';
import { overridableRules } from '../../electron/backend/domain/lifecycle/overrides.ts';
import { courtOf, planOn, questionOf } from './docket-sample.ts';
import {
  accepted,
  type Entry,
  extended,
  partyOf,
  received,
  receivedWith,
  served,
  suspended,
  tribunal,
  workersOf,
} from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

const at = toLocalDateTime;
const waived = (period: 'defence' | 'hearingNotice', partyIds: readonly string[], days: number): Entry => [
  { type: 'periodWaived', period, partyIds, days, note: '' },
  '2021-09-29',
];
const recusal = (isUpheld: boolean | null): Entry[] => [
  [
    {
      type: 'recusalRequested',
      recusalId: 'x',
      staffId: 'a1',
      ground: 'relative',
      partyId: 'w1',
      hasEvidence: false,
      note: '',
    },
    '2021-09-28',
  ],
  ...(isUpheld === null
    ? []
    : [
        [
          { type: 'recusalDecided', recusalId: 'x', isUpheld, deciderId: 'd1', form: 'oral', note: '' },
          '2021-09-29',
        ] as Entry,
      ]),
];
const online = planOn('2021-10-19', { mode: 'sync', roomId: 'o1', platform: null });
const consent = (partyIds: readonly string[], isGiven = true): Entry => [
  { type: 'onlineConsentRecorded', partyIds, modes: ['sync'], isGiven, note: '' },
  '2021-09-28',
];
const noon = { startsAt: at('2021-10-19T10:59'), endsAt: at('2021-10-19T12:00') };
const takenBy = (resourceKey: string): PlanQuestion['taken'][number] => ({
  hearingId: 'h9',
  caseId: 'case9',
  resourceKey,
  resourceKind: 'room',
  resourceName: '',
  ...noon,
});
const heldBy = (who: string, caseId = 'case9'): PlanQuestion['holds'][number] => ({
  ...takenBy('room:r1'),
  caseId,
  holdId: 'hold1',
  heldBy: who,
  heldByName: '何静',
  expiresAt: at('2021-09-30T18:00'),
});

/** For each rule that binds, a question that breaks it and nothing else. */
const broken: Readonly<Record<string, PlanQuestion>> = {
  interval: questionOf({
    plan: planOn('2021-10-19', { mode: 'async', roomId: null, endsAt: null }),
    entries: [
      ...s.inDefence,
      [
        { type: 'onlineConsentRecorded', partyIds: ['w1', 'e1'], modes: ['async'], isGiven: true, note: '' },
        '2021-09-28',
      ],
    ],
  }),
  place: questionOf({ plan: planOn('2021-10-19', { roomId: 'o1' }) }),
  tribunal: questionOf({ plan: planOn('2021-10-19', { arbitratorIds: ['a1', 'a2'] }) }),
  recused: questionOf({ entries: [...s.inDefence, tribunal, ...recusal(true)] }),
  suspended: questionOf({ entries: [...s.inDefence, suspended('2021-09-29')] }),
  overlap: questionOf({}, { taken: [takenBy('staff:a1')] }),
  held: questionOf({}, { holds: [heldBy('k2')] }),
  unavailable: questionOf(
    {},
    { unavailable: [{ resource: 'staff:k1', ...noon, kind: 'absence', id: 'x', reason: '年假' }] },
  ),
  needs: questionOf({
    entries: [
      ...s.inDefence,
      [
        {
          type: 'needsRecorded',
          needs: {
            interpreter: null,
            dialect: null,
            roomFeatures: ['groundFloor'],
            unfitModes: [],
            note: '',
          },
        },
        '2021-09-28',
      ],
    ],
  }),
  workingDay: questionOf({ plan: planOn('2021-10-23') }),
  session: questionOf({ plan: planOn('2021-10-19', { endsAt: at('2021-10-19T12:30') }) }),
  noticePeriod: questionOf({ today: '2021-10-13' }),
  defencePeriod: questionOf({ plan: planOn('2021-10-18') }),
  awardPeriod: questionOf({ plan: planOn('2021-11-12') }),
  onlineConsent: questionOf({ plan: online, entries: [...s.inDefence, consent(['w1'])] }),
};

const rulesOf = (question: PlanQuestion, rules = docketRules as readonly (typeof docketRules)[number][]) => [
  ...new Set(breachesOf(question, rules).map(({ rule }) => rule)),
];

describe('the one list of rules', () => {
  it('lets a plan pass that keeps them all', () => {
    expect(breachesOf(questionOf())).toEqual([]);
  });

  const binding = docketRules.filter(({ force }) => force !== 'warning').map(({ id }) => id);
  it('has a case here for every rule that binds', () => {
    expect(Object.keys(broken).sort()).toEqual([...binding].sort());
  });

  it.each(Object.entries(broken))('%s refuses what no other rule does', (id, question) => {
    expect(rulesOf(question)).toEqual([id]);
    expect(blocking(breachesOf(question), [])).not.toEqual([]);
    const without = docketRules.filter((rule) => rule.id !== id);
    expect(without).toHaveLength(docketRules.length - 1);
    expect(blocking(breachesOf(question, without), [])).toEqual([]);
  });

  it('names as overridable exactly those that may be passed, beside the request for a postponement', () => {
    const overridable = docketRules.filter(({ force }) => force === 'overridable').map(({ id }) => id);
    expect([...overridable, 'postponeRequest']).toEqual([...overridableRules]);
  });
});

describe('passing a rule', () => {
  const short = broken['noticePeriod'] ?? questionOf();

  it('wants a reason of its own; another rule’s or an empty one is none', () => {
    const breaches = breachesOf(short);
    const left = (rule: (typeof overridableRules)[number], reason: string) =>
      blocking(breaches, [{ rule, reason }]).length;
    expect(left('noticePeriod', '双方书面同意')).toBe(0);
    expect(left('noticePeriod', '  ')).toBe(1);
    expect(left('defencePeriod', '双方书面同意')).toBe(1);
  });

  it('never passes what is refused by nature', () => {
    const breaches = breachesOf(questionOf({ today: '2021-10-13' }, { taken: [takenBy('room:r1')] }));
    const all = overridableRules.map((rule) => ({ rule, reason: '理由' }));
    expect(blocking(breaches, all).map(({ rule }) => rule)).toEqual(['overlap']);
  });

  it('keeps of the reasons given those that were needed', () => {
    const given = overridableRules.map((rule) => ({ rule, reason: '理由' }));
    expect(neededOverrides(breachesOf(short), given).map(({ rule }) => rule)).toEqual(['noticePeriod']);
  });
});

describe('periods of the law (LAW 30, 35, 43; GD 62)', () => {
  const rules = (day: string, entries: readonly Entry[], today = '2021-09-29') =>
    rulesOf(questionOf({ plan: planOn(day), entries, today }));

  it('a respondent not served yet counts as served today', () => {
    // Ten working days from 29 September end on 19 October.
    const breaches = breachesOf(questionOf({ plan: planOn('2021-10-19'), entries: s.open }));
    expect(breaches).toMatchObject([{ code: 'defenceNotBegun', on: '2021-10-19', name: '样品公司' }]);
    expect(rules('2021-10-20', s.open)).toEqual([]);
  });

  it('of a case from an old ledger no service is assumed', () => {
    const imported = (importId: string | null): Entry[] => {
      const [event, on] = received;
      return [[{ ...event, importId } as Entry[0], on], accepted()];
    };
    expect(rules('2021-10-12', imported('i1'))).toEqual([]);
    expect(rules('2021-10-12', imported(null))).toEqual(['defencePeriod']);
  });

  it('a waiver of all counts, one of a party alone does not shorten the notice', () => {
    const soon = (...more: Entry[]) => rules('2021-10-19', [...s.inDefence, ...more], '2021-10-14');
    expect(soon()).toEqual(['noticePeriod']);
    expect(soon(waived('hearingNotice', ['e1'], 1))).toEqual(['noticePeriod']);
    expect(soon(waived('hearingNotice', ['w1', 'e1'], 1))).toEqual([]);
    expect(rules('2021-10-15', [...s.inDefence, waived('defence', ['e1'], 5)])).toEqual([]);
  });

  it('an extension makes room at the end', () => {
    expect(rules('2021-11-16', [...s.inDefence, extended('2021-10-08', 15)])).toEqual([]);
  });

  it('a hearing written down afterwards is told, not refused for its notice', () => {
    expect(rules('2021-10-19', s.inDefence, '2021-10-25')).toEqual(['past']);
  });

  it('short of time to write the award is a warning', () => {
    const breaches = breachesOf(questionOf({ plan: planOn('2021-11-08') }));
    expect(breaches).toMatchObject([{ rule: 'awardMargin', force: 'warning', on: '2021-11-11', days: 5 }]);
    expect(blocking(breaches, [])).toEqual([]);
  });
});

describe('people and places', () => {
  const codes = (changes: Parameters<typeof planOn>[1], entries: readonly Entry[] = s.inDefence) =>
    breachesOf(questionOf({ plan: planOn('2021-10-19', changes), entries })).map((breach) =>
      'reason' in breach ? breach.reason : breach.code,
    );

  it.each<[string, Parameters<typeof planOn>[1], string[]]>([
    ['ends when it begins', { endsAt: at('2021-10-19T09:00') }, ['endBeforeStart']],
    ['runs into the next day', { endsAt: at('2021-10-20T10:00') }, ['notSameDay']],
    ['in person without a room', { roomId: null }, ['required']],
    ['a room nobody knows', { roomId: 'r9' }, ['unknownRoom']],
    ['no arbitrator', { arbitratorIds: [] }, ['required']],
    ['no clerk', { clerkId: null }, ['required']],
    ['one arbitrator named thrice', { arbitratorIds: ['a1', 'a1', 'a1'] }, ['presidingRequired']],
    ['the clerk on the tribunal', { arbitratorIds: ['k1'] }, ['clerkOnTribunal']],
    ['a clerk as arbitrator', { arbitratorIds: ['k2'] }, ['notArbitrator']],
    ['an arbitrator as clerk', { clerkId: 'a2' }, ['notClerk']],
  ])('%s', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('ten workers want three arbitrators in the ordinary procedure only (ORG 13, RULES 62)', () => {
    const collective = (procedure: 'ordinary' | 'simplified') => [
      receivedWith(workersOf(10, { procedure })),
      accepted(),
      s.copy,
    ];
    expect(codes({}, collective('ordinary'))).toEqual(['panelOfThreeRequired']);
    expect(codes({}, collective('simplified'))).toEqual([]);
    expect(codes({ arbitratorIds: ['a1', 'a2', 'a3'] }, collective('ordinary'))).toEqual([]);
  });

  it('a recusal that is only asked for is told', () => {
    const breaches = breachesOf(questionOf({ entries: [...s.inDefence, tribunal, ...recusal(null)] }));
    expect(breaches).toMatchObject([{ rule: 'recusalPending', force: 'warning', name: '甲仲裁员' }]);
    expect(rulesOf(questionOf({ entries: [...s.inDefence, tribunal, ...recusal(false)] }))).toEqual([]);
  });

  it('a hold is its holder’s for its case, and stands against everybody and everything else', () => {
    const held = (hold: PlanQuestion['holds'][number]) => rulesOf(questionOf({}, { holds: [hold] }));
    expect(held(heldBy('k1', 'case1'))).toEqual([]);
    expect(held(heldBy('k1', 'case9'))).toEqual(['held']);
    expect(held(heldBy('k2', 'case1'))).toEqual(['held']);
    expect(held({ ...heldBy('k2'), resourceKey: 'room:r2' })).toEqual([]);
    expect(held({ ...heldBy('k2'), startsAt: at('2021-10-19T11:00') })).toEqual([]);
  });

  it('online wants the word of every party; the last one given counts', () => {
    const asked = (...entries: Entry[]) =>
      breachesOf(questionOf({ plan: online, entries: [...s.inDefence, ...entries] })).map(({ code }) => code);
    expect(asked()).toEqual(['consentMissing', 'consentMissing']);
    expect(asked(consent(['w1', 'e1']))).toEqual([]);
    expect(asked(consent(['w1', 'e1']), consent(['e1'], false))).toEqual(['consentRefused']);
  });

  it('a room with more hearings in a session than it takes is told of, by session and day (超排)', () => {
    const question = questionOf();
    const rooms = question.court.rooms.map((room) => ({ ...room, perSession: 2 }));
    const booked = (hearingId: string, from: string, to: string) => ({
      ...takenBy('room:r1'),
      hearingId,
      startsAt: at(`2021-10-19T${from}`),
      endsAt: at(`2021-10-19T${to}`),
    });
    const load = (...roomDay: PlanQuestion['taken']) =>
      breachesOf({ ...question, court: { ...question.court, rooms }, roomDay });
    const afternoon = booked('h3', '14:30', '16:00');
    expect(load(booked('h2', '11:00', '12:00'), afternoon, booked('h1', '09:00', '11:00'))).toEqual([]);
    expect(load(booked('h2', '11:00', '11:30'), booked('h4', '11:30', '12:00'))).toMatchObject([
      { rule: 'capacity', force: 'warning', count: 3, limit: 2 },
    ]);
  });

  it('two respondents: the one served later counts', () => {
    const e2 = partyOf({ id: 'e2', role: 'respondent', kind: 'employer', name: '乙公司' });
    const both = [
      receivedWith({ parties: [partyOf(), partyOf({ id: 'e1', role: 'respondent', kind: 'employer' }), e2] }),
      accepted(),
      s.copy,
      served(['application'], ['e2'], '2021-10-08'),
    ];
    expect(breachesOf(questionOf({ plan: planOn('2021-10-20'), entries: both }))).toMatchObject([
      { code: 'defenceRunning', name: '乙公司', on: '2021-10-21' },
    ]);
  });

  it('a Saturday that is worked is a working day, the national holiday is named', () => {
    const days = (day: string) =>
      breachesOf({ ...questionOf({ plan: planOn(day) }), court: courtOf('2021-09-20') }).filter(
        ({ rule }) => rule === 'workingDay',
      );
    expect(days('2021-10-09')).toEqual([]);
    expect(days('2021-10-07')).toMatchObject([{ kind: 'holiday', name: expect.stringContaining('国庆') }]);
  });
});
