import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowerBound } from '../../electron/backend/domain/planner/bound.ts';
import { fill } from '../../electron/backend/domain/planner/fill.ts';
import { modelOf } from '../../electron/backend/domain/planner/model.ts';
import type { Placement, PlanProblem } from '../../electron/backend/domain/planner/problem.ts';
import { plannerRandom } from '../../electron/backend/domain/planner/random.ts';
import { relaxationOf } from '../../electron/backend/domain/planner/relaxation.ts';
import { roomTimeOf } from '../../electron/backend/domain/planner/room-time.ts';
import { planRules } from '../../electron/backend/domain/planner/rules.ts';
import { planOf } from '../../electron/backend/domain/planner/search.ts';
import { groupBound } from '../../electron/backend/planner/group-bound.ts';
import { highs } from '../../electron/backend/planner/highs-solver.ts';
import { prove } from '../../electron/backend/planner/prove.ts';
import { relaxedModelOf } from '../../electron/backend/planner/relaxed-model.ts';
import { runPlanner } from '../../electron/backend/planner/run-planner.ts';
import { solveExactly } from '../../electron/backend/planner/solve-exactly.ts';
import { madeProblem } from '../bench/planner-instance.ts';
import { leastCost, placesOf, visitPlans } from './planner-brute-force.ts';
import { away, court, courts, hearing, panel, room } from './planner-sample.ts';
import { complaints } from './planner-verifier.ts';

describe('the proof', () => {
  test('HiGHS, started from nothing, comes to the least cost of all plans', async () => {
    await fc.assert(
      fc.asyncProperty(courts(3), async (problem) => {
        fc.pre(problem.hearings.every((_, index) => placesOf(problem, index).length < 25));
        const proof = await prove(problem, planOf(problem, []), {
          milliseconds: 20_000,
          now: () => performance.now(),
          shouldStop: () => false,
          onBound: () => undefined,
        });
        expect(proof.plan.cost).toBe(leastCost(problem));
        expect(proof.bound).toBe(proof.plan.cost);
        expect(proof.isProven).toBe(true);
        expect(complaints(problem, proof.plan.placements)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

test('HiGHS on the relaxation never bounds higher than the least cost of all plans', async () => {
  const solver = await highs();
  fc.assert(
    fc.property(courts(3), (problem) => {
      fc.pre(problem.hearings.every((_, index) => placesOf(problem, index).length < 25));
      const model = wholeRelaxedModel(problem);
      if (model === null) throw new Error('a small court has a small model');
      const { bound, isOptimal } = solveExactly(solver, model, model.leaveOut, {
        seconds: 20,
        shouldStop: () => false,
        onBound: () => undefined,
      });
      expect(isOptimal).toBe(true);
      expect(bound).toBeLessThanOrEqual(leastCost(problem) + 1e-6);
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('prices and HiGHS count dear rooms and over-listing', async () => {
  const rooms = [room('plain', { perSession: 1 }), room('fitted', { features: ['video'], perSession: 1 })];
  const hearings = ['a', 'b', 'c'].map((id) => hearing(id, { panels: [panel(id)], latest: 0 }));
  const problem = court({
    rooms,
    hearings,
    taken: [away('room:fitted', 1), { ...away('court', 0), from: 840 }],
  });
  const model = wholeRelaxedModel(problem);
  if (model === null) throw new Error('a small court has a small model');
  const { bound } = solveExactly(await highs(), model, model.leaveOut, {
    seconds: 20,
    shouldStop: () => false,
    onBound: () => undefined,
  });
  // One in the plain room, one in the fitted one (1), the third over the limit of a room (7).
  expect(bound).toBeCloseTo(8, 5);
  expect(leastCost(problem)).toBe(8);
  expect(boundOf(problem, 8).bound).toBe(8);
});

test('no plan costs less than the bound, none with a choice of rooms less than the bound and its regret', () => {
  let ruledOut = 0;
  fc.assert(
    fc.property(courts(3), (problem) => {
      fc.pre(problem.hearings.every((_, index) => placesOf(problem, index).length < 25));
      // A wrong bound would show: it may rise above the least cost, as far as this.
      const { bound, exactBound, regret, relaxation } = boundOf(problem, leastCost(problem) + 50);
      const { option, choice, rooms, model } = relaxation;
      const chosen = ({ hearing, day, from, room, panel }: Placement) => {
        const slot = day * problem.sessions.length + problem.sessions.findIndex((one) => from < one.to);
        const index = option.hearing.findIndex(
          (one, at) => one === hearing && option.slot[at] === slot && option.panel[at] === panel,
        );
        const kind = room === null ? -1 : (rooms.classOf[room] ?? -1);
        const at = choice.room.indexOf(kind, option.firstChoice[index]);
        return index < 0 || at < 0 || at >= (option.firstChoice[index + 1] ?? 0) ? -1 : at;
      };
      visitPlans(problem, (placements, cost) => {
        expect(cost).toBeGreaterThanOrEqual(bound);
        for (const place of placements) {
          const at = chosen(place);
          // No option: leaving the hearing out is as cheap.
          if (at < 0) expect(cost).toBeGreaterThanOrEqual(model.hearings[place.hearing]?.leaveOut ?? 0);
          else expect(cost).toBeGreaterThanOrEqual(exactBound + (regret[at] ?? 0) - 1e-6);
        }
      });
      ruledOut += regret.filter((one) => one > 1).length;
    }),
    { numRuns: 12 },
  );
  expect(ruledOut).toBeGreaterThan(0);
}, 60_000);

describe('groups of hearings that share people, at the rents of the prices', () => {
  const inGroups = async (problem: PlanProblem, upper: number) => {
    const { relaxation, ...prices } = boundOf(problem, upper);
    const bound = groupBound(await highs(), relaxation, prices, {
      isOpen: new Uint8Array(relaxation.choice.room.length).fill(1),
      seconds: 60,
      now: () => 0,
      shouldStop: () => false,
    });
    return { bound: bound ?? Number.NaN, prices };
  };

  test('never bound higher than the least cost of all plans', async () => {
    await fc.assert(
      fc.asyncProperty(courts(3), async (problem) => {
        fc.pre(problem.hearings.every((_, index) => placesOf(problem, index).length < 25));
        const least = leastCost(problem);
        expect((await inGroups(problem, least + 50)).bound).toBeLessThanOrEqual(least + 1e-6);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  test('bound higher than prices where hearings cannot be held by halves', async () => {
    const problem = madeProblem(60, 3, 'usual');
    const { bound, prices } = await inGroups(problem, 300);
    expect(bound).toBeGreaterThan(prices.exactBound + 1);
    const { cost } = fill(problem, { random: plannerRandom(1), maxRounds: 4000, shouldStop: () => false });
    expect(bound).toBeLessThanOrEqual(cost);
  }, 60_000);
});

describe('room time', () => {
  const rooms = [room('r1', { perSession: 1 })];
  const hearings = [45, 60, 90].map((minutes) => hearing(`h${minutes}`, { minutes }));

  test('lists what a room may hear in a session, none that another surpasses', () => {
    const { lengths, supplies } = roomTimeOf(modelOf(court({ rooms: [room('r1')], hearings }), planRules));
    // Cells of 15 minutes; a session has 8.
    expect(lengths).toEqual([3, 4, 6]);
    const patterns = supplies[0]?.patterns.map(({ counts }) => counts);
    expect(patterns?.sort()).toEqual([
      [0, 0, 1],
      [0, 2, 0],
      [1, 1, 0],
      [2, 0, 0],
    ]);
  });

  test('a pattern above what the room lists for nothing costs more, and lesser ones stay', () => {
    const { supplies } = roomTimeOf(modelOf(court({ rooms, hearings }), planRules));
    const costs = supplies[0]?.patterns.map(({ counts, cost }) => `${counts.join('')} ${cost}`);
    expect(costs?.sort()).toEqual(['001 0', '010 0', '020 7', '100 0', '110 7', '200 7']);
  });

  test('what is taken in the middle leaves two runs', () => {
    const middle = { ...away('room:r1', 0), from: 585, to: 600 };
    const { supplies } = roomTimeOf(
      modelOf(court({ rooms: [room('r1')], hearings, taken: [middle] }), planRules),
    );
    // 3 and 4 cells are left.
    expect(supplies[0]?.patterns.map(({ counts }) => counts).sort()).toEqual([
      [1, 1, 0],
      [2, 0, 0],
    ]);
  });

  test('very many lengths are taken together, each as a shorter one', () => {
    const odd = Array.from({ length: 20 }, (_, index) => hearing(`h${index}`, { minutes: 10 + index }));
    const problem = court({ hearings: odd });
    const time = roomTimeOf(modelOf(problem, planRules));
    expect(time.lengths.length).toBeLessThan(20);
    expect(time.supplies.every(({ patterns }) => patterns.length > 0)).toBe(true);
    for (const [index, { minutes }] of problem.hearings.entries())
      expect(time.lengths[time.kindOfHearing[index] ?? -1]).toBeLessThanOrEqual(minutes);
  });
});

/** The relaxation of a court and what prices tell of it. */
function boundOf(problem: PlanProblem, upper: number) {
  const relaxation = relaxationOf(modelOf(problem, planRules));
  const guess = new Float64Array(problem.hearings.length);
  return {
    relaxation,
    ...lowerBound(relaxation, { upper, guess, maxRounds: 300, shouldStop: () => false }),
  };
}

/** The relaxed model with every choice open. */
function wholeRelaxedModel(problem: PlanProblem) {
  const relaxation = relaxationOf(modelOf(problem, planRules));
  return relaxedModelOf(relaxation, new Uint8Array(relaxation.choice.room.length).fill(1), 10_000);
}

describe("the planner's thread", () => {
  const job = {
    kind: 'fill' as const,
    problem: madeProblem(120, 2),
    seed: 5,
    startFrom: null,
    limits: { searchMs: 60_000, proveMs: 60_000, maxRounds: 64 },
  };

  test('gives the same plan for the same seed and rounds, with progress', async () => {
    const limits = { ...job.limits, proveMs: 0 };
    const phases = new Set<string>();
    const run = () => runPlanner({ ...job, limits }, ({ phase }) => phases.add(phase)).result;
    const [one, two] = await Promise.all([run(), run()]);
    expect(one.plan).toEqual(two.plan);
    expect(complaints(job.problem, one.plan.placements)).toEqual([]);
    expect([...phases]).toContain('first');
    expect(one.isCancelled).toBe(false);
  }, 30_000);

  test('ends with the best plan so far when it is cancelled while it searches or proves', async () => {
    for (const phase of ['first', 'proving']) {
      const limits = phase === 'first' ? { ...job.limits, maxRounds: null } : job.limits;
      let isToldToEnd = false;
      const running = runPlanner({ ...job, limits }, (progress) => {
        if (progress.phase !== phase || isToldToEnd) return;
        isToldToEnd = true;
        running.cancel();
      });
      const result = await running.result;
      expect(isToldToEnd).toBe(true);
      expect(result.isCancelled).toBe(true);
      expect(complaints(job.problem, result.plan.placements)).toEqual([]);
    }
  }, 60_000);
});
