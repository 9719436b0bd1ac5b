import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db, Trx } from '../database.ts';
import type { CourtTable, RoomTable, StaffTable } from '../schema.ts';

export type CourtRow = Selectable<CourtTable>;
export type RoomRow = Selectable<RoomTable>;
export type StaffRow = Selectable<StaffTable>;

/** The court this data folder belongs to; undefined before the set-up. */
export async function find(db: Db): Promise<CourtRow | undefined> {
  return db.selectFrom('court').selectAll().executeTakeFirst();
}

export async function insert(trx: Trx, court: Omit<Insertable<CourtTable>, 'id'>): Promise<void> {
  await trx
    .insertInto('court')
    .values({ id: 1, ...court })
    .execute();
}

export async function update(trx: Trx, court: Updateable<CourtTable>): Promise<void> {
  await trx.updateTable('court').set(court).where('id', '=', 1).execute();
}

export async function rooms(db: Db): Promise<RoomRow[]> {
  return db.selectFrom('room').selectAll().orderBy('position').orderBy('id').execute();
}

export async function insertRoom(trx: Trx, room: Omit<Insertable<RoomTable>, 'position'>): Promise<void> {
  const position = await nextPosition(trx, 'room');
  await trx
    .insertInto('room')
    .values({ ...room, position })
    .execute();
}

export async function updateRoom(trx: Trx, id: string, room: Updateable<RoomTable>): Promise<boolean> {
  const result = await trx.updateTable('room').set(room).where('id', '=', id).executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function staff(db: Db): Promise<StaffRow[]> {
  return db.selectFrom('staff').selectAll().orderBy('position').orderBy('id').execute();
}

/** Names of everybody who is or was on the staff; an id that nobody has is answered as it is. */
export async function staffNames(db: Db): Promise<(staffId: string) => string> {
  const known = new Map((await staff(db)).map(({ id, name }) => [id, name]));
  return (staffId) => known.get(staffId) ?? staffId;
}

export async function staffById(db: Db, id: string): Promise<StaffRow | undefined> {
  return db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function staffByLogin(db: Db, loginName: string): Promise<StaffRow | undefined> {
  return db
    .selectFrom('staff')
    .selectAll()
    .where('login_name', '=', loginName)
    .where('is_active', '=', 1)
    .executeTakeFirst();
}

export async function insertStaff(trx: Trx, member: Omit<Insertable<StaffTable>, 'position'>): Promise<void> {
  const position = await nextPosition(trx, 'staff');
  await trx
    .insertInto('staff')
    .values({ ...member, position })
    .execute();
}

export async function updateStaff(trx: Trx, id: string, member: Updateable<StaffTable>): Promise<boolean> {
  const result = await trx.updateTable('staff').set(member).where('id', '=', id).executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function logAdmin(
  trx: Trx,
  entry: { recordedAt: string; actor: string; action: string; details: unknown },
): Promise<void> {
  await trx
    .insertInto('admin_log')
    .values({
      recorded_at: entry.recordedAt,
      actor: entry.actor,
      action: entry.action,
      details: JSON.stringify(entry.details),
    })
    .execute();
}

async function nextPosition(trx: Trx, table: 'room' | 'staff'): Promise<number> {
  const row = await trx
    .selectFrom(table)
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}
