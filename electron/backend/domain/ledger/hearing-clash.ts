import type { LedgerBooking, LedgerHearing } from './result.ts';
import type { RowCheck } from './row-check.ts';

/** The hearings that have their places already: of this workbook, and bookings of the store. */
export interface Docket {
  hearings: LedgerHearing[];
  bookings: readonly LedgerBooking[];
}

type Interval = Pick<LedgerHearing, 'startsAt' | 'endsAt'>;

/**
 * Reports every clash of a hearing with the docket: the same hearing twice, or a room, arbitrator, clerk or case in two
 * places at once. Back-to-back hearings do not clash. True when there was one.
 */
export function reportClashes(check: RowCheck, hearing: LedgerHearing, docket: Docket): boolean {
  const twin = docket.hearings.find((other) => isSameHearing(hearing, other));
  if (twin !== undefined) {
    check.error('案号', 'duplicate-hearing', `与第 ${twin.row} 行是同一次开庭；请删去一行。`);
    return true;
  }
  const overlapping = docket.hearings.filter((other) => overlaps(hearing, other));
  const reports = [
    reportShared(check, hearing, overlapping, 'room', '地点', 'room-overlap'),
    reportShared(check, hearing, overlapping, 'arbitrator', '仲裁员', 'arbitrator-overlap'),
    reportShared(check, hearing, overlapping, 'clerk', '书记员', 'clerk-overlap'),
    reportShared(check, hearing, overlapping, 'caseNumber', '案号', 'case-overlap'),
  ];
  return reports.includes(true) || reportStoredRoom(check, hearing, docket.bookings);
}

function reportShared(
  check: RowCheck,
  hearing: LedgerHearing,
  overlapping: readonly LedgerHearing[],
  key: 'room' | 'arbitrator' | 'clerk' | 'caseNumber',
  column: string,
  code: string,
): boolean {
  const other = overlapping.find((candidate) => hearing[key] !== null && candidate[key] === hearing[key]);
  if (other === undefined) return false;
  const message = `“${hearing[key]}”此时已被第 ${other.row} 行（${other.caseNumber}，${span(other)}）占用；请改期或更换。`;
  check.error(column, code, message);
  return true;
}

function reportStoredRoom(
  check: RowCheck,
  hearing: LedgerHearing,
  bookings: readonly LedgerBooking[],
): boolean {
  const other = bookings.find(
    (booking) =>
      booking.room === hearing.room &&
      booking.caseNumber !== hearing.caseNumber &&
      overlaps(hearing, booking),
  );
  if (other === undefined) return false;
  const message = `“${other.room}”此时已排 ${other.caseNumber}（${span(other)}）；请改期或更换。`;
  check.error('地点', 'room-overlap', message);
  return true;
}

function isSameHearing(a: LedgerHearing, b: LedgerHearing): boolean {
  return a.caseNumber === b.caseNumber && a.on === b.on && a.mode === b.mode && a.startsAt === b.startsAt;
}

function overlaps(a: Interval, b: Interval): boolean {
  if (a.startsAt === null || a.endsAt === null || b.startsAt === null || b.endsAt === null) return false;
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

function span(of: Interval): string {
  return `${of.startsAt?.replace('T', ' ')}–${of.endsAt?.slice(11)}`;
}
