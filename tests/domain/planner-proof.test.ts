import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../electron/backend/domain/planner/model.ts';
import { relaxationOf } from '../../electron/backend/domain/planner/relaxation.ts';
import { planRules } from '../../electron/backend/domain/planner/rules.ts';
import { planOf } from '../../electron/backend/domain/planner/search.ts';
import { highs } from '../../electron/backend/planner/highs-solver.ts';
import { prove } from '../../electron/backend/planner/prove.ts';
import { relaxedModelOf } from '../../electron/backend/planner/relaxed-model.ts';
import { runPlanner } from '../../electron/backend/planner/run-planner.ts';
import { solveExactly } from '../../electron/backend/planner/solve-exactly.ts';
import { madeProblem } from '../bench/planner-instance.ts';
import { leastCost, placesOf } from './planner-brute-force.ts';
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
      const model = relaxedModelOf(relaxationOf(modelOf(problem, planRules)), 10_000);
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

test('HiGHS on the relaxation counts dear rooms and over-listing, which prices do not see', async () => {
  const rooms = [room('plain', { perSession: 1 }), room('fitted', { features: ['video'], perSession: 1 })];
  const hearings = ['a', 'b', 'c'].map((id) => hearing(id, { panels: [panel(id)], latest: 0 }));
  const problem = court({
    rooms,
    hearings,
    taken: [away('room:fitted', 1), { ...away('court', 0), from: 840 }],
  });
  const model = relaxedModelOf(relaxationOf(modelOf(problem, planRules)), 10_000);
  if (model === null) throw new Error('a small court has a small model');
  const { bound } = solveExactly(await highs(), model, model.leaveOut, {
    seconds: 20,
    shouldStop: () => false,
    onBound: () => undefined,
  });
  // One in the plain room, one in the fitted one (1), the third over the limit of a room (7).
  expect(bound).toBeCloseTo(8, 5);
  expect(leastCost(problem)).toBe(8);
});

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
