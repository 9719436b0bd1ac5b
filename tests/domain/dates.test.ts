import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  asLimitEnd,
  chineseDate,
  chineseNumeralDate,
  dateOf,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isLegalDate,
  isLocalDateTime,
  shanghaiDate,
  shanghaiDateTime,
  timeOf,
  toLegalDate,
  toLocalDateTime,
  weekday,
  yearOf,
} from '../../electron/backend/domain/dates.ts';

const FIRST = toLegalDate('1900-01-01');
const SPAN = daysBetween(FIRST, toLegalDate('2199-12-31'));
const anyDay = fc.integer({ min: 0, max: SPAN }).map((n) => addDays(FIRST, n));

describe('isLegalDate', () => {
  it.each(['1900-01-01', '2000-02-29', '2024-02-29', '2021-12-31', '2199-12-31'])('takes %s', (text) => {
    expect(isLegalDate(text)).toBe(true);
  });

  it.each([
    '2021-02-29',
    '1900-02-29',
    '2100-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '1899-12-31',
    '2200-01-01',
    '2021-1-1',
    '2021/01/01',
    ' 2021-01-01',
    '2021-01-01\n',
    '２０２１-01-01',
    '',
    20210101,
    null,
    undefined,
  ])('refuses %j', (value) => {
    expect(isLegalDate(value)).toBe(false);
  });

  it('makes toLegalDate throw', () => {
    expect(() => toLegalDate('2021-02-29')).toThrow(RangeError);
  });
});

describe('local date and time', () => {
  it('takes whole minutes of existing days', () => {
    expect(isLocalDateTime('2021-10-09T00:00')).toBe(true);
    expect(isLocalDateTime('2021-10-09T23:59')).toBe(true);
  });

  it.each([
    '2021-10-09T24:00',
    '2021-10-09T09:60',
    '2021-10-09 09:00',
    '2021-10-09T9:00',
    '2021-10-09T09:00:00',
    '2021-10-09T09:00Z',
    '2021-02-30T09:00',
    '2021-10-09',
    42,
  ])('refuses %j', (value) => {
    expect(isLocalDateTime(value)).toBe(false);
  });

  it('splits into day and time', () => {
    const time = toLocalDateTime('2021-10-09T14:30');
    expect(dateOf(time)).toBe('2021-10-09');
    expect(timeOf(time)).toBe('14:30');
    expect(() => toLocalDateTime('2021-10-09')).toThrow(RangeError);
  });
});

describe('day arithmetic', () => {
  it.each([
    ['2021-08-20', 45, '2021-10-04'],
    ['2021-08-18', 60, '2021-10-17'],
    ['2021-09-17', 15, '2021-10-02'],
    ['2021-09-17', 30, '2021-10-17'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2021-01-01', 0, '2021-01-01'],
  ])('%s plus %i days is %s', (from, n, expected) => {
    expect(addDays(toLegalDate(from), n)).toBe(expected);
  });

  it('counts the suspension of procedure vector: 20 March to 6 May 2021 is 47 days', () => {
    expect(daysBetween(toLegalDate('2021-03-20'), toLegalDate('2021-05-06'))).toBe(47);
    expect(daysBetween(toLegalDate('2021-05-06'), toLegalDate('2021-03-20'))).toBe(-47);
  });

  it('throws beyond the years it knows and on broken days', () => {
    expect(() => addDays(toLegalDate('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(FIRST, -1)).toThrow(RangeError);
    expect(() => addDays(FIRST, 0.5)).toThrow(RangeError);
    expect(() => addDays(FIRST, Number.NaN)).toThrow(RangeError);
  });

  it('agrees with the UTC calendar on every day from 1900 to 2199', () => {
    const start = Date.UTC(1900, 0, 1);
    const wrong: string[] = [];
    for (let n = 0; n <= SPAN; n += 1) {
      const reference = new Date(start + n * 86_400_000);
      const day = addDays(FIRST, n);
      if (day !== reference.toISOString().slice(0, 10) || weekday(day) !== reference.getUTCDay())
        wrong.push(day);
    }
    expect(wrong).toEqual([]);
    // 300 years of 365 days and 73 leap days (not 1900, not 2100), less the first day itself.
    expect(SPAN).toBe(300 * 365 + 73 - 1);
  });

  it('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b) > 0).toBe(b > a);
      }),
    );
  });

  it('knows weekday and year', () => {
    expect(weekday(toLegalDate('2021-10-09'))).toBe(6);
    expect(weekday(toLegalDate('2021-10-10'))).toBe(0);
    expect(yearOf(toLegalDate('2021-10-09'))).toBe(2021);
  });
});

describe('day numbers', () => {
  it('count from 1 January 1970', () => {
    expect(['1969-12-31', '1970-01-01', '2000-03-01'].map((d) => dayNumber(toLegalDate(d)))).toEqual([
      -1, 0, 11_017,
    ]);
    expect(fromDayNumber(11_017)).toBe('2000-03-01');
  });

  it('lead back to their days, and nowhere else', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        expect(fromDayNumber(dayNumber(d))).toBe(d);
      }),
    );
    expect(() => fromDayNumber(dayNumber(FIRST) - 1)).toThrow(RangeError);
    expect(() => fromDayNumber(0.5)).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2021-10-09', 1, '2021-11-09'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2023-10-31', 4, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2021-12-31', 2, '2022-02-28'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-01-15', -13, '2019-12-15'],
    ['2021-01-31', 0, '2021-01-31'],
  ])('%s and %i months is %s', (from, n, expected) => {
    expect(addMonths(toLegalDate(from), n)).toBe(expected);
  });

  it('throws beyond the years it knows and on broken months', () => {
    expect(() => addMonths(toLegalDate('2199-12-01'), 1)).toThrow(RangeError);
    expect(() => addMonths(FIRST, -1)).toThrow(RangeError);
    expect(() => addMonths(FIRST, 1.5)).toThrow(RangeError);
  });
});

describe('moments in Shanghai', () => {
  it.each([
    ['2021-10-08T15:59:59.999Z', '2021-10-08T23:59'],
    ['2021-10-08T16:00:00.000Z', '2021-10-09T00:00'],
    ['2021-12-31T16:00:30.000Z', '2022-01-01T00:00'],
    ['2024-02-29T01:05:59.000Z', '2024-02-29T09:05'],
    ['1969-12-31T23:30:00.000Z', '1970-01-01T07:30'],
  ])('%s is %s', (moment, local) => {
    const ms = Date.parse(moment);
    expect(shanghaiDateTime(ms)).toBe(local);
    expect(shanghaiDate(ms)).toBe(local.slice(0, 10));
  });

  it('throws for what is no moment', () => {
    expect(() => shanghaiDate(Number.NaN)).toThrow(RangeError);
    expect(() => shanghaiDateTime(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it('does not depend on the time zone of the machine', () => {
    const module = new URL('../../electron/backend/domain/dates.ts', import.meta.url).href;
    const script = `import * as d from ${JSON.stringify(module)};
      const day = d.toLegalDate('2021-03-13');
      const moments = [0, 1633708799999, 1633708800000, 1615708800000];
      console.log(JSON.stringify([new Date(2021, 0, 1).getTimezoneOffset(), d.weekday(day),
        Array.from({ length: 400 }, (_, n) => d.addDays(day, n)), moments.map(d.shanghaiDateTime)]));`;
    const run = (zone: string) => {
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      if (stdout === '') throw new Error(stderr);
      const [offset, ...results]: unknown[] = JSON.parse(stdout);
      return { offset, results };
    };
    const [west, east] = [run('America/Los_Angeles'), run('Pacific/Kiritimati')];
    expect([west.offset, east.offset]).toEqual([480, -840]);
    expect(west.results).toEqual(east.results);
  });
});

describe('Chinese dates', () => {
  it.each([
    ['2021-10-09', '2021年10月9日', '二〇二一年十月九日'],
    ['2020-01-10', '2020年1月10日', '二〇二〇年一月十日'],
    ['2024-12-20', '2024年12月20日', '二〇二四年十二月二十日'],
    ['2025-03-31', '2025年3月31日', '二〇二五年三月三十一日'],
    ['2026-02-11', '2026年2月11日', '二〇二六年二月十一日'],
  ])('%s is %s and %s', (text, plain, numerals) => {
    const date = toLegalDate(text);
    expect(chineseDate(date)).toBe(plain);
    expect(chineseNumeralDate(date)).toBe(numerals);
  });
});

describe('the end of a time limit (《民法典》第203条)', () => {
  it.each([
    ['2026-03-20T00:00', '2026-03-19', 24, 0],
    ['2026-03-01T00:00', '2026-02-28', 24, 0],
    ['2026-03-20T00:01', '2026-03-20', 0, 1],
    ['2026-03-20T18:00', '2026-03-20', 18, 0],
    ['2026-03-20T17:30', '2026-03-20', 17, 30],
  ])('%s is said as %s %i:%i', (time, date, hour, minute) => {
    expect(asLimitEnd(toLocalDateTime(time))).toEqual({ date, hour, minute });
  });
});
