import { describe, expect, it } from 'vitest';
import { toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { awaitsMaturity, maturesOn } from '../../electron/backend/domain/deadlines/maturity.ts';
import {
  serviceModes,
  type WaivablePeriod,
} from '../../electron/backend/domain/lifecycle/procedural-events.ts';
import { dateOf, datesOf, daysOf, law, lawIn } from './due-dates-sample.ts';
import {
  accepted,
  applicationOf,
  award,
  type Entry,
  legal,
  partyOf,
  planOf,
  received,
  receivedWith,
  recorded,
  scheduled,
  sent,
  served,
  settlement,
  stateOf,
  workersOf,
} from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

const e2 = partyOf({ id: 'e2', role: 'respondent', kind: 'employer', name: '另一公司' });
const third = partyOf({ id: 't1', role: 'thirdParty', kind: 'employer', name: '第三人公司' });
const twoEmployers: readonly Entry[] = [
  receivedWith({ parties: [...applicationOf().parties, e2] }),
  accepted(),
];
const waived = (
  period: WaivablePeriod,
  partyIds: readonly string[],
  days: number,
  on = '2021-09-29',
): Entry => [{ type: 'periodWaived', period, partyIds, days, note: '' }, on];
const defence = (partyId: string, on: string, defenceId = `d-${partyId}`): Entry => [
  { type: 'defenceFiled', defenceId, partyId, note: '' },
  on,
];

describe('the defence period (LAW 30)', () => {
  it('runs for each respondent from the day he received the copy', () => {
    const entries = [
      ...twoEmployers,
      served(['application'], ['e1'], '2021-09-28'),
      served(['application'], ['e2'], '2021-10-08'),
    ];
    expect(daysOf(entries, 'L13')).toEqual(['2021-10-18', '2021-10-21']);
    expect(daysOf([...entries, defence('e2', '2021-10-12')], 'L13')).toEqual(['2021-10-18', '2021-10-21 ✓']);
    // Objection and counterclaim have the same period.
    expect(daysOf(entries, 'L15')).toEqual(['2021-10-18', '2021-10-21']);
    expect(daysOf(entries, 'L17')).toEqual(['2021-10-18', '2021-10-21']);
  });

  it('runs for nobody else: applicants and third parties have none', () => {
    const entries = [
      receivedWith({ parties: [...applicationOf().parties, third] }),
      accepted(),
      served(['application'], ['w1', 't1'], '2021-09-28'),
    ];
    expect(daysOf(entries, 'L13')).toEqual([]);
  });

  it('is waived or shortened by the one it protects, and by nobody else (GD 62, RULES 58)', () => {
    const entries = [...twoEmployers, served(['application'], ['e1', 'e2'], '2021-09-28')];
    expect(daysOf([...entries, waived('defence', ['e1'], 0)], 'L13')).toEqual(['2021-09-28', '2021-10-18']);
    expect(daysOf([...entries, waived('defence', ['e1'], 5)], 'L13')).toEqual(['2021-10-11', '2021-10-18']);
    expect(daysOf([...entries, waived('defence', ['w1'], 5)], 'L13')).toEqual(['2021-10-18', '2021-10-18']);
    expect(daysOf([...entries, waived('evidence', ['e1'], 5)], 'L13')).toEqual(['2021-10-18', '2021-10-18']);
    // The last word counts.
    expect(daysOf([...entries, waived('defence', ['e1'], 0), waived('defence', ['e1'], 5)], 'L13')[0]).toBe(
      '2021-10-11',
    );
    expect(dateOf([...s.inDefence, waived('defence', ['e1'], 5)], 'L13').waiver).toMatchObject({
      days: 5,
      on: '2021-09-29',
    });
  });

  it('starts anew when changed claims are served (RULES 44), and the old defence does not answer them', () => {
    const renewed = [
      ...s.inDefence,
      defence('e1', '2021-10-07'),
      s.changed,
      served(['application'], ['e1'], '2021-10-11'),
    ];
    const date = dateOf(renewed, 'L13');
    expect([date.trigger.on, date.start.on, date.dueOn, date.metBy]).toEqual([
      '2021-09-28',
      '2021-10-11',
      '2021-10-25',
      null,
    ]);
    expect(daysOf([...renewed, defence('e1', '2021-10-20', 'd2')], 'L13')).toEqual(['2021-10-25 ✓']);
  });

  it('is not shortened by what was agreed before the claims changed', () => {
    const renewed = [
      ...s.inDefence,
      waived('defence', ['e1'], 0),
      s.changed,
      served(['application'], ['e1'], '2021-10-11'),
    ];
    expect(daysOf(renewed, 'L13')).toEqual(['2021-10-25']);
    expect(daysOf([...renewed, waived('defence', ['e1'], 5, '2021-10-11')], 'L13')).toEqual(['2021-10-18']);
  });

  it('of a respondent who joins runs from his own copy', () => {
    const application = applicationOf({ parties: [...applicationOf().parties, e2] });
    const entries: readonly Entry[] = [
      ...s.inDefence,
      [{ type: 'partyAdded', application, reason: '' }, '2021-10-12'],
      served(['application'], ['e2'], '2021-10-13'),
    ];
    // Ten working days from 13 October end on the 27th; those of the first respondent stay.
    expect(daysOf(entries, 'L13')).toEqual(['2021-10-18', '2021-10-27']);
  });

  it('the defence is forwarded in five working days (LAW 30)', () => {
    const filed = [...s.inDefence, defence('e1', '2021-10-12')];
    expect(daysOf(filed, 'L14')).toEqual(['2021-10-19']);
    expect(daysOf([...filed, sent(['defence'], ['w1'], '2021-10-18')], 'L14')).toEqual(['2021-10-19 ✓']);
    expect(
      daysOf([...filed, defence('e1', '2021-10-19', 'd2'), sent(['defence'], ['w1'], '2021-10-18')], 'L14'),
    ).toEqual(['2021-10-19 ✓', '2021-10-26']);
  });
});

describe('the evidence period (RULES 15)', () => {
  const noticed = [...s.inDefence, served(['evidenceNotice'], ['w1', 'e1'], '2021-09-28')];
  const set = (days: number): Entry => [{ type: 'evidencePeriodSet', days }, '2021-09-28'];

  it('is the rule’s until the court sets it, for each party', () => {
    expect(daysOf(noticed, 'L19')).toEqual(['2021-10-18', '2021-10-18']);
    expect(daysOf([...noticed, set(15)], 'L19')).toEqual(['2021-10-25', '2021-10-25']);
    expect(daysOf([...noticed, set(15), set(3)], 'L19')).toEqual(['2021-10-08', '2021-10-08']);
    // Nothing else is set by the court.
    expect(daysOf([...noticed, set(15)], 'L13')).toEqual(['2021-10-18']);
  });

  it('claims may be changed, and witnesses named, until it ends', () => {
    expect(daysOf([...noticed, set(15)], 'L20')).toEqual(['2021-10-25', '2021-10-25']);
    expect(daysOf([...noticed, set(15)], 'L21')).toEqual(['2021-10-25', '2021-10-25']);
  });

  it('is shortened by a party for itself only, even where the court set it', () => {
    expect(daysOf([...noticed, set(15), waived('evidence', ['e1'], 2)], 'L19')).toEqual([
      '2021-10-25',
      '2021-09-30',
    ]);
  });

  it('of a later notice replaces that of the earlier', () => {
    const later = [...noticed, served(['evidenceNotice'], ['e1'], '2021-10-12')];
    expect(daysOf(later, 'L19')).toEqual(['2021-10-18', '2021-10-26']);
  });
});

describe('notice of a hearing (LAW 35)', () => {
  const notice = (partyIds: readonly string[], on: string, hearingId = 'h1') =>
    served(['hearingNotice'], partyIds, on, { hearingId });

  it('five working days back from Friday 15 October is Saturday 9, on which everybody works', () => {
    expect(daysOf(s.listed, 'L22')).toEqual(['2021-10-09']);
    expect(daysOf(s.listed, 'L23')).toEqual(['2021-10-12']);
    expect(daysOf(s.listed, 'L24')).toEqual(['2021-10-15']);
  });

  it('is given when all parties have it, third parties too', () => {
    const withThird = [
      receivedWith({ parties: [...applicationOf().parties, third] }),
      accepted(),
      scheduled(),
    ];
    expect(daysOf([...withThird, notice(['w1', 'e1'], '2021-09-29')], 'L22')).toEqual(['2021-10-09']);
    const all = [...withThird, notice(['w1', 'e1'], '2021-09-29'), notice(['t1'], '2021-10-11')];
    expect(daysOf(all, 'L22')).toEqual(['2021-10-09 ✓']);
    expect(dateOf(all, 'L22').metBy?.on).toBe('2021-10-11');
  });

  it('of one hearing is no notice of another', () => {
    const two = [...s.listed, scheduled('2021-10-25T09:00', 'h2'), notice(['w1', 'e1'], '2021-09-29', 'h2')];
    expect(daysOf(two, 'L22')).toEqual(['2021-10-09', '2021-10-18 ✓']);
  });

  it('is shortened only when all whom it protects agree, to the longest they agreed on', () => {
    const by = (...entries: readonly Entry[]) => daysOf([...s.listed, ...entries], 'L22');
    expect(by(waived('hearingNotice', ['w1'], 2))).toEqual(['2021-10-09']);
    expect(by(waived('hearingNotice', ['w1', 'e1'], 2))).toEqual(['2021-10-13']);
    expect(by(waived('hearingNotice', ['w1'], 2), waived('hearingNotice', ['e1'], 3))).toEqual([
      '2021-10-12',
    ]);
    expect(by(waived('hearingNotice', ['e1'], 3), waived('hearingNotice', ['w1'], 2))).toEqual([
      '2021-10-12',
    ]);
    expect(by(waived('hearingNotice', ['w1', 'e1'], 0))).toEqual(['2021-10-15']);
  });

  it('moves with the hearing and must be given anew; within the day it is one date', () => {
    const moved = (startsAt: string): Entry => [
      {
        type: 'hearingRescheduled',
        hearingId: 'h1',
        plan: planOf({ startsAt: toLocalDateTime(startsAt) }),
        reason: '',
      },
      '2021-10-08',
    ];
    const told = [...s.listed, notice(['w1', 'e1'], '2021-09-29')];
    expect(daysOf(told, 'L22')).toEqual(['2021-10-09 ✓']);
    expect(daysOf([...told, moved('2021-10-22T09:00')], 'L22')).toEqual(['2021-10-15']);
    const sameDay = datesOf([...told, moved('2021-10-15T14:30')]);
    expect(
      sameDay.filter(({ limit }) => limit.id === 'L22').map(({ key, dueOn, metBy }) => [key, dueOn, metBy]),
    ).toEqual([['L22:h1', '2021-10-09', null]]);
  });

  it('is over with the hearing', () => {
    expect(daysOf(s.heard, 'L22')).toEqual([]);
  });
});

describe('collective disputes (RULES 63, 64)', () => {
  const collective = [receivedWith(workersOf(12)), accepted()];
  const subjects = ['oneTimeNotice'] as const;
  const workers = Array.from({ length: 12 }, (_, index) => `w${index + 1}`);

  it('one notice in five working days carries panel, defence and evidence periods', () => {
    expect(daysOf(collective, 'L12')).toEqual(['2021-10-09']);
    const told = [...collective, sent(subjects, [...workers, 'e1'], '2021-09-28')];
    for (const id of ['L09', 'L10', 'L12']) expect(daysOf(told, id)).toEqual(['2021-10-09 ✓']);
    const arrived = [...told, served(subjects, ['e1'], '2021-09-28')];
    expect(daysOf(arrived, 'L13')).toEqual(['2021-10-18']);
    expect(daysOf(arrived, 'L19')).toEqual(['2021-10-18']);
  });

  it('goes to all workers, or to those who represent them', () => {
    const told = sent(subjects, ['w1', 'w2', 'w3', 'e1'], '2021-09-28');
    expect(daysOf([...collective, told], 'L12')).toEqual(['2021-10-09']);
    expect(daysOf([...s.represented, told], 'L12')).toEqual(['2021-10-09 ✓']);
  });

  it('of represented workers only the representatives are told of a hearing', () => {
    const told = [
      ...s.represented,
      scheduled(),
      served(['hearingNotice'], ['w1', 'w2', 'w3', 'e1'], '2021-09-29', { hearingId: 'h1' }),
    ];
    expect(daysOf(told, 'L22')).toEqual(['2021-10-09 ✓']);
    const two = [
      ...s.represented,
      scheduled(),
      served(['hearingNotice'], ['w1', 'w2', 'e1'], '2021-09-29', { hearingId: 'h1' }),
    ];
    expect(daysOf(two, 'L22')).toEqual(['2021-10-09']);
  });
});

describe('an award that is served', () => {
  const decided = (finality: 'final' | 'nonFinal') => [...s.open, award('2021-09-28', finality)];

  it('gives each party its own period to sue when it is not final (LAW 50)', () => {
    const entries = [
      ...decided('nonFinal'),
      served(['outcome'], ['w1'], '2021-10-08'),
      served(['outcome'], ['e1'], '2021-10-11'),
    ];
    // Fifteen days: Saturday 23 October; Tuesday 26.
    expect(daysOf(entries, 'L34')).toEqual(['2021-10-25', '2021-10-26']);
    expect(daysOf(entries, 'L35')).toEqual([]);
    expect(daysOf(entries, 'L36')).toEqual([]);
  });

  it('final: fifteen days for the worker to sue, thirty for the employer to have it revoked (LAW 48, 49)', () => {
    const entries = [...decided('final'), served(['outcome'], ['w1', 'e1'], '2021-10-08')];
    expect(daysOf(entries, 'L34')).toEqual([]);
    expect(daysOf(entries, 'L35')).toEqual(['2021-10-25']);
    // Thirty days: Sunday 7 November.
    expect(daysOf(entries, 'L36')).toEqual(['2021-11-08']);
    const applied: Entry = [
      { type: 'factRecorded', fact: 'revocationApplied', partyId: 'e1', note: '' },
      '2021-11-01',
    ];
    expect(daysOf([...entries, applied], 'L36')).toEqual(['2021-11-08 ✓']);
    const suit: Entry = [{ type: 'courtSuitRecorded' }, '2021-10-20'];
    expect(daysOf([...entries, suit], 'L35')).toEqual(['2021-10-25 ✓']);
  });

  it('the vector of the page: received on 17 September', () => {
    const entries = [
      received,
      accepted('2021-08-20'),
      award('2021-09-10', 'final'),
      served(['outcome'], ['w1', 'e1'], '2021-09-17'),
    ];
    expect(daysOf(entries, 'L35')).toEqual(['2021-10-08']);
    expect(daysOf(entries, 'L36')).toEqual(['2021-10-18']);
  });

  it('an old entry that names one day for all counts for each', () => {
    const entries: readonly Entry[] = [...decided('nonFinal'), [{ type: 'outcomeServed' }, '2021-10-08']];
    expect(daysOf(entries, 'L34')).toEqual(['2021-10-25', '2021-10-25']);
  });

  it('twice: counts from the first time', () => {
    const entries = [
      ...decided('nonFinal'),
      served(['outcome'], ['w1'], '2021-10-08'),
      served(['outcome'], ['w1'], '2021-10-20'),
    ];
    expect(daysOf(entries, 'L34')).toEqual(['2021-10-25']);
  });

  it('a settlement gives nobody a period to sue', () => {
    const entries = [...s.open, settlement('2021-09-28'), served(['outcome'], ['w1', 'e1'], '2021-10-08')];
    for (const id of ['L34', 'L35', 'L36']) expect(daysOf(entries, id)).toEqual([]);
  });

  it('is delivered within the court’s own target, counted from its date', () => {
    const entries = decided('nonFinal');
    expect(daysOf(entries, 'L50')).toEqual(['2021-10-11']);
    expect(daysOf([...entries, served(['outcome'], ['w1', 'e1'], '2021-10-12')], 'L50')).toEqual([
      '2021-10-11 ✓',
    ]);
  });
});

describe('service that takes effect only after a time', () => {
  it('is that by public notice, posting and leaving', () => {
    expect(serviceModes.filter(awaitsMaturity)).toEqual(['leave', 'publicNotice', 'collectivePosting']);
  });

  it.each([
    ['publicNotice', '2021-12-07', '2021-12-07'],
    // Three working days from 8 October; in Guangdong a posting counts from the next day, which is worked.
    ['leave', '2021-10-12', '2021-10-12'],
    ['collectivePosting', '2021-10-09', '2021-10-12'],
    ['direct', null, null],
  ] as const)('%s of 8 October: %s, nationally %s', (mode, inGuangdong, elsewhere) => {
    const entries = [...s.open, sent(['application'], ['e1'], '2021-10-08', { mode, serviceId: 's1' })];
    const maturing = (scope: 'guangdong' | 'national') =>
      maturesOn(stateOf(entries), { id: 's1', mode }, lawIn(scope));
    expect(maturing('guangdong')).toBe(inGuangdong);
    expect(maturing('national')).toBe(elsewhere);
  });

  it('of several dispatches each has its own day', () => {
    const entries = [
      ...twoEmployers,
      sent(['application'], ['e1'], '2021-10-08', { mode: 'leave', serviceId: 's1' }),
      sent(['application'], ['e2'], '2021-10-12', { mode: 'leave', serviceId: 's2' }),
    ];
    const state = stateOf(entries);
    expect(state.services.map((service) => maturesOn(state, service, law))).toEqual([
      '2021-10-12',
      '2021-10-15',
    ]);
    expect(maturesOn(state, { id: 'unknown', mode: 'leave' }, law)).toBeNull();
  });

  it('is met when it is written down as served', () => {
    const left = { mode: 'leave', serviceId: 's1' } as const;
    const entries = [
      ...s.open,
      sent(['application'], ['e1'], '2021-10-08', left),
      served(['application'], ['e1'], '2021-10-12', left),
    ];
    expect(daysOf(entries, 'L41')).toEqual(['2021-10-12 ✓']);
  });
});

describe('every date of a long history', () => {
  it('has a key of its own, and no duty hangs over from a step that was taken', () => {
    const entries = [
      ...s.listed,
      served(['application'], ['e1'], '2021-10-08'),
      served(['evidenceNotice'], ['w1', 'e1'], '2021-09-28'),
      served(['evidenceNotice'], ['e1'], '2021-10-12'),
      recorded('adjourned'),
      scheduled('2021-10-25T09:00', 'h2'),
      award('2021-10-28', 'final'),
      served(['outcome'], ['w1', 'e1'], '2021-10-29'),
      served(['outcome'], ['w1'], '2021-11-01'),
    ];
    const keys = datesOf(entries).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(dateOf(entries, 'L27').metBy).toMatchObject({ kind: 'outcomeDecided', on: legal('2021-10-28') });
  });
});
