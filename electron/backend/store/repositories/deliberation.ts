import type { MemberVote } from '../../domain/deliberation/votes.ts';
import type { ClaimDecision } from '../../domain/lifecycle/events.ts';
import type { Db, Trx } from '../database.ts';

/** The votes of one round, by the moment they were cast. */
export async function votesOf(db: Db, caseId: string, round: number): Promise<MemberVote[]> {
  const rows = await db
    .selectFrom('deliberation_vote')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('round', '=', round)
    .orderBy('cast_at')
    .orderBy('staff_id')
    .execute();
  return rows.map((row) => ({
    staffId: row.staff_id,
    decisions: JSON.parse(row.decisions) as readonly ClaimDecision[],
    opinion: row.opinion,
    castAt: row.cast_at,
  }));
}

/** Keeps a member's vote; a later one of the same round replaces it. */
export async function saveVote(trx: Trx, caseId: string, round: number, vote: MemberVote): Promise<void> {
  const values = {
    decisions: JSON.stringify(vote.decisions),
    opinion: vote.opinion,
    cast_at: vote.castAt,
  };
  await trx
    .insertInto('deliberation_vote')
    .values({ case_id: caseId, round, staff_id: vote.staffId, ...values })
    .onConflict((conflict) => conflict.columns(['case_id', 'round', 'staff_id']).doUpdateSet(values))
    .execute();
}

export interface VoteRead {
  readonly staffId: string;
  readonly readAt: string;
}

/** Who read the votes of a round, the latest first; at most 100. */
export async function readsOf(db: Db, caseId: string, round: number): Promise<VoteRead[]> {
  const rows = await db
    .selectFrom('deliberation_read')
    .select(['staff_id', 'read_at'])
    .where('case_id', '=', caseId)
    .where('round', '=', round)
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({ staffId: row.staff_id, readAt: row.read_at }));
}

export async function addRead(trx: Trx, caseId: string, round: number, read: VoteRead): Promise<void> {
  await trx
    .insertInto('deliberation_read')
    .values({ case_id: caseId, round, staff_id: read.staffId, read_at: read.readAt })
    .execute();
}
