import { addDays, addMonths, daysBetween, type LegalDate } from '../dates.ts';

/** Whole months from a first day to a last day, both served, and whether days are left over. */
export function serviceLength(from: LegalDate, to: LegalDate): { months: number; hasDaysLeft: boolean } {
  const end = addDays(to, 1);
  // A month has at least 28 days: the first guess is never too low.
  let months = Math.max(0, Math.floor(daysBetween(from, end) / 28));
  while (months > 0 && addMonths(from, months) > end) months -= 1;
  return { months, hasDaysLeft: addMonths(from, months) < end };
}

/**
 * Months of pay for a length of service: one for each full year, one for a rest of six months and more, half of one for less.
 * LCL 47 (劳动合同法第四十七条第一款).
 */
export function severanceMonths(from: LegalDate, to: LegalDate): number {
  const { months, hasDaysLeft } = serviceLength(from, to);
  const rest = months % 12;
  const whole = (months - rest) / 12;
  if (rest === 0 && !hasDaysLeft) return whole;
  return whole + (rest >= 6 ? 1 : 0.5);
}

/** Months of pay before 2008: one for each year, a year begun counting whole (劳部发〔1994〕481号第五条). */
export function oldSeveranceMonths(from: LegalDate, to: LegalDate): number {
  const { months, hasDaysLeft } = serviceLength(from, to);
  const rest = months % 12;
  return (months - rest) / 12 + (rest > 0 || hasDaysLeft ? 1 : 0);
}
