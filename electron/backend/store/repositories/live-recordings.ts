import type { Insertable, Selectable } from 'kysely';
import type { Db, Trx } from '../database.ts';
import type { LiveRecordingTable } from '../schema.ts';

export type LiveRecordingRow = Selectable<LiveRecordingTable>;

export async function insert(trx: Trx, row: Insertable<LiveRecordingTable>): Promise<void> {
  await trx.insertInto('live_recording').values(row).execute();
}

export async function find(db: Db, id: string): Promise<LiveRecordingRow | undefined> {
  return db.selectFrom('live_recording').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The recordings of a hearing, the first begun first; unfinished ones too. */
export async function ofHearing(db: Db, hearingId: string): Promise<LiveRecordingRow[]> {
  return db
    .selectFrom('live_recording')
    .selectAll()
    .where('hearing_id', '=', hearingId)
    .orderBy('started_at')
    .orderBy('id')
    .execute();
}

export async function grow(trx: Trx, id: string, bytes: number, seconds: number): Promise<void> {
  await trx.updateTable('live_recording').set({ bytes, seconds }).where('id', '=', id).execute();
}

export async function finish(trx: Trx, id: string, sha256: string): Promise<void> {
  await trx.updateTable('live_recording').set({ sha256 }).where('id', '=', id).execute();
}
