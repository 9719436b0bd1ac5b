import type { Deputy } from '../../domain/approvals/capacity.ts';
import type { LegalDate } from '../../domain/dates.ts';
import type { Db, Trx } from '../database.ts';

export interface KeptDeputy extends Deputy {
  readonly id: string;
  readonly reason: string;
}

/** Who stands in on that day or later, the earliest first; `null`: whenever. */
export async function deputies(db: Db, since: LegalDate | null): Promise<readonly KeptDeputy[]> {
  let query = db.selectFrom('deputy').selectAll().orderBy('from_on').orderBy('id');
  if (since !== null) query = query.where('to_on', '>=', since);
  return (await query.limit(500).execute()).map((row) => ({
    id: row.id,
    directorId: row.director_id,
    deputyId: row.deputy_id,
    from: row.from_on,
    to: row.to_on,
    reason: row.reason,
  }));
}

export async function addDeputy(
  trx: Trx,
  { id, directorId, deputyId, from, to, reason }: KeptDeputy,
  made: { readonly by: string; readonly at: string },
): Promise<void> {
  await trx
    .insertInto('deputy')
    .values({
      id,
      director_id: directorId,
      deputy_id: deputyId,
      from_on: from,
      to_on: to,
      reason,
      made_by: made.by,
      made_at: made.at,
    })
    .execute();
}

/** Ends a deputy's time with the day given; one that had not begun goes. Answers whether there was one. */
export async function endDeputy(trx: Trx, id: string, lastDay: LegalDate): Promise<boolean> {
  const gone = await trx
    .deleteFrom('deputy')
    .where('id', '=', id)
    .where('from_on', '>', lastDay)
    .executeTakeFirst();
  if (gone.numDeletedRows > 0n) return true;
  const ended = await trx
    .updateTable('deputy')
    .set({ to_on: lastDay })
    .where('id', '=', id)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** Requests that wait, the oldest first, at most `limit`. */
export async function waiting(db: Db, limit: number) {
  return db
    .selectFrom('approval')
    .innerJoin('case', (join) => join.onRef('case.id', '=', 'approval.case_id').on('case.is_void', '=', 0))
    .select([
      'approval.id',
      'approval.case_id',
      'approval.kind',
      'approval.requester_id',
      'approval.requested_on',
      'case.case_number',
      'case.applicants',
      'case.respondents',
    ])
    .orderBy('approval.requested_on')
    .orderBy('approval.id')
    .limit(limit)
    .execute();
}
