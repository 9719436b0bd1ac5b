import type { Db, Trx } from '../database.ts';

export interface SessionWithStaff {
  readonly staffId: string;
  readonly name: string;
  readonly loginName: string;
  /** JSON array of StaffFunction. */
  readonly functions: string;
  readonly isLocked: boolean;
  readonly lastSeenAt: string;
}

/** The session of a token's hash, with the person it belongs to; undefined when it ended or the person left. */
export async function findWithStaff(db: Db, tokenHash: string): Promise<SessionWithStaff | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('staff', 'staff.id', 'session.staff_id')
    .select([
      'session.staff_id',
      'session.is_locked',
      'session.last_seen_at',
      'staff.name',
      'staff.login_name',
      'staff.functions',
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('staff.is_active', '=', 1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    staffId: row.staff_id,
    name: row.name,
    loginName: row.login_name ?? '',
    functions: row.functions,
    isLocked: row.is_locked === 1,
    lastSeenAt: row.last_seen_at,
  };
}

export async function insert(
  trx: Trx,
  session: { tokenHash: string; staffId: string; at: string },
): Promise<void> {
  await trx
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      staff_id: session.staffId,
      created_at: session.at,
      last_seen_at: session.at,
      is_locked: 0,
    })
    .execute();
}

export async function setLocked(trx: Trx, tokenHash: string, isLocked: boolean): Promise<void> {
  await trx
    .updateTable('session')
    .set({ is_locked: isLocked ? 1 : 0 })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function touch(trx: Trx, tokenHash: string, at: string): Promise<void> {
  await trx.updateTable('session').set({ last_seen_at: at }).where('token_hash', '=', tokenHash).execute();
}

export async function remove(trx: Trx, tokenHash: string): Promise<void> {
  await trx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

/** Ends every session of a person but one (after a new password, or when they leave). */
export async function removeOthersOf(trx: Trx, staffId: string, keepTokenHash: string | null): Promise<void> {
  let query = trx.deleteFrom('session').where('staff_id', '=', staffId);
  if (keepTokenHash !== null) query = query.where('token_hash', '!=', keepTokenHash);
  await query.execute();
}

export async function removeSeenBefore(trx: Trx, moment: string): Promise<void> {
  await trx.deleteFrom('session').where('last_seen_at', '<', moment).execute();
}
