import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../electron/backend/domain/calendar.ts';
import {
  addDays,
  dateOf,
  type LegalDate,
  type LocalDateTime,
  timeOf,
  toLegalDate,
  toLocalDateTime,
} from '../../electron/backend/domain/dates.ts';
import { windowEnd } from '../../electron/backend/domain/online/window-clock.ts';
import { at } from './async-sample.ts';
import { years } from './due-dates-sample.ts';

const calendar = createCalendar(years, [{ on: toLegalDate('2026-03-03'), reason: '台风' }]);

describe('online.async.clock', () => {
  it.each([
    // Saturday 9 October 2021 was worked for the National Day, Sunday the 10th was not.
    ['2021-10-09T10:00', 24, '2021-10-11T10:00', 'over a Sunday'],
    ['2021-10-08T10:00', 24, '2021-10-09T10:00', 'into a Saturday that is worked'],
    ['2021-09-30T15:00', 48, '2021-10-09T15:00', 'over the National Day'],
    ['2021-10-15T00:00', 24, '2021-10-18T00:00', 'Friday midnight is the beginning of Monday'],
    ['2021-10-12T00:00', 24, '2021-10-13T00:00', 'a whole working day'],
    ['2021-10-16T08:00', 24, '2021-10-19T00:00', 'opened on a Saturday, runs from Monday'],
    ['2021-10-16T08:00', 0, '2021-10-18T00:00', 'no hours at all still end on a working day'],
    ['2026-03-02T09:00', 24, '2026-03-04T09:00', 'over a day on which the court is closed'],
  ])('%s + %d h = %s: %s', (from, hours, end) => {
    expect(windowEnd(at(from), hours, calendar)).toBe(end);
  });

  const moment = fc
    .tuple(fc.integer({ min: 0, max: 2900 }), fc.integer({ min: 0, max: 1439 }))
    .map(([day, minute]) => at2(addDays(toLegalDate('2019-01-01'), day), minute));

  it('agrees with the calendar engine where the hours are whole days, and never ends on a rest day', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 12 }), (from, days) => {
        const end = windowEnd(from, days * 24, calendar);
        const isWork = calendar.isWorkday(dateOf(from));
        const first = isWork ? dateOf(from) : calendar.rollForward(dateOf(from));
        expect(end).toBe(`${calendar.addWorkdays(first, days)}T${isWork ? timeOf(from) : '00:00'}`);
        expect(calendar.isWorkday(dateOf(end))).toBe(true);
      }),
    );
  });

  it('lets exactly its minutes of working days run, counted one by one', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 3000 }), (from, minutes) => {
        const end = windowEnd(from, minutes / 60, calendar);
        expect(minutesWorked(from, end)).toBe(minutes);
        expect(calendar.isWorkday(dateOf(end))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  /** A clock of its own: minute by minute. */
  function minutesWorked(from: LocalDateTime, to: LocalDateTime): number {
    let count = 0;
    let day = dateOf(from);
    for (let minute = minuteOf(from); at2(day, minute) < to; ) {
      if (calendar.isWorkday(day)) count += 1;
      minute += 1;
      if (minute === 1440) [day, minute] = [addDays(day, 1), 0];
    }
    return count;
  }

  function minuteOf(time: LocalDateTime): number {
    return Number(time.slice(11, 13)) * 60 + Number(time.slice(14));
  }

  function at2(day: LegalDate, minute: number): LocalDateTime {
    const text = (n: number) => String(n).padStart(2, '0');
    return toLocalDateTime(`${day}T${text(Math.floor(minute / 60))}:${text(minute % 60)}`);
  }
});
