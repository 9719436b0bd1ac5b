import { dateOf, dayNumber, type LocalDateTime, timeOf } from '../../../../electron/backend/domain/dates.ts';

/** Time from now to a moment in days, hours and minutes by the wall clock; null when it is past. */
export function timeLeft(
  now: LocalDateTime,
  end: LocalDateTime,
): { readonly days: number; readonly hours: number; readonly minutes: number } | null {
  const left = minutesOf(end) - minutesOf(now);
  if (left <= 0) return null;
  return { days: Math.floor(left / 1440), hours: Math.floor((left % 1440) / 60), minutes: left % 60 };
}

function minutesOf(time: LocalDateTime): number {
  const [hour = '0', minute = '0'] = timeOf(time).split(':');
  return dayNumber(dateOf(time)) * 1440 + Number(hour) * 60 + Number(minute);
}
