import { z } from 'zod';
import { verdictKinds } from '../../domain/deliberation/votes.ts';
import { claimDecision } from './cases.ts';
import { fen, id, legalDate, longText, version } from './common.ts';

const vote = z.object({
  staffId: id,
  name: z.string(),
  decisions: z.array(claimDecision),
  opinion: z.string(),
  castAt: z.string(),
});
const verdict = z.object({
  kind: z.enum(verdictKinds),
  decisions: z.array(claimDecision.extend({ kind: z.enum(verdictKinds) })),
  dissenterIds: z.array(id),
});

/** The deliberation of a panel (合议) as somebody on it may see it: others' votes are null until every member has voted. */
export const getDeliberation = {
  input: z.object({ caseId: id }),
  output: z.object({
    caseId: id,
    version,
    caseNumber: z.string().nullable(),
    title: z.string(),
    /** The case is at the stage of deliberation and no opinion is formed. */
    isOpen: z.boolean(),
    presidingId: id,
    members: z.array(z.object({ staffId: id, name: z.string(), hasVoted: z.boolean() })),
    claims: z.array(z.object({ claimId: id, text: z.string(), amountFen: fen.nullable() })),
    mine: vote.nullable(),
    votes: z.array(vote).nullable(),
    verdict: verdict.nullable(),
    concludedOn: legalDate.nullable(),
    /** Who read the votes. */
    reads: z.array(z.object({ name: z.string(), readAt: z.string() })),
  }),
};
export type DeliberationView = z.infer<typeof getDeliberation.output>;

/** A member's own vote; it may be changed until the last member has voted. */
export const castVote = {
  input: z.object({
    caseId: id,
    decisions: z.array(claimDecision).max(6000),
    opinion: longText.refine((text) => text.trim() !== '', { error: 'required' }),
  }),
  output: z.object({ isComplete: z.boolean() }),
};

/** The presiding arbitrator closes the deliberation: the opinion of the panel goes into the history, its votes do not. */
export const concludeDeliberation = {
  input: z.object({ caseId: id, version }),
  output: z.object({ caseId: id, version, kind: z.enum(verdictKinds) }),
};
