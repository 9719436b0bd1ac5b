import type { Candidate } from '../../../../electron/backend/api/contract/tribunal.ts';
import { seatProbabilities } from '../../../../electron/backend/domain/tribunal/probability.ts';

/** The chance of each candidate to get one of the seats. */
export interface Chances {
  /** Candidates who can be drawn. */
  readonly eligible: number;
  /** By staff id, 0 to 1; null when there are fewer who can be drawn than seats. */
  readonly of: ReadonlyMap<string, number> | null;
}

/** The chances of a draw for so many seats. The clerk sits apart and is not drawn (GD 33). */
export function chancesOf(candidates: readonly Candidate[], seats: 1 | 3, clerkId: string | null): Chances {
  const pool = candidates
    .filter(({ staffId }) => staffId !== clerkId)
    .map(({ staffId, name, openLoad, isOnLeave, hasSkill, weight }) => ({
      staffId,
      name,
      openLoad,
      isOnLeave,
      hasSkill,
      blocking: [],
      weight,
      exclusions: [],
    }));
  const eligible = pool.filter(({ weight }) => weight > 0).length;
  return { eligible, of: eligible < seats ? null : seatProbabilities({ candidates: pool, seats }) };
}

/** `0.125` as `12.5 %`. */
export function chanceText(chance: number): string {
  return `${(chance * 100).toFixed(1)} %`;
}

/** Whether something keeps the person from the case for good. */
export function isBlocked({ conflicts }: Pick<Candidate, 'conflicts'>): boolean {
  return conflicts.some(({ severity }) => severity === 'blocking');
}
