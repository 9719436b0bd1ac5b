import { type ExpressionBuilder, type Insertable, type Selectable, sql } from 'kysely';
import type { LegalDate } from '../../domain/dates.ts';
import type { Db, Trx } from '../database.ts';
import type { DocumentTable, Schema, TemplateTable } from '../schema.ts';
import { findDocIds } from '../search/case-search.ts';
import { paperFiles } from './agreement-reviews.ts';

export type DocumentRow = Selectable<DocumentTable>;
export type TemplateRow = Selectable<TemplateTable>;

export async function insert(trx: Trx, row: Insertable<DocumentTable>): Promise<void> {
  await trx.insertInto('document').values(row).execute();
}

/** A paper with the day it was last put right by a decision of correction; null: it stands as issued. */
export interface StandingRow extends DocumentRow {
  readonly corrected_on: LegalDate | null;
}

export async function findById(db: Db, id: string): Promise<StandingRow | undefined> {
  return db
    .selectFrom('document')
    .selectAll('document')
    .select(correctedOn)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function ofCase(db: Db, caseId: string): Promise<StandingRow[]> {
  return db
    .selectFrom('document')
    .selectAll('document')
    .select(correctedOn)
    .where('case_id', '=', caseId)
    .orderBy('issued_at')
    .execute();
}

function correctedOn(eb: ExpressionBuilder<Schema, 'document'>) {
  return eb
    .selectFrom('document_correction')
    .select((correction) => correction.fn.max('corrected_on').as('last'))
    .whereRef('document_correction.document_id', '=', 'document.id')
    .as('corrected_on');
}

export interface RegisterRow extends StandingRow {
  readonly case_number: string | null;
  readonly applicants: string;
  readonly respondents: string;
}

const registerCap = 10_000;

/** The register of issued papers, newest first; `text` finds by case number and party. */
export async function register(
  db: Db,
  filter: { text: string; kind: string | null },
  offset: number,
  limit: number,
): Promise<{ rows: RegisterRow[]; total: number; isCapped: boolean }> {
  let query = db.selectFrom('document').innerJoin('case', 'case.id', 'document.case_id');
  if (filter.kind !== null) query = query.where('document.kind', '=', filter.kind);
  if (filter.text.trim() !== '')
    query = query.where('case.doc_id', 'in', await findDocIds(db, filter.text, 1000));
  const rows = await query
    .selectAll('document')
    .select(['case.case_number', 'case.applicants', 'case.respondents'])
    .select((eb) => correctedOn(eb as unknown as ExpressionBuilder<Schema, 'document'>))
    .orderBy('document.issued_at', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const counted = await query.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const total = Number(counted.count);
  return { rows, total: Math.min(total, registerCap), isCapped: total > registerCap };
}

export async function templateOf(db: Db, kind: string): Promise<TemplateRow | undefined> {
  return db.selectFrom('template').selectAll().where('kind', '=', kind).executeTakeFirst();
}

export async function saveTemplate(trx: Trx, row: Insertable<TemplateTable>): Promise<void> {
  await trx
    .insertInto('template')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('kind')
        .doUpdateSet({ sha256: row.sha256, changed_at: row.changed_at, changed_by: row.changed_by }),
    )
    .execute();
}

export async function removeTemplate(trx: Trx, kind: string): Promise<void> {
  await trx.deleteFrom('template').where('kind', '=', kind).execute();
}

/** Hashes of every file the database refers to: papers, templates, rejects workbooks. */
export async function referredFiles(db: Db): Promise<string[]> {
  const documents = await db.selectFrom('document').select('sha256').distinct().execute();
  const templates = await db.selectFrom('template').select('sha256').execute();
  const imports = await db.selectFrom('ledger_import').select(['rejects_sha256', 'file_sha256']).execute();
  // Literal, so that the index of these entries is used.
  const proofs = await sql<{ sha256: string | null }>`
    select distinct json_extract(payload, '$.entry.proof.sha256') as sha256
    from case_event where type = 'asyncEntry'
    union
    select json_extract(added.value, '$.sha256') as sha256
    from case_event, json_each(case_event.payload, '$.entry.attachments') as added
    where case_event.type = 'asyncEntry'`.execute(db);
  const uploads = await db
    .selectFrom('portal_upload')
    .select('sha256')
    .where('sha256', 'is not', null)
    .execute();
  // Every version that was ever locked stays proved, also after it was reopened.
  const records = await sql<{ sha256: string | null }>`
    select distinct json_extract(payload, '$.sha256') as sha256
    from case_event where type = 'hearingRecordLocked'`.execute(db);
  const recordings = await sql<{ sha256: string | null }>`
    select distinct json_extract(payload, '$.entry.sha256') as sha256
    from case_event where type = 'liveEntry' and json_extract(payload, '$.entry.kind') = 'recordingTaken'`.execute(
    db,
  );
  const all = [
    ...recordings.rows.map((row) => row.sha256),
    ...(await paperFiles(db)),
    ...uploads.map((row) => row.sha256),
    ...records.rows.map((row) => row.sha256),
    ...documents.map((row) => row.sha256),
    ...proofs.rows.map((row) => row.sha256),
    ...templates.map((row) => row.sha256),
    ...imports.flatMap((row) => [row.rejects_sha256, row.file_sha256]),
  ];
  return [...new Set(all.filter((sha256) => sha256 !== null))];
}
