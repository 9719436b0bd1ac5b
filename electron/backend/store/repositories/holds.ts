import type { Selectable } from 'kysely';
import { addDays, type LegalDate, type LocalDateTime, toLocalDateTime } from '../../domain/dates.ts';
import type { Booking } from '../../domain/docket/clash.ts';
import type { HeldBooking } from '../../domain/docket/plan-question.ts';
import type { Db, Trx } from '../database.ts';
import type { HoldTable } from '../schema.ts';

export type HoldRow = Selectable<HoldTable>;

/** What holds in force at `now` put aside of these resources within the interval. */
export async function touching(
  db: Db,
  resourceKeys: readonly string[],
  startsAt: LocalDateTime,
  endsAt: LocalDateTime,
  now: LocalDateTime,
): Promise<HeldBooking[]> {
  // Few holds are in force at a time; a long list of parties would only lengthen the statement.
  const wanted = new Set(resourceKeys);
  return (await between(db, startsAt, endsAt, now)).filter(({ resourceKey }) => wanted.has(resourceKey));
}

/** What holds in force at `now` put aside from the day `from` to the day `to`, both included. */
export async function ofDays(
  db: Db,
  from: LegalDate,
  to: LegalDate,
  now: LocalDateTime,
): Promise<HeldBooking[]> {
  return between(db, toLocalDateTime(`${from}T00:00`), toLocalDateTime(`${addDays(to, 1)}T00:00`), now);
}

async function between(
  db: Db,
  startsAt: LocalDateTime,
  endsAt: LocalDateTime,
  now: LocalDateTime,
): Promise<HeldBooking[]> {
  const rows = await db
    .selectFrom('hold')
    .innerJoin('hold_resource', 'hold_resource.hold_id', 'hold.id')
    .innerJoin('staff', 'staff.id', 'hold.held_by')
    .select([
      'hold.id',
      'hold.case_id',
      'hold.held_by',
      'hold.expires_at',
      'hold.starts_at',
      'hold.ends_at',
      'hold_resource.resource_key',
      'hold_resource.resource_kind',
      'hold_resource.resource_name',
      'staff.name as held_by_name',
    ])
    .where('hold.starts_at', '<', endsAt)
    .where('hold.ends_at', '>', startsAt)
    .where('hold.expires_at', '>', now)
    .execute();
  return rows.map((row) => ({
    holdId: row.id,
    hearingId: row.id,
    caseId: row.case_id,
    resourceKey: row.resource_key,
    resourceKind: row.resource_kind,
    resourceName: row.resource_name,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    heldBy: row.held_by,
    heldByName: row.held_by_name,
    expiresAt: row.expires_at,
  }));
}

/** Holds in force at `now` whose slot touches the interval, by start. */
export async function inForce(
  db: Db,
  startsAt: LocalDateTime,
  endsAt: LocalDateTime,
  now: LocalDateTime,
): Promise<(HoldRow & { case_number: string | null; applicants: string; respondents: string })[]> {
  return db
    .selectFrom('hold')
    .innerJoin('case', 'case.id', 'hold.case_id')
    .selectAll('hold')
    .select(['case.case_number', 'case.applicants', 'case.respondents'])
    .where('hold.starts_at', '<', endsAt)
    .where('hold.ends_at', '>', startsAt)
    .where('hold.expires_at', '>', now)
    .orderBy('hold.starts_at')
    .orderBy('hold.id')
    .execute();
}

export async function findById(db: Db, id: string): Promise<HoldRow | undefined> {
  return db.selectFrom('hold').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insert(trx: Trx, hold: HoldRow, resources: readonly Booking[]): Promise<void> {
  await trx.insertInto('hold').values(hold).execute();
  for (const { resourceKey, resourceKind, resourceName } of resources)
    await trx
      .insertInto('hold_resource')
      .values({
        hold_id: hold.id,
        resource_key: resourceKey,
        resource_kind: resourceKind,
        resource_name: resourceName,
      })
      .execute();
}

export async function remove(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('hold_resource').where('hold_id', '=', id).execute();
  await trx.deleteFrom('hold').where('id', '=', id).execute();
}

/** Lifts what a person holds for a case: its hearing is fixed, or another slot is held instead. */
export async function removeOfCase(trx: Trx, caseId: string, heldBy: string): Promise<void> {
  const rows = await trx
    .selectFrom('hold')
    .select('id')
    .where('case_id', '=', caseId)
    .where('held_by', '=', heldBy)
    .execute();
  for (const { id } of rows) await remove(trx, id);
}
