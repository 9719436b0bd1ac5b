import type { Room, StaffMember } from '../../../../electron/backend/api/contract/court.ts';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import type { Calendar } from '../../../../electron/backend/domain/calendar.ts';
import { dateOf, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import type { BoardColumn } from './board-layout.ts';
import type { DocketGrouping } from './docket-search.ts';

interface DayInput {
  readonly date: LegalDate;
  readonly today: LegalDate;
  readonly calendar: Calendar;
  readonly entries: readonly DocketEntry[];
  readonly rooms: readonly Room[];
  readonly staff: readonly StaffMember[];
  readonly by: DocketGrouping;
  /** Only this room or person; null: all. */
  readonly only: string | null;
  /** Head of the column for hearings that have no room, tribunal or clerk. */
  readonly noneTitle: string;
}

/**
 * Columns of one day: every room, arbitrator or clerk in use, then one for the hearings that have none. Somebody who has left
 * still has a column on the days that hold a hearing of theirs.
 */
export function dayColumns(input: DayInput): BoardColumn[] {
  const { date, today, calendar, entries, by, only, noneTitle } = input;
  const shared = { date, isRestDay: !calendar.isWorkday(date), isToday: date === today, subtitle: null };
  const keysOf = (entry: DocketEntry) => resourceKeys(entry, by);
  const taken = new Set(entries.flatMap(keysOf));
  const known =
    by === 'room'
      ? input.rooms.map((room) => ({ id: room.id, name: room.name, isOffered: room.isActive }))
      : input.staff.map((person) => ({
          id: person.id,
          name: person.name,
          isOffered: person.isActive && person.functions.includes(by),
        }));
  const columns: BoardColumn[] = known
    .filter(({ id, isOffered }) => (only === null ? isOffered || taken.has(id) : id === only))
    .map(({ id, name }) => ({
      ...shared,
      key: id,
      title: name,
      ...bookedBy(by, id),
      holds: (entry) => keysOf(entry).includes(id),
    }));
  if (only === null && entries.some((entry) => keysOf(entry).length === 0)) {
    columns.push({
      ...shared,
      key: 'none',
      title: noneTitle,
      ...bookedBy(by, null),
      holds: (entry) => keysOf(entry).length === 0,
    });
  }
  return columns;
}

interface WeekInput {
  readonly days: readonly LegalDate[];
  readonly today: LegalDate;
  readonly calendar: Calendar;
  readonly by: DocketGrouping;
  readonly only: string | null;
  readonly title: (date: LegalDate) => string;
  readonly subtitle: (date: LegalDate) => string | null;
}

/** Columns of a week: its days; with `only` the hearings of one room or person. */
export function weekColumns({ days, today, calendar, by, only, title, subtitle }: WeekInput): BoardColumn[] {
  return days.map((date) => ({
    key: date,
    title: title(date),
    subtitle: subtitle(date),
    date,
    ...bookedBy(by, only),
    isRestDay: !calendar.isWorkday(date),
    isToday: date === today,
    holds: (entry) =>
      dateOf(entry.startsAt) === date && (only === null || resourceKeys(entry, by).includes(only)),
  }));
}

function resourceKeys(entry: DocketEntry, by: DocketGrouping): readonly string[] {
  if (by === 'arbitrator') return entry.arbitratorIds;
  if (by === 'clerk') return entry.clerkId === null ? [] : [entry.clerkId];
  return entry.roomId === null ? [] : [entry.roomId];
}

/** What a drop in the column of this room or person books. */
function bookedBy(
  by: DocketGrouping,
  id: string | null,
): Pick<BoardColumn, 'roomId' | 'staffId' | 'clerkId'> {
  return {
    roomId: by === 'room' ? id : null,
    staffId: by === 'arbitrator' ? id : null,
    clerkId: by === 'clerk' ? id : null,
  };
}
