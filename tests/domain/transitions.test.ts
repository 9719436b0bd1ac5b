import { describe, expect, it } from 'vitest';
import { toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { type Overlay, overlays } from '../../electron/backend/domain/lifecycle/case-state.ts';
import { type ClosingMethod, closingMethods } from '../../electron/backend/domain/lifecycle/events.ts';
import * as guards from '../../electron/backend/domain/lifecycle/guards.ts';
import { openEndings, stepRefusal } from '../../electron/backend/domain/lifecycle/next-steps.ts';
import { overlaysOf } from '../../electron/backend/domain/lifecycle/stage.ts';
import { type CaseStep, caseSteps } from '../../electron/backend/domain/lifecycle/steps.ts';
import { type Transition, transitions } from '../../electron/backend/domain/lifecycle/transitions.ts';
import { datesOf } from './due-dates-sample.ts';
import {
  award,
  closed,
  type Entry,
  ended,
  extended,
  legal,
  planOf,
  receivedWith,
  resumed,
  revoked,
  sent,
  served,
  settlement,
  stateOf,
  suspended,
  tribunal,
  workersOf,
} from './lifecycle-sample.ts';
import { otherCases, transitionCases } from './transitions-cases.ts';
import { guardSamples } from './transitions-guards.ts';
import * as s from './transitions-sample.ts';

const usualDay = '2021-10-12';

const nameOf = ({ id, step, method }: Transition) =>
  [id, step, method].filter((part) => part !== undefined).join(' ');
const rows = transitions.map((row) => [nameOf(row), row] as const);

function refusalOf(
  before: readonly Entry[],
  step: CaseStep,
  method: ClosingMethod | null = null,
  on: string = usualDay,
) {
  return stepRefusal(stateOf(before), step, { on: legal(on), dates: datesOf(before), method });
}

describe('the table covers the page', () => {
  it('every transition T1 to T39 has a case, and every row of the program one', () => {
    expect(Object.keys(transitionCases).sort()).toEqual(rows.map(([name]) => name).sort());
    const ids = new Set([
      ...Object.keys(transitionCases).map((name) => name.split(' ')[0]),
      ...Object.keys(otherCases),
    ]);
    const page = Array.from({ length: 39 }, (_, index) => `T${index + 1}`);
    expect(page.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('every row is allowed somewhere, and refused somewhere unless it has no guards', () => {
    for (const [name, row] of rows) {
      const given = transitionCases[name];
      expect(given?.allowed.length, name).toBeGreaterThan(0);
      expect(given?.refused.length, name).toBeGreaterThan(0);
      expect([name, typeof given?.refused === 'string']).toEqual([name, row.guards.length === 0]);
    }
  });

  it('every step is in the table, and no row stands in it twice', () => {
    expect(new Set(transitions.map(({ step }) => step))).toEqual(new Set(caseSteps));
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
  });
});

describe('each transition', () => {
  it.each(rows)('%s is lawful where its row says, and leads where it says', (name, row) => {
    for (const { before, on, does, to } of transitionCases[name]?.allowed ?? []) {
      expect(refusalOf(before, row.step, row.method, on)).toBeNull();
      const after = stateOf([...before, ...does]);
      expect(after.status).toBe(to);
      expect(does.map(([event]) => event.type)).toContain(row.event);
      const { status } = stateOf(before);
      if (Array.isArray(row.from)) expect(row.from).toContain(status);
      // `back` and `same` are the state before or below; a row's own state may lie under a later one (served after closing).
      if (row.to === 'same') expect(to).toBe(status);
    }
    const reached = transitionCases[name]?.allowed.map(({ to }) => to);
    if (row.to !== 'same' && row.to !== 'back') expect(reached).toContain(row.to);
  });

  it.each(rows)('%s is refused with its rule and article', (name, row) => {
    const refused = transitionCases[name]?.refused ?? [];
    if (typeof refused === 'string') {
      for (const before of [[receivedWith({})], s.listed, s.withdrawn, [...s.awarded, s.archived]])
        expect(refusalOf(before, row.step)).toBeNull();
      return;
    }
    for (const [before, rule, basis, on] of refused)
      expect(refusalOf(before, row.step, row.method, on)).toEqual({ rule, basis });
  });

  it.each(Object.entries(otherCases))('%s', (_, { step, allowed, refused }) => {
    for (const { before, does, to } of allowed) {
      if (step !== null) expect(refusalOf(before, step)).toBeNull();
      expect(stateOf([...before, ...does]).status).toBe(to);
    }
    if (typeof refused === 'string' || step === null) return;
    for (const [before, rule, basis] of refused) expect(refusalOf(before, step)).toEqual({ rule, basis });
  });
});

describe('each condition of each transition', () => {
  const pairs = transitions.flatMap((row) =>
    row.guards.flatMap((guard) =>
      (guardSamples.get(guard) ?? [])
        .filter(({ methods }) => methods === undefined || methods.includes(row.method))
        .map((sample) => [`${nameOf(row)}: ${sample.rule}`, row, sample] as const),
    ),
  );

  it.each(pairs)('%s', (_, row, { before, rule, basis, on }) => {
    expect(refusalOf(before, row.step, row.method, on)).toEqual({ rule, basis });
  });

  it('is tried where it stands: every one has a sample, and every one is used by a row', () => {
    const known = Object.entries(guards).filter(([, value]) => typeof value === 'function');
    const used = new Set<unknown>(transitions.flatMap((row) => row.guards));
    expect(known.filter(([, guard]) => !used.has(guard)).map(([name]) => name)).toEqual([]);
    expect(
      known.filter(([, guard]) => !guardSamples.has(guard as guards.Guard)).map(([name]) => name),
    ).toEqual([]);
  });

  it('every rule that can be given as a reason is given by one', () => {
    const given = new Set<string>([
      ...[...guardSamples.values()].flat().map(({ rule }) => rule),
      ...Object.values(transitionCases).flatMap(({ refused }) =>
        typeof refused === 'string' ? [] : refused.map(([, rule]) => rule),
      ),
    ]);
    expect(guards.stepRules.filter((rule) => !given.has(rule))).toEqual([]);
  });
});

describe('overlays', () => {
  const cases: Readonly<
    Record<Overlay, readonly [before: readonly Entry[], on: readonly Entry[], off: readonly Entry[]]>
  > = {
    suspended: [s.inDefence, [suspended('2021-10-08')], [resumed('2021-10-12')]],
    // An extension ends only when it should not have been made.
    extended: [s.open, [extended('2021-10-08')], [revoked(['x3'])]],
    jurisdictionObjectionPending: [s.inDefence, [s.objection], [s.objectionDecided]],
    recusalPending: [[...s.open, tribunal], [s.recusal()], [s.recusalDecided]],
    appraisalPending: [s.open, [s.appraisal], [s.appraised]],
    entrustedMediation: [s.open, [s.entrusted], [s.entrustedEnded]],
    publicNoticeRunning: [
      s.open,
      [sent(['application'], ['e1'], '2021-09-28', { mode: 'publicNotice', serviceId: 'p1' })],
      [served(['application'], ['e1'], '2021-11-29', { mode: 'publicNotice', serviceId: 'p1' })],
    ],
    simplified: [[], s.simplified, [[{ type: 'convertedToOrdinary', reason: '' }, '2021-10-12']]],
    collective: [
      [],
      [receivedWith(workersOf(10))],
      [
        [
          {
            type: 'splitOff',
            caseId: 'c2',
            number: '2',
            application: { ...stateOf([receivedWith(workersOf(9))]).application },
            reason: '',
          },
          '2021-10-12',
        ],
      ],
    ],
    greenChannel: [
      [],
      [receivedWith({ isGreenChannel: true })],
      [
        [
          {
            type: 'applicationCorrected',
            application: stateOf([receivedWith({})]).application,
            reason: '不属绿色通道',
          },
          '2021-10-12',
        ],
      ],
    ],
  };

  it.each(overlays)(
    '%s is switched on and off by its entries, and lies over the state without replacing it',
    (overlay) => {
      const [before, on, off] = cases[overlay];
      if (before.length > 0) expect(overlaysOf(stateOf(before))).not.toContain(overlay);
      const under = stateOf([...before, ...on]);
      expect(overlaysOf(under)).toContain(overlay);
      if (before.length > 0 && overlay !== 'publicNoticeRunning')
        expect(under.status).toBe(stateOf(before).status);
      expect(overlaysOf(stateOf([...before, ...on, ...off]))).not.toContain(overlay);
    },
  );

  it('several lie over one state, in the order of the page', () => {
    const state = stateOf([...s.challenged, suspended('2021-10-08'), s.appraisal]);
    expect(overlaysOf(state)).toEqual(['suspended', 'recusalPending', 'appraisalPending']);
  });

  it('a public notice to two runs until both have been served', () => {
    const notice = sent(['application'], ['e1', 'w1'], '2021-09-28', {
      mode: 'publicNotice',
      serviceId: 'p1',
    });
    const direct = served(['application'], ['w1'], '2021-10-08', { serviceId: 'p1' });
    expect(overlaysOf(stateOf([...s.open, notice, direct]))).toContain('publicNoticeRunning');
  });
});

describe('ways of ending a case', () => {
  it('each ending that is recorded closes the case under its own method', () => {
    const outcomes: Readonly<Partial<Record<ClosingMethod, Entry>>> = {
      award: award(),
      mediation: settlement(),
      withdrawn: ended('withdrawn'),
      deemedWithdrawn: ended('deemedWithdrawn'),
      cancelled: ended('cancelled'),
      transferred: ended('transferred'),
      terminated: ended('terminated'),
      dismissed: ended('dismissed'),
      other: ended('other'),
    };
    for (const [method, outcome] of Object.entries(outcomes)) {
      const state = stateOf([...s.open, outcome, closed(method as ClosingMethod)]);
      expect([state.status, state.closingMethod]).toEqual(['closed', method]);
    }
    // The two others have steps of their own (T5, T35).
    expect(closingMethods.filter((method) => outcomes[method] === undefined)).toEqual([
      'mediationFailed',
      'merged',
    ]);
  });

  it('is refused in one way and open in another: a settlement needs the consent that an award does not', () => {
    const endings = openEndings(stateOf(s.represented), legal(usualDay), datesOf(s.represented));
    const rules = Object.fromEntries(endings.map(({ method, refusal }) => [method, refusal?.rule ?? null]));
    expect(rules).toMatchObject({
      mediation: 'consentMissing',
      withdrawn: 'consentMissing',
      award: null,
      cancelled: null,
      transferred: null,
    });
  });

  it('is open as a step while any way is, and not when none is', () => {
    expect(refusalOf(s.represented, 'recordOutcome')).toBeNull();
    expect(refusalOf([...s.represented, suspended('2021-10-08')], 'recordOutcome')).toEqual({
      rule: 'suspendedNow',
      basis: 'RULES 47',
    });
  });

  it('after an own award was revoked, an absence from before it counts for nothing', () => {
    const before = [
      ...s.missed('respondentAbsent', { isProved: true, mode: 'post' }),
      award(),
      served(['outcome'], ['w1', 'e1'], '2021-10-21'),
      closed('award'),
    ];
    expect(refusalOf(before, 'revokeOwnAward')).toBeNull();
    const again = [
      ...s.missed('applicantAbsent', { isProved: true, mode: 'post' }),
      award(),
      closed('award'),
      s.selfRevoked,
    ];
    expect(refusalOf(again, 'recordOutcome', 'deemedWithdrawn', '2021-12-02')?.rule).toBe('noticeNotProved');
  });

  it('a notice of the old hour proves nothing of a hearing that was moved', () => {
    const moved: Entry = [
      {
        type: 'hearingRescheduled',
        hearingId: 'h1',
        plan: planOf({ startsAt: toLocalDateTime('2021-10-15T14:30') }),
        reason: '',
      },
      '2021-10-08',
    ];
    const [missedHearing, ...earlier] = [
      ...s.missed('applicantAbsent', { isProved: true, mode: 'post' }),
    ].reverse();
    if (missedHearing === undefined) throw new Error('no hearing was missed');
    const before = [...earlier.reverse(), moved];
    expect(refusalOf([...before, missedHearing], 'recordOutcome', 'deemedWithdrawn')?.rule).toBe(
      'noticeNotProved',
    );
    const told = served(['hearingNotice'], ['w1', 'e1'], '2021-10-08', { hearingId: 'h1', serviceId: 's2' });
    expect(refusalOf([...before, told, missedHearing], 'recordOutcome', 'deemedWithdrawn')).toBeNull();
  });
});
