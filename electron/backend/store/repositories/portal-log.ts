import type { LocalDateTime } from '../../domain/dates.ts';
import type { PortalAction } from '../../domain/online/portal-action.ts';
import type { Db, Trx } from '../database.ts';

export interface PortalLogEntry {
  readonly at: LocalDateTime;
  readonly invitationId: string | null;
  readonly hearingId: string;
  readonly partyId: string;
  readonly action: PortalAction;
  /** Hashes, sizes, phases: never what a party wrote, nor a token or code. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export async function append(trx: Trx, entry: PortalLogEntry): Promise<void> {
  await trx
    .insertInto('portal_log')
    .values({
      at: entry.at,
      invitation_id: entry.invitationId,
      hearing_id: entry.hearingId,
      party_id: entry.partyId,
      action: entry.action,
      details: JSON.stringify(entry.details),
    })
    .execute();
}

/** The log of a hearing, the latest first; `limit` rows at most. */
export async function ofHearing(db: Db, hearingId: string, limit: number) {
  const rows = await db
    .selectFrom('portal_log')
    .select(['id', 'at', 'party_id', 'action', 'details'])
    .where('hearing_id', '=', hearingId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    partyId: row.party_id,
    // The column is written by `append` alone.
    action: row.action as PortalAction,
    details: JSON.parse(row.details) as PortalLogEntry['details'],
  }));
}
