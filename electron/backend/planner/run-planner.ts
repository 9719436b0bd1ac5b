import { Worker } from 'node:worker_threads';
import type { PlannerJob, PlannerProgress, PlannerResult, WorkerMessage } from './messages.ts';

/** A job in the planner's worker thread. */
export interface RunningPlanner {
  /** Rejects only when the worker fails, which is a fault of the program. */
  readonly result: Promise<PlannerResult>;
  /** Asks it to end soon with the best plan so far; a proof inside HiGHS is broken off at its next checkpoint. */
  cancel(): void;
  /** Ends the thread at once, whatever it does: for closing the program. The result then rejects. */
  terminate(): Promise<void>;
}

/** Starts a planner's job in a worker thread of its own; nothing is booked by it. */
export function runPlanner(job: PlannerJob, onProgress: (progress: PlannerProgress) => void): RunningPlanner {
  const cancelFlag = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(workerFile(), { workerData: { job, cancelFlag } });
  const result = new Promise<PlannerResult>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else resolve(message.result);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the planner's thread ended without a result (${code})`)));
  });
  // Without this a caller that terminates and never looks at the result would bring the process down.
  result.catch(() => undefined);
  return {
    result,
    cancel: () => {
      Atomics.store(cancelFlag, 0, 1);
    },
    terminate: async () => {
      await worker.terminate();
    },
  };
}

/** The worker's file: the source under type stripping, or what `electron.vite.config.ts` builds beside the program. */
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`planner-worker.${extension}`, import.meta.url);
}
