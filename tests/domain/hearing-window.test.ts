import { describe, expect, it } from 'vitest';
import { noticeBy } from '../../electron/backend/domain/docket/hearing-window.ts';
import { windowOf } from './docket-sample.ts';
import { law } from './due-dates-sample.ts';
import { type Entry, legal, sent, suspended } from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

const defended: Entry = [{ type: 'defenceFiled', defenceId: 'd1', partyId: 'e1', note: '' }, '2021-09-29'];
const earliest = (entries: readonly Entry[], today: string) => windowOf(entries, legal(today)).earliest;

describe('between which days the law lets a case be heard', () => {
  it.each<[string, readonly Entry[], string, string]>([
    ['the defence period of the copy served on 28 September', s.inDefence, '2021-09-29', '2021-10-19'],
    ['as if served today while it is not', s.open, '2021-09-29', '2021-10-20'],
    ['the notice alone once the defence is in', [...s.inDefence, defended], '2021-09-30', '2021-10-13'],
    ['the notice counted from a day off', [...s.inDefence, defended], '2021-10-10', '2021-10-18'],
  ])('not before %s', (_, entries, today, expected) => {
    expect(earliest(entries, today)).toBe(expected);
  });

  it('a copy on its way by public notice starts the period when it has matured', () => {
    const posted = [...s.open, sent(['application'], ['e1'], '2021-09-28', { mode: 'publicNotice' })];
    const [bar] = windowOf(posted, legal('2021-09-29')).defences;
    // Sixty days in 2021, to 28 November; then ten working days.
    expect(bar).toMatchObject({ isServed: false, until: '2021-12-10' });
  });

  it('the last day of the notice is counted back from the hearing, its own day excluded', () => {
    const window = windowOf(s.inDefence, legal('2021-09-29'));
    expect(noticeBy(window, legal('2021-10-15'), law.calendar)).toBe('2021-10-09');
    expect(window.award?.until).toBe('2021-11-11');
  });

  it('a suspended case has no last day', () => {
    const window = windowOf([...s.inDefence, suspended('2021-10-08')], legal('2021-10-09'));
    expect(window).toMatchObject({ suspendedSince: '2021-10-08', award: { until: null } });
  });
});
