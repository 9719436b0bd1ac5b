import type { Application } from './application.ts';
import type { CaseState } from './case-state.ts';
import type { StepRefusal } from './guards.ts';
import type { ConsentSubject } from './procedural-events.ts';
import { withoutConsent } from './representation.ts';
import type { StepInput } from './step-input.ts';

/** A step as it is meant to be taken, or the application as it is meant to be corrected. */
type Act = StepInput | { readonly step: 'correctApplication'; readonly application: Application };

/**
 * Why representatives may not do what a step would do by what was typed: settle, or give up claims on the way of a correction or of a new
 * party, without the consent of all they represent (RULES 63, GD 46). Null when they may, or when nobody is represented.
 */
export function consentRefusal(state: CaseState, act: Act): StepRefusal | null {
  const subject = subjectOf(state, act);
  return subject === null || withoutConsent(state, subject).length === 0
    ? null
    : { rule: 'consentMissing', basis: 'RULES 63, GD 46' };
}

function subjectOf(state: CaseState, act: Act): ConsentSubject | null {
  switch (act.step) {
    case 'concludePreFilingMediation':
    case 'concludeEntrustedMediation':
      return act.isSuccessful ? 'settlement' : null;
    case 'correctApplication':
    case 'addParty':
      return givesUpClaims(state, act.application) ? 'claimWithdrawal' : null;
    default:
      return null;
  }
}

/** Whether a claim that still stands is missing from the other application, or stands there with less money. */
export function givesUpClaims(
  { application, withdrawnClaimIds }: Pick<CaseState, 'application' | 'withdrawnClaimIds'>,
  other: Application,
): boolean {
  const kept = new Map(other.claims.map((claim) => [claim.id, claim]));
  return application.claims.some(({ id, amountFen }) => {
    if (withdrawnClaimIds.includes(id)) return false;
    const claim = kept.get(id);
    if (claim === undefined) return true;
    return amountFen !== null && claim.amountFen !== null && claim.amountFen < amountFen;
  });
}
