import type { Plan, PlanProblem } from './problem.ts';
import { type SearchOptions, search } from './search.ts';

/**
 * A docket for the hearings of the problem: a first answer by pressure, then local search. Breaks no hard rule, costs no more than
 * a lawful `startFrom`, leaves out what fits nowhere. Hearings with a `present` place may be moved at their `moveCost`.
 */
export function fill(problem: PlanProblem, options: SearchOptions): Plan {
  return search(problem, options);
}
