import { isSamePlace } from './cost.ts';
import type { Placement, Plan, PlanProblem } from './problem.ts';
import { type SearchOptions, search } from './search.ts';

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
  return changesOf(problem, search(problem, options));
}

/** How a plan differs from the present places of its hearings. */
export function changesOf(problem: PlanProblem, plan: Plan): Repair {
  const stayed: number[] = [];
  const moved: { hearing: number; from: Placement; to: Placement }[] = [];
  const added: number[] = [];
  for (const to of plan.placements) {
    const present = problem.hearings[to.hearing]?.present ?? null;
    if (present === null) added.push(to.hearing);
    else if (isSamePlace(present, to)) stayed.push(to.hearing);
    else moved.push({ hearing: to.hearing, from: present, to });
  }
  return { ...plan, stayed, moved, added };
}
