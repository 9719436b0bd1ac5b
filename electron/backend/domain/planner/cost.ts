import type { Placement, PlanProblem } from './problem.ts';

/** One reason why a place costs something. `moved` also stands for a hearing that is moved to another room or tribunal. */
export interface CostPart {
  readonly code: 'waitingDays' | 'provisionalDay' | 'spareFeature' | 'moved' | 'overCapacity';
  readonly cost: number;
  /** Working days waited, or hearings above the room's capacity; else 1. */
  readonly amount: number;
}

/** What a plan costs: the sum over its placements, over what is left out, and over over-listed rooms. Hard rules are not looked at. */
export function costOf(problem: PlanProblem, placements: readonly Placement[]): number {
  throw new Error(`planner: ${problem.days.length} ${placements.length}`);
}
