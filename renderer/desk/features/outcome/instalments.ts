import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { toLegalDate } from '../../../../electron/backend/domain/dates.ts';
import type { Fen } from '../../../../electron/backend/domain/money.ts';

export interface PlannedInstalment {
  readonly dueOn: LegalDate;
  readonly amountFen: Fen;
}

/** The same day `months` later; the last day of a shorter month. */
export function addMonths(date: LegalDate, months: number): LegalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const lastDay = new Date(Date.UTC(targetYear, targetMonth, 0)).getUTCDate();
  const two = (part: number) => String(part).padStart(2, '0');
  return toLegalDate(`${targetYear}-${two(targetMonth)}-${two(Math.min(day, lastDay))}`);
}

/**
 * Splits an amount into `count` monthly instalments from `first` on: equal ones in whole yuan (in fen when a yuan each is
 * too much), the last takes what remains, so that the sum is the amount.
 */
export function splitMonthly(amountFen: Fen, count: number, first: LegalDate): PlannedInstalment[] {
  const share = amountFen / count;
  const each = share >= 100 ? Math.floor(share / 100) * 100 : Math.floor(share);
  return Array.from({ length: count }, (_, index) => ({
    dueOn: addMonths(first, index),
    amountFen: index === count - 1 ? amountFen - each * (count - 1) : each,
  }));
}

/** Sums after each instalment; an instalment without an amount yet adds nothing. */
export function runningSums(instalments: readonly { readonly amountFen: Fen | null }[]): Fen[] {
  let sum = 0;
  return instalments.map(({ amountFen }) => {
    sum += amountFen !== null && Number.isFinite(amountFen) ? amountFen : 0;
    return sum;
  });
}
