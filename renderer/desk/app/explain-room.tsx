import Skeleton from '@mui/material/Skeleton';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { RefusalAlert } from '../../ui/refusal.tsx';
import { CaseBadges } from '../features/cases/case-header.tsx';
import { EntryActions } from '../features/cases/history-actions.tsx';
import { useActorName } from '../features/cases/history-actor.ts';
import { partyNamesOf, useHistorySentence } from '../features/cases/history-sentence.ts';
import { useCase, useHistory } from '../features/cases/queries.ts';
import { lifeSearch } from '../features/deadlines/explanation-search.ts';
import { LifePage } from '../features/deadlines/life-page.tsx';
import { EntryDialogs } from './entry-dialogs.tsx';

/** `/cases/$caseId/explain`: the history of the case in its own words, with the dates that hang on it. */
export function ExplainRoom() {
  const { t } = useTranslation('deadlines');
  const navigate = useNavigate();
  const { caseId = '' } = useParams({ strict: false });
  const search = lifeSearch.parse(useSearch({ strict: false }));
  const found = useCase(caseId);
  const history = useHistory(caseId);
  const sentence = useHistorySentence(partyNamesOf(found.data));
  const actorName = useActorName();
  const error = found.error ?? history.error;
  if (found.data === undefined || history.data === undefined)
    return (
      <Page title={t('life.title')}>
        <RefusalAlert error={error} />
        {error === null && (
          <Skeleton role="status" variant="rounded" height={320} aria-label={t('life.loading')} />
        )}
      </Page>
    );
  const show = (change: Partial<typeof search>) =>
    void navigate({
      to: '/cases/$caseId/explain',
      params: { caseId },
      search: { ...search, ...change },
      replace: true,
    });
  return (
    <>
      <LifePage
        view={found.data}
        entries={history.data}
        badges={<CaseBadges view={found.data} />}
        words={{
          sentence,
          actorName,
          actions: (entry, title) => <EntryActions entry={entry} title={title} />,
        }}
        hasPictures={search.pictures === true}
        onPictures={(isOn) => show({ pictures: isOn ? true : undefined })}
      />
      <EntryDialogs
        view={found.data}
        action={search.action}
        entryId={search.entry}
        onClose={() => show({ action: undefined, entry: undefined })}
      />
    </>
  );
}
