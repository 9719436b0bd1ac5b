import { useDroppable } from '@dnd-kit/core';
import Box from '@mui/material/Box';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { HiddenText } from '../../../ui/hidden-text.tsx';
import { rowHeight } from './board-entry.tsx';
import { slotMinutes } from './board-time.ts';

export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** What a cell says of itself to a drag: the column's index and the start in minutes since midnight. */
export interface DropTarget {
  readonly column: number;
  readonly minute: number;
}

/** The cell something was dropped on; null when it was dropped elsewhere. */
export function dropTarget(data: unknown): DropTarget | null {
  if (typeof data !== 'object' || data === null || !('column' in data) || !('minute' in data)) return null;
  const { column, minute } = data;
  return typeof column === 'number' && typeof minute === 'number' ? { column, minute } : null;
}

interface BoardCellProps {
  readonly place: CellPlace;
  readonly minute: number;
  readonly label: string;
  readonly isRestDay: boolean;
  readonly isTabStop: boolean;
  /** Takes the focus now: the board was entered or moved in by keyboard. */
  readonly isFocused: boolean;
  /** Something is in hand; `blocked` when it would lie on another hearing here. */
  readonly drop: 'none' | 'free' | 'blocked';
  /** Whether the cell says on hover why it is blocked. */
  readonly title: string | undefined;
  /** Minutes into this cell of the line of the present moment; null: it is elsewhere. */
  readonly nowMinute: number | null;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** One half hour of one column: takes what is dropped; Enter or a click puts something there. */
export function BoardCell(props: BoardCellProps) {
  const { place, drop, isFocused } = props;
  const element = useRef<HTMLDivElement | null>(null);
  const target = useDroppable({
    id: `cell:${place.column}:${place.row}`,
    data: { column: place.column, minute: props.minute } satisfies DropTarget,
  });
  useEffect(() => {
    if (isFocused) element.current?.focus();
  }, [isFocused]);
  return (
    <Box
      ref={(node: HTMLDivElement | null) => {
        element.current = node;
        target.setNodeRef(node);
      }}
      role="gridcell"
      tabIndex={props.isTabStop ? 0 : -1}
      title={props.title}
      onFocus={(event) => event.target === event.currentTarget && props.onFocus()}
      onClick={(event) => event.target === event.currentTarget && props.onChoose()}
      onKeyDown={props.onKeyDown}
      sx={({ palette }) => ({
        position: 'relative',
        height: rowHeight,
        minWidth: 0,
        borderRight: '1px solid',
        borderBottom: '1px solid',
        borderColor: palette.divider,
        bgcolor: groundOf(drop, target.isOver, props.isRestDay, palette),
        cursor: drop === 'none' ? 'pointer' : 'copy',
        '&:hover': { bgcolor: drop === 'none' ? palette.action.hover : undefined },
        '&:focus-visible': { outlineOffset: '-2px', zIndex: 2 },
        ...(target.isOver && {
          boxShadow: `inset 0 0 0 2px ${drop === 'blocked' ? palette.late.main : palette.primary.main}`,
        }),
      })}
    >
      <HiddenText>{props.label}</HiddenText>
      {props.children}
      {props.nowMinute !== null && (
        <Box
          aria-hidden
          sx={{
            position: 'absolute',
            zIndex: 2,
            left: 0,
            right: 0,
            top: `${(props.nowMinute / slotMinutes) * rowHeight}px`,
            borderTop: 2,
            borderColor: 'primary.main',
            pointerEvents: 'none',
          }}
        />
      )}
    </Box>
  );
}

interface Grounds {
  readonly action: { readonly hover: string; readonly selected: string; readonly disabledBackground: string };
  readonly primary: { readonly light: string };
  readonly late: { readonly soft: string };
}

/** While something is in hand free places are light and blocked ones are not; otherwise rest days are shaded. */
function groundOf(
  drop: BoardCellProps['drop'],
  isOver: boolean,
  isRestDay: boolean,
  palette: Grounds,
): string {
  if (drop === 'blocked') return isOver ? palette.late.soft : palette.action.disabledBackground;
  if (drop === 'free' && isOver) return palette.primary.light;
  return isRestDay ? palette.action.hover : 'transparent';
}
