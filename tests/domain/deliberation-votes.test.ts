import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalVotes,
  type MemberVote,
  verdictOf,
} from '../../electron/backend/domain/deliberation/votes.ts';
import type { ClaimResult } from '../../electron/backend/domain/lifecycle/events.ts';

type Held = readonly (readonly [ClaimResult, number | null])[];

const vote = (staffId: string, held: Held): MemberVote => ({
  staffId,
  decisions: held.map(([result, amountFen], index) => ({ claimId: `c${index + 1}`, result, amountFen })),
  opinion: `${staffId} 的意见`,
  castAt: '2026-03-18T02:00:00.000Z',
});

/** LAW 45, RULES 52: by majority; without one, as the presiding arbitrator holds. `a` presides. */
const panels: readonly [string, Held, Held, Held, string, Held, readonly string[]][] = [
  [
    'all agree',
    [['supported', 100]],
    [['supported', 100]],
    [['supported', 100]],
    'unanimous',
    [['supported', 100]],
    [],
  ],
  [
    'the presiding is outvoted',
    [['dismissed', null]],
    [['partly', 40]],
    [['partly', 40]],
    'majority',
    [['partly', 40]],
    ['a'],
  ],
  [
    'a wing dissents',
    [['partly', 40]],
    [['partly', 40]],
    [['dismissed', null]],
    'majority',
    [['partly', 40]],
    ['c'],
  ],
  [
    'three amounts',
    [['partly', 40]],
    [['partly', 50]],
    [['partly', 60]],
    'presiding',
    [['partly', 40]],
    ['b', 'c'],
  ],
  [
    'the same word with another amount is another opinion',
    [['partly', 40]],
    [['partly', 41]],
    [['dismissed', 0]],
    'presiding',
    [['partly', 40]],
    ['b', 'c'],
  ],
  [
    'each claim for itself; the weakest footing names the whole',
    [
      ['supported', 100],
      ['dismissed', null],
    ],
    [
      ['supported', 100],
      ['partly', 5],
    ],
    [
      ['supported', 100],
      ['partly', 5],
    ],
    'majority',
    [
      ['supported', 100],
      ['partly', 5],
    ],
    ['a'],
  ],
  [
    'nothing and no amount are one',
    [['dismissed', 0]],
    [['dismissed', null]],
    [['dismissed', null]],
    'unanimous',
    [['dismissed', 0]],
    [],
  ],
];

describe('the verdict of a panel of three', () => {
  it.each(panels)('%s', (_, a, b, c, kind, held, dissenterIds) => {
    const verdict = verdictOf([vote('a', a), vote('b', b), vote('c', c)], 'a');
    expect(verdict.kind).toBe(kind);
    expect(verdict.decisions.map(({ result, amountFen }) => [result, amountFen ?? 0])).toEqual(
      held.map(([result, amount]) => [result, amount ?? 0]),
    );
    expect(verdict.dissenterIds).toEqual(dissenterIds);
  });

  it('wants the presiding arbitrator among the votes, and one on every claim', () => {
    expect(() => verdictOf([vote('b', [['dismissed', null]])], 'a')).toThrow('presiding');
    const short = vote('b', []);
    expect(() => verdictOf([vote('a', [['dismissed', null]]), short], 'a')).toThrow('no vote of b');
  });
});

const held = fc.constantFrom<readonly [ClaimResult, number | null]>(
  ['supported', 100],
  ['partly', 40],
  ['partly', 60],
  ['dismissed', null],
);
const three = fc
  .integer({ min: 1, max: 5 })
  .chain((claims) =>
    fc.tuple(...[0, 1, 2].map(() => fc.array(held, { minLength: claims, maxLength: claims }))),
  )
  .map((all) => all.map((one, index) => vote('abc'[index] as string, one)));

describe('whatever the votes', () => {
  it('their order says nothing, and no more than half of the panel is passed over on a claim', () => {
    fc.assert(
      fc.property(three, (votes) => {
        const verdict = verdictOf(votes, 'a');
        expect(verdictOf([...votes].reverse(), 'a').decisions).toEqual(verdict.decisions);
        expect(canonicalVotes([...votes].reverse())).toBe(canonicalVotes(votes));
        for (const decision of verdict.decisions) {
          const others = votes.map(({ decisions }) =>
            decisions.find(({ claimId }) => claimId === decision.claimId),
          );
          const agreeing = others.filter(
            (other) => other?.result === decision.result && other.amountFen === decision.amountFen,
          );
          if (decision.kind === 'presiding') expect(agreeing).toHaveLength(1);
          else expect(agreeing.length * 2).toBeGreaterThan(votes.length);
        }
        expect(verdict.kind === 'unanimous').toBe(verdict.dissenterIds.length === 0);
      }),
    );
  });

  it('a changed word or amount is another text', () => {
    const votes = [vote('a', [['partly', 40]]), vote('b', [['partly', 40]])];
    const [first, second] = votes as [MemberVote, MemberVote];
    expect(canonicalVotes([first, { ...second, opinion: '改' }])).not.toBe(canonicalVotes(votes));
    expect(canonicalVotes([first, vote('b', [['partly', 41]])])).not.toBe(canonicalVotes(votes));
  });
});
