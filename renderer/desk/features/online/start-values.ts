import type {
  AsyncHearingView,
  EligibilityView,
} from '../../../../electron/backend/api/contract/async-hearing.ts';
import {
  type EligibilityRule,
  type OnlineBlocker,
  onlineBlockers,
} from '../../../../electron/backend/domain/online/async-entry.ts';

export interface StartValues {
  consents: Record<string, boolean>;
  consentNote: string;
  application: string;
  evidence: string;
  blockers: Partial<Record<OnlineBlocker, boolean>>;
  reasons: Partial<Record<EligibilityRule, string>>;
}

export function newStartForm({ parties }: Pick<AsyncHearingView, 'parties'>): StartValues {
  return {
    consents: Object.fromEntries(parties.map(({ id }) => [id, false])),
    consentNote: '',
    application: '',
    evidence: '',
    blockers: Object.fromEntries(onlineBlockers.map((blocker) => [blocker, false])),
    reasons: {},
  };
}

/** The conditions that are not met by the case together with what is typed; the backend decides again. */
export function unmetRules(
  { eligibility }: Pick<AsyncHearingView, 'eligibility'>,
  values: StartValues,
): readonly EligibilityView[] {
  return eligibility.filter(({ rule, isMet, partyIds }) => {
    switch (rule) {
      case 'consent':
        return partyIds.some((id) => values.consents[id] !== true);
      case 'noBlocker':
        return onlineBlockers.some((blocker) => values.blockers[blocker] === true);
      case 'writtenApplication':
        return values.application.trim() === '';
      case 'evidenceExchanged':
        return values.evidence.trim() === '';
      default:
        return !isMet;
    }
  });
}

/** What is typed, as the procedure takes it. */
export function startInput(values: StartValues, passable: readonly EligibilityView[]) {
  return {
    consentPartyIds: Object.entries(values.consents).flatMap(([id, isGiven]) => (isGiven ? [id] : [])),
    consentNote: values.consentNote,
    application: values.application,
    evidence: values.evidence,
    blockers: onlineBlockers.filter((blocker) => values.blockers[blocker] === true),
    overrides: passable.flatMap(({ rule }) => {
      const reason = values.reasons[rule]?.trim() ?? '';
      return reason === '' ? [] : [{ rule, reason }];
    }),
  };
}
