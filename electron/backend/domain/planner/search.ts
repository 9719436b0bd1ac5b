import type { Placement } from './problem.ts';
import type { PlanRule } from './rules.ts';

/** How a search is told to run; see `fill` and `repair`. */
export interface SearchOptions {
  /** A plan to start from; what is impossible in it is dropped. The result never costs more. */
  readonly startFrom?: readonly Placement[];
  /** Numbers in [0, 1): `plannerRandom(seed)`. The same numbers and iterations give the same plan. */
  readonly random: () => number;
  /** Rounds of improvement after the first answer; default: no limit but `shouldStop`. */
  readonly maxRounds?: number;
  /** Asked often (every millisecond or so): true ends the search with the best plan so far. */
  readonly shouldStop: () => boolean;
  readonly onProgress?: (progress: SearchProgress) => void;
  /** The hard rules; only tests pass others. */
  readonly rules?: readonly PlanRule[];
}

/** How far a search is. Costs as `costOf`. */
export interface SearchProgress {
  readonly phase: 'first' | 'improving';
  readonly cost: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly rounds: number;
}
