import { sumFen } from '../money.ts';
import { payeesOf, personalSchedule, shareableClaims } from '../settlement/shares.ts';
import type { Application } from './application.ts';
import type { ClaimDecision, Outcome } from './events.ts';

export interface OutcomeFault {
  readonly code: 'instalmentsDoNotAddUp' | 'sharesDoNotAddUp' | 'claimResultMissing' | 'badInput';
  readonly fields: readonly { readonly path: string; readonly reason: string }[];
  readonly details: Readonly<Record<string, number>>;
}

/**
 * What is wrong with an outcome in itself: instalments and the shares of the workers must each add up to the settlement to
 * the fen, instalments fall due in order; an award decides every claim, gives nothing where it dismisses and never more than was claimed. Null when it holds.
 * @param locked what partial awards have decided: an award repeats it, a settlement leaves it out (LAW 43)
 */
export function outcomeFault(
  application: Application,
  outcome: Outcome,
  locked: Locked = new Map(),
): OutcomeFault | null {
  if (outcome.method === 'mediation')
    return settlementFault(outcome) ?? sharesFault(application, outcome, locked);
  if (outcome.method === 'award') return awardFault(application, outcome, locked);
  return outcome.reason.trim() === '' ? badInput('outcome.reason', 'required') : null;
}

function settlementFault({ instalments, amountFen, decidedOn }: Settlement): OutcomeFault | null {
  if (amountFen === null) return badInput('outcome.amountFen', 'required');
  if (instalments.length === 0) return null;
  const empty = instalments.findIndex((instalment) => instalment.amountFen <= 0);
  if (empty >= 0) return badInput(`outcome.instalments.${empty}.amountFen`, 'badAmount');
  const early = instalments.findIndex(
    (instalment, index) => instalment.dueOn < (instalments[index - 1]?.dueOn ?? decidedOn),
  );
  if (early >= 0) return badInput(`outcome.instalments.${early}.dueOn`, 'outOfOrder');
  const sumFen = instalments.reduce((sum, instalment) => sum + instalment.amountFen, 0);
  if (sumFen === amountFen) return null;
  return {
    code: 'instalmentsDoNotAddUp',
    fields: [{ path: 'outcome.instalments', reason: 'instalmentsDoNotAddUp' }],
    details: { sumFen, amountFen },
  };
}

/** Decisions of partial awards, by claim. */
type Locked = ReadonlyMap<string, ClaimDecision>;

type Settlement = Extract<Outcome, { method: 'mediation' }>;

/** Shares are for claims of the case, of people who made them, once each; and a penalty says something. */
function sharesFault(application: Application, settlement: Settlement, locked: Locked): OutcomeFault | null {
  if (settlement.penalty?.text.trim() === '') return badInput('outcome.penalty.text', 'required');
  const { shares = [], instalments, amountFen } = settlement;
  const known = new Set(shareableClaims(application).map(keyOf));
  const unknown = shares.findIndex((share) => !known.has(keyOf(share)));
  if (unknown >= 0) return badInput(`outcome.shares.${unknown}.claimId`, 'unknownClaim');
  const decided = shares.findIndex(({ claimId }) => locked.has(claimId));
  if (decided >= 0) return badInput(`outcome.shares.${decided}.claimId`, 'decidedByPartialAward');
  const twice = shares.findIndex(
    (share, index) => shares.findIndex((other) => keyOf(other) === keyOf(share)) !== index,
  );
  if (twice >= 0) return badInput(`outcome.shares.${twice}.claimId`, 'decidedTwice');
  const sumOfShares = sumFen(shares.map((share) => share.amountFen));
  if (shares.length > 0 && sumOfShares !== amountFen)
    return {
      code: 'sharesDoNotAddUp',
      fields: [{ path: 'outcome.shares', reason: 'sharesDoNotAddUp' }],
      details: { sumFen: sumOfShares, amountFen: amountFen ?? 0 },
    };
  return personalSchedule(payeesOf(application, settlement), instalments) === null
    ? badInput('outcome.instalments', 'tooSmallToDivide')
    : null;
}

function keyOf({ claimId, payeeId }: { readonly claimId: string; readonly payeeId: string }): string {
  return `${claimId} ${payeeId}`;
}

function awardFault(
  application: Application,
  { decisions, finality, findings }: Extract<Outcome, { method: 'award' }>,
  locked: Locked,
): OutcomeFault | null {
  const moved = decisions.findIndex((decision) => {
    const before = locked.get(decision.claimId);
    return (
      before !== undefined &&
      (before.result !== decision.result || (before.amountFen ?? 0) !== (decision.amountFen ?? 0))
    );
  });
  if (moved >= 0) return badInput(`outcome.decisions.${moved}.amountFen`, 'decidedByPartialAward');
  // What stands on the award itself (INT1 18, LAW 46): without it the award could not be printed.
  if (findings.trim() === '') return badInput('outcome.findings', 'required');
  const fields = decisionFaults(application, decisions, 'outcome.decisions');
  if (fields.length === 0) return finality === null ? badInput('outcome.finality', 'required') : null;
  const code = fields.some((field) => field.reason === 'claimResultMissing')
    ? 'claimResultMissing'
    : 'badInput';
  return { code, fields, details: {} };
}

/**
 * What is wrong with the decisions on the claims of an application: each claim once, nothing given where it is dismissed and
 * never more than was claimed. Empty when they hold.
 * @param at path of the list, for the fields named
 */
export function decisionFaults(
  application: Application,
  decisions: readonly ClaimDecision[],
  at: string,
): readonly { readonly path: string; readonly reason: string }[] {
  const fields = application.claims.flatMap((claim) => {
    const index = decisions.findIndex((decision) => decision.claimId === claim.id);
    const decision = decisions[index];
    if (decision === undefined) return [{ path: at, reason: 'claimResultMissing' }];
    const path = `${at}.${index}.amountFen`;
    const amount = decision.amountFen ?? 0;
    if (decision.result === 'supported' && claim.amountFen !== null && amount !== claim.amountFen)
      return [{ path, reason: 'notTheClaimedAmount' }];
    if (
      decision.result === 'partly' &&
      claim.amountFen !== null &&
      (amount <= 0 || amount >= claim.amountFen)
    )
      return [{ path, reason: 'notPartOfTheClaim' }];
    if (!['supported', 'partly', 'settled'].includes(decision.result) && amount !== 0)
      return [{ path, reason: 'amountWithoutGrant' }];
    return [];
  });
  const unknown = decisions.findIndex(
    (decision) => !application.claims.some((claim) => claim.id === decision.claimId),
  );
  if (unknown >= 0) fields.push({ path: `${at}.${unknown}.claimId`, reason: 'unknownClaim' });
  const twice = decisions.findIndex(
    (decision, index) => decisions.findIndex((other) => other.claimId === decision.claimId) !== index,
  );
  if (twice >= 0) fields.push({ path: `${at}.${twice}.claimId`, reason: 'decidedTwice' });
  return fields;
}

function badInput(path: string, reason: string): OutcomeFault {
  return { code: 'badInput', fields: [{ path, reason }], details: {} };
}
