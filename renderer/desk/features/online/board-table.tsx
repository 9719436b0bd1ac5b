import Box from '@mui/material/Box';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BoardRow } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { dateOf, type LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import { CaseLink } from '../../../ui/case-link.tsx';
import { type Column, DataTable, type DataTableProps } from '../../../ui/data-table.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { AsyncStatusBadge } from './async-status-badge.tsx';
import { usePhaseText } from './use-phase-text.ts';
import { useWindowText } from './use-window-text.ts';

type BoardTableProps = Pick<
  DataTableProps<BoardRow>,
  'rows' | 'state' | 'isFiltered' | 'emptyText' | 'onRetry'
> & { readonly now: LocalDateTime | undefined };

/** Who is waiting for whom, until when. */
export function BoardTable({ now, ...table }: BoardTableProps) {
  const { t } = useTranslation('online');
  const { t: ui } = useTranslation('ui');
  const { t: term } = useTranslation('terms');
  const dayText = useDayText();
  const phaseText = usePhaseText();
  const windowText = useWindowText();
  const navigate = useNavigate();
  const columns: readonly Column<BoardRow>[] = [
    {
      id: 'case',
      header: t('board.case'),
      cell: (row) => (
        <CaseLink
          number={row.number}
          parties={t('versus', row)}
          to="/online/$hearingId"
          params={{ hearingId: row.hearingId }}
        />
      ),
    },
    {
      id: 'phase',
      header: t('board.phase'),
      width: 150,
      cell: (row) => (
        <Box sx={{ display: 'grid', gap: 0.25, justifyItems: 'start' }}>
          <AsyncStatusBadge status={row.status} />
          {row.phase !== null && <span>{phaseText(row.phase, row.round)}</span>}
          {row.conversion !== null && <span>{term(`conversionGround.${row.conversion.ground}`)}</span>}
        </Box>
      ),
    },
    {
      id: 'waits',
      header: t('board.waits'),
      cell: (row) =>
        row.waitedFor.length === 0 ? (
          row.status === 'completed' || row.status === 'converted' || row.status === 'aborted' ? (
            ui('none')
          ) : (
            t('board.office')
          )
        ) : (
          <Box sx={{ display: 'grid' }}>
            {row.waitedFor.map(({ partyId, name, role }) => (
              <span key={partyId}>{t('answer.party', { role: t(`board.${role}`), name })}</span>
            ))}
          </Box>
        ),
    },
    {
      id: 'end',
      header: t('board.end'),
      cell: (row) => {
        const ends = [...new Set(row.waitedFor.map(({ endsAt }) => endsAt))];
        if (now === undefined || ends.length === 0)
          return row.status === 'planned' ? dayText(dateOf(row.startsAt)) : ui('none');
        return (
          <Box sx={{ display: 'grid' }}>
            {ends.map((end) => (
              <span key={end}>{windowText(now, end)}</span>
            ))}
          </Box>
        );
      },
    },
    { id: 'missed', header: t('board.missed'), align: 'right', cell: (row) => row.missed },
    {
      id: 'finish',
      header: t('board.finish'),
      cell: (row) => (row.finishBy === null ? ui('none') : dayText(row.finishBy)),
    },
    {
      id: 'touches',
      header: t('board.touches'),
      align: 'right',
      cell: ({ touches }) => t('board.touchesOf', { n: touches.count, m: Math.ceil(touches.seconds / 60) }),
    },
  ];
  return (
    <DataTable
      {...table}
      label={t('title')}
      columns={columns}
      rowKey={(row) => row.hearingId}
      onOpen={(row) => void navigate({ to: '/online/$hearingId', params: { hearingId: row.hearingId } })}
    />
  );
}
