import { type KeyboardEvent, useState } from 'react';
import type { CellPlace } from './board-cell.tsx';

interface BoardCursor {
  readonly cursor: CellPlace;
  /** The cell at the cursor should hold the focus; false while the focus is elsewhere. */
  readonly hasFocus: boolean;
  /** Puts the cursor somewhere without taking the focus. */
  readonly rest: (place: CellPlace) => void;
  /** Puts the cursor somewhere and the focus with it. */
  readonly enter: (place: CellPlace) => void;
  readonly leave: () => void;
  /** Moves by arrow keys, Home, End, PageUp and PageDown; says whether the key was one of them. */
  readonly moveBy: (event: KeyboardEvent) => boolean;
}

/** Rows that PageUp and PageDown jump: two hours. */
const pageRows = 4;

/**
 * The one cell of the board that the Tab key reaches, moved by the arrow keys. A new `pickedKey` puts the focus there (on `pickedAt` where it
 * is given), its end lets the focus go.
 */
export function useBoardCursor(
  columns: number,
  rows: number,
  pickedKey: string | null,
  pickedAt: CellPlace | null,
): BoardCursor {
  const [place, setPlace] = useState<CellPlace>({ column: 0, row: 0 });
  const [hasFocus, setHasFocus] = useState(false);
  const [lastKey, setLastKey] = useState(pickedKey);
  if (lastKey !== pickedKey) {
    setLastKey(pickedKey);
    setHasFocus(pickedKey !== null);
    if (pickedKey !== null && pickedAt !== null) setPlace(pickedAt);
  }
  const within = ({ column, row }: CellPlace): CellPlace => ({
    column: Math.max(0, Math.min(column, columns - 1)),
    row: Math.max(0, Math.min(row, rows - 1)),
  });
  const cursor = within(place);
  const enter = (next: CellPlace) => {
    setPlace(within(next));
    setHasFocus(true);
  };
  return {
    cursor,
    hasFocus,
    rest: setPlace,
    enter,
    leave: () => setHasFocus(false),
    moveBy: (event) => {
      const next = target(event.key, cursor, columns, rows);
      if (next === null) return false;
      event.preventDefault();
      enter(next);
      return true;
    },
  };
}

function target(key: string, { column, row }: CellPlace, columns: number, rows: number): CellPlace | null {
  switch (key) {
    case 'ArrowLeft':
      return { column: column - 1, row };
    case 'ArrowRight':
      return { column: column + 1, row };
    case 'ArrowUp':
      return { column, row: row - 1 };
    case 'ArrowDown':
      return { column, row: row + 1 };
    case 'PageUp':
      return { column, row: row - pageRows };
    case 'PageDown':
      return { column, row: row + pageRows };
    case 'Home':
      return { column: 0, row };
    case 'End':
      return { column: columns - 1, row: Math.min(row, rows - 1) };
    default:
      return null;
  }
}
