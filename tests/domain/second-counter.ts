import type { CalendarYear, ClosingDay } from '../../electron/backend/domain/calendar.ts';
import type { Period } from '../../electron/backend/domain/deadlines/count.ts';

/** What the second counter finds; compare `CountResult`. */
export type SecondResult =
  | { readonly state: 'due'; readonly rawEnd: string; readonly due: string; readonly isProvisional: boolean }
  | {
      readonly state: 'stopped';
      readonly since: string;
      readonly used: number;
      readonly left: number;
      readonly isProvisional: boolean;
    };

/**
 * Counts a period in the plainest way: write all days down, strike out those that do not count, take the n-th. It shares
 * no code with the engine, which it is there to check, and is slow.
 */
export function createSecondCounter(
  years: readonly CalendarYear[],
  closingDays: readonly ClosingDay[] = [],
): (period: Period) => SecondResult {
  const all = daysOf(2015, 2036);
  const published = years.map((y) => String(y.year));
  const holidays = years.flatMap((y) =>
    y.holidays.flatMap((h) => all.filter((d) => d >= h.from && d <= h.to)),
  );
  const makeUps: readonly string[] = years.flatMap((y) => y.makeUpWorkdays);
  const weekdays = all.filter((d) => !/^(Sat|Sun)/.test(new Date(`${d}T00:00:00Z`).toUTCString()));
  const closed: readonly string[] = closingDays.map((c) => c.on);
  const work = new Set(weekdays);
  for (const d of holidays) work.delete(d);
  for (const d of makeUps) work.add(d);
  for (const d of closed) work.delete(d);

  const isUnknown = (d: string) => !published.includes(d.slice(0, 4));

  return (period) => {
    const { from, length, unit, direction, rolls } = period;
    if (direction === 'back') {
      const before = all.filter((d) => d < from).reverse();
      const rawEnd = nth(from, unit === 'working' ? before.filter((d) => work.has(d)) : before, length);
      const isProvisional = unit === 'working' && before.some((d) => d >= rawEnd && isUnknown(d));
      return { state: 'due', rawEnd, due: rawEnd, isProvisional };
    }
    const wanted = unit === 'month' || unit === 'year' ? daysOfMonths(all, period) : length;
    const isIn = (d: string, open: boolean) =>
      period.stops.some((s) => (s.to === null) === open && s.from <= d && (s.to === null || d < s.to));
    const running = all.filter((d) => d > from && !isIn(d, false));
    const standstill = running.find((d) => isIn(d, true)) ?? '9999';
    const considered = running.filter((d) => d < standstill);
    const counting = unit === 'working' ? considered.filter((d) => work.has(d)) : considered;
    if (counting.length < wanted)
      return {
        state: 'stopped',
        since: period.stops.flatMap((s) => (s.to === null ? [s.from] : [])).sort()[0] ?? '',
        used: counting.length,
        left: wanted - counting.length,
        isProvisional: unit === 'working' && considered.some(isUnknown),
      };
    const rawEnd = nth(from, counting, wanted);
    const due = rolls ? (all.find((d) => d >= rawEnd && work.has(d)) ?? '') : rawEnd;
    const consulted = [
      ...(unit === 'working' ? considered.filter((d) => d <= rawEnd) : []),
      ...(rolls ? all.filter((d) => d >= rawEnd && d <= due) : []),
    ];
    return { state: 'due', rawEnd, due, isProvisional: consulted.some(isUnknown) };
  };
}

function nth(from: string, days: readonly string[], n: number): string {
  return n === 0 ? from : (days[n - 1] ?? '');
}

/** How many days a period of months or years has: to the last day of that month that is not after the day wanted. */
function daysOfMonths(all: readonly string[], { from, length, unit }: Period): number {
  const months = [...new Set(all.map((d) => d.slice(0, 7)))];
  const month = months[months.indexOf(from.slice(0, 7)) + (unit === 'year' ? 12 * length : length)];
  const end = all.filter((d) => d.slice(0, 7) === month && d.slice(8) <= from.slice(8)).at(-1) ?? '';
  return all.indexOf(end) - all.indexOf(from);
}

function daysOf(firstYear: number, lastYear: number): readonly string[] {
  const days: string[] = [];
  for (let ms = Date.UTC(firstYear, 0, 1); ms < Date.UTC(lastYear + 1, 0, 1); ms += 24 * 3600 * 1000)
    days.push(new Date(ms).toISOString().slice(0, 10));
  return days;
}
