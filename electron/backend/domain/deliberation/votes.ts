import type { ClaimDecision } from '../lifecycle/events.ts';

/** What one member of the tribunal holds of every claim, and why. The reasons are kept word by word (LAW 45). */
export interface MemberVote {
  readonly staffId: string;
  readonly decisions: readonly ClaimDecision[];
  readonly opinion: string;
  /** UTC ISO text. */
  readonly castAt: string;
}

export const verdictKinds = ['unanimous', 'majority', 'presiding'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** What the votes come to. */
export interface Verdict {
  /** The weakest footing that any claim stands on. */
  readonly kind: VerdictKind;
  readonly decisions: readonly (ClaimDecision & { readonly kind: VerdictKind })[];
  /** Members whose vote differs from the verdict on one claim at least; their words go into the record. */
  readonly dissenterIds: readonly string[];
}

/**
 * The verdict of a panel: claim by claim what more than half hold (result and amount alike), and where there is no such
 * opinion that of the presiding arbitrator (LAW 45, RULES 52).
 * @param votes one of every member; the presiding arbitrator's among them
 * @throws Error when the presiding arbitrator has not voted, or members voted on different claims
 */
export function verdictOf(votes: readonly MemberVote[], presidingId: string): Verdict {
  const presiding = votes.find(({ staffId }) => staffId === presidingId);
  if (presiding === undefined) throw new Error('the presiding arbitrator has not voted');
  const decisions = presiding.decisions.map((own) => {
    const held = votes.map((vote) => decisionOn(vote, own.claimId));
    const most = held
      .map((decision) => ({ decision, count: held.filter((other) => isSame(other, decision)).length }))
      .reduce((best, next) => (next.count > best.count ? next : best));
    if (most.count === votes.length) return { ...most.decision, kind: 'unanimous' as const };
    if (most.count * 2 > votes.length) return { ...most.decision, kind: 'majority' as const };
    return { ...own, kind: 'presiding' as const };
  });
  const dissenterIds = votes
    .filter((vote) => decisions.some((decision) => !isSame(decisionOn(vote, decision.claimId), decision)))
    .map(({ staffId }) => staffId);
  const kind = verdictKinds.findLast((value) => decisions.some((decision) => decision.kind === value));
  return { kind: kind ?? 'unanimous', decisions, dissenterIds };
}

/** The votes as one text, the same for the same votes whatever their order: its hash stands in the history. */
export function canonicalVotes(votes: readonly MemberVote[]): string {
  const rows = votes.map(({ staffId, decisions, opinion, castAt }) => [
    staffId,
    decisions.map(({ claimId, result, amountFen }) => [claimId, result, amountFen]),
    opinion,
    castAt,
  ]);
  return JSON.stringify(rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

function decisionOn(vote: MemberVote, claimId: string): ClaimDecision {
  const found = vote.decisions.find((decision) => decision.claimId === claimId);
  if (found === undefined) throw new Error(`no vote of ${vote.staffId} on claim ${claimId}`);
  return found;
}

function isSame(a: ClaimDecision, b: ClaimDecision): boolean {
  return a.result === b.result && (a.amountFen ?? 0) === (b.amountFen ?? 0);
}
