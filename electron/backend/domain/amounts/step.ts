import { type Fen, formatYuan, sumFen } from '../money.ts';
import type { UsedValue } from './amount-data.ts';
import { type Factor, productFen } from './exact.ts';
import type { StepLabel } from './words.ts';

/** One line of a calculation (计算过程): what it is, the sum with its numbers, what it comes to and the article it rests on. */
export interface Step {
  readonly label: StepLabel;
  /** The month, year or number of days it is about; empty when there is one only. */
  readonly subject: string;
  /** '6,000.00 ÷ 21.75 ÷ 8 × 1.5 × 20'. */
  readonly formula: string;
  /** Whole fen; negative for what is taken off. */
  readonly fen: Fen;
  readonly basis: string;
}

/** What a calculation comes to: the sum of its steps, to the fen, and the dated values it rests on. */
export interface AmountResult {
  readonly steps: readonly Step[];
  readonly totalFen: Fen;
  readonly restsOn: readonly UsedValue[];
}

/** A line that adds a product, rounded to the fen once. */
export function term(
  label: StepLabel,
  basis: string,
  amountFen: Fen,
  factors: readonly Factor[] = [],
  subject = '',
): Step {
  const written = factors.map(([operator, by]) => ` ${operator} ${by}`).join('');
  return {
    label,
    subject,
    formula: `${formatYuan(amountFen)}${written}`,
    fen: productFen(amountFen, factors),
    basis,
  };
}

/** A line that takes off what was paid, never more than was due: too much for one month does not pay another. */
export function paidOff(paidFen: Fen, dueFen: Fen, basis: string, subject = ''): readonly Step[] {
  if (paidFen === 0) return [];
  const fen = -Math.min(paidFen, dueFen);
  const paid = formatYuan(paidFen);
  const formula = paidFen > dueFen ? `−min(${paid}, ${formatYuan(dueFen)})` : `−${paid}`;
  return [{ label: 'paid', subject, formula, fen, basis }];
}

export function resultOf(steps: readonly Step[], restsOn: readonly UsedValue[]): AmountResult {
  return { steps, totalFen: sumFen(steps.map(({ fen }) => fen)), restsOn };
}
