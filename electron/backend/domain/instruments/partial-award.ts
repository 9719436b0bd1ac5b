import type { Application } from '../lifecycle/application.ts';
import type { CaseState } from '../lifecycle/case-state.ts';
import type { ClaimDecision, Outcome } from '../lifecycle/events.ts';
import { sumFen } from '../money.ts';

export type Award = Extract<Outcome, { method: 'award' }>;

/** 先行裁决: what is clear already is decided, the case goes on over the rest. LAW 43, GD 56. */
export interface PartialAward {
  readonly id: string;
  /** Decides some of the claims. */
  readonly award: Award;
}

/** What partial awards have decided, by claim: no later award may decide it anew or otherwise. */
export function lockedDecisions({
  partialAwards,
}: Pick<CaseState, 'partialAwards'>): ReadonlyMap<string, ClaimDecision> {
  return new Map(
    partialAwards.flatMap(({ award }) => award.decisions.map((decision) => [decision.claimId, decision])),
  );
}

/** The application with the claims that are still to be decided. */
export function openApplication(state: Pick<CaseState, 'application' | 'partialAwards'>): Application {
  const locked = lockedDecisions(state);
  const { application } = state;
  return { ...application, claims: application.claims.filter(({ id }) => !locked.has(id)) };
}

/** The award without what partial awards had decided before it; null where the case did not end in one. */
export function ownAward(state: Pick<CaseState, 'outcome' | 'partialAwards'>): Award | null {
  const { outcome } = state;
  if (outcome?.method !== 'award') return null;
  const locked = lockedDecisions(state);
  if (locked.size === 0) return outcome;
  const decisions = outcome.decisions.filter(({ claimId }) => !locked.has(claimId));
  return { ...outcome, decisions, amountFen: awardedFen(decisions) };
}

/** What partial awards give together, in fen. */
export function partlyAwardedFen({ partialAwards }: Pick<CaseState, 'partialAwards'>): number {
  return sumFen(partialAwards.map(({ award }) => awardedFen(award.decisions)));
}

export function awardedFen(decisions: readonly ClaimDecision[]): number {
  return sumFen(decisions.map(({ amountFen }) => amountFen ?? 0));
}

/** Whether two applications say the same of every claim a partial award has decided. */
export function keepsDecided(
  state: Pick<CaseState, 'application' | 'partialAwards'>,
  next: Application,
): boolean {
  return [...lockedDecisions(state).keys()].every((claimId) => {
    const [before, after] = [state.application, next].map(({ claims }) =>
      claims.find(({ id }) => id === claimId),
    );
    return JSON.stringify(before) === JSON.stringify(after);
  });
}
