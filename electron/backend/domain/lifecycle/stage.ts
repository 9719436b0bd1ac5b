import { awardParts } from '../amounts/finality.ts';
import { isCollective } from './application.ts';
import {
  type CaseState,
  type CaseStatus,
  isServedOnAll,
  isSuspended,
  lastHearing,
  type Overlay,
  type Service,
} from './case-state.ts';

/** The state of a case (procedure.md section 1.1) as it follows from what happened, whatever the order of recording. */
export function stageOf(state: Omit<CaseState, 'status' | 'facts'>): CaseStatus {
  if (state.archived !== null) return 'archived';
  if (state.closedOn !== null) return 'closed';
  if (state.acceptedOn === null) return stageBeforeAcceptance(state);
  if (state.outcome !== null) return isOutcomeIssued(state) ? 'servingOutcome' : 'drafting';
  if (state.opinion !== null) return 'drafting';
  return stageOfHearings(state) ?? (state.renegedOn === null ? stageOfService(state) : 'deliberation');
}

function stageBeforeAcceptance(state: Omit<CaseState, 'status' | 'facts'>): CaseStatus {
  if (state.redirectedOn !== null) return 'redirected';
  if (state.rejectedOn !== null) return 'rejected';
  // A mediation that succeeded waits for its closing; one that failed leads back to the decision on acceptance (T5).
  if (state.mediations.some((mediation) => mediation.isPreFiling && mediation.isSuccessful !== false))
    return 'preFilingMediation';
  return isAwaitingCorrection(state) ? 'awaitingCorrection' : 'received';
}

/** Whether the one-time list of defects is out and not yet answered (T2, T3). */
export function isAwaitingCorrection(
  state: Pick<CaseState, 'correctionRequestedOn' | 'correctionCompletedOn'>,
): boolean {
  return state.correctionRequestedOn !== null && state.correctionCompletedOn === null;
}

/** Documents whose issue moves a case from drafting to the service of its outcome (T23). */
const outcomeDocuments: readonly string[] = ['mediationDocument', 'award'];

/** Of an award made in two documents both must be out (RULES 50). */
function isOutcomeIssued({ documents, outcome }: Pick<CaseState, 'documents' | 'outcome'>): boolean {
  const issued = documents.filter(
    ({ kind, issuedOn }) => outcomeDocuments.includes(kind) && issuedOn >= (outcome?.decidedOn ?? ''),
  );
  const parts = outcome?.method === 'award' ? awardParts(outcome.items ?? []) : [];
  if (parts.length < 2) return issued.length > 0;
  return parts.every(({ finality }) => issued.some(({ part }) => part === finality));
}

function stageOfHearings(state: Pick<CaseState, 'hearings' | 'revocation'>): CaseStatus | null {
  if (lastHearing(state, ['scheduled']) !== null) return 'hearingScheduled';
  // The last session decides: one that follows an adjourned one closes the debate (T19).
  switch (lastHearing(state, ['adjourned', 'held', 'respondentAbsent'])?.status) {
    case 'adjourned':
      return 'inHearing';
    case 'held':
    case 'respondentAbsent':
      return 'deliberation';
    default:
      // A hearing that came to nothing: the case awaits a new one, or its deemed withdrawal (T17).
      return null;
  }
}

function stageOfService(
  state: Pick<CaseState, 'application' | 'services' | 'revocation' | 'tribunal'>,
): CaseStatus {
  if (state.revocation !== null && state.tribunal === null) return 'reopened';
  const services = state.services.filter(
    ({ subjects }) => subjects.includes('application') || subjects.includes('oneTimeNotice'),
  );
  if (services.length === 0) return 'accepted';
  const served = new Set(services.flatMap((service) => service.served.map(({ partyId }) => partyId)));
  const respondents = state.application.parties.filter((party) => party.role === 'respondent');
  return respondents.every((party) => served.has(party.id)) ? 'defence' : 'servingApplication';
}

/** What lies over the state now; procedure.md section 1.1. */
export function overlaysOf(state: CaseState): readonly Overlay[] {
  const pending: Record<Overlay, boolean> = {
    suspended: isSuspended(state),
    extended: state.extension !== null,
    jurisdictionObjectionPending: state.objections.some((objection) => objection.decidedOn === null),
    recusalPending: state.recusals.some((recusal) => recusal.decidedOn === null),
    appraisalPending: state.appraisalSince !== null,
    entrustedMediation: state.mediations.some(
      (mediation) => mediation.isEntrusted && mediation.concludedOn === null,
    ),
    publicNoticeRunning: state.services.some(isNoticeRunning),
    simplified: state.application.procedure === 'simplified',
    collective: isCollective(state.application),
    greenChannel: state.application.isGreenChannel,
  };
  return (Object.keys(pending) as Overlay[]).filter((overlay) => pending[overlay]);
}

function isNoticeRunning(service: Service): boolean {
  return service.mode === 'publicNotice' && !isServedOnAll(service);
}
