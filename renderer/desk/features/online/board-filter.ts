import type { BoardRow } from '../../../../electron/backend/api/contract/async-hearing.ts';
import type { OnlineSearch } from './online-search.ts';

/** Whether a hearing waits for an act of the court rather than for a party. */
export function waitsForOffice({ status }: Pick<BoardRow, 'status'>): boolean {
  return ['planned', 'awaitingTribunal', 'conversionDue', 'awaitingCompletion'].includes(status);
}

/** The rows that fit the filter in the address. */
export function filterBoard(
  rows: readonly BoardRow[],
  { wait, mine, missed }: OnlineSearch,
  staffId: string,
): readonly BoardRow[] {
  return rows.filter(
    (row) =>
      (wait === undefined ||
        (wait === 'office' ? waitsForOffice(row) : row.waitedFor.some(({ role }) => role === wait))) &&
      (mine === undefined || row.clerkId === staffId || row.arbitratorIds.includes(staffId)) &&
      (missed === undefined || row.missed > 0),
  );
}
