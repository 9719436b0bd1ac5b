import type { ErrorCode } from '../domain/error-codes.ts';
import type { PlanTask } from '../domain/planner/plan-task.ts';
import type { PlannerProgress } from '../planner/messages.ts';
import type { RunningPlanner } from '../planner/run-planner.ts';
import type { Context } from './context.ts';

/** A running or finished plan; lives in the program's memory, its result as a what-if copy in the store. */
export interface PlanJob {
  readonly jobId: string;
  readonly task: PlanTask;
  readonly seed: number;
  readonly seconds: number;
  state: 'running' | 'done' | 'failed';
  isStopWanted: boolean;
  hearings: number;
  progress: PlannerProgress | null;
  running: RunningPlanner | null;
  /** Settles when the job has ended, however it did. */
  finished: Promise<void>;
  error: { code: ErrorCode; ref: string | null } | null;
}

/** The plan that runs now; one at a time, as it takes a whole processor. */
export function runningJob(context: Context): PlanJob | null {
  return [...context.planJobs.values()].find(({ state: now }) => now === 'running') ?? null;
}
