import type { PlaceBlock, Places } from '../../../../electron/backend/api/contract/docket-places.ts';
import type { BoardColumn } from './board-layout.ts';
import { minuteOf } from './board-time.ts';

/** What dropping in a column would book: the rooms that come into question, and the people. */
export interface Booked {
  /** One room, several of which any will do, or none (an online hearing without a room). */
  readonly roomIds: readonly string[];
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string | null;
}

/**
 * What a drop in this column books: the column's room or person, and for the rest what the hearing or the case has already. Somebody new in an
 * arbitrator's column takes the chair, as in the dialog.
 */
export function bookedIn(
  column: Pick<BoardColumn, 'roomId' | 'staffId' | 'clerkId'>,
  { plan, roomIds }: Places,
): Booked {
  const { staffId } = column;
  const panel = plan.arbitratorIds;
  return {
    roomIds: column.roomId !== null ? [column.roomId] : plan.roomId !== null ? [plan.roomId] : roomIds,
    arbitratorIds: staffId === null || panel.includes(staffId) ? panel : [staffId, ...panel.slice(1)],
    clerkId: column.clerkId ?? plan.clerkId,
  };
}

/** What stands against a place, the weightiest first. `noRoomFree`: of the rooms that come into question each is taken. */
export interface PlaceVerdict {
  readonly blocks: readonly PlaceBlock[];
  readonly isNoRoomFree: boolean;
  /** Cannot be saved there, whatever reason is given. */
  readonly isRefused: boolean;
  /** The room to book; null: none, or none is free. */
  readonly roomId: string | null;
}

/** Blocks of one column on its day, ready to be asked many times. */
export interface ColumnPlaces {
  readonly shared: readonly PlaceBlock[];
  /** Blocks of each room that comes into question. */
  readonly rooms: readonly { readonly id: string; readonly blocks: readonly PlaceBlock[] }[];
}

/** Sorts out which blocks count in this column. */
export function columnPlaces(
  column: Pick<BoardColumn, 'date' | 'roomId' | 'staffId' | 'clerkId'>,
  places: Places,
): ColumnPlaces {
  const booked = bookedIn(column, places);
  const people = [...booked.arbitratorIds, booked.clerkId].map((id) => `staff:${id}`);
  const onDay = places.blocks.filter((block) => block.day === column.date);
  return {
    shared: onDay.filter(({ resource }) => resource === null || people.includes(resource)),
    rooms: booked.roomIds.map((id) => ({
      id,
      blocks: onDay.filter(({ resource }) => resource === `room:${id}`),
    })),
  };
}

/** What stands against lying here, from `minute` on for `length` minutes. */
export function verdictAt({ shared, rooms }: ColumnPlaces, minute: number, length: number): PlaceVerdict {
  const until = minute + length;
  const within = (blocks: readonly PlaceBlock[]) =>
    blocks.filter((block) => minuteOf(block.from) < until && minute < endOf(block));
  const offered = rooms.map(({ id, blocks }) => ({ id, blocks: within(blocks) }));
  const free = offered.find(({ blocks }) => !blocks.some(isRefusing));
  const isOneRoom = rooms.length === 1;
  // With one room its own reasons are told; of several it is enough that none is free.
  const ofRoom = isOneRoom ? (offered[0]?.blocks ?? []) : (free?.blocks ?? []);
  const blocks = [...within(shared), ...ofRoom].toSorted((a, b) => rank(a) - rank(b));
  const isNoRoomFree = rooms.length > 1 && free === undefined;
  return {
    blocks,
    isNoRoomFree,
    isRefused: isNoRoomFree || blocks.some(isRefusing),
    roomId: free?.id ?? (isOneRoom ? (rooms[0]?.id ?? null) : null),
  };
}

/** How a half hour is drawn while something is in hand. */
export type Ground = 'free' | 'overridable' | 'refused';

/** Whether this stretch of the column is free, wants a reason, or is refused. */
export function groundAt(places: ColumnPlaces, minute: number, length: number): Ground {
  const { blocks, isRefused } = verdictAt(places, minute, length);
  if (isRefused) return 'refused';
  return blocks.some(({ breach }) => breach.force === 'overridable') ? 'overridable' : 'free';
}

function isRefusing({ breach }: PlaceBlock): boolean {
  return breach.force === 'refused';
}

function rank({ breach }: PlaceBlock): number {
  return ['refused', 'overridable', 'warning'].indexOf(breach.force);
}

/** Minutes since midnight of a block's end; a block to the end of the day ends at 24:00. */
function endOf({ to }: PlaceBlock): number {
  return to === '24:00' ? 24 * 60 : minuteOf(to);
}
