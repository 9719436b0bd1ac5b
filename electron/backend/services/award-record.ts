import type { Calculation } from '../domain/amounts/calculation.ts';
import {
  decidedFinalities,
  type FinalityOverride,
  overrideFaults,
} from '../domain/amounts/decided-finality.ts';
import { finalityLine, itemFinalities, wholeFinality } from '../domain/amounts/finality.ts';
import { AppError } from '../domain/app-error.ts';
import type { Application } from '../domain/lifecycle/application.ts';
import type { ClaimDecision, Outcome, Working } from '../domain/lifecycle/events.ts';
import { sumFen } from '../domain/money.ts';
import { calculate } from './amounts.ts';
import type { Context } from './context.ts';

/** What an award is recorded with beside its words: departures from the derived finality, and how amounts were worked out. */
export interface AwardExtras {
  readonly overrides: readonly FinalityOverride[];
  readonly calculations: readonly { readonly claimId: string; readonly calculation: Calculation }[];
}

type Award = Extract<Outcome, { method: 'award' }>;

/**
 * The award as it is kept: its sum is that of its decisions; each decided item is final or not as the law in force derives it, or as
 * the arbitrator departs from it with a reason; every amount that was worked out carries its steps, counted anew here. The
 * kind of the whole follows from the items and need not be stated; stated, it must agree.
 * @param locked what partial awards have decided: it counts in the sum, and is final or not in its own paper
 * @throws AppError `badInput` for a departure without reason, a kind that is not that of the items, a calculation that cannot be.
 */
export function recordedAward(
  context: Context,
  application: Application,
  award: Award,
  { overrides, calculations }: AwardExtras,
  locked: ReadonlyMap<string, ClaimDecision> = new Map(),
): Award {
  const { finality: rules, amounts } = context.legal;
  const { receivedOn } = application;
  const line = finalityLine(rules, amounts, { receivedOn, decidedOn: award.decidedOn });
  const derived = itemFinalities(
    application,
    award.decisions.filter(({ claimId }) => !locked.has(claimId)),
    rules,
    line,
  );
  const fields = overrideFaults(derived, overrides);
  if (fields.length > 0) throw new AppError('badInput', { fields });
  const items = decidedFinalities(derived, overrides);
  const whole = wholeFinality(items);
  if (whole !== null && award.finality !== null && award.finality !== whole)
    throw new AppError('badInput', { fields: [{ path: 'outcome.finality', reason: 'notThatOfTheItems' }] });
  return {
    ...award,
    finality: whole ?? award.finality,
    amountFen: sumFen(award.decisions.map(({ amountFen }) => amountFen ?? 0)),
    items,
    workings: workingsOf(context, application, calculations),
  };
}

function workingsOf(
  context: Context,
  application: Application,
  calculations: AwardExtras['calculations'],
): readonly Working[] {
  return calculations.map(({ claimId, calculation }, index) => {
    const path = `calculations.${index}.claimId`;
    if (!application.claims.some(({ id }) => id === claimId))
      throw new AppError('badInput', { fields: [{ path, reason: 'unknownClaim' }] });
    if (calculations.findIndex((other) => other.claimId === claimId) !== index)
      throw new AppError('badInput', { fields: [{ path, reason: 'decidedTwice' }] });
    return {
      claimId,
      calculation,
      result: calculate(context, calculation, `calculations.${index}.calculation`),
    };
  });
}
