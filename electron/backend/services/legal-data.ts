import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invariant } from '../domain/assert.ts';
import { type CalendarYear, createCalendar } from '../domain/calendar.ts';
import { isLegalDate } from '../domain/dates.ts';
import type { TimeLimit } from '../domain/deadlines/due-dates.ts';
import type { DocketRules } from '../domain/docket/plan-check.ts';
import type { Cause, Legal } from './context.ts';

/**
 * Loads the rules, pick lists and calendars that ship with the program.
 * @throws Error naming the file when one is missing or is not what it should be: better no start than a wrong date.
 */
export function loadLegal(resourcesDir: string): Legal {
  const rules = readJson<{ limits: TimeLimit[]; docket: DocketRules }>(
    join(resourcesDir, 'rules', 'time-limits.json'),
  );
  for (const limit of rules.limits) {
    invariant(
      isLegalDate(limit.validFrom) && limit.length > 0,
      `rules/time-limits.json: ${limit.id} is not a time limit`,
    );
  }
  const { causes } = readJson<{ causes: Cause[] }>(join(resourcesDir, 'rules', 'causes.json'));
  const folder = join(resourcesDir, 'calendars');
  const calendarYears = readdirSync(folder)
    .filter((name) => /^\d{4}\.json$/.test(name))
    .sort()
    .map((name) => {
      const year = readJson<CalendarYear>(join(folder, name));
      invariant(`${year.year}.json` === name, `calendars/${name} holds the year ${year.year}`);
      return year;
    });
  return {
    calendar: createCalendar(calendarYears),
    calendarYears,
    limits: rules.limits,
    docket: rules.docket,
    causes,
  };
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`cannot read ${file}`, { cause });
  }
}
