import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../../electron/backend/domain/dates.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { plainDate } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { useBoard, useBoardList } from './board-queries.ts';
import { CaseCell } from './case-cell.tsx';
import { SlackMark } from './slack-mark.tsx';
import { useBandText } from './use-band-text.ts';
import type { BoardSearch } from './worklist-search.ts';

interface BoardListProps {
  readonly search: BoardSearch;
  readonly onPage: (offset: number | undefined) => void;
}

/** The cases behind one number of the board. */
export function BoardList({ search, onPage }: BoardListProps) {
  const { t } = useTranslation('workbench');
  const { today, calendar, staffName } = useReference();
  const navigate = useNavigate();
  const board = useBoard();
  const list = useBoardList(search, board.data?.slack);
  const title = useListTitle(search);
  const isFailed = list.isError || board.isError;
  return (
    <Paper component="section" variant="outlined" aria-label={title} sx={{ mb: 2, p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h2">{title}</Typography>
        <Box sx={{ ml: 'auto' }}>
          <RouterButton to="/board" search={{ year: search.year }}>
            {t('board.closeList')}
          </RouterButton>
        </Box>
      </Box>
      <DataTable
        label={title}
        columns={[
          { id: 'case', header: t('board.case'), cell: (row) => <CaseCell row={row} /> },
          { id: 'acceptedOn', header: t('board.acceptedOn'), cell: (row) => plainDate(row.acceptedOn) },
          {
            id: 'awardDueOn',
            header: t('board.awardDueOn'),
            cell: (row) => (
              <SlackMark
                awardDueOn={row.awardDueOn}
                slackDays={row.awardDueOn === null ? null : daysBetween(today.date, row.awardDueOn)}
                isProvisional={row.awardDueOn !== null && calendar.day(row.awardDueOn).provisional}
              />
            ),
          },
          {
            id: 'arbitrator',
            header: t('board.arbitrator'),
            cell: (row) => (row.arbitratorId === null ? t('dates.nobody') : staffName(row.arbitratorId)),
          },
        ]}
        rows={list.data?.rows}
        rowKey={(row) => row.caseId}
        state={isFailed ? 'failed' : list.isPending ? 'loading' : 'ready'}
        emptyText={t('board.listEmpty')}
        onRetry={() => void (board.isError ? board.refetch() : list.refetch())}
        onOpen={(row) => void navigate({ to: '/cases/$caseId', params: { caseId: row.caseId } })}
        page={{
          offset: list.data?.offset ?? 0,
          limit: list.data?.limit ?? 1,
          total: list.data?.total ?? 0,
          isCapped: false,
          onPage: (offset) => onPage(offset === 0 ? undefined : offset),
        }}
      />
    </Paper>
  );
}

/** `何静 · 期限余 0–10 天`. */
function useListTitle({ list, staffId, from, to }: BoardSearch): string {
  const { t } = useTranslation('workbench');
  const { staffName } = useReference();
  const bandText = useBandText();
  const what =
    list === 'slack'
      ? t('board.ofBand', { band: bandText({ from: from ?? null, to: to ?? null }) })
      : t(list === 'suspended' ? 'board.suspended' : 'board.open');
  return staffId === undefined ? what : t('board.ofPerson', { name: staffName(staffId), what });
}
