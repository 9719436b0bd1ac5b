import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CaseView } from '../../../electron/backend/api/contract/cases.ts';
import { ExplanationDialog } from '../features/deadlines/explanation-dialog.tsx';
import { explanationSearch } from '../features/deadlines/explanation-search.ts';
import { EntryDialogs } from './entry-dialogs.tsx';

interface DateDialogsProps {
  readonly view: CaseView;
  /** The search parameter `action` of the case page. */
  readonly action: string | undefined;
}

/** The dialogs about dates that the case page's address names: the explanation of one (`date`), the correction of an entry (`entry`). */
export function DateDialogs({ view, action }: DateDialogsProps) {
  const navigate = useNavigate();
  const { date, entry } = explanationSearch.parse(useSearch({ strict: false }));
  const drop = (names: readonly ('date' | 'action' | 'entry')[]) =>
    void navigate({
      to: '.',
      search: (search) =>
        Object.fromEntries(Object.entries(search).filter(([name]) => !names.some((gone) => gone === name))),
    });
  return (
    <>
      {date !== undefined && (
        <ExplanationDialog caseId={view.caseId} dateKey={date} onClose={() => drop(['date'])} />
      )}
      <EntryDialogs view={view} action={action} entryId={entry} onClose={() => drop(['action', 'entry'])} />
    </>
  );
}
