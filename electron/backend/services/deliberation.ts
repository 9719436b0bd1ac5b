import { AppError } from '../domain/app-error.ts';
import { canonicalVotes, type MemberVote, type Verdict, verdictOf } from '../domain/deliberation/votes.ts';
import { openApplication } from '../domain/instruments/partial-award.ts';
import { sideTitle } from '../domain/lifecycle/application.ts';
import type { ClaimDecision } from '../domain/lifecycle/events.ts';
import { decisionFaults } from '../domain/lifecycle/outcome-check.ts';
import type { Db } from '../store/database.ts';
import { sha256Of } from '../store/files.ts';
import * as court from '../store/repositories/court.ts';
import * as votes from '../store/repositories/deliberation.ts';
import { commit, type LoadedCase, loadCase, loadForStep, requireStep } from './case-commit.ts';
import { type Actor, type Context, moment, today } from './context.ts';

/** A panel at work on one opinion. */
interface Round {
  readonly loaded: LoadedCase;
  readonly memberIds: readonly string[];
  readonly presidingId: string;
  readonly round: number;
  /** Of those who are on the panel now, in the order of their seats. */
  readonly votes: readonly MemberVote[];
  readonly isComplete: boolean;
}

/**
 * The deliberation (合议) of a case of a panel. Until every member has voted, a member sees the own vote alone; then all, and
 * what they come to (LAW 45). A director who is not on the panel sees a closed one. Reading others' votes is written down.
 * @throws AppError `notFound` (no panel), `forbidden` (neither on the panel nor a director after its end).
 */
export async function get(context: Context, actor: Actor, caseId: string) {
  const { db } = context.store;
  const seen = await roundOf(db, await loadCase(db, caseId), 'seen');
  const { state } = seen.loaded;
  const isMember = seen.memberIds.includes(actor.staffId);
  if (!isMember && state.opinion === null) throw new AppError('forbidden', { procedure: 'deliberation.get' });
  const isShown = seen.isComplete && seen.votes.length > 0;
  if (isShown) {
    const read = { staffId: actor.staffId, readAt: moment(context) };
    await context.store.write((trx) => votes.addRead(trx, caseId, seen.round, read));
  }
  const nameOf = await court.staffNames(db);
  const shown = (vote: MemberVote) => ({ ...vote, name: nameOf(vote.staffId) });
  const own = seen.votes.find(({ staffId }) => staffId === actor.staffId);
  return {
    caseId,
    version: seen.loaded.version,
    caseNumber: state.caseNumber,
    title: `${sideTitle(state.application, 'applicant')} 诉 ${sideTitle(state.application, 'respondent')}`,
    isOpen: state.status === 'deliberation',
    presidingId: seen.presidingId,
    members: seen.memberIds.map((staffId) => ({
      staffId,
      name: nameOf(staffId),
      hasVoted: seen.votes.some((vote) => vote.staffId === staffId),
    })),
    claims: openApplication(state).claims.map(({ id, text, amountFen }) => ({
      claimId: id,
      text,
      amountFen,
    })),
    mine: own === undefined ? null : shown(own),
    votes: isShown ? seen.votes.map(shown) : null,
    verdict: isShown ? verdictOf(seen.votes, seen.presidingId) : null,
    concludedOn: state.opinion?.on ?? null,
    reads: isShown
      ? (await votes.readsOf(db, caseId, seen.round)).map(({ staffId, readAt }) => ({
          name: nameOf(staffId),
          readAt,
        }))
      : [],
  };
}

/**
 * Casts a member's vote on every claim, with its reasons; it may be changed until the last member has voted.
 * @throws AppError `forbidden` (not on the panel), `stepNotAllowed` (not at that stage), `deliberationClosed` (all have voted), `badInput`.
 */
export async function cast(
  context: Context,
  actor: Actor,
  input: { readonly caseId: string; readonly decisions: readonly ClaimDecision[]; readonly opinion: string },
) {
  const isComplete = await context.store.write(async (trx) => {
    const loaded = await loadCase(trx, input.caseId);
    requireStep(context, loaded.state, 'formOpinion', today(context), null);
    const before = await roundOf(trx, loaded, 'next');
    if (!before.memberIds.includes(actor.staffId))
      throw new AppError('forbidden', { procedure: 'deliberation.cast' });
    if (before.isComplete) throw new AppError('deliberationClosed');
    const fields = decisionFaults(openApplication(loaded.state), input.decisions, 'decisions');
    if (fields.length > 0) throw new AppError('badInput', { fields });
    const { decisions, opinion } = input;
    const vote = { staffId: actor.staffId, decisions, opinion: opinion.trim(), castAt: moment(context) };
    await votes.saveVote(trx, input.caseId, before.round, vote);
    return (await roundOf(trx, loaded, 'next')).isComplete;
  });
  context.publish('case', input.caseId);
  return { isComplete };
}

/**
 * Forms the opinion of the panel from its votes. The presiding arbitrator does; the history keeps how it came about and the
 * hash of the votes.
 * @throws AppError `forbidden` (not presiding), `votesMissing`, `stepNotAllowed`, `conflict`.
 */
export async function conclude(
  context: Context,
  actor: Actor,
  input: { readonly caseId: string; readonly version: number },
) {
  const saved = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, input.caseId, input.version, 'formOpinion');
    const { presidingId, round, votes: all, isComplete } = await roundOf(trx, loaded, 'next');
    if (presidingId !== actor.staffId)
      throw new AppError('forbidden', { procedure: 'deliberation.conclude' });
    if (!isComplete) throw new AppError('votesMissing');
    const { kind }: Verdict = verdictOf(all, presidingId);
    const { version } = await commit(
      context,
      trx,
      input.caseId,
      loaded,
      [
        {
          event: {
            type: 'opinionFormed',
            vote: kind,
            dissent: '',
            votes: { round, sha256: sha256Of(canonicalVotes(all)) },
          },
          on: today(context),
        },
      ],
      { actor: actor.staffId },
    );
    return { version, kind };
  });
  context.publish('case', input.caseId);
  return { caseId: input.caseId, ...saved };
}

/** `next`: the round that is open for votes; `seen`: the one to be looked at, the last one once an opinion is formed. */
async function roundOf(db: Db, loaded: LoadedCase, which: 'next' | 'seen'): Promise<Round> {
  const { state, events, caseId } = loaded;
  const memberIds = state.tribunal?.arbitratorIds ?? [];
  const presidingId = memberIds[0];
  if (presidingId === undefined || memberIds.length < 2) throw new AppError('notFound', { caseId });
  const formed = events.filter(({ event }) => event.type === 'opinionFormed');
  const last = formed.at(-1)?.event;
  const closed = last?.type === 'opinionFormed' ? last.votes : undefined;
  const round =
    which === 'seen' && state.opinion !== null && closed !== undefined ? closed.round : formed.length;
  const kept = await votes.votesOf(db, caseId, round);
  const cast = memberIds.flatMap((id) => kept.find(({ staffId }) => staffId === id) ?? []);
  return { loaded, memberIds, presidingId, round, votes: cast, isComplete: cast.length === memberIds.length };
}
