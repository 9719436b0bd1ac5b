import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CalendarYear, createCalendar } from '../../electron/backend/domain/calendar.ts';
import { addDays, daysBetween, type LegalDate, toLegalDate } from '../../electron/backend/domain/dates.ts';
import {
  countDays,
  countPeriod,
  type Period,
  periodUnits,
  type Stop,
} from '../../electron/backend/domain/deadlines/count.ts';
import { createSecondCounter } from './second-counter.ts';

const folder = new URL('../../resources/calendars/', import.meta.url);
const years = readdirSync(folder)
  .sort()
  .map((name): CalendarYear => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const closingDays = ['2022-09-30', '2022-10-08', '2023-07-17', '2024-02-18', '2026-03-02'].map((on) => ({
  on: toLegalDate(on),
  reason: '台风停工',
}));
const calendar = createCalendar(years, closingDays);
const secondCounter = createSecondCounter(years, closingDays);

// From before the first table (2019) until after the last (2026), with room for the longest period.
const anyDay = fc.integer({ min: 0, max: 3650 }).map((n) => addDays(toLegalDate('2018-06-01'), n));
const anyLength = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 5, 10, 15, 30, 45, 60),
  fc.integer({ min: 0, max: 200 }),
);
const anyUnit = fc.constantFrom(...periodUnits);
const dayUnit = fc.constantFrom('working' as const, 'calendar' as const);

/** Stops near `from`: before it, over it, after it; they overlap often. */
const stopsNear = (from: LegalDate): fc.Arbitrary<Stop[]> =>
  fc.array(
    fc.tuple(fc.integer({ min: -40, max: 120 }), fc.integer({ min: 0, max: 50 })).map(([start, days]) => ({
      from: addDays(from, start),
      to: addDays(from, start + days),
      reason: `stop ${start}`,
    })),
    { maxLength: 4 },
  );

/** Forward periods of every unit, with stops that have ended. */
const forward: fc.Arbitrary<Period> = fc
  .tuple(anyDay, anyLength, anyUnit, fc.boolean())
  .chain(([from, length, unit, rolls]) =>
    stopsNear(from).map(
      (stops): Period => ({
        from,
        unit,
        rolls,
        stops,
        direction: 'forward',
        length: unit === 'year' ? length % 4 : unit === 'month' ? length % 30 : length,
      }),
    ),
  );

const back: fc.Arbitrary<Period> = fc.record({
  from: anyDay,
  length: anyLength,
  unit: dayUnit,
  direction: fc.constant('back' as const),
  rolls: fc.constant(false),
  stops: fc.constant([]),
});

/** As `forward`, and then perhaps one or two stops that are still running. */
const halted: fc.Arbitrary<Period> = fc
  .tuple(forward, fc.array(fc.integer({ min: -20, max: 150 }), { minLength: 1, maxLength: 2 }))
  .map(([period, starts]) => ({
    ...period,
    stops: [
      ...starts.map((n) => ({ from: addDays(period.from, n), to: null, reason: 'still running' })),
      ...period.stops,
    ],
  }));

function dueOf(period: Period): LegalDate {
  const result = countPeriod(period, calendar);
  if (result.state !== 'due') throw new Error('a period without an open stop ends');
  return result.due;
}

describe('the second counter', () => {
  it.each([
    ['forward', forward],
    ['back', back],
    ['with a stop still running', halted],
  ])('agrees %s', (_, periods) => {
    fc.assert(
      fc.property(periods, (period) => {
        const found = secondCounter(period);
        expect(countPeriod(period, calendar)).toMatchObject(found);
        expect(countDays(period, calendar).result).toEqual(countPeriod(period, calendar));
      }),
      { numRuns: 400 },
    );
  });
});

describe('a date', () => {
  it.each(periodUnits)('never comes earlier for a later trigger: %s', (unit) => {
    // Without stops for months: a later trigger may begin a shorter month, which a stop then lengthens by fewer days.
    const isMonths = unit === 'month' || unit === 'year';
    fc.assert(
      fc.property(forward, fc.integer({ min: 1, max: 90 }), (period, n) => {
        const stops = isMonths ? [] : period.stops;
        const one = { ...period, unit, stops, length: isMonths ? period.length % 4 : period.length };
        expect(dueOf({ ...one, from: addDays(one.from, n) }) >= dueOf(one)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never comes earlier when counted back from a later day', () => {
    fc.assert(
      fc.property(back, fc.integer({ min: 1, max: 90 }), (period, n) => {
        expect(dueOf({ ...period, from: addDays(period.from, n) }) >= dueOf(period)).toBe(true);
      }),
    );
  });

  it('never comes earlier for a longer period or for one stop more', () => {
    fc.assert(
      fc.property(forward, (period) => {
        expect(dueOf({ ...period, length: period.length + 1 }) >= dueOf(period)).toBe(true);
        expect(dueOf(period) >= dueOf({ ...period, stops: period.stops.slice(1) })).toBe(true);
      }),
    );
  });

  it('is a working day when it rolls, and never one before the day it rolls from', () => {
    fc.assert(
      fc.property(forward, (period) => {
        const due = dueOf({ ...period, rolls: true });
        expect(calendar.isWorkday(due)).toBe(true);
        expect(due >= dueOf({ ...period, rolls: false })).toBe(true);
      }),
    );
  });
});

describe('stops', () => {
  const asked = fc.tuple(fc.oneof(forward, halted), fc.nat(), fc.nat());

  it('count once however they are cut up, repeated or ordered', () => {
    fc.assert(
      fc.property(asked, ([period, which, where]) => {
        const result = countPeriod(period, calendar);
        const stops = [...period.stops];
        const chosen = stops[which % Math.max(1, stops.length)];
        if (chosen === undefined || chosen.to === null) return fc.pre(false);
        const cut = addDays(chosen.from, where % (daysBetween(chosen.from, chosen.to) + 1));
        const halves = [
          { ...chosen, to: cut },
          { ...chosen, from: cut },
        ];
        const others = stops.filter((stop) => stop !== chosen);
        const twice = [...stops, ...stops].reverse();
        for (const same of [[...halves, ...others], [...others, ...halves].reverse(), twice])
          expect(countPeriod({ ...period, stops: same }, calendar)).toEqual(result);
      }),
    );
  });

  it('lengthen a period of calendar days by exactly their days', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyLength,
        fc.nat(),
        fc.integer({ min: 0, max: 99 }),
        (from, length, start, days) => {
          fc.pre(length > 0);
          const first = addDays(from, 1 + (start % length));
          const stops = [{ from: first, to: addDays(first, days), reason: 'suspended' }];
          const period: Period = {
            from,
            length,
            unit: 'calendar',
            direction: 'forward',
            rolls: false,
            stops,
          };
          expect(dueOf(period)).toBe(addDays(from, length + days));
        },
      ),
    );
  });
});

describe('the days of a count', () => {
  it('run without a gap to the due day, with ordinals from 1 to the length', () => {
    fc.assert(
      fc.property(fc.oneof(forward, back), (period) => {
        const { result, days } = countDays(period, calendar);
        if (result.state !== 'due') throw new Error('a period without an open stop ends');
        const step = period.direction === 'back' ? -1 : 1;
        expect(days.map(({ date }) => date)).toEqual(
          days.map((_, i) => addDays(period.from, step * (i + 1))),
        );
        expect(days.at(-1)?.date ?? period.from).toBe(result.due);

        const ordinals = days.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal]));
        expect(ordinals).toEqual(ordinals.map((_, i) => i + 1));
        if (period.unit === 'working' || period.unit === 'calendar')
          expect(ordinals).toHaveLength(period.length);

        for (const { date, mark, ordinal, reason } of days) {
          expect(ordinal !== null).toBe(mark === 'counted');
          expect(reason !== null).toBe(mark === 'stopped');
          if (mark === 'skipped' || (mark === 'rolled' && date !== result.due))
            expect(calendar.isWorkday(date)).toBe(false);
          if (mark === 'counted' && period.unit === 'working') expect(calendar.isWorkday(date)).toBe(true);
          expect(mark === 'rolled').toBe(step === 1 && date > result.rawEnd);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the machine', () => {
  afterEach(() => vi.useRealTimers());

  it('has no clock in this: the same dates on any day', () => {
    const periods = fc.sample(forward, { numRuns: 50, seed: 1 });
    const results = periods.map((period) => countDays(period, calendar));
    for (const now of ['1999-12-31T23:59:59Z', '2021-11-07T05:59:59Z', '2040-02-29T16:00:00Z']) {
      vi.useFakeTimers({ now: new Date(now) });
      expect(periods.map((period) => countDays(period, calendar))).toEqual(results);
    }
  });

  it('has no time zone in this: not New York, nor Apia which skipped a day, nor Shanghai with summer time', () => {
    const script = `
      import { readdirSync, readFileSync } from 'node:fs';
      const { createCalendar } = await import(process.argv[1] + 'calendar.ts');
      const { countDays } = await import(process.argv[1] + 'deadlines/count.ts');
      const folder = process.argv[2];
      const calendar = createCalendar(readdirSync(folder).sort().map((f) => JSON.parse(readFileSync(folder + f, 'utf8'))));
      const results = JSON.parse(process.argv[3]).map((period) => countDays(period, calendar));
      const offsets = ['2011-12-29', '2011-12-31', '1988-07-01'].map((d) => new Date(d).getTimezoneOffset());
      console.log(JSON.stringify({ offsets, results }));`;
    // Over the nights on which clocks change: March and November in New York, 30 December 2011 in Apia, 1988 in Shanghai.
    const periods = ['2021-03-01', '2021-10-25', '2011-12-20', '1988-04-01', '2026-12-20'].flatMap((from) =>
      periodUnits.map((unit) => ({
        from: toLegalDate(from),
        length: 20,
        unit,
        direction: 'forward' as const,
        rolls: true,
        stops: [{ from: addDays(toLegalDate(from), 12), to: addDays(toLegalDate(from), 15), reason: 'stop' }],
      })),
    );
    const plain = createCalendar(years);
    const expected: unknown = JSON.parse(JSON.stringify(periods.map((period) => countDays(period, plain))));
    const domain = new URL('../../electron/backend/domain/', import.meta.url).href;
    const run = (zone: string) => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', script, domain, folder.pathname, JSON.stringify(periods)],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8', maxBuffer: 1 << 26 },
      );
      if (stdout === '') throw new Error(stderr);
      const { offsets, results }: { offsets: unknown; results: unknown } = JSON.parse(stdout);
      return { offsets, isSame: JSON.stringify(results) === JSON.stringify(expected) };
    };
    expect(run('America/New_York')).toEqual({ offsets: [300, 300, 240], isSame: true });
    expect(run('Pacific/Apia')).toEqual({ offsets: [600, -840, 660], isSame: true });
    expect(run('Asia/Shanghai')).toEqual({ offsets: [-480, -480, -540], isSame: true });
  });
});
