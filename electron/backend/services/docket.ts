import { AppError } from '../domain/app-error.ts';
import { dateOf, type LocalDateTime } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { hearingWindow } from '../domain/docket/hearing-window.ts';
import type { Hearing } from '../domain/lifecycle/case-state.ts';
import type { Attendance, CaseEvent, HearingPlan, HearingResult } from '../domain/lifecycle/events.ts';
import type { Override } from '../domain/lifecycle/overrides.ts';
import { pauseOf } from '../domain/tribunal/pause.ts';
import type { Trx } from '../store/database.ts';
import * as holds from '../store/repositories/holds.ts';
import { commit, type Entry, type LoadedCase, loadCase, loadForStep } from './case-commit.ts';
import { type Actor, type Context, localNow, newId, today } from './context.ts';
import { breachesFor, requireKept } from './docket-checker.ts';

/** What saving a plan would meet, and the days the law leaves open; writes nothing. */
export async function check(
  context: Context,
  actor: Actor,
  input: { caseId: string; hearingId: string | null; plan: HearingPlan },
) {
  const { db } = context.store;
  const loaded = await loadCase(db, input.caseId);
  const { state } = loaded;
  const window = hearingWindow(state, dueDates(state, context.legal), context.legal, today(context));
  return {
    breaches: await breachesFor(
      context,
      db,
      loaded,
      { id: input.hearingId ?? 'new', plan: input.plan },
      actor.staffId,
    ),
    earliest: window.earliest,
    latest: window.award?.until ?? null,
  };
}

/**
 * Schedules a hearing (排期). The docket is asked and written in one transaction, so two clerks cannot both win; what the clerk held for the
 * case is used up by it.
 * @throws AppError as `requireKept`; `conflict`, `stepNotAllowed`.
 */
export async function schedule(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; plan: HearingPlan; overrides?: readonly Override[] },
) {
  const hearingId = newId(context);
  const saved = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, input.caseId, input.version, 'scheduleHearing');
    return fix(
      context,
      trx,
      actor,
      loaded,
      { id: hearingId, plan: input.plan },
      input.overrides,
      (overrides) => ({
        type: 'hearingScheduled',
        hearingId,
        plan: input.plan,
        ...overrides,
      }),
    );
  });
  announce(context, input.caseId);
  return { caseId: input.caseId, hearingId, ...saved };
}

/** Moves a scheduled hearing, with the reason; the old hour is free in the same moment. @throws AppError as `schedule`. */
export async function reschedule(
  context: Context,
  actor: Actor,
  input: {
    caseId: string;
    version: number;
    hearingId: string;
    plan: HearingPlan;
    reason: string;
    overrides?: readonly Override[];
  },
) {
  const { hearingId, plan, reason } = input;
  const saved = await context.store.write(async (trx) => {
    const { loaded } = await loadHearing(context, trx, input, 'postponeHearing');
    return fix(context, trx, actor, loaded, { id: hearingId, plan }, input.overrides, (overrides) => ({
      type: 'hearingRescheduled',
      hearingId,
      plan,
      reason,
      ...overrides,
    }));
  });
  announce(context, input.caseId);
  return { caseId: input.caseId, hearingId, ...saved };
}

/**
 * Fixes an hour for a hearing inside the caller's transaction: every rule is asked, the tribunal formed where it changes, the clerk's hold
 * for the case lifted.
 */
export async function fix(
  context: Context,
  trx: Trx,
  actor: Actor,
  loaded: LoadedCase,
  hearing: { readonly id: string; readonly plan: HearingPlan },
  given: readonly Override[] | undefined,
  eventOf: (kept: { overrides?: readonly Override[] }) => CaseEvent,
) {
  const { overrides, warnings } = await requireKept(
    context,
    trx,
    loaded,
    hearing,
    given ?? [],
    actor.staffId,
  );
  await holds.removeOfCase(trx, loaded.caseId, actor.staffId);
  const entries: Entry[] = [
    ...formTribunal(context, loaded, hearing.plan),
    { event: eventOf(overrides.length === 0 ? {} : { overrides }), on: today(context) },
  ];
  const { version } = await commit(context, trx, loaded.caseId, loaded, entries, { actor: actor.staffId });
  return { version, warnings };
}

/** Cancels a hearing: its hour is free, the case back in the queue. */
export async function cancel(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; hearingId: string; reason: string },
) {
  const { caseId, hearingId, reason } = input;
  const { version } = await context.store.write(async (trx) => {
    const { loaded } = await loadHearing(context, trx, input, 'postponeHearing');
    const entry: Entry = { event: { type: 'hearingCancelled', hearingId, reason }, on: today(context) };
    return commit(context, trx, caseId, loaded, [entry], { actor: actor.staffId });
  });
  announce(context, caseId);
  return { caseId, version, hearingId };
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
    const { loaded } = await loadHearing(context, trx, input, 'recordHearing');
    const entry = recordEntry(context, loaded, input);
    return commit(context, trx, input.caseId, loaded, [entry], { actor: actor.staffId });
  });
  announce(context, input.caseId);
  return { caseId: input.caseId, version };
}

/** The entry by which a hearing is recorded, of whichever mode it was. @throws AppError `badInterval`, `badInput`. */
export function recordEntry(
  context: Context,
  loaded: LoadedCase,
  input: Omit<HearingRecordInput, 'caseId' | 'version'>,
): Entry {
  requireRecord(context, loaded, input);
  const { hearingId, result, openedAt, endedAt, attendance, note } = input;
  return {
    event: { type: 'hearingRecorded', hearingId, result, openedAt, endedAt, attendance, note },
    on: openedAt === null ? today(context) : dateOf(openedAt),
  };
}

/** The tribunal is formed with the first hearing, and anew when its members change. */
export function formTribunal(context: Context, loaded: LoadedCase, plan: HearingPlan): Entry[] {
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

/** A case with one of its hearings that is still to come. @throws AppError `notFound`, `hearingNotOpen`, and as `loadForStep`. */
export async function loadHearing(
  context: Context,
  trx: Trx,
  input: { caseId: string; version: number; hearingId: string },
  step: 'recordHearing' | 'postponeHearing',
): Promise<{ loaded: LoadedCase; hearing: Hearing }> {
  const loaded = await loadForStep(context, trx, input.caseId, input.version, step);
  return { loaded, hearing: openHearing(loaded, input.hearingId) };
}

/** @throws AppError `notFound`, `hearingNotOpen`. */
export function openHearing(loaded: LoadedCase, hearingId: string): Hearing {
  const hearing = loaded.state.hearings.find((candidate) => candidate.id === hearingId);
  if (hearing === undefined) throw new AppError('notFound', { hearingId });
  if (hearing.status !== 'scheduled') throw new AppError('hearingNotOpen', { status: hearing.status });
  return hearing;
}

function requireRecord(
  context: Context,
  loaded: LoadedCase,
  input: Omit<HearingRecordInput, 'caseId' | 'version'>,
): void {
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
  const { plan } = openHearing(loaded, input.hearingId);
  const on = input.openedAt === null ? today(context) : dateOf(input.openedAt);
  const paused = pauseOf(loaded.state, plan, input.result, on);
  if (paused !== null) fields.push({ path: 'result', reason: paused });
  if (fields.length > 0)
    throw new AppError(
      fields.some((field) => field.reason === 'endBeforeStart') ? 'badInterval' : 'badInput',
      { fields },
    );
}

/** Tells the desks that a case and the docket have changed. */
export function announce(context: Context, caseId: string): void {
  context.publish('case', caseId);
  context.publish('docket');
}
