import Box from '@mui/material/Box';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import type { HoldView } from '../../../../electron/backend/api/contract/docket-holds.ts';
import { BoardCell, type CellPlace, type Ghost } from './board-cell.tsx';
import { rowHeight } from './board-entry.tsx';
import { BoardHead } from './board-head.tsx';
import type { BoardColumn } from './board-layout.ts';
import type { ColumnPlaces } from './board-places.ts';
import { boardStyles } from './board-styles.ts';
import { clockOf, minuteOf, slotMinutes } from './board-time.ts';
import { BoardTips } from './board-tips.tsx';
import type { DocketAction, DocketGrouping } from './docket-search.ts';
import { EntryActions } from './entry-menu.tsx';
import { type Held, lengthStep } from './held.ts';
import { useBoardCells } from './use-board-cells.ts';
import { useBoardCursor } from './use-board-cursor.ts';
import { useNow } from './use-now.ts';
import { type BoardPoint, pointAt } from './use-pointer-drag.ts';

interface BoardProps {
  readonly label: string;
  readonly columns: readonly BoardColumn[];
  readonly entries: readonly DocketEntry[];
  /** Slots put aside for a while. */
  readonly holds: readonly HoldView[];
  readonly by: DocketGrouping;
  /** What is in hand or being dragged. */
  readonly held: Held | null;
  /** Something was picked up to be placed by keyboard or click, not dragged: the board then takes the focus. */
  readonly isPlacing: boolean;
  /** Per column what stands where against what is in hand; null: nothing is, or it is still being asked. */
  readonly places: readonly ColumnPlaces[] | null;
  /** Where it would lie now. */
  readonly ghost: (Ghost & { readonly column: number }) | null;
  readonly onPoint: (point: BoardPoint) => void;
  readonly onLength: (minutes: number) => void;
  readonly onDrop: (point: BoardPoint) => void;
  readonly onCancel: () => void;
  readonly onAction: (action: DocketAction, entry: DocketEntry) => void;
  readonly onPick: (entry: DocketEntry) => void;
  /** A hearing was pressed: a drag may begin. */
  readonly onPress: (
    event: PointerEvent,
    entry: DocketEntry,
    kind: 'move' | 'resize',
    under: BoardPoint,
  ) => void;
}

/**
 * The board: columns are rooms, people or days, rows are half hours. Arrow keys move, Enter chooses a place, M takes a hearing in hand,
 * Shift with the arrows changes its length. One set of listeners serves all cells.
 */
export function Board(props: BoardProps) {
  const { columns, entries, held, ghost, isPlacing } = props;
  const now = useNow();
  const { slots, rows, lanes } = useBoardCells(columns, entries, held !== null, props.places, props.holds);
  const pickedKey = isPlacing && held !== null ? `${held.caseId}:${held.hearingId}` : null;
  const cursor = useBoardCursor(
    columns.length,
    slots.length,
    pickedKey,
    startCell(held, columns, slots, entries),
  );
  const [menu, setMenu] = useState<{ anchor: HTMLElement; entry: DocketEntry } | null>(null);
  const offset = (held?.from?.minute ?? 0) % slotMinutes;
  const at = ({ column, row }: CellPlace): BoardPoint => ({ column, minute: (slots[row] ?? 0) + offset });
  const entryOf = (target: EventTarget) => {
    const id = closest(target, '[data-hearing]')?.dataset['hearing'];
    return entries.find((entry) => entry.hearingId === id);
  };

  const keys = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (event.key === 'Escape' && held !== null) return props.onCancel();
    if (held !== null && event.shiftKey && /^Arrow(Up|Down)$/.test(event.key)) {
      event.preventDefault();
      return props.onLength(held.lengthMinutes + (event.key === 'ArrowDown' ? lengthStep : -lengthStep));
    }
    if (place === null || closest(event.target, '.card-menu') !== null || cursor.moveBy(event)) return;
    const isOnCell = isCell(event.target);
    if (isOnCell && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      props.onDrop(at(place));
    }
    const entry = isOnCell ? undefined : entryOf(event.target);
    if (entry !== undefined && event.key.toLowerCase() === 'm' && isMovable(event.target)) {
      event.preventDefault();
      props.onPick(entry);
    }
  };
  const focus = (event: FocusEvent) => {
    const place = placeOf(event.target);
    if (place === null) return;
    cursor.rest(place);
    if (!isCell(event.target)) cursor.leave();
    else if (isPlacing) props.onPoint(at(place));
  };
  const click = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place === null) return;
    const button = closest(event.target, '.card-menu');
    const entry = entryOf(event.target);
    if (isPlacing) {
      event.preventDefault();
      props.onDrop(at(place));
    } else if (button !== null && entry !== undefined) setMenu({ anchor: button, entry });
    else if (isCell(event.target)) props.onDrop(at(place));
  };
  const press = (event: PointerEvent) => {
    const entry = entryOf(event.target);
    // A drag starts on the card, not on its menu.
    if (entry === undefined || !isMovable(event.target) || closest(event.target, '.card-menu') !== null)
      return;
    const under = pointAt({ x: event.clientX, y: event.clientY });
    const kind = closest(event.target, '.card-end') === null ? 'move' : 'resize';
    if (under !== null) props.onPress(event, entry, kind, under);
  };
  const hover = (event: PointerEvent) => {
    const place = isPlacing ? placeOf(event.target) : null;
    if (place !== null) props.onPoint(at(place));
  };

  // Many hearings side by side widen the column: it scrolls rather than become unreadable.
  const template = `56px ${lanes.map((count) => `minmax(${Math.max(112, count * 76)}px, 1fr)`).join(' ')}`;
  return (
    <>
      <Box
        role="grid"
        aria-label={props.label}
        aria-colcount={columns.length + 1}
        onKeyDown={keys}
        onFocus={focus}
        onClick={click}
        onPointerDown={press}
        onPointerOver={hover}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && cursor.leave()}
        sx={boardStyles}
      >
        <BoardHead columns={columns} entries={entries} template={template} />
        {rows.map((cells, row) => (
          <Box key={slots[row]} role="row" style={{ gridTemplateColumns: template }} sx={{ display: 'grid' }}>
            <TimeHead minute={slots[row] ?? 0} />
            {cells.map((cell) => {
              const isHere = cell.column === cursor.cursor.column && row === cursor.cursor.row;
              return (
                <BoardCell
                  key={columns[cell.column]?.key}
                  cell={cell}
                  by={props.by}
                  isTabStop={isHere}
                  isFocused={isHere && cursor.hasFocus}
                  heldHearing={held?.hearingId ?? null}
                  ghost={ghost !== null && isGhostCell(ghost, cell, slots) ? ghost : null}
                  nowMinute={nowWithin(now, columns[cell.column], cell.minute)}
                />
              );
            })}
          </Box>
        ))}
      </Box>
      <BoardTips entries={entries} isHolding={held !== null} />
      {menu !== null && (
        <EntryActions
          entry={menu.entry}
          anchor={menu.anchor}
          onClose={() => setMenu(null)}
          onAction={props.onAction}
          onPick={props.onPick}
        />
      )}
    </>
  );
}

function TimeHead({ minute }: { readonly minute: number }) {
  return (
    <Box
      role="rowheader"
      sx={{
        position: 'sticky',
        left: 0,
        zIndex: 6,
        height: rowHeight,
        px: 0.75,
        textAlign: 'right',
        color: 'text.secondary',
        bgcolor: 'background.paper',
        borderRight: 1,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.86rem',
      }}
    >
      {clockOf(minute)}
    </Box>
  );
}

/** A hearing in hand starts from its own cell; a case of the queue from wherever the board was left. */
function startCell(
  held: Held | null,
  columns: readonly BoardColumn[],
  slots: readonly number[],
  entries: readonly DocketEntry[],
): CellPlace | null {
  const entry = entries.find(({ hearingId }) => hearingId === held?.hearingId);
  const minute = held?.from?.minute;
  if (entry === undefined || minute === undefined) return null;
  const column = columns.findIndex((candidate) => candidate.holds(entry));
  const row = slots.findIndex((slot) => slot <= minute && minute < slot + slotMinutes);
  return column < 0 || row < 0 ? null : { column, row };
}

function isGhostCell(
  ghost: Ghost & { readonly column: number },
  cell: { readonly column: number; readonly minute: number },
  slots: readonly number[],
): boolean {
  if (ghost.column !== cell.column) return false;
  const isFirst = cell.minute === slots[0];
  return ghost.minute < cell.minute + slotMinutes && (ghost.minute >= cell.minute || isFirst);
}

function closest(target: EventTarget, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

/** The cell an event belongs to; null for heads. */
function placeOf(target: EventTarget): CellPlace | null {
  const cell = closest(target, '[data-row]');
  return cell === null ? null : { column: Number(cell.dataset['column']), row: Number(cell.dataset['row']) };
}

function isCell(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['row'] !== undefined;
}

function isMovable(target: EventTarget): boolean {
  return closest(target, '.card.canMove') !== null;
}

function nowWithin(now: string, column: BoardColumn | undefined, minute: number): number | null {
  if (column?.date !== now.slice(0, 10)) return null;
  const passed = minuteOf(now) - minute;
  return passed >= 0 && passed < slotMinutes ? passed : null;
}
