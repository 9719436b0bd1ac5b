import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../electron/backend/domain/amounts/calculate.ts';
import type { Calculation } from '../../electron/backend/domain/amounts/calculation.ts';
import { productFen } from '../../electron/backend/domain/amounts/exact.ts';
import { stepWordsEn, stepWordsZh } from '../../electron/backend/domain/amounts/words.ts';
import { addDays, addMonths, toLegalDate as d } from '../../electron/backend/domain/dates.ts';
import { formatYuan } from '../../electron/backend/domain/money.ts';
import { examples } from './amounts-examples.ts';
import { amountData } from './amounts-sample.ts';

function worked(calculation: Calculation) {
  const answer = calculate(calculation, amountData);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.result;
}

function faultOf(calculation: Calculation) {
  const answer = calculate(calculation, amountData);
  return answer.ok ? null : answer.faults;
}

describe('worked examples', () => {
  it('are sixty or more and touch every calculator', () => {
    expect(examples.length).toBeGreaterThanOrEqual(60);
    expect(new Set(examples.map(([, , { kind }]) => kind)).size).toBe(10);
  });

  it.each(examples)('%s (%s)', (_title, _article, input, yuan) => {
    const result = worked(input);
    expect(formatYuan(result.totalFen)).toBe(yuan);
    expect(result.steps.every(({ basis, formula }) => basis !== '' && formula !== '')).toBe(true);
  });
});

describe('a step', () => {
  it('tells its numbers and its article', () => {
    const [, , input] = examples[0] ?? [];
    expect(input && worked(input).steps).toEqual([
      {
        label: 'overtime.workday',
        subject: '',
        formula: '8,000.00 ÷ 21.75 ÷ 8 × 1.5 × 20',
        fen: 137_931,
        basis: '《劳动法》第四十四条第（一）项',
      },
    ]);
  });

  it('says on which dated values it rests and how sure they are', () => {
    const onFile = examples.find(([title]) => title === 'average on file');
    expect(onFile && worked(onFile[2]).restsOn).toContainEqual({
      key: 'averageWage.guangzhou',
      value: 15_232_400,
      basis: '广州市统计局公布的城镇非私营单位在岗职工年平均工资（待核）',
      certainty: 'U',
      from: '2022',
    });
  });

  it('is named in both languages', () => {
    expect(Object.keys(stepWordsEn)).toEqual(Object.keys(stepWordsZh));
  });
});

describe('what cannot be right is refused by its field', () => {
  const severance = {
    kind: 'severance',
    region: 'guangzhou',
    hiredOn: d('2020-01-01'),
    endedOn: d('2024-12-31'),
    averageFen: 800_000,
    localAverageFen: 1_200_000,
    isDueBefore2008: false,
    isOldCapApplied: false,
  } as const;
  const leave = { year: 2023, cumulativeYears: 3, servedDays: 365, takenDays: 0 };
  it.each([
    ['ended before hired', { ...severance, endedOn: d('2019-12-31') }, 'endedOn', 'tooEarly'],
    ['no minimum wage of the place', { ...severance, region: 'nowhere' }, 'region', 'noValueOnFile'],
    // Only from 2017 to 2022.
    [
      'no average of the year',
      { ...severance, localAverageFen: null, averageFen: 4_000_000 },
      'localAverageFen',
      'noValueOnFile',
    ],
    [
      'a month twice',
      {
        kind: 'wages',
        months: [
          { month: '2024-01', dueFen: 1, paidFen: 0 },
          { month: '2024-01', dueFen: 1, paidFen: 0 },
        ],
      },
      'months.1.month',
      'writtenTwice',
    ],
    [
      'a year twice',
      { kind: 'annualLeave', averageFen: 1, years: [leave, leave] },
      'years.1.year',
      'writtenTwice',
    ],
    [
      'more days than the year has',
      { kind: 'annualLeave', averageFen: 1, years: [{ ...leave, servedDays: 366 }] },
      'years.0.servedDays',
      'tooLong',
    ],
    [
      'signed before hired',
      {
        kind: 'doubleWage',
        hiredOn: d('2023-01-01'),
        until: d('2022-12-31'),
        notBefore: null,
        monthlyFen: 1,
      },
      'until',
      'tooEarly',
    ],
  ] as const satisfies readonly (readonly [string, Calculation, string, string])[])(
    '%s',
    (_title, input, path, reason) => expect(faultOf(input)).toEqual([{ path, reason }]),
  );
});

const amount = fc.integer({ min: 0, max: 20_000_000 });
const hours = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => hundredths / 100);

describe('to the fen', () => {
  it('a product is what exact arithmetic says, rounded half up', () => {
    fc.assert(
      fc.property(amount, hours, (fen, by) => {
        const exact = BigInt(fen) * BigInt(Math.round(by * 100)) * 150n;
        const bottom = 2175n * 8n * 100n;
        const result = productFen(fen, [
          ['÷', 21.75],
          ['÷', 8],
          ['×', 1.5],
          ['×', by],
        ]);
        expect(BigInt(result)).toBe((2n * exact + bottom) / (2n * bottom));
      }),
    );
  });

  it('the steps add up to the total, which is whole and never below nothing', () => {
    fc.assert(
      fc.property(amount, hours, hours, hours, amount, (monthlyFen, a, b, c, paidFen) => {
        const result = worked({
          kind: 'overtime',
          on: d('2024-05-01'),
          monthlyFen,
          workdayHours: a,
          restDayHours: b,
          holidayHours: c,
          paidFen,
        });
        expect(result.steps.reduce((sum, { fen }) => sum + fen, 0)).toBe(result.totalFen);
        expect(Number.isSafeInteger(result.totalFen) && result.totalFen >= 0).toBe(true);
      }),
    );
  });

  it('a longer service or a higher wage never gives less severance, within the limits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 3_600_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        (days, more, averageFen, raise) => {
          const of = (served: number, wage: number) =>
            worked({
              kind: 'severance',
              region: 'guangzhou',
              hiredOn: addDays(d('2022-12-31'), -served),
              endedOn: d('2022-12-31'),
              averageFen: Math.min(wage, 3_600_000),
              localAverageFen: 1_200_000,
              isDueBefore2008: true,
              isOldCapApplied: false,
            }).totalFen;
          expect(of(days + more, averageFen)).toBeGreaterThanOrEqual(of(days, averageFen));
          expect(of(days, averageFen + raise)).toBeGreaterThanOrEqual(of(days, averageFen));
        },
      ),
    );
  });

  it('double wage never exceeds eleven months and grows with the days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 900 }), (start, length) => {
        const hiredOn = addDays(d('2020-01-01'), start);
        const of = (until: number) =>
          worked({
            kind: 'doubleWage',
            hiredOn,
            until: addDays(hiredOn, until),
            notBefore: null,
            monthlyFen: 600_000,
          }).totalFen;
        expect(of(length + 1)).toBeGreaterThanOrEqual(of(length));
        expect(of(length)).toBeLessThanOrEqual(11 * 600_000);
        if (addDays(hiredOn, length) <= addMonths(hiredOn, 1)) expect(of(length)).toBe(0);
      }),
    );
  });
});
