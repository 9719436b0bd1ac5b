import type { Plan, PlanProblem } from './problem.ts';
import type { SearchOptions } from './search.ts';

/**
 * A docket for the hearings of the problem: a first answer by slack, then local search until `shouldStop`. Breaks no hard rule; costs
 * no more than `startFrom`; leaves out what fits nowhere. Hearings with a `present` place may be moved at `moveCost`.
 */
export function fill(problem: PlanProblem, options: SearchOptions): Plan {
  throw new Error(`planner: ${problem.days.length} ${options.random()}`);
}
