import type { LegalDate } from '../dates.ts';

/** A clock time of a day, 'HH:MM'; text order is time order. */
export type ClockTime = string;

/** A part of the day in which hearings lie. Half-open. */
export interface Session {
  readonly name: 'morning' | 'afternoon';
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** The court's sessions from a day on, until the next change. */
export interface SessionHours {
  readonly validFrom: LegalDate;
  readonly morningFrom: ClockTime;
  readonly morningTo: ClockTime;
  readonly afternoonFrom: ClockTime;
  readonly afternoonTo: ClockTime;
}

/** The sessions in force on a day: those of the last change up to it, the first ones before every change. `hours` is not empty. */
export function sessionsOn(hours: readonly SessionHours[], day: LegalDate): readonly [Session, Session] {
  const ordered = hours.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const inForce = ordered.findLast(({ validFrom }) => validFrom <= day) ?? ordered[0];
  if (inForce === undefined) throw new RangeError('a court has session hours');
  return [
    { name: 'morning', from: inForce.morningFrom, to: inForce.morningTo },
    { name: 'afternoon', from: inForce.afternoonFrom, to: inForce.afternoonTo },
  ];
}

/** The session in which an interval of one day lies as a whole; null when it lies in none. Times are 'HH:MM'. */
export function sessionOf(sessions: readonly Session[], from: ClockTime, to: ClockTime): Session | null {
  return sessions.find((session) => session.from <= from && to <= session.to) ?? null;
}

/** Minutes from midnight. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Fields that cannot be right, in reading order: each session ends after it begins, the afternoon begins after the morning. */
export function sessionFaults(
  hours: Omit<SessionHours, 'validFrom'>,
): readonly { readonly path: keyof SessionHours; readonly reason: 'endBeforeStart' | 'sessionsOverlap' }[] {
  return [
    ...(hours.morningTo <= hours.morningFrom
      ? [{ path: 'morningTo' as const, reason: 'endBeforeStart' as const }]
      : []),
    ...(hours.afternoonFrom < hours.morningTo
      ? [{ path: 'afternoonFrom' as const, reason: 'sessionsOverlap' as const }]
      : []),
    ...(hours.afternoonTo <= hours.afternoonFrom
      ? [{ path: 'afternoonTo' as const, reason: 'endBeforeStart' as const }]
      : []),
  ];
}
