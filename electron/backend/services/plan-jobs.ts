import { AppError } from '../domain/app-error.ts';
import type { PlanTask } from '../domain/planner/plan-task.ts';
import type { Plan } from '../domain/planner/problem.ts';
import type { PlannerResult } from '../planner/messages.ts';
import * as court from '../store/repositories/court.ts';
import { type Actor, type Context, newId, today } from './context.ts';
import { type PlanJob, runningJob } from './plan-job.ts';
import { type PlanSetting, planSetting } from './plan-problem.ts';
import { keepScenario } from './plan-scenarios.ts';

const keptJobs = 10;
/** The share of the time spent on searching; the rest goes into the proof. */
const searchShare = 0.4;

/**
 * Starts a plan in the planner's own thread; it goes on when the screen is left and ends as a what-if copy with the job's id.
 * @throws AppError `jobRunning` with `details.jobId`, `badInput` for a person, room or period that cannot be planned for.
 */
export async function start(
  context: Context,
  actor: Actor,
  input: { readonly task: PlanTask; readonly seconds: number; readonly seed: number },
): Promise<{ jobId: string }> {
  const other = runningJob(context);
  if (other !== null) throw new AppError('jobRunning', { jobId: other.jobId });
  await requireTask(context, input.task);
  const job: PlanJob = {
    ...input,
    jobId: newId(context),
    state: 'running',
    isStopWanted: false,
    hearings: 0,
    progress: null,
    running: null,
    finished: Promise.resolve(),
    error: null,
  };
  for (const old of [...context.planJobs.keys()].slice(0, -keptJobs)) context.planJobs.delete(old);
  context.planJobs.set(job.jobId, job);
  job.finished = run(context, actor, job);
  return { jobId: job.jobId };
}

/** How far a plan is. @throws AppError `notFound`. */
export function state(context: Context, jobId: string) {
  const { task, seconds, state: now, isStopWanted, hearings, progress, error } = find(context, jobId);
  return {
    jobId,
    task,
    seconds,
    state: now,
    isStopWanted,
    error,
    progress:
      progress === null
        ? null
        : {
            phase: progress.phase,
            hearings,
            placed: progress.placed,
            unplaced: progress.unplaced,
            cost: progress.cost,
            gap: progress.gap,
            elapsedMs: Math.round(progress.elapsedMs),
          },
  };
}

/** Ends a plan soon; the best docket found so far is kept as its what-if copy. */
export function stop(context: Context, jobId: string): void {
  const job = find(context, jobId);
  job.isStopWanted = true;
  job.running?.cancel();
}

/** Ends every plan and waits until it has: before the store is closed. */
export async function endAll(jobs: ReadonlyMap<string, PlanJob>): Promise<void> {
  for (const job of jobs.values()) {
    job.isStopWanted = true;
    job.running?.cancel();
  }
  await Promise.all([...jobs.values()].map(({ finished }) => finished));
}

async function run(context: Context, actor: Actor, job: PlanJob): Promise<void> {
  try {
    const setting = await planSetting(context, job.task);
    job.hearings = setting.problem.hearings.length;
    const result = await solve(context, job, setting);
    await keepScenario(context, actor, job, setting, result);
    job.state = 'done';
  } catch (error) {
    job.state = 'failed';
    job.error =
      error instanceof AppError
        ? { code: error.code, ref: null }
        : { code: 'internal', ref: context.logUnexpected(error) };
  } finally {
    job.running = null;
    context.publish('docket');
  }
}

async function solve(context: Context, job: PlanJob, { problem, hits }: PlanSetting): Promise<PlannerResult> {
  // Nothing to place, or nothing broken: the docket stays as it is, and nothing is cheaper than no change.
  if (problem.hearings.length === 0 || (job.task.kind === 'repair' && hits.size === 0))
    return { plan: asItStands(problem), bound: 0, gap: 0, isProven: true, isCancelled: false, elapsedMs: 0 };
  const searchMs = Math.round(job.seconds * 1000 * searchShare);
  const running = context.runPlanner(
    {
      kind: job.task.kind,
      problem,
      seed: job.seed,
      startFrom: null,
      limits: { searchMs, proveMs: job.seconds * 1000 - searchMs, maxRounds: null },
    },
    (progress) => {
      job.progress = progress;
    },
  );
  job.running = running;
  if (job.isStopWanted) running.cancel();
  return running.result;
}

function asItStands(problem: PlanSetting['problem']): Plan {
  return { placements: problem.hearings.flatMap(({ present }) => present ?? []), unplaced: [], cost: 0 };
}

async function requireTask(context: Context, task: PlanTask): Promise<void> {
  if (task.kind === 'fill') return;
  const { loss } = task;
  const { db } = context.store;
  const fields: { path: string; reason: string }[] = [];
  if (loss.to < today(context)) fields.push({ path: 'task.loss.to', reason: 'inThePast' });
  if (loss.kind === 'absence' && (await court.staffById(db, loss.staffId)) === undefined)
    fields.push({ path: 'task.loss.staffId', reason: 'unknownStaff' });
  if (loss.kind === 'roomClosed' && !(await court.rooms(db)).some(({ id }) => id === loss.roomId))
    fields.push({ path: 'task.loss.roomId', reason: 'unknownRoom' });
  if (fields.length > 0) throw new AppError('badInput', { fields });
}

function find(context: Context, jobId: string): PlanJob {
  const job = context.planJobs.get(jobId);
  if (job === undefined) throw new AppError('notFound', { jobId });
  return job;
}
