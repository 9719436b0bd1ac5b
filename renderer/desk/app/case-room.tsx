import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CasePage } from '../features/cases/case-page.tsx';
import { HearingsTab } from '../features/docket/hearings-tab.tsx';
import { CaseDialogs } from './case-dialogs.tsx';

/** `/cases/$caseId`: the case page with the hearings, the papers and the dialogs of the other features. */
export function CaseRoom() {
  const navigate = useNavigate();
  const { caseId = '' } = useParams({ strict: false });
  const { action } = useSearch({ strict: false });
  const close = () =>
    void navigate({
      to: '/cases/$caseId',
      params: { caseId },
      search: ({ action: _action, hearing: _hearing, ...search }) => search,
    });
  return (
    <CasePage
      hearingsTab={(view) => <HearingsTab view={view} />}
      papersTab={() => null}
      dialogs={(view) => <CaseDialogs view={view} action={action} onClose={close} />}
    />
  );
}
