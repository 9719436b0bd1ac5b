import type { CalendarYear } from './calendar.ts';
import { addDays, daysBetween, isLegalDate, weekday, yearOf } from './dates.ts';

export type { CalendarYear } from './calendar.ts';

interface Fault {
  readonly path: string;
  readonly reason: string;
}

const longestHoliday = 15;

/**
 * What keeps a value from being a year's holiday table: its shape, days of another year, holidays that end before they begin, last too long or
 * overlap, make-up workdays that are no weekend or lie in a holiday. A holiday may reach into the neighbouring year's days only at its edge.
 * Empty: it may be imported.
 */
export function calendarYearFaults(value: unknown): readonly Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path: 'text', reason: 'notACalendar' }];
  const { year, notice, holidays, makeUpWorkdays } = value as Partial<Record<keyof CalendarYear, unknown>>;
  const faults: Fault[] = [];
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2000 || year > 2199)
    faults.push({ path: 'text.year', reason: 'notAYear' });
  if (typeof notice !== 'string' || notice.trim() === '')
    faults.push({ path: 'text.notice', reason: 'required' });
  if (!Array.isArray(holidays) || holidays.length === 0)
    faults.push({ path: 'text.holidays', reason: 'required' });
  if (!Array.isArray(makeUpWorkdays)) faults.push({ path: 'text.makeUpWorkdays', reason: 'required' });
  if (faults.length > 0) return faults;
  const days = new Set<string>();
  (holidays as unknown[]).forEach((holiday, index) => {
    faults.push(...holidayFaults(holiday, year as number, index, days));
  });
  (makeUpWorkdays as unknown[]).forEach((day, index) => {
    const path = `text.makeUpWorkdays.${index}`;
    if (!isLegalDate(day)) faults.push({ path, reason: 'badDate' });
    // A notice may name a make-up day in the last December before its year, as that of 2019 did.
    else if (day < `${Number(year) - 1}-12-01` || yearOf(day) > Number(year))
      faults.push({ path, reason: 'otherYear' });
    else if (![0, 6].includes(weekday(day))) faults.push({ path, reason: 'notAWeekend' });
    else if (days.has(day)) faults.push({ path, reason: 'inAHoliday' });
  });
  return faults;
}

function holidayFaults(value: unknown, year: number, index: number, days: Set<string>): Fault[] {
  const path = `text.holidays.${index}`;
  if (typeof value !== 'object' || value === null) return [{ path, reason: 'notAHoliday' }];
  const { name, from, to } = value as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '') return [{ path: `${path}.name`, reason: 'required' }];
  if (!isLegalDate(from)) return [{ path: `${path}.from`, reason: 'badDate' }];
  if (!isLegalDate(to)) return [{ path: `${path}.to`, reason: 'badDate' }];
  if (to < from) return [{ path: `${path}.to`, reason: 'endBeforeStart' }];
  if (daysBetween(from, to) >= longestHoliday) return [{ path: `${path}.to`, reason: 'tooManyDays' }];
  if (yearOf(from) !== year && yearOf(to) !== year) return [{ path: `${path}.from`, reason: 'otherYear' }];
  for (let offset = 0; offset <= daysBetween(from, to); offset += 1) {
    const day = addDays(from, offset);
    if (days.has(day)) return [{ path: `${path}.from`, reason: 'overlapsAHoliday' }];
    days.add(day);
  }
  return [];
}
