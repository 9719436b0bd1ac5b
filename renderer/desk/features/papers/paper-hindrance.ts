import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { assertNever } from '../../../../electron/backend/domain/assert.ts';
import type { CaseDocumentKind } from '../../../../electron/backend/domain/document-kind.ts';

/** Why a paper cannot be issued in this state of the case; null when it can. Keys of `papers:tab`. */
export function paperHindrance(
  view: CaseView,
  kind: CaseDocumentKind,
): 'rejected' | 'notAccepted' | 'noHearing' | 'noMediation' | 'noAward' | null {
  if (view.rejection !== null) return 'rejected';
  if (view.caseNumber === null) return 'notAccepted';
  switch (kind) {
    case 'acceptanceNotice':
      return null;
    case 'hearingNotice':
      return view.hearings.some((hearing) => hearing.status === 'scheduled') ? null : 'noHearing';
    case 'mediationDocument':
      return view.outcome?.method === 'mediation' ? null : 'noMediation';
    case 'award':
      return view.outcome?.method === 'award' ? null : 'noAward';
    default:
      return assertNever(kind);
  }
}
