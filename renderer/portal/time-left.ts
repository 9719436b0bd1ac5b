import { asLimitEnd, type LocalDateTime } from '../../electron/backend/domain/dates.ts';
import { fill } from './language.tsx';
import type { Texts } from './strings.zh.ts';

/** Wall times of the court, `2026-03-18T09:00`, as minutes that can be subtracted. */
function minutesOf(wallTime: string): number {
  return Date.parse(`${wallTime}:00Z`) / 60_000;
}

/** How long is left, in words: days and hours, hours and minutes, or minutes. */
export function leftText(t: Texts, now: string, end: string, passedMinutes = 0): string {
  const minutes = Math.floor(minutesOf(end) - minutesOf(now) - passedMinutes);
  if (minutes <= 0) return t.time.over;
  const [d, h, m] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (d > 0) return fill(t.time.days, { d, h });
  return h > 0 ? fill(t.time.hours, { h, m }) : fill(t.time.minutes, { m });
}

/** A wall time as people say it, with the weekday: 10月9日 周五 18时. */
export function momentText(t: Texts, wallTime: string): string {
  const { date, hour, minute } = asLimitEnd(wallTime as LocalDateTime);
  const [, month = '', day = ''] = date.split('-');
  return fill(t.time.moment, {
    month: t.time.month[Number(month) - 1] ?? month,
    day: Number(day),
    weekday: t.time.weekday[new Date(`${date}T00:00Z`).getUTCDay()] ?? '',
    time: minute === 0 ? fill(t.time.hour, { h: hour }) : `${hour}:${String(minute).padStart(2, '0')}`,
  });
}
