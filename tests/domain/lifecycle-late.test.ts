import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../electron/backend/domain/dates.ts';
import { dueDates } from '../../electron/backend/domain/deadlines/due-dates.ts';
import type { CaseState } from '../../electron/backend/domain/lifecycle/case-state.ts';
import { isCorrectable, isRevocable } from '../../electron/backend/domain/lifecycle/corrections.ts';
import { liveEvents } from '../../electron/backend/domain/lifecycle/fold.ts';
import { daysOf, law } from './due-dates-sample.ts';
import {
  accepted,
  applicationOf,
  type Entry,
  entryOf,
  extended,
  historyOf,
  legal,
  partyOf,
  received,
  receivedWith,
  resumed,
  revoked,
  sent,
  served,
  stateOf,
  suspended,
} from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

const e2 = partyOf({ id: 'e2', role: 'respondent', kind: 'employer', name: '另一公司' });
const twoEmployers = receivedWith({ parties: [...applicationOf().parties, e2] });

/** What the state says, whatever stood first in the file. */
function sayingOf(state: CaseState) {
  const byText = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  return {
    ...state,
    services: byText(state.services),
    suspensions: byText(state.suspensions),
    waivers: byText(state.waivers),
    facts: byText(state.facts.map(({ kind, on, partyId, ref }) => [kind, on, partyId, ref])),
  };
}
const countOf = (state: CaseState) =>
  dueDates(state, law)
    .map(({ limit, trigger, start, result, metBy }) =>
      JSON.stringify([limit.id, trigger.partyId, trigger.ref, trigger.on, start.on, result, metBy?.on]),
    )
    .sort();

const named = (id: string, [event, on]: Entry): Entry => [event, on, id];
const dated = (eventId: string, to: string, id?: string): Entry =>
  entryOf({ type: 'entryDateCorrected', eventId, to: legal(to), reason: '笔误' }, '2021-11-01', id);

describe('an entry recorded later counts from its legal date', () => {
  const notice = { mode: 'publicNotice', serviceId: 'p1' } as const;
  // Entries of one chain rest on each other; chains may be recorded in any order and mixed.
  const suspensions: readonly (readonly Entry[])[] = [
    [suspended('2021-10-11', 'forceMajeure', 'u1'), resumed('2021-10-20', 'u2')],
    [suspended('2021-11-01', 'workerDied', 'v1'), resumed('2021-11-15', 'v2')],
    [suspended('2021-11-16', 'other', 'z1'), resumed('2021-11-22', 'z2')],
  ];
  const chains: readonly (readonly Entry[])[] = [
    [
      named('a1', sent(['application', 'evidenceNotice'], ['e1'], '2021-09-28', { serviceId: 's1' })),
      named('a2', served(['application', 'evidenceNotice'], ['e1'], '2021-10-08', { serviceId: 's1' })),
    ],
    [
      named('b1', sent(['application'], ['e2'], '2021-09-29', notice)),
      named('b2', served(['application'], ['e2'], '2021-10-29', notice)),
    ],
    [named('c1', served(['panelNotice'], ['w1', 'e1', 'e2'], '2021-09-30'))],
    [
      named('d1', [
        { type: 'periodWaived', period: 'defence', partyIds: ['e1'], days: 5, note: '' },
        '2021-10-09',
      ]),
    ],
    [named('f1', extended('2021-11-25', 10))],
    [named('g1', s.changed)],
  ];
  const begun = [twoEmployers, accepted()];
  const inOrder = stateOf(
    [...begun, ...[...suspensions, ...chains].flat()].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );

  const shuffled = fc
    .tuple(
      fc.shuffledSubarray([...suspensions], { minLength: suspensions.length }),
      fc.shuffledSubarray(
        // One label for each entry; all suspensions are one chain, for no case is suspended twice at a time.
        [
          ...Array.from({ length: 6 }, () => 0),
          ...chains.flatMap((chain, index) => chain.map(() => index + 1)),
        ],
        { minLength: 6 + chains.flat().length },
      ),
    )
    .map(([order, labels]) => {
      const queues = [order.flat(), ...chains.map((chain) => [...chain])];
      return labels.flatMap((label) => {
        const next = queues[label]?.shift();
        return next === undefined ? [] : [next];
      });
    });

  it('the same state and the same dates in every order of recording', () => {
    expect(inOrder.suspensions).toHaveLength(3);
    fc.assert(
      fc.property(shuffled, (entries) => {
        const state = stateOf([...begun, ...entries]);
        expect(sayingOf(state)).toEqual(sayingOf(inOrder));
        expect(countOf(state)).toEqual(countOf(inOrder));
      }),
      { numRuns: 200 },
    );
  });

  it('a suspension of the past that is recorded today moves the award by its days', () => {
    const open = [received, accepted('2021-03-01')];
    expect(daysOf(open, 'L27')).toEqual(['2021-04-15']);
    expect(daysOf([...open, suspended('2021-03-20'), resumed('2021-05-06')], 'L27')).toEqual(['2021-06-01']);
    const later = [...open, extended('2021-04-10', 5), suspended('2021-03-20'), resumed('2021-05-06')];
    const sooner = [...open, suspended('2021-03-20'), resumed('2021-05-06'), extended('2021-04-10', 5)];
    // 45 + 5 + 47 days from 1 March: Sunday 6 June, so Monday.
    expect(daysOf(later, 'L27')).toEqual(['2021-06-07']);
    expect(daysOf(sooner, 'L27')).toEqual(['2021-06-07']);
  });
});

describe('a corrected date', () => {
  const entries = [received, accepted(), named('a2', s.copy)];

  it('counts in place of the old one; of several the last recorded', () => {
    // Ten working days: 28 September to 18 October; 29 September to 19 October; 30 September to 20 October.
    expect(daysOf(entries, 'L13')).toEqual(['2021-10-18']);
    expect(daysOf([...entries, dated('a2', '2021-09-29')], 'L13')).toEqual(['2021-10-19']);
    expect(daysOf([...entries, dated('a2', '2021-09-30'), dated('a2', '2021-09-29')], 'L13')).toEqual([
      '2021-10-19',
    ]);
    expect(daysOf([...entries, dated('a2', '2021-09-29'), dated('a2', '2021-09-30')], 'L13')).toEqual([
      '2021-10-20',
    ]);
  });

  it('falls away when its correction is revoked, and the one before it counts again', () => {
    const twice = [...entries, dated('a2', '2021-09-29', 'k1'), dated('a2', '2021-09-30', 'k2')];
    expect(daysOf([...twice, revoked(['k2'])], 'L13')).toEqual(['2021-10-19']);
    expect(daysOf([...twice, revoked(['k1'])], 'L13')).toEqual(['2021-10-20']);
    expect(daysOf([...twice, revoked(['k1', 'k2'])], 'L13')).toEqual(['2021-10-18']);
  });

  it('moves the award period with the acceptance', () => {
    const open = [received, named('a1', accepted('2021-09-27'))];
    expect(daysOf(open, 'L27')).toEqual(['2021-11-11']);
    // 45 days from 29 September: Saturday 13 November, so Monday 15.
    expect(daysOf([...open, dated('a1', '2021-09-29')], 'L27')).toEqual(['2021-11-15']);
    expect(stateOf([...open, dated('a1', '2021-09-29')]).acceptedOn).toBe('2021-09-29');
  });

  it('of a suspension’s end changes how many days are left out', () => {
    const open = [received, accepted('2021-03-01'), suspended('2021-03-20'), resumed('2021-05-06', 'r1')];
    // 46 days out instead of 47.
    expect(daysOf([...open, dated('r1', '2021-05-05')], 'L27')).toEqual(['2021-05-31']);
    // Ended before it began: nothing is left out.
    expect(daysOf([...open, dated('r1', '2021-03-10')], 'L27')).toEqual(['2021-04-15']);
  });

  it('stands in the place of the entry, not of its correction', () => {
    const live = liveEvents(historyOf([...entries, dated('a2', '2021-09-29')]));
    expect(live.map(({ id, effectiveOn }) => [id, effectiveOn])).toEqual([
      ['x1', '2021-09-24'],
      ['x2', '2021-09-27'],
      ['a2', '2021-09-29'],
      ['x4', '2021-11-01'],
    ]);
  });
});

describe('a revoked entry', () => {
  it('an open suspension that should not have been made lets the period run', () => {
    const open = [received, accepted('2021-03-01'), suspended('2021-03-20', 'other', 'u1')];
    expect(daysOf(open, 'L27')).toEqual(['stopped']);
    expect(daysOf([...open, revoked(['u1'])], 'L27')).toEqual(['2021-04-15']);
  });

  it('a resumption that is taken back leaves the case suspended', () => {
    const open = [received, accepted('2021-03-01'), suspended('2021-03-20'), resumed('2021-05-06', 'r1')];
    expect(daysOf([...open, revoked(['r1'])], 'L27')).toEqual(['stopped']);
  });

  it('an extension, a restart and a service are counted without', () => {
    const open = [received, accepted()];
    const extension = named('f1', extended('2021-10-08'));
    expect(daysOf([...open, extension, revoked(['f1'])], 'L27')).toEqual(daysOf(open, 'L27'));
    const copy = named('c1', s.copy);
    expect(stateOf([...open, copy]).status).toBe('defence');
    expect(stateOf([...open, copy, revoked(['c1'])]).status).toBe('accepted');
    expect(daysOf([...open, copy, revoked(['c1'])], 'L13')).toEqual([]);
  });
});

describe('of any history', () => {
  const histories: readonly (readonly Entry[])[] = [
    [received, s.requested, s.completed, accepted('2021-09-29'), s.sentCopy, s.copy],
    [...s.inDefence, s.objection, s.objectionDecided, suspended('2021-10-12'), resumed('2021-10-20')],
    [...s.challenged, s.recusalDecided, s.appraisal, s.appraised, extended('2021-10-25')],
    [...s.represented, s.consent('settlement', ...s.allOthers), s.entrusted, s.entrustedEnded],
    [...s.heard, s.opinion],
    [...s.awarded, s.suit],
    [...s.simplified, [{ type: 'convertedToOrdinary', reason: '' }, '2021-10-12']],
  ];
  const spots = histories.flatMap((entries) => entries.map((entry, index) => ({ entries, entry, index })));
  const idOf = (index: number) => `x${index + 1}`;

  it('a corrected date makes the case that would have been, had it been written so at first', () => {
    const correctable = spots.filter(({ entry: [event] }) => isCorrectable(event.type));
    expect(correctable.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(
        fc.constantFrom(...correctable),
        fc.integer({ min: -3, max: 30 }),
        ({ entries, index }, days) => {
          const [event, on] = entries[index] ?? received;
          const to = addDays(legal(on), days);
          const atFirst = entries.map((other, at): Entry => (at === index ? [event, to] : other));
          const corrected = stateOf([...entries, dated(idOf(index), to)]);
          expect(corrected).toEqual(stateOf(atFirst));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a revoked entry leaves the case that would have been without it', () => {
    // What others rest on is refused when it is tried; here each is the last of its kind.
    const last = spots.filter(
      ({ entries, entry: [event], index }) => isRevocable(event.type) && index === entries.length - 1,
    );
    expect(last.length).toBeGreaterThan(4);
    for (const { entries, index } of last)
      expect(stateOf([...entries, revoked([idOf(index)])])).toEqual(stateOf(entries.slice(0, -1)));
  });
});
