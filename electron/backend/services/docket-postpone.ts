import { AppError } from '../domain/app-error.ts';
import type { LegalDate } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { noticeRecipients } from '../domain/docket/notices.ts';
import type { Hearing } from '../domain/lifecycle/case-state.ts';
import type { CaseEvent, HearingPlan, RecordedEvent } from '../domain/lifecycle/events.ts';
import type { Override } from '../domain/lifecycle/overrides.ts';
import {
  isPartyRequest,
  type PostponementCode,
  type PostponementDetails,
  type PostponementSide,
} from '../domain/lifecycle/postponement.ts';
import type { Db } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import { commit, type LoadedCase, loadCase } from './case-commit.ts';
import { type Actor, type Context, moment, newId, today } from './context.ts';
import { announce, fix, loadHearing, openHearing } from './docket.ts';
import { breachesFor } from './docket-checker.ts';
import { effectOf } from './step-effect.ts';

/** A postponement as asked for (延期开庭): on whose account, why, and one of three ways out. */
export interface PostponementInput {
  readonly caseId: string;
  readonly hearingId: string;
  readonly by: PostponementSide;
  readonly code: PostponementCode;
  readonly requestedOn: LegalDate | null;
  readonly reason: string;
  readonly way:
    | { readonly to: 'date'; readonly plan: HearingPlan }
    | { readonly to: 'queue' }
    | { readonly to: 'action'; readonly text: string; readonly assigneeId: string };
}

/**
 * Postpones a hearing: to a new date, back to the queue, or until something is done.
 * @throws AppError `badInput` for the request or the assignee; `ruleBroken` when a party asked later than L23 lets it and no reason is given
 * for granting it; for a new date as `requireKept`.
 */
export async function postpone(
  context: Context,
  actor: Actor,
  input: PostponementInput & { version: number; overrides?: readonly Override[] },
) {
  const { caseId, hearingId, reason, way } = input;
  const given = input.overrides ?? [];
  const { version } = await context.store.write(async (trx) => {
    const { loaded, hearing } = await loadHearing(context, trx, input, 'postponeHearing');
    await requireSound(context, trx, input);
    const late = lateness(context, loaded, hearing, input);
    const passed = given.filter(({ rule }) => rule === 'postponeRequest');
    if (late.isRequestLate && passed.length === 0)
      throw new AppError('ruleBroken', { breaches: [], rule: 'postponeRequest', on: late.requestBy });
    const postponement = detailsOf(context, input);
    const lateOverrides = late.isRequestLate ? passed : [];
    if (way.to === 'date')
      return fix(
        context,
        trx,
        actor,
        loaded,
        { id: hearingId, plan: way.plan },
        given,
        ({ overrides = [] }) => ({
          type: 'hearingRescheduled',
          hearingId,
          plan: way.plan,
          reason,
          postponement,
          ...kept([...overrides, ...lateOverrides]),
        }),
      );
    const event: CaseEvent = {
      type: 'hearingPostponed',
      hearingId,
      reason,
      postponement,
      ...kept(lateOverrides),
    };
    return commit(context, trx, caseId, loaded, [{ event, on: today(context) }], { actor: actor.staffId });
  });
  announce(context, caseId);
  return { caseId, version, hearingId };
}

/** What a postponement would do to the dates, against the new date, and to those who were told; writes nothing. */
export async function preview(context: Context, actor: Actor, input: PostponementInput) {
  const { db } = context.store;
  const loaded = await loadCase(db, input.caseId);
  const hearing = openHearing(loaded, input.hearingId);
  const { state } = loaded;
  const { dates, hearings } = await effectOf(
    context,
    loaded,
    [...loaded.events, supposed(context, actor, loaded, input)],
    { change: 'postponement' },
  );
  const { way } = input;
  return {
    dates,
    hearings,
    ...lateness(context, loaded, hearing, input),
    breaches:
      way.to === 'date'
        ? await breachesFor(context, db, loaded, { id: hearing.id, plan: way.plan }, actor.staffId)
        : [],
    postponements: state.postponements.length,
    notices: state.services.filter(({ hearingId }) => hearingId !== null).length,
    told: noticeRecipients(state, hearing)
      .filter(({ status }) => status !== 'outstanding')
      .map(({ party }) => party.name),
  };
}

function kept(overrides: readonly Override[]): { overrides?: readonly Override[] } {
  return overrides.length === 0 ? {} : { overrides };
}

/** LAW 35: a party asks three working days before; later it may be refused, or granted for a reason. */
function lateness(
  context: Context,
  { state }: LoadedCase,
  hearing: Hearing,
  { by, requestedOn }: Pick<PostponementInput, 'by' | 'requestedOn'>,
): { requestBy: LegalDate | null; isRequestLate: boolean } {
  if (!isPartyRequest(by)) return { requestBy: null, isRequestLate: false };
  const date = dueDates(state, context.legal).find(
    ({ limit, trigger }) => limit.id === 'L23' && trigger.ref === hearing.id,
  );
  const requestBy = date?.dueOn ?? null;
  return { requestBy, isRequestLate: requestBy !== null && requestedOn !== null && requestedOn > requestBy };
}

async function requireSound(
  context: Context,
  db: Db,
  { by, requestedOn, way }: PostponementInput,
): Promise<void> {
  const fields: { path: string; reason: string }[] = [];
  if (isPartyRequest(by) && requestedOn === null) fields.push({ path: 'requestedOn', reason: 'required' });
  if (requestedOn !== null && requestedOn > today(context))
    fields.push({ path: 'requestedOn', reason: 'inTheFuture' });
  if (way.to === 'action') {
    const person = await court.staffById(db, way.assigneeId);
    if (person?.is_active !== 1) fields.push({ path: 'way.assigneeId', reason: 'unknownStaff' });
  }
  if (fields.length > 0) throw new AppError('badInput', { fields });
}

function detailsOf(context: Context, { by, code, requestedOn, way }: PostponementInput): PostponementDetails {
  return {
    by,
    code,
    requestedOn: isPartyRequest(by) ? requestedOn : null,
    action: way.to === 'action' ? { id: newId(context), text: way.text, assigneeId: way.assigneeId } : null,
  };
}

function supposed(
  context: Context,
  actor: Actor,
  { version }: LoadedCase,
  input: PostponementInput,
): RecordedEvent {
  const { hearingId, reason, way } = input;
  const postponement = detailsOf(context, input);
  return {
    id: 'supposed',
    seq: version + 1,
    effectiveOn: today(context),
    recordedAt: moment(context),
    actor: actor.staffId,
    event:
      way.to === 'date'
        ? { type: 'hearingRescheduled', hearingId, plan: way.plan, reason, postponement }
        : { type: 'hearingPostponed', hearingId, reason, postponement },
  };
}
