import { describe, expect, it } from 'vitest';
import type { CalendarYear } from '../../electron/backend/domain/calendar.ts';
import {
  daysLeft,
  dueDates,
  nextDue,
  openDuties,
} from '../../electron/backend/domain/deadlines/due-dates.ts';
import { severityOf } from '../../electron/backend/domain/deadlines/severity.ts';
import type { CaseEvent } from '../../electron/backend/domain/lifecycle/events.ts';
import { dateOf, datesOf, daysOf, law, lawIn, limits, years } from './due-dates-sample.ts';
import {
  accepted,
  applicationOf,
  closed,
  type Entry,
  ended,
  extended,
  legal,
  partyOf,
  received,
  receivedWith,
  resumed,
  sent,
  served,
  settlement,
  stateOf,
  suspended,
  workersOf,
} from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

// Days are counted by hand on the calendars of the notices: 2021 has 1–7 October off and works on 26 September and 9 October.

const event = (what: CaseEvent, on: string): Entry => [what, on];
const addedParty = (on: string) =>
  event({ type: 'partyAdded', application: applicationOf(), reason: '' }, on);
const changedClaims = (on: string) =>
  event({ type: 'claimsChanged', application: applicationOf(), reason: '' }, on);
const decidedCounterclaim = (decision: 'merged' | 'separate' | 'rejected', on: string) =>
  event({ type: 'counterclaimDecided', counterclaimId: 'g1', decision, reason: '' }, on);

describe('before acceptance', () => {
  it('the decision is due five working days after receipt (LAW 29)', () => {
    expect(daysOf([received], 'L05')).toEqual(['2021-09-30']);
    expect(nextDue(datesOf([received]))?.limit.id).toBe('L05');
  });

  it('not while something is missing; anew from completion (RULES 46(2))', () => {
    expect(daysOf([received, s.requested], 'L05')).toEqual([]);
    const date = dateOf([received, s.requested, s.completed], 'L05');
    expect(date.dueOn).toBe('2021-10-11');
    expect(date.trigger).toMatchObject({ kind: 'receivedComplete', on: '2021-09-28' });
  });

  it('not in a mediation before filing; from its failure on (GD 50)', () => {
    const mediating = [received, s.mediating];
    expect(daysOf(mediating, 'L05')).toEqual([]);
    // Fifteen days from 25 September end on Sunday 10 October.
    expect(daysOf(mediating, 'L08')).toEqual(['2021-10-11']);
    const failed = [...mediating, s.mediated(false)];
    expect(daysOf(failed, 'L05')).toEqual(['2021-10-08']);
    expect(daysOf(failed, 'L08')).toEqual(['2021-10-11 ✓']);
    const settled = [...mediating, s.mediated(true), closed('mediation', '2021-09-26')];
    expect(openDuties(datesOf(settled))).toEqual([]);
  });

  it.each<[string, readonly Entry[]]>([
    ['rejected', [received, s.rejected]],
    ['told where to go', [received, s.redirected]],
  ])('%s: nothing is left to do', (_, entries) => {
    expect(daysOf(entries, 'L05')).toEqual(['2021-09-30 ✓']);
    expect(openDuties(datesOf(entries))).toEqual([]);
  });

  it('a collective dispute is decided on in five working days as well (RULES 64)', () => {
    expect(daysOf([receivedWith(workersOf(10))], 'L11')).toEqual(['2021-09-30']);
    expect(daysOf([received], 'L11')).toEqual([]);
  });
});

describe('the award period (LAW 43, RULES 45, 46)', () => {
  it('is 45 days from acceptance and ends on a working day', () => {
    expect(daysOf([received, accepted()], 'L27')).toEqual(['2021-11-11']);
    // Raw ends: 2 October, 4 October (both in the holidays), Saturday 9 October, on which everybody works.
    expect(daysOf([received, accepted('2021-08-18')], 'L27')).toEqual(['2021-10-08']);
    expect(daysOf([received, accepted('2021-08-20')], 'L27')).toEqual(['2021-10-08']);
    expect(daysOf([received, accepted('2021-08-25')], 'L27')).toEqual(['2021-10-09']);
  });

  it('an extension of 15 days rolls once, at the end', () => {
    const date = dateOf([received, accepted('2021-08-18'), extended('2021-09-30')], 'L27');
    expect(date.result).toEqual({
      state: 'due',
      rawEnd: '2021-10-17',
      due: '2021-10-18',
      isProvisional: false,
    });
    expect(date.extension).toMatchObject({ days: 15, approverId: 'd1' });
    // Only this rule can be extended.
    expect(
      datesOf([received, accepted(), extended('2021-09-30')]).filter(({ extension }) => extension !== null),
    ).toHaveLength(1);
  });

  it('leaves out the days of a suspension (RULES 46(6))', () => {
    const entries = [received, accepted('2021-03-01'), suspended('2021-03-20'), resumed('2021-05-06')];
    expect(daysOf(entries, 'L27')).toEqual(['2021-06-01']);
    expect(daysOf([received, accepted('2021-03-01')], 'L27')).toEqual(['2021-04-15']);
  });

  it('stands still while a suspension is open: what is used and left is told', () => {
    const date = dateOf([received, accepted('2021-03-01'), suspended('2021-03-20', 'workerDied')], 'L27');
    expect(date.dueOn).toBeNull();
    expect(date.result).toEqual({
      state: 'stopped',
      since: '2021-03-20',
      used: 18,
      left: 27,
      isProvisional: false,
    });
    expect(date.period.stops).toEqual([{ from: '2021-03-20', to: null, reason: 'suspension:workerDied' }]);
    expect(severityOf(date.dueOn, legal('2021-12-31'), { amberDays: 10, redDays: 3 })).toBe('stopped');
    // What the court must do is still to be done; a stopped date goes behind the others.
    expect(
      openDuties(datesOf([received, accepted('2021-03-01'), suspended('2021-03-20')])).map(
        ({ limit }) => limit.id,
      ),
    ).toContain('L27');
    expect(nextDue([date])?.key).toBe(date.key);
  });

  const notice = { mode: 'publicNotice', serviceId: 'p1' } as const;
  const published = sent(['application'], ['e1'], '2021-10-08', notice);
  const matured = (on: string) => served(['application'], ['e1'], on, notice);

  it('leaves out a public notice, from its publication to the day it counts as served', () => {
    const entries = [received, accepted(), published];
    // 60 days in 2021: 8 October to 7 December. 45 + 60 days from 27 September: Monday 10 January 2022.
    expect(daysOf(entries, 'L27')).toEqual(['2022-01-10']);
    expect(daysOf([...entries, matured('2021-12-07')], 'L27')).toEqual(['2022-01-10']);
    // Written down as served three days later than it could be: those days are left out too.
    expect(daysOf([...entries, matured('2021-12-10')], 'L27')).toEqual(['2022-01-13']);
  });

  it('of a notice to two, to the day the last of them is served', () => {
    const both = [received, accepted(), sent(['application'], ['e1', 't1'], '2021-10-08', notice)];
    const early = served(['application'], ['t1'], '2021-10-20', { serviceId: 'p1' });
    expect(daysOf([...both, early], 'L27')).toEqual(['2022-01-10']);
    const all = served(['application'], ['e1'], '2021-10-28', { serviceId: 'p1' });
    // Served after 20 days: 65 days from 27 September end on Wednesday 1 December.
    expect(daysOf([...both, early, all], 'L27')).toEqual(['2021-12-01']);
  });

  it('counts days of a suspension within a public notice once', () => {
    const within = [received, accepted(), published, suspended('2021-11-01'), resumed('2021-11-20')];
    expect(daysOf(within, 'L27')).toEqual(['2022-01-10']);
    const beyond = [received, accepted(), published, suspended('2021-12-01'), resumed('2021-12-20')];
    // Left out: 8 October to 19 December, 73 days. 118 days from 27 September: Sunday 23 January 2022.
    expect(daysOf(beyond, 'L27')).toEqual(['2022-01-24']);
  });

  it.each<[string, readonly Entry[], string, string]>([
    ['a party that joins (46(1))', [addedParty('2021-10-12')], '2021-10-12', '2021-11-26'],
    // 45 days from 13 October: Saturday 27 November.
    ['changed claims (46(3))', [changedClaims('2021-10-13')], '2021-10-13', '2021-11-29'],
    [
      'a merged counterclaim (46(4))',
      [s.counterclaim, decidedCounterclaim('merged', '2021-10-14')],
      '2021-10-14',
      '2021-11-29',
    ],
    [
      'the latest of several',
      [changedClaims('2021-10-13'), addedParty('2021-10-12')],
      '2021-10-13',
      '2021-11-29',
    ],
  ])('starts anew with %s', (_, entries, start, due) => {
    const date = dateOf([received, accepted(), ...entries], 'L27');
    expect([date.trigger.on, date.start.on, date.dueOn]).toEqual(['2021-09-27', start, due]);
    expect(date.metBy).toBeNull();
    // The last day to ask for an extension moves with it.
    expect(daysOf([received, accepted(), ...entries], 'L28')).toEqual([due]);
  });

  it.each<[string, readonly Entry[]]>([
    ['a separate counterclaim', [s.counterclaim, decidedCounterclaim('separate', '2021-10-14')]],
    ['withdrawn claims', [event({ type: 'claimsWithdrawn', claimIds: ['c2'], reason: '' }, '2021-10-14')]],
    [
      'a clerical correction',
      [event({ type: 'applicationCorrected', application: applicationOf(), reason: '' }, '2021-10-14')],
    ],
    [
      'conversion to the ordinary procedure',
      [event({ type: 'convertedToOrdinary', reason: '' }, '2021-10-14')],
    ],
    ['an objection', [s.objection, s.objectionDecided]],
  ])('does not start anew with %s', (_, entries) => {
    expect(daysOf([received, accepted(), ...entries], 'L27')).toEqual(['2021-11-11']);
  });

  it('leaves out nothing from before it started anew', () => {
    const entries = [
      received,
      accepted(),
      suspended('2021-10-08'),
      resumed('2021-10-11'),
      addedParty('2021-10-12'),
    ];
    expect(daysOf(entries, 'L27')).toEqual(['2021-11-26']);
  });

  it('keeps its extension when it starts anew', () => {
    const entries = [received, accepted(), extended('2021-10-08', 10), addedParty('2021-10-12')];
    // 55 days from 12 October: Monday 6 December.
    expect(daysOf(entries, 'L27')).toEqual(['2021-12-06']);
  });

  it('starts anew with the revocation of the own award, without the old extension (GD 67)', () => {
    const entries = [...s.awarded, s.selfRevoked];
    // 45 days from 1 December: Saturday 15 January 2022.
    expect(daysOf(entries, 'L27')).toEqual(['2022-01-17']);
    expect(daysOf(entries, 'L42')).toEqual(['2021-12-08']);
    expect(
      daysOf(
        [s.open[0] ?? received, accepted(), extended('2021-10-08'), ...s.awarded.slice(2), s.selfRevoked],
        'L27',
      ),
    ).toEqual(['2022-01-17']);
    const again = event({ type: 'tribunalFormed', arbitratorIds: ['a2'], clerkId: 'k1' }, '2021-12-03');
    expect(daysOf([...entries, again], 'L42')).toEqual(['2021-12-08 ✓']);
  });

  it('is met by an outcome, and not any more when that is reneged on', () => {
    const settled = [...s.heard, settlement()];
    expect(daysOf(settled, 'L27')).toEqual(['2021-11-11 ✓']);
    const reneged = event({ type: 'settlementReneged', partyId: 'w1', reason: '' }, '2021-10-22');
    expect(daysOf([...settled, reneged], 'L27')).toEqual(['2021-11-11']);
  });

  it('of a case divided off runs from the first acceptance, by the rules of that day', () => {
    const split = [received, accepted('2022-02-07', '2021-12-20')];
    expect(daysOf(split, 'L27')).toEqual(['2022-02-07']);
    const notified = [...split, sent(['application'], ['e1'], '2022-02-08', notice)];
    // The notice takes 60 days, as for the case it came from: 9 April 2022.
    expect(daysOf(notified, 'L39')).toEqual(['2022-04-09']);
  });
});

describe('after acceptance', () => {
  it('the copies and the panel notice go out in five working days (LAW 30, 32)', () => {
    expect(daysOf(s.open, 'L09')).toEqual(['2021-10-09']);
    expect(daysOf(s.open, 'L10')).toEqual(['2021-10-09']);
    const copies = [...s.open, sent(['application'], ['e1'], '2021-09-28')];
    expect(daysOf(copies, 'L09')).toEqual(['2021-10-09 ✓']);
    expect(daysOf(copies, 'L10')).toEqual(['2021-10-09']);
    const both = [...copies, sent(['panelNotice'], ['e1', 'w1'], '2021-09-29')];
    expect(daysOf(both, 'L10')).toEqual(['2021-10-09 ✓']);
  });

  it('a party that joins does not make them overdue again', () => {
    const e2 = partyOf({ id: 'e2', role: 'respondent', kind: 'employer' });
    const application = applicationOf({ parties: [...applicationOf().parties, e2] });
    const entries = [
      ...s.open,
      sent(['application', 'panelNotice'], ['e1', 'w1'], '2021-09-28'),
      event({ type: 'partyAdded', application, reason: '' }, '2021-10-20'),
    ];
    expect(daysOf(entries, 'L09')).toEqual(['2021-10-09 ✓']);
    expect(daysOf(entries, 'L10')).toEqual(['2021-10-09 ✓']);
  });

  it.each<[string, readonly Entry[], string, string]>([
    // Three working days from 8 October: Saturday 9 (worked), 11, 12.
    ['recusal decision (RULES 11)', [s.recusal()], 'L25', '2021-10-12'],
    ['objection decision (GD 40)', [s.objection], 'L16', '2021-10-14'],
    ['counterclaim decision (RULES 36)', [s.counterclaim], 'L18', '2021-10-14'],
    ['end of an entrusted mediation (RULES 70)', [s.entrusted], 'L26', '2021-10-21'],
  ])('%s', (_, entries, id, due) => {
    expect(daysOf([...s.inDefence, ...entries], id)).toEqual([due]);
  });

  it('of two recusals each has its own date and its own decision', () => {
    const second: Entry = [s.recusal('q2')[0], '2021-10-11'];
    const entries = [...s.challenged, second, s.recusalDecided];
    expect(daysOf(entries, 'L25')).toEqual(['2021-10-12 ✓', '2021-10-14']);
  });

  it('a cancellation is told in five working days, to everybody (RULES 32)', () => {
    const cancelled = [...s.open, ended('cancelled')];
    expect(daysOf(cancelled, 'L31')).toEqual(['2021-10-27']);
    const one = served(['decision'], ['e1'], '2021-10-21');
    expect(daysOf([...cancelled, one], 'L31')).toEqual(['2021-10-27']);
    expect(daysOf([...cancelled, one, served(['decision'], ['w1'], '2021-10-22')], 'L31')).toEqual([
      '2021-10-27 ✓',
    ]);
  });

  it('closed: no duty is left', () => {
    expect(openDuties(datesOf(s.withdrawn))).toEqual([]);
    expect(openDuties(datesOf(s.awarded))).toEqual([]);
  });
});

describe('targets of the green channel stand beside the statutory dates', () => {
  const green = [receivedWith({ isGreenChannel: true }), accepted()];
  const targets = (entries: readonly Entry[]) =>
    datesOf(entries)
      .filter(({ limit }) => limit.kind === 'target')
      .map(({ limit, dueOn }) => `${limit.id} ${dueOn}`);

  it('filing, service, hearing, mediation and closing', () => {
    // One working day after Friday 24 September is Sunday 26, on which everybody works. Ten days from 27 September end in the holidays.
    expect(targets(green)).toEqual([
      'G01 2021-09-26',
      'G02 2021-09-29',
      'G03 2021-10-12',
      'G04 2021-09-30',
      'G05 2021-10-08',
      'G06 2021-10-27',
    ]);
    expect(daysOf(green, 'L27')).toEqual(['2021-11-11']);
  });

  it('a collective dispute has its own, and migrant workers’ wages theirs', () => {
    const collective = [receivedWith(workersOf(10, { isGreenChannel: true })), accepted()];
    expect(daysOf(collective, 'G07')).toEqual(['2021-10-12']);
    const migrants = [
      receivedWith({ parties: [partyOf({ isMigrantWorker: true }), ...applicationOf().parties.slice(1)] }),
      accepted(),
    ];
    expect(targets(migrants)).toEqual(['L45 2021-10-27']);
  });

  it('never become the next duty', () => {
    expect(nextDue(datesOf(green))?.limit.kind).toBe('duty');
    expect(openDuties(datesOf(green)).every(({ limit }) => limit.kind === 'duty')).toBe(true);
  });

  it('a suspension moves the closing target as it moves the award', () => {
    const entries = [...green, suspended('2021-10-08'), resumed('2021-10-18')];
    expect(daysOf(entries, 'G06')).toEqual(['2021-11-08']);
    // 55 days from 27 September: Sunday 21 November.
    expect(daysOf(entries, 'L27')).toEqual(['2021-11-22']);
  });
});

describe('which rule a case is under', () => {
  const notice = { mode: 'publicNotice', serviceId: 'p1' } as const;
  const noticed = (acceptedOn: string): readonly Entry[] => [
    receivedWith({}, '2021-12-20'),
    accepted(acceptedOn),
    sent(['application'], ['e1'], '2022-01-10', notice),
  ];

  it('a public notice takes 60 days in a case accepted before 2022, and 30 after', () => {
    expect(daysOf(noticed('2021-12-31'), 'L39')).toEqual(['2022-03-11']);
    expect(daysOf(noticed('2022-01-04'), 'L39')).toEqual(['2022-02-09']);
    expect(daysOf(noticed('2021-12-31'), 'L39', lawIn('national'))).toEqual(['2022-03-11']);
    // The award waits as long: 45 days and 30 from 4 January, Sunday 20 March 2022.
    expect(daysOf(noticed('2022-01-04'), 'L27')).toEqual(['2022-03-21']);
  });

  it.each<[string, readonly Entry[], string, string, string]>([
    [
      'posting of a collective dispute (GD 58; RULES 20)',
      [...s.open, sent(['application'], ['e1'], '2021-10-08', { mode: 'collectivePosting' })],
      'L40',
      '2021-10-09',
      '2021-10-12',
    ],
    [
      // Fifteen days from the application end on Saturday 23 October; five working days from its acceptance on the 11th on the 18th.
      'review of an agreement (GD 28; RULES 76)',
      [
        received,
        event({ type: 'factRecorded', fact: 'reviewApplied', partyId: null, note: '' }, '2021-10-08'),
        event({ type: 'factRecorded', fact: 'reviewAccepted', partyId: null, note: '' }, '2021-10-11'),
      ],
      'L33',
      '2021-10-25',
      '2021-10-18',
    ],
  ])(
    '%s: the province’s or the national rule, as the court chose',
    (_, entries, id, inGuangdong, elsewhere) => {
      expect(daysOf(entries, id, lawIn('guangdong'))).toEqual([inGuangdong]);
      expect(daysOf(entries, id, lawIn('national'))).toEqual([elsewhere]);
    },
  );

  it('the version in force on the day of acceptance, and on receipt before that', () => {
    const own = limits
      .filter(({ id }) => id === 'L10' || id === 'L05')
      .map((limit) => ({ ...limit, length: 3, validFrom: legal('2021-10-08') }));
    const changed = { ...law, limits: [...limits, ...own] };
    expect(daysOf([received, accepted('2021-09-27')], 'L10', changed)).toEqual(['2021-10-09']);
    expect(daysOf([received, accepted('2021-10-07')], 'L10', changed)).toEqual(['2021-10-13']);
    expect(daysOf([received, accepted('2021-10-08')], 'L10', changed)).toEqual(['2021-10-12']);
    expect(daysOf([receivedWith({}, '2021-10-08')], 'L05', changed)).toEqual(['2021-10-12']);
    expect(daysOf([receivedWith({}, '2021-10-07')], 'L05', changed)).toEqual(['2021-10-13']);
  });

  it('a rule that has ended, or not begun, counts for nothing', () => {
    const only = (from: string, to: string | null) => ({
      ...law,
      limits: limits
        .filter(({ id }) => id === 'L05')
        .map((limit) => ({ ...limit, validFrom: legal(from), validTo: to === null ? null : legal(to) })),
    });
    expect(daysOf([received], 'L05', only('2021-01-01', '2021-09-23'))).toEqual([]);
    expect(daysOf([received], 'L05', only('2021-09-24', '2021-09-24'))).toEqual(['2021-09-30']);
    expect(daysOf([received], 'L05', only('2021-09-25', null))).toEqual([]);
  });
});

describe('years whose holidays are not published', () => {
  const late = [receivedWith({}, '2026-12-28')];
  const inDecember = [receivedWith({}, '2026-11-30'), accepted('2026-12-01')];
  const nextYear: CalendarYear = {
    year: 2027,
    notice: '测试通知',
    holidays: [
      { name: '元旦', from: legal('2027-01-01'), to: legal('2027-01-03') },
      { name: '测试假', from: legal('2027-01-15'), to: legal('2027-01-17') },
    ],
    makeUpWorkdays: [],
  };

  it('a date that rests on one is provisional', () => {
    expect(Math.max(...years.map(({ year }) => year))).toBe(2026);
    expect(dateOf(inDecember, 'L27')).toMatchObject({ dueOn: '2027-01-15', isProvisional: true });
    // 29, 30, 31 December, Friday 1 January, Monday 4.
    expect(dateOf(late, 'L05')).toMatchObject({ dueOn: '2027-01-04', isProvisional: true });
    expect(dateOf([receivedWith({}, '2026-12-01')], 'L05')).toMatchObject({
      dueOn: '2026-12-08',
      isProvisional: false,
    });
  });

  it('and is not any more once the year’s table is there', () => {
    const known = lawIn('guangdong', [...years, nextYear]);
    expect(dateOf(inDecember, 'L27', known)).toMatchObject({ dueOn: '2027-01-18', isProvisional: false });
    expect(dateOf(late, 'L05', known)).toMatchObject({ dueOn: '2027-01-05', isProvisional: false });
  });
});

describe('what presses', () => {
  it('the first unmet duty; days left go below zero', () => {
    expect(nextDue(datesOf(s.open))?.dueOn).toBe('2021-10-09');
    expect(nextDue([])).toBeNull();
    expect(daysLeft(legal('2021-11-11'), legal('2021-11-01'))).toBe(10);
    expect(daysLeft(legal('2021-11-11'), legal('2021-11-12'))).toBe(-1);
  });

  it.each([
    ['2021-10-31', 'quiet'],
    ['2021-11-01', 'person'],
    ['2021-11-07', 'person'],
    ['2021-11-08', 'director'],
    ['2021-11-12', 'director'],
  ])('due on 11 November, seen on %s: %s', (today, severity) => {
    expect(severityOf(legal('2021-11-11'), legal(today), { amberDays: 10, redDays: 3 })).toBe(severity);
  });

  it('keys stay the same on every recount and are each the date’s own', () => {
    const noted = (on: string) =>
      event({ type: 'factRecorded', fact: 'infringementKnown', partyId: 'w1', note: '' }, on);
    const state = stateOf([received, noted('2020-10-09'), noted('2021-01-04')]);
    const keys = dueDates(state, law).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('L01'))).toEqual(['L01:w1', 'L01:w1:x3']);
    expect(dueDates(state, law).map(({ key }) => key)).toEqual(keys);
    // A year from 9 October 2020 (a Saturday in 2021, worked), and from 4 January 2021.
    expect(daysOf([received, noted('2020-10-09'), noted('2021-01-04')], 'L01')).toEqual([
      '2021-10-09 ✓',
      '2022-01-04 ✓',
    ]);
  });
});
