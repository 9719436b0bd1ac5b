import type { DayKind } from '../../../../electron/backend/domain/calendar.ts';
import { addDays, type LegalDate, weekday, yearOf } from '../../../../electron/backend/domain/dates.ts';
import type { CountedDay, PeriodUnit } from '../../../../electron/backend/domain/deadlines/count.ts';

/** What a day of the picture is: where the count begins, a day of the count, or none of its business (`blank`). */
export type DayMark = 'trigger' | 'counted' | 'skipped' | 'stopped' | 'rolled' | 'blank';

export interface PictureDay {
  readonly date: LegalDate;
  readonly day: number;
  readonly mark: DayMark;
  /** Number among the counted days. */
  readonly ordinal: number | null;
  readonly kind: DayKind | null;
  /** The holiday, or why the court was closed. */
  readonly name: string | null;
  /** Why it does not count, as the stop says it. */
  readonly reason: string | null;
  readonly isDue: boolean;
}

export interface PictureMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Places of the first week, from Monday, that belong to the month before: 0 to 6. */
  readonly offset: number;
  readonly days: readonly PictureDay[];
}

/** Days off with a name, one after the other, for the list below the picture. */
export interface NamedRun {
  readonly name: string;
  readonly kind: DayKind;
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/** `unnumbered`: counted without a number. */
export type LegendMark = Exclude<DayMark, 'blank'> | 'unnumbered' | 'due' | 'makeUp';

export interface Picture {
  readonly months: readonly PictureMonth[];
  /** Months left out after the month of that place, where there are too many to be read; null: none. */
  readonly gap: { readonly after: number; readonly months: number } | null;
  readonly runs: readonly NamedRun[];
  /** What the legend has to explain. */
  readonly marks: ReadonlySet<LegendMark>;
}

export interface PictureInput {
  /** The day the count begins at. */
  readonly from: LegalDate;
  readonly due: LegalDate | null;
  readonly days: readonly CountedDay[];
  /** Months and years end on a day of their own: their days are not numbered. */
  readonly unit: PeriodUnit;
  /** While a stop runs: its first day, and today. */
  readonly running: { readonly since: LegalDate; readonly until: LegalDate } | null;
}

const mostMonths = 6;
const monthsBeforeGap = 2;
const monthsAfterGap = 2;

/** The days of a count as month grids; a count of years shows its beginning and its end. */
export function pictureOf(input: PictureInput): Picture {
  const marked = markedDays(input);
  const dates = [...marked.keys()].sort();
  const all = monthsBetween(dates.at(0) ?? input.from, dates.at(-1) ?? input.from);
  const isLong = all.length > mostMonths;
  const shown = isLong ? [...all.slice(0, monthsBeforeGap), ...all.slice(-monthsAfterGap)] : all;
  const months = shown.map(([year, month]) => monthOf(year, month, marked));
  const days = months.flatMap((month) => month.days);
  return {
    months,
    gap: isLong ? { after: monthsBeforeGap - 1, months: all.length - shown.length } : null,
    runs: namedRuns(days),
    marks: marksOf(days),
  };
}

function markedDays({ from, due, days, unit, running }: PictureInput): ReadonlyMap<LegalDate, PictureDay> {
  const marked = new Map<LegalDate, PictureDay>();
  const put = (date: LegalDate, mark: DayMark, more: Partial<PictureDay> = {}) =>
    marked.set(date, { ...blankDay(date), ...more, mark, isDue: date === due });
  const isNumbered = unit === 'working' || unit === 'calendar';
  put(from, 'trigger');
  for (const { date, mark, ordinal, kind, name, reason } of days)
    put(date, mark, { ordinal: isNumbered ? ordinal : null, kind, name, reason });
  if (running !== null) {
    for (let date = running.since; date <= running.until; date = addDays(date, 1))
      if (date > from) put(date, 'stopped');
  }
  return marked;
}

function blankDay(date: LegalDate): PictureDay {
  const day = Number(date.slice(8));
  return { date, day, mark: 'blank', ordinal: null, kind: null, name: null, reason: null, isDue: false };
}

function monthsBetween(first: LegalDate, last: LegalDate): readonly (readonly [number, number])[] {
  const index = (date: LegalDate) => yearOf(date) * 12 + Number(date.slice(5, 7)) - 1;
  const count = index(last) - index(first) + 1;
  return Array.from({ length: count }, (_, n) => {
    const at = index(first) + n;
    return [Math.floor(at / 12), (at % 12) + 1] as const;
  });
}

function monthOf(year: number, month: number, marked: ReadonlyMap<LegalDate, PictureDay>): PictureMonth {
  const first = `${year}-${String(month).padStart(2, '0')}-01` as LegalDate;
  const days: PictureDay[] = [];
  for (let date = first; Number(date.slice(5, 7)) === month; date = addDays(date, 1))
    days.push(marked.get(date) ?? blankDay(date));
  return { year, month, offset: (weekday(first) + 6) % 7, days };
}

function namedRuns(days: readonly PictureDay[]): readonly NamedRun[] {
  const runs: NamedRun[] = [];
  for (const { date, name, kind } of days) {
    if (name === null || kind === null) continue;
    const last = runs.at(-1);
    if (last?.name === name && addDays(last.to, 1) === date) runs[runs.length - 1] = { ...last, to: date };
    else runs.push({ name, kind, from: date, to: date });
  }
  return runs;
}

function marksOf(days: readonly PictureDay[]): Picture['marks'] {
  const marks = new Set<LegendMark>();
  for (const { mark, ordinal, isDue, kind } of days) {
    if (mark === 'counted') marks.add(ordinal === null ? 'unnumbered' : 'counted');
    else if (mark !== 'blank') marks.add(mark);
    if (isDue) marks.add('due');
    if (kind === 'makeUpWorkday') marks.add('makeUp');
  }
  return marks;
}
