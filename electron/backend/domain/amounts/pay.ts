import { toLegalDate } from '../dates.ts';
import type { Values } from './amount-data.ts';
import type { Steps } from './calculate.ts';
import type { CalculationOf, LeaveYear } from './calculation.ts';
import { paidOff, type Step, term } from './step.ts';

const wageBasis = '《劳动合同法》第三十条；《劳动法》第五十条';

/** Wages owed (拖欠工资): month by month, due less paid. */
export function wagesSteps({ months }: CalculationOf<'wages'>): Steps {
  const twice = months.findIndex(({ month }, index) => months.findIndex((m) => m.month === month) !== index);
  if (twice >= 0) return { path: `months.${twice}.month`, reason: 'writtenTwice' };
  return months.flatMap(({ month, dueFen, paidFen }) => [
    term('wageDue', wageBasis, dueFen, [], month),
    ...paidOff(paidFen, dueFen, wageBasis, month),
  ]);
}

/** Overtime (加班工资): the hour is the month by 21.75 days by 8 hours; 1.5, 2 and 3 times. */
export function overtimeSteps(input: CalculationOf<'overtime'>, values: Values): Steps {
  const days = values.rate('paidDays', input.on);
  const hours = values.rate('dayHours', input.on);
  const kinds = [
    ['overtime.workday', input.workdayHours],
    ['overtime.restDay', input.restDayHours],
    ['overtime.holiday', input.holidayHours],
  ] as const;
  const steps = kinds
    .filter(([, worked]) => worked > 0)
    .map(([key, worked]) => {
      const { value, basis } = values.rate(key, input.on);
      const factors = [
        ['÷', days.value],
        ['÷', hours.value],
        ['×', value],
        ['×', worked],
      ] as const;
      return term(key, basis, input.monthlyFen, factors);
    });
  const due = steps.reduce((sum, { fen }) => sum + fen, 0);
  return [...steps, ...paidOff(input.paidFen, due, wageBasis)];
}

/**
 * Unused annual leave (未休年休假工资报酬): three days' pay for a day, of which one was paid as wages. Days of a year served in
 * part are proportional, a fraction of a day is dropped.
 */
export function annualLeaveSteps(input: CalculationOf<'annualLeave'>, values: Values): Steps {
  const steps: Step[] = [];
  for (const [index, year] of input.years.entries()) {
    const path = `years.${index}`;
    if (input.years.findIndex((other) => other.year === year.year) !== index)
      return { path: `${path}.year`, reason: 'writtenTwice' };
    if (year.servedDays > daysOfYear(year.year)) return { path: `${path}.servedDays`, reason: 'tooLong' };
    const unused = leaveDays(year, values) - year.takenDays;
    if (unused <= 0) continue;
    const on = toLegalDate(`${year.year}-12-31`);
    const paidDays = values.rate('paidDays', on);
    const owed = values.rate('leave.owed', on);
    const factors = [
      ['÷', paidDays.value],
      ['×', Number(unused.toFixed(2))],
      ['×', owed.value],
    ] as const;
    steps.push(term('leave', owed.basis, input.averageFen, factors, String(year.year)));
  }
  return steps;
}

/** Pay in lieu of notice (代通知金): the wage of the month before. */
export function noticePaySteps({ lastMonthFen, on }: CalculationOf<'noticePay'>, values: Values): Steps {
  const { value, basis } = values.rate('notice.months', on);
  return [term('notice', basis, lastMonthFen, [['×', value]])];
}

/** Days of leave in a year: 5, 10 or 15 by years of work in life (职工带薪年休假条例第三条), as far as the year was served. */
export function leaveDays(year: LeaveYear, values: Values): number {
  const on = toLegalDate(`${year.year}-12-31`);
  const tier = ['leave.from20', 'leave.from10', 'leave.from1'].find(
    (key) => year.cumulativeYears >= Number(key.slice('leave.from'.length)),
  );
  if (tier === undefined) return 0;
  return Math.floor((year.servedDays * values.rate(tier, on).value) / daysOfYear(year.year));
}

function daysOfYear(year: number): number {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365;
}
