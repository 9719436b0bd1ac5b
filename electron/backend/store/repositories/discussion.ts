import type { Discussion } from '../../domain/discussion/discussion.ts';
import type { Db, Trx } from '../database.ts';

export interface KeptDiscussion {
  readonly id: string;
  readonly caseId: string;
  readonly body: Discussion;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** One record of a discussion; undefined: there is none. */
export async function one(db: Db, id: string): Promise<KeptDiscussion | undefined> {
  const row = await db.selectFrom('discussion').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      caseId: row.case_id,
      body: JSON.parse(row.body) as Discussion,
      recordedBy: row.recorded_by,
      recordedAt: row.recorded_at,
    }
  );
}

/** Who belongs to a discussion: those who spoke in it and who wrote it down. */
export function takingPart({
  body,
  recordedBy,
}: Pick<KeptDiscussion, 'body' | 'recordedBy'>): readonly string[] {
  return [...body.opinions.map(({ staffId }) => staffId), body.recorderId, recordedBy];
}

/** Who belongs to each discussion of a case: those who spoke in it and who wrote it down. */
export async function peopleOf(db: Db, caseId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.selectFrom('discussion').selectAll().where('case_id', '=', caseId).execute();
  return new Map(
    rows.map(({ id, body, recorded_by }) => [
      id,
      takingPart({ body: JSON.parse(body) as Discussion, recordedBy: recorded_by }),
    ]),
  );
}

export async function add(
  trx: Trx,
  { id, caseId, body, recordedBy, recordedAt }: KeptDiscussion,
): Promise<void> {
  await trx
    .insertInto('discussion')
    .values({
      id,
      case_id: caseId,
      body: JSON.stringify(body),
      recorded_by: recordedBy,
      recorded_at: recordedAt,
    })
    .execute();
}

export async function addRead(
  trx: Trx,
  discussionId: string,
  read: { readonly staffId: string; readonly readAt: string },
): Promise<void> {
  await trx
    .insertInto('discussion_read')
    .values({ discussion_id: discussionId, staff_id: read.staffId, read_at: read.readAt })
    .execute();
}

/** Who read a record, the latest first; at most 100. */
export async function readsOf(db: Db, discussionId: string) {
  const rows = await db
    .selectFrom('discussion_read')
    .select(['staff_id', 'read_at'])
    .where('discussion_id', '=', discussionId)
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({ staffId: row.staff_id, readAt: row.read_at }));
}
