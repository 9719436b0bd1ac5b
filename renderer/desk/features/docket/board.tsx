import Box from '@mui/material/Box';
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { BoardCell, type CellPlace } from './board-cell.tsx';
import { BoardEntry, rowHeight } from './board-entry.tsx';
import { BoardHead } from './board-head.tsx';
import { type BoardColumn, holdsSlot, occupantOf, type PlacedEntry, placeEntries } from './board-layout.ts';
import { clockOf, minuteOf, slotMinutes, slotStarts } from './board-time.ts';
import { useCaseTitle } from './case-title.ts';
import type { DocketAction, DocketGrouping } from './docket-search.ts';
import type { Held } from './held.ts';
import { useBoardCursor } from './use-board-cursor.ts';
import { useNow } from './use-now.ts';

interface BoardProps {
  readonly label: string;
  readonly columns: readonly BoardColumn[];
  readonly entries: readonly DocketEntry[];
  readonly by: DocketGrouping;
  /** What is in hand or being dragged. */
  readonly held: Held | null;
  /** Changes when something is picked up to be placed by keyboard: the board then takes the focus. Null: nothing is. */
  readonly pickedKey: string | null;
  readonly onDrop: (column: BoardColumn, minute: number) => void;
  readonly onCancel: () => void;
  readonly onAction: (action: DocketAction, entry: DocketEntry) => void;
  readonly onPick: (entry: DocketEntry) => void;
}

/** The board: columns are rooms, arbitrators or days, rows are half hours. Arrow keys move, Enter chooses a place. */
export function Board(props: BoardProps) {
  const { columns, entries, held } = props;
  const { t } = useTranslation('docket');
  const caseTitle = useCaseTitle();
  const now = useNow();
  const timed = useMemo(
    () => entries.filter((entry) => entry.mode !== 'async' && holdsSlot(entry)),
    [entries],
  );
  const slots = useMemo(() => slotStarts(timed), [timed]);
  const placed = useMemo(
    () => columns.map((column) => placeEntries(timed.filter((entry) => column.holds(entry)))),
    [columns, timed],
  );
  const cursor = useBoardCursor(columns.length, slots.length, props.pickedKey);
  const { column: atColumn, row: atRow } = cursor.cursor;
  const keys = (event: KeyboardEvent, place: CellPlace) => {
    if (cursor.moveBy(event) || event.target !== event.currentTarget) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(place);
    }
  };
  const choose = ({ column, row }: CellPlace) => {
    const [target, minute] = [columns[column], slots[row]];
    if (target !== undefined && minute !== undefined) props.onDrop(target, minute);
  };

  const template = `56px repeat(${columns.length}, minmax(112px, 1fr))`;
  return (
    <Box
      role="grid"
      aria-label={props.label}
      aria-colcount={columns.length + 1}
      onKeyDown={(event) => event.key === 'Escape' && held !== null && props.onCancel()}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && cursor.leave()}
      sx={{ minWidth: 'max-content' }}
    >
      <BoardHead columns={columns} template={template} />
      {slots.map((minute, row) => (
        <Box key={minute} role="row" sx={{ display: 'grid', gridTemplateColumns: template }}>
          <TimeHead minute={minute} />
          {columns.map((column, index) => {
            const inColumn = placed[index] ?? [];
            const occupant = occupantOf(
              inColumn,
              minute,
              held?.lengthMinutes ?? slotMinutes,
              held?.hearingId ?? null,
            );
            const names = {
              column: columnName(column),
              time: clockOf(minute),
              case: occupant === null ? '' : caseTitle(occupant),
            };
            const label = occupant === null ? t('board.slot', names) : t('board.slotTaken', names);
            const isHere = index === atColumn && row === atRow;
            return (
              <BoardCell
                key={column.key}
                place={{ column: index, row }}
                minute={minute}
                label={label}
                title={held !== null && occupant !== null ? t('place.blocked', names) : undefined}
                isRestDay={column.isRestDay}
                isTabStop={isHere}
                isFocused={isHere && cursor.hasFocus}
                drop={held === null ? 'none' : occupant === null ? 'free' : 'blocked'}
                nowMinute={nowWithin(now, column, minute)}
                onFocus={() => cursor.rest({ column: index, row })}
                onChoose={() => choose({ column: index, row })}
                onKeyDown={(event) => keys(event, { column: index, row })}
              >
                {startingIn(inColumn, minute).map((item) => (
                  <BoardEntry
                    key={item.entry.hearingId}
                    placed={item}
                    columnKey={column.key}
                    slotStart={minute}
                    by={props.by}
                    onAction={props.onAction}
                    onPick={props.onPick}
                  />
                ))}
              </BoardCell>
            );
          })}
        </Box>
      ))}
    </Box>
  );
}

/** A column's name in a sentence. */
export function columnName({ title, subtitle }: BoardColumn): string {
  return subtitle === null ? title : `${title} ${subtitle}`;
}

function TimeHead({ minute }: { readonly minute: number }) {
  return (
    <Box
      role="rowheader"
      sx={{
        position: 'sticky',
        left: 0,
        zIndex: 4,
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

function startingIn(placed: readonly PlacedEntry[], minute: number): readonly PlacedEntry[] {
  return placed.filter((item) => item.startMinute >= minute && item.startMinute < minute + slotMinutes);
}

function nowWithin(now: string, column: BoardColumn, minute: number): number | null {
  if (column.date !== now.slice(0, 10)) return null;
  const passed = minuteOf(now) - minute;
  return passed >= 0 && passed < slotMinutes ? passed : null;
}
