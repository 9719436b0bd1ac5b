import type { Insertable, Selectable } from 'kysely';
import type { Db, Trx } from '../database.ts';
import type { LedgerImportTable } from '../schema.ts';

export type ImportRow = Selectable<LedgerImportTable>;

export async function insert(trx: Trx, row: Insertable<LedgerImportTable>): Promise<void> {
  await trx.insertInto('ledger_import').values(row).execute();
}

export async function setResult(
  trx: Trx,
  id: string,
  result: { counts: string; reported: string; rejectsSha256: string | null },
): Promise<void> {
  await trx
    .updateTable('ledger_import')
    .set({ counts: result.counts, reported: result.reported, rejects_sha256: result.rejectsSha256 })
    .where('id', '=', id)
    .execute();
}

export async function setUndone(trx: Trx, id: string, at: string, reason: string): Promise<void> {
  await trx
    .updateTable('ledger_import')
    .set({ undone_at: at, undo_reason: reason })
    .where('id', '=', id)
    .execute();
}

export async function find(db: Db, id: string): Promise<ImportRow | undefined> {
  return db.selectFrom('ledger_import').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Newest first. */
export async function list(db: Db): Promise<ImportRow[]> {
  return db.selectFrom('ledger_import').selectAll().orderBy('imported_at', 'desc').execute();
}

/** Cases of an import that have later entries of somebody's hand: what forbids its undoing. */
export async function casesTouchedSince(
  db: Db,
  importId: string,
): Promise<{ id: string; case_number: string | null; mediation_number: string | null }[]> {
  return db
    .selectFrom('case')
    .select(['case.id', 'case.case_number', 'case.mediation_number'])
    .where('case.id', 'in', (eb) =>
      eb.selectFrom('case_event').select('case_id').where('import_id', '=', importId),
    )
    .where('case.id', 'in', (eb) =>
      eb
        .selectFrom('case_event as later')
        .select('later.case_id')
        .where((inner) =>
          inner.or([inner('later.import_id', 'is', null), inner('later.import_id', '!=', importId)]),
        )
        .where('later.ordinal', '>', (inner) =>
          inner
            .selectFrom('case_event as own')
            .select((fn) => fn.fn.min('own.ordinal').as('first'))
            .where('own.import_id', '=', importId),
        ),
    )
    .execute();
}

/** Takes back the row of an import that added nothing, before its transaction ends. */
export async function remove(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('ledger_import').where('id', '=', id).execute();
}
