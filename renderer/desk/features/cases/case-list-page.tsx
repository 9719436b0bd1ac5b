import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseSorts, type SavedView, savedViews } from '../../../../electron/backend/api/contract/cases.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Page } from '../../../ui/page.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { CaseFilters } from './case-filters.tsx';
import { pageLength, useCases } from './queries.ts';
import { type CaseListSearch, caseListSearch, filterOf } from './search.ts';
import { useCaseColumns } from './use-case-columns.tsx';

/** 案件: every case the court has, by saved view, filter and sort; all of it in the address. */
export function CaseListPage() {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const search = caseListSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const canTakeIn = useCan('intake.receive');
  const filter = filterOf(search);
  const offset = search.offset ?? 0;
  const cases = useCases(filter, offset);
  const columns = useCaseColumns();
  useScreenKeys([
    { keys: '↑ ↓', text: t('list.keys.move') },
    { keys: 'Enter', text: t('list.keys.open') },
  ]);

  // A changed filter starts at the first page again; typing replaces the entry, so that back leaves the list.
  const change = (part: CaseListSearch, isTyping = false) =>
    void navigate({ to: '/cases', search: { ...search, offset: undefined, ...part }, replace: isTyping });

  const isFiltered = isNarrowed(search);
  return (
    <Page
      title={t('list.title')}
      actions={
        canTakeIn && (
          <Link to="/intake" style={{ textDecoration: 'none' }}>
            <Button component="span" variant="contained">
              {t('list.intake')}
            </Button>
          </Link>
        )
      }
    >
      <Tabs
        value={filter.view}
        onChange={(_, view: SavedView) => change({ view: view === 'all' ? undefined : view })}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={t('list.views')}
        sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
      >
        {savedViews.map((view) => (
          <Tab key={view} value={view} label={term(`savedView.${view}`)} />
        ))}
      </Tabs>
      <CaseFilters search={search} isFiltered={isFiltered} onChange={change} />
      <DataTable
        label={t('list.table')}
        columns={columns}
        rows={cases.data?.rows}
        rowKey={(row) => row.caseId}
        state={cases.isPending ? 'loading' : cases.data === undefined ? 'failed' : 'ready'}
        isFiltered={isFiltered}
        emptyText={filter.view === 'all' ? t('list.empty') : t('list.emptyView')}
        onRetry={() => void cases.refetch()}
        sort={filter.sort}
        direction={filter.direction}
        onSort={(sort, direction) => change({ sort: caseSorts.find((known) => known === sort), direction })}
        onOpen={(row) => void navigate({ to: '/cases/$caseId', params: { caseId: row.caseId } })}
        page={{
          offset,
          limit: pageLength,
          total: cases.data?.total ?? 0,
          isCapped: cases.data?.isCapped ?? false,
          onPage: (next) => change({ offset: next === 0 ? undefined : next }),
        }}
      />
    </Page>
  );
}

function isNarrowed(search: CaseListSearch): boolean {
  const { view: _view, sort: _sort, direction: _direction, offset: _offset, ...narrowing } = search;
  return Object.values(narrowing).some((value) => value !== undefined);
}
