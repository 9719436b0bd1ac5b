import { drawBelow, isSeed, seededState } from './random.ts';
import {
  type Candidate,
  type DrawWeights,
  type Exclusion,
  type WeighedCandidate,
  weigh,
  weighingFault,
} from './weights.ts';

/** Any change to the steps below needs a new version: old records are replayed by the steps they were drawn by. */
export const drawAlgorithm = { name: 'splitmix64/xoshiro256**/cumulative', version: 1 } as const;

export interface DrawRequest {
  /** 32 lower-case hexadecimal digits from a source nobody at the desk controls. */
  readonly seed: string;
  readonly candidates: readonly Candidate[];
  readonly seats: 1 | 3;
  readonly weights: DrawWeights;
}

export interface DrawnSeat {
  /** Seat 1 is the presiding or sole arbitrator. */
  readonly seat: number;
  /** The generator's word, 16 hexadecimal digits. */
  readonly word: string;
  /** `word` modulo `total`: 0 to `total - 1`. */
  readonly drawn: number;
  /** Sum of the weights still in the pool. */
  readonly total: number;
  readonly staffId: string;
}

/** Everything a stranger needs to repeat the draw; JSON throughout. */
export interface DrawRecord {
  readonly algorithm: { readonly name: string; readonly version: number };
  readonly seed: string;
  readonly seats: 1 | 3;
  readonly weights: DrawWeights;
  readonly candidates: readonly WeighedCandidate[];
  readonly result: readonly DrawnSeat[];
}

export interface DrawRefusal {
  readonly code: 'tooFewEligible';
  readonly seats: 1 | 3;
  readonly eligible: number;
  readonly excluded: readonly {
    readonly staffId: string;
    readonly name: string;
    readonly exclusions: readonly Exclusion[];
    readonly blocking: readonly string[];
  }[];
}

export type DrawAnswer =
  | { readonly ok: true; readonly record: DrawRecord }
  | { readonly ok: false; readonly refusal: DrawRefusal };

/**
 * Draws the arbitrators of a case (随机分案; procedure.md section 17): the same request always gives the same record.
 * 1. Weigh the candidates and put them in canonical order (`weigh`).
 * 2. Start the generator from the seed (`seededState`).
 * 3. For each seat: `total` = sum of the weights left; `drawn` = an unbiased number below it (`drawBelow`); walk the
 *    canonical order adding weights and take the first candidate at whom the sum exceeds `drawn`; remove that candidate.
 * The README beside this file repeats a record in Python. Refuses when fewer candidates are eligible than there are seats.
 * @throws RangeError for a request that is a fault of the program: a bad seed, settings, load, or a candidate named twice.
 */
export function draw(request: DrawRequest): DrawAnswer {
  const fault = requestFault(request);
  if (fault !== null) throw new RangeError(`the draw cannot be made: ${fault}`);
  const candidates = weigh(request.candidates, request.weights);
  const eligible = candidates.filter(({ weight }) => weight > 0).length;
  const { seed, seats, weights } = request;
  if (eligible < seats) {
    const excluded = candidates
      .filter(({ weight }) => weight === 0)
      .map(({ staffId, name, exclusions, blocking }) => ({ staffId, name, exclusions, blocking }));
    return { ok: false, refusal: { code: 'tooFewEligible', seats, eligible, excluded } };
  }
  const result = drawSeats(seed, seats, candidates);
  return { ok: true, record: { algorithm: drawAlgorithm, seed, seats, weights, candidates, result } };
}

function requestFault(request: DrawRequest): string | null {
  if (!isSeed(request.seed)) return 'badSeed';
  if (request.seats !== 1 && request.seats !== 3) return 'badSeats';
  return weighingFault(request.candidates, request.weights);
}

function drawSeats(seed: string, seats: number, candidates: readonly WeighedCandidate[]): DrawnSeat[] {
  let pool = candidates.filter(({ weight }) => weight > 0);
  let state = seededState(seed);
  const result: DrawnSeat[] = [];
  for (let seat = 1; seat <= seats; seat += 1) {
    const total = pool.reduce((sum, { weight }) => sum + weight, 0);
    const next = drawBelow(state, BigInt(total));
    const drawn = Number(next.value);
    const staffId = candidateAt(pool, drawn);
    result.push({ seat, word: next.word.toString(16).padStart(16, '0'), drawn, total, staffId });
    pool = pool.filter((candidate) => candidate.staffId !== staffId);
    state = next.state;
  }
  return result;
}

function candidateAt(pool: readonly WeighedCandidate[], drawn: number): string {
  let sum = 0;
  for (const { staffId, weight } of pool) {
    sum += weight;
    if (drawn < sum) return staffId;
  }
  throw new RangeError('the number drawn lies outside the pool');
}

/** Where a record differs from what its own seed, settings and candidates give; `unreadable`: it cannot be replayed at all. */
export type DrawDifference =
  | { readonly code: 'unreadable' | 'algorithm' | 'order' | 'tooFewEligible' | 'resultLength' }
  | { readonly code: 'weight' | 'exclusions'; readonly staffId: string }
  | { readonly code: 'result'; readonly seat: number };

export interface Replay {
  readonly isSame: boolean;
  /** The seats as they must have come out; empty when the record cannot be replayed. */
  readonly result: readonly DrawnSeat[];
  readonly differences: readonly DrawDifference[];
}

/**
 * Repeats a draw from its record alone: weighs the candidates again, draws again, and compares order, weights, exclusions
 * and every seat. Never throws, as a record under suspicion may hold anything of its type. What a record cannot show of
 * itself (a candidate left out before the draw, a load made up) the case's event chain must guard.
 */
export function replay(record: DrawRecord): Replay {
  const { name, version } = record.algorithm;
  if (name !== drawAlgorithm.name || version !== drawAlgorithm.version)
    return { isSame: false, result: [], differences: [{ code: 'algorithm' }] };
  if (requestFault(record) !== null)
    return { isSame: false, result: [], differences: [{ code: 'unreadable' }] };
  const again = draw(record);
  if (!again.ok) return { isSame: false, result: [], differences: [{ code: 'tooFewEligible' }] };
  const differences = [
    ...candidateDifferences(record.candidates, again.record.candidates),
    ...resultDifferences(record.result, again.record.result),
  ];
  return { isSame: differences.length === 0, result: again.record.result, differences };
}

function candidateDifferences(
  kept: readonly WeighedCandidate[],
  expected: readonly WeighedCandidate[],
): DrawDifference[] {
  const differences: DrawDifference[] = [];
  if (kept.some(({ staffId }, at) => staffId !== expected[at]?.staffId)) differences.push({ code: 'order' });
  const keptById = new Map(kept.map((candidate) => [candidate.staffId, candidate]));
  for (const { staffId, weight, exclusions } of expected) {
    const found = keptById.get(staffId);
    if (found?.weight !== weight) differences.push({ code: 'weight', staffId });
    if (found?.exclusions.join() !== exclusions.join()) differences.push({ code: 'exclusions', staffId });
  }
  return differences;
}

function resultDifferences(kept: readonly DrawnSeat[], expected: readonly DrawnSeat[]): DrawDifference[] {
  const wrong = expected
    .filter((seat, at) => {
      const found = kept[at];
      return (
        found?.seat !== seat.seat ||
        found.word !== seat.word ||
        found.drawn !== seat.drawn ||
        found.total !== seat.total ||
        found.staffId !== seat.staffId
      );
    })
    .map(({ seat }): DrawDifference => ({ code: 'result', seat }));
  return kept.length > expected.length ? [...wrong, { code: 'resultLength' }] : wrong;
}
