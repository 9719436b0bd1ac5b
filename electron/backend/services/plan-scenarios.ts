import { createHash } from 'node:crypto';
import { AppError } from '../domain/app-error.ts';
import type { Application } from '../domain/lifecycle/application.ts';
import type { PlanTask } from '../domain/planner/plan-task.ts';
import type { PlannerResult } from '../planner/messages.ts';
import type { Db } from '../store/database.ts';
import * as cases from '../store/repositories/cases.ts';
import * as court from '../store/repositories/court.ts';
import * as planner from '../store/repositories/planner.ts';
import { loadCase } from './case-commit.ts';
import { type Actor, type Context, moment } from './context.ts';
import { docketTaken, gridOf } from './plan-grid.ts';
import { itemsOf, type PlanItem } from './plan-items.ts';
import { type PlanJob, runningJob } from './plan-job.ts';
import type { BlockedCase, PlanSetting } from './plan-problem.ts';

const mostListed = 20;

/** Keeps a plan as a what-if copy (推演方案) beside the docket; nothing is booked by it. */
export async function keepScenario(
  context: Context,
  actor: Actor,
  job: Pick<PlanJob, 'jobId' | 'task' | 'seed'>,
  setting: PlanSetting,
  result: PlannerResult,
): Promise<void> {
  const { items, stayed } = await itemsOf(context, setting, result.plan);
  const fingerprint = await docketFingerprint(context, context.store.db);
  await context.store.write((trx) =>
    planner.insert(trx, {
      id: job.jobId,
      task: JSON.stringify(job.task),
      fingerprint,
      seed: job.seed,
      items: JSON.stringify(items),
      blocked: JSON.stringify(setting.blocked),
      stayed,
      cost: result.plan.cost,
      bound: result.bound,
      gap: result.gap,
      is_proven: result.isProven ? 1 : 0,
      is_stopped: result.isCancelled ? 1 : 0,
      elapsed_ms: Math.round(result.elapsedMs),
      made_at: moment(context),
      made_by: actor.staffId,
      status: 'open',
      ended_at: null,
      ended_by: null,
    }),
  );
}

/** What-if copies, the newest first, and the plan that runs now. */
export async function list(context: Context) {
  const rows = await planner.list(context.store.db, mostListed);
  return { scenarios: rows.map(toHead), runningJobId: runningJob(context)?.jobId ?? null };
}

/** A what-if copy beside today's docket: every difference, who must be told, and whether the docket has moved on since. @throws AppError `notFound`. */
export async function compare(context: Context, scenarioId: string) {
  const { db } = context.store;
  const { row, items } = await openScenario(db, scenarioId);
  const staff = new Map((await court.staff(db)).map(({ id, name }) => [id, name]));
  const views = [];
  const tell = [];
  for (const [position, item] of items.entries()) {
    const summary = await cases.findById(db, item.caseId);
    views.push({
      ...item,
      position,
      caseNumber: summary?.case_number ?? null,
      applicants: summary?.applicants ?? '',
      respondents: summary?.respondents ?? '',
      isGreenChannel: summary?.is_green_channel === 1,
      isCollective: summary?.is_collective === 1,
    });
    if (item.after === null) continue;
    const { state } = await loadCase(db, item.caseId);
    const seated = item.after.arbitratorIds.map((id) => ({
      kind: 'arbitrator' as const,
      name: staff.get(id) ?? '',
      phone: null,
    }));
    const clerk = staff.get(item.after.clerkId ?? '');
    tell.push({
      position,
      people: [
        ...peopleOf(state.application),
        ...seated,
        ...(clerk === undefined ? [] : [{ kind: 'clerk' as const, name: clerk, phone: null }]),
      ],
      isOldNoticeServed: item.notice === 'noticeServed',
    });
  }
  return {
    ...toHead(row),
    items: views,
    stayed: row.stayed,
    blocked: JSON.parse(row.blocked) as BlockedCase[],
    isStale: row.status === 'open' && row.fingerprint !== (await docketFingerprint(context, db)),
    tell,
  };
}

/** Throws a what-if copy away; what was taken over of it stays booked. @throws AppError `notFound`. */
export async function discard(context: Context, actor: Actor, scenarioId: string): Promise<null> {
  await context.store.write(async (trx) => {
    await openScenario(trx, scenarioId);
    await planner.update(trx, scenarioId, {
      status: 'thrownAway',
      ended_at: moment(context),
      ended_by: actor.staffId,
    });
  });
  context.publish('docket');
  return null;
}

/** Whether cases without a tribunal are planned, and why the court chose so. */
export async function settings(context: Context) {
  const row = await planner.settings(context.store.db);
  return { assumesTribunal: row.assumes_tribunal === 1, reason: row.reason ?? null };
}

export async function saveSettings(
  context: Context,
  actor: Actor,
  input: { readonly assumesTribunal: boolean; readonly reason: string },
): Promise<null> {
  const changedAt = moment(context);
  await context.store.write(async (trx) => {
    await planner.saveSettings(trx, {
      assumes_tribunal: input.assumesTribunal ? 1 : 0,
      reason: input.reason,
      changed_at: changedAt,
      changed_by: actor.staffId,
    });
    await court.logAdmin(trx, {
      recordedAt: changedAt,
      actor: actor.staffId,
      action: 'plannerSettingsChanged',
      details: input,
    });
  });
  context.publish('docket');
  return null;
}

/** @throws AppError `notFound`. */
export async function openScenario(
  db: Db,
  scenarioId: string,
): Promise<{ row: planner.ScenarioRow; items: readonly PlanItem[] }> {
  const row = await planner.findById(db, scenarioId);
  if (row === undefined) throw new AppError('notFound', { scenarioId });
  return { row, items: JSON.parse(row.items) as PlanItem[] };
}

/** Changes whenever a plan for these days could come out differently because of the docket, the rooms or who is away. */
export async function docketFingerprint(context: Context, db: Db): Promise<string> {
  const grid = await gridOf(context, db);
  const taken = await docketTaken(context, db, grid, new Set(), null);
  // The hours of today that are over change by themselves.
  const lasting = taken.filter(({ resource }) => resource !== 'court').map((item) => JSON.stringify(item));
  const { days, sessions, rooms } = grid;
  return createHash('sha256')
    .update(JSON.stringify([days, sessions, rooms, lasting.sort()]))
    .digest('hex');
}

function toHead(row: Omit<planner.ScenarioRow, 'items' | 'blocked'>) {
  return {
    scenarioId: row.id,
    task: JSON.parse(row.task) as PlanTask,
    seed: row.seed,
    cost: row.cost,
    bound: row.bound,
    gap: row.gap,
    isProven: row.is_proven === 1,
    isStopped: row.is_stopped === 1,
    elapsedMs: row.elapsed_ms,
    madeAt: row.made_at,
    madeBy: row.made_by,
    status: row.status,
  };
}

function peopleOf({ parties, agents }: Application) {
  return [
    ...parties.map(({ role, name, phone }) => ({ kind: role, name, phone })),
    ...agents.map(({ name, phone }) => ({ kind: 'agent' as const, name, phone })),
  ];
}
