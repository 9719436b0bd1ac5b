import type { Placement, Plan, PlanProblem } from './problem.ts';
import type { SearchOptions } from './search.ts';

/** A repaired docket and how it differs from the present one, as indexes of hearings. */
export interface Repair extends Plan {
  readonly stayed: readonly number[];
  readonly moved: readonly { readonly hearing: number; readonly from: Placement; readonly to: Placement }[];
  /** Placed now, had no place before. */
  readonly added: readonly number[];
}

/**
 * The docket with least change after something was lost: what can stay stays, the rest moves where that costs least (`moveCost`
 * weighs served notices), by the search of `fill` seeded with the present places.
 */
export function repair(problem: PlanProblem, options: SearchOptions): Repair {
  throw new Error(`planner: ${problem.days.length} ${options.random()}`);
}
