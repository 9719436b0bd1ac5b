import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TablePager } from '../../../ui/data-table-parts.tsx';
import { Page } from '../../../ui/page.tsx';
import { useMe } from '../../../ui/reference.tsx';
import { RouterButton, RouterLink } from '../../../ui/router-link.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { countOf, type DueGroup, dueGroups, type SeverityCounts } from './due-groups.ts';
import { OverdueHead } from './overdue-head.tsx';
import { PeopleTable } from './people-table.tsx';
import { pageLength, useWorklist } from './queries.ts';
import { ReviewsPanel } from './reviews-panel.tsx';
import { WorklistFilters } from './worklist-filters.tsx';
import { type WorklistSearch, worklistSearch } from './worklist-search.ts';
import { WorklistTable } from './worklist-table.tsx';

/** 待办期限: every open date of the court, the worst first; a director also sees who has how many. */
export function WorklistPage() {
  const { t } = useTranslation('workbench');
  const isDirector = useMe().functions.includes('director');
  const parsed = worklistSearch.parse(useSearch({ strict: false }));
  const search = isDirector ? parsed : { ...parsed, by: undefined };
  const navigate = useNavigate();
  const isByPerson = search.by === 'person';
  useScreenKeys([
    { keys: '↑ ↓', text: t('list.keys.move') },
    { keys: 'Enter', text: t('list.keys.open') },
  ]);
  // A changed filter starts at the first page again.
  const change = (part: WorklistSearch) =>
    void navigate({ to: '/worklist', search: { ...search, offset: undefined, ...part } });

  return (
    <Page
      title={t('list.title')}
      titleExtra={<OverdueHead />}
      breadcrumbs={[
        <RouterLink key="home" to="/">
          {t('title')}
        </RouterLink>,
      ]}
      actions={<RouterButton to="/print/morning">{t('printMorning')}</RouterButton>}
    >
      {isDirector && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={isByPerson ? 'person' : 'date'}
          aria-label={t('list.by.label')}
          onChange={(_, by: 'person' | 'date' | null) => {
            if (by !== null) change({ by: by === 'person' ? by : undefined });
          }}
          sx={{
            mb: 1.5,
            '& .MuiToggleButton-root': { color: 'text.primary', textTransform: 'none', px: 1.5 },
          }}
        >
          <ToggleButton value="date">{t('list.by.date')}</ToggleButton>
          <ToggleButton value="person">{t('list.by.person')}</ToggleButton>
        </ToggleButtonGroup>
      )}
      <WorklistFilters search={search} onChange={change} />
      {!isByPerson && search.kind === undefined && <ReviewsPanel person={search.person} />}
      {isByPerson ? <PeopleTable kind={search.kind} /> : <Dates search={search} onChange={change} />}
    </Page>
  );
}

interface DatesProps {
  readonly search: WorklistSearch;
  readonly onChange: (part: WorklistSearch) => void;
}

function Dates({ search, onChange }: DatesProps) {
  const { t } = useTranslation(['workbench', 'ui']);
  const list = useWorklist(search);
  const rows = list.data?.rows ?? [];
  const isNarrowed = search.person !== undefined || search.group !== undefined;
  return (
    <>
      <GroupTabs group={search.group} counts={list.data?.counts} onChange={(group) => onChange({ group })} />
      <WorklistTable
        label={t(search.kind === 'target' ? 'workbench:dates.targets' : 'workbench:list.title')}
        state={list.state}
        rows={rows}
        counts={list.data?.counts}
        emptyText={isNarrowed ? t('ui:table.noMatch') : t('workbench:list.empty')}
        onRetry={list.retry}
      />
      {list.data !== undefined && (
        <TablePager
          page={{
            offset: search.offset ?? 0,
            limit: pageLength,
            total: list.data.total,
            isCapped: false,
            onPage: (offset) => onChange({ offset: offset === 0 ? undefined : offset }),
          }}
          shown={rows.length}
        />
      )}
    </>
  );
}

interface GroupTabsProps {
  readonly group: DueGroup | undefined;
  readonly counts: SeverityCounts | undefined;
  readonly onChange: (group: DueGroup | undefined) => void;
}

/** Each severity with its number; the numbers stay in sight whichever is chosen. */
function GroupTabs({ group, counts, onChange }: GroupTabsProps) {
  const { t } = useTranslation('workbench');
  const label = (title: string, of: DueGroup | undefined) =>
    counts === undefined ? title : t('list.tab', { title, n: countOf(of, counts) });
  return (
    <Tabs
      value={group ?? 'all'}
      onChange={(_, chosen: DueGroup | 'all') => onChange(chosen === 'all' ? undefined : chosen)}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={t('list.tabs')}
      sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
    >
      <Tab value="all" label={label(t('list.all'), undefined)} />
      {dueGroups.map((of) => (
        <Tab key={of} value={of} label={label(t(`dates.group.${of}`), of)} />
      ))}
    </Tabs>
  );
}
