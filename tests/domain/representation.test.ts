import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentSubjects } from '../../electron/backend/domain/lifecycle/procedural-events.ts';
import {
  partiesToServe,
  representativeCount,
  withoutConsent,
} from '../../electron/backend/domain/lifecycle/representation.ts';
import { type Entry, partyOf, receivedWith, stateOf, workersOf } from './lifecycle-sample.ts';
import { allOthers, consent, represented } from './transitions-sample.ts';

const idsOf = (parties: readonly { readonly id: string }[]) => parties.map(({ id }) => id);
const nameOf = (n: number) => `w${n}`;
const others = allOthers.map(nameOf);

describe('on whom papers are served', () => {
  it('everybody while nobody is represented', () => {
    const state = stateOf([receivedWith(workersOf(3))]);
    expect(idsOf(partiesToServe(state))).toEqual(['w1', 'w2', 'w3', 'e1']);
  });

  it('of represented workers the representatives, and both other sides (RULES 63)', () => {
    const { parties = [] } = workersOf(12);
    const third = partyOf({ id: 't1', role: 'thirdParty', kind: 'employer' });
    const elected: Entry = [
      { type: 'representativesElected', partyIds: ['w2', 'w5', 'w9'], note: '' },
      '2021-09-28',
    ];
    const state = stateOf([receivedWith({ parties: [...parties, third] }), elected]);
    expect(idsOf(partiesToServe(state))).toEqual(['w2', 'w5', 'w9', 'e1', 't1']);
  });

  it('those elected last, when a representative dropped out (GD 46)', () => {
    const again: Entry = [
      { type: 'representativesElected', partyIds: ['w1', 'w2', 'w4'], note: '' },
      '2021-10-08',
    ];
    expect(idsOf(partiesToServe(stateOf([...represented, again])))).toEqual(['w1', 'w2', 'w4', 'e1']);
  });

  it('three to five represent (RULES 63)', () => {
    expect(representativeCount).toEqual({ least: 3, most: 5 });
  });
});

describe('whose consent is missing (RULES 63, GD 46)', () => {
  it('nobody’s while nobody is represented', () => {
    for (const subject of consentSubjects)
      expect(withoutConsent(stateOf([receivedWith(workersOf(12))]), subject)).toEqual([]);
  });

  it('that of all who are not representatives, and never the other side’s', () => {
    for (const subject of consentSubjects)
      expect(idsOf(withoutConsent(stateOf(represented), subject))).toEqual(others);
  });

  it('consent to one thing is none to another', () => {
    const state = stateOf([...represented, consent('settlement', ...allOthers)]);
    expect(withoutConsent(state, 'settlement')).toEqual([]);
    for (const subject of ['claimChange', 'claimWithdrawal', 'withdrawal'] as const)
      expect(withoutConsent(state, subject)).toHaveLength(9);
  });

  it('adds up over several entries, in any order, given twice or by a representative', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 })), { maxLength: 5 }), (given) => {
        const state = stateOf([...represented, ...given.map((numbers) => consent('settlement', ...numbers))]);
        const agreed = new Set(given.flat().map(nameOf));
        expect(idsOf(withoutConsent(state, 'settlement'))).toEqual(others.filter((id) => !agreed.has(id)));
      }),
    );
  });
});
