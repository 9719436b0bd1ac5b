import type { Insertable, Selectable } from 'kysely';
import { type LegalDate, type LocalDateTime, toLocalDateTime } from '../../domain/dates.ts';
import type { Absence, RoomClosure, WeeklyPattern } from '../../domain/docket/availability.ts';
import type { SessionHours } from '../../domain/docket/sessions.ts';
import type { Db, Trx } from '../database.ts';
import type { AbsenceTable, RoomClosureTable, SessionHoursTable, WeeklyPatternTable } from '../schema.ts';

/** An interval of which everything that touches it is wanted. */
export interface Span {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
}

/** Leave and other duties that touch the span (null: all), by start. */
export async function absences(db: Db, span: Span | null): Promise<Absence[]> {
  let query = db.selectFrom('absence').selectAll().orderBy('starts_at').orderBy('id');
  if (span !== null) query = query.where('ends_at', '>', span.startsAt).where('starts_at', '<', span.endsAt);
  return (await query.execute()).map(toAbsence);
}

export async function saveAbsence(trx: Trx, absence: Absence): Promise<void> {
  const { id, ...values } = fromAbsence(absence);
  await trx
    .insertInto('absence')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

export async function removeAbsence(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('absence').where('id', '=', id).execute();
}

/** Weekly patterns of everybody, by person and first day. */
export async function patterns(db: Db): Promise<WeeklyPattern[]> {
  const rows = await db
    .selectFrom('weekly_pattern')
    .selectAll()
    .orderBy('staff_id')
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  return rows.map(toPattern);
}

export async function savePattern(trx: Trx, pattern: WeeklyPattern): Promise<void> {
  const { id, ...values } = fromPattern(pattern);
  await trx
    .insertInto('weekly_pattern')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

export async function removePattern(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('weekly_pattern').where('id', '=', id).execute();
}

/** Closures of rooms that touch the span (null: all), by start. */
export async function closures(db: Db, span: Span | null): Promise<RoomClosure[]> {
  let query = db.selectFrom('room_closure').selectAll().orderBy('starts_at').orderBy('id');
  if (span !== null) query = query.where('ends_at', '>', span.startsAt).where('starts_at', '<', span.endsAt);
  return (await query.execute()).map(toClosure);
}

export async function saveClosure(trx: Trx, closure: RoomClosure): Promise<void> {
  const { id, ...values } = fromClosure(closure);
  await trx
    .insertInto('room_closure')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

export async function removeClosure(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('room_closure').where('id', '=', id).execute();
}

/** The court's own session hours, the earliest first. */
export async function sessionHours(db: Db): Promise<Selectable<SessionHoursTable>[]> {
  return db.selectFrom('session_hours').selectAll().orderBy('valid_from').execute();
}

/** Session hours from a day on; those already set for that day are replaced. */
export async function saveSessionHours(trx: Trx, row: Insertable<SessionHoursTable>): Promise<void> {
  const { valid_from, ...values } = row;
  await trx
    .insertInto('session_hours')
    .values({ valid_from, ...values })
    .onConflict((conflict) => conflict.column('valid_from').doUpdateSet(values))
    .execute();
}

export async function removeSessionHours(trx: Trx, validFrom: LegalDate): Promise<void> {
  await trx.deleteFrom('session_hours').where('valid_from', '=', validFrom).execute();
}

export interface HearingAhead {
  readonly hearing_id: string;
  readonly case_id: string;
  readonly case_number: string | null;
  readonly mode: 'inPerson' | 'sync' | 'async';
  readonly room_id: string | null;
  readonly resource_key: string;
  readonly starts_at: LocalDateTime;
  readonly ends_at: LocalDateTime;
  /** JSON HearingNeeds of the case. */
  readonly needs: string | null;
}

/** Scheduled hearings from a moment on that book one of the resources, once for each resource, by start. */
export async function hearingsAhead(
  db: Db,
  resourceKeys: readonly string[],
  from: LocalDateTime,
): Promise<HearingAhead[]> {
  const found: HearingAhead[] = [];
  for (let start = 0; start < resourceKeys.length; start += 100)
    found.push(
      ...(await db
        .selectFrom('booking')
        .innerJoin('hearing', 'hearing.id', 'booking.hearing_id')
        .innerJoin('case', 'case.id', 'booking.case_id')
        .select([
          'booking.hearing_id',
          'booking.case_id',
          'case.case_number',
          'hearing.mode',
          'hearing.room_id',
          'booking.resource_key',
          'booking.starts_at',
          'booking.ends_at',
          'case.needs',
        ])
        .where('booking.resource_key', 'in', resourceKeys.slice(start, start + 100))
        .where('booking.starts_at', '>=', from)
        .where('hearing.status', '=', 'scheduled')
        .execute()),
    );
  return found.sort((a, b) => (a.starts_at < b.starts_at ? -1 : a.starts_at > b.starts_at ? 1 : 0));
}

/** Scheduled hearings of one day from a moment on, by start; asynchronous ones, which last for days, are not among them. */
export async function hearingsOfDay(
  db: Db,
  day: LegalDate,
  from: LocalDateTime,
): Promise<Omit<HearingAhead, 'resource_key'>[]> {
  const rows = await hearings(db)
    .where('hearing.starts_at', '>=', `${day}T00:00` > from ? toLocalDateTime(`${day}T00:00`) : from)
    .where('hearing.starts_at', '<=', toLocalDateTime(`${day}T23:59`))
    .where('hearing.mode', '!=', 'async')
    .orderBy('hearing.starts_at')
    .execute();
  return rows.map(withEnd);
}

/** Scheduled hearings of a case from a moment on, asynchronous ones too, by start. */
export async function hearingsAheadOfCase(
  db: Db,
  caseId: string,
  from: LocalDateTime,
): Promise<Omit<HearingAhead, 'resource_key'>[]> {
  const rows = await hearings(db)
    .where('hearing.case_id', '=', caseId)
    .where((eb) => eb.fn.coalesce('hearing.ends_at', 'hearing.starts_at'), '>=', from)
    .orderBy('hearing.starts_at')
    .execute();
  return rows.map(withEnd);
}

function hearings(db: Db) {
  return db
    .selectFrom('hearing')
    .innerJoin('case', 'case.id', 'hearing.case_id')
    .select([
      'hearing.id as hearing_id',
      'hearing.case_id',
      'case.case_number',
      'hearing.mode',
      'hearing.room_id',
      'hearing.starts_at',
      'hearing.ends_at',
      'case.needs',
    ])
    .where('hearing.status', '=', 'scheduled');
}

function withEnd<Row extends { starts_at: LocalDateTime; ends_at: LocalDateTime | null }>(row: Row) {
  return { ...row, ends_at: row.ends_at ?? row.starts_at };
}

export function toSessionHours(row: Selectable<SessionHoursTable>): SessionHours {
  return {
    validFrom: row.valid_from,
    morningFrom: row.morning_from,
    morningTo: row.morning_to,
    afternoonFrom: row.afternoon_from,
    afternoonTo: row.afternoon_to,
  };
}

function toAbsence(row: Selectable<AbsenceTable>): Absence {
  const { id, staff_id: staffId, kind, starts_at: startsAt, ends_at: endsAt, reason } = row;
  return { id, kind, staffId, startsAt, endsAt, reason };
}

function fromAbsence({ id, kind, staffId, startsAt, endsAt, reason }: Absence): Insertable<AbsenceTable> {
  return { id, staff_id: staffId, kind, starts_at: startsAt, ends_at: endsAt, reason };
}

function toPattern(row: Selectable<WeeklyPatternTable>): WeeklyPattern {
  return {
    id: row.id,
    staffId: row.staff_id,
    kind: row.kind,
    weekdays: JSON.parse(row.weekdays) as number[],
    from: row.from_time,
    to: row.to_time,
    onMakeUpWorkdays: row.on_make_up_workdays === 1,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    reason: row.reason,
  };
}

function fromPattern(pattern: WeeklyPattern): Insertable<WeeklyPatternTable> {
  return {
    id: pattern.id,
    staff_id: pattern.staffId,
    kind: pattern.kind,
    weekdays: JSON.stringify(pattern.weekdays),
    from_time: pattern.from,
    to_time: pattern.to,
    on_make_up_workdays: pattern.onMakeUpWorkdays ? 1 : 0,
    valid_from: pattern.validFrom,
    valid_to: pattern.validTo,
    reason: pattern.reason,
  };
}

function toClosure(row: Selectable<RoomClosureTable>): RoomClosure {
  const { id, room_id: roomId, starts_at: startsAt, ends_at: endsAt, reason } = row;
  return { id, roomId, startsAt, endsAt, reason };
}

function fromClosure({ id, roomId, startsAt, endsAt, reason }: RoomClosure): Insertable<RoomClosureTable> {
  return { id, room_id: roomId, starts_at: startsAt, ends_at: endsAt, reason };
}
