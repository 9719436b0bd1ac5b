import { describe, expect, it } from 'vitest';
import { hearingFaults } from '../../electron/backend/domain/docket/hearing-faults.ts';
import { datesOf, law } from './due-dates-sample.ts';
import {
  accepted,
  applicationOf,
  type Entry,
  extended,
  legal,
  partyOf,
  receivedWith,
  resumed,
  scheduled,
  served,
  stateOf,
  suspended,
} from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

/** What stands against the first hearing, seen on a day: `code day`. */
function faultsOf(entries: readonly Entry[], today = '2021-09-29'): readonly string[] {
  const state = stateOf(entries);
  const [hearing] = state.hearings;
  if (hearing === undefined) throw new Error('no hearing is fixed');
  return hearingFaults(state, hearing, datesOf(entries), law.calendar, legal(today)).map(
    ({ code, on }) => `${code} ${on}`,
  );
}
const basisOf = (entries: readonly Entry[], today: string) => {
  const state = stateOf(entries);
  const [hearing] = state.hearings;
  return hearing === undefined
    ? []
    : hearingFaults(state, hearing, datesOf(entries), law.calendar, legal(today)).map(({ basis }) => basis);
};

const at = (day: string, hearingId = 'h1') => scheduled(`${day}T09:00`, hearingId);
const noticed = (partyIds: readonly string[], on: string, hearingId = 'h1') =>
  served(['hearingNotice'], partyIds, on, { hearingId });
const waived = (period: 'defence' | 'hearingNotice', partyIds: readonly string[], days: number): Entry => [
  { type: 'periodWaived', period, partyIds, days, note: '' },
  '2021-09-29',
];
const defence: Entry = [{ type: 'defenceFiled', defenceId: 'd1', partyId: 'e1', note: '' }, '2021-10-08'];

describe('a hearing that may be held', () => {
  it('on a working day after the defence period, with notice in time, within the award period', () => {
    expect(faultsOf([...s.inDefence, at('2021-10-19'), noticed(['w1', 'e1'], '2021-09-29')])).toEqual([]);
  });

  it('before anybody was served only the notice and the award period can be told', () => {
    expect(faultsOf([...s.open, at('2021-10-19')])).toEqual([]);
  });
});

describe('while the defence period runs (LAW 30)', () => {
  it('not on its last day, but on the day after', () => {
    expect(faultsOf([...s.inDefence, at('2021-10-18')])).toEqual(['beforeDefencePeriodEnds 2021-10-18']);
    expect(faultsOf([...s.inDefence, at('2021-10-19')])).toEqual([]);
  });

  it('when the defence is in, or the period was shortened or waived, the rest need not be waited for', () => {
    for (const entry of [defence, waived('defence', ['e1'], 5), waived('defence', ['e1'], 0)])
      expect(faultsOf([...s.inDefence, at('2021-10-15'), entry])).toEqual([]);
    expect(faultsOf([...s.inDefence, at('2021-10-15'), waived('defence', ['w1'], 0)])).toHaveLength(1);
  });

  it('of two respondents the later one counts', () => {
    const e2 = partyOf({ id: 'e2', role: 'respondent', kind: 'employer' });
    const both = [
      receivedWith({ parties: [...applicationOf().parties, e2] }),
      accepted(),
      s.copy,
      served(['application'], ['e2'], '2021-10-08'),
    ];
    expect(faultsOf([...both, at('2021-10-20')])).toEqual(['beforeDefencePeriodEnds 2021-10-21']);
    expect(faultsOf([...both, at('2021-10-22')])).toEqual([]);
  });

  it('again after changed claims were served', () => {
    const renewed = [
      ...s.inDefence,
      at('2021-10-19'),
      s.changed,
      served(['application'], ['e1'], '2021-10-11'),
    ];
    expect(faultsOf(renewed)).toEqual(['beforeDefencePeriodEnds 2021-10-25']);
  });
});

describe('with a notice that is too short (LAW 35)', () => {
  const fixed = [...s.inDefence, defence, at('2021-10-15')];

  it('no fault while there is time; one from the day after the last', () => {
    expect(faultsOf(fixed, '2021-10-09')).toEqual([]);
    expect(faultsOf(fixed, '2021-10-10')).toEqual(['noticeTooShort 2021-10-09']);
  });

  it('judged by the day the last party had it', () => {
    expect(faultsOf([...fixed, noticed(['w1', 'e1'], '2021-10-09')], '2021-10-14')).toEqual([]);
    expect(faultsOf([...fixed, noticed(['w1', 'e1'], '2021-10-10')], '2021-10-14')).toEqual([
      'noticeTooShort 2021-10-09',
    ]);
    expect(faultsOf([...fixed, noticed(['w1'], '2021-09-29')], '2021-10-14')).toEqual([
      'noticeTooShort 2021-10-09',
    ]);
    expect(
      faultsOf([...fixed, noticed(['w1'], '2021-09-29'), noticed(['e1'], '2021-10-11')], '2021-10-14'),
    ).toEqual(['noticeTooShort 2021-10-09']);
  });

  it('unless all agreed to a shorter one', () => {
    expect(faultsOf([...fixed, waived('hearingNotice', ['w1', 'e1'], 1)], '2021-10-14')).toEqual([]);
    expect(faultsOf([...fixed, waived('hearingNotice', ['e1'], 1)], '2021-10-14')).toEqual([
      'noticeTooShort 2021-10-09',
    ]);
  });

  it('by its own notice, not that of another hearing', () => {
    const other = [
      ...s.inDefence,
      defence,
      at('2021-11-08'),
      at('2021-10-15', 'h2'),
      noticed(['w1', 'e1'], '2021-09-29'),
    ];
    expect(faultsOf(other, '2021-10-14')).toEqual([]);
    const two = [...fixed, at('2021-11-08', 'h2'), noticed(['w1', 'e1'], '2021-09-29', 'h2')];
    expect(faultsOf(two, '2021-10-14')).toEqual(['noticeTooShort 2021-10-09']);
  });
});

describe('other days on which no hearing can be held', () => {
  it('after the award period; an extension makes room (LAW 43)', () => {
    const late = [...s.inDefence, defence, at('2021-11-12')];
    expect(faultsOf(late)).toEqual(['afterAwardPeriod 2021-11-11']);
    expect(faultsOf([...late, extended('2021-10-08', 5)])).toEqual([]);
    expect(faultsOf([...s.inDefence, defence, at('2021-11-11')])).toEqual([]);
  });

  it('while the case is suspended, and not any more when it was resumed (RULES 47)', () => {
    const held = [...s.inDefence, defence, at('2021-10-19'), suspended('2021-10-08')];
    expect(faultsOf(held)).toEqual(['caseSuspended 2021-10-08']);
    expect(faultsOf([...held, resumed('2021-10-12')])).toEqual([]);
  });

  it('on a day off, but on a Saturday that is worked', () => {
    const on = (day: string) => faultsOf([...s.open, at(day)], '2021-09-24');
    expect(on('2021-10-16')).toEqual(['notAWorkday 2021-10-16']);
    expect(on('2021-10-07')).toEqual(['notAWorkday 2021-10-07']);
    expect(on('2021-10-09')).toEqual([]);
  });

  it('each with its article, several at a time', () => {
    const bad = [...s.inDefence, at('2021-10-16'), suspended('2021-10-08')];
    expect(faultsOf(bad, '2021-10-14')).toEqual([
      'caseSuspended 2021-10-08',
      'beforeDefencePeriodEnds 2021-10-18',
      'noticeTooShort 2021-10-11',
      'notAWorkday 2021-10-16',
    ]);
    const articles = basisOf(bad, '2021-10-14');
    expect(articles[0]).toBe('RULES 47');
    expect(articles[1]).toContain('第30条');
    expect(articles[2]).toContain('第35条');
    expect(articles[3]).toBe('GD 72');
  });
});
