import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { dateOf, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import type { HearingStatus } from '../../../../electron/backend/domain/lifecycle/case-state.ts';
import { minuteOf, slotMinutes } from './board-time.ts';

/** A column of the board: a room, an arbitrator, a clerk or, in the week, a day. */
export interface BoardColumn {
  readonly key: string;
  readonly title: string;
  /** Second line of the head, and of a slot's name. */
  readonly subtitle: string | null;
  readonly date: LegalDate;
  /** What a drop here books. */
  readonly roomId: string | null;
  readonly staffId: string | null;
  readonly clerkId: string | null;
  /** A rest day or holiday: shaded, not closed. */
  readonly isRestDay: boolean;
  readonly isToday: boolean;
  holds(entry: DocketEntry): boolean;
}

/** An entry with its place beside those it overlaps in the same column. */
export interface PlacedEntry {
  readonly entry: DocketEntry;
  readonly startMinute: number;
  readonly endMinute: number;
  /** Zero-based lane among `lanes` equal ones. */
  readonly lane: number;
  readonly lanes: number;
}

/** A column's name in a sentence. */
export function columnName({ title, subtitle }: Pick<BoardColumn, 'title' | 'subtitle'>): string {
  return subtitle === null ? title : `${title} ${subtitle}`;
}

const freedStatuses: readonly HearingStatus[] = ['cancelled', 'postponed'];

/** Whether the hearing still holds its slot; a postponed or cancelled one is seen in the list only. */
export function holdsSlot(entry: DocketEntry): boolean {
  return !freedStatuses.includes(entry.status);
}

/** Entries of one column side by side: those that overlap share the width, in the order of their start. */
export function placeEntries(entries: readonly DocketEntry[]): PlacedEntry[] {
  const sorted = entries.toSorted(
    (a, b) => a.startsAt.localeCompare(b.startsAt) || a.hearingId.localeCompare(b.hearingId),
  );
  const placed: PlacedEntry[] = [];
  let group: { entry: DocketEntry; start: number; end: number; lane: number }[] = [];
  const flush = () => {
    const lanes = Math.max(0, ...group.map((item) => item.lane)) + 1;
    for (const item of group) {
      placed.push({
        entry: item.entry,
        startMinute: item.start,
        endMinute: item.end,
        lane: item.lane,
        lanes,
      });
    }
    group = [];
  };
  for (const entry of sorted) {
    const start = minuteOf(entry.startsAt);
    const end = endMinuteOf(entry);
    if (group.length > 0 && group.every((item) => item.end <= start)) flush();
    const taken = new Set(group.filter((item) => item.end > start).map((item) => item.lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    group.push({ entry, start, end, lane });
  }
  if (group.length > 0) flush();
  return placed;
}

/** The entry that holds some part of the slot, if any; `exceptHearing` is the one being moved. */
export function occupantOf(
  placed: readonly PlacedEntry[],
  fromMinute: number,
  lengthMinutes: number,
  exceptHearing: string | null,
): DocketEntry | null {
  const until = fromMinute + lengthMinutes;
  const hit = placed.find(
    (item) =>
      item.entry.hearingId !== exceptHearing && item.startMinute < until && fromMinute < item.endMinute,
  );
  return hit?.entry ?? null;
}

/** A window of an asynchronous hearing over the shown days, as zero-based day columns, both included. */
export interface WindowBar {
  readonly entry: DocketEntry;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
}

/** Bars of the asynchronous windows that touch the days; the days are consecutive. */
export function windowBars(entries: readonly DocketEntry[], days: readonly LegalDate[]): WindowBar[] {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  return entries
    .filter((entry) => entry.mode === 'async' && holdsSlot(entry))
    .map((entry) => ({ entry, from: dateOf(entry.startsAt), to: dateOf(entry.endsAt ?? entry.startsAt) }))
    .filter(({ from, to }) => from <= last && to >= first)
    .map(({ entry, from, to }) => ({
      entry,
      firstDay: from < first ? 0 : days.indexOf(from),
      lastDay: to > last ? days.length - 1 : days.indexOf(to),
      startsBefore: from < first,
      endsAfter: to > last,
    }))
    .toSorted((a, b) => a.firstDay - b.firstDay || a.entry.startsAt.localeCompare(b.entry.startsAt));
}

function endMinuteOf(entry: DocketEntry): number {
  const start = minuteOf(entry.startsAt);
  if (entry.endsAt === null) return start + slotMinutes;
  // A slip in an old ledger may end before it starts; it is still shown, one row high.
  return Math.max(minuteOf(entry.endsAt), start + 10);
}
