import { useSearch } from '@tanstack/react-router';
import type { CaseView } from '../../../electron/backend/api/contract/cases.ts';
import { docketSearch } from '../features/docket/docket-search.ts';
import { HearingDialogs } from '../features/docket/hearing-dialogs.tsx';
import { OutcomeDialogs } from '../features/outcome/outcome-dialogs.tsx';
import { IssueDialog } from '../features/papers/issue-dialog.tsx';

interface CaseDialogsProps {
  readonly view: CaseView;
  /** The search parameter `action` of the case page. */
  readonly action: string | undefined;
  readonly onClose: () => void;
}

/** The dialog about hearings or the outcome that the case page's address names; `hearing` there says which hearing. */
export function CaseDialogs({ view, action, onClose }: CaseDialogsProps) {
  const { hearing } = docketSearch.pick({ hearing: true }).parse(useSearch({ strict: false }));
  return (
    <>
      <HearingDialogs view={view} action={action} hearingId={hearing} onClose={onClose} />
      <OutcomeDialogs view={view} action={action} onClose={onClose} />
      <IssueDialog view={view} action={action} onClose={onClose} />
    </>
  );
}
