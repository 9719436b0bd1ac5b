import type { Room } from '../../../../electron/backend/api/contract/court.ts';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { timeOf } from '../../../../electron/backend/domain/dates.ts';
import type { Session } from '../../../../electron/backend/domain/docket/sessions.ts';
import { minuteOf } from './board-time.ts';

/** How full a session is: hearings that begin in it, and how many it takes; null: no limit is set. */
export interface SessionLoad {
  readonly name: Session['name'];
  readonly count: number;
  readonly capacity: number | null;
  readonly isOver: boolean;
}

/** The load of each session of a day. `rooms`: those whose limits count; without a limit of its own a room counts for none. */
export function sessionLoads(
  sessions: readonly Session[],
  entries: readonly Pick<DocketEntry, 'startsAt'>[],
  rooms: readonly Pick<Room, 'perSession'>[],
): readonly SessionLoad[] {
  const limits = rooms.flatMap(({ perSession }) => perSession ?? []);
  const capacity =
    limits.length === rooms.length && limits.length > 0 ? limits.reduce((a, b) => a + b, 0) : null;
  return sessions.map(({ name, from }, index) => {
    // A hearing before the first session counts to it, one between two sessions or after the last to the one before it.
    const begins = index === 0 ? '00:00' : from;
    const ends = sessions[index + 1]?.from ?? '24:00';
    const count = entries.filter(
      ({ startsAt }) => begins <= timeOf(startsAt) && timeOf(startsAt) < ends,
    ).length;
    return { name, count, capacity, isOver: capacity !== null && count > capacity };
  });
}

/** Whether a half hour lies outside every session of the day. */
export function isOffSession(sessions: readonly Session[], minute: number, length: number): boolean {
  return !sessions.some(({ from, to }) => minuteOf(from) < minute + length && minute < minuteOf(to));
}
