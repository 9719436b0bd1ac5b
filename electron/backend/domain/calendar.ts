import { dayNumber, fromDayNumber, type LegalDate } from './dates.ts';

/** One year's holiday table from the State Council notice. A holiday lists every day off, weekends inside included. */
export interface CalendarYear {
  year: number;
  notice: string;
  holidays: { name: string; from: LegalDate; to: LegalDate }[];
  makeUpWorkdays: LegalDate[];
}

/** A day on which the court itself is closed, such as for a typhoon. */
export interface ClosingDay {
  on: LegalDate;
  reason: string;
}

export type DayKind = 'workday' | 'restDay' | 'holiday' | 'makeUpWorkday' | 'closingDay';

/** What a day is. `name`: the holiday, or why the court is closed. `provisional`: the year has no table yet. */
export interface Day {
  date: LegalDate;
  kind: DayKind;
  name: string | null;
  provisional: boolean;
}

/** Counts working days: not Saturday, Sunday, holiday or closing day; make-up workdays (调休上班) count. */
export interface Calendar {
  day(d: LegalDate): Day;
  isWorkday(d: LegalDate): boolean;
  /** The n-th workday after `d`; `d` itself for 0. Throws RangeError when n is negative or not whole. */
  addWorkdays(d: LegalDate, n: number): LegalDate;
  /** The n-th workday before `d`, `d` excluded; `d` itself for 0. Throws RangeError as `addWorkdays`. */
  workdaysBack(d: LegalDate, n: number): LegalDate;
  /** `d` when it is a workday, else the next one (Civil Procedure Law art. 85). */
  rollForward(d: LegalDate): LegalDate;
  /** The last year with a table; 0 when there is none. */
  publishedThrough: number;
  /** For counting: what the day of a number (`dayNumber`) is, without making a date of it. */
  isWorkdayAt(n: number): boolean;
  isProvisionalAt(n: number): boolean;
}

/** Days of the table below: 1900-01-01 to 2199-12-31. */
const firstDay = dayNumber('1900-01-01' as LegalDate);
const lastDay = dayNumber('2199-12-31' as LegalDate);
const isWork = 1;
const isPublished = 2;

/** A calendar over the given tables. Years without one know weekends only and are provisional. */
export function createCalendar(
  years: readonly CalendarYear[],
  closingDays: readonly ClosingDay[] = [],
): Calendar {
  const published = new Set(years.map((y) => y.year));
  const holidays = holidayNames(years);
  const makeUps = new Set(years.flatMap((y) => y.makeUpWorkdays.map(dayNumber)));
  const closings = new Map(closingDays.map((c) => [dayNumber(c.on), c.reason]));

  function kindOf(n: number): DayKind {
    if (closings.has(n)) return 'closingDay';
    // Before holidays: a later notice may turn part of a holiday range into a workday.
    if (makeUps.has(n)) return 'makeUpWorkday';
    if (holidays.has(n)) return 'holiday';
    // Day 0 (1970-01-01) was a Thursday.
    const dayOfWeek = (((n + 4) % 7) + 7) % 7;
    return dayOfWeek === 0 || dayOfWeek === 6 ? 'restDay' : 'workday';
  }

  // Counting asks for millions of days: one byte each, filled once.
  const flags = new Uint8Array(lastDay - firstDay + 1);
  for (let n = firstDay; n <= lastDay; n += 1) {
    const kind = kindOf(n);
    flags[n - firstDay] = kind === 'workday' || kind === 'makeUpWorkday' ? isWork : 0;
  }
  for (const year of published) {
    const [from, to] = [`${year}-01-01`, `${year}-12-31`].map((d) => dayNumber(d as LegalDate) - firstDay);
    for (let n = from ?? 0; n <= (to ?? -1); n += 1) flags[n] = (flags[n] ?? 0) | isPublished;
  }
  const flagsAt = (n: number): number => {
    const value = flags[n - firstDay];
    if (value === undefined) throw new RangeError(`no calendar for day ${n}: dates run from 1900 to 2199`);
    return value;
  };
  const isWorkdayAt = (n: number) => (flagsAt(n) & isWork) !== 0;
  const isProvisionalAt = (n: number) => (flagsAt(n) & isPublished) === 0;

  function day(d: LegalDate): Day {
    const n = dayNumber(d);
    const kind = kindOf(n);
    const name = kind === 'closingDay' ? closings.get(n) : kind === 'holiday' ? holidays.get(n) : null;
    return { date: d, kind, name: name ?? null, provisional: isProvisionalAt(n) };
  }

  function countWorkdays(d: LegalDate, length: number, step: 1 | -1): LegalDate {
    if (!Number.isInteger(length) || length < 0) throw new RangeError(`not a number of workdays: ${length}`);
    let n = dayNumber(d);
    for (let left = length; left > 0; ) {
      n += step;
      if (isWorkdayAt(n)) left -= 1;
    }
    return fromDayNumber(n);
  }

  const isWorkday = (d: LegalDate) => isWorkdayAt(dayNumber(d));
  return {
    day,
    isWorkday,
    addWorkdays: (d, n) => countWorkdays(d, n, 1),
    workdaysBack: (d, n) => countWorkdays(d, n, -1),
    rollForward: (d) => (isWorkday(d) ? d : countWorkdays(d, 1, 1)),
    publishedThrough: Math.max(0, ...published),
    isWorkdayAt,
    isProvisionalAt,
  };
}

function holidayNames(years: readonly CalendarYear[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { name, from, to } of years.flatMap((y) => y.holidays)) {
    for (let n = dayNumber(from); n <= dayNumber(to); n += 1) names.set(n, name);
  }
  return names;
}
