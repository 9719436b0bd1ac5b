import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';

/** Most rows one call gives. */
const callLength = 200;

/** All rows of a list that is read in parts, in its order. */
export async function everyRow<Row>(
  read: (offset: number, limit: number) => Promise<{ readonly rows: readonly Row[] }>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let offset = 0; ; offset += callLength) {
    const part = await read(offset, callLength);
    rows.push(...part.rows);
    if (part.rows.length < callLength) return rows;
  }
}

/** Whether neither an arbitrator nor a clerk has the case yet. */
export function isNobodysCase({
  arbitratorId,
  clerkId,
}: Pick<WorklistRow, 'arbitratorId' | 'clerkId'>): boolean {
  return arbitratorId === null && clerkId === null;
}
