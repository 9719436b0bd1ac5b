import { sql } from 'kysely';
import type { RecordedReviewEntry, ReviewEntry, ReviewStatus } from '../../domain/agreement-review/review.ts';
import type { ReviewFigure } from '../../domain/agreement-review/review-figures.ts';
import type { LegalDate } from '../../domain/dates.ts';
import type { Db, Trx } from '../database.ts';
import { sha256Of } from '../files.ts';
import { chainStart } from './case-events.ts';

/** The row of the register: what the entries say, kept beside them. */
export interface ReviewRow {
  readonly id: string;
  readonly number: string | null;
  readonly year: number | null;
  readonly seq: number | null;
  readonly status: ReviewStatus;
  readonly workers: string;
  readonly employers: string;
  readonly organisation: string;
  readonly applied_on: LegalDate;
}

export interface NewReviewEntry {
  readonly review_id: string;
  readonly seq: number;
  readonly made_on: LegalDate;
  readonly recorded_at: string;
  readonly actor: string;
  readonly payload: string;
}

/** The hash of one link: what was entered, and the link before it. */
export function reviewEntryHash(row: NewReviewEntry & { readonly prev_hash: string }): string {
  const { prev_hash, review_id, seq, made_on, recorded_at, actor, payload } = row;
  return sha256Of(
    JSON.stringify([prev_hash, review_id, seq, made_on, recorded_at, actor, sha256Of(payload)]),
  );
}

/** Keeps the row of the register; a new one or a changed one. */
export async function saveRow(trx: Trx, row: ReviewRow): Promise<void> {
  const { id: _, ...values } = row;
  await trx
    .insertInto('agreement_review')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

/** Appends an entry to a review's chain. */
export async function append(trx: Trx, entry: NewReviewEntry): Promise<void> {
  const last = await trx
    .selectFrom('agreement_review_entry')
    .select('hash')
    .where('review_id', '=', entry.review_id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const prev_hash = last?.hash ?? chainStart;
  await trx
    .insertInto('agreement_review_entry')
    .values({ ...entry, prev_hash, hash: reviewEntryHash({ ...entry, prev_hash }) })
    .execute();
}

export type KeptReviewEntry = RecordedReviewEntry & { readonly actor: string };

/** The entries of a review in their order. */
export async function entriesOf(db: Db, reviewId: string): Promise<readonly KeptReviewEntry[]> {
  return (await entriesOfAll(db, [reviewId])).get(reviewId) ?? [];
}

/** The entries of several reviews, each in their order, by review. */
export async function entriesOfAll(
  db: Db,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptReviewEntry[]>> {
  const found = await db
    .selectFrom('agreement_review_entry')
    .select(['review_id', 'seq', 'made_on', 'payload', 'actor'])
    .where('review_id', 'in', reviewIds)
    .orderBy('review_id')
    .orderBy('seq')
    .execute();
  const entries = found.map(({ review_id, seq, made_on, payload, actor }) => ({
    reviewId: review_id,
    seq,
    on: made_on,
    // Written by this program from typed values.
    entry: JSON.parse(payload) as ReviewEntry,
    actor,
  }));
  return Map.groupBy(entries, ({ reviewId }) => reviewId);
}

/** Every entry with its link, review by review, for the check of the chains. */
export async function chains(db: Db) {
  return db.selectFrom('agreement_review_entry').selectAll().orderBy('review_id').orderBy('seq').execute();
}

export async function rows(db: Db): Promise<readonly ReviewRow[]> {
  return db.selectFrom('agreement_review').selectAll().execute();
}

/** Reviews not concluded, the earliest application first, at most `limit`. */
export async function open(db: Db, limit: number): Promise<readonly ReviewRow[]> {
  return db
    .selectFrom('agreement_review')
    .selectAll()
    .where('status', 'in', ['applied', 'accepted'])
    .orderBy('applied_on')
    .orderBy('id')
    .limit(limit)
    .execute();
}

const kindOfEntry = sql<ReviewFigure>`json_extract(payload, '$.kind')`;

/** Whether an entry counts in a year: of a figure and of the list behind it alike. */
function countsIn(year: number) {
  return sql<boolean>`made_on between ${`${year}-01-01`} and ${`${year}-12-31`}`;
}

/** How often each kind of entry counts from a day of the year. */
export async function countEntries(db: Db, year: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('agreement_review_entry')
    .select((eb) => [kindOfEntry.as('kind'), eb.fn.countAll<number>().as('count')])
    .where(countsIn(year))
    .groupBy('kind')
    .execute();
  return new Map(rows.map(({ kind, count }) => [kind, Number(count)]));
}

export interface ReviewFilter {
  readonly status: ReviewStatus | null;
  readonly text: string;
  /** Only those behind a figure of a year. */
  readonly figure: { readonly kind: ReviewFigure; readonly year: number } | null;
}

/** One page of the register, the latest application first. */
export async function list(
  db: Db,
  { status, text, figure }: ReviewFilter,
  offset: number,
  limit: number,
): Promise<{ rows: readonly ReviewRow[]; total: number }> {
  let query = db.selectFrom('agreement_review');
  if (status !== null) query = query.where('status', '=', status);
  if (figure !== null)
    query = query.where('id', 'in', (entry) =>
      entry
        .selectFrom('agreement_review_entry')
        .select('review_id')
        .where(kindOfEntry, '=', figure.kind)
        .where(countsIn(figure.year)),
    );
  const words = text.trim();
  if (words !== '')
    query = query.where((eb) =>
      eb.or(
        (['number', 'workers', 'employers'] as const).map((column) =>
          eb(sql<number>`instr(${sql.ref(column)}, ${words})`, '>', 0),
        ),
      ),
    );
  const found = await query
    .selectAll()
    .orderBy('applied_on', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
  const counted = await query.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return { rows: found, total: Number(counted.count) };
}

/** The next number of a year's series of reviews (审); inside the transaction that gives it away. */
export async function nextSeq(trx: Trx, year: number): Promise<number> {
  const row = await trx
    .selectFrom('agreement_review')
    .select((eb) => eb.fn.max<number | null>('seq').as('last'))
    .where('year', '=', year)
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

/** Year and place in the series of a review; nulls before it has a number, undefined before it is kept. */
export async function placeOf(
  db: Db,
  reviewId: string,
): Promise<Pick<ReviewRow, 'year' | 'seq'> | undefined> {
  return db
    .selectFrom('agreement_review')
    .select(['year', 'seq'])
    .where('id', '=', reviewId)
    .executeTakeFirst();
}

/** Hashes of the papers issued in reviews. */
export async function paperFiles(db: Db): Promise<string[]> {
  const found = await sql<{ sha256: string | null }>`
    select json_extract(payload, '$.sha256') as sha256
    from agreement_review_entry where json_extract(payload, '$.kind') = 'paper'`.execute(db);
  return found.rows.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256]));
}
