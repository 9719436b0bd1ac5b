import type { LegalDate } from '../dates.ts';
import { amountInDispute, workerCount } from '../lifecycle/application.ts';
import type { CaseState } from '../lifecycle/case-state.ts';

/** What the facts of a case say by themselves. */
export const derivedTriggers = [
  'collective',
  'largeCollective',
  'amount',
  'splitPanel',
  'selfRevoked',
] as const;
export type DerivedTrigger = (typeof derivedTriggers)[number];

export const discussionTriggers = [
  ...derivedTriggers,
  'newLaw',
  'publicAttention',
  'departsFromPractice',
  'other',
] as const;
/** Why a case is major or difficult (重大疑难), so that it is discussed (LAW 19; procedure.md section 17). */
export type DiscussionTrigger = (typeof discussionTriggers)[number];

/** `atLeast`: workers for `collective` and `largeCollective`, fen for `amount`; null for what is so or not. */
export interface TriggerRule {
  readonly kind: DerivedTrigger;
  readonly atLeast: number | null;
  readonly basis: string;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
}

/** Data of `resources/rules/discussion.json`. */
export interface DiscussionRules {
  readonly triggers: readonly TriggerRule[];
  /** People who must be present. */
  readonly quorum: { readonly atLeast: number; readonly basis: string };
}

export interface FoundTrigger {
  readonly kind: DerivedTrigger;
  /** What the case has: workers, fen; null for what is so or not. */
  readonly has: number | null;
  readonly atLeast: number | null;
}

/** The triggers that the facts of a case meet on a day, by the rules in force then. */
export function triggersOf(rules: DiscussionRules, state: CaseState, on: LegalDate): readonly FoundTrigger[] {
  return rules.triggers
    .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo))
    .flatMap(({ kind, atLeast }) => {
      const has = measureOf(state, kind);
      const isMet = typeof has === 'boolean' ? has : has >= (atLeast ?? Number.POSITIVE_INFINITY);
      return isMet ? [{ kind, atLeast, has: typeof has === 'boolean' ? null : has }] : [];
    });
}

function measureOf(state: CaseState, kind: DerivedTrigger): number | boolean {
  switch (kind) {
    case 'collective':
    case 'largeCollective':
      return workerCount(state.application);
    case 'amount':
      return amountInDispute(state.application);
    case 'splitPanel':
      return state.opinion !== null && ['majority', 'presiding'].includes(state.opinion.vote);
    case 'selfRevoked':
      return state.revocation !== null;
  }
}
