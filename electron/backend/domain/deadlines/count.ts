import type { Calendar, DayKind } from '../calendar.ts';
import { addMonths, dayNumber, fromDayNumber, type LegalDate } from '../dates.ts';

/** Days that do not count: from the first day (inclusive) to the last (exclusive); `to` null: still running. C12. */
export interface Stop {
  readonly from: LegalDate;
  readonly to: LegalDate | null;
  readonly reason: string;
}

export const periodUnits = ['working', 'calendar', 'month', 'year'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A period of the law as it is counted; procedure.md section 2.1. */
export interface Period {
  /** The trigger day, or the day counted back from; never itself counted (C1, C10). */
  readonly from: LegalDate;
  /** A whole number, 0 or more. */
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly direction: 'forward' | 'back';
  /** A last day on a day off moves to the next working day, once, at the end (C2, C7); forward only. */
  readonly rolls: boolean;
  /** In any order, overlaps counted once; only days after `from` matter. Forward only. */
  readonly stops: readonly Stop[];
}

export type CountResult =
  | {
      readonly state: 'due';
      readonly due: LegalDate;
      /** The last day before it was rolled forward. */
      readonly rawEnd: LegalDate;
      /** The date rests on a year whose holidays are not published yet (暂定). */
      readonly isProvisional: boolean;
    }
  | {
      /** A stop that is still running was reached before the period ended. */
      readonly state: 'stopped';
      readonly since: LegalDate;
      readonly used: number;
      readonly left: number;
      readonly isProvisional: boolean;
    };

/** One day of a count. `ordinal`: its number among the counted days. */
export interface CountedDay {
  readonly date: LegalDate;
  readonly kind: DayKind;
  readonly name: string | null;
  readonly isProvisional: boolean;
  /** `skipped`: not a working day; `stopped`: excluded; `rolled`: the end moved over it or onto it. */
  readonly mark: 'counted' | 'skipped' | 'stopped' | 'rolled';
  readonly ordinal: number | null;
  /** The reason of the stop. */
  readonly reason: string | null;
}

/** The days of 1900 to 2199. A longer period ends in no year we know, and must not be walked day by day to find that out. */
const mostDays = 109_573;

type Visit = (n: number, mark: CountedDay['mark'], ordinal: number | null, reason: string | null) => void;

/**
 * The end of a period.
 * @throws RangeError when the length is negative or not whole, months or years are counted back, or the count leaves 1900..2199.
 */
export function countPeriod(period: Period, calendar: Calendar): CountResult {
  return count(period, calendar, null);
}

/** The same count with every day between `from` and the end, in the order of counting. It is one count: the days cannot disagree with the date. */
export function countDays(
  period: Period,
  calendar: Calendar,
): { readonly result: CountResult; readonly days: readonly CountedDay[] } {
  const days: CountedDay[] = [];
  const result = count(period, calendar, (n, mark, ordinal, reason) => {
    const { kind, name, date, provisional } = calendar.day(fromDayNumber(n));
    days.push({ date, kind, name, isProvisional: provisional, mark, ordinal, reason });
  });
  return { result, days };
}

function count(period: Period, calendar: Calendar, visit: Visit | null): CountResult {
  const { from, length, unit, direction } = period;
  if (!Number.isInteger(length) || length < 0 || length > mostDays)
    throw new RangeError(`not a length of a period: ${length}`);
  const start = dayNumber(from);
  if (direction === 'back') return countBack(start, period, calendar, visit);
  if (unit === 'working' || unit === 'calendar')
    return countOn(start, length, unit === 'working', period, calendar, visit);
  // Months and years end on the same day of a later month; how many days that is, is then counted like days.
  const end = dayNumber(addMonths(from, unit === 'year' ? length * 12 : length));
  return countOn(start, end - start, false, period, calendar, visit);
}

function countOn(
  start: number,
  length: number,
  isWorking: boolean,
  { rolls, stops }: Period,
  calendar: Calendar,
  visit: Visit | null,
): CountResult {
  const stopAt = stopFinder(stops);
  let n = start;
  let used = 0;
  let isProvisional = false;
  while (used < length) {
    n += 1;
    const stop = stopAt(n);
    if (stop !== null && stop.to === null)
      return { state: 'stopped', since: stop.from, used, left: length - used, isProvisional };
    if (stop !== null) {
      visit?.(n, 'stopped', null, stop.reason);
      continue;
    }
    if (isWorking) isProvisional ||= calendar.isProvisionalAt(n);
    if (isWorking && !calendar.isWorkdayAt(n)) {
      visit?.(n, 'skipped', null, null);
      continue;
    }
    used += 1;
    visit?.(n, 'counted', used, null);
  }
  const rawEnd = fromDayNumber(n);
  if (rolls) {
    isProvisional ||= calendar.isProvisionalAt(n);
    while (!calendar.isWorkdayAt(n)) {
      n += 1;
      isProvisional ||= calendar.isProvisionalAt(n);
      visit?.(n, 'rolled', null, null);
    }
  }
  return { state: 'due', due: fromDayNumber(n), rawEnd, isProvisional };
}

function countBack(
  start: number,
  { length, unit }: Period,
  calendar: Calendar,
  visit: Visit | null,
): CountResult {
  const isWorking = unit === 'working';
  if (!isWorking && unit !== 'calendar') throw new RangeError(`not counted back: ${unit}`);
  let n = start;
  let isProvisional = false;
  for (let used = 0; used < length; ) {
    n -= 1;
    if (isWorking) isProvisional ||= calendar.isProvisionalAt(n);
    const counts = !isWorking || calendar.isWorkdayAt(n);
    if (counts) used += 1;
    visit?.(n, counts ? 'counted' : 'skipped', counts ? used : null, null);
  }
  const due = fromDayNumber(n);
  return { state: 'due', due, rawEnd: due, isProvisional };
}

/** Which stop, if any, a day lies in: the one that ends first, else the earliest of those still running. */
function stopFinder(stops: readonly Stop[]): (n: number) => Stop | null {
  if (stops.length === 0) return () => null;
  const ranges = stops
    .map((stop) => ({
      stop,
      from: dayNumber(stop.from),
      to: stop.to === null ? Number.POSITIVE_INFINITY : dayNumber(stop.to),
    }))
    .sort((a, b) => (a.to === b.to ? a.from - b.from : a.to - b.to));
  // A plain loop: it runs for every day of every count.
  return (n) => {
    for (const range of ranges) if (range.from <= n && n < range.to) return range.stop;
    return null;
  };
}
