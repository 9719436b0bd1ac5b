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
  /** Parties invited to answer on the portal. */
  invites: Record<string, boolean>;
}

export function newStartForm({ parties }: Pick<AsyncHearingView, 'parties'>): StartValues {
  return {
    consents: Object.fromEntries(parties.map(({ id }) => [id, false])),
    consentNote: '',
    application: '',
    evidence: '',
    blockers: Object.fromEntries(onlineBlockers.map((blocker) => [blocker, false])),
    reasons: {},
    invites: Object.fromEntries(parties.map(({ id, phone }) => [id, isMobile(phone)])),
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

/** A Chinese mobile number: eleven digits that begin with 1, whatever stands between or before them. */
function isMobile(phone: string | null): boolean {
  return /^(86)?1[3-9]\d{9}$/.test((phone ?? '').normalize('NFKC').replaceAll(/\D/g, ''));
}

/** What is typed, as the procedure takes it; `invitable`: the parties who can be invited at all. */
export function startInput(
  values: StartValues,
  passable: readonly EligibilityView[],
  invitable: readonly string[],
) {
  return {
    consentPartyIds: Object.entries(values.consents).flatMap(([id, isGiven]) => (isGiven ? [id] : [])),
    consentNote: values.consentNote,
    application: values.application,
    evidence: values.evidence,
    invitees: invitable.filter((id) => values.invites[id] === true).map((partyId) => ({ partyId })),
    blockers: onlineBlockers.filter((blocker) => values.blockers[blocker] === true),
    overrides: passable.flatMap(({ rule }) => {
      const reason = values.reasons[rule]?.trim() ?? '';
      return reason === '' ? [] : [{ rule, reason }];
    }),
  };
}
