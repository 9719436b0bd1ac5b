import { AppError } from '../domain/app-error.ts';
import { addDays, dateOf, daysBetween, type LegalDate, type LocalDateTime } from '../domain/dates.ts';
import { bookingsOf } from '../domain/docket/bookings.ts';
import { type Clash, findClashes } from '../domain/docket/clash.ts';
import { type PlanFault, planFaults, planWarnings } from '../domain/docket/plan-check.ts';
import type { Application } from '../domain/lifecycle/application.ts';
import type { Hearing, HearingStatus } from '../domain/lifecycle/case-state.ts';
import type { Attendance, HearingMode, HearingPlan, HearingResult } from '../domain/lifecycle/events.ts';
import type { Db, Trx } from '../store/database.ts';
import * as cases from '../store/repositories/cases.ts';
import * as court from '../store/repositories/court.ts';
import * as docket from '../store/repositories/docket.ts';
import { commit, type Entry, type LoadedCase, loadCase, loadForStep } from './case-commit.ts';
import { toSummary } from './cases.ts';
import { type Actor, type Context, localNow, newId, today } from './context.ts';

const longestList = 62;

/** The docket of some days with the kind of each day. */
export async function list(
  context: Context,
  query: {
    from: LegalDate;
    to: LegalDate;
    roomId: string | null;
    staffId: string | null;
    mode: HearingMode | null;
    status: HearingStatus | null;
    includeEnded: boolean;
  },
) {
  const length = daysBetween(query.from, query.to) + 1;
  if (length < 1 || length > longestList) {
    throw new AppError('badInput', {
      fields: [{ path: 'to', reason: length < 1 ? 'endBeforeStart' : 'tooManyDays' }],
    });
  }
  const rows = await docket.list(context.store.db, query);
  return {
    days: Array.from({ length }, (_, index) => context.legal.calendar.day(addDays(query.from, index))),
    entries: rows.filter((row) => query.includeEnded || row.status === 'scheduled').map(toEntry),
  };
}

/** Accepted cases without a scheduled hearing, by slack to the statutory end, green channel first among equals. */
export async function queue(context: Context) {
  const rows = await cases.list(
    context.store.db,
    { ...cases.anyCase, statuses: cases.unlistedStatuses, isListed: false, isSuspended: false },
    'awardDueOn',
    'asc',
    0,
    200,
  );
  const now = today(context);
  return rows
    .map((row) => ({
      ...toSummary(row),
      caseVersion: row.version,
      slackDays: row.award_due_on === null ? null : daysBetween(now, row.award_due_on),
    }))
    .sort(
      (a, b) =>
        (a.slackDays ?? 9999) - (b.slackDays ?? 9999) || Number(b.isGreenChannel) - Number(a.isGreenChannel),
    );
}

/** What saving a plan would meet; writes nothing. */
export async function check(
  context: Context,
  input: { caseId: string; hearingId: string | null; plan: HearingPlan },
) {
  const { db } = context.store;
  const { state } = await loadCase(db, input.caseId);
  const hearing = wantedHearing(input.hearingId ?? 'new', input.plan);
  const faults = planFaults(state.application, input.plan, context.legal.docket);
  const clashes = faults.some((fault) => fault.code === 'badInterval')
    ? []
    : await clashesOf(db, input.caseId, state.application, hearing);
  return {
    faults: faults.map(toFaultView),
    clashes,
    warnings: planWarnings(input.plan, today(context), context.legal.calendar, context.legal.docket),
  };
}

/**
 * Schedules a hearing (排期). The docket is asked and written in one transaction, so two clerks cannot both win.
 * @throws AppError `clash` naming each resource, `badInterval`, `panelOfThreeRequired`, `presidingRequired`, `clerkOnTribunal`, `badInput`.
 */
export async function schedule(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; plan: HearingPlan },
) {
  const hearingId = newId(context);
  const version = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, input.caseId, input.version, 'scheduleHearing');
    await requireLawful(context, trx, loaded, wantedHearing(hearingId, input.plan));
    const entries = [
      ...formTribunal(context, loaded, input.plan),
      { event: { type: 'hearingScheduled', hearingId, plan: input.plan }, on: today(context) } as const,
    ];
    return (await commit(context, trx, input.caseId, loaded, entries, { actor: actor.staffId })).version;
  });
  return saved(context, input.caseId, version, hearingId, input.plan);
}

/** Moves a scheduled hearing, with the reason; the old hour is free in the same moment. */
export async function reschedule(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; hearingId: string; plan: HearingPlan; reason: string },
) {
  const version = await context.store.write(async (trx) => {
    const loaded = await loadHearing(context, trx, input, 'postponeHearing');
    await requireLawful(context, trx, loaded, wantedHearing(input.hearingId, input.plan));
    const entries: Entry[] = [
      ...formTribunal(context, loaded, input.plan),
      {
        event: {
          type: 'hearingRescheduled',
          hearingId: input.hearingId,
          plan: input.plan,
          reason: input.reason,
        },
        on: today(context),
      },
    ];
    return (await commit(context, trx, input.caseId, loaded, entries, { actor: actor.staffId })).version;
  });
  return saved(context, input.caseId, version, input.hearingId, input.plan);
}

/** Postpones a hearing (延期开庭) back to the queue, or cancels it; either frees its hour. */
export async function release(
  context: Context,
  actor: Actor,
  kind: 'hearingPostponed' | 'hearingCancelled',
  input: { caseId: string; version: number; hearingId: string; reason: string },
) {
  const { version } = await context.store.write(async (trx) => {
    const loaded = await loadHearing(context, trx, input, 'postponeHearing');
    const entry: Entry = {
      event: { type: kind, hearingId: input.hearingId, reason: input.reason },
      on: today(context),
    };
    return commit(context, trx, input.caseId, loaded, [entry], { actor: actor.staffId });
  });
  announce(context, input.caseId);
  return { caseId: input.caseId, version };
}

export interface HearingRecordInput {
  readonly caseId: string;
  readonly version: number;
  readonly hearingId: string;
  readonly result: Exclude<HearingResult, 'absent'>;
  readonly openedAt: LocalDateTime | null;
  readonly endedAt: LocalDateTime | null;
  readonly attendance: readonly Attendance[];
  readonly note: string;
}

/** Records what came of a hearing: one save. @throws AppError `hearingNotOpen`, `badInterval`, `badInput`. */
export async function record(context: Context, actor: Actor, input: HearingRecordInput) {
  const { version } = await context.store.write(async (trx) => {
    const loaded = await loadHearing(context, trx, input, 'recordHearing');
    requireRecord(context, loaded, input);
    const { hearingId, result, openedAt, endedAt, attendance, note } = input;
    const on = openedAt === null ? today(context) : dateOf(openedAt);
    const entry: Entry = {
      event: { type: 'hearingRecorded', hearingId, result, openedAt, endedAt, attendance, note },
      on,
    };
    return commit(context, trx, input.caseId, loaded, [entry], { actor: actor.staffId });
  });
  announce(context, input.caseId);
  return { caseId: input.caseId, version };
}

/** Clashes of a hearing with the docket as it stands for this handle; with names for the refusal. */
export async function clashesOf(db: Db, caseId: string, application: Application, hearing: Hearing) {
  const names = await resourceNames(db);
  const wanted = bookingsOf(caseId, application, hearing, names);
  const first = wanted[0];
  if (first === undefined) return [];
  const rows = await docket.bookingsTouching(
    db,
    wanted.map((booking) => booking.resourceKey),
    first.startsAt,
    first.endsAt,
  );
  const numbers = new Map(rows.map((row) => [row.hearing_id, row.case_number]));
  const taken = rows.map((row) => ({
    hearingId: row.hearing_id,
    caseId: row.case_id,
    resourceKey: row.resource_key,
    resourceKind: row.resource_kind,
    resourceName: '',
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }));
  return findClashes(wanted, taken).map((clash) => toClashView(clash, numbers));
}

async function requireLawful(
  context: Context,
  trx: Trx,
  loaded: LoadedCase,
  hearing: Hearing,
): Promise<void> {
  const fault = planFaults(loaded.state.application, hearing.plan, context.legal.docket)[0];
  if (fault !== undefined) throw faultError(fault);
  await requireKnownResources(trx, hearing.plan);
  const clashes = await clashesOf(trx, loaded.caseId, loaded.state.application, hearing);
  if (clashes.length > 0) throw new AppError('clash', { clashes });
}

function faultError(fault: PlanFault): AppError {
  if (fault.code === 'badInterval')
    return new AppError('badInterval', { fields: [{ path: `plan.${fault.field}`, reason: fault.reason }] });
  if (fault.code === 'badInput')
    return new AppError('badInput', { fields: [{ path: `plan.${fault.field}`, reason: fault.reason }] });
  const path = fault.code === 'clerkOnTribunal' ? 'plan.clerkId' : 'plan.arbitratorIds';
  return new AppError(fault.code, {
    fields: [{ path, reason: fault.code }],
    ...('basis' in fault ? { basis: fault.basis } : {}),
  });
}

async function requireKnownResources(trx: Trx, plan: HearingPlan): Promise<void> {
  const rooms = await court.rooms(trx);
  const people = await court.staff(trx);
  const fields: { path: string; reason: string }[] = [];
  const room = rooms.find((candidate) => candidate.id === plan.roomId);
  if (plan.roomId !== null && (room === undefined || room.is_active === 0))
    fields.push({ path: 'plan.roomId', reason: 'unknownRoom' });
  if (plan.mode === 'async' && plan.roomId !== null)
    fields.push({ path: 'plan.roomId', reason: 'noRoomForAsync' });
  if (room !== undefined && plan.mode === 'inPerson' && room.kind !== 'courtroom')
    fields.push({ path: 'plan.roomId', reason: 'onlineRoom' });
  if (room !== undefined && plan.mode === 'sync' && room.kind !== 'online')
    fields.push({ path: 'plan.roomId', reason: 'notOnlineRoom' });
  const holds = (id: string, wanted: string) =>
    people.some(
      (member) =>
        member.id === id &&
        member.is_active === 1 &&
        (JSON.parse(member.functions) as string[]).includes(wanted),
    );
  if (plan.arbitratorIds.some((id) => !holds(id, 'arbitrator')))
    fields.push({ path: 'plan.arbitratorIds', reason: 'notArbitrator' });
  if (plan.clerkId !== null && !holds(plan.clerkId, 'clerk'))
    fields.push({ path: 'plan.clerkId', reason: 'notClerk' });
  if (fields.length > 0) throw new AppError('badInput', { fields });
}

/** The tribunal is formed with the first hearing, and anew when its members change. */
function formTribunal(context: Context, loaded: LoadedCase, plan: HearingPlan): Entry[] {
  const current = loaded.state.tribunal;
  const same =
    current !== null &&
    current.clerkId === plan.clerkId &&
    current.arbitratorIds.join() === plan.arbitratorIds.join();
  return same
    ? []
    : [
        {
          event: { type: 'tribunalFormed', arbitratorIds: plan.arbitratorIds, clerkId: plan.clerkId },
          on: today(context),
        },
      ];
}

async function loadHearing(
  context: Context,
  trx: Trx,
  input: { caseId: string; version: number; hearingId: string },
  step: 'recordHearing' | 'postponeHearing',
): Promise<LoadedCase> {
  const loaded = await loadForStep(context, trx, input.caseId, input.version, step);
  const hearing = loaded.state.hearings.find((candidate) => candidate.id === input.hearingId);
  if (hearing === undefined) throw new AppError('notFound', { hearingId: input.hearingId });
  if (hearing.status !== 'scheduled') throw new AppError('hearingNotOpen', { status: hearing.status });
  return loaded;
}

function requireRecord(context: Context, loaded: LoadedCase, input: HearingRecordInput): void {
  const tookPlace =
    input.result === 'held' || input.result === 'adjourned' || input.result === 'respondentAbsent';
  const fields: { path: string; reason: string }[] = [];
  if (tookPlace && input.openedAt === null) fields.push({ path: 'openedAt', reason: 'required' });
  if (tookPlace && input.endedAt === null) fields.push({ path: 'endedAt', reason: 'required' });
  if (input.openedAt !== null && input.endedAt !== null && input.endedAt <= input.openedAt)
    fields.push({ path: 'endedAt', reason: 'endBeforeStart' });
  const now = localNow(context);
  if (input.openedAt !== null && input.openedAt > now)
    fields.push({ path: 'openedAt', reason: 'inTheFuture' });
  else if (input.endedAt !== null && input.endedAt > now)
    fields.push({ path: 'endedAt', reason: 'inTheFuture' });
  const known = new Set(loaded.state.application.parties.map((party) => party.id));
  input.attendance.forEach((item, index) => {
    if (!known.has(item.partyId))
      fields.push({ path: `attendance.${index}.partyId`, reason: 'unknownParty' });
  });
  if (fields.length > 0)
    throw new AppError(
      fields.some((field) => field.reason === 'endBeforeStart') ? 'badInterval' : 'badInput',
      { fields },
    );
}

function wantedHearing(id: string, plan: HearingPlan): Hearing {
  return { id, plan, status: 'scheduled', openedAt: null, endedAt: null, attendance: [], note: '' };
}

async function resourceNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const rooms = await court.rooms(db);
  const people = await court.staff(db);
  return new Map([...rooms, ...people].map((item) => [item.id, item.name]));
}

function saved(context: Context, caseId: string, version: number, hearingId: string, plan: HearingPlan) {
  announce(context, caseId);
  return {
    caseId,
    version,
    hearingId,
    warnings: planWarnings(plan, today(context), context.legal.calendar, context.legal.docket),
  };
}

function announce(context: Context, caseId: string): void {
  context.publish('case', caseId);
  context.publish('docket');
}

function toClashView(clash: Clash, numbers: ReadonlyMap<string, string | null>) {
  return {
    resourceKind: clash.wanted.resourceKind,
    resourceName: clash.wanted.resourceName,
    otherCaseId: clash.taken.caseId,
    otherNumber: numbers.get(clash.taken.hearingId) ?? null,
    startsAt: clash.taken.startsAt,
    endsAt: clash.taken.endsAt,
  };
}

function toFaultView(fault: PlanFault) {
  return {
    code: fault.code,
    field: 'field' in fault ? fault.field : null,
    reason: 'reason' in fault ? fault.reason : null,
    basis: 'basis' in fault ? fault.basis : null,
  };
}

export function toEntry(row: docket.DocketRow) {
  return {
    hearingId: row.hearing_id,
    caseId: row.case_id,
    caseVersion: row.version,
    number: row.case_number,
    applicants: row.applicants,
    respondents: row.respondents,
    causeCode: row.cause_code,
    isCollective: row.is_collective === 1,
    isGreenChannel: row.is_green_channel === 1,
    mode: row.mode,
    roomId: row.room_id,
    platform: row.platform,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    status: row.status,
    arbitratorIds: JSON.parse(row.arbitrator_ids) as string[],
    clerkId: row.clerk_id,
  };
}
