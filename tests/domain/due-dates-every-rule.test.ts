import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../electron/backend/domain/calendar.ts';
import { dueDates } from '../../electron/backend/domain/deadlines/due-dates.ts';
import type { LimitScope } from '../../electron/backend/domain/deadlines/time-limit.ts';
import type { Fact } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type { FactKind } from '../../electron/backend/domain/lifecycle/fact-kinds.ts';
import { law, lawIn, limits, years } from './due-dates-sample.ts';
import { accepted, legal, received, stateOf } from './lifecycle-sample.ts';

const triggerOn = '2021-09-29';
const plain = [received, accepted()];

function factOf(kind: FactKind, on = triggerOn): Fact {
  return { kind, on: legal(on), partyId: null, ref: null, eventId: 'f1' };
}

/**
 * What every rule gives for a trigger on Wednesday 29 September 2021, counted on the holiday table of procedure.md section 2.3: off
 * 1 to 7 October and the weekends, at work on Saturday 9 October. Rules of a later day are counted where they stand: see below.
 */
const expected: Readonly<Record<string, string>> = {
  // A year, the last day a Thursday.
  L01: '2022-09-29',
  L02: '2022-09-29',
  // Sixty days: Sunday 28 November.
  L03: '2021-11-29',
  // Five working days: 30 September, 8, 9, 11, 12 October.
  ...each('L04 L05 L06 L09 L10 L11 L12 L14 L16 L18 L31 L42 L46 L50', '2021-10-12'),
  // Three: 30 September, 8, 9 October.
  ...each('L07 L25 L41 L44', '2021-10-09'),
  // Fifteen days: Thursday 14 October.
  ...each('L08 L32 L33 L34 L35 L37 L43', '2021-10-14'),
  // Ten working days: on to 13, 14, 15, 18, 19 October.
  ...each('L13 L15 L17 L19 L20 L21 L26', '2021-10-19'),
  // Back from the hearing, its day excluded: 28, 27, 26 (a Sunday at work), 24, 23 September.
  L22: '2021-09-23',
  L23: '2021-09-26',
  // No number of days: the day itself.
  ...each('L24 L29 L30', '2021-09-29'),
  // 45 days: Saturday 13 November.
  ...each('L27 L28', '2021-11-15'),
  // 30 days: Friday 29 October.
  ...each('L36 L45 L51 G06', '2021-10-29'),
  // Two years: 29 September 2023, a Friday and a day off of Mid-Autumn; at work again on 7 October.
  L38: '2023-10-07',
  // 60 days before 2022; a public notice does not roll.
  L39: '2021-11-28',
  // Guangdong: the next day.
  L40: '2021-09-30',
  L47: '2026-09-29',
  L48: '2031-09-29',
  L49: '2026-09-29',
  // Ten days: 9 October, a Saturday at work.
  ...each('L52 G05', '2021-10-09'),
  G01: '2021-09-30',
  G02: '2021-10-08',
  ...each('G03 G07', '2021-10-14'),
  G04: '2021-10-09',
};

function each(ids: string, day: string): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.split(' ').map((id) => [id, day]));
}

/** The dates of a rule for one fact, in a case accepted so that the rule is in force. */
function daysFor(id: string, on = triggerOn, scope: LimitScope = 'guangdong', acceptedOn = '2021-09-27') {
  const rows = limits.filter((limit) => limit.id === id);
  const kinds = new Set(rows.map(({ trigger }) => trigger));
  const state = {
    ...stateOf([received, accepted(acceptedOn)]),
    facts: [...kinds].map((kind) => factOf(kind, on)),
  };
  return dueDates(state, scope === 'guangdong' ? law : lawIn(scope))
    .filter(({ limit }) => limit.id === id)
    .map(({ dueOn }) => dueOn);
}

describe('every rule counts', () => {
  it('each row of the table has a date here, and no other', () => {
    expect(Object.keys(expected).sort()).toEqual([...new Set(limits.map(({ id }) => id))].sort());
  });

  it.each(Object.entries(expected))('%s from its own trigger to %s', (id, day) => {
    // The online rules are of July 2024: the case is accepted under them, its evidence comes in as before.
    const acceptedOn = limits.some((limit) => limit.id === id && limit.validFrom <= '2021-09-27')
      ? '2021-09-27'
      : '2024-09-02';
    expect(daysFor(id, triggerOn, 'guangdong', acceptedOn)).toEqual([day]);
  });

  it.each([
    // Five working days.
    ['L33', '2021-10-12'],
    // Three working days.
    ['L40', '2021-10-09'],
  ])('%s as the national rules have it: %s', (id, day) => {
    expect(daysFor(id, triggerOn, 'national')).toEqual([day]);
  });

  it('a public notice of a case accepted later takes thirty days', () => {
    expect(daysFor('L39', '2024-09-29', 'guangdong', '2024-09-02')).toEqual(['2024-10-29']);
  });

  it('none counts from the fact of another', () => {
    const calendar = createCalendar(years);
    const state = { ...stateOf(plain), facts: [factOf('obstacleEnded')] };
    expect(dueDates(state, { ...law, calendar }).map(({ limit }) => limit.id)).toEqual(
      limits.filter(({ trigger }) => trigger === 'obstacleEnded').map(({ id }) => id),
    );
  });
});
