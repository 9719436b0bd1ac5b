import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentRefusal, givesUpClaims } from '../../electron/backend/domain/lifecycle/consent-needed.ts';
import { consentSubjects } from '../../electron/backend/domain/lifecycle/procedural-events.ts';
import {
  partiesToServe,
  representativeCount,
  withoutConsent,
} from '../../electron/backend/domain/lifecycle/representation.ts';
import { type Entry, partyOf, receivedWith, settlement, stateOf, workersOf } from './lifecycle-sample.ts';
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

describe('consent is to one act (RULES 63, GD 46)', () => {
  const withdrawn: Entry = [{ type: 'claimsWithdrawn', claimIds: ['c2'], reason: '' }, '2021-10-09'];
  const changed: Entry = [
    { type: 'claimsChanged', application: stateOf(represented).application, reason: '' },
    '2021-10-09',
  ];
  const reneged: Entry = [{ type: 'settlementReneged', partyId: 'e1', reason: '' }, '2021-10-21'];

  it.each([
    ['claimWithdrawal', [withdrawn]],
    ['claimChange', [changed]],
    ['settlement', [settlement(), reneged]],
  ] as const)('%s: the next one needs it anew', (subject, act) => {
    const agreed = [...represented, consent(subject, ...allOthers)];
    expect(withoutConsent(stateOf(agreed), subject)).toEqual([]);
    expect(idsOf(withoutConsent(stateOf([...agreed, ...act]), subject))).toEqual(others);
  });

  it('an act of another kind leaves it', () => {
    const state = stateOf([...represented, consent('settlement', ...allOthers), withdrawn]);
    expect(withoutConsent(state, 'settlement')).toEqual([]);
  });
});

describe('what gives claims up', () => {
  const state = stateOf(represented);
  const { application } = state;
  const withClaims = (claims: typeof application.claims) => ({ ...application, claims });
  const [first, second] = application.claims;
  if (first === undefined || second === undefined) throw new Error('the sample has two claims');

  it('a claim left out, or less money', () => {
    expect(givesUpClaims(state, withClaims([first]))).toBe(true);
    expect(givesUpClaims(state, withClaims([{ ...first, amountFen: 99_999 }, second]))).toBe(true);
  });

  it('not another wording, more money, one claim more, or one that was withdrawn already', () => {
    expect(givesUpClaims(state, application)).toBe(false);
    expect(
      givesUpClaims(state, withClaims([{ ...first, text: '工资差额', amountFen: 100_001 }, second])),
    ).toBe(false);
    expect(givesUpClaims(state, withClaims([first, second, { ...first, id: 'c3' }]))).toBe(false);
    expect(givesUpClaims({ application, withdrawnClaimIds: ['c2'] }, withClaims([first]))).toBe(false);
  });

  it('needs consent on the way of a correction and of a new party as well, and a settlement before filing', () => {
    const less = withClaims([first]);
    const refusal = { rule: 'consentMissing', basis: 'RULES 63, GD 46' };
    expect(consentRefusal(state, { step: 'correctApplication', application: less })).toEqual(refusal);
    expect(consentRefusal(state, { step: 'addParty', application: less, reason: '' })).toEqual(refusal);
    const settles = { step: 'concludePreFilingMediation', isSuccessful: true, amountFen: null } as const;
    expect(consentRefusal(state, settles)).toEqual(refusal);
    expect(consentRefusal(state, { ...settles, isSuccessful: false })).toBeNull();
    expect(consentRefusal(state, { step: 'correctApplication', application })).toBeNull();
  });

  it('is free where nobody is represented, and once all have agreed', () => {
    const act = { step: 'correctApplication', application: withClaims([first]) } as const;
    expect(consentRefusal(stateOf([receivedWith(workersOf(12))]), act)).toBeNull();
    expect(
      consentRefusal(stateOf([...represented, consent('claimWithdrawal', ...allOthers)]), act),
    ).toBeNull();
  });
});
