import { addMonths, daysBetween, type LegalDate } from '../dates.ts';
import type { Values } from './amount-data.ts';
import type { Steps } from './calculate.ts';
import type { CalculationOf } from './calculation.ts';
import { type Step, term } from './step.ts';

/**
 * The second wage without a written contract (二倍工资差额): from the day after the first month to the day before a year is full,
 * eleven months at most. LCL 82, Implementing Regulation 6, 7. A month begun is paid by its calendar days.
 */
export function doubleWageSteps(input: CalculationOf<'doubleWage'>, values: Values): Steps {
  const { hiredOn, until, notBefore, monthlyFen } = input;
  if (until !== null && until < hiredOn) return { path: 'until', reason: 'tooEarly' };
  const { basis } = values.rate('doubleWage.months', hiredOn);
  const first = values.rate('doubleWage.freeMonths', hiredOn).value;
  const last = first + values.rate('doubleWage.months', hiredOn).value;
  let wholeMonths = 0;
  const parts: Step[] = [];
  for (let month = first; month < last; month += 1) {
    const start = addMonths(hiredOn, month);
    const end = addMonths(hiredOn, month + 1);
    const from = later(start, notBefore);
    const to = until !== null && until < end ? until : end;
    if (from >= to) continue;
    const [days, all] = [daysBetween(from, to), daysBetween(start, end)];
    if (days === all) wholeMonths += 1;
    else {
      const factors = [
        ['×', days],
        ['÷', all],
      ] as const;
      parts.push(term('doubleWage.part', basis, monthlyFen, factors, from));
    }
  }
  const whole = wholeMonths === 0 ? [] : [term('doubleWage', basis, monthlyFen, [['×', wholeMonths]])];
  return [...whole, ...parts];
}

function later(a: LegalDate, b: LegalDate | null): LegalDate {
  return b !== null && b > a ? b : a;
}
