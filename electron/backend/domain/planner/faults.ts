import type { Placement, PlanProblem } from './problem.ts';
import { type PlanRule, type PlanRuleCode, planRules } from './rules.ts';

/** One hard rule broken by one placement. */
export interface PlacementFault {
  readonly code: PlanRuleCode | 'placedTwice' | 'unknownPlace';
  readonly hearing: number;
  /** For `…Taken` and `courtClosed`: the resource, and what else takes it. */
  readonly resource: string | null;
  readonly by:
    | { readonly kind: 'placement'; readonly hearing: number }
    | { readonly kind: 'taken'; readonly index: number }
    | null;
}

/** Every hard rule that the placements break, in the order of the placements; empty: the docket accepts them. */
export function faultsOf(
  problem: PlanProblem,
  placements: readonly Placement[],
  rules: readonly PlanRule[] = planRules,
): readonly PlacementFault[] {
  throw new Error(`planner: ${problem.days.length} ${placements.length} ${rules.length}`);
}
