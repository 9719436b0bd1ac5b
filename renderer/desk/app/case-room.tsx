import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CaseApprovalsPanel } from '../features/approvals/case-approvals.tsx';
import { CasePage } from '../features/cases/case-page.tsx';
import { caseSearch } from '../features/cases/search.ts';
import { CaseDiscussionPanel } from '../features/discussion/case-discussion.tsx';
import { HearingsTab } from '../features/docket/hearings-tab.tsx';
import { PapersTab } from '../features/papers/papers-tab.tsx';
import { CaseDialogs } from './case-dialogs.tsx';
import { DateDialogs } from './date-dialogs.tsx';

/** `/cases/$caseId`: the case page with the hearings, the papers and the dialogs of the other features. */
export function CaseRoom() {
  const navigate = useNavigate();
  const { caseId = '' } = useParams({ strict: false });
  const { tab, action } = caseSearch.parse(useSearch({ strict: false }));
  const close = () => void navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab } });
  return (
    <CasePage
      approvals={(view) => (
        <>
          <CaseApprovalsPanel view={view} />
          <CaseDiscussionPanel view={view} />
        </>
      )}
      hearingsTab={(view) => <HearingsTab view={view} />}
      papersTab={(view) => <PapersTab view={view} />}
      dialogs={(view) => (
        <>
          <CaseDialogs view={view} action={action} onClose={close} />
          <DateDialogs view={view} action={action} />
        </>
      )}
    />
  );
}
