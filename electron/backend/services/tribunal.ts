import { AppError } from '../domain/app-error.ts';
import type { LegalDate } from '../domain/dates.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { PanelChoice } from '../domain/lifecycle/procedural-events.ts';
import { type PanelFault, panelFaults, requiredPanel } from '../domain/tribunal/composition.ts';
import { draw, replay } from '../domain/tribunal/draw.ts';
import { fairness as fairnessOf } from '../domain/tribunal/fairness.ts';
import { type Candidate, weigh } from '../domain/tribunal/weights.ts';
import type { Db, Trx } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as tribunal from '../store/repositories/tribunal.ts';
import { type CandidateFacts, candidateFacts } from './candidates.ts';
import { commit, type LoadedCase, loadCase, loadForStep } from './case-commit.ts';
import { type Actor, type Context, type Reading, today } from './context.ts';
import { readFunctions } from './sessions.ts';

/** A collective-contract dispute by its cause code (procedure.md section 10.1). */
function panelFacts(state: CaseState, isMajorOrDifficult: boolean) {
  const isCollectiveContract = state.application.causeCode.startsWith('H');
  return { application: state.application, isCollectiveContract, isMajorOrDifficult };
}

/** Who can judge a case, with load, leave, skill, conflicts and the chance in a draw; and how the tribunal must look. */
export async function pool(
  context: Context,
  input: { readonly caseId: string; readonly isMajorOrDifficult: boolean },
) {
  const { db } = context.store;
  const loaded = await loadCase(db, input.caseId);
  const facts = await candidateFacts(context, db, loaded, 'arbitrator');
  const clerks = await candidateFacts(context, db, loaded, 'clerk');
  const weights = new Map(
    weigh(facts.map(toCandidate), context.legal.draw).map(({ staffId, weight }) => [staffId, weight]),
  );
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    required: requiredPanel(panelFacts(loaded.state, input.isMajorOrDifficult)),
    candidates: facts.map((person) => {
      const weight = weights.get(person.staffId) ?? 0;
      const perMille = total === 0 ? 0 : Math.round((weight * 1000) / total);
      return { ...person, weight, perMille };
    }),
    clerks: clerks.map(({ staffId, name, openLoad, isOnLeave, conflicts }) => ({
      staffId,
      name,
      openLoad,
      isOnLeave,
      conflicts,
    })),
  };
}

/**
 * Draws the tribunal at random (随机分案) and forms it. The record of the draw is kept in the history: anyone can repeat it.
 * @throws AppError `stepNotAllowed`, `conflict`, `badInput` (too few who may be drawn, panel of three needed, clerk, reason missing).
 */
export async function drawTribunal(
  context: Context,
  actor: Actor,
  input: {
    readonly caseId: string;
    readonly version: number;
    readonly on: LegalDate;
    readonly seats: 1 | 3;
    readonly clerkId: string | null;
    readonly isMajorOrDifficult: boolean;
    readonly reason: string;
  },
) {
  return form(context, actor, input, async (trx, loaded) => {
    const facts = await candidateFacts(context, trx, loaded, 'arbitrator');
    // The clerk sits apart (GD 33).
    const candidates = facts.filter(({ staffId }) => staffId !== input.clerkId).map(toCandidate);
    const { base, loadUnit, skillFactor, minWeight } = context.legal.draw;
    const answer = draw({
      seed: Buffer.from(context.random(16)).toString('hex'),
      candidates,
      seats: input.seats,
      weights: { base, loadUnit, skillFactor, minWeight },
    });
    if (!answer.ok) {
      const { eligible, seats } = answer.refusal;
      throw new AppError('badInput', {
        fields: [{ path: 'seats', reason: 'tooFewEligible' }],
        eligible,
        seats,
      });
    }
    return {
      arbitratorIds: answer.record.result.map(({ staffId }) => staffId),
      choice: { method: 'draw', reason: input.reason, approverId: null, draw: answer.record },
    };
  });
}

/** Names the tribunal by hand, with the reason and who approved. @throws AppError as `drawTribunal`, and for a blocking conflict. */
export async function assignTribunal(
  context: Context,
  actor: Actor,
  input: {
    readonly caseId: string;
    readonly version: number;
    readonly on: LegalDate;
    readonly arbitratorIds: readonly string[];
    readonly clerkId: string | null;
    readonly isMajorOrDifficult: boolean;
    readonly reason: string;
    readonly approverId: string;
  },
) {
  return form(context, actor, input, async (trx, loaded) => {
    const approver = await court.staffById(trx, input.approverId);
    if (approver?.is_active !== 1 || !readFunctions(approver.functions).includes('director'))
      throw new AppError('badInput', { fields: [{ path: 'approverId', reason: 'notDirector' }] });
    const facts = await candidateFacts(context, trx, loaded, 'arbitrator');
    const blocked = facts.find(
      ({ staffId, conflicts }) =>
        input.arbitratorIds.includes(staffId) && conflicts.some(({ severity }) => severity === 'blocking'),
    );
    if (blocked !== undefined)
      throw new AppError('badInput', {
        fields: [{ path: 'arbitratorIds', reason: 'conflictOfInterest' }],
        name: blocked.name,
      });
    const choice: PanelChoice = {
      method: 'manual',
      reason: input.reason,
      approverId: input.approverId,
      draw: null,
    };
    return { arbitratorIds: input.arbitratorIds, choice };
  });
}

async function form(
  context: Context,
  actor: Actor,
  input: {
    readonly caseId: string;
    readonly version: number;
    readonly on: LegalDate;
    readonly clerkId: string | null;
    readonly isMajorOrDifficult: boolean;
    readonly reason: string;
  },
  choose: (
    trx: Trx,
    loaded: LoadedCase,
  ) => Promise<{ arbitratorIds: readonly string[]; choice: PanelChoice }>,
) {
  const result = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, input.caseId, input.version, 'formTribunal');
    if (input.on > today(context))
      throw new AppError('badInput', { fields: [{ path: 'on', reason: 'inTheFuture' }] });
    if (input.on < (loaded.state.acceptedOn ?? input.on))
      throw new AppError('badInput', { fields: [{ path: 'on', reason: 'tooEarly' }] });
    if (loaded.state.tribunal !== null && input.reason.trim() === '')
      throw new AppError('badInput', { fields: [{ path: 'reason', reason: 'required' }] });
    const { arbitratorIds, choice } = await choose(trx, loaded);
    const required = requiredPanel(panelFacts(loaded.state, input.isMajorOrDifficult));
    await requireClerk(context, trx, loaded, input.clerkId);
    const fault = panelFaults(
      { arbitratorIds, clerkId: input.clerkId },
      required,
      await staffFacts(trx),
    ).find(({ severity }) => severity === 'blocking');
    if (fault !== undefined) throw panelError(fault);
    const event = { type: 'tribunalFormed', arbitratorIds, clerkId: input.clerkId, choice } as const;
    const { version } = await commit(context, trx, input.caseId, loaded, [{ event, on: input.on }], {
      actor: actor.staffId,
    });
    return { caseId: input.caseId, version, arbitratorIds: [...arbitratorIds] };
  });
  context.publish('case', input.caseId);
  return result;
}

/** Recusal and conflict bind whoever records as well (RULES 12). */
async function requireClerk(
  context: Context,
  trx: Trx,
  loaded: LoadedCase,
  clerkId: string | null,
): Promise<void> {
  const clerks = await candidateFacts(context, trx, loaded, 'clerk');
  const clerk = clerks.find(({ staffId }) => staffId === clerkId);
  if (clerk?.conflicts.some(({ severity }) => severity === 'blocking') === true)
    throw new AppError('badInput', {
      fields: [{ path: 'clerkId', reason: 'conflictOfInterest' }],
      name: clerk.name,
    });
}

function panelError(fault: PanelFault): AppError {
  const path = ['clerkRequired', 'clerkOnTribunal', 'notClerk'].includes(fault.code)
    ? 'clerkId'
    : 'arbitratorIds';
  return new AppError('badInput', { fields: [{ path, reason: fault.code }], basis: fault.basis });
}

async function staffFacts(db: Db) {
  const people = await court.staff(db);
  return people.map((member) => ({
    id: member.id,
    isActive: member.is_active === 1,
    functions: readFunctions(member.functions),
    isPartTime: member.is_part_time === 1,
    firm: member.firm,
    agentInCases: [],
  }));
}

function toCandidate(person: CandidateFacts): Candidate {
  const { staffId, name, openLoad, isOnLeave, hasSkill, conflicts } = person;
  const blocking = conflicts.filter(({ severity }) => severity === 'blocking').map(({ code }) => code);
  return { staffId, name, openLoad, isOnLeave, hasSkill, blocking };
}

/** Every draw of a case repeated from its record alone. */
export async function replayDraws(context: Reading, caseId: string) {
  const { state } = await loadCase(context.store.db, caseId);
  return state.tribunals.flatMap(({ choice, formedOn, arbitratorIds }) => {
    const record = choice?.draw ?? null;
    if (record === null) return [];
    const repeated = replay(record);
    const repeatedIds = repeated.result.map(({ staffId }) => staffId);
    return [
      {
        formedOn,
        isSame: repeated.isSame && repeatedIds.join() === arbitratorIds.join(),
        recorded: arbitratorIds,
        repeated: repeatedIds,
        record,
      },
    ];
  });
}

/** How fairly cases were assigned in a period: draws against their odds, and who was named by hand. */
export async function fairness(context: Context, from: LegalDate, to: LegalDate) {
  const { db } = context.store;
  const people = await court.staff(db);
  const loads = await tribunal.openLoads(db, 'arbitrator_id', context.legal.draw.collectiveLoad);
  const named = await tribunal.panelsNamed(db, from, to);
  const assignments = named.flatMap(({ on, event }) =>
    event.type === 'tribunalFormed'
      ? [{ assignedOn: on, arbitratorIds: event.arbitratorIds, draw: event.choice?.draw ?? null }]
      : [],
  );
  const roster = people
    .filter((member) => member.is_active === 1 && readFunctions(member.functions).includes('arbitrator'))
    .map((member) => ({ staffId: member.id, name: member.name, openLoad: loads.get(member.id) ?? 0 }));
  return fairnessOf({ from, to }, assignments, roster);
}
