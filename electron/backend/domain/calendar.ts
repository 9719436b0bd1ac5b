import { addDays, type LegalDate, weekday, yearOf } from './dates.ts';

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
}

/** A calendar over the given tables. Years without one know weekends only and are provisional. */
export function createCalendar(
  years: readonly CalendarYear[],
  closingDays: readonly ClosingDay[] = [],
): Calendar {
  const published = new Set(years.map((y) => y.year));
  const holidays = holidayNames(years);
  const makeUps = new Set(years.flatMap((y) => y.makeUpWorkdays));
  const closings = new Map(closingDays.map((c) => [c.on, c.reason]));

  function kindOf(d: LegalDate): DayKind {
    if (closings.has(d)) return 'closingDay';
    // Before holidays: a later notice may turn part of a holiday range into a workday.
    if (makeUps.has(d)) return 'makeUpWorkday';
    if (holidays.has(d)) return 'holiday';
    const dayOfWeek = weekday(d);
    return dayOfWeek === 0 || dayOfWeek === 6 ? 'restDay' : 'workday';
  }

  function isWorkday(d: LegalDate): boolean {
    const kind = kindOf(d);
    return kind === 'workday' || kind === 'makeUpWorkday';
  }

  function day(d: LegalDate): Day {
    const kind = kindOf(d);
    const name = kind === 'closingDay' ? closings.get(d) : kind === 'holiday' ? holidays.get(d) : null;
    return { date: d, kind, name: name ?? null, provisional: !published.has(yearOf(d)) };
  }

  function countWorkdays(d: LegalDate, n: number, step: 1 | -1): LegalDate {
    if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of workdays: ${n}`);
    let date = d;
    for (let left = n; left > 0; ) {
      date = addDays(date, step);
      if (isWorkday(date)) left -= 1;
    }
    return date;
  }

  return {
    day,
    isWorkday,
    addWorkdays: (d, n) => countWorkdays(d, n, 1),
    workdaysBack: (d, n) => countWorkdays(d, n, -1),
    rollForward: (d) => (isWorkday(d) ? d : countWorkdays(d, 1, 1)),
    publishedThrough: Math.max(0, ...published),
  };
}

function holidayNames(years: readonly CalendarYear[]): ReadonlyMap<LegalDate, string> {
  const names = new Map<LegalDate, string>();
  for (const { name, from, to } of years.flatMap((y) => y.holidays)) {
    for (let d = from; d <= to; d = addDays(d, 1)) names.set(d, name);
  }
  return names;
}
