import type { LegalDate } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import { foldCase } from '../domain/lifecycle/fold.ts';
import type { Db, Trx } from '../store/database.ts';
import type { Store } from '../store/open.ts';
import * as caseEvents from '../store/repositories/case-events.ts';
import { rowsOf } from '../store/repositories/case-rows.ts';
import * as law from '../store/repositories/law.ts';
import { writeCaseRow, writeChildRows } from '../store/repositories/projections.ts';
import { datesBy } from './case-dates.ts';
import type { Legal } from './context.ts';

/** A date that another law gives, or from which the mark 暂定 came or went. */
export interface MovedDate {
  readonly caseId: string;
  readonly number: string | null;
  readonly rule: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly before: LegalDate | null;
  readonly after: LegalDate | null;
  readonly wasProvisional: boolean;
  readonly isProvisional: boolean;
}

export interface RecountResult {
  /** Of the list that is kept; null of a trial. */
  readonly id: number | null;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly cause: string;
  /** Cases looked at. */
  readonly cases: number;
  /** The first 500. */
  readonly moved: readonly MovedDate[];
  readonly movedTotal: number;
}

const shown = 500;

/**
 * Counts the dates of every case that is not over under `after`, and lists what moved against `before`. With a transaction it writes the new
 * dates, the whole list and the fingerprint of the law; without one it only tells. Answers the first of the list.
 */
export async function recount(
  db: Db,
  trx: Trx | null,
  before: Legal,
  after: Legal,
  made: { readonly at: string; readonly by: string; readonly cause: string },
): Promise<RecountResult> {
  const moved: MovedDate[] = [];
  let id: number | null = null;
  const caseIds = await law.countableCases(db);
  for (const caseId of caseIds) {
    const events = await caseEvents.ofCase(db, caseId);
    const state = foldCase(events);
    if (state === null) continue;
    moved.push(...movedDates(caseId, state, before, after));
    if (trx !== null) await rewrite(trx, caseId, events.at(-1)?.seq ?? 0, state, after);
  }
  const movedTotal = moved.length;
  if (trx !== null) {
    await law.setFingerprint(trx, after.fingerprint);
    id = await law.addRecount(trx, {
      made_at: made.at,
      made_by: made.by,
      cause: made.cause,
      cases: caseIds.length,
      changes: JSON.stringify({ moved, movedTotal }),
    });
  }
  const { at: madeAt, by: madeBy, cause } = made;
  return { id, madeAt, madeBy, cause, cases: caseIds.length, moved: moved.slice(0, shown), movedTotal };
}

/** Recounts when the file was last counted by another law: after an update of the program, or of the schema. */
export async function recountIfLawChanged(store: Store, legal: Legal, now: () => string): Promise<void> {
  if ((await law.fingerprint(store.db)) === legal.fingerprint) return;
  await store.write(async (trx) => {
    await recount(trx, trx, legal, legal, { at: now(), by: 'system', cause: 'program' });
  });
}

async function rewrite(
  trx: Trx,
  caseId: string,
  version: number,
  state: CaseState,
  legal: Legal,
): Promise<void> {
  const rows = rowsOf(caseId, state, datesBy(legal));
  const kept = await trx.selectFrom('due_date').selectAll().where('case_id', '=', caseId).execute();
  const docId = await writeCaseRow(trx, caseId, version, rows);
  // Only the dates hang on the law; everything else of the case stands as it is.
  await writeChildRows(trx, caseId, docId, { ...rows, due_date: kept.map(inOrder) }, rows);
}

/** The columns in the order the projection writes them, so that equal rows compare equal. */
function inOrder<T extends { key: string; case_id: string }>(row: T): T {
  const { case_id, ...rest } = row;
  return { ...rest, case_id } as T;
}

function movedDates(caseId: string, state: CaseState, before: Legal, after: Legal): MovedDate[] {
  if (before === after) return [];
  const old = new Map(dueDates(state, before).map((date) => [date.key, date]));
  return dueDates(state, after).flatMap((date) => {
    const was = old.get(date.key);
    const isSame = was?.dueOn === date.dueOn && was.isProvisional === date.isProvisional;
    if (isSame || date.metBy !== null) return [];
    return [
      {
        caseId,
        number: state.caseNumber ?? state.mediationNumber,
        rule: date.limit.id,
        titleZh: date.limit.titleZh,
        titleEn: date.limit.titleEn,
        before: was?.dueOn ?? null,
        after: date.dueOn,
        wasProvisional: was?.isProvisional ?? false,
        isProvisional: date.isProvisional,
      },
    ];
  });
}
