import { AppError } from '../domain/app-error.ts';
import { formatCaseNumber } from '../domain/case-number.ts';
import { type LegalDate, yearOf } from '../domain/dates.ts';
import { keepsDecided } from '../domain/instruments/partial-award.ts';
import type { Application } from '../domain/lifecycle/application.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import { consentRefusal } from '../domain/lifecycle/consent-needed.ts';
import type { RejectionGround } from '../domain/lifecycle/events.ts';
import { outcomeFault } from '../domain/lifecycle/outcome-check.ts';
import type { LinkageBody } from '../domain/mediation/mediation-entry.ts';
import { checkResidentId, checkUscc, normaliseIdentifier } from '../domain/parties/identifiers.ts';
import type { Trx } from '../store/database.ts';
import * as drafts from '../store/repositories/drafts.ts';
import * as numbers from '../store/repositories/numbers.ts';
import { commit, type Entry, type LoadedCase, loadForStep } from './case-commit.ts';
import { type Actor, type Context, newId, today } from './context.ts';
import { clashesOf } from './docket-clashes.ts';
import { requireCourt } from './paper-sources.ts';

export type IntakeDecision =
  | { readonly step: 'receive' }
  | { readonly step: 'accept'; readonly on: LegalDate }
  | {
      readonly step: 'reject';
      readonly on: LegalDate;
      readonly ground: RejectionGround;
      readonly reason: string;
    }
  | {
      readonly step: 'mediate';
      readonly on: LegalDate;
      readonly organisation: string;
      readonly referredBy: LinkageBody | null;
    };

/**
 * Takes an application in, and in the same transaction accepts (numbering it), rejects it or gives it to mediation before filing
 * (GD 50, RULES 69; numbered too, and the application stays as it is for acceptance later) where the clerk decides at once. The draft it came from goes in the same transaction, so typing is never lost nor kept twice.
 * @throws AppError `badInput` (dates), `identifierFault` (a check digit fails and no reason is given).
 */
export async function receive(
  context: Context,
  actor: Actor,
  input: { application: Application; decision: IntakeDecision; draftKey: string | null },
): Promise<{ caseId: string; caseNumber: string | null; mediationNumber: string | null }> {
  const application = checkedApplication(context, input.application);
  const caseId = newId(context);
  const result = await context.store.write(async (trx) => {
    const received: Entry = {
      event: { type: 'received', application, importId: null },
      on: application.receivedOn,
    };
    const decided = await decide(context, trx, application, input.decision);
    await commit(context, trx, caseId, null, [received, ...(decided.entry === null ? [] : [decided.entry])], {
      actor: actor.staffId,
    });
    if (input.draftKey !== null) await drafts.remove(trx, actor.staffId, input.draftKey);
    return { caseId, caseNumber: decided.caseNumber, mediationNumber: decided.mediationNumber };
  });
  context.publish('case', caseId);
  return result;
}

/** Corrects the application of an open case; parties, claims and flags as a whole, with a reason. */
export async function correct(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; application: Application; reason: string },
) {
  const application = checkedApplication(context, input.application);
  const result = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, input.caseId, input.version, 'correctApplication');
    requireConsent(loaded.state, { step: 'correctApplication', application });
    await requireFits(trx, loaded, application);
    const entry: Entry = {
      event: { type: 'applicationCorrected', application, reason: input.reason },
      on: today(context),
    };
    return commit(context, trx, input.caseId, loaded, [entry], { actor: actor.staffId });
  });
  context.publish('case', input.caseId);
  return { caseId: input.caseId, version: result.version };
}

/** @throws AppError `stepNotAllowed` when representatives would give away what they need consent for (RULES 63, GD 46). */
export function requireConsent(state: CaseState, act: Parameters<typeof consentRefusal>[1]): void {
  const refusal = consentRefusal(state, act);
  if (refusal !== null) throw new AppError('stepNotAllowed', { step: act.step, ...refusal });
}

/** A corrected application must still fit what was built on it: the hearings on the docket and an award already recorded. */
export async function requireFits(trx: Trx, loaded: LoadedCase, application: Application): Promise<void> {
  const scheduled = loaded.state.hearings.filter((hearing) => hearing.status === 'scheduled');
  for (const hearing of scheduled) {
    const clashes = await clashesOf(trx, loaded.caseId, application, hearing);
    if (clashes.length > 0) throw new AppError('clash', { clashes });
  }
  const { outcome } = loaded.state;
  if (!keepsDecided(loaded.state, application))
    throw new AppError('badInput', {
      fields: [{ path: 'application.claims', reason: 'decidedByPartialAward' }],
    });
  const fault =
    outcome?.method === 'award' && outcome.decisions.length > 0 ? outcomeFault(application, outcome) : null;
  if (fault !== null)
    throw new AppError(fault.code, { fields: [{ path: 'application.claims', reason: 'decidedOtherwise' }] });
}

/** Accepts a received application (受理): allocates the case number in the same transaction; RULES 30. */
export async function accept(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; on: LegalDate },
) {
  const result = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, input.caseId, input.version, 'accept');
    const { entry, caseNumber } = await acceptance(context, trx, loaded.state.application, input.on);
    const { version } = await commit(context, trx, input.caseId, loaded, [entry], { actor: actor.staffId });
    return { caseId: input.caseId, version, caseNumber };
  });
  context.publish('case', input.caseId);
  return result;
}

/** Rejects a received application (不予受理) with its ground; LAW 29, RULES 31. */
export async function reject(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; on: LegalDate; ground: RejectionGround; reason: string },
) {
  const result = await context.store.write(async (trx) => {
    const loaded: LoadedCase = await loadForStep(context, trx, input.caseId, input.version, 'reject');
    const entry = rejection(context, loaded.state.application, input);
    return commit(context, trx, input.caseId, loaded, [entry], { actor: actor.staffId });
  });
  context.publish('case', input.caseId);
  return { caseId: input.caseId, version: result.version };
}

async function decide(context: Context, trx: Trx, application: Application, decision: IntakeDecision) {
  switch (decision.step) {
    case 'receive':
      return { entry: null, caseNumber: null, mediationNumber: null };
    case 'accept':
      return { ...(await acceptance(context, trx, application, decision.on)), mediationNumber: null };
    case 'reject':
      return { entry: rejection(context, application, decision), caseNumber: null, mediationNumber: null };
    case 'mediate': {
      requireDecisionDate(context, application, decision.on);
      const event = await preFilingMediation(trx, decision, decision.on);
      return { entry: { event, on: decision.on }, caseNumber: null, mediationNumber: event.mediationNumber };
    }
  }
}

/** The start of a mediation before filing (案前调解), numbered in the same transaction. */
export async function preFilingMediation(
  trx: Trx,
  { organisation, referredBy }: { readonly organisation: string; readonly referredBy: LinkageBody | null },
  on: LegalDate,
) {
  const settings = await requireCourt(trx);
  const seq = await numbers.allocate(trx, 'mediation', yearOf(on));
  const mediationNumber = formatCaseNumber(settings.mediation_number_pattern, yearOf(on), seq);
  return { type: 'preFilingMediationStarted' as const, mediationNumber, organisation, referredBy };
}

async function acceptance(
  context: Context,
  trx: Trx,
  application: Application,
  on: LegalDate,
): Promise<{ entry: Entry; caseNumber: string }> {
  requireDecisionDate(context, application, on);
  const settings = await requireCourt(trx);
  const year = yearOf(on);
  const caseNumber = formatCaseNumber(
    settings.case_number_pattern,
    year,
    await numbers.allocate(trx, 'case', year),
  );
  return { entry: { event: { type: 'accepted', caseNumber }, on }, caseNumber };
}

function rejection(
  context: Context,
  application: Application,
  input: { on: LegalDate; ground: RejectionGround; reason: string },
): Entry {
  requireDecisionDate(context, application, input.on);
  return { event: { type: 'rejected', ground: input.ground, reason: input.reason }, on: input.on };
}

function requireDecisionDate(context: Context, application: Application, on: LegalDate): void {
  const fault = on < application.receivedOn ? 'beforeReceived' : on > today(context) ? 'inTheFuture' : null;
  if (fault !== null) throw new AppError('badInput', { fields: [{ path: 'on', reason: fault }] });
}

/**
 * What the schema cannot see: the calendar and the check digits. Identifiers are stored in one form.
 * @throws AppError `badInput`, `identifierFault`.
 */
export function checkedApplication(context: Context, application: Application): Application {
  if (application.receivedOn > today(context)) {
    throw new AppError('badInput', { fields: [{ path: 'application.receivedOn', reason: 'inTheFuture' }] });
  }
  const faults: { path: string; reason: string }[] = [];
  const parties = application.parties.map((party, index) => {
    if (party.identifier === null) return { ...party, identifierOverride: null };
    const identifier = normaliseIdentifier(party.identifier);
    const fault = party.kind === 'worker' ? checkResidentId(identifier) : checkUscc(identifier);
    if (fault !== null && party.identifierOverride === null)
      faults.push({ path: `application.parties.${index}.identifier`, reason: fault });
    return { ...party, identifier, identifierOverride: fault === null ? null : party.identifierOverride };
  });
  if (!context.legal.causes.some((cause) => cause.code === application.causeCode))
    faults.push({ path: 'application.causeCode', reason: 'unknownCause' });
  application.claims.forEach((claim, index) => {
    if (!context.legal.causes.some((cause) => cause.code === claim.kind))
      faults.push({ path: `application.claims.${index}.kind`, reason: 'unknownCause' });
  });
  if (faults.length > 0)
    throw new AppError(
      faults.some((fault) => fault.reason !== 'unknownCause') ? 'identifierFault' : 'badInput',
      { fields: faults },
    );
  return { ...application, parties };
}
