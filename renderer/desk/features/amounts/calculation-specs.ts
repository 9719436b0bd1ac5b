import type { CalculationInput } from '../../../../electron/backend/api/contract/calculation.ts';
import type { CalculationKind } from '../../../../electron/backend/domain/amounts/calculation.ts';
import type zh from './strings.zh.ts';

export type Label = keyof typeof zh.field;

/** One thing that is put in. */
export interface FieldSpec {
  readonly name: string;
  readonly label: Label;
  readonly sort: 'money' | 'date' | 'number' | 'check' | 'region' | 'rule' | 'month';
  readonly isOptional?: boolean;
  /** What it begins with; else nothing. */
  readonly start?: number;
}

const money = (name: string, label: Label, more: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  label,
  sort: 'money',
  ...more,
});
const date = (name: string, label: Label, isOptional = false): FieldSpec => ({
  name,
  label,
  sort: 'date',
  isOptional,
});
const number = (name: string, label: Label, start?: number): FieldSpec => ({
  name,
  label,
  sort: 'number',
  ...(start === undefined ? {} : { start }),
});
const check = (name: string, label: Label): FieldSpec => ({ name, label, sort: 'check' });
const region: FieldSpec = { name: 'region', label: 'region', sort: 'region' };
const localAverage = money('localAverageFen', 'localAverage', { isOptional: true });
const paid = money('paidFen', 'paid', { start: 0 });
const month: FieldSpec = { name: 'month', label: 'month', sort: 'month' };

/** What each kind asks for, in the order it is asked. */
export const fieldSpecs: Readonly<Record<CalculationKind, readonly FieldSpec[]>> = {
  wages: [],
  overtime: [
    money('monthlyFen', 'monthly'),
    date('on', 'overtimeOn'),
    number('workdayHours', 'workdayHours', 0),
    number('restDayHours', 'restDayHours', 0),
    number('holidayHours', 'holidayHours', 0),
    paid,
  ],
  severance: [
    date('hiredOn', 'hiredOn'),
    date('endedOn', 'endedOn'),
    money('averageFen', 'average'),
    region,
    localAverage,
    check('isDueBefore2008', 'isDueBefore2008'),
    check('isOldCapApplied', 'isOldCapApplied'),
  ],
  unlawfulTermination: [
    date('hiredOn', 'hiredOn'),
    date('endedOn', 'endedOn'),
    money('averageFen', 'average'),
    region,
    localAverage,
  ],
  doubleWage: [
    date('hiredOn', 'hiredOn'),
    date('until', 'doubleUntil', true),
    date('notBefore', 'notBefore', true),
    money('monthlyFen', 'monthly'),
  ],
  annualLeave: [money('averageFen', 'average')],
  noticePay: [money('lastMonthFen', 'lastMonth'), date('on', 'endedOn')],
  injury: [
    date('on', 'injuredOn'),
    number('grade', 'grade'),
    money('ownWageFen', 'ownWage'),
    region,
    localAverage,
    check('hasEnded', 'hasEnded'),
    number('stopWorkMonths', 'stopWorkMonths', 0),
    money('stopWorkMonthlyFen', 'stopWorkMonthly', { start: 0 }),
    paid,
  ],
  death: [date('on', 'diedOn'), region, localAverage],
  backPay: [{ name: 'rule', label: 'rule', sort: 'rule' }, region, money('usualFen', 'usual')],
};

/** Rows of months or years, where the kind has them. */
export interface RowSpec {
  readonly name: 'months' | 'years';
  readonly columns: readonly FieldSpec[];
}
export const rowSpecs: Readonly<Partial<Record<CalculationKind, RowSpec>>> = {
  wages: { name: 'months', columns: [month, money('dueFen', 'due'), money('paidFen', 'paid', { start: 0 })] },
  backPay: { name: 'months', columns: [month, money('paidFen', 'paid', { start: 0 })] },
  annualLeave: {
    name: 'years',
    columns: [
      number('year', 'year'),
      number('cumulativeYears', 'cumulativeYears'),
      number('servedDays', 'servedDays', 365),
      number('takenDays', 'takenDays', 0),
    ],
  },
};

export type Values = Record<string, unknown>;

/** A row to begin with; after another one it is the next month or year with the same numbers. */
export function newRow({ columns }: RowSpec, last: Values | undefined): Values {
  const empty = Object.fromEntries(columns.map(({ name, start }) => [name, start ?? null]));
  if (last === undefined) return empty;
  return { ...empty, ...last, month: monthAfter(last['month']), year: yearAfter(last['year']) };
}

/** What a kind's form begins with: what was worked out before, else nothing typed. */
export function startValues(kind: CalculationKind, initial: CalculationInput | null, own: string): Values {
  if (initial?.kind === kind) return { ...initial };
  const fields = fieldSpecs[kind].map(({ name, sort, start }): [string, unknown] => [
    name,
    startOf(sort, start, own),
  ]);
  const rows = rowSpecs[kind];
  return {
    kind,
    ...Object.fromEntries(fields),
    ...(rows === undefined ? {} : { [rows.name]: [newRow(rows, undefined)] }),
  };
}

/** The kind a claim of a cause (10.2) usually wants. */
export function kindOf(causeCode: string | null): CalculationKind {
  return (causeCode === null ? undefined : kinds[causeCode]) ?? 'wages';
}

const kinds: Readonly<Record<string, CalculationKind>> = {
  A2: 'doubleWage',
  B2: 'overtime',
  B4: 'annualLeave',
  C1: 'severance',
  C2: 'unlawfulTermination',
  D2: 'injury',
};

function startOf(sort: FieldSpec['sort'], start: number | undefined, own: string): unknown {
  if (sort === 'check') return false;
  if (sort === 'region') return own;
  return sort === 'rule' ? 'reinstatement' : (start ?? null);
}

function monthAfter(month: unknown): string | null {
  if (typeof month !== 'string' || !/^\d{4}-\d{2}$/.test(month)) return null;
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
}

function yearAfter(year: unknown): number | null {
  return typeof year === 'number' ? year + 1 : null;
}
