import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { foldReview } from '../domain/agreement-review/review.ts';
import { canonicalVotes } from '../domain/deliberation/votes.ts';
import { canonicalDiscussion } from '../domain/discussion/discussion.ts';
import { canonicalRecord } from '../domain/hearing-record/record-line.ts';
import type { RecordedEvent } from '../domain/lifecycle/events.ts';
import { foldCase } from '../domain/lifecycle/fold.ts';
import { type FileStore, sha256Of } from './files.ts';
import * as reviews from './repositories/agreement-reviews.ts';
import { chainStart, linkHash, toRecordedEvent } from './repositories/case-events.ts';
import { type CaseRows, type DatesOf, rowsOf } from './repositories/case-rows.ts';
import * as deliberation from './repositories/deliberation.ts';
import * as discussion from './repositories/discussion.ts';
import * as documents from './repositories/documents.ts';
import * as hearingRecord from './repositories/hearing-record.ts';
import { secretHash } from './repositories/mediation-secrets.ts';
import type { Schema } from './schema.ts';

export interface VerifyFault {
  readonly kind: 'chain' | 'payload' | 'projection' | 'booking' | 'file' | 'database' | 'reference';
  /** The case, event, file or table concerned. */
  readonly subject: string;
  readonly detail: string;
}

export interface VerifyReport {
  readonly isSound: boolean;
  readonly events: number;
  readonly cases: number;
  readonly files: number;
  /** At most 200; the first ones found. */
  readonly faults: readonly VerifyFault[];
}

/** How the dates in a file are counted; null when it was last counted by another law, so that they cannot be compared. */
export type LawOf = (db: Kysely<Schema>) => Promise<DatesOf | null>;

const faultLimit = 200;
const chainPage = 5000;

/**
 * Checks the whole store: SQLite's own integrity and references, every link of the history's chain, every projection
 * rebuilt from its events and compared, no two bookings of one resource overlapping, and every file there and unchanged.
 * Dates are compared when the file was last counted by the law at hand. Reads only.
 */
export async function verifyStore(db: Kysely<Schema>, files: FileStore, lawOf: LawOf): Promise<VerifyReport> {
  const faults: VerifyFault[] = [];
  const report = (kind: VerifyFault['kind'], subject: string, detail: string) => {
    if (faults.length < faultLimit) faults.push({ kind, subject, detail });
  };
  await checkDatabase(db, report);
  const events = await checkChain(db, report);
  const cases = await checkProjections(db, await lawOf(db), report);
  await checkSecrets(db, report);
  await checkOverlaps(db, report);
  await checkVotes(db, report);
  await checkDiscussions(db, report);
  await checkRecords(db, report);
  await checkReviews(db, report);
  const fileCount = await checkFiles(db, files, report);
  return { isSound: faults.length === 0, events, cases, files: fileCount, faults };
}

type Report = (kind: VerifyFault['kind'], subject: string, detail: string) => void;

async function checkDatabase(db: Kysely<Schema>, report: Report): Promise<void> {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
  for (const row of integrity.rows)
    if (row.integrity_check !== 'ok') report('database', 'integrity_check', row.integrity_check);
  const references = await sql<{
    table: string;
    rowid: number;
    parent: string;
  }>`pragma foreign_key_check`.execute(db);
  for (const row of references.rows)
    report('reference', row.table, `row ${row.rowid} refers to a missing row of ${row.parent}`);
}

async function checkChain(db: Kysely<Schema>, report: Report): Promise<number> {
  let previous = chainStart;
  let ordinal = 0;
  let count = 0;
  for (;;) {
    const rows = await db
      .selectFrom('case_event')
      .selectAll()
      .where('ordinal', '>', ordinal)
      .orderBy('ordinal')
      .limit(chainPage)
      .execute();
    for (const row of rows) {
      if (row.prev_hash !== previous)
        report('chain', row.id, `link ${row.ordinal} does not follow the one before it`);
      if (row.hash !== linkHash(row))
        report('chain', row.id, `link ${row.ordinal} was changed after it was written`);
      if (row.payload_hash !== sha256Of(row.payload))
        report('payload', row.id, `the content of link ${row.ordinal} was changed`);
      previous = row.hash;
      ordinal = row.ordinal;
    }
    count += rows.length;
    if (rows.length < chainPage) return count;
  }
}

const childTables = [
  'party',
  'agent',
  'hearing',
  'booking',
  'mediation',
  'approval',
  'document_correction',
  'instalment',
  'instalment_share',
  'due_date',
] as const;

const noDates: DatesOf = () => ({ dueOn: null, awardDueOn: null, rows: [] });

async function checkProjections(
  db: Kysely<Schema>,
  datesOf: DatesOf | null,
  report: Report,
): Promise<number> {
  const cases = await db.selectFrom('case').selectAll().orderBy('doc_id').execute();
  for (const row of cases) {
    const events = await db
      .selectFrom('case_event')
      .selectAll()
      .where('case_id', '=', row.id)
      .orderBy('seq')
      .execute();
    const rows = rebuilt(row.id, events.map(toRecordedEvent), datesOf ?? noDates, report);
    if (rows === undefined) continue;
    const { doc_id: _, id: __, version, ...values } = row;
    const stored = datesOf === null ? { ...values, due_on: null, award_due_on: null } : values;
    if (version !== (events.at(-1)?.seq ?? 0))
      report('projection', row.id, 'the version is not the number of entries');
    if (rows === null) {
      if (row.is_void !== 1) report('projection', row.id, 'the case has no living entry but is not void');
    } else if (!isSame([rows.case], [stored]))
      report('projection', row.id, `case: ${firstDifference(rows.case, stored)}`);
    for (const table of childTables) {
      if (table === 'due_date' && datesOf === null) continue;
      const kept = await db.selectFrom(table).selectAll().where('case_id', '=', row.id).execute();
      if (!isSame(rows?.[table] ?? [], kept))
        report('projection', row.id, `${table} rows differ from the history`);
    }
  }
  return cases.filter((row) => row.is_void === 0).length;
}

function rebuilt(
  caseId: string,
  events: RecordedEvent[],
  datesOf: DatesOf,
  report: Report,
): CaseRows | null | undefined {
  try {
    const state = foldCase(events);
    return state === null ? null : rowsOf(caseId, state, datesOf);
  } catch (error) {
    report(
      'projection',
      caseId,
      `the history cannot be followed: ${error instanceof Error ? error.message : 'unknown'}`,
    );
    return undefined;
  }
}

/** Offers and private notes hang on a chain of their own, so that a move cannot be changed afterwards either. */
async function checkSecrets(db: Kysely<Schema>, report: Report): Promise<void> {
  let previous = chainStart;
  for (const row of await db.selectFrom('mediation_secret').selectAll().orderBy('ordinal').execute()) {
    if (row.prev_hash !== previous || row.hash !== secretHash(row))
      report('chain', row.id, `entry ${row.ordinal} of the mediators' own record was changed`);
    previous = row.hash;
  }
}

async function checkOverlaps(db: Kysely<Schema>, report: Report): Promise<void> {
  const { rows } = await sql<{ resource_key: string; starts_at: string }>`
    select resource_key, starts_at from (
      select resource_key, starts_at, max(ends_at) over (
        partition by resource_key order by starts_at, ends_at rows between unbounded preceding and 1 preceding) as earlier_end
      from booking)
    where earlier_end > starts_at limit 20`.execute(db);
  for (const row of rows) report('booking', row.resource_key, `two hearings at ${row.starts_at}`);
}

/** The votes of a panel are those whose hash stands in the history. */
async function checkVotes(db: Kysely<Schema>, report: Report): Promise<void> {
  const rows = await db.selectFrom('case_event').selectAll().where('type', '=', 'opinionFormed').execute();
  for (const row of rows) {
    const { event } = toRecordedEvent(row);
    if (event.type !== 'opinionFormed' || event.votes === undefined) continue;
    const votes = await deliberation.votesOf(db, row.case_id, event.votes.round);
    if (sha256Of(canonicalVotes(votes)) !== event.votes.sha256)
      report('payload', row.case_id, 'the votes of the panel were changed');
  }
}

/** The words of each collective discussion are those whose hash stands in the history. */
async function checkDiscussions(db: Kysely<Schema>, report: Report): Promise<void> {
  const rows = await db.selectFrom('case_event').selectAll().where('type', '=', 'discussionHeld').execute();
  for (const row of rows) {
    const { event } = toRecordedEvent(row);
    if (event.type !== 'discussionHeld') continue;
    const kept = await discussion.one(db, event.discussionId);
    if (kept === undefined || sha256Of(canonicalDiscussion(kept.body)) !== event.sha256)
      report('payload', row.case_id, 'the record of a collective discussion was changed');
  }
}

/** The lines of a locked record are those whose hash it carries. */
async function checkRecords(db: Kysely<Schema>, report: Report): Promise<void> {
  for (const { hearingId, round, sha256 } of await hearingRecord.locked(db))
    if (sha256Of(canonicalRecord(hearingId, round, await hearingRecord.lines(db, hearingId))) !== sha256)
      report('payload', hearingId, 'the record of the hearing was changed after it was locked');
}

/** Each review's entries hang together, and the register says what they say. */
async function checkReviews(db: Kysely<Schema>, report: Report): Promise<void> {
  const rows = new Map((await reviews.rows(db)).map((row) => [row.id, row]));
  let last = { review_id: '', hash: chainStart };
  for (const row of await reviews.chains(db)) {
    const prev = row.review_id === last.review_id ? last.hash : chainStart;
    if (row.prev_hash !== prev || row.hash !== reviews.reviewEntryHash(row))
      report('payload', row.review_id, 'an entry of the review was changed');
    last = row;
  }
  for (const [id, row] of rows) {
    const review = foldReview(await reviews.entriesOf(db, id));
    if (review === null || review.status !== row.status || review.number !== row.number)
      report('projection', id, 'the register is not what the review says');
  }
}

async function checkFiles(db: Kysely<Schema>, files: FileStore, report: Report): Promise<number> {
  const referred = await documents.referredFiles(db);
  for (const sha256 of referred) {
    try {
      files.get(sha256);
    } catch {
      report('file', sha256, files.has(sha256) ? 'the file was changed' : 'the file is missing');
    }
  }
  return referred.length;
}

function canonical(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
  return a.map(canonical).sort().join('\n') === b.map(canonical).sort().join('\n');
}

function firstDifference(expected: object, stored: object): string {
  const stores = new Map(Object.entries(stored));
  const key = Object.entries(expected).find(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(stores.get(name)),
  )?.[0];
  return `${key ?? 'a column'} is not what the history says`;
}
