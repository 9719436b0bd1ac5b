import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CalendarYear, createCalendar } from '../../electron/backend/domain/calendar.ts';
import { toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import {
  type DocketRules,
  planFaults,
  planWarnings,
} from '../../electron/backend/domain/docket/plan-check.ts';
import type { HearingPlan } from '../../electron/backend/domain/lifecycle/events.ts';
import { applicationOf, legal, planOf } from './lifecycle-sample.ts';

const folder = new URL('../../resources/', import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T;
const { docket: rules } = read<{ docket: DocketRules }>('rules/time-limits.json');
const calendar = createCalendar([2021, 2026].map((year) => read<CalendarYear>(`calendars/${year}.json`)));

describe('a plan by itself', () => {
  it.each<[string, Partial<HearingPlan>, string | null]>([
    ['a good one', {}, null],
    ['ends when it begins', { endsAt: toLocalDateTime('2021-10-15T09:00') }, 'endBeforeStart'],
    ['runs into the next day', { endsAt: toLocalDateTime('2021-10-16T09:00') }, 'notSameDay'],
    [
      'an asynchronous window may run for days',
      { mode: 'async', roomId: null, endsAt: toLocalDateTime('2021-10-20T09:00') },
      null,
    ],
    ['has no end', { endsAt: null }, 'endMissing'],
    ['in person without a room', { roomId: null }, 'required'],
    ['online with neither room nor link', { mode: 'sync', roomId: null, platform: null }, 'required'],
    ['online with a link alone', { mode: 'sync', roomId: null, platform: '粤省事' }, null],
    ['no arbitrator', { arbitratorIds: [] }, 'required'],
    ['no clerk', { clerkId: null }, 'required'],
  ])('%s', (_, changes, reason) => {
    const [fault] = planFaults(applicationOf(), planOf(changes), rules);
    expect(fault === undefined ? null : 'reason' in fault ? fault.reason : fault.code).toBe(reason);
  });

  it.each<[string, string[], 'ordinary' | 'simplified', number, string | null]>([
    ['one arbitrator for nine workers', ['a1'], 'ordinary', 9, null],
    ['one arbitrator for ten workers', ['a1'], 'ordinary', 10, 'panelOfThreeRequired'],
    ['one for ten in the simplified procedure', ['a1'], 'simplified', 10, null],
    ['three for ten workers', ['a1', 'a2', 'a3'], 'ordinary', 10, null],
    ['two arbitrators', ['a1', 'a2'], 'ordinary', 1, 'presidingRequired'],
    ['one arbitrator named thrice for ten workers', ['a1', 'a1', 'a1'], 'ordinary', 10, 'presidingRequired'],
    ['the clerk on the tribunal', ['a1', 'k1', 'a3'], 'ordinary', 1, 'clerkOnTribunal'],
  ])('%s', (_, arbitratorIds, procedure, statedWorkerCount, code) => {
    const [fault] = planFaults(
      applicationOf({ procedure, statedWorkerCount }),
      planOf({ arbitratorIds }),
      rules,
    );
    expect(fault?.code ?? null).toBe(code);
  });
});

describe('warnings of a plan', () => {
  const on = (day: string) =>
    planOf({ startsAt: toLocalDateTime(`${day}T09:00`), endsAt: toLocalDateTime(`${day}T10:00`) });
  const codes = (day: string, today: string) =>
    planWarnings(on(day), legal(today), calendar, rules).map((warning) => warning.code);

  it.each([
    ['five working days ahead, the fifth a make-up Saturday', '2021-10-15', '2021-10-09', []],
    ['one day later it is too short', '2021-10-15', '2021-10-11', ['shortNotice']],
    ['a make-up Saturday is a working day', '2021-10-09', '2021-09-20', []],
    ['an ordinary Saturday is not', '2021-10-16', '2021-09-20', ['nonWorkingDay']],
    ['the national holiday', '2021-10-01', '2021-09-01', ['nonWorkingDay']],
    ['a year without a published calendar', '2027-01-12', '2026-12-01', ['provisionalDay']],
    ['yesterday', '2021-10-14', '2021-10-15', ['inThePast']],
  ])('%s', (_, day, today, expected) => {
    expect(codes(day, today)).toEqual(expected);
  });

  it('name the holiday, and the day by which notice was due', () => {
    expect(planWarnings(on('2021-10-01'), legal('2021-09-01'), calendar, rules)[0]).toMatchObject({
      kind: 'holiday',
      name: expect.stringContaining('国庆'),
    });
    expect(planWarnings(on('2021-10-15'), legal('2021-10-11'), calendar, rules)[0]).toMatchObject({
      noticeBy: '2021-10-09',
      days: 5,
      basis: expect.stringContaining('第35条'),
    });
  });
});
