import { calculate as workOut } from '../domain/amounts/calculate.ts';
import type { Calculation } from '../domain/amounts/calculation.ts';
import { awardParts, finalityLine, itemFinalities, wholeFinality } from '../domain/amounts/finality.ts';
import type { AmountResult } from '../domain/amounts/step.ts';
import { AppError } from '../domain/app-error.ts';
import type { LegalDate } from '../domain/dates.ts';
import type { ClaimDecision } from '../domain/lifecycle/events.ts';
import { loadCase } from './case-commit.ts';
import type { Context } from './context.ts';

/**
 * An amount with its steps.
 * @param at path of the calculation, for the fields named
 * @throws AppError `badInput` naming the field that cannot be right or has no value on file.
 */
export function calculate({ legal }: Context, calculation: Calculation, at = 'calculation'): AmountResult {
  const answer = workOut(calculation, legal.amounts);
  if (answer.ok) return answer.result;
  const fields = answer.faults.map(({ path, reason }) => ({ path: `${at}.${path}`, reason }));
  throw new AppError('badInput', { fields });
}

/**
 * Which items of an award would be final and why (LAW 47, RULES 50), by the minimum wage on file. Nothing is saved.
 * @throws AppError `notFound`.
 */
export async function finality(
  context: Context,
  input: { caseId: string; decidedOn: LegalDate; decisions: readonly ClaimDecision[] },
) {
  const { application } = (await loadCase(context.store.db, input.caseId)).state;
  const { finality: rules, amounts } = context.legal;
  const { receivedOn } = application;
  const line = finalityLine(rules, amounts, { receivedOn, decidedOn: input.decidedOn });
  const items = itemFinalities(application, input.decisions, rules, line);
  return {
    items,
    whole: wholeFinality(items),
    parts: awardParts(items),
    on: line.on,
    minimumWageFen: line.wage?.monthlyFen ?? null,
    thresholdFen: line.thresholdFen,
    certainty: line.wage?.certainty ?? null,
  };
}

/** The places wages are on file for, and the court's own. */
export function regions({ legal }: Context) {
  return { regions: legal.amounts.regions, own: legal.finality.region };
}
