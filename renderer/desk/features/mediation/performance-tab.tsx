import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PerformanceRow } from '../../../../electron/backend/api/contract/performance.ts';
import { performanceViews } from '../../../../electron/backend/domain/settlement/performance.ts';
import { CaseLink } from '../../../ui/case-link.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { InstalmentBadge } from './instalment-badge.tsx';
import type { MediationSearch } from './mediation-search.ts';
import { PerformanceCalls } from './performance-calls.tsx';
import { pageSize, usePerformanceCalls, usePerformanceList } from './queries.ts';
import { TextFilter } from './text-filter.tsx';

interface PerformanceTabProps {
  readonly search: MediationSearch;
  readonly onChange: (part: MediationSearch) => void;
}

/** Whom to ring today, then the instalments of all settlements in the order they are due. */
export function PerformanceTab({ search, onChange }: PerformanceTabProps) {
  const { t } = useTranslation('mediation');
  const dayText = useDayText();
  const navigate = useNavigate();
  const view = search.view ?? 'open';
  const offset = search.offset ?? 0;
  const list = usePerformanceList(view, search.text ?? '', offset);
  const calls = usePerformanceCalls();
  const columns: readonly Column<PerformanceRow>[] = [
    {
      id: 'case',
      header: t('list.case'),
      cell: (row) => (
        <CaseLink
          number={row.number}
          parties={t('versus', row)}
          to="/mediation/settlements/$caseId"
          params={{ caseId: row.caseId }}
        />
      ),
    },
    { id: 'nth', header: t('list.nth'), align: 'right', cell: (row) => row.position + 1 },
    { id: 'due', header: t('list.due'), cell: (row) => dayText(row.dueOn) },
    { id: 'amount', header: t('list.amount'), align: 'right', cell: (row) => <Money fen={row.amountFen} /> },
    { id: 'paid', header: t('list.paid'), align: 'right', cell: (row) => <Money fen={row.paidFen} /> },
    {
      id: 'people',
      header: t('list.people'),
      align: 'right',
      cell: (row) => t('list.peopleOf', { paid: row.peoplePaid, all: row.people }),
    },
    {
      id: 'state',
      header: t('list.state'),
      cell: (row) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
          <InstalmentBadge state={row.state} />
          {row.brokenOn !== null && row.paidOn === null && <span>{t('list.broken')}</span>}
        </Box>
      ),
    },
  ];
  return (
    <>
      <RefusalAlert error={calls.error} />
      {calls.data !== undefined && <PerformanceCalls {...calls.data} />}
      <Filters search={search} onChange={onChange} />
      <DataTable
        label={t('list.title')}
        columns={columns}
        rows={list.data?.rows}
        state={list.isPending ? 'loading' : list.isError ? 'failed' : 'ready'}
        isFiltered={view !== 'all' || (search.text ?? '') !== ''}
        emptyText={t('list.empty')}
        rowKey={(row) => `${row.caseId} ${row.position}`}
        onOpen={({ caseId }) => void navigate({ to: '/mediation/settlements/$caseId', params: { caseId } })}
        onRetry={() => void list.refetch()}
        page={{
          offset,
          limit: pageSize,
          total: list.data?.total ?? 0,
          isCapped: false,
          onPage: (next) => onChange({ offset: next }),
        }}
      />
    </>
  );
}

function Filters({ search, onChange }: PerformanceTabProps) {
  const { t } = useTranslation('mediation');
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
      <TextField
        select
        label={t('list.which')}
        value={search.view ?? 'open'}
        onChange={(event) => onChange({ view: performanceViews.find((view) => view === event.target.value) })}
        sx={{ width: 200 }}
      >
        {performanceViews.map((view) => (
          <MenuItem key={view} value={view}>
            {t(`view.${view}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextFilter label={t('list.text')} value={search.text ?? ''} onChange={(text) => onChange({ text })} />
    </Box>
  );
}
