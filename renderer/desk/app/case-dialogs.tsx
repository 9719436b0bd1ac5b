import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CaseView } from '../../../electron/backend/api/contract/cases.ts';
import { docketSearch } from '../features/docket/docket-search.ts';
import { HearingDialogs } from '../features/docket/hearing-dialogs.tsx';
import { OutcomeDialogs } from '../features/outcome/outcome-dialogs.tsx';
import { IssueDialog } from '../features/papers/issue-dialog.tsx';
import { isDialogStep, StepDialogs } from '../features/steps/step-dialogs.tsx';
import { TribunalDialog } from '../features/tribunal/tribunal-dialog.tsx';

interface CaseDialogsProps {
  readonly view: CaseView;
  /** The search parameter `action` of the case page. */
  readonly action: string | undefined;
  readonly onClose: () => void;
}

/** The dialog that the case page's address names: about a hearing, the outcome, a paper, the tribunal or a step of the procedure. */
export function CaseDialogs({ view, action, onClose }: CaseDialogsProps) {
  const { hearing } = docketSearch.pick({ hearing: true }).parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const issue = (kind: string) =>
    void navigate({
      to: '/cases/$caseId',
      params: { caseId: view.caseId },
      search: { action: `issue-${kind}` },
    });
  return (
    <>
      <HearingDialogs
        // Another address is another dialog: the people to tell of the last one do not stay.
        key={`${action}:${hearing}`}
        view={view}
        action={action}
        hearingId={hearing}
        onClose={onClose}
      />
      <OutcomeDialogs view={view} action={action} onClose={onClose} />
      <IssueDialog view={view} action={action} onClose={onClose} />
      {action === 'formTribunal' && (
        <TribunalDialog caseId={view.caseId} version={view.version} onClose={onClose} />
      )}
      {action !== undefined && isDialogStep(action) && (
        <StepDialogs step={action} view={view} onClose={onClose} onIssue={issue} />
      )}
    </>
  );
}
