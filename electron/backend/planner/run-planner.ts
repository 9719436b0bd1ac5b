import type { PlannerJob, PlannerProgress, PlannerResult } from './messages.ts';

/** A job in the planner's worker thread. */
export interface RunningPlanner {
  /** Rejects only when the worker fails (a fault of the program). */
  readonly result: Promise<PlannerResult>;
  /** Asks it to end soon with the best plan so far; a proof inside HiGHS is broken off. */
  cancel(): void;
}

/** Starts a planner's job in a worker thread of its own; nothing is booked by it. */
export function runPlanner(job: PlannerJob, onProgress: (progress: PlannerProgress) => void): RunningPlanner {
  throw new Error(`planner: ${job.kind} ${typeof onProgress}`);
}
