import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { normaliseCaseNumber } from '../../domain/case-number.ts';
import type { LegalDate } from '../../domain/dates.ts';
import type { CaseStatus } from '../../domain/lifecycle/case-state.ts';
import type { Db } from '../database.ts';
import type { CaseRow, Schema } from '../schema.ts';
import { findDocIds, matchExpression } from '../search/case-search.ts';

export interface ListFilter {
  /** Fragments of numbers and names; '' for all. */
  readonly text: string;
  readonly statuses: readonly CaseStatus[] | null;
  readonly isOpen: boolean | null;
  readonly isListed: boolean | null;
  readonly isSuspended: boolean | null;
  readonly isCollective: boolean | null;
  readonly isGreenChannel: boolean | null;
  readonly causeCode: string | null;
  readonly staffId: string | null;
  readonly acceptedFrom: LegalDate | null;
  readonly acceptedTo: LegalDate | null;
  readonly dueTo: LegalDate | null;
}

export const anyCase: ListFilter = {
  text: '',
  statuses: null,
  isOpen: null,
  isListed: null,
  isSuspended: null,
  isCollective: null,
  isGreenChannel: null,
  causeCode: null,
  staffId: null,
  acceptedFrom: null,
  acceptedTo: null,
  dueTo: null,
};

export type CaseOrder =
  | 'number'
  | 'receivedOn'
  | 'acceptedOn'
  | 'dueOn'
  | 'awardDueOn'
  | 'applicants'
  | 'amountClaimedFen';

/** States in which an accepted case without a scheduled hearing waits for one. */
export const unlistedStatuses: readonly CaseStatus[] = [
  'accepted',
  'servingApplication',
  'defence',
  'inHearing',
  'reopened',
];

function isWaiting(eb: ExpressionBuilder<Schema, 'case'>, text: string, isCommon: boolean) {
  return eb.and([
    // Spelt out, so that SQLite takes the partial index.
    eb('is_void', '=', eb.lit(0)),
    eb('is_listed', '=', eb.lit(0)),
    eb('closed_on', 'is', null),
    eb('accepted_on', 'is not', null),
    matches(eb, { ...anyCase, text, statuses: unlistedStatuses }, isCommon),
  ]);
}

/** A page of the cases that wait for a hearing: green channel first, then by the end of the award period. */
export async function waiting(db: Db, text: string, offset: number, limit: number): Promise<CaseRow[]> {
  const isCommon = await isCommonText(db, text);
  return db
    .selectFrom('case')
    .selectAll()
    .where((eb) => isWaiting(eb, text, isCommon))
    .orderBy('is_green_channel', 'desc')
    .orderBy('award_due_on', (ob) => ob.asc().nullsLast())
    .orderBy('doc_id')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many cases wait for a hearing. */
export async function countWaiting(db: Db, text: string): Promise<number> {
  const isCommon = await isCommonText(db, text);
  const row = await db
    .selectFrom('case')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) => isWaiting(eb, text, isCommon))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Counting stops here: a list that long is narrowed, not read. */
export const countCap = 10_000;

/** One page of the list. */
export async function list(
  db: Db,
  filter: ListFilter,
  order: CaseOrder,
  direction: 'asc' | 'desc',
  offset: number,
  limit: number,
): Promise<CaseRow[]> {
  const isCommon = await isCommonText(db, filter.text);
  let query = db
    .selectFrom('case')
    .selectAll()
    .where((eb) => matches(eb, filter, isCommon));
  const columns = orderColumns[order];
  for (const column of columns)
    query = query.orderBy(column, (ob) =>
      direction === 'asc' ? ob.asc().nullsLast() : ob.desc().nullsLast(),
    );
  return query.orderBy('doc_id', direction).limit(limit).offset(offset).execute();
}

/** How many cases a filter has, counted up to `countCap + 1`. */
export async function count(db: Db, filter: ListFilter): Promise<number> {
  const isCommon = await isCommonText(db, filter.text);
  const row = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('case')
        .select('doc_id')
        .where((inner) => matches(inner, filter, isCommon))
        .limit(countCap + 1)
        .as('some'),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The newest cases found by fragments; an exact case number comes first. */
export async function search(db: Db, text: string, limit: number): Promise<CaseRow[]> {
  const ids = await findDocIds(db, text, limit);
  const found =
    ids.length === 0
      ? []
      : await db
          .selectFrom('case')
          .selectAll()
          .where('doc_id', 'in', ids)
          .where('is_void', '=', 0)
          .orderBy('doc_id', 'desc')
          .execute();
  const exact = await findByNumber(db, normaliseCaseNumber(text));
  if (exact === undefined) return found;
  return [exact, ...found.filter((row) => row.doc_id !== exact.doc_id)].slice(0, limit);
}

export async function findById(db: Db, caseId: string): Promise<CaseRow | undefined> {
  return db.selectFrom('case').selectAll().where('id', '=', caseId).executeTakeFirst();
}

/** The living case of a case number or mediation number, in its stored form. */
export async function findByNumber(db: Db, number: string): Promise<CaseRow | undefined> {
  // One query a column, and the 0 spelt out: only so does SQLite take the partial index of each.
  const by = (column: 'case_number' | 'mediation_number') =>
    db
      .selectFrom('case')
      .selectAll()
      .where((eb) => eb('is_void', '=', eb.lit(0)))
      .where(column, '=', number)
      .executeTakeFirst();
  return (await by('case_number')) ?? (await by('mediation_number'));
}

/** Every living case with a number, for joining an import to what is there. */
export async function allNumbered(db: Db): Promise<CaseRow[]> {
  return db
    .selectFrom('case')
    .selectAll()
    .where('is_void', '=', 0)
    .where((eb) => eb.or([eb('case_number', 'is not', null), eb('mediation_number', 'is not', null)]))
    .execute();
}

/** Number of living cases. */
export async function countAll(db: Db): Promise<number> {
  const row = await db
    .selectFrom('case')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('is_void', '=', 0)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

const orderColumns = {
  number: ['number_year', 'number_seq'],
  receivedOn: ['received_on'],
  acceptedOn: ['accepted_on'],
  dueOn: ['due_on'],
  awardDueOn: ['award_due_on'],
  applicants: ['applicants'],
  amountClaimedFen: ['amount_claimed_fen'],
} as const satisfies Record<CaseOrder, readonly (keyof CaseRow)[]>;

/** Whether the text stands in so many cases that walking the list in its order beats fetching every match and sorting. */
async function isCommonText(db: Db, text: string): Promise<boolean> {
  return text.trim() !== '' && (await findDocIds(db, text, commonFrom)).length === commonFrom;
}

const commonFrom = 2000;

function matches(eb: ExpressionBuilder<Schema, 'case'>, filter: ListFilter, isCommonText: boolean) {
  const all = [eb('is_void', '=', 0)];
  if (filter.statuses !== null) all.push(eb('status', 'in', filter.statuses));
  if (filter.isOpen === true) all.push(eb('closed_on', 'is', null), eb('rejected_on', 'is', null));
  if (filter.isOpen === false) all.push(eb('closed_on', 'is not', null));
  if (filter.isListed !== null) all.push(eb('is_listed', '=', filter.isListed ? 1 : 0));
  if (filter.isSuspended !== null) all.push(eb('is_suspended', '=', filter.isSuspended ? 1 : 0));
  if (filter.isCollective !== null) all.push(eb('is_collective', '=', filter.isCollective ? 1 : 0));
  if (filter.isGreenChannel !== null) all.push(eb('is_green_channel', '=', filter.isGreenChannel ? 1 : 0));
  if (filter.causeCode !== null) all.push(eb('cause_code', '=', filter.causeCode));
  if (filter.staffId !== null)
    all.push(eb.or([eb('arbitrator_id', '=', filter.staffId), eb('clerk_id', '=', filter.staffId)]));
  if (filter.acceptedFrom !== null) all.push(eb('accepted_on', '>=', filter.acceptedFrom));
  if (filter.acceptedTo !== null) all.push(eb('accepted_on', '<=', filter.acceptedTo));
  if (filter.dueTo !== null) all.push(eb('due_on', '<=', filter.dueTo));
  const match = filter.text.trim() === '' ? undefined : matchExpression(filter.text);
  if (match === null) all.push(sql<SqlBool>`0` as never);
  else if (match !== undefined)
    all.push(
      // The plus keeps SQLite from starting at the matches; see `isCommonText`.
      sql<SqlBool>`${sql.raw(isCommonText ? '+' : '')}doc_id in (select rowid from case_search where case_search match ${match})` as never,
    );
  return eb.and(all);
}
