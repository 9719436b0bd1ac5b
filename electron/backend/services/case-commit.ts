import { AppError } from '../domain/app-error.ts';
import type { LegalDate } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { CaseEvent, ClosingMethod, RecordedEvent } from '../domain/lifecycle/events.ts';
import { foldCase } from '../domain/lifecycle/fold.ts';
import { stepRefusal } from '../domain/lifecycle/next-steps.ts';
import type { CaseStep } from '../domain/lifecycle/steps.ts';
import type { Db, Trx } from '../store/database.ts';
import * as caseEvents from '../store/repositories/case-events.ts';
import { rowsOf } from '../store/repositories/case-rows.ts';
import { writeCaseRow, writeChildRows } from '../store/repositories/projections.ts';
import { datesBy } from './case-dates.ts';
import { type Context, moment, newId, today } from './context.ts';

/** A case as loaded: its history and what it says. */
export interface LoadedCase {
  readonly caseId: string;
  readonly events: readonly RecordedEvent[];
  readonly state: CaseState;
  /** `seq` of the last event. */
  readonly version: number;
}

/** One event to record, with its legal date. */
export interface Entry {
  readonly event: CaseEvent;
  readonly on: LegalDate;
}

/** Loads a case. @throws AppError `notFound` when there is none, or its import was undone. */
export async function loadCase(db: Db, caseId: string): Promise<LoadedCase> {
  const events = await caseEvents.ofCase(db, caseId);
  const state = foldCase(events);
  const version = events.at(-1)?.seq;
  if (state === null || version === undefined) throw new AppError('notFound', { caseId });
  return { caseId, events, state, version };
}

/**
 * Loads a case to change it: the version the caller saw must still be the last.
 * @throws AppError `notFound`, `conflict` with the current version.
 */
export async function loadSeen(db: Db, caseId: string, seen: number): Promise<LoadedCase> {
  const loaded = await loadCase(db, caseId);
  requireVersion(loaded, seen);
  return loaded;
}

/** Refuses what was decided on an older history. @throws AppError `conflict` with the current version. */
export function requireVersion({ version: current }: Pick<LoadedCase, 'version'>, seen: number): void {
  if (current !== seen) throw new AppError('conflict', { seen, current });
}

/**
 * Loads a case for a step: the version the caller saw must still be the last, and the step lawful.
 * @throws AppError `notFound`, `conflict` with the current version, `stepNotAllowed` with rule and basis.
 */
export async function loadForStep(
  context: Context,
  db: Db,
  caseId: string,
  seenVersion: number,
  step: CaseStep,
): Promise<LoadedCase> {
  const loaded = await loadSeen(db, caseId, seenVersion);
  requireStep(context, loaded.state, step, today(context), null);
  return loaded;
}

/**
 * Refuses a step that is not lawful on that day; for one that ends the case, also the way it ends.
 * @throws AppError `stepNotAllowed` with rule and basis.
 */
export function requireStep(
  context: Context,
  state: CaseState,
  step: CaseStep,
  on: LegalDate,
  method: ClosingMethod | null,
): void {
  const refusal = stepRefusal(state, step, { on, dates: dueDates(state, context.legal), method });
  if (refusal !== null) throw new AppError('stepNotAllowed', { step, ...refusal });
}

export interface CommitOrigin {
  readonly actor: string;
  readonly importId?: string;
}

/**
 * Appends entries to a case (a new one when `before` is null) and writes its projections and search words, all in the
 * caller's transaction. The one place where a case changes.
 */
export async function commit(
  context: Context,
  trx: Trx,
  caseId: string,
  before: Pick<LoadedCase, 'events'> | null,
  entries: readonly Entry[],
  origin: CommitOrigin,
): Promise<{ version: number; state: CaseState | null; events: readonly RecordedEvent[] }> {
  const recordedAt = moment(context);
  const history = before?.events ?? [];
  const lastSeq = history.at(-1)?.seq ?? 0;
  const fresh = entries.map((entry) => ({
    id: newId(context),
    event: entry.event,
    effectiveOn: entry.on,
    recordedAt,
    actor: origin.actor,
    importId: origin.importId ?? null,
  }));
  const events = [...history, ...fresh.map((item, index) => ({ ...item, seq: lastSeq + index + 1 }))];
  const due = datesBy(context.legal);
  const stateBefore = foldCase(history);
  const stateAfter = foldCase(events);
  const version = lastSeq + fresh.length;
  const rowsBefore = stateBefore && rowsOf(caseId, stateBefore, due);
  const rowsAfter = stateAfter && rowsOf(caseId, stateAfter, due);
  try {
    const docId = await writeCaseRow(trx, caseId, version, rowsAfter);
    await caseEvents.append(trx, caseId, lastSeq, fresh);
    await writeChildRows(trx, caseId, docId, rowsBefore, rowsAfter);
  } catch (error) {
    throw guardError(error);
  }
  return { version, state: stateAfter, events };
}

/** What the database itself refused, in the words of the program: the last line of defence spoke. */
function guardError(error: unknown): unknown {
  const message = error instanceof Error ? error.message : '';
  if (message.includes('booking overlaps')) return new AppError('clash', { clashes: [] }, { cause: error });
  if (message.includes('case.case_number') || message.includes('case.mediation_number'))
    return new AppError('numberTaken', {}, { cause: error });
  return error;
}
