import type { Insertable, Selectable } from 'kysely';
import type { LocalDateTime } from '../../domain/dates.ts';
import type { Db, Trx } from '../database.ts';
import type { CourtKeyTable, PortalRoundFileTable } from '../schema.ts';

export type RoundFileRow = Selectable<PortalRoundFileTable>;

/** The court's key for files that parties carry; undefined before the first. */
export async function courtKey(db: Db): Promise<Selectable<CourtKeyTable> | undefined> {
  return db.selectFrom('court_key').selectAll().executeTakeFirst();
}

export async function keepCourtKey(trx: Trx, key: Omit<Insertable<CourtKeyTable>, 'id'>): Promise<void> {
  await trx
    .insertInto('court_key')
    .values({ id: 1, ...key })
    .execute();
}

export async function insert(trx: Trx, row: Insertable<PortalRoundFileTable>): Promise<void> {
  await trx.insertInto('portal_round_file').values(row).execute();
}

export async function find(db: Db, id: string): Promise<RoundFileRow | undefined> {
  return db.selectFrom('portal_round_file').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Takes what came back with a file once; false when it was taken before. */
export async function use(trx: Trx, id: string, at: LocalDateTime): Promise<boolean> {
  const result = await trx
    .updateTable('portal_round_file')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
