import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../electron/backend/domain/calendar.ts';
import { type LegalDate, toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import {
  type Absence,
  type AvailabilityFacts,
  awayUntil,
  intervalOfDays,
  unavailability,
  unavailableDuring,
  type WeeklyPattern,
  wholeDays,
} from '../../electron/backend/domain/docket/availability.ts';
import { daysTouched } from '../../electron/backend/domain/docket/days.ts';

const day = toLegalDate;
const at = toLocalDateTime;

// 2026-02-14 is a Saturday on which the offices work; 2026-02-16 begins the Spring Festival.
const calendar = createCalendar(
  [
    {
      year: 2026,
      notice: '测试',
      holidays: [{ name: '春节', from: day('2026-02-16'), to: day('2026-02-22') }],
      makeUpWorkdays: [day('2026-02-14')],
    },
  ],
  [{ on: day('2026-03-06'), reason: '台风' }],
);
const nobody: AvailabilityFacts = {
  calendar,
  staffIds: ['a', 'b'],
  roomIds: ['r'],
  absences: [],
  patterns: [],
  roomClosures: [],
};

const absence = (startsAt: string, endsAt: string, more: Partial<Absence> = {}): Absence => ({
  id: 'x',
  kind: 'absence',
  staffId: 'a',
  startsAt: at(startsAt),
  endsAt: at(endsAt),
  reason: '年休假',
  ...more,
});
const pattern = (more: Partial<WeeklyPattern>): WeeklyPattern => ({
  id: 'p',
  staffId: 'a',
  kind: 'away',
  weekdays: [1],
  from: '14:30',
  to: '16:00',
  onMakeUpWorkdays: false,
  validFrom: day('2026-01-01'),
  validTo: null,
  reason: '例会',
  ...more,
});

/** `staff:a 03-02 14:30–16:00 pattern`: short enough to compare whole lists. */
const shown = (facts: Partial<AvailabilityFacts>, ...days: string[]) =>
  unavailability({ ...nobody, ...facts }, days.map(day)).map(
    ({ resource, startsAt, endsAt, kind }) =>
      `${resource} ${startsAt.slice(5, 10)} ${startsAt.slice(11)}–${endsAt.slice(11)} ${kind}`,
  );

describe('leave and duties', () => {
  it('cover whole days, and nothing of the day after', () => {
    const leave = {
      ...absence('2026-03-02T00:00', '2026-03-04T00:00'),
      ...intervalOfDays(day('2026-03-02'), day('2026-03-03')),
    };
    expect(shown({ absences: [leave] }, '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04')).toEqual([
      'staff:a 03-02 00:00–00:00 absence',
      'staff:a 03-03 00:00–00:00 absence',
    ]);
  });

  it('cover part of a day, cut at midnight where they run on', () => {
    const duty = absence('2026-03-02T15:00', '2026-03-04T10:00', { kind: 'duty' });
    expect(shown({ absences: [duty] }, '2026-03-02', '2026-03-03', '2026-03-04')).toEqual([
      'staff:a 03-02 15:00–00:00 duty',
      'staff:a 03-03 00:00–00:00 duty',
      'staff:a 03-04 00:00–10:00 duty',
    ]);
  });

  it('stand against whom and when they concern, not what begins as they end', () => {
    const list = unavailability({ ...nobody, absences: [absence('2026-03-02T09:00', '2026-03-02T10:00')] }, [
      day('2026-03-02'),
    ]);
    const during = (resource: string, from: string, to: string) =>
      unavailableDuring(list, [resource], {
        startsAt: at(`2026-03-02T${from}`),
        endsAt: at(`2026-03-02T${to}`),
      }).length;
    expect(during('staff:a', '09:30', '11:00')).toBe(1);
    expect(during('staff:a', '10:00', '11:00')).toBe(0);
    expect(during('staff:a', '08:00', '09:00')).toBe(0);
    expect(during('staff:b', '09:30', '11:00')).toBe(0);
  });

  it('close a room as they keep a person away', () => {
    const closure = {
      id: 'c',
      roomId: 'r',
      startsAt: at('2026-03-02T09:00'),
      endsAt: at('2026-03-02T12:00'),
      reason: '维修',
    };
    expect(shown({ roomClosures: [closure] }, '2026-03-02')).toEqual(['room:r 03-02 09:00–12:00 roomClosed']);
  });
});

describe('a weekly pattern of being away', () => {
  it('holds on its weekdays within its time', () => {
    const meeting = pattern({ validFrom: day('2026-03-03'), validTo: day('2026-03-15') });
    expect(shown({ patterns: [meeting] }, '2026-03-02', '2026-03-09', '2026-03-10', '2026-03-16')).toEqual([
      'staff:a 03-09 14:30–16:00 pattern',
    ]);
  });

  it('says nothing on a holiday; on a make-up workday only when told so', () => {
    expect(shown({ patterns: [pattern({})] }, '2026-02-14', '2026-02-16')).toEqual([]);
    expect(shown({ patterns: [pattern({ onMakeUpWorkdays: true })] }, '2026-02-14', '2026-02-15')).toEqual([
      'staff:a 02-14 14:30–16:00 pattern',
    ]);
  });

  it('of a Saturday holds on the Saturday that is worked, not on others', () => {
    expect(shown({ patterns: [pattern({ weekdays: [6] })] }, '2026-02-14', '2026-02-28')).toEqual([
      'staff:a 02-14 14:30–16:00 pattern',
    ]);
  });
});

describe('a weekly pattern of sitting', () => {
  const mornings = pattern({ kind: 'sits', weekdays: [2, 4], from: '09:00', to: '12:00', reason: '兼职' });

  it('leaves its hours open and closes the rest, whole days too', () => {
    expect(shown({ patterns: [mornings] }, '2026-03-02', '2026-03-03')).toEqual([
      'staff:a 03-02 00:00–00:00 pattern',
      'staff:a 03-03 00:00–09:00 pattern',
      'staff:a 03-03 12:00–00:00 pattern',
    ]);
  });

  it('adds up with another of the same person', () => {
    const afternoon = pattern({ id: 'q', kind: 'sits', weekdays: [2], from: '14:30', to: '17:30' });
    expect(shown({ patterns: [afternoon, mornings] }, '2026-03-03')).toEqual([
      'staff:a 03-03 00:00–09:00 pattern',
      'staff:a 03-03 12:00–14:30 pattern',
      'staff:a 03-03 17:30–00:00 pattern',
    ]);
    const overlapping = pattern({ id: 'q', kind: 'sits', weekdays: [2], from: '10:00', to: '11:00' });
    expect(shown({ patterns: [overlapping, mornings] }, '2026-03-03')).toEqual([
      'staff:a 03-03 00:00–09:00 pattern',
      'staff:a 03-03 12:00–00:00 pattern',
    ]);
  });

  it('does not bind before it begins nor after it ends', () => {
    const bound = { ...mornings, validFrom: day('2026-03-03'), validTo: day('2026-03-03') };
    expect(shown({ patterns: [bound] }, '2026-03-02', '2026-03-04')).toEqual([]);
  });

  it('closes a make-up workday unless it is told to hold there', () => {
    expect(shown({ patterns: [mornings] }, '2026-02-14')).toEqual(['staff:a 02-14 00:00–00:00 pattern']);
    expect(shown({ patterns: [{ ...mornings, onMakeUpWorkdays: true }] }, '2026-02-14')).toEqual([
      'staff:a 02-14 00:00–09:00 pattern',
      'staff:a 02-14 12:00–00:00 pattern',
    ]);
  });
});

describe('a closing day of the court', () => {
  it('closes everybody and every room, with its reason', () => {
    expect(shown({}, '2026-03-06', '2026-03-07')).toEqual([
      'room:r 03-06 00:00–00:00 courtClosed',
      'staff:a 03-06 00:00–00:00 courtClosed',
      'staff:b 03-06 00:00–00:00 courtClosed',
    ]);
    expect(unavailability(nobody, [day('2026-03-06')])[0]).toMatchObject({
      id: '2026-03-06',
      reason: '台风',
    });
  });
});

describe('who is away for the whole of a day', () => {
  const until = (absences: Absence[], on: string, staffId = 'a') => awayUntil(absences, staffId, day(on));
  const week = absence('2026-11-23T00:00', '2026-11-28T00:00');

  it('until the last day of it, both counted', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-27', '2026-11-28'].map((on) => until([week], on))).toEqual([
      null,
      '2026-11-27',
      '2026-11-27',
      null,
    ]);
    expect(until([week], '2026-11-24', 'b')).toBeNull();
  });

  it('through several that follow without a gap', () => {
    const next = absence('2026-11-28T00:00', '2026-12-05T10:00', { id: 'y', kind: 'duty' });
    expect(until([next, week], '2026-11-24')).toBe('2026-12-04');
  });

  it('not for an appointment of an hour', () => {
    expect(until([absence('2026-11-24T09:00', '2026-11-24T10:00')], '2026-11-24')).toBeNull();
    expect(until([absence('2026-11-24T09:00', '2026-11-26T00:00')], '2026-11-24')).toBeNull();
    expect(until([absence('2026-11-24T09:00', '2026-11-26T00:00')], '2026-11-25')).toBe('2026-11-25');
  });
});

it('whole days are told from parts of days', () => {
  expect(wholeDays(intervalOfDays(day('2026-03-02'), day('2026-03-03')))).toEqual({
    from: '2026-03-02',
    to: '2026-03-03',
  });
  expect(wholeDays(absence('2026-03-02T00:00', '2026-03-02T10:00'))).toBeNull();
});

it('an interval touches its days, not the one that begins as it ends', () => {
  const days = (startsAt: string, endsAt: string): readonly LegalDate[] =>
    daysTouched({ startsAt: at(startsAt), endsAt: at(endsAt) });
  expect(days('2026-02-28T09:00', '2026-03-01T00:00')).toEqual(['2026-02-28']);
  expect(days('2026-02-28T09:00', '2026-03-01T00:01')).toEqual(['2026-02-28', '2026-03-01']);
});
