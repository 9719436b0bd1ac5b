import type { Insertable, Selectable } from 'kysely';
import type { LocalDateTime } from '../../domain/dates.ts';
import type { Db, Trx } from '../database.ts';
import type { PortalUploadTable } from '../schema.ts';

export type UploadRow = Selectable<PortalUploadTable>;

/** An upload of this invitation; undefined when it has none of that id. */
export async function find(db: Db, invitationId: string, id: string): Promise<UploadRow | undefined> {
  return db
    .selectFrom('portal_upload')
    .selectAll()
    .where('id', '=', id)
    .where('invitation_id', '=', invitationId)
    .executeTakeFirst();
}

/** Uploads that are not part of an answer yet, in the order they were begun. */
export async function unused(db: Db, invitationId: string): Promise<UploadRow[]> {
  return db
    .selectFrom('portal_upload')
    .selectAll()
    .where('invitation_id', '=', invitationId)
    .where('used_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
}

/** How many uploads an invitation has begun, used or not. */
export async function count(db: Db, invitationId: string): Promise<number> {
  const row = await db
    .selectFrom('portal_upload')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('invitation_id', '=', invitationId)
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

export async function insert(trx: Trx, row: Insertable<PortalUploadTable>): Promise<void> {
  await trx.insertInto('portal_upload').values(row).execute();
}

export async function addPiece(trx: Trx, id: string, position: number, bytes: Uint8Array): Promise<void> {
  await trx.insertInto('portal_piece').values({ upload_id: id, position, bytes }).execute();
  await trx
    .updateTable('portal_upload')
    .set({ received: position + bytes.length })
    .where('id', '=', id)
    .execute();
}

/** The pieces of an upload put together. */
export async function content(db: Db, id: string): Promise<Uint8Array> {
  const rows = await db
    .selectFrom('portal_piece')
    .select('bytes')
    .where('upload_id', '=', id)
    .orderBy('position')
    .execute();
  return Buffer.concat(rows.map(({ bytes }) => bytes));
}

/** Whole and kept under its hash: the pieces are not needed any more. */
export async function complete(trx: Trx, id: string, sha256: string, name: string): Promise<void> {
  await trx.updateTable('portal_upload').set({ sha256, name }).where('id', '=', id).execute();
  await trx.deleteFrom('portal_piece').where('upload_id', '=', id).execute();
}

export async function use(trx: Trx, id: string, at: LocalDateTime): Promise<void> {
  await trx.updateTable('portal_upload').set({ used_at: at }).where('id', '=', id).execute();
}

export async function remove(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('portal_piece').where('upload_id', '=', id).execute();
  await trx.deleteFrom('portal_upload').where('id', '=', id).execute();
}
