import { AppError } from '../domain/app-error.ts';
import type { LegalDate } from '../domain/dates.ts';
import {
  type CorrectionContent,
  correctableKinds,
  correctionFaults,
  withAmounts,
} from '../domain/instruments/correction.ts';
import { type Award, openApplication } from '../domain/instruments/partial-award.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import { decisionFaults } from '../domain/lifecycle/outcome-check.ts';
import { type AwardExtras, recordedAward } from './award-record.ts';
import { commit, type Entry, loadForStep, requireStep } from './case-commit.ts';
import { type Actor, type Context, newId } from './context.ts';
import { requireDiscussion } from './discussion-gate.ts';
import { requireDate } from './outcome.ts';

/**
 * Decides some of the claims while the case goes on over the others (先行裁决); LAW 43, GD 56. What it decides is locked: no later award
 * decides it anew or otherwise.
 * @throws AppError `stepNotAllowed` (nothing heard, notice of an absence not proved, the panel has not deliberated, nothing left open),
 * `discussionMissing`, `conflict`, `badInput`: no claim or every claim decided, a claim decided before, final and non-final items in one paper.
 */
export async function makePartialAward(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; award: Award } & Partial<AwardExtras>,
) {
  const { caseId, version: seen, overrides = [], calculations = [] } = input;
  const partialAwardId = newId(context);
  const version = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, caseId, seen, 'makePartialAward');
    const { state } = loaded;
    requireStep(context, state, 'makePartialAward', input.award.decidedOn, null);
    await requireDiscussion(context, trx, state);
    requireDate(context, 'award.decidedOn', input.award.decidedOn, state.acceptedOn);
    const fields = partialFaults(state, input.award);
    if (fields.length > 0) throw new AppError('badInput', { fields });
    const award = recordedAward(context, state.application, input.award, { overrides, calculations });
    const kinds = new Set((award.items ?? []).map(({ finality }) => finality));
    if (kinds.size > 1) throw bad('award.decisions', 'finalAndNotFinal');
    const event = { type: 'partialAwardMade' as const, partialAwardId, award };
    const entries: Entry[] = [{ event, on: award.decidedOn }];
    return (await commit(context, trx, caseId, loaded, entries, { actor: actor.staffId })).version;
  });
  context.publish('case', caseId);
  return { caseId, version, partialAwardId };
}

/** It decides claims that are open, each as an award may, and leaves one open. */
function partialFaults(state: CaseState, { decisions, findings }: Award) {
  const open = openApplication(state);
  const left = open.claims.filter(({ id }) => !state.withdrawnClaimIds.includes(id));
  const chosen = new Set(decisions.map(({ claimId }) => claimId));
  if (findings.trim() === '') return [{ path: 'award.findings', reason: 'required' }];
  if (chosen.size === 0) return [{ path: 'award.decisions', reason: 'required' }];
  if (left.every(({ id }) => chosen.has(id))) return [{ path: 'award.decisions', reason: 'nothingLeftOpen' }];
  const undecided = decisions.findIndex(
    ({ result }) => !['supported', 'partly', 'dismissed'].includes(result),
  );
  if (undecided >= 0) return [{ path: `award.decisions.${undecided}.result`, reason: 'notADecision' }];
  const part = { ...open, claims: open.claims.filter(({ id }) => chosen.has(id)) };
  return decisionFaults(part, decisions, 'award.decisions');
}

/**
 * Puts right a clerical or calculation error in a document that was issued, or adds a decided item it left out (补正); RULES 54. The
 * document stays readable as it was, and no period is stopped.
 * @throws AppError `stepNotAllowed`, `conflict`, `notFound`, `badInput` for what would change the decision, with the reason in words.
 */
export async function correctInstrument(
  context: Context,
  actor: Actor,
  input: {
    caseId: string;
    version: number;
    on: LegalDate;
    documentId: string;
    correction: CorrectionContent;
  },
) {
  const { caseId, version: seen, on, documentId, correction } = input;
  const correctionId = newId(context);
  const version = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, caseId, seen, 'correctInstrument');
    const { state } = loaded;
    const document = state.documents.find(({ id }) => id === documentId);
    if (document === undefined) throw new AppError('notFound', { documentId });
    if (!correctableKinds.includes(document.kind)) throw bad('documentId', 'notCorrectable');
    requireDate(context, 'on', on, document.issuedOn);
    const fields = correctionFaults(state, document.kind, correction);
    if (fields.length > 0) throw new AppError('badInput', { fields });
    requireSameFinality(context, state, correction);
    const event = { type: 'instrumentCorrected' as const, correctionId, documentId, ...correction };
    return (await commit(context, trx, caseId, loaded, [{ event, on }], { actor: actor.staffId })).version;
  });
  context.publish('case', caseId);
  return { caseId, version, correctionId };
}

/** An amount that takes an item over the line of LAW 47, or under it, gives the parties another remedy: that is another award. */
function requireSameFinality(context: Context, state: CaseState, { amounts }: CorrectionContent): void {
  if (amounts.length === 0) return;
  const own = state.outcome?.method === 'award' ? [state.outcome] : [];
  for (const award of [...own, ...state.partialAwards.map((partial) => partial.award)]) {
    const before = award.items ?? [];
    const overrides = before.flatMap(({ claimId, finality, overrideReason }) =>
      overrideReason === null ? [] : [{ claimId, finality, reason: overrideReason }],
    );
    const kept = new Set(before.map(({ claimId }) => claimId));
    const right = withAmounts(state.application, award, amounts);
    const decisions = right.decisions.filter(({ claimId }) => kept.has(claimId));
    const extras = { overrides, calculations: [] };
    const after = recordedAward(context, state.application, { ...right, decisions, finality: null }, extras);
    const moved = (after.items ?? []).find(
      (item) => before.find(({ claimId }) => claimId === item.claimId)?.finality !== item.finality,
    );
    if (moved !== undefined) {
      const index = amounts.findIndex(({ claimId }) => claimId === moved.claimId);
      throw bad(`correction.amounts.${index}.amountFen`, 'otherFinality');
    }
  }
}

function bad(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
