import type { Party } from './application.ts';
import type { CaseState } from './case-state.ts';
import type { ConsentSubject } from './procedural-events.ts';

/** How many representatives (代表人) the workers of a collective case elect; RULES 63, GD 46. */
export const representativeCount = { least: 3, most: 5 } as const;

/**
 * The parties on whom papers are served: both sides and third parties; of represented workers only their representatives, whose acts
 * bind all (RULES 63).
 */
export function partiesToServe(
  state: Pick<CaseState, 'application' | 'representativeIds'>,
): readonly Party[] {
  const { representativeIds } = state;
  return state.application.parties.filter(
    (party) =>
      representativeIds.length === 0 || party.role !== 'applicant' || representativeIds.includes(party.id),
  );
}

/**
 * The represented workers whose consent to an act of their representatives is not recorded yet; empty when nobody is represented or all
 * have agreed (RULES 63, GD 46).
 */
export function withoutConsent(
  state: Pick<CaseState, 'application' | 'representativeIds' | 'consents'>,
  subject: ConsentSubject,
): readonly Party[] {
  if (state.representativeIds.length === 0) return [];
  const agreed = new Set(
    state.consents.filter((consent) => consent.subject === subject).flatMap((consent) => consent.partyIds),
  );
  return state.application.parties.filter(
    (party) =>
      party.role === 'applicant' && !state.representativeIds.includes(party.id) && !agreed.has(party.id),
  );
}
