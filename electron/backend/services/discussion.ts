import { AppError } from '../domain/app-error.ts';
import {
  canonicalDiscussion,
  type Discussion,
  resultOf,
  undiscussed,
} from '../domain/discussion/discussion.ts';
import { discussionFaults } from '../domain/discussion/discussion-faults.ts';
import { derivedTriggers, triggersOf } from '../domain/discussion/triggers.ts';
import { sideTitle } from '../domain/lifecycle/application.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { Db } from '../store/database.ts';
import { sha256Of } from '../store/files.ts';
import { deputies } from '../store/repositories/approvals.ts';
import * as court from '../store/repositories/court.ts';
import { demanded } from '../store/repositories/demands.ts';
import * as repository from '../store/repositories/discussion.ts';
import { commit, loadCase, loadSeen } from './case-commit.ts';
import { type Actor, type Context, moment, newId, today } from './context.ts';
import { readFunctions } from './sessions.ts';

/**
 * Why a case is major or difficult, which of that has been discussed, and when; not what was said.
 * @throws AppError `notFound`.
 */
export async function get(context: Context, actor: Actor, caseId: string) {
  const { db } = context.store;
  const { state, version } = await loadCase(db, caseId);
  const required = await demanded(db, 'discussion');
  const met = triggersOf(context.legal.discussion, state, today(context));
  const people = await repository.peopleOf(db, caseId);
  const open = undiscussed(
    state.discussions,
    met.map(({ kind }) => kind),
  );
  return {
    caseId,
    version,
    caseNumber: state.caseNumber,
    title: `${sideTitle(state.application, 'applicant')} 诉 ${sideTitle(state.application, 'respondent')}`,
    triggers: met.map((trigger) => ({
      ...trigger,
      isRequired: required.includes(trigger.kind),
      isDiscussed: !open.includes(trigger.kind),
    })),
    isOpen: isOpen(state),
    quorum: context.legal.discussion.quorum.atLeast,
    tribunalIds: [...(state.tribunal?.arbitratorIds ?? [])],
    chairIds: isOpen(state) ? [...(await chairs(context))] : [],
    discussions: [...state.discussions].reverse().map(({ id, on, result, triggers, isOver }) => ({
      id,
      on,
      result,
      triggers: [...triggers],
      isOver,
      mayRead: mayRead(actor, state, people.get(id) ?? []),
    })),
  };
}

/**
 * The words of one discussion, for the auxiliary volume: for those who were there, the tribunal and the director. The reading is written down.
 * @throws AppError `notFound`, `forbidden`.
 */
export async function read(
  context: Context,
  actor: Actor,
  input: { readonly caseId: string; readonly discussionId: string },
) {
  const { db } = context.store;
  const { state } = await loadCase(db, input.caseId);
  const kept = await repository.one(db, input.discussionId);
  if (kept === undefined || kept.caseId !== input.caseId) throw new AppError('notFound', { ...input });
  if (!mayRead(actor, state, repository.takingPart(kept)))
    throw new AppError('forbidden', { procedure: 'discussion.read' });
  await context.store.write((trx) =>
    repository.addRead(trx, kept.id, { staffId: actor.staffId, readAt: moment(context) }),
  );
  const nameOf = await court.staffNames(db);
  const { body } = kept;
  return {
    id: kept.id,
    heldOn: body.heldOn,
    place: body.place,
    chair: nameOf(body.chairId),
    reporter: nameOf(body.reporterId),
    recorder: nameOf(body.recorderId),
    triggers: [...body.triggers],
    issues: [...body.issues],
    opinions: body.opinions.map(({ staffId, stance, text }) => ({ name: nameOf(staffId), stance, text })),
    absences: body.absences.map(({ staffId, reason }) => ({ name: nameOf(staffId), reason })),
    conclusion: body.conclusion,
    result: resultOf(body.opinions),
    sha256: sha256Of(canonicalDiscussion(body)),
    recordedBy: nameOf(kept.recordedBy),
    recordedAt: kept.recordedAt,
    reads: (await repository.readsOf(db, kept.id)).map(({ staffId, readAt }) => ({
      name: nameOf(staffId),
      readAt,
    })),
  };
}

/**
 * Keeps the record of a discussion that was held; the history says that it was, why, what it came to, and the hash of the record.
 * @throws AppError `conflict`, `discussionNotOpen` (no accepted case, or its outcome is recorded), `badInput` as `discussionFaults`.
 */
export async function record(
  context: Context,
  actor: Actor,
  input: { readonly caseId: string; readonly version: number; readonly discussion: Discussion },
) {
  const { caseId, discussion } = input;
  const id = newId(context);
  const version = await context.store.write(async (trx) => {
    const loaded = await loadSeen(trx, caseId, input.version);
    const { state } = loaded;
    if (!isOpen(state) || state.acceptedOn === null) throw new AppError('discussionNotOpen');
    const staff = (await court.staff(trx)).filter(({ is_active }) => is_active === 1);
    const fields = discussionFaults(discussion, {
      today: today(context),
      acceptedOn: state.acceptedOn,
      quorum: context.legal.discussion.quorum.atLeast,
      staffIds: staff.map((person) => person.id),
      chairIds: await chairs(context, trx),
      tribunalIds: state.tribunal?.arbitratorIds ?? [],
    }).map(({ path, reason }) => ({ path: `discussion.${path}`, reason }));
    if (fields.length > 0) throw new AppError('badInput', { fields });
    const kept = { id, caseId, body: discussion, recordedBy: actor.staffId, recordedAt: moment(context) };
    await repository.add(trx, kept);
    const event = {
      type: 'discussionHeld' as const,
      discussionId: id,
      triggers: discussion.triggers,
      result: resultOf(discussion.opinions),
      sha256: sha256Of(canonicalDiscussion(discussion)),
    };
    const entries = [{ event, on: discussion.heldOn }];
    return (await commit(context, trx, caseId, loaded, entries, { actor: actor.staffId })).version;
  });
  context.publish('case', caseId);
  return { caseId, version, discussionId: id };
}

/** What the facts of a case can trigger, by which measure, and whether this court then demands a discussion. */
export async function settings(context: Context) {
  const required = await demanded(context.store.db, 'discussion');
  const { triggers, quorum } = context.legal.discussion;
  return {
    quorum: quorum.atLeast,
    triggers: derivedTriggers.flatMap((kind) => {
      const rule = triggers.findLast((one) => one.kind === kind);
      return rule === undefined
        ? []
        : [{ kind, atLeast: rule.atLeast, basis: rule.basis, isRequired: required.includes(kind) }];
    }),
  };
}

/** From acceptance until the outcome is recorded. */
function isOpen({ acceptedOn, outcome, closedOn }: CaseState): boolean {
  return acceptedOn !== null && outcome === null && closedOn === null;
}

function mayRead(actor: Actor, state: CaseState, people: readonly string[]): boolean {
  return (
    actor.functions.includes('director') ||
    people.includes(actor.staffId) ||
    state.tribunal?.arbitratorIds.includes(actor.staffId) === true
  );
}

/** Directors in office, and who stands in for one today. */
async function chairs(context: Context, db: Db = context.store.db) {
  const now = today(context);
  const directors = (await court.staff(db)).filter(
    ({ is_active, functions }) => is_active === 1 && readFunctions(functions).includes('director'),
  );
  const standing = (await deputies(db, now)).filter(({ from }) => from <= now);
  return [...directors.map(({ id }) => id), ...standing.map(({ deputyId }) => deputyId)];
}
