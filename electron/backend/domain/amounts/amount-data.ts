import type { LegalDate } from '../dates.ts';
import { yearOf } from '../dates.ts';
import type { Fen } from '../money.ts';

/** V: the provision was read; S: a secondary source; R: remembered, to be checked; U: uncertain. */
export type Certainty = 'V' | 'S' | 'R' | 'U';

interface Dated {
  readonly basis: string;
  readonly certainty: Certainty;
  readonly validFrom: LegalDate;
  /** Last day; null: still in force. */
  readonly validTo: LegalDate | null;
}

/** A rate, cap or number of months of the law. */
export interface Rate extends Dated {
  readonly key: string;
  readonly value: number;
}

/** Monthly minimum wage (最低工资标准) of a place from a day on. */
export interface MinimumWage extends Dated {
  readonly region: string;
  readonly monthlyFen: Fen;
}

/** A yearly statistic: average wage of a place, or the country's urban disposable income (region `national`). */
export interface YearlyWage {
  readonly region: string;
  readonly year: number;
  readonly annualFen: Fen;
  readonly basis: string;
  readonly certainty: Certainty;
}

export interface Region {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** The data of `resources/rules/amounts.json`. */
export interface AmountData {
  readonly regions: readonly Region[];
  readonly rates: readonly Rate[];
  readonly minimumWages: readonly MinimumWage[];
  readonly averageWages: readonly YearlyWage[];
  readonly disposableIncome: readonly YearlyWage[];
}

/** A value a result rests on, so that it can be checked before anybody relies on it. */
export interface UsedValue {
  readonly key: string;
  readonly value: number;
  readonly basis: string;
  readonly certainty: Certainty;
  /** The day it counts from, or the year it is about. */
  readonly from: string;
}

/** The minimum wage in force at a place on a day; null when none is on file. */
export function minimumWageOn(data: AmountData, region: string, on: LegalDate): MinimumWage | null {
  return data.minimumWages.find((wage) => wage.region === region && isInForce(wage, on)) ?? null;
}

/** Says which values a calculation took: hands them out and remembers them. */
export interface Values {
  /** Throws for an unknown key: the program and its data would not belong together. */
  readonly rate: (key: string, on: LegalDate) => Rate;
  readonly minimumWage: (region: string, on: LegalDate) => Fen | null;
  /** Average monthly wage of the year before a day (上年度职工月平均工资): the typed one first, else the one on file. */
  readonly averageMonthly: (region: string, on: LegalDate, typedFen: Fen | null) => Fen | null;
  readonly disposableIncome: (on: LegalDate) => Fen | null;
  readonly used: () => readonly UsedValue[];
}

export function valuesOf(data: AmountData): Values {
  const used = new Map<string, UsedValue>();
  const note = (value: UsedValue) => used.set(`${value.key} ${value.from}`, value);
  const yearly = (rows: readonly YearlyWage[], key: string, region: string, on: LegalDate) => {
    const row = rows.find((wage) => wage.region === region && wage.year === yearOf(on) - 1);
    if (row === undefined) return null;
    note({ key, value: row.annualFen, basis: row.basis, certainty: row.certainty, from: String(row.year) });
    return row.annualFen;
  };
  return {
    rate(key, on) {
      const found = data.rates.find((rate) => rate.key === key && isInForce(rate, on));
      if (found === undefined) throw new Error(`rules/amounts.json: no ${key} on ${on}`);
      note({
        key,
        value: found.value,
        basis: found.basis,
        certainty: found.certainty,
        from: found.validFrom,
      });
      return found;
    },
    minimumWage(region, on) {
      const found = minimumWageOn(data, region, on);
      if (found === null) return null;
      const { monthlyFen: value, basis, certainty, validFrom: from } = found;
      note({ key: `minimumWage.${region}`, value, basis, certainty, from });
      return value;
    },
    averageMonthly(region, on, typedFen) {
      if (typedFen !== null) {
        note({ key: 'averageWage.typed', value: typedFen, basis: '', certainty: 'V', from: on });
        return typedFen;
      }
      const annual = yearly(data.averageWages, `averageWage.${region}`, region, on);
      return annual === null ? null : Math.round(annual / 12);
    },
    disposableIncome: (on) => yearly(data.disposableIncome, 'disposableIncome', 'national', on),
    used: () => [...used.values()],
  };
}

function isInForce({ validFrom, validTo }: Dated, on: LegalDate): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}
