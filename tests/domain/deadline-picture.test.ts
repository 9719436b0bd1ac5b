import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../electron/backend/api/contract/cases.ts';
import type { DueDate, Explanation } from '../../electron/backend/api/contract/deadlines.ts';
import { type CalendarYear, createCalendar } from '../../electron/backend/domain/calendar.ts';
import { addDays, type LegalDate, toLegalDate } from '../../electron/backend/domain/dates.ts';
import { countDays, type Period } from '../../electron/backend/domain/deadlines/count.ts';
import { groupDueDates } from '../../renderer/desk/features/cases/due-groups.ts';
import { calculatorSearch, countInputOf } from '../../renderer/desk/features/deadlines/calculator-search.ts';
import { entryEffects } from '../../renderer/desk/features/deadlines/entry-effects.ts';
import { type PictureDay, pictureOf } from '../../renderer/desk/features/deadlines/picture-days.ts';

const years = [2021, 2022].map(
  (year) =>
    JSON.parse(
      readFileSync(new URL(`../../resources/calendars/${year}.json`, import.meta.url), 'utf8'),
    ) as CalendarYear,
);
const calendar = createCalendar(years);
const on = (day: string) => toLegalDate(day);

function drawn(from: string, period: Partial<Period>, until: string | null = null) {
  const whole: Period = {
    from: on(from),
    length: 5,
    unit: 'working',
    direction: 'forward',
    rolls: false,
    stops: [],
    ...period,
  };
  const { result, days } = countDays(whole, calendar);
  return pictureOf({
    from: on(from),
    due: result.state === 'due' ? result.due : null,
    days,
    unit: whole.unit,
    running: result.state === 'stopped' ? { since: result.since, until: on(until ?? result.since) } : null,
  });
}

function dayOf({ months }: ReturnType<typeof drawn>, date: string): PictureDay | undefined {
  return months.flatMap(({ days }) => days).find((day) => day.date === date);
}

describe('the calendar picture of a count', () => {
  const holiday = drawn('2021-09-29', {});

  it('shows whole months with Monday first', () => {
    expect(holiday.months.map(({ year, month, offset, days }) => [year, month, offset, days.length])).toEqual(
      [
        // 1 September 2021 was a Wednesday, 1 October a Friday.
        [2021, 9, 2, 30],
        [2021, 10, 4, 31],
      ],
    );
  });

  it('marks where it begins, each counted day with its number, days off with their name, the due day', () => {
    expect(dayOf(holiday, '2021-09-29')).toMatchObject({ mark: 'trigger', ordinal: null });
    expect(dayOf(holiday, '2021-09-30')).toMatchObject({ mark: 'counted', ordinal: 1 });
    expect(dayOf(holiday, '2021-10-07')).toMatchObject({ mark: 'skipped', name: '国庆节' });
    expect(dayOf(holiday, '2021-10-09')).toMatchObject({
      mark: 'counted',
      ordinal: 3,
      kind: 'makeUpWorkday',
    });
    expect(dayOf(holiday, '2021-10-12')).toMatchObject({ mark: 'counted', ordinal: 5, isDue: true });
    expect(dayOf(holiday, '2021-10-13')).toMatchObject({ mark: 'blank', isDue: false });
  });

  it('lists named days off as runs and explains only the marks it uses', () => {
    expect(holiday.runs).toEqual([{ name: '国庆节', kind: 'holiday', from: '2021-10-01', to: '2021-10-07' }]);
    expect([...holiday.marks].sort()).toEqual(['counted', 'due', 'makeUp', 'skipped', 'trigger']);
  });

  it('marks the days an end was moved over, and the day it was moved to as due', () => {
    const rolled = drawn('2021-08-20', { length: 45, unit: 'calendar', rolls: true });
    expect(dayOf(rolled, '2021-10-04')).toMatchObject({ mark: 'counted', ordinal: 45, isDue: false });
    expect(dayOf(rolled, '2021-10-05')).toMatchObject({ mark: 'rolled' });
    expect(dayOf(rolled, '2021-10-08')).toMatchObject({ mark: 'rolled', isDue: true });
  });

  it('hatches stopped days; a stop that still runs up to today', () => {
    const stop = { from: on('2021-03-20'), reason: 'suspension:other' };
    const ended = drawn('2021-03-01', {
      length: 45,
      unit: 'calendar',
      stops: [{ ...stop, to: on('2021-05-06') }],
    });
    expect(dayOf(ended, '2021-05-05')).toMatchObject({ mark: 'stopped', reason: 'suspension:other' });
    expect(dayOf(ended, '2021-05-06')).toMatchObject({ mark: 'counted', ordinal: 19 });
    const running = drawn(
      '2021-03-01',
      { length: 45, unit: 'calendar', stops: [{ ...stop, to: null }] },
      '2021-04-02',
    );
    expect(dayOf(running, '2021-04-02')).toMatchObject({ mark: 'stopped' });
    expect(dayOf(running, '2021-04-03')).toMatchObject({ mark: 'blank' });
    expect(running.marks.has('due')).toBe(false);
  });

  it('counts back', () => {
    const back = drawn('2021-10-15', { direction: 'back' });
    expect(back.months).toHaveLength(1);
    expect(dayOf(back, '2021-10-09')).toMatchObject({ ordinal: 5, isDue: true });
  });

  it('of years it shows the beginning and the end and says how much is left out', () => {
    const long = drawn('2021-02-20', { length: 1, unit: 'year', rolls: true });
    expect(long.months.map(({ year, month }) => `${year}-${month}`)).toEqual([
      '2021-2',
      '2021-3',
      '2022-1',
      '2022-2',
    ]);
    expect(long.gap).toEqual({ after: 1, months: 9 });
    // The number of a day says nothing in a period of years.
    expect(dayOf(long, '2021-02-21')).toMatchObject({ mark: 'counted', ordinal: null });
    expect(long.marks.has('unnumbered')).toBe(true);
    expect(drawn('2021-03-01', { length: 60, unit: 'calendar' }).gap).toBeNull();
  });
});

describe('the address of the calculator', () => {
  const today = on('2021-10-08');

  it('nothing said: ten working days from today', () => {
    expect(countInputOf({}, today)).toEqual({
      from: today,
      length: 10,
      unit: 'working',
      direction: 'forward',
      rolls: false,
    });
  });

  it('calendar days roll unless told otherwise, working days and days back never', () => {
    expect(countInputOf({ unit: 'calendar' }, today).rolls).toBe(true);
    expect(countInputOf({ unit: 'calendar', rolls: false }, today).rolls).toBe(false);
    expect(countInputOf({ unit: 'working', rolls: true }, today).rolls).toBe(false);
    expect(countInputOf({ unit: 'calendar', back: true, rolls: true }, today).rolls).toBe(false);
  });

  it('months and years are not counted back', () => {
    expect(countInputOf({ unit: 'year', back: true }, today).direction).toBe('forward');
    expect(countInputOf({ unit: 'working', back: true }, today).direction).toBe('back');
  });

  it('drops what it does not understand', () => {
    expect(calculatorSearch.parse({ from: '2021-02-30', length: -1, unit: 'week', rule: 'L13' })).toEqual({
      rule: 'L13',
    });
  });
});

function dueOf(changes: Partial<DueDate>): DueDate {
  return {
    key: 'k',
    rule: 'L05',
    kind: 'duty',
    actor: 'court',
    titleZh: '受理决定',
    titleEn: 'Decision on acceptance',
    basis: '',
    certainty: 'V',
    scope: 'national',
    partyName: null,
    triggerFact: 'receivedComplete',
    triggerOn: on('2021-09-24'),
    startFact: 'receivedComplete',
    startOn: on('2021-09-24'),
    length: 5,
    unit: 'working',
    direction: 'forward',
    dueOn: on('2021-09-30'),
    isProvisional: false,
    daysLeft: 3,
    severity: 'quiet',
    metOn: null,
    metFact: null,
    ...changes,
  };
}

describe('the dates of a case in its panel', () => {
  it('duties first by date with stopped ones last, others and targets apart, what is done or over folded', () => {
    const dates = [
      dueOf({ key: 'stopped', dueOn: null, daysLeft: null }),
      dueOf({ key: 'later', dueOn: on('2021-11-01') }),
      dueOf({ key: 'overdue', dueOn: on('2021-09-01'), daysLeft: -20 }),
      dueOf({ key: 'target', kind: 'target', dueOn: on('2021-08-01'), daysLeft: -50 }),
      dueOf({ key: 'right', kind: 'right' }),
      dueOf({ key: 'over', kind: 'right', daysLeft: -1 }),
      dueOf({ key: 'met', metOn: on('2021-09-28'), metFact: 'accepted' }),
    ];
    const groups = groupDueDates(dates);
    const keys = (of: readonly DueDate[]) => of.map(({ key }) => key);
    expect(keys(groups.duties)).toEqual(['overdue', 'later', 'stopped']);
    expect(keys(groups.rights)).toEqual(['right']);
    // A target that was missed stays in sight, and among the targets.
    expect(keys(groups.targets)).toEqual(['target']);
    expect(keys(groups.done).sort()).toEqual(['met', 'over']);
  });
});

function entryOf(seq: number, type: string, day: string, changes: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id: `e${seq}`,
    seq,
    type,
    effectiveOn: on(day),
    recordedAt: '2021-09-24T01:00:00.000Z',
    actor: 'k1',
    isRevoked: false,
    recordedLateBy: 0,
    isOutOfOrder: false,
    correctedFrom: null,
    isCorrectable: false,
    isRevocable: false,
    facts: {},
    hash: '',
    ...changes,
  };
}

function explanationOf(key: string, changes: Partial<Explanation>): Explanation {
  const due = on('2021-11-11');
  return {
    ...dueOf({ key }),
    ruleLength: 5,
    ruleUnit: 'working',
    rolls: false,
    triggerEntry: null,
    startEntry: null,
    waiver: null,
    extension: null,
    stops: [],
    result: { state: 'due', due, rawEnd: due, isProvisional: false },
    days: [],
    ifMissedZh: '',
    ifMissedEn: '',
    noteZh: '',
    noteEn: '',
    ...changes,
  };
}

describe('what each entry does to the dates', () => {
  const source = (eventId: string, day: LegalDate) => ({
    eventId,
    type: '',
    on: day,
    recordedAt: '',
    actorName: '',
  });
  const entries = [
    entryOf(1, 'received', '2021-09-24'),
    entryOf(2, 'accepted', '2021-09-27'),
    entryOf(3, 'suspended', '2021-10-08'),
    entryOf(4, 'suspended', '2021-10-08', { isRevoked: true }),
    entryOf(5, 'partyAdded', '2021-10-10'),
    entryOf(6, 'resumed', '2021-10-20'),
    entryOf(7, 'factRecorded', '2021-10-21', { facts: { fact: 'reviewDecided' } }),
    entryOf(8, 'served', '2021-10-22'),
    entryOf(9, 'outcomeRecorded', '2021-10-25'),
  ];
  const decision = explanationOf('L05', {
    triggerEntry: source('e1', on('2021-09-24')),
    metOn: on('2021-09-27'),
    metFact: 'accepted',
  });
  const award = explanationOf('L27', {
    triggerEntry: source('e2', on('2021-09-27')),
    startEntry: source('e5', on('2021-10-10')),
    stops: [
      { from: on('2021-10-08'), to: on('2021-10-20'), reason: 'suspension:other', days: 9 },
      { from: addDays(on('2021-10-08'), 90), to: null, reason: 'publicNotice', days: 0 },
    ],
    // The day of the decision stands in the outcome, not at the entry.
    metOn: on('2021-10-24'),
    metFact: 'outcomeDecided',
  });
  const review = explanationOf('L33', { metOn: on('2021-10-21'), metFact: 'reviewDecided' });
  const effects = entryEffects(entries, [decision, award, review]);
  const of = (id: string) =>
    Object.fromEntries(
      Object.entries(effects.get(id) ?? {}).map(([kind, dates]) => [kind, dates.map((d) => d.key)]),
    );

  it.each([
    ['e1', { starts: ['L05'] }],
    ['e2', { starts: ['L27'], meets: ['L05'] }],
    ['e3', { stops: ['L27'] }],
    ['e4', {}],
    ['e5', { restarts: ['L27'] }],
    ['e6', { runsOn: ['L27'] }],
    ['e7', { meets: ['L33'] }],
    ['e8', {}],
    ['e9', { meets: ['L27'] }],
  ])('%s', (id, expected) => {
    expect(of(id)).toEqual(expected);
  });
});
