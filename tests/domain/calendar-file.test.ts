import { describe, expect, it } from 'vitest';
import { calendarYearFaults } from '../../electron/backend/domain/calendar-file.ts';
import { years } from './due-dates-sample.ts';

const good = {
  year: 2027,
  notice: '国办发明电〔2026〕1号',
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-11' },
  ],
  makeUpWorkdays: ['2027-02-14'],
};
const holiday = (from: unknown, to: unknown, name: unknown = '测试') => ({
  ...good,
  holidays: [{ name, from, to }],
  makeUpWorkdays: [],
});
const makeUp = (...days: readonly unknown[]) => ({ ...good, makeUpWorkdays: days });

describe('a year’s holiday table', () => {
  it('that holds together may be imported', () => {
    expect(calendarYearFaults(good)).toEqual([]);
    expect(calendarYearFaults({ ...good, makeUpWorkdays: [] })).toEqual([]);
  });

  it.each(years.map((table) => [table.year, table] as const))(
    'of %s, as it ships, may be imported',
    (_, table) => {
      expect(calendarYearFaults(table)).toEqual([]);
    },
  );

  it.each([
    ['from the last of the year before', '2026-12-30', '2027-01-01'],
    ['into the first of the next', '2027-12-31', '2028-01-02'],
    ['of a single day', '2027-05-01', '2027-05-01'],
    ['of fifteen days', '2027-05-01', '2027-05-15'],
  ])('may have a holiday %s', (_, from, to) => {
    expect(calendarYearFaults(holiday(from, to))).toEqual([]);
  });

  it('may work on a weekend of the December before, as that of 2019 did', () => {
    expect(calendarYearFaults(makeUp('2026-12-26'))).toEqual([]);
  });

  it('may end on the last day there is', () => {
    expect(calendarYearFaults({ ...holiday('2199-12-30', '2199-12-31'), year: 2199 })).toEqual([]);
  });
});

describe('is refused, with the place and the reason', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', null, 'text', 'notACalendar'],
    ['a list', [good], 'text', 'notACalendar'],
    ['a sentence', '春节', 'text', 'notACalendar'],
    ['no year', { ...good, year: undefined }, 'text.year', 'notAYear'],
    ['the year as text', { ...good, year: '2027' }, 'text.year', 'notAYear'],
    ['half a year', { ...good, year: 2027.5 }, 'text.year', 'notAYear'],
    ['a year of the past', { ...good, year: 1999 }, 'text.year', 'notAYear'],
    ['a year after the last', { ...good, year: 2200 }, 'text.year', 'notAYear'],
    ['no notice', { ...good, notice: ' ' }, 'text.notice', 'required'],
    ['no holidays', { ...good, holidays: [] }, 'text.holidays', 'required'],
    ['holidays that are no list', { ...good, holidays: {} }, 'text.holidays', 'required'],
    ['no make-up workdays', { ...good, makeUpWorkdays: undefined }, 'text.makeUpWorkdays', 'required'],
    ['a holiday that is none', { ...good, holidays: ['元旦'] }, 'text.holidays.0', 'notAHoliday'],
    ['an empty holiday', { ...good, holidays: [null] }, 'text.holidays.0', 'notAHoliday'],
    ['a holiday without a name', holiday('2027-01-01', '2027-01-03', ''), 'text.holidays.0.name', 'required'],
    [
      'a first day that does not exist',
      holiday('2027-02-30', '2027-03-01'),
      'text.holidays.0.from',
      'badDate',
    ],
    ['a last day that does not exist', holiday('2027-01-01', '2027-1-3'), 'text.holidays.0.to', 'badDate'],
    [
      'an end before its beginning',
      holiday('2027-01-03', '2027-01-01'),
      'text.holidays.0.to',
      'endBeforeStart',
    ],
    ['sixteen days', holiday('2027-05-01', '2027-05-16'), 'text.holidays.0.to', 'tooManyDays'],
    ['a holiday of another year', holiday('2026-05-01', '2026-05-03'), 'text.holidays.0.from', 'otherYear'],
    ['a make-up day that does not exist', makeUp('2027-02-29'), 'text.makeUpWorkdays.0', 'badDate'],
    [
      'a make-up day on a Wednesday',
      makeUp('2027-02-14', '2027-02-17'),
      'text.makeUpWorkdays.1',
      'notAWeekend',
    ],
    ['a make-up day in a holiday', makeUp('2027-02-07'), 'text.makeUpWorkdays.0', 'inAHoliday'],
    ['a make-up day of the year after', makeUp('2028-01-01'), 'text.makeUpWorkdays.0', 'otherYear'],
    ['a make-up day long before', makeUp('2026-11-29'), 'text.makeUpWorkdays.0', 'otherYear'],
  ])('%s', (_, value, path, reason) => {
    expect(calendarYearFaults(value)).toEqual([{ path, reason }]);
  });

  it('a day in two holidays', () => {
    const twice = [...good.holidays, { name: '重复', from: '2027-02-11', to: '2027-02-12' }];
    expect(calendarYearFaults({ ...good, holidays: twice })).toEqual([
      { path: 'text.holidays.2.from', reason: 'overlapsAHoliday' },
    ]);
  });

  it('every fault at once', () => {
    expect(calendarYearFaults({})).toEqual([
      { path: 'text.year', reason: 'notAYear' },
      { path: 'text.notice', reason: 'required' },
      { path: 'text.holidays', reason: 'required' },
      { path: 'text.makeUpWorkdays', reason: 'required' },
    ]);
    const bad = { ...holiday('2027-01-03', '2027-01-01'), makeUpWorkdays: ['2027-02-17', 'heute'] };
    expect(calendarYearFaults(bad).map(({ reason }) => reason)).toEqual([
      'endBeforeStart',
      'notAWeekend',
      'badDate',
    ]);
  });
});
