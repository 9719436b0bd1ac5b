import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { assertNever } from '../../../../electron/backend/domain/assert.ts';
import type { CaseDocumentKind } from '../../../../electron/backend/domain/document-kind.ts';

/** Why a paper cannot be issued yet, as a key of `papers:tab`; `noOccasion`: nothing has happened that calls for it, so it is not shown. */
export type Hindrance =
  | 'rejected'
  | 'redirected'
  | 'notAccepted'
  | 'noTribunal'
  | 'noHearing'
  | 'noMediation'
  | 'noAward'
  | 'noOccasion';

/** What is looked at of a case. */
export type PaperOccasion = Pick<
  CaseView,
  | 'caseNumber'
  | 'corrections'
  | 'effects'
  | 'extension'
  | 'hasElements'
  | 'hearings'
  | 'outcome'
  | 'partialAwards'
  | 'recusals'
  | 'redirection'
  | 'rejection'
  | 'suspensions'
  | 'tribunal'
> & { readonly summary: Pick<CaseView['summary'], 'isCollective' | 'status'> };

/** Why a paper cannot be issued in this state of the case; null when it can. */
export function paperHindrance(view: PaperOccasion, kind: CaseDocumentKind): Hindrance | null {
  switch (kind) {
    case 'correctionNotice':
      return occasion(view.summary.status === 'awaitingCorrection');
    case 'jurisdictionNotice':
      return occasion(view.redirection !== null);
    case 'rejectionNotice':
      return occasion(view.rejection !== null || view.outcome?.method === 'cancelled');
    case 'suspensionNotice':
      return occasion(view.suspensions.length > 0);
    case 'resumptionNotice':
      return occasion((view.suspensions.at(-1)?.to ?? null) !== null);
    case 'extensionNotice':
      return occasion(view.extension !== null);
    case 'recusalDecision':
      return occasion(view.recusals.some(({ decidedOn }) => decidedOn !== null));
    case 'collectiveNotice':
      return view.summary.isCollective ? (unaccepted(view) ?? unscheduled(view)) : 'noOccasion';
    case 'hearingNotice':
      return unaccepted(view) ?? unscheduled(view);
    case 'joiningSheet':
      return occasion(
        view.hearings.some(({ plan, status }) => plan.mode === 'sync' && status === 'scheduled'),
      );
    case 'elementForm':
      return occasion(unaccepted(view) === null && view.outcome === null);
    case 'elementSheet':
      return occasion(view.hasElements);
    case 'hearingRecord':
      return occasion(
        view.hearings.some(
          ({ plan, status }) => plan.mode !== 'async' && (status === 'held' || status === 'adjourned'),
        ),
      );
    case 'asyncRecord':
      return occasion(view.hearings.some(({ plan }) => plan.mode === 'async'));
    case 'panelNotice':
      return unaccepted(view) ?? (view.tribunal === null ? 'noTribunal' : null);
    case 'acceptanceNotice':
      return unaccepted(view);
    case 'mediationDocument':
      return unaccepted(view) ?? (view.outcome?.method === 'mediation' ? null : 'noMediation');
    case 'effectCertificate':
      return occasion(view.effects.some(({ standing }) => standing.kind === 'inForce'));
    case 'performanceCertificate':
      return occasion(view.outcome?.method === 'mediation' && view.outcome.instalments.length > 0);
    case 'partialAward':
      return occasion(view.partialAwards.length > 0);
    case 'correctionDecision':
      return occasion(view.corrections.length > 0);
    case 'award':
      return unaccepted(view) ?? (view.outcome?.method === 'award' ? null : 'noAward');
    default:
      return assertNever(kind);
  }
}

function occasion(hasCome: boolean): 'noOccasion' | null {
  return hasCome ? null : 'noOccasion';
}

function unaccepted(view: PaperOccasion): Hindrance | null {
  if (view.rejection !== null) return 'rejected';
  if (view.redirection !== null) return 'redirected';
  return view.caseNumber === null ? 'notAccepted' : null;
}

function unscheduled(view: PaperOccasion): 'noHearing' | null {
  return view.hearings.some(({ status }) => status === 'scheduled') ? null : 'noHearing';
}
