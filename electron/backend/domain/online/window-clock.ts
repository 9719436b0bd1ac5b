import type { Calendar } from '../calendar.ts';
import { addDays, dateOf, type LocalDateTime, timeOf, toLocalDateTime } from '../dates.ts';

const minutesOfDay = 24 * 60;

/**
 * The end of a window of `hours` that opens at `from`: hours run on working days only, midnight to midnight, and the end never falls on a
 * rest day (`online.async.clock`). What would end at the midnight before a rest day ends at the beginning of the next working day.
 */
export function windowEnd(from: LocalDateTime, hours: number, calendar: Calendar): LocalDateTime {
  let day = dateOf(from);
  let minute = minuteOf(from);
  if (!calendar.isWorkday(day)) [day, minute] = [calendar.rollForward(day), 0];
  let left = Math.round(hours * 60);
  while (left >= minutesOfDay - minute) {
    left -= minutesOfDay - minute;
    [day, minute] = [calendar.rollForward(addDays(day, 1)), 0];
  }
  const end = minute + left;
  return toLocalDateTime(`${day}T${pad(Math.floor(end / 60))}:${pad(end % 60)}`);
}

/** The moment of the day as minutes after midnight. */
function minuteOf(time: LocalDateTime): number {
  const [hour = '0', minute = '0'] = timeOf(time).split(':');
  return Number(hour) * 60 + Number(minute);
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** The later of two moments; a clock that was put back never takes a hearing back. */
export function later(a: LocalDateTime, b: LocalDateTime): LocalDateTime {
  return a >= b ? a : b;
}
