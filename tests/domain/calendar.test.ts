import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarYear, createCalendar } from '../../electron/backend/domain/calendar.ts';
import {
  addDays,
  dayNumber,
  daysBetween,
  isLegalDate,
  type LegalDate,
  toLegalDate,
  weekday,
} from '../../electron/backend/domain/dates.ts';

const folder = new URL('../../resources/calendars/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
const years = files.map((name): CalendarYear => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const calendar = createCalendar(years);
const day = toLegalDate;
const anyDay = fc.integer({ min: 0, max: 2900 }).map((n) => addDays(day('2019-01-10'), n));

function daysFrom(from: LegalDate, to: LegalDate): LegalDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));
}

describe('the shipped tables', () => {
  it('cover 2019 to 2026, each naming its notice', () => {
    expect(years.map((y) => y.year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(files).toEqual(years.map((y) => `${y.year}.json`));
    for (const y of years) expect(y.notice).toMatch(/^国办发明电〔\d{4}〕\d+号/);
    expect(calendar.publishedThrough).toBe(2026);
  });

  it.each(years.map((y) => [y.year, y] as const))('%i is coherent', (year, table) => {
    const off = table.holidays.flatMap((h) => daysFrom(h.from, h.to));
    for (const d of [...off, ...table.makeUpWorkdays]) {
      expect(isLegalDate(d)).toBe(true);
      // A New Year holiday may begin in the last days of the year before.
      expect(d >= `${year - 1}-12-25` && d <= `${year}-12-31`).toBe(true);
    }
    expect(new Set(off).size).toBe(off.length);
    for (const h of table.holidays) expect(h.from <= h.to).toBe(true);
    for (const d of table.makeUpWorkdays) {
      expect([0, 6]).toContain(weekday(d));
      expect(off).not.toContain(d);
    }
    // Seven statutory holidays; those that fall together are named in one entry.
    expect(table.holidays.flatMap((h) => h.name.split('、'))).toHaveLength(7);
  });

  it.each([
    // Weekdays, less holidays on weekdays, plus make-up workdays: for 2020, 262 - 19 + 6.
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, expected) => {
    const all = daysFrom(day(`${year}-01-01`), day(`${year}-12-31`));
    expect(all.filter((d) => calendar.isWorkday(d))).toHaveLength(expected);
  });

  it('carry the two late changes: Labour Day 2019 and Spring Festival 2020', () => {
    expect(calendar.day(day('2019-05-03'))).toMatchObject({ kind: 'holiday', name: '劳动节' });
    expect(calendar.day(day('2019-05-05')).kind).toBe('makeUpWorkday');
    expect(calendar.day(day('2020-01-31'))).toMatchObject({ kind: 'holiday', name: '春节' });
    expect(calendar.day(day('2020-02-01')).kind).toBe('holiday');
    expect(calendar.rollForward(day('2020-01-24'))).toBe('2020-02-03');
  });
});

describe('kinds of days', () => {
  it.each([
    ['2021-10-08', 'workday', null],
    ['2021-10-10', 'restDay', null],
    ['2021-10-02', 'holiday', '国庆节'],
    ['2021-10-09', 'makeUpWorkday', null],
  ])('%s is a %s', (date, kind, name) => {
    expect(calendar.day(day(date))).toEqual({ date, kind, name, provisional: false });
  });

  it('a closing day wins over everything and is no workday', () => {
    const closed = createCalendar(years, [
      { on: day('2021-10-09'), reason: '台风停工' },
      { on: day('2021-10-02'), reason: '搬迁' },
    ]);
    expect(closed.day(day('2021-10-09'))).toMatchObject({ kind: 'closingDay', name: '台风停工' });
    expect(closed.day(day('2021-10-02'))).toMatchObject({ kind: 'closingDay', name: '搬迁' });
    expect(closed.addWorkdays(day('2021-10-08'), 1)).toBe('2021-10-11');
  });

  it('a make-up workday wins over a holiday range that spans it', () => {
    const changed = createCalendar([
      {
        year: 2021,
        notice: 'n',
        holidays: [{ name: '国庆节', from: day('2021-10-01'), to: day('2021-10-10') }],
        makeUpWorkdays: [day('2021-10-09')],
      },
    ]);
    expect(changed.day(day('2021-10-09')).kind).toBe('makeUpWorkday');
    expect(changed.day(day('2021-10-08')).kind).toBe('holiday');
  });

  it('a year without a table knows weekends only and says so', () => {
    expect(calendar.day(day('2027-10-01'))).toEqual({
      date: '2027-10-01',
      kind: 'workday',
      name: null,
      provisional: true,
    });
    expect(calendar.day(day('2027-10-02')).kind).toBe('restDay');
    const empty = createCalendar([]);
    expect(empty.publishedThrough).toBe(0);
    expect(empty.day(day('2021-10-01'))).toMatchObject({ kind: 'workday', provisional: true });
  });
});

describe('days by their numbers', () => {
  const closed = createCalendar(years, [{ on: day('2023-07-17'), reason: '台风停工' }]);

  it('are what the days by their dates are, on every day of a table and around', () => {
    for (const d of daysFrom(day('2018-12-25'), day('2027-01-10'))) {
      const { kind, provisional } = closed.day(d);
      const isWork = kind === 'workday' || kind === 'makeUpWorkday';
      expect([closed.isWorkdayAt(dayNumber(d)), closed.isWorkday(d)], d).toEqual([isWork, isWork]);
      expect([closed.isProvisionalAt(dayNumber(d)), provisional], d).toEqual(
        Array(2).fill(d < '2019-01-01' || d > '2026-12-31'),
      );
    }
  });

  it('end with the years the program knows', () => {
    const [first, last] = [dayNumber(day('1900-01-01')), dayNumber(day('2199-12-31'))];
    expect([first, last].map(closed.isWorkdayAt)).toEqual([true, true]);
    for (const n of [first - 1, last + 1]) {
      expect(() => closed.isWorkdayAt(n)).toThrow(RangeError);
      expect(() => closed.isProvisionalAt(n)).toThrow(RangeError);
    }
  });
});

describe('counting (procedure 2.1, 2.3)', () => {
  it.each([
    ['over a make-up Sunday', '2021-09-24', 5, '2021-09-30'],
    ['over the long holiday', '2021-09-29', 5, '2021-10-12'],
    ['defence, 10 workdays', '2021-09-28', 10, '2021-10-18'],
    ['from a holiday', '2021-10-03', 1, '2021-10-08'],
    ['nothing to count', '2021-10-03', 0, '2021-10-03'],
  ])('%s: %s plus %i workdays is %s', (_, from, n, expected) => {
    expect(calendar.addWorkdays(day(from), n)).toBe(expected);
  });

  it.each([
    ['45 days ending in a holiday', '2021-08-20', 45, '2021-10-08'],
    ['45 + 15 days', '2021-08-18', 60, '2021-10-18'],
    ['suit within 15 days', '2021-09-17', 15, '2021-10-08'],
    ['revocation within 30 days', '2021-09-17', 30, '2021-10-18'],
    ['45 days and 47 excluded', '2021-03-01', 45 + 47, '2021-06-01'],
    ['holidays in the middle count', '2021-09-28', 15, '2021-10-13'],
  ])('%s: %s plus %i days rolls to %s', (_, from, n, expected) => {
    expect(calendar.rollForward(addDays(day(from), n))).toBe(expected);
  });

  it('counts back from a hearing, the hearing day excluded', () => {
    expect(calendar.workdaysBack(day('2021-10-15'), 5)).toBe('2021-10-09');
    expect(calendar.workdaysBack(day('2021-10-15'), 6)).toBe('2021-10-08');
    expect(calendar.workdaysBack(day('2021-10-15'), 0)).toBe('2021-10-15');
  });

  it('refuses numbers that count nothing', () => {
    for (const n of [-1, 1.5, Number.NaN]) {
      expect(() => calendar.addWorkdays(day('2021-10-08'), n)).toThrow(RangeError);
      expect(() => calendar.workdaysBack(day('2021-10-08'), n)).toThrow(RangeError);
    }
  });

  it('workdaysBack undoes addWorkdays on workdays', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (d, n) => {
        const from = calendar.rollForward(d);
        expect(calendar.workdaysBack(calendar.addWorkdays(from, n), n)).toBe(from);
      }),
    );
  });

  it('addWorkdays passes over exactly n workdays and ends on one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (d, n) => {
        const end = calendar.addWorkdays(d, n);
        expect(calendar.isWorkday(end)).toBe(true);
        expect(daysFrom(addDays(d, 1), end).filter((x) => calendar.isWorkday(x))).toHaveLength(n);
      }),
    );
  });
});
