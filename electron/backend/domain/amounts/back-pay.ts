import { type LegalDate, toLegalDate } from '../dates.ts';
import type { Values } from './amount-data.ts';
import type { Steps } from './calculate.ts';
import type { BackPayRule, CalculationOf } from './calculation.ts';
import { paidOff, type Step, term } from './step.ts';

/**
 * Pay without work, or up to the minimum wage, month by month, less what was paid: while a dismissal was wrongly in force
 * (`reinstatement`), sick (`sick`), while the plant stands still (`stoppage`: the first period in full), or to the minimum.
 * The minimum wage is the one in force on the first of the month.
 */
export function backPaySteps(input: CalculationOf<'backPay'>, values: Values): Steps {
  const steps: Step[] = [];
  const months = [...input.months].sort((a, b) => (a.month < b.month ? -1 : 1));
  for (const [index, { month, paidFen }] of months.entries()) {
    if (months[index - 1]?.month === month) return { path: 'months', reason: 'writtenTwice' };
    const on = toLegalDate(`${month}-01`);
    const due = dueOf(input, index === 0, on, values);
    if (due === null) return { path: 'region', reason: 'noValueOnFile' };
    steps.push(due, ...paidOff(paidFen, due.fen, due.basis, month));
  }
  return steps;
}

function dueOf(
  { rule, region, usualFen }: CalculationOf<'backPay'>,
  isFirst: boolean,
  on: LegalDate,
  values: Values,
): Step | null {
  const month = on.slice(0, 7);
  const { value, basis } = values.rate(rateKeys[rule], on);
  if (rule === 'reinstatement' || (rule === 'stoppage' && isFirst))
    return term('backPay.usual', basis, usualFen, [], month);
  const minimum = values.minimumWage(region, on);
  if (minimum === null) return null;
  if (rule === 'minimumWage') return term('backPay.minimum', basis, minimum, [], month);
  return term('backPay.share', basis, minimum, [['×', value]], month);
}

const rateKeys: Readonly<Record<BackPayRule, string>> = {
  reinstatement: 'backPay.reinstatement',
  sick: 'backPay.sick',
  stoppage: 'backPay.stoppage',
  minimumWage: 'backPay.minimumWage',
};
