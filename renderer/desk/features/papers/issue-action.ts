import {
  type CaseDocumentKind,
  caseDocumentKinds,
} from '../../../../electron/backend/domain/document-kind.ts';

/** The value of `action` in the address of the case page that opens the issue dialog with a paper chosen: `issue-award`. */
export function issueAction(kind: CaseDocumentKind): string {
  return `issue-${kind}`;
}

/** The paper an action chooses; null: plain `issue`, the dialog proposes one; undefined: the action is about something else. */
export function issuedKind(action: string | undefined): CaseDocumentKind | null | undefined {
  if (action === 'issue') return null;
  return caseDocumentKinds.find((kind) => action === issueAction(kind));
}
