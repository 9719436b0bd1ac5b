import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import type { HoldView } from '../../../../electron/backend/api/contract/docket-holds.ts';
import { dateOf } from '../../../../electron/backend/domain/dates.ts';
import { sessionsOn } from '../../../../electron/backend/domain/docket/sessions.ts';
import { useReference } from '../../../ui/reference.tsx';
import type { CellContent } from './board-cell.tsx';
import { type BoardColumn, columnName, holdsSlot, occupantOf, placeEntries } from './board-layout.ts';
import { type ColumnPlaces, groundAt } from './board-places.ts';
import { isOffSession } from './board-sessions.ts';
import { clockOf, minuteOf, slotMinutes, slotStarts } from './board-time.ts';

interface BoardCells {
  /** Starts of the rows, in minutes since midnight. */
  readonly slots: readonly number[];
  /** By row, then by column. */
  readonly rows: readonly (readonly CellContent[])[];
  /** The most hearings side by side in each column. */
  readonly lanes: readonly number[];
}

/** What every cell of the board shows; computed anew only when the docket, the columns or what is in hand change. */
export function useBoardCells(
  columns: readonly BoardColumn[],
  entries: readonly DocketEntry[],
  isHolding: boolean,
  places: readonly ColumnPlaces[] | null,
  holds: readonly HoldView[],
): BoardCells {
  const { t } = useTranslation('docket');
  const { sessionHours } = useReference();
  const timed = useMemo(
    () => entries.filter((entry) => entry.mode !== 'async' && holdsSlot(entry)),
    [entries],
  );
  const slots = useMemo(() => slotStarts(timed), [timed]);
  const placed = useMemo(
    () => columns.map((column) => placeEntries(timed.filter((entry) => column.holds(entry)))),
    [columns, timed],
  );
  const rows = useMemo(
    () =>
      slots.map((minute, row) =>
        columns.map((column, index): CellContent => {
          const inColumn = placed[index] ?? [];
          const occupant = occupantOf(inColumn, minute, slotMinutes, null);
          const names = { column: columnName(column), time: clockOf(minute) };
          const ofColumn = places?.[index];
          return {
            row,
            column: index,
            minute,
            label:
              occupant === null
                ? t('board.slot', names)
                : t('board.slotTaken', { ...names, case: occupant.number ?? t('entry.versus', occupant) }),
            isRestDay: column.isRestDay,
            isOff: isOffSession(sessionsOn(sessionHours, column.date), minute, slotMinutes),
            ground: !isHolding || ofColumn === undefined ? null : groundAt(ofColumn, minute, slotMinutes),
            holds: holds.filter((hold) => isHeldIn(column, hold) && startsIn(hold, minute)),
            entries: inColumn.filter(
              (item) => item.startMinute >= minute && item.startMinute < minute + slotMinutes,
            ),
          };
        }),
      ),
    [slots, columns, placed, places, holds, isHolding, sessionHours, t],
  );
  const lanes = placed.map((inColumn) => Math.max(1, ...inColumn.map((item) => item.lanes)));
  return { slots, rows, lanes };
}

/** Whether a slot put aside takes this column's room or person, or lies on its day where it is of neither. */
function isHeldIn(column: BoardColumn, hold: HoldView): boolean {
  const { date, roomId, staffId, clerkId } = column;
  if (dateOf(hold.startsAt) !== date) return false;
  if (roomId !== null) return hold.roomId === roomId;
  if (staffId !== null) return hold.arbitratorIds.includes(staffId);
  return clerkId === null ? column.key === date : hold.clerkId === clerkId;
}

function startsIn(hold: HoldView, minute: number): boolean {
  const start = minuteOf(hold.startsAt);
  return start >= minute && start < minute + slotMinutes;
}
