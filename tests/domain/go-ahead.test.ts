import { describe, expect, it } from 'vitest';
import { dueDates } from '../../electron/backend/domain/deadlines/due-dates.ts';
import { type GoAhead, goAhead } from '../../electron/backend/domain/docket/go-ahead.ts';
import { hearingWindow } from '../../electron/backend/domain/docket/hearing-window.ts';
import { docketSettings, planOn } from './docket-sample.ts';
import { law } from './due-dates-sample.ts';
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
  sent,
  served,
  stateOf,
  suspended,
  tribunal,
} from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

/** The light of the first hearing, seen on a day. */
function lightOf(entries: readonly Entry[], today = '2021-09-29'): GoAhead {
  const state = stateOf(entries);
  const [hearing] = state.hearings;
  if (hearing === undefined) throw new Error('no hearing is fixed');
  const now = legal(today);
  const window = hearingWindow(state, dueDates(state, law), law, now);
  return goAhead({ state, window, law, rules: docketSettings, today: now }, hearing);
}

/** What makes the light red: `code day`, each once. */
function faultsOf(entries: readonly Entry[], today = '2021-09-29'): readonly string[] {
  const red = lightOf(entries, today).reasons.filter(({ severity }) => severity === 'red');
  return [...new Set(red.map(({ code, on }) => `${code} ${on}`))];
}
const basisOf = (entries: readonly Entry[], today: string) =>
  lightOf(entries, today)
    .reasons.filter(({ severity }) => severity === 'red')
    .map(({ basis }) => basis);
/** Everything that keeps the light from green: `code party day`. */
const reasonsOf = (entries: readonly Entry[], today = '2021-09-29') =>
  lightOf(entries, today).reasons.map(({ code, partyName, on }) =>
    [code, partyName, on].filter((part) => part !== null).join(' '),
  );

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

  it('before the respondent was served, if served today the defence period would be over', () => {
    expect(faultsOf([...s.open, at('2021-10-20')])).toEqual([]);
    expect(faultsOf([...s.open, at('2021-10-19')])).toEqual(['applicationNotServed 2021-10-19']);
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
    expect(reasonsOf(late)).toContain('afterAwardPeriod 2021-11-11');
    // An extension could still be had, until the period is over.
    expect(faultsOf(late)).toEqual([]);
    expect(faultsOf([...late, noticed(['w1', 'e1'], '2021-09-29')], '2021-11-12')).toEqual([
      'afterAwardPeriod 2021-11-11',
    ]);
    expect(reasonsOf([...late, extended('2021-10-08', 5)])).not.toContain('afterAwardPeriod 2021-11-11');
    expect(faultsOf([...s.inDefence, defence, at('2021-11-11')])).toEqual([]);
  });

  it('while the case is suspended, and not any more when it was resumed (RULES 47)', () => {
    const held = [...s.inDefence, defence, at('2021-10-19'), suspended('2021-10-08')];
    expect(faultsOf(held)).toEqual(['caseSuspended 2021-10-08']);
    expect(faultsOf([...held, resumed('2021-10-12')])).toEqual([]);
  });

  it('on a day off, but on a Saturday that is worked', () => {
    const on = (day: string) => faultsOf([...s.inDefence, defence, at(day)], '2021-09-24');
    expect(on('2021-10-16')).toEqual(['notAWorkday 2021-10-16']);
    expect(on('2021-10-07')).toEqual(['notAWorkday 2021-10-07']);
    expect(on('2021-10-09')).toEqual([]);
  });

  it('each with its article, several at a time', () => {
    const bad = [...s.inDefence, at('2021-10-16'), suspended('2021-10-08')];
    expect(faultsOf(bad, '2021-10-14')).toEqual([
      'caseSuspended 2021-10-08',
      'notAWorkday 2021-10-16',
      'beforeDefencePeriodEnds 2021-10-18',
      'noticeTooShort 2021-10-11',
    ]);
    const articles = basisOf(bad, '2021-10-14');
    expect(articles[0]).toBe('RULES 47');
    expect(articles[1]).toBe('GD 72');
    expect(articles[2]).toContain('第30条');
    expect(articles[3]).toContain('第35条');
  });
});

describe('the light', () => {
  const fixed = [...s.inDefence, tribunal, at('2021-10-19')];

  it('is green when everybody has the notice, with proof, in time', () => {
    expect(lightOf([...fixed, noticed(['w1', 'e1'], '2021-10-08')])).toEqual({ light: 'green', reasons: [] });
  });

  it('is amber while the notice can still reach the others, and says whom and by when', () => {
    expect(lightOf([...fixed, noticed(['w1'], '2021-10-08')]).light).toBe('amber');
    expect(reasonsOf([...fixed, noticed(['w1'], '2021-10-08')])).toEqual([
      'noticeNotServed 样品公司 2021-10-12',
    ]);
  });

  it('is amber while receipt is not proved: no default may follow (RULES 59)', () => {
    const unproved = served(['hearingNotice'], ['w1', 'e1'], '2021-10-08', {
      hearingId: 'h1',
      isProved: false,
    });
    expect(reasonsOf([...fixed, unproved])).toEqual([
      'noticeNotProved 申请人甲 2021-10-08',
      'noticeNotProved 样品公司 2021-10-08',
    ]);
  });

  it('waits for a public notice to mature, and is red when that comes too late', () => {
    const published = (hearing: string) => [
      ...s.inDefence,
      tribunal,
      at(hearing),
      noticed(['w1'], '2021-09-29'),
      sent(['hearingNotice'], ['e1'], '2021-09-29', { mode: 'publicNotice', hearingId: 'h1' }),
    ];
    expect(lightOf(published('2021-12-06'), '2021-10-08')).toMatchObject({
      light: 'amber',
      reasons: [{ code: 'noticeNotMatured', on: '2021-11-28' }],
    });
    expect(lightOf(published('2021-11-29'), '2021-10-08')).toMatchObject({
      light: 'red',
      reasons: [{ code: 'noticeNotMatured' }],
    });
  });

  it('asks for a tribunal that is whole and unchallenged', () => {
    const asked: Entry = [
      {
        type: 'recusalRequested',
        recusalId: 'x',
        staffId: 'a1',
        ground: 'interest',
        partyId: 'e1',
        hasEvidence: true,
        note: '',
      },
      '2021-10-08',
    ];
    const decided = (isUpheld: boolean): Entry => [
      { type: 'recusalDecided', recusalId: 'x', isUpheld, deciderId: 'd1', form: 'oral', note: '' },
      '2021-10-09',
    ];
    const told = [...fixed, noticed(['w1', 'e1'], '2021-10-08'), asked];
    expect(reasonsOf(told)).toEqual(['recusalPending 2021-10-08']);
    expect(reasonsOf([...told, decided(true)])).toEqual(['recused 2021-10-09']);
    expect(lightOf([...told, decided(false)]).light).toBe('green');
  });

  it('is amber when the tribunal was formed anew and the hearing not yet fixed before it', () => {
    const anew: Entry = [{ type: 'tribunalFormed', arbitratorIds: ['a2'], clerkId: 'k1' }, '2021-10-09'];
    expect(reasonsOf([...fixed, noticed(['w1', 'e1'], '2021-10-08'), anew])).toEqual([
      'panelDiffers 2021-10-09',
    ]);
  });

  it('online, asks for the word of every party (GD-OH 4)', () => {
    const online: Entry = [
      {
        type: 'hearingScheduled',
        hearingId: 'h1',
        plan: planOn('2021-10-19', { mode: 'sync', roomId: 'o1' }),
      },
      '2021-09-28',
    ];
    const consent = (partyIds: readonly string[], isGiven: boolean): Entry => [
      { type: 'onlineConsentRecorded', partyIds, modes: ['sync'], isGiven, note: '' },
      '2021-09-28',
    ];
    const told = [...s.inDefence, tribunal, online, noticed(['w1', 'e1'], '2021-10-08')];
    expect(reasonsOf([...told, consent(['w1'], true)])).toEqual(['consentMissing 样品公司']);
    expect(lightOf([...told, consent(['w1'], true), consent(['e1'], false)]).light).toBe('red');
    expect(lightOf([...told, consent(['w1', 'e1'], true)]).light).toBe('green');
  });

  it('what was passed with a reason is amber, and a day off not mentioned at all', () => {
    const passed = (day: string, rule: 'workingDay' | 'defencePeriod'): Entry => [
      {
        type: 'hearingScheduled',
        hearingId: 'h1',
        plan: planOn(day),
        overrides: [{ rule, reason: '双方同意' }],
      },
      '2021-09-28',
    ];
    const told = (entry: Entry) => [...s.inDefence, tribunal, entry, noticed(['w1', 'e1'], '2021-09-29')];
    expect(lightOf(told(passed('2021-10-15', 'defencePeriod'))).light).toBe('amber');
    expect(lightOf(told(passed('2021-10-23', 'workingDay'))).light).toBe('green');
  });

  it('notices of the old date are forgotten when the hearing moves', () => {
    const moved: Entry = [
      { type: 'hearingRescheduled', hearingId: 'h1', plan: planOn('2021-10-26'), reason: '庭室' },
      '2021-10-09',
    ];
    expect(lightOf([...fixed, noticed(['w1', 'e1'], '2021-10-08'), moved], '2021-10-09').light).toBe('amber');
  });
});
