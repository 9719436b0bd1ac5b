import { type DrawRecord, type DrawRequest, draw } from '../../electron/backend/domain/tribunal/draw.ts';
import type { Candidate, DrawWeights } from '../../electron/backend/domain/tribunal/weights.ts';

export const weights: DrawWeights = { base: 1000, loadUnit: 10, skillFactor: 1.5, minWeight: 1 };

export function candidateOf(staffId: string, changes: Partial<Candidate> = {}): Candidate {
  return {
    staffId,
    name: `仲裁员${staffId}`,
    openLoad: 0,
    isOnLeave: false,
    hasSkill: null,
    blocking: [],
    ...changes,
  };
}

/** The record of a draw that must not be refused. */
export function recordOf(request: DrawRequest): DrawRecord {
  const answer = draw(request);
  if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
  return answer.record;
}

/** A seed for the `n`-th draw of a series. */
export function seedOf(n: number): string {
  return n.toString(16).padStart(32, '0');
}
