import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DrawRecord,
  type DrawRequest,
  draw,
  replay,
} from '../../electron/backend/domain/tribunal/draw.ts';
import type { Candidate, DrawWeights } from '../../electron/backend/domain/tribunal/weights.ts';
import { candidateOf, recordOf, seedOf, weights } from './tribunal-sample.ts';

const pool: readonly Candidate[] = [
  candidateOf('s05'),
  candidateOf('s01', { hasSkill: true }),
  candidateOf('s02', { openLoad: 7.5, hasSkill: false }),
  candidateOf('s03', { openLoad: 10, isOnLeave: true }),
  candidateOf('s04', { openLoad: 3, blocking: ['sameFirmAsAgent'] }),
  candidateOf('s06', { openLoad: 1_000_000 }),
  candidateOf('s07', { openLoad: 4, hasSkill: true }),
];
const request: DrawRequest = {
  seed: '0123456789abcdeffedcba9876543210',
  candidates: pool,
  seats: 3,
  weights,
};

const anyCandidates = fc
  .uniqueArray(fc.stringMatching(/^[0-9a-z]{1,8}$/), { minLength: 0, maxLength: 12 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            openLoad: fc.double({ min: 0, max: 500, noNaN: true }),
            isOnLeave: fc.boolean(),
            hasSkill: fc.constantFrom(true, false, null),
            blocking: fc.constantFrom<readonly string[]>([], [], ['recusalUpheld']),
          })
          .map((facts) => candidateOf(id, facts)),
      ),
    ),
  );
const anyRequest: fc.Arbitrary<DrawRequest> = fc.record({
  seed: fc.stringMatching(/^[0-9a-f]{32}$/),
  candidates: anyCandidates,
  seats: fc.constantFrom(1 as const, 3 as const),
  weights: fc.record({
    base: fc.integer({ min: 1, max: 1_000_000 }),
    loadUnit: fc.double({ min: 0.1, max: 100, noNaN: true }),
    skillFactor: fc.double({ min: 1, max: 100, noNaN: true }),
    minWeight: fc.integer({ min: 1, max: 100 }),
  }),
});

/** Pearson's statistic of the counts against the expected ones. */
function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  expect(counts).toHaveLength(expected.length);
  return counts.reduce((sum, count, at) => sum + (count - (expected[at] ?? 0)) ** 2 / (expected[at] ?? 0), 0);
}

describe('weights', () => {
  it.each<[string, Partial<Candidate>, Partial<DrawWeights>, number, readonly string[]]>([
    ['no open case', {}, {}, 1000, []],
    ['the load that halves', { openLoad: 10 }, {}, 500, []],
    ['a fraction rounds half up', { openLoad: 10 }, { base: 5 }, 3, []],
    ['a load with a fraction', { openLoad: 7.5 }, {}, 571, []],
    ['never below the least weight', { openLoad: 1_000_000 }, { minWeight: 20 }, 20, []],
    ['the skill asked for', { hasSkill: true }, {}, 1500, []],
    ['without the skill asked for', { hasSkill: false }, {}, 1000, []],
    ['on leave', { isOnLeave: true }, {}, 0, ['onLeave']],
    ['a blocking conflict', { blocking: ['isPartyOrAgent'] }, {}, 0, ['blocked']],
    ['both', { isOnLeave: true, blocking: ['isPartyOrAgent'] }, {}, 0, ['onLeave', 'blocked']],
  ])('%s', (_, facts, settings, weight, exclusions) => {
    const candidates = [candidateOf('a', facts), candidateOf('z')];
    const record = recordOf({ ...request, candidates, seats: 1, weights: { ...weights, ...settings } });
    expect(record.candidates[0]).toMatchObject({ staffId: 'a', weight, exclusions });
  });

  it.each<[string, Partial<DrawRequest>]>([
    ['a seed of 31 digits', { seed: '0'.repeat(31) }],
    ['a candidate named twice', { candidates: [candidateOf('a'), candidateOf('a')] }],
    ['a negative load', { candidates: [candidateOf('a', { openLoad: -1 })] }],
    ['a load that is no number', { candidates: [candidateOf('a', { openLoad: Number.NaN })] }],
    ['a base of 0', { weights: { ...weights, base: 0 } }],
    ['a base with a fraction', { weights: { ...weights, base: 1.5 } }],
    ['a least weight of 0', { weights: { ...weights, minWeight: 0 } }],
    ['a load unit of 0', { weights: { ...weights, loadUnit: 0 } }],
    ['a skill that is a handicap', { weights: { ...weights, skillFactor: 0.5 } }],
    [
      'more candidates than can be added exactly',
      { candidates: Array.from({ length: 10_001 }, (_, n) => candidateOf(String(n))) },
    ],
  ])('a fault of the program throws: %s', (_, changes) => {
    expect(() => draw({ ...request, ...changes })).toThrow(RangeError);
  });
});

describe('a draw', () => {
  // Literals from the Python program of the README, given the same seed, settings and candidates.
  it('comes out as the independent Python program says', () => {
    const record = recordOf(request);
    expect(record.candidates.map(({ staffId, weight }) => [staffId, weight])).toEqual([
      ['s01', 1500],
      ['s02', 571],
      ['s03', 0],
      ['s04', 0],
      ['s05', 1000],
      ['s06', 1],
      ['s07', 1071],
    ]);
    expect(record.result).toEqual([
      { seat: 1, word: 'b3ff064ad7a02254', drawn: 1169, total: 4143, staffId: 's01' },
      { seat: 2, word: 'b8dba44cb44cd28e', drawn: 1008, total: 2643, staffId: 's05' },
      { seat: 3, word: '2a50d5a5b100559e', drawn: 1609, total: 1643, staffId: 's07' },
    ]);
  });

  it('gives number 0 to the first, 1 and 2 to the second, 3 to the third of weights 1, 2, 1', () => {
    const candidates = [candidateOf('a'), candidateOf('b', { hasSkill: true }), candidateOf('c')];
    const settings = { ...weights, base: 1, skillFactor: 2 };
    const seen = new Set<string>();
    for (let n = 0; n < 100; n += 1) {
      const [seat] = recordOf({ seed: seedOf(n), candidates, seats: 1, weights: settings }).result;
      seen.add(`${seat?.drawn} ${seat?.staffId}`);
    }
    expect([...seen].toSorted()).toEqual(['0 a', '1 b', '2 b', '3 c']);
  });

  it('does not depend on the order in which the candidates are handed in', () => {
    expect(recordOf({ ...request, candidates: pool.toReversed() })).toEqual(recordOf(request));
  });

  it('keeps nothing of a candidate but what the record promises', () => {
    const candidates = pool.map((candidate) => ({ ...candidate, passwordHash: 'secret' }));
    expect(JSON.stringify(recordOf({ ...request, candidates }))).not.toContain('secret');
  });

  it('refuses when fewer are eligible than there are seats, and says who is out and why', () => {
    const candidates = pool.filter(({ staffId }) => ['s01', 's02', 's03', 's04'].includes(staffId));
    expect(draw({ ...request, candidates })).toEqual({
      ok: false,
      refusal: {
        code: 'tooFewEligible',
        seats: 3,
        eligible: 2,
        excluded: [
          { staffId: 's03', name: '仲裁员s03', exclusions: ['onLeave'], blocking: [] },
          { staffId: 's04', name: '仲裁员s04', exclusions: ['blocked'], blocking: ['sameFirmAsAgent'] },
        ],
      },
    });
    expect(draw({ ...request, candidates: [], seats: 1 })).toMatchObject({ refusal: { eligible: 0 } });
  });

  it('takes everybody when there are just as many eligible as seats', () => {
    const candidates = [
      candidateOf('a'),
      candidateOf('b', { isOnLeave: true }),
      candidateOf('c'),
      candidateOf('d'),
    ];
    const drawn = recordOf({ ...request, candidates }).result.map(({ staffId }) => staffId);
    expect(drawn.toSorted()).toEqual(['a', 'c', 'd']);
  });

  it('never seats anybody twice, on leave or blocked; it refuses only when too few are eligible', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const eligible = any.candidates
          .filter(({ isOnLeave, blocking }) => !isOnLeave && blocking.length === 0)
          .map(({ staffId }) => staffId);
        const answer = draw(any);
        expect(answer.ok).toBe(eligible.length >= any.seats);
        if (!answer.ok) return;
        const drawn = answer.record.result.map(({ staffId }) => staffId);
        expect(new Set(drawn).size).toBe(any.seats);
        expect(eligible).toEqual(expect.arrayContaining(drawn));
      }),
      { numRuns: 500 },
    );
  });
});

describe('10,000 draws', () => {
  const count = 10_000;
  const eligible = ['s01', 's02', 's05', 's07'];
  const weightOf = new Map([
    ['s01', 1500],
    ['s02', 571],
    ['s05', 1000],
    ['s07', 1071],
  ]);
  const candidates = pool.filter(({ staffId }) => staffId !== 's06');
  const total = 4142;

  it('of one seat fall as the weights say', () => {
    const counts = new Map(eligible.map((id) => [id, 0]));
    for (let n = 0; n < count; n += 1) {
      const [seat] = recordOf({ seed: seedOf(n), candidates, seats: 1, weights }).result;
      const id = seat?.staffId ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const expected = eligible.map((id) => (count * (weightOf.get(id) ?? 0)) / total);
    // 0.999 quantile of chi-square with 4 - 1 degrees of freedom.
    expect(chiSquare([...counts.values()], expected)).toBeLessThan(16.266);
  });

  it('of three seats fall, order included, as the weights say', () => {
    const expected = new Map<string, number>();
    for (const a of eligible)
      for (const b of eligible)
        for (const c of eligible) {
          if (new Set([a, b, c]).size < 3) continue;
          const [wa, wb, wc] = [a, b, c].map((id) => weightOf.get(id) ?? 0) as [number, number, number];
          const chance = (((wa / total) * wb) / (total - wa)) * (wc / (total - wa - wb));
          expected.set(`${a} ${b} ${c}`, count * chance);
        }
    const counts = new Map([...expected.keys()].map((order) => [order, 0]));
    for (let n = 0; n < count; n += 1) {
      const { result } = recordOf({ seed: seedOf(n), candidates, seats: 3, weights });
      const order = result.map(({ staffId }) => staffId).join(' ');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    // 24 orders: 0.999 quantile with 23 degrees of freedom.
    expect(chiSquare([...counts.values()], [...expected.values()])).toBeLessThan(49.728);
  });
});

describe('a replay', () => {
  const record = recordOf(request);
  const kept = JSON.parse(JSON.stringify(record)) as DrawRecord;
  const candidateChanged = (staffId: string, changes: object) => ({
    candidates: kept.candidates.map((one) => (one.staffId === staffId ? { ...one, ...changes } : one)),
  });
  const seatChanged = (changes: object) => ({
    result: kept.result.map((one, at) => (at === 1 ? { ...one, ...changes } : one)),
  });

  it('of a record that went through JSON gives the same result', () => {
    expect(replay(kept)).toEqual({ isSame: true, result: record.result, differences: [] });
  });

  it('of any draw gives the same result', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const answer = draw(any);
        if (answer.ok)
          expect(replay(JSON.parse(JSON.stringify(answer.record)) as DrawRecord).isSame).toBe(true);
      }),
    );
  });

  it.each<[string, Partial<DrawRecord>, string]>([
    ['another seed', { seed: '0123456789abcdeffedcba9876543211' }, 'result'],
    ['a seed that is none', { seed: 'x' }, 'unreadable'],
    ['a raised weight', candidateChanged('s01', { weight: 1501 }), 'weight'],
    ['a lowered load', candidateChanged('s01', { openLoad: 1 }), 'weight'],
    ['somebody sent on leave', candidateChanged('s05', { isOnLeave: true }), 'exclusions'],
    ['an exclusion struck out', candidateChanged('s04', { exclusions: [] }), 'exclusions'],
    ['a conflict struck out', candidateChanged('s04', { blocking: [] }), 'weight'],
    ['other settings', { weights: { ...weights, base: 999 } }, 'weight'],
    ['a setting that is none', { weights: { ...weights, base: 0 } }, 'unreadable'],
    ['candidates in another order', { candidates: kept.candidates.toReversed() }, 'order'],
    [
      'an eligible candidate taken out',
      { candidates: kept.candidates.filter(({ staffId }) => staffId !== 's02') },
      'result',
    ],
    ['a candidate named twice', { candidates: [...kept.candidates, ...kept.candidates] }, 'unreadable'],
    ['no candidates left', { candidates: [] }, 'tooFewEligible'],
    ['another person in a seat', seatChanged({ staffId: 's02' }), 'result'],
    ['another number drawn', seatChanged({ drawn: 0 }), 'result'],
    ['another total', seatChanged({ total: 3071 }), 'result'],
    ['another word', seatChanged({ word: '0000000000000000' }), 'result'],
    ['another seat number', seatChanged({ seat: 1 }), 'result'],
    ['seats in another order', { result: kept.result.toReversed() }, 'result'],
    ['a seat missing', { result: kept.result.slice(0, 2) }, 'result'],
    ['a seat too many', { result: [...kept.result, ...kept.result.slice(0, 1)] }, 'resultLength'],
    ['one seat instead of three', { seats: 1 }, 'resultLength'],
    ['another algorithm', { algorithm: { name: 'dice', version: 1 } }, 'algorithm'],
    ['another version', { algorithm: { ...record.algorithm, version: 2 } }, 'algorithm'],
  ])('finds %s', (_, changes, code) => {
    const again = replay({ ...kept, ...changes });
    expect(again.isSame).toBe(false);
    expect(again.differences.map((difference) => difference.code)).toContain(code);
  });

  it('finds any other seed, even where the same person comes out', () => {
    const single = recordOf({ ...request, candidates: [candidateOf('a')], seats: 1 });
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{32}$/), (seed) => {
        fc.pre(seed !== single.seed);
        expect(replay({ ...single, seed }).isSame).toBe(false);
      }),
    );
  });

  it('names what is wrong and gives the result as it must have been', () => {
    const again = replay({ ...kept, ...seatChanged({ staffId: 's02' }) });
    expect(again.differences).toEqual([{ code: 'result', seat: 2 }]);
    expect(again.result).toEqual(record.result);
    expect(replay({ ...kept, ...candidateChanged('s01', { weight: 9 }) }).differences).toEqual([
      { code: 'weight', staffId: 's01' },
    ]);
  });
});
