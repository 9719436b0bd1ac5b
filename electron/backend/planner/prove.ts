import { lowerBound, roundedUp } from '../domain/planner/bound.ts';
import { leavingOutCost, placeCosts } from '../domain/planner/cost.ts';
import { faultsOf } from '../domain/planner/faults.ts';
import { cellAt } from '../domain/planner/grid.ts';
import { type Model, modelOf } from '../domain/planner/model.ts';
import type { Placement, Plan, PlanProblem } from '../domain/planner/problem.ts';
import { relaxationOf } from '../domain/planner/relaxation.ts';
import { planRules } from '../domain/planner/rules.ts';
import { planOf } from '../domain/planner/search.ts';
import { type ExactModel, exactModelOf } from './exact-model.ts';
import { highs } from './highs-solver.ts';
import { relaxedModelOf } from './relaxed-model.ts';
import { solveExactly } from './solve-exactly.ts';

/** What is proved of a plan: no docket costs less than `bound`; `plan` is the one given or a cheaper one found on the way. */
export interface Proof {
  readonly plan: Plan;
  readonly bound: number;
  readonly isProven: boolean;
}

export interface ProofOptions {
  readonly milliseconds: number;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
  readonly shouldStop: () => boolean;
  readonly onBound: (bound: number) => void;
}

/** Shares of the time after which the prices, and HiGHS on the relaxation, must end when something comes after them; the most columns with which HiGHS is tried. */
const pricesShare = 0.3;
const relaxedShare = 0.8;
const mostColumns = 25_000;
/** So many columns HiGHS solves whole without a detour. */
const smallColumns = 2_000;

/**
 * Bounds the cost of every docket from below: first by the relaxation, by prices and then by HiGHS, which sees the classes of rooms too; then,
 * where the whole model is small enough, by HiGHS on that, seeded with the plan: it may prove the plan best or find a cheaper
 * one. Costs as `costOf`.
 */
export async function prove(problem: PlanProblem, plan: Plan, options: ProofOptions): Promise<Proof> {
  const began = options.now();
  const isOver = (share: number) =>
    options.shouldStop() || options.now() - began > share * options.milliseconds;
  const model = modelOf(problem, planRules, plan.placements);
  let bound = Math.min(0, plan.cost);
  const raise = (to: number) => {
    bound = Math.max(bound, Math.min(to, plan.cost));
    options.onBound(bound);
  };
  const relaxation = relaxationOf(model);
  const exact = exactModelOf(model, mostColumns);
  const isSmall = exact !== null && exact.costs.length <= smallColumns;
  const relaxed = isSmall ? null : relaxedModelOf(relaxation, mostColumns);
  const isForHighs = exact !== null || relaxed !== null;
  raise(
    lowerBound(relaxation, {
      upper: plan.cost,
      guess: costsNow(problem, plan),
      maxRounds: 5000,
      shouldStop: () => isOver(isForHighs ? pricesShare : 1),
    }),
  );
  if (!isForHighs || isProved(bound, plan.cost) || isOver(1))
    return { plan, bound, isProven: isProved(bound, plan.cost) };
  const rounded = roundedUp(relaxation);
  const solver = await highs();
  const secondsLeft = () => (options.milliseconds - (options.now() - began)) / 1000;
  if (relaxed !== null && !isOver(1)) {
    const share = exact === null ? 1 : relaxedShare;
    const { bound: found } = solveExactly(solver, relaxed, relaxed.leaveOut, {
      seconds: secondsLeft(),
      shouldStop: () => isOver(share) || isProved(bound, plan.cost),
      onBound: (to) => raise(rounded(to)),
    });
    raise(rounded(found));
  }
  if (exact === null || isProved(bound, plan.cost) || isOver(1))
    return { plan, bound, isProven: isProved(bound, plan.cost) };
  const answer = solveExactly(solver, exact, columnsOf(exact, model, plan), {
    seconds: secondsLeft(),
    shouldStop: () => isOver(1),
    onBound: raise,
  });
  const better = answer.places === null ? null : planOf(problem, placementsOf(model, answer.places));
  const best =
    better !== null && better.cost < plan.cost - 1e-6 && faultsOf(problem, better.placements).length === 0
      ? better
      : plan;
  bound = Math.min(Math.max(bound, answer.bound), best.cost);
  const isProven = isProved(bound, best.cost);
  return { plan: best, bound: isProven ? best.cost : bound, isProven };
}

function isProved(bound: number, cost: number): boolean {
  return bound >= cost - 1e-6 * Math.max(1, Math.abs(cost));
}

/** What each hearing costs in a plan. */
function costsNow(problem: PlanProblem, plan: Plan): Float64Array {
  const costs = Float64Array.from(problem.hearings, (hearing) => leavingOutCost(problem, hearing));
  for (const placement of plan.placements)
    costs[placement.hearing] = placeCosts(problem, placement).reduce((sum, { cost }) => sum + cost, 0);
  return costs;
}

/** The columns of a plan in an exact model. */
function columnsOf(exact: ExactModel, model: Model, plan: Plan): number[] {
  const chosen = new Map(plan.placements.map((placement) => [keyOf(placementKey(model, placement)), true]));
  const placed = new Set(plan.placements.map(({ hearing }) => hearing));
  const columns = exact.places.flatMap((entry, column) =>
    entry !== null &&
    chosen.has(keyOf([entry.hearing, entry.place.day, entry.place.cell, entry.place.room, entry.place.panel]))
      ? [column]
      : [],
  );
  return [...columns, ...exact.leaveOut.filter((_, hearing) => !placed.has(hearing))];
}

function placementKey({ grid }: Model, { hearing, day, from, room, panel }: Placement): number[] {
  return [hearing, day, cellAt(grid, from), room ?? -1, panel];
}

function keyOf(numbers: readonly number[]): string {
  return numbers.join(' ');
}

function placementsOf(
  { grid }: Model,
  places: readonly {
    readonly hearing: number;
    readonly place: { day: number; cell: number; room: number; panel: number };
  }[],
): Placement[] {
  return places.map(({ hearing, place: { day, cell, room, panel } }) => ({
    hearing,
    day,
    from: grid.minutes[cell] ?? 0,
    room: room < 0 ? null : room,
    panel,
  }));
}
