import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { addDays } from '../../../../electron/backend/domain/dates.ts';
import { hearingStatuses } from '../../../../electron/backend/domain/lifecycle/case-state.ts';
import { hearingModes } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { ModeBadge } from '../../../ui/badges.tsx';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDateText, useIntervalText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useVersus } from './case-title.ts';
import type { DocketAction } from './docket-search.ts';
import { EntryMenu } from './entry-menu.tsx';
import { HearingStatusBadge } from './hearing-status-badge.tsx';
import { usePlaceText, useTribunalText } from './place-text.ts';
import { longestPeriod, useDocket } from './queries.ts';
import { FilterSelect, ResourceSelect } from './resource-select.tsx';
import { RouterLink } from './router-link.tsx';
import type { DocketAddress } from './use-docket-address.ts';

interface DocketListProps {
  readonly address: DocketAddress;
  readonly onAction: (action: DocketAction, entry: DocketEntry) => void;
}

/** Hearings of a period as a table, with filters that stand in the address; postponed and cancelled ones too. */
export function DocketList({ address, onAction }: DocketListProps) {
  const { t } = useTranslation('docket');
  const dateText = useDateText();
  const navigate = useNavigate();
  const { search, from, to } = address;
  const docket = useDocket({
    from,
    to,
    roomId: search.roomId ?? null,
    staffId: search.staffId ?? null,
    mode: search.mode ?? null,
    status: search.status ?? null,
  });
  const latest = addDays(from, longestPeriod - 1);
  return (
    <>
      <ListFilters address={address} />
      {to > latest && <Alert severity="info">{t('list.tooLong', { to: dateText(latest) })}</Alert>}
      <DataTable
        label={t('list.label')}
        columns={useColumns(onAction)}
        rows={docket.data?.entries}
        rowKey={(entry) => entry.hearingId}
        state={docket.isPending ? 'loading' : docket.isError ? 'failed' : 'ready'}
        isFiltered={isFiltered(search)}
        emptyText={t('list.empty')}
        onRetry={() => void docket.refetch()}
        onOpen={({ caseId }) =>
          void navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'hearings' } })
        }
      />
    </>
  );
}

function ListFilters({ address: { search, go } }: Pick<DocketListProps, 'address'>) {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
      <ResourceSelect kind="room" value={search.roomId} onChange={(roomId) => go({ roomId })} />
      <ResourceSelect kind="arbitrator" value={search.staffId} onChange={(staffId) => go({ staffId })} />
      <FilterSelect
        label={t('list.mode')}
        value={search.mode}
        options={hearingModes.map((mode) => ({ value: mode, label: term(`modeLong.${mode}`) }))}
        onChange={(mode) => go({ mode })}
      />
      <FilterSelect
        label={t('list.status')}
        value={search.status}
        options={hearingStatuses.map((status) => ({ value: status, label: term(`hearingStatus.${status}`) }))}
        onChange={(status) => go({ status })}
      />
      {isFiltered(search) && (
        <Button
          onClick={() => go({ roomId: undefined, staffId: undefined, mode: undefined, status: undefined })}
        >
          {t('list.clear')}
        </Button>
      )}
    </Box>
  );
}

function isFiltered({ roomId, staffId, mode, status }: DocketAddress['search']): boolean {
  return [roomId, staffId, mode, status].some((value) => value !== undefined);
}

function useColumns(onAction: DocketListProps['onAction']): readonly Column<DocketEntry>[] {
  const { t } = useTranslation('docket');
  const { staffName } = useReference();
  const intervalText = useIntervalText();
  const versus = useVersus();
  const placeText = usePlaceText();
  const tribunalText = useTribunalText();
  return [
    { id: 'time', header: t('list.time'), cell: (entry) => intervalText(entry.startsAt, entry.endsAt) },
    {
      id: 'case',
      header: t('list.case'),
      cell: (entry) => (
        <RouterLink to="/cases/$caseId" params={{ caseId: entry.caseId }} search={{ tab: 'hearings' }}>
          <CaseNumber number={entry.number} />
        </RouterLink>
      ),
    },
    { id: 'parties', header: t('list.parties'), cell: versus },
    { id: 'mode', header: t('list.mode'), cell: (entry) => <ModeBadge mode={entry.mode} /> },
    { id: 'place', header: t('list.place'), cell: placeText },
    { id: 'tribunal', header: t('list.tribunal'), cell: (entry) => tribunalText(entry.arbitratorIds) },
    {
      id: 'clerk',
      header: t('list.clerk'),
      cell: (entry) => (entry.clerkId === null ? '' : staffName(entry.clerkId)),
    },
    { id: 'status', header: t('list.status'), cell: (entry) => <HearingStatusBadge status={entry.status} /> },
    {
      id: 'actions',
      header: '',
      cell: (entry) => <EntryMenu entry={entry} onAction={onAction} />,
      align: 'right',
    },
  ];
}
