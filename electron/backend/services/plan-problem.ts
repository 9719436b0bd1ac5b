import { setImmediate as nextTurn } from 'node:timers/promises';
import { dateOf } from '../domain/dates.ts';
import { intervalOfDays } from '../domain/docket/availability.ts';
import { faultsOf, type PlacementFault } from '../domain/planner/faults.ts';
import { minuteOf, takenOf } from '../domain/planner/placed.ts';
import type { Loss, PlanBlock, PlanTask } from '../domain/planner/plan-task.ts';
import { urgencyOf } from '../domain/planner/planner-rules.ts';
import type { Placement, PlanHearing, PlanProblem, Taken } from '../domain/planner/problem.ts';
import type { Db } from '../store/database.ts';
import * as cases from '../store/repositories/cases.ts';
import * as docket from '../store/repositories/docket.ts';
import * as planner from '../store/repositories/planner.ts';
import { type LoadedCase, loadCase } from './case-commit.ts';
import { type Context, localNow } from './context.ts';
import { standInsOf, withOtherClerk } from './plan-clerks.ts';
import { docketTaken, type Grid, gridOf } from './plan-grid.ts';
import { type HearingWish, newHearing, type PlanSubject, slackOf, standingHearing } from './plan-subjects.ts';

/** A case of the queue that cannot be planned, whatever the docket. */
export interface BlockedCase {
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly blocks: readonly PlanBlock[];
}

/** The docket as the planner sees it, and who stands behind its numbers. */
export interface PlanSetting {
  readonly problem: PlanProblem;
  /** Of `problem.hearings`, in its order. */
  readonly subjects: readonly PlanSubject[];
  readonly blocked: readonly BlockedCase[];
  /** Repair: hearings that cannot stay where they are, by index, with the rules they break. */
  readonly hits: ReadonlyMap<number, readonly string[]>;
}

/** Cases and hearings are loaded in turns of this many, so that others are answered in between. */
const turn = 25;
/** The queue is planned from its tightest end; what is beyond waits for the next plan. */
const mostCases = 2000;

/** The problem of one hearing beside the standing docket: a new one of the case, or a standing one that is to move. */
export async function oneHearing(
  context: Context,
  loaded: LoadedCase,
  hearingId: string | null,
  wish: Omit<HearingWish, 'assumesTribunal'>,
): Promise<PlanSetting> {
  const { db } = context.store;
  const grid = await gridOf(context, db);
  const { assumes_tribunal } = await planner.settings(db);
  const assumesTribunal = assumes_tribunal === 1;
  const subjects: PlanSubject[] = [];
  const blocked: BlockedCase[] = [];
  const standing = loaded.state.hearings.find(({ id }) => id === hearingId);
  if (standing === undefined) {
    const answer = await newHearing(context, db, loaded, { ...wish, assumesTribunal });
    if (answer.ok) subjects.push(answer.subject);
    else blocked.push({ caseId: loaded.caseId, caseNumber: loaded.state.caseNumber, blocks: answer.blocks });
  } else {
    const subject = standingHearing(context, loaded, standing);
    if (subject !== null) subjects.push({ ...subject, minutes: wish.minutes ?? subject.minutes });
  }
  return assemble(context, db, grid, {
    subjects,
    blocked,
    extra: [],
    moving: new Set(hearingId === null ? [] : [hearingId]),
    isNarrow: true,
    ownHolds: loaded.caseId,
  });
}

/** The problem of a whole task. */
export async function planSetting(context: Context, task: PlanTask): Promise<PlanSetting> {
  const { db } = context.store;
  const grid = await gridOf(context, db);
  return task.kind === 'fill'
    ? fillSetting(context, db, grid, task.caseIds)
    : repairSetting(context, db, grid, task.loss);
}

async function fillSetting(
  context: Context,
  db: Db,
  grid: Grid,
  caseIds: readonly string[] | null,
): Promise<PlanSetting> {
  const { assumes_tribunal } = await planner.settings(db);
  const wish = { mode: null, minutes: null, assumesTribunal: assumes_tribunal === 1 };
  const subjects: PlanSubject[] = [];
  const blocked: BlockedCase[] = [];
  for (const [index, caseId] of (caseIds ?? (await queuedCases(db))).entries()) {
    const loaded = await loadCase(db, caseId);
    const answer = await newHearing(context, db, loaded, wish);
    if (answer.ok) subjects.push(answer.subject);
    else blocked.push({ caseId, caseNumber: loaded.state.caseNumber, blocks: answer.blocks });
    if (index % turn === turn - 1) await nextTurn();
  }
  return assemble(context, db, grid, { subjects, blocked, extra: [], moving: new Set() });
}

/** Accepted cases without a hearing, those whose award is due first in front. */
async function queuedCases(db: Db): Promise<readonly string[]> {
  const filter = { ...cases.anyCase, statuses: cases.unlistedStatuses, isListed: false, isSuspended: false };
  const rows = await cases.list(db, filter, 'awardDueOn', 'asc', 0, mostCases);
  return rows.map(({ id }) => id);
}

/**
 * Hearings of the horizon that may move: those that cannot stay, and the others that could still be moved with lawful notice. The rest,
 * too near to be told anew, is part of the docket around them.
 */
async function repairSetting(context: Context, db: Db, grid: Grid, loss: Loss): Promise<PlanSetting> {
  const rows = await docket.list(db, {
    from: grid.first,
    to: grid.last,
    roomId: null,
    staffId: null,
    mode: null,
    status: 'scheduled',
  });
  const all: { subject: PlanSubject; loaded: LoadedCase }[] = [];
  // What has begun today is past repair: part of the docket around.
  const ahead = rows.filter(({ starts_at }) => starts_at >= localNow(context));
  for (const [index, row] of ahead.entries()) {
    const loaded = await loadCase(db, row.case_id);
    const hearing = loaded.state.hearings.find(({ id }) => id === row.hearing_id);
    const subject = hearing === undefined ? null : standingHearing(context, loaded, hearing);
    if (subject !== null) all.push({ subject, loaded });
    if (index % turn === turn - 1) await nextTurn();
  }
  const extra = lostTimes(grid, loss);
  const moving = new Set(all.flatMap(({ subject }) => subject.hearingId ?? []));
  const asTheyStand = await assemble(context, db, grid, {
    subjects: all.map(({ subject }) => subject),
    blocked: [],
    extra,
    moving,
  });
  const standIns = standInsOf(asTheyStand.problem);
  const isOver = (subject: PlanSubject) => isWithin(subject, loss) && isConcerned(subject, loss);
  const subjects: PlanSubject[] = [];
  const stuck = new Map<string, readonly string[]>();
  for (const [index, { subject, loaded }] of all.entries()) {
    const faults = isOver(subject) ? (asTheyStand.hits.get(index) ?? []) : [];
    const isNear = subject.before !== null && dateOf(subject.before.startsAt) < subject.window.earliest;
    if (faults.length > 0) {
      stuck.set(subject.hearingId ?? '', faults);
      subjects.push(
        loss.kind === 'absence' && loss.staffId === subject.before?.clerkId
          ? await withOtherClerk(context, db, loaded, subject, standIns)
          : { ...subject, mustMove: true },
      );
    } else if (!isNear && !asTheyStand.hits.has(index)) subjects.push(subject);
  }
  const staying = new Set(subjects.flatMap(({ hearingId }) => hearingId ?? []));
  const setting = await assemble(context, db, grid, { subjects, blocked: [], extra, moving: staying });
  return {
    ...setting,
    hits: new Map(
      subjects.flatMap(({ hearingId }, index) => {
        const faults = stuck.get(hearingId ?? '');
        return faults === undefined ? [] : [[index, faults] as const];
      }),
    ),
  };
}

function isWithin({ before }: PlanSubject, { from, to }: Loss): boolean {
  if (before === null) return false;
  const on = dateOf(before.startsAt);
  return from <= on && on <= to;
}

/** Whether the loss is of somebody or something the hearing needs; what is unlawful for its own reasons is another repair. */
function isConcerned({ before }: PlanSubject, loss: Loss): boolean {
  if (before === null) return false;
  if (loss.kind === 'roomClosed') return before.roomId === loss.roomId;
  if (loss.kind === 'absence')
    return before.clerkId === loss.staffId || before.arbitratorIds.includes(loss.staffId);
  return true;
}

function lostTimes(grid: Grid, loss: Loss): readonly Taken[] {
  if (loss.kind === 'unlawful') return [];
  const resource = loss.kind === 'absence' ? `staff:${loss.staffId}` : `room:${loss.roomId}`;
  return takenOf(grid.dayIndex, intervalOfDays(loss.from, loss.to), resource, {
    kind: loss.kind,
    id: askedLoss,
  });
}

/** Stands for the loss that the task names, where nobody has recorded it as an absence or a closure. */
export const askedLoss = 'asked';

interface Parts {
  readonly subjects: readonly PlanSubject[];
  readonly blocked: readonly BlockedCase[];
  readonly extra: readonly Taken[];
  /** Hearings whose bookings are not part of the docket around: the plan places them. */
  readonly moving: ReadonlySet<string>;
  /** Only bookings of what the hearings need are read: for one hearing the rest of a large docket says nothing. */
  readonly isNarrow?: boolean;
  /** Slots held for this case stand open to it. */
  readonly ownHolds?: string;
}

function resourcesOf(grid: Grid, subjects: readonly PlanSubject[]): readonly string[] {
  const wanted = [
    ...grid.rooms.map(({ id }) => `room:${id}`),
    ...subjects.flatMap(({ panels, people }) => [
      ...panels.flatMap(({ arbitratorIds, clerkId }) =>
        [...arbitratorIds, clerkId].map((id) => `staff:${id}`),
      ),
      ...people.keys(),
    ]),
  ];
  return [...new Set(wanted)];
}

async function assemble(context: Context, db: Db, grid: Grid, parts: Parts): Promise<PlanSetting> {
  const { subjects, blocked, extra, moving } = parts;
  const wanted = parts.isNarrow ? resourcesOf(grid, subjects) : null;
  const taken = [...(await docketTaken(context, db, grid, moving, wanted, parts.ownHolds ?? null)), ...extra];
  const hearings = subjects.map((subject, index) => toHearing(context, grid, subject, index));
  const problem: PlanProblem = {
    days: grid.days,
    sessions: grid.sessions,
    stepMinutes: context.legal.planner.stepMinutes,
    rooms: grid.rooms,
    hearings,
    taken,
    weights: context.legal.planner.weights,
  };
  return { problem, subjects, blocked, hits: hitsOf(problem, subjects) };
}

/** Which standing hearings break a rule where they stand: of the docket, or of the law. */
function hitsOf(
  problem: PlanProblem,
  subjects: readonly PlanSubject[],
): ReadonlyMap<number, readonly string[]> {
  const standing = problem.hearings.flatMap(({ present }) => present ?? []);
  const found = Map.groupBy(faultsOf(problem, standing), ({ hearing }: PlacementFault) => hearing);
  const hits = new Map<number, readonly string[]>();
  for (const [index, { before, faults }] of subjects.entries()) {
    if (before === null) continue;
    const codes = [...faults, ...(found.get(index) ?? []).map(({ code }) => code)];
    if (codes.length > 0) hits.set(index, [...new Set(codes)]);
  }
  return hits;
}

function toHearing(context: Context, grid: Grid, subject: PlanSubject, index: number): PlanHearing {
  const { planner: rules } = context.legal;
  const { window, before } = subject;
  const until = window.award?.until ?? null;
  const present = before === null ? null : presentPlace(grid, subject, index);
  const lawful = grid.days.findIndex(({ date }) => date >= window.earliest);
  const earliest = lawful === -1 ? grid.days.length : lawful;
  // A hearing whose notice is already out may stay on a day that a new notice could no longer reach.
  const mayStay =
    present !== null && !subject.mustMove && subject.faults.length === 0 && present.day < earliest;
  return {
    id: subject.hearingId ?? subject.caseId,
    caseId: subject.caseId,
    minutes: subject.minutes,
    mode: subject.mode,
    needsRoom: subject.needsRoom,
    needs: subject.needs,
    panels: subject.panels,
    people: [...subject.people.keys()],
    earliest: mayStay ? present.day : earliest,
    latest: until === null ? grid.days.length - 1 : grid.days.findLastIndex(({ date }) => date <= until),
    urgency: urgencyOf(rules, {
      slackDays: slackOf(context, window),
      isGreenChannel: subject.isGreenChannel,
    }),
    present,
    moveCost: before === null ? 0 : rules.moveCost[subject.notice],
  };
}

function presentPlace(grid: Grid, { before, needsRoom }: PlanSubject, hearing: number): Placement | null {
  if (before === null) return null;
  const day = grid.dayIndex.get(dateOf(before.startsAt));
  const room = needsRoom ? grid.rooms.findIndex(({ id }) => id === before.roomId) : null;
  if (day === undefined || room === -1) return null;
  return { hearing, day, from: minuteOf(before.startsAt.slice(11)), room, panel: 0 };
}
