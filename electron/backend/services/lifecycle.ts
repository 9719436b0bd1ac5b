import { AppError } from '../domain/app-error.ts';
import { type LegalDate, yearOf } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import { consentRefusal } from '../domain/lifecycle/consent-needed.ts';
import { isCorrectable, isRevocable } from '../domain/lifecycle/corrections.ts';
import type { RecordedEvent } from '../domain/lifecycle/events.ts';
import { foldCase, liveEvents } from '../domain/lifecycle/fold.ts';
import { stepRefusal } from '../domain/lifecycle/next-steps.ts';
import type { StepInput } from '../domain/lifecycle/step-input.ts';
import { isAllowed } from '../domain/permissions.ts';
import type { Trx } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import { requireApproval } from './approval-gate.ts';
import { commit, type Entry, type LoadedCase, loadCase, loadSeen, requireStep } from './case-commit.ts';
import { type Actor, type Context, newId, today } from './context.ts';
import { checkedApplication, preFilingMediation, requireConsent, requireFits } from './intake.ts';
import { mergeCase, splitCase } from './joinder.ts';
import { readFunctions } from './sessions.ts';
import { effectOf, type StepEffect } from './step-effect.ts';
import { type PlainStep, stepEvent } from './step-events.ts';
import { permissionOfStep } from './step-permissions.ts';

export interface StepRequest {
  readonly caseId: string;
  readonly version: number;
  readonly on: LegalDate;
  readonly entry: StepInput;
}

export type Correction =
  | { readonly change: 'date'; readonly eventId: string; readonly to: LegalDate; readonly reason: string }
  | { readonly change: 'revoke'; readonly eventId: string; readonly reason: string };

/**
 * Records one step of the procedure: guards of section 1.2, then one transaction.
 * @throws AppError `forbidden`, `conflict`, `stepNotAllowed` with rule and basis, `badInput` naming the field.
 */
export async function record(context: Context, actor: Actor, request: StepRequest) {
  requirePermission(actor, request.entry.step);
  const result = await context.store.write(async (trx) => {
    const loaded = await loadSeen(trx, request.caseId, request.version);
    const { entry, on } = request;
    requireStep(context, loaded.state, entry.step, on, null);
    requireDate(context, loaded.state, on);
    requireConsent(loaded.state, entry);
    await requireApprover(trx, entry);
    if (entry.step === 'suspend') await requireApproval(trx, loaded.state, { kind: 'suspension', ...entry });
    if (entry.step === 'extend') await requireApproval(trx, loaded.state, { kind: 'extension', ...entry });
    if (entry.step === 'merge') return mergeCase(context, trx, actor, loaded, { ...entry, on });
    if (entry.step === 'split') return splitCase(context, trx, actor, loaded, { ...entry, on });
    const entries = await entriesOf(context, trx, loaded, entry, on);
    const { version } = await commit(context, trx, request.caseId, loaded, entries, {
      actor: actor.staffId,
    });
    return { version, touched: [request.caseId], newCaseId: null };
  });
  for (const caseId of result.touched) context.publish('case', caseId);
  context.publish('docket');
  return { caseId: request.caseId, version: result.version, newCaseId: result.newCaseId };
}

/** What a step or a correction would do; writes nothing and uses up no number. */
export async function preview(
  context: Context,
  actor: Actor,
  request: { caseId: string; on: LegalDate; change: StepInput | Correction },
): Promise<StepEffect> {
  const loaded = await loadCase(context.store.db, request.caseId);
  const { change, on } = request;
  if ('change' in change)
    return effectOf(context, loaded, correctedEvents(context, actor, loaded, change), change);
  const dates = dueDates(loaded.state, context.legal);
  const refusal =
    stepRefusal(loaded.state, change.step, { on, dates, method: null }) ??
    consentRefusal(loaded.state, change);
  const events = refusal === null ? triedEvents(context, actor, loaded, change, on) : loaded.events;
  return { ...(await effectOf(context, loaded, events, change)), refusal };
}

/**
 * Corrects the legal date of an entry, or takes an entry back; both are new entries that name the old one.
 * @throws AppError `badInput` when the entry may not be changed so, or later entries rest on it.
 */
export async function correct(
  context: Context,
  actor: Actor,
  request: { caseId: string; version: number; correction: Correction },
) {
  requirePermission(actor, 'correctEntry');
  const { version } = await context.store.write(async (trx) => {
    const loaded = await loadSeen(trx, request.caseId, request.version);
    const { correction } = request;
    // Throws when the case could not be told any more.
    correctedEvents(context, actor, loaded, correction);
    return commit(context, trx, request.caseId, loaded, [correctionEntry(context, correction)], {
      actor: actor.staffId,
    });
  });
  context.publish('case', request.caseId);
  context.publish('docket');
  return { caseId: request.caseId, version };
}

function requirePermission(actor: Actor, step: StepInput['step'] | 'correctEntry'): void {
  if (!isAllowed(permissionOfStep(step), actor.functions)) throw new AppError('forbidden', { step });
}

/** A step counts from a day that has come and on which there was a case. */
function requireDate(context: Context, state: CaseState, on: LegalDate): void {
  const notBefore =
    state.acceptedOn === null ? state.application.receivedOn : (state.clockFrom ?? state.acceptedOn);
  if (on > today(context))
    throw new AppError('badInput', { fields: [{ path: 'on', reason: 'inTheFuture' }] });
  if (on < notBefore)
    throw new AppError('badInput', { fields: [{ path: 'on', reason: 'tooEarly' }], notBefore });
}

/** Suspension, extension and recusal are the director's to decide (LAW 43, RULES 12, 45, 47). */
async function requireApprover(trx: Trx, entry: StepInput): Promise<void> {
  const [path, id] =
    'approverId' in entry
      ? (['entry.approverId', entry.approverId] as const)
      : 'deciderId' in entry
        ? (['entry.deciderId', entry.deciderId] as const)
        : ([null, ''] as const);
  if (path === null) return;
  const person = await court.staffById(trx, id);
  if (person === undefined || person.is_active !== 1 || !readFunctions(person.functions).includes('director'))
    throw new AppError('badInput', { fields: [{ path, reason: 'notDirector' }] });
}

async function entriesOf(
  context: Context,
  trx: Trx,
  loaded: LoadedCase,
  entry: Exclude<StepInput, { step: 'merge' | 'split' }>,
  on: LegalDate,
): Promise<Entry[]> {
  if (entry.step === 'startPreFilingMediation') {
    const { organisation } = entry;
    return [{ event: await preFilingMediation(trx, { organisation, referredBy: null }, on), on }];
  }
  if (entry.step === 'changeClaims' || entry.step === 'addParty')
    await requireFits(trx, loaded, checkedApplication(context, entry.application));
  return plainEntries(context, loaded, entry, on);
}

/** The entries of a step that needs no number and no other case. */
function plainEntries(
  context: Context,
  loaded: LoadedCase,
  entry: Exclude<StepInput, { step: 'merge' | 'split' | 'startPreFilingMediation' }>,
  on: LegalDate,
): Entry[] {
  if (entry.step === 'concludePreFilingMediation') {
    const { isSuccessful, amountFen } = entry;
    const concluded: Entry = {
      event: { type: 'mediationConcluded', mediationId: null, isSuccessful, amountFen },
      on,
    };
    // A settled dispute is over without ever being accepted (T5).
    return isSuccessful ? [concluded, { event: { type: 'closed', method: 'mediation' }, on }] : [concluded];
  }
  if (entry.step === 'changeClaims' || entry.step === 'addParty') {
    const type = entry.step === 'changeClaims' ? 'claimsChanged' : 'partyAdded';
    const application = checkedApplication(context, entry.application);
    return [{ event: { type, application, reason: entry.reason }, on }];
  }
  return [{ event: stepEvent(context, loaded.state, entry satisfies PlainStep, on), on }];
}

function triedEvents(
  context: Context,
  actor: Actor,
  loaded: LoadedCase,
  entry: StepInput,
  on: LegalDate,
): readonly RecordedEvent[] {
  if (entry.step === 'merge' || entry.step === 'split') return loaded.events;
  const entries: Entry[] =
    entry.step === 'startPreFilingMediation'
      ? [
          {
            event: {
              type: 'preFilingMediationStarted',
              mediationNumber: '—',
              organisation: entry.organisation,
            },
            on,
          },
        ]
      : plainEntries(context, loaded, entry, on);
  return [...loaded.events, ...asRecorded(context, actor, loaded, entries)];
}

function asRecorded(
  context: Context,
  actor: Actor,
  loaded: LoadedCase,
  entries: readonly Entry[],
): readonly RecordedEvent[] {
  return entries.map(({ event, on }, index) => ({
    id: newId(context),
    seq: loaded.version + index + 1,
    effectiveOn: on,
    recordedAt: new Date(context.clock()).toISOString(),
    actor: actor.staffId,
    event,
  }));
}

function correctionEntry(context: Context, correction: Correction): Entry {
  const on = today(context);
  const { eventId, reason } = correction;
  return correction.change === 'date'
    ? { event: { type: 'entryDateCorrected', eventId, to: correction.to, reason }, on }
    : { event: { type: 'entryRevoked', eventIds: [eventId], reason }, on };
}

function correctedEvents(
  context: Context,
  actor: Actor,
  loaded: LoadedCase,
  correction: Correction,
): readonly RecordedEvent[] {
  const target = liveEvents(loaded.events).find((recorded) => recorded.id === correction.eventId);
  const fault = (path: string, reason: string) =>
    new AppError('badInput', { fields: [{ path: `correction.${path}`, reason }] });
  if (target === undefined) throw fault('eventId', 'unknownEntry');
  const { type } = target.event;
  if (correction.change === 'revoke' ? !isRevocable(type) : !isCorrectable(type))
    throw fault('eventId', 'entryFixed');
  if (correction.change === 'date') {
    if (correction.to > today(context)) throw fault('to', 'inTheFuture');
    if (correction.to < loaded.state.application.receivedOn) throw fault('to', 'beforeReceived');
    // The number carries the year of acceptance.
    if (type === 'accepted' && yearOf(correction.to) !== yearOf(target.effectiveOn))
      throw fault('to', 'otherYear');
  }
  const events = [
    ...loaded.events,
    ...asRecorded(context, actor, loaded, [correctionEntry(context, correction)]),
  ];
  try {
    foldCase(events);
  } catch (cause) {
    throw new AppError(
      'badInput',
      { fields: [{ path: 'correction.eventId', reason: 'laterEntriesRestOnIt' }] },
      { cause },
    );
  }
  return events;
}
