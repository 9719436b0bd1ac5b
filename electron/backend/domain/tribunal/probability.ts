import type { DrawRecord } from './draw.ts';

/**
 * The probability, before the draw, that each candidate gets one of its seats; the values add up to the number of seats.
 * Excluded candidates have 0. Exact for drawing one seat after the other without replacement, in time quadratic in the pool.
 */
export function seatProbabilities(
  record: Pick<DrawRecord, 'candidates' | 'seats'>,
): ReadonlyMap<string, number> {
  const eligible = record.candidates.filter(({ weight }) => weight > 0);
  const chances = seatChances(
    eligible.map(({ weight }) => weight),
    record.seats,
  );
  const byId = new Map(eligible.map(({ staffId }, at) => [staffId, chances[at] ?? 0]));
  return new Map(record.candidates.map(({ staffId }) => [staffId, byId.get(staffId) ?? 0]));
}

function seatChances(weights: readonly number[], seats: 1 | 3): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const first = weights.map((weight) => weight / total);
  if (seats === 1) return first;

  // Second seat: the chance of k is w(k) times the sum, over every other i, of P(i first) / (total - w(i)).
  // Third seat: w(k) times the sum, over every ordered pair (i, j) without k, of P(i, then j) / (total - w(i) - w(j)).
  // The sum over pairs without k is the sum over all pairs less the pairs that hold k, in either place.
  const afterFirst = weights.map((weight, i) => (first[i] ?? 0) / (total - weight));
  const pairsWith = weights.map(() => 0);
  let pairs = 0;
  for (const [i, wi] of weights.entries()) {
    for (const [j, wj] of weights.entries()) {
      if (i === j || total - wi - wj <= 0) continue;
      const pair = ((afterFirst[i] ?? 0) * wj) / (total - wi - wj);
      pairs += pair;
      pairsWith[i] = (pairsWith[i] ?? 0) + pair;
      pairsWith[j] = (pairsWith[j] ?? 0) + pair;
    }
  }
  const afterFirstSum = afterFirst.reduce((sum, value) => sum + value, 0);
  return weights.map((weight, k) => {
    const second = weight * (afterFirstSum - (afterFirst[k] ?? 0));
    const third = weight * (pairs - (pairsWith[k] ?? 0));
    return (first[k] ?? 0) + second + third;
  });
}
