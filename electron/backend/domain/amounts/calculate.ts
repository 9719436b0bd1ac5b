import { assertNever } from '../assert.ts';
import { type AmountData, type Values, valuesOf } from './amount-data.ts';
import { backPaySteps } from './back-pay.ts';
import type { Calculation, CalculationFault } from './calculation.ts';
import { doubleWageSteps } from './double-wage.ts';
import { deathSteps, injurySteps } from './injury.ts';
import { annualLeaveSteps, noticePaySteps, overtimeSteps, wagesSteps } from './pay.ts';
import { severanceSteps, unlawfulTerminationSteps } from './severance.ts';
import { type AmountResult, resultOf, type Step } from './step.ts';

export type Worked = { readonly ok: true; readonly result: AmountResult } | Refused;
interface Refused {
  readonly ok: false;
  readonly faults: readonly CalculationFault[];
}

/** What one calculator gives: its steps, or why it cannot say. */
export type Steps = readonly Step[] | CalculationFault;

/**
 * Works out an amount step by step. Every step is rounded to the fen once, half up; the total is the sum of the steps. A place or
 * year without a value on file is refused by its field, never guessed.
 */
export function calculate(calculation: Calculation, data: AmountData): Worked {
  const values = valuesOf(data);
  const steps = stepsOf(calculation, values);
  if ('reason' in steps) return { ok: false, faults: [steps] };
  return { ok: true, result: resultOf(steps, values.used()) };
}

function stepsOf(calculation: Calculation, values: Values): Steps {
  switch (calculation.kind) {
    case 'wages':
      return wagesSteps(calculation);
    case 'overtime':
      return overtimeSteps(calculation, values);
    case 'severance':
      return severanceSteps(calculation, values);
    case 'unlawfulTermination':
      return unlawfulTerminationSteps(calculation, values);
    case 'doubleWage':
      return doubleWageSteps(calculation, values);
    case 'annualLeave':
      return annualLeaveSteps(calculation, values);
    case 'noticePay':
      return noticePaySteps(calculation, values);
    case 'injury':
      return injurySteps(calculation, values);
    case 'death':
      return deathSteps(calculation, values);
    case 'backPay':
      return backPaySteps(calculation, values);
    default:
      return assertNever(calculation);
  }
}
