import { AppError } from '../domain/app-error.ts';
import { dateOf, type LegalDate } from '../domain/dates.ts';
import { sideTitle } from '../domain/lifecycle/application.ts';
import type { CaseState, Mediation } from '../domain/lifecycle/case-state.ts';
import type { MediationEntry, MediatorKind } from '../domain/mediation/mediation-entry.ts';
import { privateRefusal } from '../domain/mediation/private-access.ts';
import type { Db } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as mediations from '../store/repositories/mediations.ts';
import { commit, loadCase, requireVersion } from './case-commit.ts';
import { type Actor, type Context, newId, today } from './context.ts';

/** One page of the register of mediations. */
export async function register(
  context: Context,
  query: mediations.MediationFilter & { offset: number; limit: number },
) {
  const { rows, total } = await mediations.list(context.store.db, query, query.offset, query.limit);
  return {
    rows: rows.map((row) => ({
      mediationId: row.id,
      caseId: row.case_id,
      kind: kindOf(row.is_pre_filing === 1, row.is_entrusted === 1),
      state: stateOf(row.concluded_on, row.is_successful === 1),
      number: row.is_pre_filing === 1 ? row.mediation_number : row.case_number,
      applicants: row.applicants,
      respondents: row.respondents,
      organisation: row.organisation,
      startedOn: row.started_on,
      concludedOn: row.concluded_on,
      amountFen: row.amount_fen,
      dueOn: row.due_on,
    })),
    total,
    today: today(context),
  };
}

/** One mediation with its sessions, and whether the asker may go on to offers and notes. @throws AppError `notFound`. */
export async function get(context: Context, actor: Actor, mediationId: string) {
  const { caseId, state, version, mediation } = await loadMediation(context.store.db, mediationId);
  const { application } = state;
  return {
    mediationId,
    caseId,
    version,
    kind: kindOf(mediation.isPreFiling, mediation.isEntrusted),
    state: stateOf(mediation.concludedOn, mediation.isSuccessful === true),
    number: mediation.isPreFiling ? state.mediationNumber : state.caseNumber,
    applicants: sideTitle(application, 'applicant'),
    respondents: sideTitle(application, 'respondent'),
    organisation: mediation.organisation,
    startedOn: mediation.startedOn,
    concludedOn: mediation.concludedOn,
    amountFen: mediation.amountFen,
    referredBy: mediation.referredBy,
    mediatorIds: mediation.mediatorIds,
    sessions: mediation.sessions,
    parties: application.parties.map(({ id, name, role }) => ({ id, name, role })),
    claims: application.claims.map(({ id, text, amountFen }) => ({ id, text, amountFen })),
    privateRefusal: await refusalFor(context.store.db, state, mediation, actor.staffId),
    today: today(context),
  };
}

/**
 * Records who mediates and who referred the case, or a session.
 * @throws AppError `conflict`; `badInput`: a day in the future or before the mediation began, a party or mediator there is not.
 */
export async function record(
  context: Context,
  actor: Actor,
  input: { mediationId: string; version: number; on: LegalDate; entry: MediationEntry },
) {
  const { mediationId, entry, on } = input;
  const result = await context.store.write(async (trx) => {
    const loaded = await loadMediation(trx, mediationId);
    requireVersion(loaded, input.version);
    if (on > today(context)) throw bad('on', 'inTheFuture');
    if (entry.kind === 'session') {
      if (dateOf(entry.startsAt) > today(context)) throw bad('entry.startsAt', 'inTheFuture');
      if (dateOf(entry.startsAt) < loaded.mediation.startedOn) throw bad('entry.startsAt', 'tooEarly');
      const parties = new Set(loaded.state.application.parties.map(({ id }) => id));
      if (entry.partyIds.some((id) => !parties.has(id))) throw bad('entry.partyIds', 'unknownParty');
    } else {
      const known = new Map((await mediations.roster(trx)).map((row) => [row.id, row]));
      if (entry.mediatorIds.some((id) => !known.has(id))) throw bad('entry.mediatorIds', 'unknownMediator');
      // Where somebody mediates already, nobody lets himself in to what was confided to another.
      const before = loaded.mediation.mediatorIds;
      const own = entry.mediatorIds.some(
        (id) => known.get(id)?.staff_id === actor.staffId && !before.includes(id),
      );
      if (own && before.length > 0) throw bad('entry.mediatorIds', 'namedByAnother');
    }
    const event = { type: 'mediationEntry' as const, mediationId, entry };
    const { version } = await commit(context, trx, loaded.caseId, loaded, [{ event, on }], {
      actor: actor.staffId,
    });
    return { caseId: loaded.caseId, version };
  });
  context.publish('case', result.caseId);
  return result;
}

/** The mediators by organisation. */
export async function roster(context: Context) {
  return (await mediations.roster(context.store.db)).map((row) => ({
    id: row.id,
    name: row.name,
    organisation: row.organisation,
    kind: row.kind as MediatorKind,
    phone: row.phone,
    staffId: row.staff_id,
    from: row.active_from,
    to: row.active_to,
  }));
}

export interface MediatorInput {
  readonly id: string | null;
  readonly name: string;
  readonly organisation: string;
  readonly kind: MediatorKind;
  readonly phone: string | null;
  readonly staffId: string | null;
  readonly from: LegalDate | null;
  readonly to: LegalDate | null;
}

/**
 * Adds a mediator to the roster, or changes one.
 * @throws AppError `badInput`: an end before the start, no such member of staff, one who is there already, or another
 * person behind an entry that stands.
 */
export async function saveMediator(context: Context, input: MediatorInput) {
  if (input.from !== null && input.to !== null && input.to < input.from) throw bad('to', 'tooEarly');
  const id = input.id ?? newId(context);
  await context.store.write(async (trx) => {
    const before = (await mediations.roster(trx)).find((row) => row.id === input.id);
    // Mediations name the entry: who stands behind it may see what was confided, so it stays the same person.
    if (before !== undefined && before.staff_id !== input.staffId) throw bad('staffId', 'samePerson');
    if (input.staffId !== null) {
      if ((await court.staffById(trx, input.staffId)) === undefined) throw bad('staffId', 'unknownMediator');
      const twice = (await mediations.roster(trx)).some(
        (row) => row.staff_id === input.staffId && row.id !== id,
      );
      if (twice) throw bad('staffId', 'duplicateId');
    }
    await mediations.saveMediator(trx, {
      id,
      name: input.name,
      organisation: input.organisation,
      kind: input.kind,
      phone: input.phone,
      staff_id: input.staffId,
      active_from: input.from,
      active_to: input.to,
    });
  });
  context.publish('court');
  return { id };
}

/** Loads a mediation with its case. @throws AppError `notFound`. */
export async function loadMediation(db: Db, mediationId: string) {
  const caseId = await mediations.caseOf(db, mediationId);
  if (caseId === undefined) throw new AppError('notFound', { mediationId });
  const loaded = await loadCase(db, caseId);
  const mediation = loaded.state.mediations.find(({ id }) => id === mediationId);
  if (mediation === undefined) throw new AppError('notFound', { mediationId });
  return { ...loaded, mediation };
}

/** Why a person may not see offers and notes of a mediation; null when he may. */
export async function refusalFor(db: Db, state: CaseState, { mediatorIds }: Mediation, staffId: string) {
  const named = (await mediations.roster(db)).filter(({ id }) => mediatorIds.includes(id));
  return privateRefusal(
    state,
    named.flatMap(({ staff_id }) => (staff_id === null ? [] : [staff_id])),
    staffId,
  );
}

function kindOf(isPreFiling: boolean, isEntrusted: boolean): 'preFiling' | 'entrusted' | 'tribunal' {
  if (isPreFiling) return 'preFiling';
  return isEntrusted ? 'entrusted' : 'tribunal';
}

function stateOf(concludedOn: LegalDate | null, isSuccessful: boolean): 'open' | 'succeeded' | 'failed' {
  if (concludedOn === null) return 'open';
  return isSuccessful ? 'succeeded' : 'failed';
}

function bad(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
