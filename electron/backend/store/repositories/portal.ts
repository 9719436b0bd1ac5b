import type { Insertable, Selectable } from 'kysely';
import type { LocalDateTime } from '../../domain/dates.ts';
import type { Db, Trx } from '../database.ts';
import type { PortalInvitationTable } from '../schema.ts';

export type InvitationRow = Selectable<PortalInvitationTable>;

/** The invitation a token's hash belongs to; undefined when there is none. */
export async function invitationByToken(db: Db, tokenHash: string): Promise<InvitationRow | undefined> {
  return db
    .selectFrom('portal_invitation')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

export async function invitation(db: Db, id: string): Promise<InvitationRow | undefined> {
  return db.selectFrom('portal_invitation').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Invitations to a hearing, the latest first; those that were revoked too. */
export async function invitationsTo(db: Db, hearingId: string): Promise<InvitationRow[]> {
  return db
    .selectFrom('portal_invitation')
    .selectAll()
    .where('hearing_id', '=', hearingId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
}

/** When somebody last came with an invitation that was used and is in force, by hearing and party; for several hearings. */
export async function seenParties(
  db: Db,
  hearingIds: readonly string[],
): Promise<{ hearing_id: string; party_id: string; seen_at: LocalDateTime }[]> {
  const rows = [];
  for (let start = 0; start < hearingIds.length; start += 100)
    rows.push(
      ...(await db
        .selectFrom('portal_invitation')
        .select(['hearing_id', 'party_id', 'seen_at'])
        .where('hearing_id', 'in', hearingIds.slice(start, start + 100))
        .where('used_at', 'is not', null)
        .where('revoked_at', 'is', null)
        .execute()),
    );
  return rows;
}

export async function insertInvitation(trx: Trx, row: Insertable<PortalInvitationTable>): Promise<void> {
  await trx.insertInto('portal_invitation').values(row).execute();
}

/** Counts an attempt while fewer than `most` have failed; false when the invitation takes none any more. */
export async function countAttempt(trx: Trx, id: string, most: number): Promise<boolean> {
  const result = await trx
    .updateTable('portal_invitation')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('id', '=', id)
    .where('failures', '<', most)
    .where('locked_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Uses an invitation once; false when it was used before. */
export async function use(trx: Trx, id: string, at: LocalDateTime): Promise<boolean> {
  const result = await trx
    .updateTable('portal_invitation')
    .set({ used_at: at, failures: 0, seen_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function lock(trx: Trx, id: string, at: LocalDateTime): Promise<void> {
  await trx.updateTable('portal_invitation').set({ locked_at: at }).where('id', '=', id).execute();
}

export async function unlock(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('portal_invitation')
    .set({ locked_at: null, failures: 0 })
    .where('id', '=', id)
    .execute();
}

export async function saw(trx: Trx, id: string, at: LocalDateTime): Promise<void> {
  await trx
    .updateTable('portal_invitation')
    .set({ seen_at: at })
    .where('id', '=', id)
    .where('seen_at', '<', at)
    .execute();
}

/** Takes an invitation back: its sessions and drafts end. */
export async function revoke(trx: Trx, id: string, at: LocalDateTime, by: string): Promise<void> {
  await trx
    .updateTable('portal_invitation')
    .set({ revoked_at: at, revoked_by: by })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
  await endSessions(trx, id);
  await trx.deleteFrom('portal_draft').where('invitation_id', '=', id).execute();
}

/** Drops the pieces of files that never became whole, of invitations that are over. */
export async function dropUnfinished(trx: Trx, now: LocalDateTime): Promise<void> {
  await trx
    .deleteFrom('portal_piece')
    .where('upload_id', 'in', (eb) =>
      eb
        .selectFrom('portal_upload')
        .innerJoin('portal_invitation', 'portal_invitation.id', 'portal_upload.invitation_id')
        .select('portal_upload.id')
        .where((over) =>
          over.or([
            over('portal_invitation.revoked_at', 'is not', null),
            over('portal_invitation.expires_at', '<', now),
          ]),
        ),
    )
    .execute();
}

export async function openSession(
  trx: Trx,
  session: { tokenHash: string; invitationId: string; at: LocalDateTime },
): Promise<void> {
  await trx
    .insertInto('portal_session')
    .values({
      token_hash: session.tokenHash,
      invitation_id: session.invitationId,
      created_at: session.at,
      last_seen_at: session.at,
    })
    .execute();
}

/** The invitation a session is of; undefined when there is no such session or the invitation was taken back. */
export async function invitationOfSession(db: Db, tokenHash: string): Promise<InvitationRow | undefined> {
  return db
    .selectFrom('portal_session')
    .innerJoin('portal_invitation', 'portal_invitation.id', 'portal_session.invitation_id')
    .selectAll('portal_invitation')
    .where('portal_session.token_hash', '=', tokenHash)
    .where('portal_invitation.revoked_at', 'is', null)
    .executeTakeFirst();
}

export async function endSession(trx: Trx, tokenHash: string): Promise<void> {
  await trx.deleteFrom('portal_session').where('token_hash', '=', tokenHash).execute();
}

export async function endSessions(trx: Trx, invitationId: string): Promise<void> {
  await trx.deleteFrom('portal_session').where('invitation_id', '=', invitationId).execute();
}

export async function drafts(db: Db, invitationId: string) {
  return db
    .selectFrom('portal_draft')
    .select(['key', 'body', 'saved_at'])
    .where('invitation_id', '=', invitationId)
    .orderBy('key')
    .execute();
}

export async function saveDraft(
  trx: Trx,
  draft: { invitationId: string; key: string; body: string | null; at: LocalDateTime },
): Promise<void> {
  const { invitationId, key, body, at } = draft;
  if (body === null) {
    await trx
      .deleteFrom('portal_draft')
      .where('invitation_id', '=', invitationId)
      .where('key', '=', key)
      .execute();
    return;
  }
  await trx
    .insertInto('portal_draft')
    .values({ invitation_id: invitationId, key, body, saved_at: at })
    .onConflict((conflict) => conflict.columns(['invitation_id', 'key']).doUpdateSet({ body, saved_at: at }))
    .execute();
}

/** What was posted under this key before, and when; undefined when nothing was. */
export async function postedUnder(
  db: Db,
  invitationId: string,
  key: string,
): Promise<{ body_hash: string; taken_at: LocalDateTime } | undefined> {
  return db
    .selectFrom('portal_post')
    .select(['body_hash', 'taken_at'])
    .where('invitation_id', '=', invitationId)
    .where('key', '=', key)
    .executeTakeFirst();
}

export async function keepPost(
  trx: Trx,
  post: { invitationId: string; key: string; bodyHash: string; at: LocalDateTime },
): Promise<void> {
  await trx
    .insertInto('portal_post')
    .values({
      invitation_id: post.invitationId,
      key: post.key,
      body_hash: post.bodyHash,
      taken_at: post.at,
    })
    .execute();
}
