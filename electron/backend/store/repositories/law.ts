import { type Insertable, type Selectable, sql } from 'kysely';
import type { CalendarYear, ClosingDay } from '../../domain/calendar.ts';
import type { LegalDate } from '../../domain/dates.ts';
import type { LimitScope, TimeLimit } from '../../domain/deadlines/time-limit.ts';
import type { SessionHours } from '../../domain/docket/sessions.ts';
import type { Db, Trx } from '../database.ts';
import type { RecountTable, RuleVersionTable } from '../schema.ts';
import { sessionHours, toSessionHours } from './availability.ts';

/** One recount as it is kept, without its list. */
export type RecountHeadRow = Omit<Selectable<RecountTable>, 'changes'>;

/** What the court has added to the law that ships with the program. */
export interface CourtLaw {
  readonly calendarYears: readonly CalendarYear[];
  readonly closingDays: readonly ClosingDay[];
  readonly limits: readonly TimeLimit[];
  readonly scope: LimitScope | null;
  readonly sessionHours: readonly SessionHours[];
}

export async function courtLaw(db: Db): Promise<CourtLaw> {
  const [years, closings, versions, court] = [
    await db.selectFrom('calendar_year').select('body').orderBy('year').execute(),
    await closingDays(db),
    await ruleVersions(db),
    await db.selectFrom('court').select('limit_scope').executeTakeFirst(),
  ];
  return {
    calendarYears: years.map((row) => JSON.parse(row.body) as CalendarYear),
    closingDays: closings,
    limits: versions.map((row) => JSON.parse(row.body) as TimeLimit),
    scope: court?.limit_scope ?? null,
    sessionHours: (await sessionHours(db)).map(toSessionHours),
  };
}

export async function saveCalendarYear(
  trx: Trx,
  year: CalendarYear,
  importedAt: string,
  importedBy: string,
): Promise<void> {
  const values = { body: JSON.stringify(year), imported_at: importedAt, imported_by: importedBy };
  await trx
    .insertInto('calendar_year')
    .values({ year: year.year, ...values })
    .onConflict((conflict) => conflict.column('year').doUpdateSet(values))
    .execute();
}

export async function closingDays(db: Db): Promise<ClosingDay[]> {
  const rows = await db.selectFrom('closing_day').selectAll().orderBy('day').execute();
  return rows.map((row) => ({ on: row.day, reason: row.reason }));
}

export async function saveClosingDay(trx: Trx, day: LegalDate, reason: string): Promise<void> {
  await trx
    .insertInto('closing_day')
    .values({ day, reason })
    .onConflict((conflict) => conflict.column('day').doUpdateSet({ reason }))
    .execute();
}

export async function removeClosingDay(trx: Trx, day: LegalDate): Promise<void> {
  await trx.deleteFrom('closing_day').where('day', '=', day).execute();
}

export async function ruleVersions(db: Db): Promise<Selectable<RuleVersionTable>[]> {
  return db.selectFrom('rule_version').selectAll().orderBy('id').execute();
}

export async function addRuleVersion(trx: Trx, row: Omit<Insertable<RuleVersionTable>, 'id'>): Promise<void> {
  await trx.insertInto('rule_version').values(row).execute();
}

export async function setScope(trx: Trx, scope: LimitScope): Promise<void> {
  await trx.updateTable('court').set({ limit_scope: scope }).where('id', '=', 1).execute();
}

/** The law the dates in the file were last counted by; null before the first count. */
export async function fingerprint(db: Db): Promise<string | null> {
  const row = await db.selectFrom('law_state').select('fingerprint').executeTakeFirst();
  return row?.fingerprint ?? null;
}

export async function setFingerprint(trx: Trx, value: string): Promise<void> {
  await trx
    .insertInto('law_state')
    .values({ id: 1, fingerprint: value })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ fingerprint: value }))
    .execute();
}

export async function addRecount(trx: Trx, row: Omit<Insertable<RecountTable>, 'id'>): Promise<number> {
  const { id } = await trx.insertInto('recount').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** The last recounts without their lists, which may be long; the latest first. */
export async function recounts(db: Db, limit: number) {
  return db
    .selectFrom('recount')
    .select(['id', 'made_at', 'made_by', 'cause', 'cases'])
    .select(sql<number>`json_extract(changes, '$.movedTotal')`.as('movedTotal'))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

export async function recountById(db: Db, id: number): Promise<Selectable<RecountTable> | undefined> {
  return db.selectFrom('recount').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Ids of the cases whose dates may still move: those that are not over. */
export async function countableCases(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('case')
    .select('id')
    .where('is_void', '=', 0)
    .where('closed_on', 'is', null)
    .where('rejected_on', 'is', null)
    .orderBy('doc_id')
    .execute();
  return rows.map((row) => row.id);
}
