import type { CostPart } from './cost.ts';
import type { Placement, PlanProblem } from './problem.ts';

/** A place that one hearing could take, with what speaks against and for it. */
export interface Proposal {
  readonly placement: Placement;
  readonly cost: number;
  readonly reasons: readonly (
    | CostPart
    /** Its tribunal has another hearing that day in the same room (`amount`: how many); ranks equal places. */
    | { readonly code: 'besideOwnHearing'; readonly cost: 0; readonly amount: number }
  )[];
}

/**
 * The best places for one hearing beside the standing ones (which stay), cheapest first, at most `limit`, one for each day and
 * session and tribunal. Empty: there is none; `whyNoSlot` says why. A standing placement of the hearing itself is passed over.
 */
export function propose(
  problem: PlanProblem,
  hearing: number,
  options: { readonly limit: number; readonly standing: readonly Placement[] },
): readonly Proposal[] {
  throw new Error(`planner: ${problem.days.length} ${hearing} ${options.limit}`);
}
