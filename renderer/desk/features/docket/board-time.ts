import {
  addDays,
  daysBetween,
  type LegalDate,
  type LocalDateTime,
  toLocalDateTime,
  weekday,
} from '../../../../electron/backend/domain/dates.ts';

/** One row of the board, in minutes. */
export const slotMinutes = 30;
const earliestMinute = 8 * 60 + 30;
const latestMinute = 18 * 60;

/** Minutes since midnight of a wall time, or of the part `HH:MM`. */
export function minuteOf(time: string): number {
  const clock = time.slice(-5);
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** `HH:MM` of minutes since midnight; the last minute of the day at most. */
export function clockOf(minute: number): string {
  const within = Math.min(Math.max(minute, 0), 23 * 60 + 59);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** The wall time of a day at minutes since midnight. */
export function momentOf(date: LegalDate, minute: number): LocalDateTime {
  return toLocalDateTime(`${date}T${clockOf(minute)}`);
}

/** Starts of the rows: 08:30 to 18:00, further where a hearing lies outside, on whole rows. */
export function slotStarts(entries: readonly { startsAt: string; endsAt: string | null }[]): number[] {
  let first = earliestMinute;
  let last = latestMinute;
  for (const { startsAt, endsAt } of entries) {
    const start = minuteOf(startsAt);
    first = Math.min(first, Math.floor(start / slotMinutes) * slotMinutes);
    const end = endsAt === null ? start + slotMinutes : minuteOf(endsAt);
    last = Math.max(last, Math.ceil(end / slotMinutes) * slotMinutes);
  }
  return Array.from({ length: (last - first) / slotMinutes }, (_, index) => first + index * slotMinutes);
}

/** Monday of the week of a day. */
export function mondayOf(date: LegalDate): LegalDate {
  return addDays(date, -((weekday(date) + 6) % 7));
}

/** Every day from `from` to `to`, both included. */
export function daysFrom(from: LegalDate, to: LegalDate): LegalDate[] {
  return Array.from({ length: Math.max(daysBetween(from, to) + 1, 0) }, (_, index) => addDays(from, index));
}
