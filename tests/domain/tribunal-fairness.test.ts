import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairness, type PanelAssignment } from '../../electron/backend/domain/tribunal/fairness.ts';
import { seatProbabilities } from '../../electron/backend/domain/tribunal/probability.ts';
import { legal } from './lifecycle-sample.ts';
import { candidateOf, recordOf, seedOf, weights } from './tribunal-sample.ts';

const year = { from: legal('2021-01-01'), to: legal('2021-12-31') };

/** The chance of each place in the list to be among `seats`, by walking every order of drawing. */
function byWalking(shares: readonly number[], seats: number): number[] {
  const chances = shares.map(() => 0);
  const walk = (left: readonly number[], chance: number, seatsLeft: number) => {
    if (seatsLeft === 0) return;
    const total = left.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
    for (const at of left) {
      const next = (chance * (shares[at] ?? 0)) / total;
      chances[at] = (chances[at] ?? 0) + next;
      walk(
        left.filter((other) => other !== at),
        next,
        seatsLeft - 1,
      );
    }
  };
  walk([...shares.keys()], 1, seats);
  return chances;
}

describe('the chance of a seat', () => {
  it('agrees with walking through every order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 3, maxLength: 7 }),
        fc.constantFrom(1 as const, 3 as const),
        (shares, seats) => {
          const candidates = shares.map((weight, at) => ({
            ...candidateOf(String(at)),
            weight,
            exclusions: [],
          }));
          const expected = byWalking(shares, seats);
          const chances = [...seatProbabilities({ candidates, seats }).values()];
          expect(chances).toHaveLength(expected.length);
          for (const [at, chance] of chances.entries()) expect(chance).toBeCloseTo(expected[at] ?? 0, 9);
        },
      ),
    );
  });

  it('is nothing for the excluded, and certain where all eligible are seated', () => {
    const candidates = ['a', 'b', 'c'].map((id) => candidateOf(id));
    const record = recordOf({
      seed: seedOf(1),
      candidates: [...candidates, candidateOf('d', { isOnLeave: true })],
      seats: 3,
      weights,
    });
    const chances = seatProbabilities(record);
    expect(chances.get('d')).toBe(0);
    for (const id of ['a', 'b', 'c']) expect(chances.get(id)).toBeCloseTo(1, 12);
  });
});

describe('the fairness report', () => {
  const record = recordOf({
    seed: seedOf(7),
    candidates: [candidateOf('a'), candidateOf('b', { openLoad: 10 }), candidateOf('c', { openLoad: 10 })],
    seats: 1,
    weights,
  });
  const [drawnId = ''] = record.result.map(({ staffId }) => staffId);
  const others = ['a', 'b', 'c'].filter((id) => id !== drawnId);
  const [passedOver = ''] = others;
  const roster = [
    { staffId: 'b', name: '乙', openLoad: 4.5 },
    { staffId: 'a', name: '甲', openLoad: 2 },
  ];
  const assignments: readonly PanelAssignment[] = [
    { assignedOn: legal('2021-01-01'), arbitratorIds: [drawnId], draw: record },
    // Named against the draw.
    { assignedOn: legal('2021-06-01'), arbitratorIds: [passedOver], draw: record },
    // A draw thrown away.
    { assignedOn: legal('2021-06-02'), arbitratorIds: [], draw: record },
    // Named without a draw, one of them not in any record.
    { assignedOn: legal('2021-12-31'), arbitratorIds: [drawnId, passedOver, 'z'], draw: null },
    // Outside the period on either side.
    { assignedOn: legal('2020-12-31'), arbitratorIds: [drawnId], draw: record },
    { assignedOn: legal('2022-01-01'), arbitratorIds: [drawnId], draw: record },
  ];
  const report = fairness(year, assignments, roster);
  const row = (staffId: string) => report.find((share) => share.staffId === staffId);

  it('has a row for each person on the roster or in the records, in the order of ids', () => {
    expect(report.map(({ staffId, name, openLoad }) => [staffId, name, openLoad])).toEqual([
      ['a', '甲', 2],
      ['b', '乙', 4.5],
      ['c', '仲裁员c', null],
      ['z', 'z', null],
    ]);
  });

  it('counts what was drawn, named by hand and replaced, within the period', () => {
    expect(row(drawnId)).toMatchObject({ assigned: 2, drawn: 1, manual: 1, replaced: 2 });
    expect(row(passedOver)).toMatchObject({ assigned: 2, drawn: 0, manual: 2, replaced: 0 });
    expect(row('z')).toMatchObject({
      assigned: 1,
      drawn: 0,
      manual: 1,
      replaced: 0,
      expected: 0,
      deviation: 0,
    });
  });

  it('adds up the chances of the kept draws: half, a quarter and a quarter, three times', () => {
    expect(row('a')?.expected).toBeCloseTo(1.5, 12);
    expect(row('b')?.expected).toBeCloseTo(0.75, 12);
    expect(row('c')?.expected).toBeCloseTo(0.75, 12);
    expect(row('a')?.standardDeviation).toBeCloseTo(Math.sqrt(3 * 0.5 * 0.5), 12);
    expect(row('b')?.standardDeviation).toBeCloseTo(Math.sqrt(3 * 0.25 * 0.75), 12);
    expect(row(drawnId)?.deviation).toBeCloseTo(3 - (row(drawnId)?.expected ?? 0), 12);
    expect(row(passedOver)?.deviation).toBeCloseTo(-(row(passedOver)?.expected ?? 0), 12);
  });

  it('is empty for an empty period and roster', () => {
    expect(fairness({ from: legal('2030-01-01'), to: legal('2030-12-31') }, assignments, [])).toEqual([]);
  });

  it('over a year of draws stays within three standard deviations, and the deviations cancel out', () => {
    const candidates = [0, 3, 6, 12, 24].map((openLoad, at) => candidateOf(`s${at}`, { openLoad }));
    const many = Array.from({ length: 2000 }, (_, n): PanelAssignment => {
      const kept = recordOf({ seed: seedOf(n), candidates, seats: n % 4 === 0 ? 3 : 1, weights });
      const arbitratorIds = kept.result.map(({ staffId }) => staffId);
      return { assignedOn: legal('2021-05-06'), arbitratorIds, draw: kept };
    });
    const shares = fairness(year, many, []);
    for (const { deviation, standardDeviation, assigned } of shares) {
      expect(assigned).toBeGreaterThan(0);
      expect(Math.abs(deviation)).toBeLessThan(3 * standardDeviation);
    }
    expect(shares.reduce((sum, { assigned }) => sum + assigned, 0)).toBe(500 * 3 + 1500);
    expect(shares.reduce((sum, { deviation }) => sum + deviation, 0)).toBeCloseTo(0, 6);
  });
});
