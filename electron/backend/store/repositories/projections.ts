import { sql } from 'kysely';
import type { Trx } from '../database.ts';
import { indexCase } from '../search/case-search.ts';
import type { CaseRows } from './case-rows.ts';

const childTables = [
  'due_date',
  'instalment_share',
  'instalment',
  'mediation',
  'approval',
  'document_correction',
  'booking',
  'hearing',
  'agent',
  'party',
] as const;
type ChildTable = (typeof childTables)[number];

/** The columns that name a row of a child table within its case. */
const keyOf: Record<ChildTable, (row: never) => string> = {
  party: (row: { id: string }) => row.id,
  agent: (row: { id: string }) => row.id,
  hearing: (row: { id: string }) => row.id,
  mediation: (row: { id: string }) => row.id,
  approval: (row: { id: string }) => row.id,
  document_correction: (row: { id: string }) => row.id,
  booking: (row: { hearing_id: string; resource_key: string }) => `${row.hearing_id} ${row.resource_key}`,
  instalment: (row: { position: number }) => String(row.position),
  instalment_share: (row: { position: number; payee: number }) => `${row.position} ${row.payee}`,
  due_date: (row: { key: string }) => row.key,
};

/** Makes sure the case's own row stands, so that its events may refer to it; answers its place in the search index. */
export async function writeCaseRow(
  trx: Trx,
  caseId: string,
  version: number,
  rows: CaseRows | null,
): Promise<number> {
  if (rows === null) {
    const voided = await trx
      .updateTable('case')
      .set({
        is_void: 1,
        version,
        status: 'void',
        due_on: null,
        next_hearing_at: null,
        is_listed: 0,
        is_suspended: 0,
        award_due_on: null,
      })
      .where('id', '=', caseId)
      .returning('doc_id')
      .executeTakeFirstOrThrow();
    return voided.doc_id;
  }
  const values = { ...rows.case, version };
  const updated = await trx
    .updateTable('case')
    .set(values)
    .where('id', '=', caseId)
    .returning('doc_id')
    .executeTakeFirst();
  if (updated !== undefined) return updated.doc_id;
  const inserted = await trx
    .insertInto('case')
    .values({ ...values, id: caseId })
    .returning('doc_id')
    .executeTakeFirstOrThrow();
  return inserted.doc_id;
}

/** Brings the child rows and the search index of a case from `before` to `after`, touching only what differs. */
export async function writeChildRows(
  trx: Trx,
  caseId: string,
  docId: number,
  before: CaseRows | null,
  after: CaseRows | null,
): Promise<void> {
  // Old bookings go before new ones come, or a hearing would clash with its own former hour.
  const changes = childTables.map((table) => ({
    table,
    ...difference(table, before?.[table] ?? [], after?.[table] ?? []),
  }));
  for (const { table, gone } of changes) for (const row of gone) await deleteRow(trx, table, caseId, row);
  for (const { table, come } of [...changes].reverse()) await insertRows(trx, table, come);
  if (searchWords(before) !== searchWords(after))
    await indexCase(trx, docId, after === null ? null : searchTexts(after));
}

interface Difference {
  readonly gone: readonly Record<string, unknown>[];
  readonly come: readonly Record<string, unknown>[];
}

function difference(table: ChildTable, before: readonly object[], after: readonly object[]): Difference {
  const key = keyOf[table] as (row: object) => string;
  const old = new Map(before.map((row) => [key(row), JSON.stringify(row)]));
  const kept = new Set<string>();
  const come = after.filter((row) => {
    const same = old.get(key(row)) === JSON.stringify(row);
    if (same) kept.add(key(row));
    return !same;
  });
  return {
    gone: before.filter((row) => !kept.has(key(row))) as Record<string, unknown>[],
    come: come as Record<string, unknown>[],
  };
}

async function deleteRow(
  trx: Trx,
  table: ChildTable,
  caseId: string,
  row: Record<string, unknown>,
): Promise<void> {
  if (table === 'booking') {
    await trx
      .deleteFrom('booking')
      .where('hearing_id', '=', String(row['hearing_id']))
      .where('resource_key', '=', String(row['resource_key']))
      .execute();
  } else if (table === 'instalment') {
    await trx
      .deleteFrom('instalment')
      .where('case_id', '=', caseId)
      .where('position', '=', Number(row['position']))
      .execute();
  } else if (table === 'instalment_share') {
    await trx
      .deleteFrom('instalment_share')
      .where('case_id', '=', caseId)
      .where('position', '=', Number(row['position']))
      .where('payee', '=', Number(row['payee']))
      .execute();
  } else if (table === 'due_date') {
    await trx
      .deleteFrom('due_date')
      .where('case_id', '=', caseId)
      .where('key', '=', String(row['key']))
      .execute();
  } else {
    await trx.deleteFrom(table).where('case_id', '=', caseId).where('id', '=', String(row['id'])).execute();
  }
}

async function insertRows(
  trx: Trx,
  table: ChildTable,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values (${sql.join(columns.map((column) => sql.val(row[column])))})`.execute(
      trx,
    );
  }
}

function searchTexts(rows: CaseRows): string[] {
  const numbers = [rows.case.case_number, rows.case.mediation_number].filter(
    (number) => typeof number === 'string',
  );
  return [...numbers, ...rows.party.map((party) => party.name), ...rows.agent.map((agent) => agent.name)];
}

function searchWords(rows: CaseRows | null): string {
  return rows === null ? '' : searchTexts(rows).join('\n');
}
