import type { Fen } from '../money.ts';
import type { Values } from './amount-data.ts';
import type { Steps } from './calculate.ts';
import type { CalculationFault, CalculationOf } from './calculation.ts';
import { productFen } from './exact.ts';
import { paidOff, type Step, term } from './step.ts';

/**
 * Benefits of a work injury (工伤待遇) by grade, as one-off payments: disability, and for grades 5 to 10 after the end of the
 * relation medical and employment subsidy in Guangdong's months; and the pay while work is stopped. Who pays, fund or employer, is
 * not decided here.
 */
export function injurySteps(input: CalculationOf<'injury'>, values: Values): Steps {
  const { grade, on } = input;
  if (!Number.isInteger(grade) || grade < 1 || grade > 10) return { path: 'grade', reason: 'invalid' };
  const longest = values.rate('injury.stopWorkMonths', on);
  if (input.stopWorkMonths > longest.value) return { path: 'stopWorkMonths', reason: 'tooLong' };
  const base = ownWage(input, values);
  if (typeof base !== 'number') return base;
  const oneOff = (label: 'disability' | 'medical' | 'employment') => {
    const { value, basis } = values.rate(`injury.${label}.${grade}`, on);
    return term(`injury.${label}`, basis, base, [['×', value]], String(grade));
  };
  const steps: Step[] = [oneOff('disability')];
  if (grade >= 5 && input.hasEnded) steps.push(oneOff('medical'), oneOff('employment'));
  if (input.stopWorkMonths > 0) {
    const factors = [['×', input.stopWorkMonths]] as const;
    steps.push(term('injury.stopWork', longest.basis, input.stopWorkMonthlyFen, factors));
  }
  const due = steps.reduce((sum, { fen }) => sum + fen, 0);
  return [...steps, ...paidOff(input.paidFen, due, '《工伤保险条例》')];
}

/** Benefits of a death at work: twenty times the country's urban disposable income, and six local months for the funeral. */
export function deathSteps(input: CalculationOf<'death'>, values: Values): Steps {
  const income = values.disposableIncome(input.on);
  if (income === null) return { path: 'on', reason: 'noValueOnFile' };
  const local = values.averageMonthly(input.region, input.on, input.localAverageFen);
  if (local === null) return { path: 'localAverageFen', reason: 'noValueOnFile' };
  const times = values.rate('death.times', input.on);
  const funeral = values.rate('death.funeralMonths', input.on);
  return [
    term('death.oneOff', times.basis, income, [['×', times.value]]),
    term('death.funeral', funeral.basis, local, [['×', funeral.value]]),
  ];
}

/** 本人工资: not above three times and not below six tenths of the local average. Regulation 64. */
function ownWage(input: CalculationOf<'injury'>, values: Values): Fen | CalculationFault {
  const local = values.averageMonthly(input.region, input.on, input.localAverageFen);
  if (local === null) return { path: 'localAverageFen', reason: 'noValueOnFile' };
  const floor = productFen(local, [['×', values.rate('injury.floorShare', input.on).value]]);
  const cap = productFen(local, [['×', values.rate('injury.capTimes', input.on).value]]);
  return Math.min(Math.max(input.ownWageFen, floor), cap);
}
