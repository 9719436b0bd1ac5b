import styled from '@emotion/styled';
import { memo, useEffect, useRef } from 'react';
import type { HoldView } from '../../../../electron/backend/api/contract/docket-holds.ts';
import { BoardEntry, rowHeight } from './board-entry.tsx';
import { BoardHold } from './board-hold.tsx';
import type { PlacedEntry } from './board-layout.ts';
import type { Ground } from './board-places.ts';
import { slotMinutes } from './board-time.ts';
import type { DocketGrouping } from './docket-search.ts';

/** A cell by its place in the grid. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** What a cell shows as long as neither the docket nor what is in hand changes. */
export interface CellContent extends CellPlace {
  readonly minute: number;
  readonly label: string;
  readonly isRestDay: boolean;
  /** Outside the court's sessions. */
  readonly isOff: boolean;
  /** Null: nothing is in hand. */
  readonly ground: Ground | null;
  readonly entries: readonly PlacedEntry[];
  /** Slots put aside that begin here. */
  readonly holds: readonly HoldView[];
}

/** What would lie here if it were dropped now. */
export interface Ghost {
  readonly minute: number;
  readonly lengthMinutes: number;
  readonly ground: Ground;
  readonly text: string;
}

interface BoardCellProps {
  readonly cell: CellContent;
  readonly by: DocketGrouping;
  readonly isTabStop: boolean;
  /** Takes the focus now: the board was entered or moved in by keyboard. */
  readonly isFocused: boolean;
  /** The hearing in hand is drawn pale where it lies. */
  readonly heldHearing: string | null;
  readonly ghost: Ghost | null;
  /** Minutes into this cell of the line of the present moment; null: it is elsewhere. */
  readonly nowMinute: number | null;
}

/** One half hour of one column. The board listens for all of them; each is drawn anew only when something of its own changes. */
export const BoardCell = memo(function BoardCell(props: BoardCellProps) {
  const { cell, ghost, isFocused } = props;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused) element.current?.focus();
  }, [isFocused]);
  const classes = [
    'cell',
    cell.isRestDay && 'rest',
    cell.isOff && 'off',
    cell.ground !== null && `held ${cell.ground}`,
  ];
  return (
    <Cell
      ref={element}
      role="gridcell"
      className={classes.filter(Boolean).join(' ')}
      tabIndex={props.isTabStop ? 0 : -1}
      data-column={cell.column}
      data-row={cell.row}
      data-minute={cell.minute}
    >
      <span className="cell-name">{cell.label}</span>
      {cell.entries.map((placed) => (
        <BoardEntry
          key={placed.entry.hearingId}
          placed={placed}
          slotStart={cell.minute}
          by={props.by}
          isHeld={props.heldHearing === placed.entry.hearingId}
        />
      ))}
      {cell.holds.map((hold) => (
        <BoardHold key={hold.holdId} hold={hold} slotStart={cell.minute} />
      ))}
      {ghost !== null && (
        <div
          aria-hidden
          className={`ghost ${ghost.ground}`}
          style={{
            top: ((ghost.minute - cell.minute) / slotMinutes) * rowHeight,
            height: (ghost.lengthMinutes / slotMinutes) * rowHeight - 1,
          }}
        >
          {ghost.text}
        </div>
      )}
      {props.nowMinute !== null && (
        <div aria-hidden className="now" style={{ top: (props.nowMinute / slotMinutes) * rowHeight }} />
      )}
    </Cell>
  );
});

const Cell = styled.div({ position: 'relative', height: rowHeight, minWidth: 0 });
