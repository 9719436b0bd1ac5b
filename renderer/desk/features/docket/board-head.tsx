import Box from '@mui/material/Box';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { sessionsOn } from '../../../../electron/backend/domain/docket/sessions.ts';
import { useReference } from '../../../ui/reference.tsx';
import { type BoardColumn, holdsSlot } from './board-layout.ts';
import { sessionLoads } from './board-sessions.ts';
import { SessionCounts } from './session-counts.tsx';

interface BoardHeadProps {
  readonly columns: readonly BoardColumn[];
  readonly entries: readonly DocketEntry[];
  readonly template: string;
}

/** Heads of the board's columns with how full each session is; they stay in sight while the hours scroll. Rest days say so in words. */
export const BoardHead = memo(function BoardHead({ columns, entries, template }: BoardHeadProps) {
  const { t } = useTranslation('docket');
  const loadsOf = useLoads(entries);
  return (
    <Box
      role="row"
      sx={{
        display: 'grid',
        gridTemplateColumns: template,
        position: 'sticky',
        top: 0,
        zIndex: 7,
        bgcolor: 'background.paper',
      }}
    >
      <Box
        role="columnheader"
        sx={{
          ...cell,
          position: 'sticky',
          left: 0,
          zIndex: 1,
          color: 'text.secondary',
          bgcolor: 'background.paper',
        }}
      >
        {t('board.time')}
      </Box>
      {columns.map((column) => (
        <Box
          key={column.key}
          role="columnheader"
          aria-current={isNow(column) ? 'date' : undefined}
          sx={{
            ...cell,
            textAlign: 'center',
            bgcolor: column.isRestDay ? 'action.hover' : undefined,
            boxShadow: isNow(column) ? 'inset 0 -3px 0 currentColor' : undefined,
            color: isNow(column) ? 'primary.main' : undefined,
          }}
        >
          {column.title}
          {column.subtitle !== null && (
            <Box component="span" sx={{ ml: 0.5, fontWeight: 400, color: 'text.secondary' }}>
              {column.subtitle}
            </Box>
          )}
          <SessionCounts loads={loadsOf(column)} />
        </Box>
      ))}
    </Box>
  );
});

const cell = {
  px: 0.75,
  py: 0.5,
  minWidth: 0,
  fontWeight: 600,
  overflowWrap: 'anywhere',
  borderRight: 1,
  borderBottom: 1,
  borderColor: 'divider',
} as const;

/** Today's column of a week; in a day every column is of the same day. */
function isNow(column: BoardColumn): boolean {
  return column.isToday && column.key === column.date;
}

/** How full the sessions of a column are; the limits are those of its room, or of every room in use. */
function useLoads(entries: readonly DocketEntry[]) {
  const { sessionHours, rooms } = useReference();
  const timed = entries.filter((entry) => entry.mode !== 'async' && holdsSlot(entry));
  return (column: BoardColumn) =>
    sessionLoads(
      sessionsOn(sessionHours, column.date),
      timed.filter((entry) => column.holds(entry)),
      column.staffId === null && column.clerkId === null
        ? rooms.filter((room) => (column.roomId === null ? room.isActive : room.id === column.roomId))
        : [],
    );
}
