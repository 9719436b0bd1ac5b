import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf } from '../../electron/backend/domain/planner/cost.ts';
import { faultsOf } from '../../electron/backend/domain/planner/faults.ts';
import { fill } from '../../electron/backend/domain/planner/fill.ts';
import type { Placement, PlanProblem } from '../../electron/backend/domain/planner/problem.ts';
import { plannerRandom } from '../../electron/backend/domain/planner/random.ts';
import { type PlanRuleCode, planRules } from '../../electron/backend/domain/planner/rules.ts';
import { madeProblem } from '../bench/planner-instance.ts';
import { leastCost, placesOf } from './planner-brute-force.ts';
import { away, court, courts, hearing, panel, room } from './planner-sample.ts';
import { complaints } from './planner-verifier.ts';

const quick = (problem: PlanProblem, maxRounds = 300, seed = 1) =>
  fill(problem, { random: plannerRandom(seed), maxRounds, shouldStop: () => false });

describe('fill', () => {
  test('makes plans in which the verifier finds nothing, and counts their cost rightly', () => {
    fc.assert(
      fc.property(courts(12), fc.integer(), (problem, seed) => {
        const plan = quick(problem, 100, seed);
        expect(complaints(problem, plan.placements)).toEqual([]);
        expect(faultsOf(problem, plan.placements)).toEqual([]);
        expect(plan.cost).toBe(costOf(problem, plan.placements));
        expect(plan.placements.length + plan.unplaced.length).toBe(problem.hearings.length);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('finds the least cost of all plans on small courts', () => {
    fc.assert(
      fc.property(courts(3), (problem) => {
        fc.pre(problem.hearings.every((_, index) => placesOf(problem, index).length < 25));
        expect(quick(problem, 1500).cost).toBe(leastCost(problem));
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  test('gives the same plan for the same seed', () => {
    const problem = madeProblem(60, 3);
    expect(quick(problem, 400, 7)).toEqual(quick(problem, 400, 7));
    expect(quick(problem, 400, 7).cost).not.toBe(quick(problem, 16, 8).cost);
  });

  test('never costs more than the plan it starts from', () => {
    fc.assert(
      fc.property(courts(10), fc.integer(), (problem, seed) => {
        const start = quick(problem, 200, seed);
        const plan = fill(problem, {
          random: plannerRandom(seed + 1),
          maxRounds: 30,
          shouldStop: () => false,
          startFrom: start.placements,
        });
        expect(plan.cost).toBeLessThanOrEqual(start.cost);
      }),
      { numRuns: 60 },
    );
  });

  test('stops when told, with a lawful plan', () => {
    const problem = madeProblem(200, 1);
    const plan = fill(problem, { random: plannerRandom(1), shouldStop: () => true });
    expect(complaints(problem, plan.placements)).toEqual([]);
    expect(plan.placements.length).toBeGreaterThan(100);
  });
});

/** For each rule a court in which a planner that forgets it makes a plan the verifier objects to. */
const lures: Record<PlanRuleCode, PlanProblem> = {
  tooEarly: court({ hearings: [hearing('h', { earliest: 1, latest: 1 })], taken: [away('staff:a', 1)] }),
  tooLate: court({ hearings: [hearing('h', { latest: 0 })], taken: [away('staff:a', 0)] }),
  outsideSession: court({ hearings: [hearing('h', { minutes: 150 })] }),
  roomWanted: court({ hearings: [hearing('h')], rooms: [room('r1', { kind: 'online' })] }),
  roomKind: court({ hearings: [hearing('h')], rooms: [room('r1', { kind: 'online' })] }),
  roomNeeds: court({ hearings: [hearing('h', { needs: ['video'] })] }),
  courtClosed: court({ hearings: [hearing('h')], taken: [away('court', 0), away('court', 1)] }),
  roomTaken: court({ hearings: [hearing('h')], taken: [away('room:r1', 0), away('room:r1', 1)] }),
  arbitratorTaken: court({
    hearings: [hearing('h', { panels: [panel('b', 'a')] })],
    taken: [away('staff:a', 0), away('staff:a', 1)],
  }),
  clerkTaken: court({
    hearings: [hearing('h')],
    taken: [away('staff:clerk-a', 0), away('staff:clerk-a', 1)],
  }),
  partyTaken: court({ hearings: [hearing('h')], taken: [away('party:h', 0), away('party:h', 1)] }),
  agentTaken: court({
    rooms: [room('r1'), room('r2')],
    hearings: ['p', 'q'].map((id) =>
      hearing(id, { minutes: 120, latest: 0, people: ['agent:x'], panels: [panel(id)] }),
    ),
    taken: [{ ...away('agent:x', 0), from: 840 }],
  }),
};

describe('the list of hard rules', () => {
  test.each(planRules.map(({ code }) => code))('each rule is needed: without %s a plan breaks it', (code) => {
    const problem = lures[code];
    const options = { random: plannerRandom(1), maxRounds: 50, shouldStop: () => false };
    expect(complaints(problem, fill(problem, options).placements)).toEqual([]);
    const without = planRules.filter((rule) => rule.code !== code);
    const careless = fill(problem, { ...options, rules: without }).placements;
    expect(complaints(problem, careless)).not.toEqual([]);
    expect(faultsOf(problem, careless).map((fault) => fault.code)).toContain(code);
    expect(faultsOf(problem, careless, without)).toEqual([]);
  });

  test('faults are exactly what the verifier objects to, on arbitrary placements', () => {
    const anyPlace = fc.record({
      hearing: fc.integer({ min: 0, max: 4 }),
      day: fc.integer({ min: 0, max: 2 }),
      from: fc.constantFrom(530, 540, 575, 600, 640, 840, 900, 950),
      room: fc.option(fc.integer({ min: 0, max: 2 })),
      panel: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(courts(5), fc.array(anyPlace, { maxLength: 5 }), (problem, placements: Placement[]) => {
        const isGood = complaints(problem, placements).length === 0;
        expect(faultsOf(problem, placements).length === 0).toBe(isGood);
      }),
      { numRuns: 400 },
    );
  });
});
