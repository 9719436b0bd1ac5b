import { invariant } from '../domain/assert.ts';
import type { Calendar } from '../domain/calendar.ts';
import { daysBetween, isLegalDate, type LegalDate, weekday } from '../domain/dates.ts';
import { type CountedDay, type CountResult, countDays, type Period } from '../domain/deadlines/count.ts';
import { type Command, type CommandInput, legalIn, noWords, UsageError } from './command.ts';

/** Further than any time limit reaches, and still quickly counted. */
const mostDays = 36_500;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Counts a period from a date and lists its days, so that a date on the screen can be checked from outside. */
export const count: Command = {
  name: 'count',
  usage: 'count --from D --days N --unit U',
  summary: 'Count a time limit from a date and list its days',
  options: {
    'from=': 'the date that starts the count, YYYY-MM-DD; itself not counted',
    'days=': `how many days, 0 to ${mostDays}`,
    'unit=': 'working, or calendar (an end on a day off moves to the next working day)',
    back: 'count working days back from the date, the date excluded',
  },
  run: async (input) => {
    noWords(input);
    const period = periodOf(input);
    const { result, days } = countWithin(period, (await legalIn(input.dataDir)).calendar);
    invariant(result.state === 'due', 'a count without stops ends');
    const counted = days.filter((day) => day.ordinal !== null);
    // The end may have moved onto the due date, but it is not passed over.
    const skipped = days.filter((day) => day.ordinal === null && day.date !== result.due);
    const json = {
      due: result.due,
      provisional: result.isProvisional,
      counted: counted.map((day) => day.date),
      skipped: skipped.map((day) => day.date),
    };
    return { json, text: textOf(period, result, counted, skipped) };
  },
};

function periodOf({ options }: CommandInput): Period {
  const { from, days, unit } = options;
  const isBack = options['back'] === true;
  if (!isLegalDate(from)) throw new UsageError('--from wants a date from 1900 to 2199, e.g. 2021-09-24');
  const length = typeof days === 'string' && /^\d{1,5}$/.test(days) ? Number(days) : Number.NaN;
  if (!(length <= mostDays)) throw new UsageError(`--days wants a whole number from 0 to ${mostDays}`);
  if (unit !== 'working' && unit !== 'calendar')
    throw new UsageError('--unit wants one of: working, calendar');
  if (isBack && unit === 'calendar')
    throw new UsageError('--back counts working days only: use --unit working');
  return {
    from,
    length,
    unit,
    direction: isBack ? 'back' : 'forward',
    rolls: unit === 'calendar',
    stops: [],
  };
}

function countWithin(period: Period, calendar: Calendar): ReturnType<typeof countDays> {
  try {
    return countDays(period, calendar);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError('--from and --days lead outside the years 1900 to 2199');
  }
}

function textOf(
  { unit }: Period,
  { due, isProvisional }: CountResult & { state: 'due' },
  counted: readonly CountedDay[],
  skipped: readonly CountedDay[],
): string {
  const makeUps = counted.filter((day) => unit === 'working' && day.kind === 'makeUpWorkday');
  const [first, last] = [counted.at(0), counted.at(-1)];
  const reach = first === undefined || last === undefined ? '' : `, ${span(first.date, last.date)}`;
  return [
    `${due} ${weekdays[weekday(due)]}`,
    `counted: ${amount(counted)}${reach}`,
    ...(makeUps.length === 0
      ? []
      : [`  of them make-up workdays: ${makeUps.map((day) => day.date).join(', ')}`]),
    `skipped: ${amount(skipped)}`,
    ...runsOf(skipped).map((run) => `  ${run.label} ${span(run.first, run.last)}`),
    ...(isProvisional ? ['provisional (暂定): it rests on a year whose holidays are not published yet'] : []),
  ].join('\n');
}

function amount({ length }: readonly CountedDay[]): string {
  return length === 1 ? '1 day' : `${length} days`;
}

interface Run {
  readonly label: string;
  readonly first: LegalDate;
  readonly last: LegalDate;
}

/** Neighbouring days off of one kind, in the order of counting. */
function runsOf(days: readonly CountedDay[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { name, date } of days) {
    const label = name ?? 'weekend';
    const run = runs.at(-1);
    if (run?.label === label && Math.abs(daysBetween(run.last, date)) === 1)
      runs[runs.length - 1] = { ...run, last: date };
    else runs.push({ label, first: date, last: date });
  }
  return runs;
}

function span(first: LegalDate, last: LegalDate): string {
  return first === last ? first : `${first} to ${last}`;
}
