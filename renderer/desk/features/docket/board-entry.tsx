import { useDraggable } from '@dnd-kit/core';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { KeyboardEvent } from 'react';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { HiddenText } from '../../../ui/hidden-text.tsx';
import { useCan } from '../../../ui/reference.tsx';
import type { PlacedEntry } from './board-layout.ts';
import { slotMinutes } from './board-time.ts';
import { useCaseTitle } from './case-title.ts';
import type { DocketAction, DocketGrouping } from './docket-search.ts';
import { EntryFacts, useEntryName } from './entry-facts.tsx';
import { EntryMenu } from './entry-menu.tsx';
import { EntryText } from './entry-text.tsx';
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
    const isOnCard = event.target instanceof HTMLAnchorElement;
    if (!canMove || !isOnCard || event.key.toLowerCase() !== 'm') return;
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
          '&:hover .entry-menu, &:focus-within .entry-menu': { opacity: 1 },
          '&:focus-within': { outline: `2px solid ${palette.primary.main}`, zIndex: 3 },
        })}
      >
        <RouterLink
          to="/cases/$caseId"
          params={{ caseId: entry.caseId }}
          search={{ tab: 'hearings' }}
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
          <EntryText entry={entry} by={by} height={height} />
          <HiddenText>{entryName(entry)}</HiddenText>
        </RouterLink>
        <Box
          className="entry-menu"
          // A drag starts on the card, not on its menu.
          onPointerDown={(event) => event.stopPropagation()}
          sx={{ position: 'absolute', right: 0, top: 0, lineHeight: 0, bgcolor: 'inherit', opacity: 0 }}
        >
          <EntryMenu entry={entry} onAction={onAction} onPick={onPick} />
        </Box>
      </Box>
    </Tooltip>
  );
}
