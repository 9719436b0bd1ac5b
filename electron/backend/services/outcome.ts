import { AppError } from '../domain/app-error.ts';
import type { LegalDate } from '../domain/dates.ts';
import { type CourtResult, resultsOf, type SuitTold } from '../domain/effect/suit.ts';
import { type Instrument, instrumentsOf } from '../domain/instruments/instrument.ts';
import { lockedDecisions } from '../domain/instruments/partial-award.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { Outcome } from '../domain/lifecycle/events.ts';
import { outcomeFault } from '../domain/lifecycle/outcome-check.ts';
import { requireApproval } from './approval-gate.ts';
import { type AwardExtras, recordedAward } from './award-record.ts';
import { commit, type Entry, loadForStep, loadSeen, requireStep } from './case-commit.ts';
import { type Actor, type Context, newId, today } from './context.ts';
import { requireDiscussion } from './discussion-gate.ts';

/**
 * Records the outcome of a case, and closes it in the same transaction where asked.
 * @throws AppError `instalmentsDoNotAddUp`, `claimResultMissing`, `badInput` (dates, amounts), `stepNotAllowed`, `conflict`.
 */
export async function record(
  context: Context,
  actor: Actor,
  input: {
    caseId: string;
    version: number;
    outcome: Outcome;
    closeOn: LegalDate | null;
  } & Partial<AwardExtras>,
) {
  const version = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, input.caseId, input.version, 'recordOutcome');
    const outcome = completed(context, loaded.state, input);
    requireLawfulOutcome(context, loaded.state, outcome);
    requireStep(context, loaded.state, 'recordOutcome', outcome.decidedOn, outcome.method);
    if (outcome.method === 'award') await requireDiscussion(context, trx, loaded.state);
    const entries: Entry[] = [
      ...cancelScheduled(loaded.state, today(context)),
      ...concludeMediation(context, loaded.state, outcome),
      { event: { type: 'outcomeRecorded', outcome }, on: outcome.decidedOn },
    ];
    if (input.closeOn !== null) {
      // An outcome that is only being recorded cannot have been approved for closing.
      await requireApproval(trx, { ...loaded.state, approvals: [] }, { kind: 'closing' });
      requireDate(context, 'closeOn', input.closeOn, input.outcome.decidedOn);
      entries.push({ event: { type: 'closed', method: input.outcome.method }, on: input.closeOn });
    }
    return (await commit(context, trx, input.caseId, loaded, entries, { actor: actor.staffId })).version;
  });
  announce(context, input.caseId);
  return { caseId: input.caseId, version };
}

/** Closes a case whose outcome is recorded (结案); the method is that of the outcome. RULES 22. */
export async function close(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; on: LegalDate },
) {
  const result = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, input.caseId, input.version, 'close');
    const outcome = loaded.state.outcome;
    if (outcome === null) throw new AppError('outcomeMissing');
    requireDate(context, 'on', input.on, outcome.decidedOn);
    await requireApproval(trx, loaded.state, { kind: 'closing' });
    const { version } = await commit(
      context,
      trx,
      input.caseId,
      loaded,
      [{ event: { type: 'closed', method: outcome.method }, on: input.on }],
      { actor: actor.staffId },
    );
    return { version, method: outcome.method };
  });
  announce(context, input.caseId);
  return { caseId: input.caseId, ...result };
}

/**
 * Records that a party went to court (起诉, 申请撤销裁决); LAW 48 to 50.
 * @throws AppError `stepNotAllowed`, `conflict`, `badInput`: of several awards none named, no such party, one of whose suits is undecided, a worker's application to revoke.
 */
export async function recordSuit(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; on: LegalDate; suit: SuitTold },
) {
  const { suit } = input;
  const { version } = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, input.caseId, input.version, 'recordSuit');
    const { application, suits } = loaded.state;
    const instrument = suedOver(loaded.state, suit);
    requireDate(context, 'on', input.on, instrument?.decidedOn ?? null);
    const party = application.parties.find(({ id }) => id === suit.partyId);
    if (party === undefined) throw bad('suit.partyId', 'unknown');
    if (suit.action === 'revocation' && (party.kind === 'worker' || instrument?.finality !== 'final'))
      throw bad('suit.action', 'revocationIsEmployers');
    if (
      suits.some(
        ({ partyId, action, end, instrumentId }) =>
          partyId === party.id &&
          action === suit.action &&
          end === null &&
          instrumentId === (suit.instrumentId ?? null),
      )
    )
      throw bad('suit.partyId', 'suesAlready');
    const entry: Entry = { event: { type: 'courtSuitRecorded', suit }, on: input.on };
    return commit(context, trx, input.caseId, loaded, [entry], { actor: actor.staffId });
  });
  announce(context, input.caseId);
  return { caseId: input.caseId, version };
}

/**
 * Records what came of a suit or an application to revoke.
 * @throws AppError `conflict`; `badInput`: no such suit, one that has its result, a result that this action cannot have, a day before it.
 */
export async function recordCourtResult(
  context: Context,
  actor: Actor,
  input: {
    caseId: string;
    version: number;
    on: LegalDate;
    suitId: string;
    result: CourtResult;
    note: string;
  },
) {
  const { suitId, result, note } = input;
  const { version } = await context.store.write(async (trx) => {
    const loaded = await loadSeen(trx, input.caseId, input.version);
    const suit = loaded.state.suits.find(({ id }) => id === suitId);
    if (suit === undefined) throw bad('suitId', 'unknown');
    if (suit.end !== null) throw bad('suitId', 'decidedAlready');
    if (!resultsOf[suit.action].includes(result)) throw bad('result', 'notOfThisAction');
    requireDate(context, 'on', input.on, suit.on);
    const entry: Entry = { event: { type: 'courtResultRecorded', suitId, result, note }, on: input.on };
    return commit(context, trx, input.caseId, loaded, [entry], { actor: actor.staffId });
  });
  announce(context, input.caseId);
  return { caseId: input.caseId, version };
}

/** The award that is sued over; of several it must be said which (LAW 50, RULES 50). Null where an old ledger kept none. */
function suedOver(state: CaseState, { instrumentId }: SuitTold): Instrument | null {
  const awards = instrumentsOf(state);
  if (instrumentId === undefined) {
    if (awards.length > 1) throw bad('suit.instrumentId', 'required');
    return awards[0] ?? null;
  }
  const named = awards.find(({ id }) => id === instrumentId);
  if (named === undefined) throw bad('suit.instrumentId', 'unknown');
  return named;
}

function bad(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}

function requireLawfulOutcome(context: Context, state: CaseState, outcome: Outcome): void {
  requireDate(context, 'outcome.decidedOn', outcome.decidedOn, state.acceptedOn);
  const fault = outcomeFault(state.application, outcome, lockedDecisions(state));
  if (fault !== null) throw new AppError(fault.code, { fields: fault.fields, ...fault.details });
}

export function requireDate(
  context: Context,
  path: string,
  on: LegalDate,
  notBefore: LegalDate | null,
): void {
  if (on > today(context)) throw new AppError('badInput', { fields: [{ path, reason: 'inTheFuture' }] });
  if (notBefore !== null && on < notBefore)
    throw new AppError('badInput', { fields: [{ path, reason: 'tooEarly' }], notBefore });
}

/** An outcome ends what was still on the docket: its hours become free. */
function cancelScheduled(state: CaseState, on: LegalDate): Entry[] {
  return state.hearings
    .filter((hearing) => hearing.status === 'scheduled')
    .map((hearing) => ({
      event: { type: 'hearingCancelled', hearingId: hearing.id, reason: '案件已有处理结果' },
      on,
    }));
}

/**
 * The mediation that an outcome rests on, for the register and the figures: a settlement is a successful one; before an award
 * the tribunal must have tried (LAW 42), so an award is a failed one. What the register already says of the case stays.
 */
function concludeMediation(context: Context, state: CaseState, outcome: Outcome): Entry[] {
  if (outcome.method !== 'mediation' && outcome.method !== 'award') return [];
  const isSuccessful = outcome.method === 'mediation';
  const within = state.mediations.filter((mediation) => !mediation.isPreFiling);
  const open = within.find((mediation) => mediation.concludedOn === null);
  if (open === undefined && within.some((mediation) => mediation.isSuccessful === isSuccessful)) return [];
  const on = outcome.decidedOn;
  const mediationId = open?.id ?? newId(context);
  const organisation = (outcome.method === 'mediation' ? outcome.mediator : null) ?? '仲裁庭';
  const started: Entry[] =
    open === undefined ? [{ event: { type: 'mediationStarted', mediationId, organisation }, on }] : [];
  const amountFen = outcome.method === 'mediation' ? outcome.amountFen : null;
  return [...started, { event: { type: 'mediationConcluded', mediationId, isSuccessful, amountFen }, on }];
}

/** What the court derives of an award stands with it and is never typed. */
function completed(
  context: Context,
  state: CaseState,
  { outcome, overrides = [], calculations = [] }: { outcome: Outcome } & Partial<AwardExtras>,
): Outcome {
  if (outcome.method !== 'award') return outcome;
  const extras = { overrides, calculations };
  return recordedAward(context, state.application, outcome, extras, lockedDecisions(state));
}

function announce(context: Context, caseId: string): void {
  context.publish('case', caseId);
  context.publish('docket');
}
