import type { Calculation, CalculationOf } from '../../electron/backend/domain/amounts/calculation.ts';
import { toLegalDate as d } from '../../electron/backend/domain/dates.ts';

/** What is counted, the article, the input, the total in yuan. Every total was counted by hand; the count stands beside it. */
export type Example = readonly [title: string, article: string, input: Calculation, yuan: string];

const yuan = (n: number) => Math.round(n * 100);

function overtime(monthly: number, hours: readonly [number, number, number], paid = 0, on = '2024-05-01') {
  const [workdayHours, restDayHours, holidayHours] = hours;
  const money = { monthlyFen: yuan(monthly), paidFen: yuan(paid) };
  return { kind: 'overtime', on: d(on), workdayHours, restDayHours, holidayHours, ...money } as const;
}
function wages(...months: readonly (readonly [string, number, number])[]): Calculation {
  return {
    kind: 'wages',
    months: months.map(([month, due, paid]) => ({ month, dueFen: yuan(due), paidFen: yuan(paid) })),
  };
}
function severance(
  hiredOn: string,
  endedOn: string,
  average: number,
  changes: Partial<CalculationOf<'severance'>> = {},
): Calculation {
  return {
    kind: 'severance',
    region: 'guangzhou',
    hiredOn: d(hiredOn),
    endedOn: d(endedOn),
    averageFen: yuan(average),
    localAverageFen: yuan(12_000),
    isDueBefore2008: false,
    isOldCapApplied: false,
    ...changes,
  };
}
function unlawful(hiredOn: string, endedOn: string, average: number): Calculation {
  return {
    kind: 'unlawfulTermination',
    region: 'guangzhou',
    hiredOn: d(hiredOn),
    endedOn: d(endedOn),
    averageFen: yuan(average),
    localAverageFen: yuan(12_000),
  };
}
function double(hiredOn: string, until: string | null, notBefore: string | null = null): Calculation {
  return {
    kind: 'doubleWage',
    hiredOn: d(hiredOn),
    until: until === null ? null : d(until),
    notBefore: notBefore === null ? null : d(notBefore),
    monthlyFen: yuan(6000),
  };
}
function leave(
  average: number,
  ...years: readonly (readonly [number, number, number, number])[]
): Calculation {
  return {
    kind: 'annualLeave',
    averageFen: yuan(average),
    years: years.map(([year, cumulativeYears, servedDays, takenDays]) => ({
      year,
      cumulativeYears,
      servedDays,
      takenDays,
    })),
  };
}
function injury(grade: number, changes: Partial<CalculationOf<'injury'>> = {}): Calculation {
  return {
    kind: 'injury',
    region: 'guangzhou',
    on: d('2023-05-01'),
    grade,
    ownWageFen: yuan(8000),
    localAverageFen: yuan(10_000),
    hasEnded: true,
    stopWorkMonths: 0,
    stopWorkMonthlyFen: 0,
    paidFen: 0,
    ...changes,
  };
}
function backPay(
  rule: CalculationOf<'backPay'>['rule'],
  ...months: readonly (readonly [string, number])[]
): Calculation {
  const paid = months.map(([month, amount]) => ({ month, paidFen: yuan(amount) }));
  return { kind: 'backPay', rule, region: 'guangzhou', usualFen: yuan(6000), months: paid };
}

export const examples: readonly Example[] = [
  // Overtime: 21.75 × 8 = 174 hours a month.
  ['20 hours on working days', '劳动法44(1)', overtime(8000, [20, 0, 0]), '1,379.31'], // 8000 × 30 / 174 = 1379.3103
  ['16 hours on rest days', '劳动法44(2)', overtime(8000, [0, 16, 0]), '1,471.26'], // 8000 × 32 / 174 = 1471.2644
  ['8 hours on a holiday', '劳动法44(3)', overtime(8000, [0, 0, 8]), '1,103.45'], // 8000 × 24 / 174 = 1103.4483
  ['all three', '劳动法44', overtime(8000, [20, 16, 8]), '3,954.02'], // 1379.31 + 1471.26 + 1103.45
  ['part was paid', '劳动法44', overtime(8000, [20, 16, 8], 1000), '2,954.02'], // 3954.02 − 1000
  ['more was paid than due', '劳动法44', overtime(8000, [20, 16, 8], 5000), '0.00'], // never negative
  ['at the minimum wage', '劳动法44(1)', overtime(2300, [36, 0, 0]), '713.79'], // 2300 × 54 / 174 = 713.7931
  ['by the days before 2008', '劳社部发〔2000〕8号', overtime(2000, [10, 0, 0], 0, '2007-06-01'), '179.25'], // 30000 / (20.92 × 8) = 179.2543
  ['half an hour', '劳动法44(1)', overtime(8700, [0.5, 0, 0]), '37.50'], // hour 50; 50 × 1.5 × 0.5
  ['a quarter of an hour', '劳动法44(2)', overtime(8700, [0, 7.25, 0]), '725.00'], // 50 × 2 × 7.25
  ['no overtime', '劳动法44', overtime(8000, [0, 0, 0]), '0.00'],

  // Wages.
  ['one month unpaid', '劳动合同法30', wages(['2024-01', 5000, 0]), '5,000.00'],
  [
    'one of three paid in part',
    '劳动合同法30',
    wages(['2024-01', 5000, 0], ['2024-02', 5000, 2000], ['2024-03', 5000, 0]),
    '13,000.00', // 5000 + 3000 + 5000
  ],
  ['too much in one month', '劳动合同法30', wages(['2024-01', 5000, 6000], ['2024-02', 5000, 0]), '5,000.00'], // 0 + 5000
  [
    'fen',
    '劳动合同法30',
    wages(['2024-01', 3333.33, 0], ['2024-02', 3333.33, 0], ['2024-03', 3333.33, 0]),
    '9,999.99',
  ],
  ['no month', '劳动合同法30', wages(), '0.00'],

  // Severance: local average 12,000, three times is 36,000.
  ['five years', '劳动合同法47(1)', severance('2015-03-01', '2020-02-29', 8000), '40,000.00'], // 5 × 8000
  ['five years and a day', '劳动合同法47(1)', severance('2015-03-01', '2020-03-01', 8000), '44,000.00'], // 5.5
  [
    'a day short of five and a half',
    '劳动合同法47(1)',
    severance('2015-03-01', '2020-08-30', 8000),
    '44,000.00',
  ], // 5.5
  ['five years and six months', '劳动合同法47(1)', severance('2015-03-01', '2020-08-31', 8000), '48,000.00'], // 6
  ['six months', '劳动合同法47(1)', severance('2020-01-01', '2020-06-30', 6000), '6,000.00'], // 1
  ['a day short of six months', '劳动合同法47(1)', severance('2020-01-01', '2020-06-29', 6000), '3,000.00'], // 0.5
  ['one day', '劳动合同法47(1)', severance('2020-01-01', '2020-01-01', 6000), '3,000.00'], // 0.5
  ['below the minimum wage', '实施条例27', severance('2020-01-01', '2020-06-30', 1500), '2,100.00'], // minimum 2100
  ['the day before the minimum rose', '实施条例27', severance('2020-12-01', '2021-11-30', 1500), '2,100.00'],
  ['the day it rose', '实施条例27', severance('2020-12-02', '2021-12-01', 1500), '2,300.00'],
  [
    'at three times the average',
    '劳动合同法47(2)',
    severance('2020-01-01', '2021-12-31', 36_000),
    '72,000.00',
  ], // 2 × 36000
  ['above it', '劳动合同法47(2)', severance('2020-01-01', '2021-12-31', 50_000), '72,000.00'], // 2 × 36000
  ['above it, fifteen years', '劳动合同法47(2)', severance('2008-01-01', '2022-12-31', 50_000), '432,000.00'], // 12 × 36000
  ['below it, fifteen years', '劳动合同法47(1)', severance('2008-01-01', '2022-12-31', 30_000), '450,000.00'], // 15 × 30000
  [
    'from 2000, due before 2008 too',
    '劳动合同法97(3)',
    severance('2000-01-01', '2010-12-31', 5000, { isDueBefore2008: true }),
    '55,000.00', // 8 + 3 = 11
  ],
  ['from 2000, not due before', '劳动合同法97(3)', severance('2000-01-01', '2010-12-31', 5000), '15,000.00'], // 3
  [
    'from 1990, old limit of twelve',
    '481号5',
    severance('1990-01-01', '2009-12-31', 5000, { isDueBefore2008: true, isOldCapApplied: true }),
    '70,000.00', // 12 of 18, and 2
  ],
  [
    'from 1990, no old limit',
    '481号8',
    severance('1990-01-01', '2009-12-31', 5000, { isDueBefore2008: true }),
    '100,000.00', // 18 + 2
  ],
  [
    'a year begun before 2008 counts whole',
    '481号5',
    severance('2007-12-01', '2008-12-31', 5000, { isDueBefore2008: true }),
    '10,000.00', // 1 + 1
  ],
  [
    'the limit on wages is of 2008',
    '劳动合同法97(3)',
    severance('2003-01-01', '2010-12-31', 50_000, { isDueBefore2008: true }),
    '358,000.00', // 5 × 50000 + 3 × 36000
  ],
  [
    'average on file',
    '劳动合同法47(2)',
    severance('2021-07-01', '2023-06-30', 40_000, { localAverageFen: null }),
    '76,162.02', // 152324 / 12 = 12693.67; × 3 = 38081.01; × 2
  ],

  // Unlawful termination.
  ['five years', '劳动合同法87', unlawful('2015-03-01', '2020-02-29', 8000), '80,000.00'], // 5 × 8000 × 2
  ['five years and a day', '劳动合同法87', unlawful('2015-03-01', '2020-03-01', 8000), '88,000.00'], // 5.5 × 2 = 11
  ['two months', '劳动合同法87', unlawful('2020-01-01', '2020-02-29', 8000), '8,000.00'], // 0.5 × 2
  ['with both limits', '劳动合同法47(2)、87', unlawful('2008-01-01', '2022-12-31', 50_000), '864,000.00'], // 36000 × 12 × 2
  ['years before 2008', '实施条例25', unlawful('2000-01-01', '2010-12-31', 5000), '110,000.00'], // 11 × 5000 × 2
  ['below the minimum wage', '实施条例27', unlawful('2020-01-01', '2020-06-30', 1500), '4,200.00'], // 2100 × 1 × 2

  // Double wage, 6,000 a month.
  ['never signed', '实施条例7', double('2023-01-01', null), '66,000.00'], // 11
  ['signed within the month', '劳动合同法82(1)', double('2023-01-01', '2023-02-01'), '0.00'],
  ['signed after two months', '劳动合同法82(1)', double('2023-01-01', '2023-03-01'), '6,000.00'], // February
  ['signed in the middle of a month', '实施条例6', double('2023-01-01', '2023-03-16'), '8,903.23'], // 6000 + 6000 × 15 / 31 = 2903.2258
  ['signed after eighteen months', '实施条例7', double('2023-01-01', '2024-07-01'), '66,000.00'], // 11
  ['left after six months', '劳动合同法82(1)', double('2023-01-01', '2023-07-01'), '30,000.00'], // February to June
  ['part is time-barred', '调解仲裁法27', double('2023-01-01', null, '2023-06-15'), '39,200.00'], // 6000 × 16 / 30 + 6 × 6000
  ['hired on the 31st', '实施条例7', double('2023-01-31', null), '66,000.00'], // 11
  ['one day of February', '劳动合同法82(1)', double('2023-01-01', '2023-02-02'), '214.29'], // 6000 / 28 = 214.2857
  ['all is time-barred', '调解仲裁法27', double('2023-01-01', null, '2024-01-01'), '0.00'],

  // Annual leave; 6,525 a month is 300 a day.
  ['three years of work', '年休假条例3', leave(6525, [2023, 3, 365, 0]), '3,000.00'], // 5 × 300 × 2
  ['nine years', '年休假条例3', leave(6525, [2023, 9, 365, 0]), '3,000.00'], // 5
  ['ten years', '年休假条例3', leave(6525, [2023, 10, 365, 0]), '6,000.00'], // 10
  ['nineteen years', '年休假条例3', leave(6525, [2023, 19, 365, 0]), '6,000.00'], // 10
  ['twenty years', '年休假条例3', leave(6525, [2023, 20, 365, 0]), '9,000.00'], // 15
  ['less than a year', '年休假条例2', leave(6525, [2023, 0, 200, 0]), '0.00'],
  ['two days taken', '实施办法10', leave(6525, [2023, 3, 365, 2]), '1,800.00'], // 3 × 600
  ['half a day taken', '实施办法10', leave(6525, [2023, 3, 365, 0.5]), '2,700.00'], // 4.5 × 600
  ['more taken than due', '实施办法10', leave(6525, [2023, 3, 365, 8]), '0.00'],
  ['half a year', '实施办法12', leave(6525, [2023, 3, 181, 0]), '1,200.00'], // 181 × 5 / 365 = 2.47, 2 days
  ['half a leap year', '实施办法12', leave(6525, [2024, 20, 183, 0]), '4,200.00'], // 183 × 15 / 366 = 7.5, 7 days
  ['two years', '实施办法10', leave(6525, [2022, 12, 365, 10], [2023, 12, 365, 0]), '6,000.00'], // 0 + 10 × 600
  ['a wage that does not divide', '实施办法11', leave(8000, [2023, 3, 365, 0]), '3,678.16'], // 80000 / 21.75 = 3678.1609

  [
    'the month before',
    '实施条例20',
    { kind: 'noticePay', lastMonthFen: 777_777, on: d('2024-01-01') },
    '7,777.77',
  ],

  // Injuries: local average 10,000, wage 8,000.
  ['grade 10, still employed', '工伤保险条例37', injury(10, { hasEnded: false }), '56,000.00'], // 7
  ['grade 10, ended', '广东省工伤保险条例', injury(10), '96,000.00'], // 7 + 1 + 4 = 12
  ['grade 9', '广东省工伤保险条例', injury(9), '152,000.00'], // 9 + 2 + 8 = 19
  ['grade 8', '广东省工伤保险条例', injury(8), '240,000.00'], // 11 + 4 + 15 = 30
  ['grade 7', '广东省工伤保险条例', injury(7), '352,000.00'], // 13 + 6 + 25 = 44
  ['grade 6', '广东省工伤保险条例', injury(6), '512,000.00'], // 16 + 8 + 40 = 64
  ['grade 5', '广东省工伤保险条例', injury(5), '624,000.00'], // 18 + 10 + 50 = 78
  ['grade 4 keeps the relation', '工伤保险条例35', injury(4), '168,000.00'], // 21
  ['grade 3', '工伤保险条例35', injury(3), '184,000.00'], // 23
  ['grade 2', '工伤保险条例35', injury(2), '200,000.00'], // 25
  ['grade 1', '工伤保险条例35', injury(1), '216,000.00'], // 27
  ['low wage', '工伤保险条例64', injury(10, { hasEnded: false, ownWageFen: yuan(3000) }), '42,000.00'], // 6000 × 7
  ['high wage', '工伤保险条例64', injury(10, { hasEnded: false, ownWageFen: yuan(50_000) }), '210,000.00'], // 30000 × 7
  [
    'work stopped for three and a half months',
    '工伤保险条例33',
    injury(10, { hasEnded: false, stopWorkMonths: 3.5, stopWorkMonthlyFen: yuan(8200) }),
    '84,700.00', // 56000 + 28700
  ],
  ['part was paid', '工伤保险条例', injury(10, { paidFen: yuan(50_000) }), '46,000.00'], // 96000 − 50000
  [
    'death in 2023',
    '工伤保险条例39',
    { kind: 'death', region: 'guangzhou', on: d('2023-05-01'), localAverageFen: yuan(10_000) },
    '1,045,660.00', // 49283 × 20 + 6 × 10000
  ],

  // Pay without work; minimum wage 2,100 to November 2021, 2,300 to February 2025, then 2,500.
  ['a month sick', '广东省工资支付条例24', backPay('sick', ['2024-01', 1500]), '340.00'], // 1840 − 1500
  [
    'sick while the minimum rises',
    '广东省工资支付条例24',
    backPay('sick', ['2025-02', 0], ['2025-03', 0]),
    '3,840.00',
  ], // 1840 + 2000
  [
    'below the minimum',
    '最低工资规定12',
    backPay('minimumWage', ['2021-11', 2000], ['2021-12', 2000]),
    '400.00',
  ], // 100 + 300
  ['above the minimum', '最低工资规定12', backPay('minimumWage', ['2024-01', 2300]), '0.00'],
  [
    'standstill',
    '广东省工资支付条例39',
    backPay('stoppage', ['2024-01', 6000], ['2024-02', 0], ['2024-03', 0]),
    '3,680.00', // 0 + 1840 + 1840
  ],
  [
    'months until reinstated',
    '广东省工资支付条例29',
    backPay('reinstatement', ['2024-01', 0], ['2024-02', 0], ['2024-03', 1000]),
    '17,000.00', // 6000 + 6000 + 5000
  ],
];
