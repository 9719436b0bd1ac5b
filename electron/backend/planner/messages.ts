import type { Placement, Plan, PlanProblem } from '../domain/planner/problem.ts';

/** What the planner's worker is asked for. `prove` improves nothing but by proof: it bounds the cost of `startFrom`. */
export interface PlannerJob {
  readonly kind: 'fill' | 'repair' | 'prove';
  readonly problem: PlanProblem;
  /** Any integer; the same seed and `maxRounds` give the same plan. */
  readonly seed: number;
  readonly startFrom: readonly Placement[] | null;
  readonly limits: PlannerLimits;
}

/** Wall-clock limits in milliseconds. `maxRounds` null: only the clock ends the search. `proveMs` 0: no proof is tried. */
export interface PlannerLimits {
  readonly searchMs: number;
  readonly proveMs: number;
  readonly maxRounds: number | null;
}

export interface PlannerProgress {
  readonly phase: 'first' | 'improving' | 'proving';
  readonly cost: number;
  readonly placed: number;
  readonly unplaced: number;
  /** No plan costs less than this; null until known. */
  readonly bound: number | null;
  /** (cost - bound) / cost, 0 when both are 0; null until known. */
  readonly gap: number | null;
  readonly elapsedMs: number;
}

export interface PlannerResult {
  readonly plan: Plan;
  readonly bound: number | null;
  readonly gap: number | null;
  /** The plan's cost is the least possible. */
  readonly isProven: boolean;
  /** Ended by `cancel` before its limits; the plan is the best so far. */
  readonly isCancelled: boolean;
  readonly elapsedMs: number;
}

/** What the worker posts: progress, then one result. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: PlannerProgress }
  | { readonly kind: 'result'; readonly result: PlannerResult };
