import type { Db, Trx } from '../database.ts';

export async function log(
  trx: Trx,
  entry: { madeAt: string; file: string; isVerified: boolean },
): Promise<void> {
  await trx
    .insertInto('backup_log')
    .values({ made_at: entry.madeAt, file: entry.file, is_verified: entry.isVerified ? 1 : 0 })
    .execute();
}

/** The newest backup that was made and checked. */
export async function last(db: Db): Promise<{ at: string; file: string; isVerified: boolean } | null> {
  const row = await db.selectFrom('backup_log').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? null : { at: row.made_at, file: row.file, isVerified: row.is_verified === 1 };
}
