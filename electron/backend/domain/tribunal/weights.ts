/** An arbitrator in the pool of a draw, with what the weight depends on. */
export interface Candidate {
  readonly staffId: string;
  readonly name: string;
  /** Open cases, each with the weight the court gives it; 0 or more, fractions allowed. */
  readonly openLoad: number;
  readonly isOnLeave: boolean;
  /** Whether the arbitrator has the skill this case asks for; null when it asks for none. */
  readonly hasSkill: boolean | null;
  /** Codes of the blocking conflicts with this case. */
  readonly blocking: readonly string[];
}

/** The court's settings of the weight rule. */
export interface DrawWeights {
  /** Weight of an arbitrator without open cases: a whole number from 1 to 1,000,000. */
  readonly base: number;
  /** The open load that halves the weight; above 0. */
  readonly loadUnit: number;
  /** Factor of an arbitrator who has the skill asked for: from 1 (no preference) to 100. */
  readonly skillFactor: number;
  /** No eligible arbitrator weighs less: a whole number from 1 to 1,000,000. */
  readonly minWeight: number;
}

export type Exclusion = 'onLeave' | 'blocked';

/** A candidate as the record keeps it; `weight` is 0 exactly when `exclusions` names a reason. */
export interface WeighedCandidate extends Candidate {
  readonly weight: number;
  readonly exclusions: readonly Exclusion[];
}

const LARGEST_WEIGHT = 1_000_000;
const LARGEST_SKILL_FACTOR = 100;
const MOST_CANDIDATES = 10_000;

/**
 * The candidates in canonical order (by `staffId`, in the order of UTF-16 code units) with their weights:
 * 0 when on leave or blocked, else `max(minWeight, floor(base × skill × loadUnit / (loadUnit + openLoad) + 1/2))`, where
 * `skill` is `skillFactor` for a candidate who has the skill asked for and 1 for everybody else.
 */
export function weigh(candidates: readonly Candidate[], weights: DrawWeights): readonly WeighedCandidate[] {
  return candidates
    .toSorted((a, b) => (a.staffId < b.staffId ? -1 : 1))
    .map(({ staffId, name, openLoad, isOnLeave, hasSkill, blocking }) => {
      const exclusions: Exclusion[] = [];
      if (isOnLeave) exclusions.push('onLeave');
      if (blocking.length > 0) exclusions.push('blocked');
      const weight = exclusions.length > 0 ? 0 : weightOf(openLoad, hasSkill === true, weights);
      return { staffId, name, openLoad, isOnLeave, hasSkill, blocking, weight, exclusions };
    });
}

function weightOf(openLoad: number, isSkilled: boolean, weights: DrawWeights): number {
  const skill = isSkilled ? weights.skillFactor : 1;
  const share = (weights.base * skill * weights.loadUnit) / (weights.loadUnit + openLoad);
  return Math.max(weights.minWeight, Math.floor(share + 0.5));
}

export type WeighingFault = 'badWeights' | 'badLoad' | 'duplicateCandidate' | 'tooManyCandidates';

/** The first reason why candidates cannot be weighed, or null. The limits keep every sum of weights an exact number. */
export function weighingFault(candidates: readonly Candidate[], weights: DrawWeights): WeighingFault | null {
  const isWhole = (n: number) => Number.isInteger(n) && n >= 1 && n <= LARGEST_WEIGHT;
  if (!isWhole(weights.base) || !isWhole(weights.minWeight)) return 'badWeights';
  if (!Number.isFinite(weights.loadUnit) || weights.loadUnit <= 0) return 'badWeights';
  if (!(weights.skillFactor >= 1 && weights.skillFactor <= LARGEST_SKILL_FACTOR)) return 'badWeights';
  if (candidates.some(({ openLoad }) => !Number.isFinite(openLoad) || openLoad < 0)) return 'badLoad';
  if (new Set(candidates.map(({ staffId }) => staffId)).size !== candidates.length)
    return 'duplicateCandidate';
  return candidates.length > MOST_CANDIDATES ? 'tooManyCandidates' : null;
}
