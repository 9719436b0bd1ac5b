import { lowerBound, roundedUp } from '../domain/planner/bound.ts';
import { leavingOutCost, placeCosts } from '../domain/planner/cost.ts';
import type { Place } from '../domain/planner/docket.ts';
import { faultsOf } from '../domain/planner/faults.ts';
import { cellAt } from '../domain/planner/grid.ts';
import { type Model, modelOf } from '../domain/planner/model.ts';
import type { Placement, Plan, PlanProblem } from '../domain/planner/problem.ts';
import { type Relaxation, relaxationOf } from '../domain/planner/relaxation.ts';
import { planRules } from '../domain/planner/rules.ts';
import { planOf } from '../domain/planner/search.ts';
import { type ExactModel, exactModelOf } from './exact-model.ts';
import { groupBound } from './group-bound.ts';
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

/**
 * HiGHS is tried with so many columns for each second that is given, with a few whatever the time, and never with more than the most: above
 * that it seldom comes to a bound of its own. The prices leave it the rest of the time after their share, which is
 * longer when they are not likely to leave so few choices open.
 */
const columnsPerSecond = 500;
const fewColumns = 2_000;
const mostColumns = 50_000;
const pricesShare = 0.3;
const longPricesShare = 0.8;
const likelyOpen = 0.4;
/** Share of the time that is left after the prices which the groups may take. */
const groupsShare = 0.5;

/**
 * Bounds the cost of every docket from below. Prices bound the relaxation, and rule out every place that no docket cheaper than the plan can
 * use. HiGHS then solves what is left by groups of hearings that share people, at the rents of the prices, which raises the bound. Last
 * it gets the whole, seeded with the plan, where that is small enough, so that it may prove the plan best or find a cheaper one; else
 * the relaxation. Costs as `costOf`.
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
  const rounded = roundedUp(relaxation);
  const affordable = (options.milliseconds / 1000) * columnsPerSecond;
  const columns = Math.max(fewColumns, Math.min(mostColumns, affordable));
  const isForHighs = relaxation.choice.room.length * likelyOpen <= columns;
  const prices = lowerBound(relaxation, {
    upper: plan.cost,
    guess: costsNow(problem, plan),
    maxRounds: Number.POSITIVE_INFINITY,
    shouldStop: () => isOver(isForHighs ? pricesShare : longPricesShare),
  });
  raise(prices.bound);
  const isEnough = () => isProved(bound, plan.cost);
  if (isEnough() || isOver(1)) return { plan, bound, isProven: isEnough() };
  // Rounded up, the bound of a docket that makes the choice is what the plan costs already: nothing is won by it.
  const isOpen = Uint8Array.from(prices.regret, (regret) =>
    isProved(rounded(prices.exactBound + regret), plan.cost) ? 0 : 1,
  );
  const secondsLeft = () => (options.milliseconds - (options.now() - began)) / 1000;
  const solver = await highs();
  const exact = isForHighs ? exactModelOf(model, columns, openPlaces(relaxation, isOpen)) : null;
  if (exact === null || exact.costs.length > fewColumns) {
    const seconds = secondsLeft() * groupsShare;
    const inGroups = groupBound(solver, relaxation, prices, {
      isOpen,
      seconds,
      now: options.now,
      shouldStop: options.shouldStop,
    });
    if (inGroups !== null) raise(rounded(inGroups));
  }
  const chosen = exact ?? (isForHighs ? relaxedModelOf(relaxation, isOpen, columns) : null);
  if (chosen === null || isEnough() || isOver(1)) return { plan, bound, isProven: isEnough() };
  const answer = solveExactly(
    solver,
    chosen,
    exact === null ? chosen.leaveOut : columnsOf(exact, model, plan),
    {
      seconds: secondsLeft(),
      shouldStop: () => isOver(1) || isEnough(),
      onBound: (to) => raise(rounded(to)),
    },
  );
  raise(rounded(answer.bound));
  const better =
    exact === null || answer.places === null ? null : planOf(problem, placementsOf(model, answer.places));
  const best =
    better !== null && better.cost < plan.cost - 1e-6 && faultsOf(problem, better.placements).length === 0
      ? better
      : plan;
  const isProven = isProved(bound, best.cost);
  return { plan: best, bound: isProven ? best.cost : bound, isProven };
}

/** Whether a place belongs to an open choice of rooms. */
function openPlaces({ model, option, choice, rooms }: Relaxation, isOpen: Uint8Array) {
  const sessions = model.problem.sessions.length;
  const open = new Set<string>();
  for (const [index, hearing] of option.hearing.entries()) {
    const end = option.firstChoice[index + 1] ?? 0;
    for (let one = option.firstChoice[index] ?? 0; one < end; one++)
      if (isOpen[one] === 1)
        open.add(keyOf([hearing, option.slot[index] ?? 0, option.panel[index] ?? 0, choice.room[one] ?? -1]));
  }
  return (hearing: number, { day, cell, room, panel }: Place) => {
    const kind = room < 0 ? -1 : (rooms.classOf[room] ?? -1);
    return open.has(keyOf([hearing, day * sessions + (model.grid.sessions[cell] ?? 0), panel, kind]));
  };
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
