import { parentPort, workerData } from 'node:worker_threads';
import { doJob } from './do-job.ts';
import type { PlannerJob, WorkerMessage } from './messages.ts';

/** Progress is told at most this often, in milliseconds. */
const tellEvery = 100;

const { job, cancelFlag } = workerData as { job: PlannerJob; cancelFlag: Int32Array };
let toldAt = Number.NEGATIVE_INFINITY;
let toldPhase = '';
const tell = (message: WorkerMessage) => parentPort?.postMessage(message);

const result = await doJob(job, {
  now: () => performance.now(),
  isCancelled: () => Atomics.load(cancelFlag, 0) !== 0,
  onProgress: (progress) => {
    const now = performance.now();
    if (progress.phase === toldPhase && now - toldAt < tellEvery) return;
    toldAt = now;
    toldPhase = progress.phase;
    tell({ kind: 'progress', progress });
  },
});
tell({ kind: 'result', result });
