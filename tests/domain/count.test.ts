import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CalendarYear, createCalendar } from '../../electron/backend/domain/calendar.ts';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import { countDays, countPeriod, type Period } from '../../electron/backend/domain/deadlines/count.ts';
import { type CountVector, countVectors } from './count-vectors.ts';
import { createSecondCounter } from './second-counter.ts';

const folder = new URL('../../resources/calendars/', import.meta.url);
const years = readdirSync(folder).map(
  (name): CalendarYear => JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
);
const calendar = createCalendar(years);
const secondCounter = createSecondCounter(years);
const day = toLegalDate;

function periodOf({ from, length, unit, direction, rolls, stops }: CountVector): Period {
  return {
    from: day(from),
    length,
    unit,
    direction,
    rolls,
    stops: stops.map(([first, end]) => ({ from: day(first), to: day(end), reason: 'stopped' })),
  };
}

/** A plain period forward from 1 March 2021. */
function period(changes: Partial<Period> = {}): Period {
  return {
    from: day('2021-03-01'),
    length: 45,
    unit: 'calendar',
    direction: 'forward',
    rolls: true,
    stops: [],
    ...changes,
  };
}

function stop(from: string, to: string | null, reason = 'suspended') {
  return { from: day(from), to: to === null ? null : day(to), reason };
}

describe('the table of dates', () => {
  it.each(countVectors.map((vector) => [vector.title, vector] as const))('%s', (_, vector) => {
    const expected = { state: 'due', rawEnd: vector.rawEnd, due: vector.due, isProvisional: false };
    expect(countPeriod(periodOf(vector), calendar)).toEqual(expected);
    expect(secondCounter(periodOf(vector))).toEqual(expected);
  });

  it('has 130 dates and more, and sixteen and more around each of the two holidays of each year', () => {
    expect(new Set(countVectors.map(({ title }) => title)).size).toBe(countVectors.length);
    expect(countVectors.length).toBeGreaterThanOrEqual(130);
    for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
      const from = (first: string, last: string) =>
        countVectors.filter(({ due }) => due >= `${year}-${first}` && due <= `${year}-${last}`).length;
      expect(from('01-10', '03-31'), `Spring Festival ${year}`).toBeGreaterThanOrEqual(16);
      expect(from('09-15', '11-15'), `National Day ${year}`).toBeGreaterThanOrEqual(16);
    }
  });
});

describe('the days of a count', () => {
  it('names each day between 29 September and the fifth working day after it', () => {
    const { days } = countDays(
      period({ from: day('2021-09-29'), length: 5, unit: 'working', rolls: false }),
      calendar,
    );
    expect(days.map(({ date, mark, ordinal, kind, name }) => [date, mark, ordinal, kind, name])).toEqual([
      ['2021-09-30', 'counted', 1, 'workday', null],
      ...['01', '02', '03', '04', '05', '06', '07'].map((d) => [
        `2021-10-${d}`,
        'skipped',
        null,
        'holiday',
        '国庆节',
      ]),
      ['2021-10-08', 'counted', 2, 'workday', null],
      ['2021-10-09', 'counted', 3, 'makeUpWorkday', null],
      ['2021-10-10', 'skipped', null, 'restDay', null],
      ['2021-10-11', 'counted', 4, 'workday', null],
      ['2021-10-12', 'counted', 5, 'workday', null],
    ]);
  });

  it('numbers a last day on a holiday and shows over which days the end moved', () => {
    const { days } = countDays(period({ from: day('2021-08-20') }), calendar);
    expect(days.slice(-6).map(({ date, mark, ordinal }) => [date, mark, ordinal])).toEqual([
      ['2021-10-03', 'counted', 44],
      ['2021-10-04', 'counted', 45],
      ['2021-10-05', 'rolled', null],
      ['2021-10-06', 'rolled', null],
      ['2021-10-07', 'rolled', null],
      ['2021-10-08', 'rolled', null],
    ]);
  });

  it('gives each stopped day the reason of its stop', () => {
    const stops = [stop('2021-03-03', '2021-03-05', 'appraisal'), stop('2021-03-02', '2021-03-03', 'notice')];
    const { days } = countDays(period({ length: 1, stops }), calendar);
    expect(days.map(({ date, mark, reason }) => [date, mark, reason])).toEqual([
      ['2021-03-02', 'stopped', 'notice'],
      ['2021-03-03', 'stopped', 'appraisal'],
      ['2021-03-04', 'stopped', 'appraisal'],
      ['2021-03-05', 'counted', null],
    ]);
  });

  it('lists days counted back in the order of counting', () => {
    const back = period({ from: day('2021-10-15'), length: 5, unit: 'working', direction: 'back' });
    expect(countDays(back, calendar).days.map(({ date, ordinal }) => [date, ordinal])).toEqual([
      ['2021-10-14', 1],
      ['2021-10-13', 2],
      ['2021-10-12', 3],
      ['2021-10-11', 4],
      ['2021-10-10', null],
      ['2021-10-09', 5],
    ]);
  });
});

describe('a stop that is still running', () => {
  it('leaves what was not used', () => {
    const stops = [stop('2021-03-20', null)];
    expect(countPeriod(period({ stops }), calendar)).toEqual({
      state: 'stopped',
      since: '2021-03-20',
      used: 18,
      left: 27,
      isProvisional: false,
    });
    expect(countDays(period({ stops }), calendar).days.at(-1)).toMatchObject({
      date: '2021-03-19',
      ordinal: 18,
    });
  });

  it('uses up working days only as far as it lets them pass', () => {
    const working = period({ unit: 'working', length: 10, rolls: false, stops: [stop('2021-03-06', null)] });
    expect(countPeriod(working, calendar)).toMatchObject({ state: 'stopped', used: 4, left: 6 });
  });

  it('comes after the stops that have ended', () => {
    const stops = [stop('2021-04-01', null), stop('2021-03-10', '2021-03-20')];
    expect(countPeriod(period({ stops }), calendar)).toMatchObject({
      since: '2021-04-01',
      used: 20,
      left: 25,
    });
  });

  it('leaves the days to a stop that has ended where both run', () => {
    const stops = [stop('2021-03-04', null, 'open'), stop('2021-03-03', '2021-03-06', 'ended')];
    const { result, days } = countDays(period({ stops }), calendar);
    expect(result).toMatchObject({ state: 'stopped', since: '2021-03-04', used: 1, left: 44 });
    expect(days.map(({ date, reason }) => [date, reason])).toEqual([
      ['2021-03-02', null],
      ['2021-03-03', 'ended'],
      ['2021-03-04', 'ended'],
      ['2021-03-05', 'ended'],
    ]);
  });

  it('counts from the earliest of several, in whatever order they come', () => {
    const stops = [stop('2021-03-05', null), stop('2021-03-01', null), stop('2021-02-20', '2021-03-08')];
    for (const ordered of [stops, [...stops].reverse()])
      expect(countPeriod(period({ stops: ordered }), calendar)).toMatchObject({
        since: '2021-03-01',
        used: 0,
        left: 45,
      });
  });

  it('holds a period that has not begun', () => {
    expect(countPeriod(period({ stops: [stop('2021-02-01', null)] }), calendar)).toMatchObject({
      state: 'stopped',
      used: 0,
      left: 45,
    });
  });

  it('changes nothing when it begins after the end', () => {
    expect(countPeriod(period({ stops: [stop('2021-04-16', null)] }), calendar)).toMatchObject({
      due: '2021-04-15',
    });
  });
});

describe('a year without a table', () => {
  const from = day('2026-12-28');

  it('makes working days provisional as soon as one of them is looked at', () => {
    const working = (length: number) => period({ from, length, unit: 'working', rolls: false });
    expect(countPeriod(working(3), calendar)).toMatchObject({ due: '2026-12-31', isProvisional: false });
    expect(countPeriod(working(4), calendar)).toMatchObject({ due: '2027-01-01', isProvisional: true });
  });

  it('makes calendar days provisional only by the end and the days it moves over', () => {
    expect(countPeriod(period({ from, length: 3 }), calendar)).toMatchObject({ isProvisional: false });
    expect(countPeriod(period({ from, length: 4 }), calendar)).toMatchObject({ isProvisional: true });
    expect(countPeriod(period({ from, length: 4, rolls: false }), calendar)).toMatchObject({
      isProvisional: false,
    });
    expect(
      countPeriod(period({ from, length: 1, unit: 'year', rolls: true, stops: [] }), calendar),
    ).toMatchObject({
      due: '2027-12-28',
      isProvisional: true,
    });
  });

  it('counts as looked at when an end in a year with a table moves into it', () => {
    const until2022 = createCalendar(years.filter(({ year }) => year <= 2022));
    const newYearsEve = period({ from: day('2022-12-30'), length: 1 });
    expect(countPeriod(newYearsEve, until2022)).toEqual({
      state: 'due',
      rawEnd: '2022-12-31',
      due: '2023-01-02',
      isProvisional: true,
    });
    expect(countPeriod({ ...newYearsEve, rolls: false }, until2022)).toMatchObject({ isProvisional: false });
  });

  it('that lies in the middle of a period of calendar days does no harm', () => {
    const gap = createCalendar(years.filter(({ year }) => year !== 2022));
    const through = period({ from: day('2021-12-01'), length: 2, unit: 'year' });
    expect(countPeriod(through, gap)).toMatchObject({ due: '2023-12-01', isProvisional: false });
  });

  it('marks a day counted back into it', () => {
    const back = period({ from: day('2027-01-04'), length: 2, unit: 'working', direction: 'back' });
    expect(countPeriod(back, calendar)).toMatchObject({ due: '2026-12-31', isProvisional: true });
  });
});

describe('the edges', () => {
  it('a day on which the court is closed is no working day', () => {
    const closed = createCalendar(years, [{ on: day('2021-10-08'), reason: '台风' }]);
    expect(countPeriod(period({ from: day('2021-08-20') }), closed)).toMatchObject({ due: '2021-10-09' });
    const { days } = countDays(period({ from: day('2021-10-07'), length: 1, unit: 'working' }), closed);
    expect(days[0]).toMatchObject({ date: '2021-10-08', kind: 'closingDay', name: '台风', mark: 'skipped' });
  });

  it('no length is the day itself, rolled if it rolls', () => {
    const from = day('2021-10-03');
    expect(countPeriod(period({ from, length: 0 }), calendar)).toMatchObject({ due: '2021-10-08' });
    expect(countPeriod(period({ from, length: 0, rolls: false }), calendar)).toMatchObject({ due: from });
    const back = period({ from, length: 0, unit: 'working', direction: 'back' });
    expect(countPeriod(back, calendar)).toMatchObject({ due: from });
  });

  // The last one would otherwise be walked day by day, for ever.
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER])(
    'refuses the length %d',
    (length) => {
      expect(() => countPeriod(period({ length }), calendar)).toThrow(RangeError);
      expect(() => countDays(period({ length, direction: 'back' }), calendar)).toThrow(RangeError);
    },
  );

  it('refuses to leave the years it knows, and to count months back', () => {
    const late = { from: day('2199-12-01') };
    expect(() => countPeriod(period(late), calendar)).toThrow(RangeError);
    expect(() => countPeriod(period({ ...late, unit: 'working' }), calendar)).toThrow(RangeError);
    expect(() => countPeriod(period({ ...late, unit: 'month' }), calendar)).toThrow(RangeError);
    expect(() => countPeriod(period({ unit: 'month', direction: 'back' }), calendar)).toThrow(RangeError);
  });
});
