import { AppError } from '../domain/app-error.ts';
import {
  type ApprovalEntry,
  type ApprovalKind,
  approvalKinds,
  type Proposal,
  type ReviewCheck,
} from '../domain/approvals/approval-entry.ts';
import { type Approval, waitingApprovals } from '../domain/approvals/approvals.ts';
import { capacityFor, type Deputy } from '../domain/approvals/capacity.ts';
import { reviewFaults } from '../domain/approvals/review-faults.ts';
import { daysBetween } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import { stepRefusal } from '../domain/lifecycle/next-steps.ts';
import type { CaseStep } from '../domain/lifecycle/steps.ts';
import type { Trx } from '../store/database.ts';
import * as repository from '../store/repositories/approvals.ts';
import * as cases from '../store/repositories/cases.ts';
import * as court from '../store/repositories/court.ts';
import { demanded } from '../store/repositories/demands.ts';
import { commit, type LoadedCase, loadCase, loadSeen, requireStep } from './case-commit.ts';
import { type Actor, type Context, moment, newId, today } from './context.ts';
import { readFunctions } from './sessions.ts';

/** Requests shown at once; a court with more waiting has other worries. */
const shownAtOnce = 500;

/** The step of the procedure that an approval allows; a review allows the paper of the outcome. */
const stepOf: Readonly<Record<ApprovalKind, CaseStep>> = {
  suspension: 'suspend',
  extension: 'extend',
  review: 'close',
  closing: 'close',
};

/**
 * Asks for an approval. One request of a kind waits at a time.
 * @throws AppError `conflict`; `stepNotAllowed` when the step it is for is not open; `badInput`: one waits already, or there is no award
 * or mediation document to review.
 */
export async function request(
  context: Context,
  actor: Actor,
  input: { readonly caseId: string; readonly version: number; readonly proposal: Proposal },
) {
  const { proposal } = input;
  return enter(context, actor, input, async ({ state, caseId }, trx) => {
    if (proposal.kind === 'closing' && proposal.leadNumber !== undefined) {
      requireStep(context, state, 'merge', today(context), null);
      const lead = await cases.findByNumber(trx, proposal.leadNumber);
      if (lead === undefined || lead.id === caseId) throw fault('proposal.leadNumber', 'unknownCase');
    } else if (proposal.kind === 'review' && proposal.instrumentId !== undefined) {
      if (!state.partialAwards.some(({ id }) => id === proposal.instrumentId))
        throw fault('proposal.instrumentId', 'unknownPaper');
    } else requireStep(context, state, stepOf[proposal.kind], today(context), null);
    if (proposal.kind === 'review' && proposal.instrumentId === undefined && !hasReviewable(state))
      throw fault('proposal.kind', 'nothingToReview');
    if (waitingApprovals(state.approvals).some((other) => other.proposal.kind === proposal.kind))
      throw fault('proposal.kind', 'waitsAlready');
    return { act: 'requested', approvalId: newId(context), requesterId: actor.staffId, proposal };
  });
}

/**
 * Approves a request, or returns it with a reason. A review looks at every point and cannot change what was decided: it passes or returns.
 * @throws AppError `conflict`, `notFound`, `forbidden` with the reason (`ownRequest`, `onTribunal`, `notEntitled`), `badInput`.
 */
export async function decide(
  context: Context,
  actor: Actor,
  input: {
    readonly caseId: string;
    readonly version: number;
    readonly approvalId: string;
    readonly isApproved: boolean;
    readonly reason: string;
    readonly checks: readonly ReviewCheck[];
  },
) {
  const { approvalId, isApproved, reason, checks } = input;
  return enter(context, actor, input, async ({ state }, trx) => {
    const approval = waitingOf(state, approvalId);
    const on = today(context);
    const capacity = capacityFor(questionOf(state, approval), actor, await repository.deputies(trx, on), on);
    if (typeof capacity === 'string')
      throw new AppError('forbidden', { procedure: 'approvals.decide', reason: capacity });
    const fields =
      approval.proposal.kind === 'review'
        ? reviewFaults(isApproved, checks)
        : checks.length > 0
          ? [{ path: 'checks', reason: 'onlyOfReview' }]
          : [];
    if (fields.length > 0) throw new AppError('badInput', { fields });
    if (!isApproved && reason.trim() === '') throw fault('reason', 'required');
    const { forId } = capacity;
    return { act: 'decided', approvalId, isApproved, deciderId: actor.staffId, forId, reason, checks };
  });
}

/** Takes a request back that waits; who asked may. @throws AppError `conflict`, `notFound`, `forbidden`. */
export async function withdraw(
  context: Context,
  actor: Actor,
  input: {
    readonly caseId: string;
    readonly version: number;
    readonly approvalId: string;
    readonly reason: string;
  },
) {
  const { approvalId, reason } = input;
  return enter(context, actor, input, ({ state }) => {
    if (waitingOf(state, approvalId).requesterId !== actor.staffId)
      throw new AppError('forbidden', { procedure: 'approvals.withdraw' });
    return { act: 'withdrawn', approvalId, reason };
  });
}

/** All requests of a case, the latest first; which kinds this court decides in the program; what may be asked for now, and how it may close. */
export async function ofCase(context: Context, actor: Actor, caseId: string) {
  const { db } = context.store;
  const { state, version } = await loadCase(db, caseId);
  const nameOf = await court.staffNames(db);
  const deputies = await repository.deputies(db, today(context));
  const required = await demanded(db, 'approval');
  return {
    caseId,
    version,
    required: [...required],
    mayOnlyBeJoined: state.outcome === null,
    partialAwardIds: state.partialAwards.map(({ id }) => id).reverse(),
    requestable: approvalKinds.filter(
      (kind) => required.includes(kind) && isRequestable(context, state, kind),
    ),
    approvals: [...state.approvals].reverse().map((approval) => ({
      id: approval.id,
      proposal: approval.proposal,
      requesterId: approval.requesterId,
      requester: nameOf(approval.requesterId),
      requestedOn: approval.requestedOn,
      isOver: approval.isOver,
      mayDecide: mayDecide(context, actor, deputies, state, approval),
      isMine: approval.requesterId === actor.staffId,
      decision:
        approval.decision === null
          ? null
          : {
              isApproved: approval.decision.isApproved,
              decider: nameOf(approval.decision.deciderId),
              inPlaceOf: approval.decision.forId === null ? null : nameOf(approval.decision.forId),
              reason: approval.decision.reason,
              checks: approval.decision.checks.map((check) => ({ ...check })),
              on: approval.decision.on,
            },
    })),
  };
}

/** Every request that waits, the oldest first, with its age in days and whether this person may decide it. */
export async function waiting(context: Context, actor: Actor) {
  const { db } = context.store;
  const now = today(context);
  const nameOf = await court.staffNames(db);
  const deputies = await repository.deputies(db, now);
  const rows = await repository.waiting(db, shownAtOnce);
  return {
    rows: await Promise.all(
      rows.map(async (row) => {
        // Who sits in a case matters for a review alone.
        const tribunalIds = row.kind === 'review' ? seatsOf((await loadCase(db, row.case_id)).state) : [];
        const question = { kind: row.kind, requesterId: row.requester_id, tribunalIds };
        return {
          approvalId: row.id,
          caseId: row.case_id,
          kind: row.kind,
          number: row.case_number,
          applicants: row.applicants,
          respondents: row.respondents,
          requester: nameOf(row.requester_id),
          isMine: row.requester_id === actor.staffId,
          requestedOn: row.requested_on,
          waitedDays: daysBetween(row.requested_on, now),
          mayDecide: typeof capacityFor(question, actor, deputies, now) !== 'string',
        };
      }),
    ),
  };
}

/** Which kinds are decided in the program, and who stands in for a director from today on. */
export async function settings(context: Context) {
  const { db } = context.store;
  const nameOf = await court.staffNames(db);
  const required = await demanded(db, 'approval');
  return {
    kinds: approvalKinds.map((kind) => ({ kind, isRequired: required.includes(kind) })),
    deputies: (await repository.deputies(db, today(context))).map(
      ({ id, directorId, deputyId, from, to, reason }) => ({
        id,
        director: nameOf(directorId),
        deputy: nameOf(deputyId),
        from,
        to,
        reason,
      }),
    ),
  };
}

/**
 * Appoints somebody to stand in for a director.
 * @throws AppError `badInput`: no director, nobody active, the same person, an end before the beginning, or all of it past.
 */
export async function appoint(
  context: Context,
  actor: Actor,
  input: Deputy & { readonly reason: string },
): Promise<void> {
  const { directorId, deputyId, from, to } = input;
  await context.store.write(async (trx) => {
    const director = await court.staffById(trx, directorId);
    if (director?.is_active !== 1 || !readFunctions(director.functions).includes('director'))
      throw fault('directorId', 'notDirector');
    const deputy = await court.staffById(trx, deputyId);
    if (deputy?.is_active !== 1) throw fault('deputyId', 'unknown');
    if (deputyId === directorId) throw fault('deputyId', 'ownDeputy');
    if (to < from) throw fault('to', 'endBeforeStart');
    if (to < today(context)) throw fault('to', 'tooEarly');
    const made = { by: actor.staffId, at: moment(context) };
    await repository.addDeputy(trx, { ...input, id: newId(context) }, made);
  });
  context.publish('court');
}

/** Ends a deputy's time with today; one whose time had not begun never stood in. @throws AppError `notFound`. */
export async function dismiss(context: Context, deputyEntryId: string): Promise<void> {
  const isThere = await context.store.write((trx) =>
    repository.endDeputy(trx, deputyEntryId, today(context)),
  );
  if (!isThere) throw new AppError('notFound', { id: deputyEntryId });
  context.publish('court');
}

function mayDecide(
  context: Context,
  actor: Actor,
  deputies: readonly Deputy[],
  state: CaseState,
  approval: Approval,
): boolean {
  if (approval.decision !== null || approval.isOver) return false;
  return typeof capacityFor(questionOf(state, approval), actor, deputies, today(context)) !== 'string';
}

function questionOf(state: CaseState, { proposal, requesterId }: Approval) {
  return { kind: proposal.kind, requesterId, tribunalIds: seatsOf(state) };
}

/** Whoever sat or sits in the case counts as its tribunal. */
function seatsOf({ tribunals, hearings }: CaseState): readonly string[] {
  return [...tribunals, ...hearings.map(({ plan }) => plan)].flatMap(({ arbitratorIds, clerkId }) =>
    clerkId === null ? arbitratorIds : [...arbitratorIds, clerkId],
  );
}

function hasReviewable({ outcome }: CaseState): boolean {
  return outcome?.method === 'award' || outcome?.method === 'mediation';
}

function isRequestable(context: Context, state: CaseState, kind: ApprovalKind): boolean {
  if (waitingApprovals(state.approvals).some(({ proposal }) => proposal.kind === kind)) return false;
  if (kind === 'review' && state.partialAwards.length > 0 && state.outcome === null) return true;
  if (kind === 'review' && !hasReviewable(state)) return false;
  return (
    isOpenStep(context, state, stepOf[kind]) || (kind === 'closing' && isOpenStep(context, state, 'merge'))
  );
}

function isOpenStep(context: Context, state: CaseState, step: CaseStep): boolean {
  const moment = { on: today(context), dates: dueDates(state, context.legal), method: null };
  return stepRefusal(state, step, moment) === null;
}

function waitingOf(state: CaseState, approvalId: string): Approval {
  const approval = waitingApprovals(state.approvals).find(({ id }) => id === approvalId);
  if (approval === undefined) throw new AppError('notFound', { approvalId });
  return approval;
}

/** Every change of an approval is one entry in the history of its case; `entryOf` checks and makes it. */
async function enter(
  context: Context,
  actor: Actor,
  { caseId, version: seen }: { readonly caseId: string; readonly version: number },
  entryOf: (loaded: LoadedCase, trx: Trx) => ApprovalEntry | Promise<ApprovalEntry>,
) {
  const version = await context.store.write(async (trx) => {
    const loaded = await loadSeen(trx, caseId, seen);
    const event = { type: 'approvalEntry' as const, entry: await entryOf(loaded, trx) };
    const entries = [{ event, on: today(context) }];
    return (await commit(context, trx, caseId, loaded, entries, { actor: actor.staffId })).version;
  });
  context.publish('case', caseId);
  return { caseId, version };
}

function fault(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
