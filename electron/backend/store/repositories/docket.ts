import { type Insertable, sql } from 'kysely';
import { addDays, dateOf, type LegalDate, type LocalDateTime, toLocalDateTime } from '../../domain/dates.ts';
import type { Booking, ResourceKind } from '../../domain/docket/clash.ts';
import type { HearingStatus } from '../../domain/lifecycle/case-state.ts';
import type { HearingMode } from '../../domain/lifecycle/events.ts';
import type { Db, Trx } from '../database.ts';
import type { BookingTable } from '../schema.ts';

export interface DocketRow {
  readonly hearing_id: string;
  readonly case_id: string;
  readonly version: number;
  readonly case_number: string | null;
  readonly applicants: string;
  readonly respondents: string;
  readonly cause_code: string;
  readonly is_collective: number;
  readonly is_green_channel: number;
  readonly mode: 'inPerson' | 'sync' | 'async';
  readonly room_id: string | null;
  readonly platform: string | null;
  readonly starts_at: LocalDateTime;
  readonly ends_at: LocalDateTime | null;
  readonly status: HearingStatus;
  readonly arbitrator_ids: string;
  readonly clerk_id: string | null;
  readonly award_due_on: LegalDate | null;
}

export interface DocketFilter {
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly roomId: string | null;
  readonly staffId: string | null;
  readonly mode: HearingMode | null;
  readonly status: HearingStatus | null;
}

/** No asynchronous window is longer; bounds the index scan. */
const longestWindowDays = 60;

/** Hearings that touch the days `from`…`to`, both included, by start. */
export async function list(db: Db, filter: DocketFilter): Promise<DocketRow[]> {
  const upTo = afterDay(filter.to);
  let query = db
    .selectFrom('hearing')
    .innerJoin('case', 'case.id', 'hearing.case_id')
    .select([
      'hearing.id as hearing_id',
      'hearing.case_id',
      'case.version',
      'case.case_number',
      'case.applicants',
      'case.respondents',
      'case.cause_code',
      'case.is_collective',
      'case.is_green_channel',
      'hearing.mode',
      'hearing.room_id',
      'hearing.platform',
      'hearing.starts_at',
      'hearing.ends_at',
      'hearing.status',
      'hearing.arbitrator_ids',
      'hearing.clerk_id',
      'case.award_due_on',
    ])
    .where('hearing.starts_at', '<', upTo)
    .where((eb) =>
      eb.or([
        eb('hearing.starts_at', '>=', startOfDay(filter.from)),
        eb.and([
          eb('hearing.mode', '=', 'async'),
          eb('hearing.starts_at', '>=', startOfDay(addDays(filter.from, -longestWindowDays))),
          eb('hearing.ends_at', '>=', startOfDay(filter.from)),
        ]),
      ]),
    )
    .orderBy('hearing.starts_at')
    .orderBy('hearing.id');
  if (filter.roomId !== null) query = query.where('hearing.room_id', '=', filter.roomId);
  if (filter.mode !== null) query = query.where('hearing.mode', '=', filter.mode);
  if (filter.status !== null) query = query.where('hearing.status', '=', filter.status);
  if (filter.staffId !== null) {
    const staffId = filter.staffId;
    query = query.where((eb) =>
      eb.or([
        eb('hearing.clerk_id', '=', staffId),
        sql<boolean>`${staffId} in (select value from json_each(hearing.arbitrator_ids))`,
      ]),
    );
  }
  return query.execute();
}

export interface TakenBooking {
  readonly hearing_id: string;
  readonly case_id: string;
  readonly case_number: string | null;
  readonly resource_key: string;
  readonly resource_kind: ResourceKind;
  readonly starts_at: LocalDateTime;
  readonly ends_at: LocalDateTime;
}

/** Bookings of these resources that touch the interval, of any hearing. The interval lies within one day. */
export async function bookingsTouching(
  db: Db,
  resourceKeys: readonly string[],
  startsAt: LocalDateTime,
  endsAt: LocalDateTime,
): Promise<TakenBooking[]> {
  const found: TakenBooking[] = [];
  for (let start = 0; start < resourceKeys.length; start += 100) {
    const rows = await db
      .selectFrom('booking')
      .innerJoin('case', 'case.id', 'booking.case_id')
      .select([
        'booking.hearing_id',
        'booking.case_id',
        'case.case_number',
        'booking.resource_key',
        'booking.resource_kind',
        'booking.starts_at',
        'booking.ends_at',
      ])
      .where('booking.resource_key', 'in', resourceKeys.slice(start, start + 100))
      // The lower bound lets the index stop: a booking never leaves its day.
      .where('booking.starts_at', '>=', startOfDay(dateOf(startsAt)))
      .where('booking.starts_at', '<', endsAt)
      .where('booking.ends_at', '>', startsAt)
      .execute();
    found.push(...rows);
  }
  return found;
}

type BookedTime = Pick<TakenBooking, 'hearing_id' | 'resource_key' | 'starts_at' | 'ends_at'>;

/** Every booking from the day `from` to the day `to`, both included: of these resources, or of all (null). */
export async function bookingsOfDays(
  db: Db,
  from: LegalDate,
  to: LegalDate,
  resourceKeys: readonly string[] | null,
): Promise<BookedTime[]> {
  const query = db
    .selectFrom('booking')
    .select(['hearing_id', 'resource_key', 'starts_at', 'ends_at'])
    .where('starts_at', '>=', startOfDay(from))
    .where('starts_at', '<', afterDay(to));
  if (resourceKeys === null) return query.execute();
  const found: BookedTime[] = [];
  for (let start = 0; start < resourceKeys.length; start += 100)
    found.push(
      ...(await query.where('resource_key', 'in', resourceKeys.slice(start, start + 100)).execute()),
    );
  return found;
}

/** Frees the hours of hearings that change places, for as long as the transaction needs to book them anew. */
export async function freeHours(trx: Trx, hearingIds: readonly string[]): Promise<void> {
  await trx.deleteFrom('booking').where('hearing_id', 'in', hearingIds).execute();
}

/** The bookings of one hearing as they must be. The database refuses one that overlaps another. */
export async function replaceBookings(
  trx: Trx,
  hearingId: string,
  rows: readonly Insertable<BookingTable>[],
): Promise<void> {
  await freeHours(trx, [hearingId]);
  for (const row of rows) await trx.insertInto('booking').values(row).execute();
}

/** The hearings of these ids with their cases. */
export async function hearingsByIds(
  db: Db,
  hearingIds: readonly string[],
): Promise<{ hearing_id: string; case_id: string; case_number: string | null; starts_at: LocalDateTime }[]> {
  const found = [];
  for (let start = 0; start < hearingIds.length; start += 100) {
    const rows = await db
      .selectFrom('hearing')
      .innerJoin('case', 'case.id', 'hearing.case_id')
      .select(['hearing.id as hearing_id', 'hearing.case_id', 'case.case_number', 'hearing.starts_at'])
      .where('hearing.id', 'in', hearingIds.slice(start, start + 100))
      .execute();
    found.push(...rows);
  }
  return found;
}

/** A row as the rules compare it; the name shown is that of the wanted booking. */
export function toBooking(row: TakenBooking): Booking {
  return {
    hearingId: row.hearing_id,
    caseId: row.case_id,
    resourceKey: row.resource_key,
    resourceKind: row.resource_kind,
    resourceName: '',
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  };
}

/** Room bookings from a day on, for checking an import against the docket. */
export async function roomBookings(
  db: Db,
): Promise<{ room: string; starts_at: LocalDateTime; ends_at: LocalDateTime; case_number: string | null }[]> {
  return db
    .selectFrom('booking')
    .innerJoin('case', 'case.id', 'booking.case_id')
    .innerJoin('hearing', 'hearing.id', 'booking.hearing_id')
    .innerJoin('room', 'room.id', 'hearing.room_id')
    .select(['room.name as room', 'booking.starts_at', 'booking.ends_at', 'case.case_number'])
    .where('booking.resource_kind', '=', 'room')
    .execute();
}

/** Scheduled hearings ahead per staff member (as arbitrator). */
export async function hearingsAhead(db: Db, from: LegalDate): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ staff_id: string; count: number }>`
    select value as staff_id, count(*) as count from hearing, json_each(hearing.arbitrator_ids)
    where hearing.starts_at >= ${from} and hearing.status = 'scheduled' group by value`.execute(db);
  return new Map(rows.map((row) => [row.staff_id, row.count]));
}

function startOfDay(day: LegalDate): LocalDateTime {
  return toLocalDateTime(`${day}T00:00`);
}

function afterDay(day: LegalDate): LocalDateTime {
  return startOfDay(addDays(day, 1));
}
