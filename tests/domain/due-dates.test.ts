import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CalendarYear, createCalendar } from '../../electron/backend/domain/calendar.ts';
import {
  daysLeft,
  dueDate,
  dueDates,
  nextDue,
  type TimeLimit,
} from '../../electron/backend/domain/deadlines/due-dates.ts';
import type { CaseEvent } from '../../electron/backend/domain/lifecycle/events.ts';
import { accepted, applicationOf, legal, received, stateOf } from './lifecycle-sample.ts';

const folder = new URL('../../resources/', import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T;
const calendar = createCalendar(
  [2020, 2021, 2022, 2026].map((year) => read<CalendarYear>(`calendars/${year}.json`)),
);
const { limits } = read<{ limits: TimeLimit[] }>('rules/time-limits.json');
const working = (length: number) => ({ length, unit: 'working' as const });
const days = (length: number) => ({ length, unit: 'calendar' as const });

describe('counting periods over the real calendar of 2021', () => {
  it.each([
    ['working days over a make-up Sunday', '2021-09-24', working(5), '2021-09-30'],
    ['working days over the long holiday', '2021-09-29', working(5), '2021-10-12'],
    ['ten working days', '2021-09-28', working(10), '2021-10-18'],
    ['45 days ending in a holiday roll to the working day after it', '2021-08-20', days(45), '2021-10-08'],
    ['60 days ending on a Sunday', '2021-08-18', days(60), '2021-10-18'],
    ['15 days ending in a holiday', '2021-09-17', days(15), '2021-10-08'],
    ['30 days ending on a Sunday', '2021-09-17', days(30), '2021-10-18'],
    // 2021-10-09 is a Saturday on which everybody works.
    ['a last day on a make-up Saturday stays', '2021-08-25', days(45), '2021-10-09'],
  ])('%s (from %s)', (_, from, limit, due) => {
    expect(dueDate(legal(from), limit, calendar)).toBe(due);
  });

  it('five working days back from a hearing reach a make-up Saturday', () => {
    expect(calendar.workdaysBack(legal('2021-10-15'), 5)).toBe('2021-10-09');
  });
});

const decided: readonly [CaseEvent, string] = [
  {
    type: 'outcomeRecorded',
    outcome: {
      method: 'award',
      decidedOn: legal('2021-09-10'),
      finality: 'final',
      decisions: [],
      amountFen: null,
      findings: '',
      performanceDays: null,
    },
  },
  '2021-09-10',
];

describe('due dates of a case', () => {
  const of = (entries: Parameters<typeof stateOf>[0]) =>
    dueDates(stateOf(entries), limits, calendar).map(({ limit, triggerOn, dueOn, isMet }) => [
      limit.id,
      triggerOn,
      dueOn,
      isMet,
    ]);

  it('received: the decision on acceptance (L05)', () => {
    expect(of([received])).toEqual([['L05', '2021-09-24', '2021-09-30', false]]);
  });

  it('accepted: L05 is met and the award period runs (L27)', () => {
    expect(of([received, accepted()])).toEqual([
      ['L05', '2021-09-24', '2021-09-30', true],
      ['L27', '2021-09-27', '2021-11-11', false],
    ]);
  });

  it('rejected: nothing is left to do', () => {
    const dates = of([
      received,
      [{ type: 'rejected', ground: 'outOfScope', reason: '不属于' }, '2021-09-27'],
    ]);
    expect(dates).toEqual([['L05', '2021-09-24', '2021-09-30', true]]);
  });

  it('award served: the period to sue is shown and binds nobody in the court', () => {
    const state = stateOf([
      received,
      accepted('2021-08-20'),
      decided,
      [{ type: 'outcomeServed' }, '2021-09-17'],
    ]);
    const dates = dueDates(state, limits, calendar);
    expect(dates.map(({ limit, dueOn }) => [limit.id, dueOn])).toEqual([
      ['L05', '2021-09-30'],
      ['L27', '2021-10-08'],
      ['L34', '2021-10-08'],
    ]);
    expect(nextDue(dates)).toBeNull();
  });

  it('in pre-filing mediation the decision on acceptance does not press', () => {
    expect(
      of([
        received,
        [
          { type: 'preFilingMediationStarted', mediationNumber: '调1', organisation: '调解中心' },
          '2021-09-25',
        ],
      ]),
    ).toEqual([]);
  });

  it('a limit counts only in the days it is in force', () => {
    const old = limits.map((limit) => ({ ...limit, validTo: legal('2021-09-23') }));
    expect(dueDates(stateOf([received]), old, calendar)).toEqual([]);
    const edge = limits.map((limit) => ({
      ...limit,
      validFrom: legal('2021-09-24'),
      validTo: legal('2021-09-24'),
    }));
    expect(dueDates(stateOf([received]), edge, calendar)).toHaveLength(1);
  });

  it('the first unmet one is next, and days left go below zero', () => {
    const dates = dueDates(stateOf([received, accepted()]), limits, calendar);
    expect(nextDue(dates)?.limit.id).toBe('L27');
    expect(daysLeft(legal('2021-11-11'), legal('2021-11-01'))).toBe(10);
    expect(daysLeft(legal('2021-11-11'), legal('2021-11-12'))).toBe(-1);
  });

  it('a date in a year without a published calendar is provisional', () => {
    const received2026: readonly [CaseEvent, string] = [
      { type: 'received', application: applicationOf({ receivedOn: legal('2026-12-01') }), importId: null },
      '2026-12-01',
    ];
    const dates = dueDates(stateOf([received2026, accepted('2026-12-01')]), limits, calendar);
    expect(dates.map(({ dueOn, isProvisional }) => [dueOn, isProvisional])).toEqual([
      ['2026-12-08', false],
      ['2027-01-15', true],
    ]);
  });
});
