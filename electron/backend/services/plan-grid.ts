import { dateOf, type LegalDate } from '../domain/dates.ts';
import { unavailability } from '../domain/docket/availability.ts';
import { sessionsOn } from '../domain/docket/sessions.ts';
import { minuteOf, takenOf } from '../domain/planner/placed.ts';
import type { PlanProblem, PlanRoom, PlanSession, Taken } from '../domain/planner/problem.ts';
import type { Db } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as docket from '../store/repositories/docket.ts';
import * as holds from '../store/repositories/holds.ts';
import { loadAvailability } from './availability.ts';
import { type Context, localNow, today } from './context.ts';

/** The court's working days ahead with their hours and rooms: what hearings are placed into. */
export interface Grid {
  readonly first: LegalDate;
  readonly last: LegalDate;
  readonly days: PlanProblem['days'];
  readonly dayIndex: ReadonlyMap<LegalDate, number>;
  readonly sessions: readonly PlanSession[];
  readonly rooms: readonly PlanRoom[];
}

/**
 * The working days from today to the horizon of the rules. Where the court's sitting hours change on the way the horizon ends before that
 * day: hours must hold for every day of a plan.
 */
export async function gridOf(context: Context, db: Db): Promise<Grid> {
  const { calendar, planner, sessionHours } = context.legal;
  const now = today(context);
  const dates: LegalDate[] = [];
  for (
    let day = calendar.rollForward(now);
    dates.length < planner.horizonDays;
    day = calendar.addWorkdays(day, 1)
  )
    dates.push(day);
  const sessions = sessionsOn(sessionHours, dates[0] ?? now);
  const inForce = dates.filter(
    (day) => JSON.stringify(sessionsOn(sessionHours, day)) === JSON.stringify(sessions),
  );
  const rooms = await court.rooms(db);
  return {
    first: inForce[0] ?? now,
    last: inForce.at(-1) ?? now,
    days: inForce.map((date) => ({ date, isProvisional: calendar.day(date).provisional })),
    dayIndex: new Map(inForce.map((date, index) => [date, index])),
    sessions: sessions.map(({ name, from, to }) => ({ name, from: minuteOf(from), to: minuteOf(to) })),
    rooms: rooms
      .filter((room) => room.is_active === 1)
      .map(({ id, kind, features, per_session }) => ({
        id,
        kind,
        features: JSON.parse(features) as string[],
        perSession: per_session,
      })),
  };
}

/**
 * Everything of the docket that the plan may not move: bookings of other hearings, who and what is away, slots put aside for other cases,
 * the hours of today that are over.
 */
export async function docketTaken(
  context: Context,
  db: Db,
  grid: Grid,
  moving: ReadonlySet<string>,
  resources: readonly string[] | null,
  exceptCase: string | null = null,
): Promise<readonly Taken[]> {
  const bookings = await docket.bookingsOfDays(db, grid.first, grid.last, resources);
  const away = unavailability(
    await loadAvailability(context, db, grid.first, grid.last),
    grid.days.map(({ date }) => date),
  );
  const held = await holds.ofDays(db, grid.first, grid.last, localNow(context));
  return [
    ...bookings
      .filter(({ hearing_id }) => !moving.has(hearing_id))
      .flatMap((row) =>
        takenOf(grid.dayIndex, { startsAt: row.starts_at, endsAt: row.ends_at }, row.resource_key, {
          kind: 'hearing',
          hearingId: row.hearing_id,
        }),
      ),
    ...away.flatMap((item) => takenOf(grid.dayIndex, item, item.resource, { kind: item.kind, id: item.id })),
    ...held
      .filter(({ caseId }) => caseId !== exceptCase)
      .flatMap((item) => takenOf(grid.dayIndex, item, item.resourceKey, { kind: 'hold', id: item.holdId })),
    ...hoursGone(context, grid),
  ];
}

/** What is over of today is closed to everybody. */
function hoursGone(context: Context, grid: Grid): readonly Taken[] {
  const now = localNow(context);
  const day = grid.dayIndex.get(dateOf(now));
  const minute = minuteOf(now.slice(11));
  if (day === undefined || minute === 0) return [];
  return [{ resource: 'court', day, from: 0, to: minute, reason: { kind: 'courtClosed', id: dateOf(now) } }];
}
