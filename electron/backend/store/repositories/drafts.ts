import type { Db, Trx } from '../database.ts';

export interface Draft {
  /** JSON text. */
  readonly body: string;
  readonly savedAt: string;
}

export async function find(db: Db, staffId: string, key: string): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('draft')
    .select(['body', 'saved_at'])
    .where('staff_id', '=', staffId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row && { body: row.body, savedAt: row.saved_at };
}

export async function save(trx: Trx, staffId: string, key: string, draft: Draft): Promise<void> {
  await trx
    .insertInto('draft')
    .values({ staff_id: staffId, key, body: draft.body, saved_at: draft.savedAt })
    .onConflict((conflict) =>
      conflict.columns(['staff_id', 'key']).doUpdateSet({ body: draft.body, saved_at: draft.savedAt }),
    )
    .execute();
}

export async function remove(trx: Trx, staffId: string, key: string): Promise<void> {
  await trx.deleteFrom('draft').where('staff_id', '=', staffId).where('key', '=', key).execute();
}
