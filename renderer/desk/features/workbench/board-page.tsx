import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { yearOf } from '../../../../electron/backend/domain/dates.ts';
import { Page } from '../../../ui/page.tsx';
import { useMe, useReference } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { BoardList } from './board-list.tsx';
import { DirectorBoard } from './director-board.tsx';
import { type BoardSearch, boardSearch } from './worklist-search.ts';

/** 院领导看板: the court in one minute, and the cases behind each of its numbers. */
export function BoardPage() {
  const { t } = useTranslation('workbench');
  const search = boardSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const { today } = useReference();
  const isDirector = useMe().functions.includes('director');
  const go = (part: BoardSearch) => void navigate({ to: '/board', search: { ...search, ...part } });
  return (
    <Page
      title={t('board.title')}
      breadcrumbs={[
        <RouterLink key="home" to="/">
          {t('title')}
        </RouterLink>,
      ]}
    >
      {isDirector ? (
        <>
          {search.list !== undefined && <BoardList search={search} onPage={(offset) => go({ offset })} />}
          <DirectorBoard
            year={search.year ?? yearOf(today.date)}
            onYear={(year) => go({ year })}
            columns={2}
          />
        </>
      ) : (
        t('board.directorsOnly')
      )}
    </Page>
  );
}
