import { addDays, type LegalDate, toLegalDate } from '../dates.ts';
import type { Fen } from '../money.ts';
import type { Values } from './amount-data.ts';
import type { Steps } from './calculate.ts';
import type { CalculationFault, CalculationOf } from './calculation.ts';
import { oldSeveranceMonths, severanceMonths } from './service-length.ts';
import { type Step, term } from './step.ts';

/** The Labour Contract Law came into force: years before it are counted by the rules of their time (LCL 97). */
const contractLaw = toLegalDate('2008-01-01');

/**
 * Severance (经济补偿): months by years of service, at the average of the last twelve months; above three times the local average
 * at that amount and for twelve years at most; below the minimum wage at the minimum wage. LCL 47, 97; Implementing Regulation 27.
 */
export function severanceSteps(input: CalculationOf<'severance'>, values: Values): Steps {
  const pay = monthOfPay(input, values);
  if ('reason' in pay) return pay;
  const { hiredOn, endedOn } = input;
  const steps: Step[] = [];
  if (hiredOn < contractLaw && input.isDueBefore2008) {
    const lastOld = endedOn < contractLaw ? endedOn : addDays(contractLaw, -1);
    const old = values.rate('severance.oldCapMonths', contractLaw);
    const counted = oldSeveranceMonths(hiredOn, lastOld);
    const months = input.isOldCapApplied ? Math.min(counted, old.value) : counted;
    // The limit of three times the local average is of 2008; the floor of the minimum wage holds for both.
    steps.push(term('severance.old', old.basis, pay.uncappedFen, [['×', months]]));
  }
  if (endedOn >= contractLaw) {
    const from = hiredOn < contractLaw ? contractLaw : hiredOn;
    const months = cappedMonths(pay, severanceMonths(from, endedOn));
    steps.push(term(pay.label, pay.basis, pay.fen, [['×', months]]));
  }
  return steps;
}

/** Compensation for unlawful termination (赔偿金): twice the severance, years counted from the first day. LCL 87, Regulation 25. */
export function unlawfulTerminationSteps(input: CalculationOf<'unlawfulTermination'>, values: Values): Steps {
  const pay = monthOfPay(input, values);
  if ('reason' in pay) return pay;
  if (input.endedOn < contractLaw) return { path: 'endedOn', reason: 'tooEarly' };
  const { value, basis } = values.rate('unlawful.times', input.endedOn);
  const months = cappedMonths(pay, severanceMonths(input.hiredOn, input.endedOn));
  const factors = [
    ['×', months],
    ['×', value],
  ] as const;
  return [term(pay.label, `${basis}；${pay.basis}`, pay.fen, factors)];
}

interface MonthOfPay {
  readonly label: 'severance' | 'severance.capped' | 'severance.floor';
  readonly fen: Fen;
  readonly uncappedFen: Fen;
  readonly basis: string;
  /** Null: no limit on the years. */
  readonly maxMonths: number | null;
}

function monthOfPay(
  input: {
    readonly region: string;
    readonly hiredOn: LegalDate;
    readonly endedOn: LegalDate;
    readonly averageFen: Fen;
    readonly localAverageFen: Fen | null;
  },
  values: Values,
): MonthOfPay | CalculationFault {
  const { region, hiredOn, endedOn, averageFen } = input;
  if (endedOn < hiredOn) return { path: 'endedOn', reason: 'tooEarly' };
  const minimum = values.minimumWage(region, endedOn);
  if (minimum === null) return { path: 'region', reason: 'noValueOnFile' };
  const uncappedFen = Math.max(averageFen, minimum);
  const plain = { uncappedFen, basis: '《劳动合同法》第四十七条第一款', maxMonths: null };
  if (averageFen < minimum) {
    const basis = `${plain.basis}；《劳动合同法实施条例》第二十七条`;
    return { ...plain, label: 'severance.floor', fen: minimum, basis };
  }
  // The limit is of the Labour Contract Law: an end before it has none.
  if (endedOn < contractLaw) return { ...plain, label: 'severance', fen: averageFen };
  const local = values.averageMonthly(region, endedOn, input.localAverageFen);
  if (local === null) return { path: 'localAverageFen', reason: 'noValueOnFile' };
  const times = values.rate('severance.capTimes', endedOn);
  const capFen = local * times.value;
  if (averageFen <= capFen) return { ...plain, label: 'severance', fen: averageFen };
  const years = values.rate('severance.capYears', endedOn);
  return { label: 'severance.capped', fen: capFen, uncappedFen, basis: times.basis, maxMonths: years.value };
}

function cappedMonths({ maxMonths }: MonthOfPay, months: number): number {
  return maxMonths === null ? months : Math.min(months, maxMonths);
}
