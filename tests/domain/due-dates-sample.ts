import { readdirSync, readFileSync } from 'node:fs';
import { type CalendarYear, createCalendar } from '../../electron/backend/domain/calendar.ts';
import {
  type DeadlineLaw,
  type DueDate,
  dueDates,
} from '../../electron/backend/domain/deadlines/due-dates.ts';
import type { LimitScope, TimeLimit } from '../../electron/backend/domain/deadlines/time-limit.ts';
import { type Entry, stateOf } from './lifecycle-sample.ts';

const folder = new URL('../../resources/', import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T;

/** The table of limits that ships. */
export const limits = read<{ limits: readonly TimeLimit[] }>('rules/time-limits.json').limits;
/** The holiday tables that ship. */
export const years = readdirSync(new URL('calendars/', folder)).map((name) =>
  read<CalendarYear>(`calendars/${name}`),
);

/** The law that ships, as counted in Guangdong unless said otherwise. */
export function lawIn(scope: LimitScope = 'guangdong', tables: readonly CalendarYear[] = years): DeadlineLaw {
  return { limits, scope, calendar: createCalendar(tables) };
}
export const law = lawIn();

export function datesOf(entries: readonly Entry[], by: DeadlineLaw = law): readonly DueDate[] {
  return dueDates(stateOf(entries), by);
}

/** Dates of one rule: the day, or `stopped`; met ones carry a tick; of several parties in the order of the facts. */
export function daysOf(entries: readonly Entry[], id: string, by: DeadlineLaw = law): readonly string[] {
  return datesOf(entries, by)
    .filter(({ limit }) => limit.id === id)
    .map(({ dueOn, metBy }) => `${dueOn ?? 'stopped'}${metBy === null ? '' : ' ✓'}`);
}

/** The one date of a rule; fails the test when there is none or more. */
export function dateOf(entries: readonly Entry[], id: string, by: DeadlineLaw = law): DueDate {
  const [only, ...others] = datesOf(entries, by).filter(({ limit }) => limit.id === id);
  if (only === undefined || others.length > 0) throw new Error(`${id} is not one date`);
  return only;
}
