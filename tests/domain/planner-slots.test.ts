import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockingFact } from '../../electron/backend/domain/planner/blocking-fact.ts';
import { costOf } from '../../electron/backend/domain/planner/cost.ts';
import { fill } from '../../electron/backend/domain/planner/fill.ts';
import type { Placement, PlanProblem } from '../../electron/backend/domain/planner/problem.ts';
import { propose } from '../../electron/backend/domain/planner/propose.ts';
import { plannerRandom } from '../../electron/backend/domain/planner/random.ts';
import { whyNoSlot } from '../../electron/backend/domain/planner/why-no-slot.ts';
import { placesOf } from './planner-brute-force.ts';
import { away, court, courts, hearing, panel, room } from './planner-sample.ts';
import { complaints } from './planner-verifier.ts';

/** Courts whose hearing 0 is to be placed beside the others. */
const docketed = courts(7).map((problem) => {
  const options = { random: plannerRandom(1), maxRounds: 10, shouldStop: () => false };
  return {
    problem,
    standing: fill(problem, options).placements.filter((placement) => placement.hearing !== 0),
  };
});

/** Places of hearing 0 beside the standing ones, of which it is not asked how lawfully they stand: a fact given up may turn their room's kind. */
const free = (problem: PlanProblem, standing: readonly Placement[]) =>
  placesOf(problem, 0).filter(
    (place) => !complaints(problem, [...standing, place]).some((one) => one.startsWith('0:')),
  );

describe('propose', () => {
  test('names lawful places only, the cheapest first, and none only when there is none', () => {
    fc.assert(
      fc.property(docketed, ({ problem, standing }) => {
        const proposals = propose(problem, 0, { limit: 3, standing });
        const without = costOf(problem, standing) - costOf({ ...problem, hearings: [] }, []);
        const added = (place: Placement) => costOf(problem, [...standing, place]) - without;
        const places = free(problem, standing);
        expect(proposals.length > 0).toBe(places.length > 0);
        for (const { placement } of proposals)
          expect(complaints(problem, [...standing, placement])).toEqual([]);
        expect(proposals.map(({ placement }) => added(placement))).toEqual(
          proposals.map(({ placement }) => added(placement)).sort((a, b) => a - b),
        );
        if (proposals[0] !== undefined)
          expect(added(proposals[0].placement)).toBe(Math.min(...places.map(added)));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test('says what a place costs and for what', () => {
    const problem = court({
      rooms: [room('r1', { features: ['video'], perSession: 1 })],
      hearings: [hearing('h', { urgency: 3, earliest: 0, latest: 1 }), hearing('other')],
      taken: [away('party:h', 0)],
    });
    const standing = [{ hearing: 1, day: 1, from: 540, room: 0, panel: 0 }];
    expect(
      propose(problem, 0, { limit: 5, standing }).map(({ cost, reasons }) => ({ cost, reasons })),
    ).toEqual([
      {
        cost: 4,
        reasons: [
          { code: 'waitingDays', cost: 3, amount: 1 },
          { code: 'spareFeature', cost: 1, amount: 1 },
          { code: 'besideOwnHearing', cost: 0, amount: 1 },
        ],
      },
      {
        cost: 11,
        reasons: [
          { code: 'waitingDays', cost: 3, amount: 1 },
          { code: 'spareFeature', cost: 1, amount: 1 },
          { code: 'overCapacity', cost: 7, amount: 1 },
          { code: 'besideOwnHearing', cost: 0, amount: 1 },
        ],
      },
    ]);
  });
});

/** The problem with only some facts in force: what is given up is taken out of the data; a free day follows the horizon. */
function inForce(problem: PlanProblem, standing: readonly Placement[], facts: readonly BlockingFact[]) {
  const own = problem.hearings[0];
  if (own === undefined) throw new Error('no hearing');
  const has = (code: BlockingFact['code']) => facts.some((fact) => fact.code === code);
  const entries = new Set(facts.flatMap((fact) => (fact.code === 'taken' ? fact.entries : [])));
  const needs = facts.flatMap((fact) => (fact.code === 'roomNeed' ? [fact.need] : []));
  const last = problem.days.length;
  const ownKind = own.mode === 'inPerson' ? ('courtroom' as const) : ('online' as const);
  const relaxed: PlanProblem = {
    ...problem,
    days: [...problem.days, ...problem.days.slice(0, 1)],
    // Other times are imagined only where the hearing fits into no session.
    sessions:
      has('sessions') || problem.sessions.some(({ from, to }) => to - from >= own.minutes)
        ? problem.sessions
        : [...problem.sessions, { name: 'afternoon', from: 1000, to: 1400 }],
    rooms: has('roomKind') ? problem.rooms : problem.rooms.map((one) => ({ ...one, kind: ownKind })),
    taken: problem.taken.filter((_, index) => entries.has(index)),
    hearings: problem.hearings.map((other, index) =>
      index > 0
        ? other
        : {
            ...own,
            present: null,
            needs: own.needs.filter((need) => needs.includes(need)),
            panels: has('panel') ? own.panels : [...own.panels, panel('somebody')],
            earliest: has('earliest') ? own.earliest : 0,
            latest: has('latest') ? own.latest : has('horizon') ? last - 1 : last,
          },
    ),
  };
  const kept = standing.filter((placement) =>
    facts.some((fact) => fact.code === 'standing' && fact.hearing === placement.hearing),
  );
  return { relaxed, kept };
}

const hasPlace = (problem: PlanProblem, standing: readonly Placement[], facts: readonly BlockingFact[]) => {
  const { relaxed, kept } = inForce(problem, standing, facts);
  return free(relaxed, kept).length > 0;
};

describe('why there is no slot', () => {
  test('with the blocking facts there is none; without any one of them there is; and null when there is one', () => {
    fc.assert(
      fc.property(docketed, ({ problem, standing }) => {
        const bare = {
          ...problem,
          hearings: problem.hearings.map((h, i) => (i === 0 ? { ...h, present: null } : h)),
        };
        const why = whyNoSlot(bare, 0, { standing });
        expect(why === null).toBe(free(bare, standing).length > 0);
        if (why === null) return;
        expect(hasPlace(bare, standing, why.blocking)).toBe(false);
        for (const fact of why.blocking)
          expect(
            hasPlace(
              bare,
              standing,
              why.blocking.filter((other) => other !== fact),
            ),
          ).toBe(true);
        expect(why.waysOut.length).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test('names the facts of a plain case, and the smallest ways out', () => {
    const problem = court({
      dayCount: 3,
      hearings: [hearing('h', { earliest: 1, latest: 1, panels: [panel('a')] })],
      taken: [away('staff:a', 1, 'ill'), away('room:r1', 0, 'paint')],
    });
    const taken = {
      code: 'taken',
      resource: 'staff:a',
      reason: { kind: 'absence', id: 'ill' },
      entries: [0],
    };
    const why = whyNoSlot(problem, 0, { standing: [] });
    expect(why?.isSmallest).toBe(true);
    expect(why?.blocking).toContainEqual(taken);
    expect(why?.blocking).toContainEqual({ code: 'latest', day: 1 });
    expect(why?.blocking).toContainEqual({ code: 'panel' });
    expect(why?.blocking).toHaveLength(4);
    expect(why?.waysOut).toContainEqual([taken]);
    expect(why?.waysOut).toContainEqual([{ code: 'latest', day: 1 }]);
    expect(why?.waysOut).toContainEqual([{ code: 'panel' }]);
  });

  test('the smallest set is found where a greedy choice would take more', () => {
    const why = whyNoSlot(
      court({ hearings: [hearing('h', { needs: ['video'] })], rooms: [room('r1'), room('r2')] }),
      0,
      { standing: [] },
    );
    expect(why?.blocking).toEqual([{ code: 'roomNeed', need: 'video' }]);
  });
});
