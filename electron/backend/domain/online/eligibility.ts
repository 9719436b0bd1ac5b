import type { LocalDateTime } from '../dates.ts';
import { isCollective } from '../lifecycle/application.ts';
import type { CaseState, Hearing } from '../lifecycle/case-state.ts';
import { onlineConsents } from '../lifecycle/online-consent.ts';
import { type EligibilityRule, eligibilityRules, type OnlineBlocker } from './async-entry.ts';
import type { AsyncRules, OnlineValue } from './online-rules.ts';

/** What the clerk states when opening: the rest is read from the case. */
export interface EligibilityStatement {
  /** Parties whose consent is taken down in the same save. */
  readonly consentPartyIds: readonly string[];
  readonly blockers: readonly OnlineBlocker[];
  readonly hasWrittenApplication: boolean;
  readonly isEvidenceExchanged: boolean;
}

/** One condition for opening, whether it is met, and where it comes from. */
export interface EligibilityFinding {
  readonly rule: EligibilityRule;
  readonly isMet: boolean;
  readonly isOverridable: boolean;
  readonly value: OnlineValue;
  /** Of `consent`: the parties whose consent is missing. */
  readonly partyIds: readonly string[];
}

/** Every condition that the rules ask for, in order. A refused consent is not made good by a tick: it needs a new word of the party. */
export function eligibility(
  state: CaseState,
  hearing: Pick<Hearing, 'plan'>,
  statement: EligibilityStatement,
  rules: AsyncRules,
  now: LocalDateTime,
): readonly EligibilityFinding[] {
  const unwilling = onlineConsents(state, 'async')
    .filter(({ party, isGiven }) => isGiven !== true && !statement.consentPartyIds.includes(party.id))
    .map(({ party }) => party.id);
  const met: Readonly<Record<EligibilityRule, boolean>> = {
    consent: unwilling.length === 0,
    simplified: state.application.procedure === 'simplified',
    notCollective: !isCollective(state.application),
    noBlocker: statement.blockers.length === 0,
    writtenApplication: statement.hasWrittenApplication,
    evidenceExchanged: statement.isEvidenceExchanged,
    planReached: hearing.plan.startsAt <= now,
  };
  return eligibilityRules
    .map((rule) => ({ rule, value: rules.eligible[rule] }))
    .filter(({ value }) => value.value === true)
    .map(({ rule, value }) => ({
      rule,
      isMet: met[rule],
      isOverridable: value.isOverridable === true,
      value,
      partyIds: rule === 'consent' ? unwilling : [],
    }));
}
