import { useDraggable } from '@dnd-kit/core';
import BoltOutlined from '@mui/icons-material/BoltOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { timeOf } from '../../../../electron/backend/domain/dates.ts';
import { useCan, useReference } from '../../../ui/reference.tsx';
import type { PlacedEntry } from './board-layout.ts';
import { slotMinutes } from './board-time.ts';
import { shortNumber } from './case-label.ts';
import { useCaseTitle, useVersus } from './case-title.ts';
import type { DocketAction, DocketGrouping } from './docket-search.ts';
import { EntryFacts, useEntryName } from './entry-facts.tsx';
import { EntryMenu } from './entry-menu.tsx';
import { heldEntry } from './held.ts';
import { RouterLink } from './router-link.tsx';

/** Height of one row of the board, in px. */
export const rowHeight = 32;

interface BoardEntryProps {
  readonly placed: PlacedEntry;
  readonly columnKey: string;
  readonly slotStart: number;
  readonly by: DocketGrouping;
  readonly onAction: (action: DocketAction, entry: DocketEntry) => void;
  readonly onPick: (entry: DocketEntry) => void;
}

/** A hearing on the board: one click opens its case, dragging or the key M moves it. */
export function BoardEntry({ placed, columnKey, slotStart, by, onAction, onPick }: BoardEntryProps) {
  const { entry } = placed;
  const caseTitle = useCaseTitle();
  const versus = useVersus();
  const entryName = useEntryName();
  const canMove = useCan('docket.reschedule') && entry.status === 'scheduled';
  const drag = useDraggable({
    id: `entry:${entry.hearingId}:${columnKey}`,
    data: heldEntry(entry, caseTitle(entry)),
    disabled: !canMove,
  });
  const height = ((placed.endMinute - placed.startMinute) / slotMinutes) * rowHeight - 2;
  const isOver = entry.status !== 'scheduled';
  const pick = (event: KeyboardEvent) => {
    if (!canMove || (event.key !== 'm' && event.key !== 'M')) return;
    event.preventDefault();
    onPick(entry);
  };
  return (
    <Tooltip title={<EntryFacts entry={entry} />} placement="right" describeChild disableInteractive>
      <Box
        ref={drag.setNodeRef}
        {...drag.listeners}
        onKeyDown={pick}
        sx={({ palette }) => ({
          position: 'absolute',
          zIndex: 1,
          top: `${((placed.startMinute - slotStart) / slotMinutes) * rowHeight + 1}px`,
          height,
          left: `${(placed.lane / placed.lanes) * 100}%`,
          width: `calc(${100 / placed.lanes}% - 2px)`,
          display: 'flex',
          overflow: 'hidden',
          borderRadius: '3px',
          border: '1px solid',
          borderColor: palette.divider,
          borderLeft: `3px solid ${palette.hearingMode[entry.mode]}`,
          bgcolor: isOver ? palette.background.paper : palette.modeSoft[entry.mode],
          color: isOver ? palette.text.secondary : palette.text.primary,
          opacity: drag.isDragging ? 0.4 : 1,
          fontSize: '0.86rem',
          lineHeight: 1.35,
          '&:focus-within': { outline: `2px solid ${palette.primary.main}`, zIndex: 3 },
        })}
      >
        <RouterLink
          to="/cases/$caseId"
          params={{ caseId: entry.caseId }}
          search={{ tab: 'hearings' }}
          aria-label={entryName(entry)}
          aria-keyshortcuts={canMove ? 'M' : undefined}
          draggable={false}
          underline="none"
          color="inherit"
          sx={{
            flex: 1,
            minWidth: 0,
            px: 0.5,
            overflow: 'hidden',
            outline: 'none',
            cursor: canMove ? 'grab' : 'pointer',
          }}
        >
          <Box sx={{ whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {entry.isGreenChannel && (
              <BoltOutlined
                aria-hidden
                sx={{ fontSize: '1em', verticalAlign: '-2px', color: 'greenChannel.main' }}
              />
            )}
            {entry.isCollective && (
              <GroupsOutlined aria-hidden sx={{ fontSize: '1.1em', verticalAlign: '-2px', mr: '2px' }} />
            )}
            <b>{timeOf(entry.startsAt)}</b> {entry.number === null ? '' : shortNumber(entry.number)}{' '}
            <Where entry={entry} by={by} />
          </Box>
          {height > 36 && (
            <Box
              sx={{
                display: '-webkit-box',
                WebkitBoxOrient: 'vertical',
                WebkitLineClamp: Math.max(1, Math.floor((height - 18) / 17)),
                overflow: 'hidden',
              }}
            >
              {versus(entry)}
            </Box>
          )}
        </RouterLink>
        <EntryMenu entry={entry} onAction={onAction} onPick={onPick} />
      </Box>
    </Tooltip>
  );
}

/** What the column does not say: the arbitrator, or the place; how it ended once it is over. */
function Where({ entry, by }: { readonly entry: DocketEntry; readonly by: DocketGrouping }) {
  const { t } = useTranslation('docket');
  const { roomName, staffName } = useReference();
  const { t: term } = useTranslation('terms');
  const [first] = entry.arbitratorIds;
  if (entry.status !== 'scheduled') return term(`hearingStatus.${entry.status}`);
  if (by === 'room') return first === undefined ? t('board.noTribunal') : staffName(first);
  return entry.roomId === null ? term(`mode.${entry.mode}`) : roomName(entry.roomId);
}
