import type { LegalDate } from '../dates.ts';
import type { Fen } from '../money.ts';

/** A month of pay: 'YYYY-MM'. */
export interface MonthDue {
  readonly month: string;
  readonly dueFen: Fen;
  readonly paidFen: Fen;
}
export interface MonthPaid {
  readonly month: string;
  readonly paidFen: Fen;
}
export interface LeaveYear {
  readonly year: number;
  /** Full years of work in life, with all employers (累计工作年限). */
  readonly cumulativeYears: number;
  /** Calendar days of that year in the employment. */
  readonly servedDays: number;
  readonly takenDays: number;
}

export const backPayRules = ['reinstatement', 'sick', 'stoppage', 'minimumWage'] as const;
/** Why pay is owed without work, or up to a floor. */
export type BackPayRule = (typeof backPayRules)[number];

/** What is put into a calculator. Money in fen, hours, days and months as decimals with two places at most. */
export type Calculation =
  /** 拖欠工资: what was due and paid month by month. */
  | { readonly kind: 'wages'; readonly months: readonly MonthDue[] }
  /** 加班工资 by the standard working time (标准工时). */
  | {
      readonly kind: 'overtime';
      readonly monthlyFen: Fen;
      readonly on: LegalDate;
      readonly workdayHours: number;
      readonly restDayHours: number;
      readonly holidayHours: number;
      readonly paidFen: Fen;
    }
  /** 经济补偿. */
  | {
      readonly kind: 'severance';
      readonly region: string;
      readonly hiredOn: LegalDate;
      readonly endedOn: LegalDate;
      /** Average of the twelve months before the end. */
      readonly averageFen: Fen;
      /** Local average monthly wage of the year before; null: the one on file. */
      readonly localAverageFen: Fen | null;
      /** The rules before 2008 also gave severance for this ground (劳动合同法第九十七条第三款). */
      readonly isDueBefore2008: boolean;
      /** Under them for at most twelve months: agreement and incompetence (481号第五、七条). */
      readonly isOldCapApplied: boolean;
    }
  /** 违法解除或者终止的赔偿金. */
  | {
      readonly kind: 'unlawfulTermination';
      readonly region: string;
      readonly hiredOn: LegalDate;
      readonly endedOn: LegalDate;
      readonly averageFen: Fen;
      readonly localAverageFen: Fen | null;
    }
  /** 未订立书面劳动合同的二倍工资差额. */
  | {
      readonly kind: 'doubleWage';
      readonly hiredOn: LegalDate;
      /** First day no longer without a contract: the day of signing or the day after the end; null: a year ran full. */
      readonly until: LegalDate | null;
      /** What lies before is time-barred; null: nothing is. */
      readonly notBefore: LegalDate | null;
      readonly monthlyFen: Fen;
    }
  /** 未休年休假工资报酬. */
  | { readonly kind: 'annualLeave'; readonly averageFen: Fen; readonly years: readonly LeaveYear[] }
  /** 代通知金. */
  | { readonly kind: 'noticePay'; readonly lastMonthFen: Fen; readonly on: LegalDate }
  /** 工伤待遇, one-off payments and pay while work is stopped. */
  | {
      readonly kind: 'injury';
      readonly region: string;
      readonly on: LegalDate;
      readonly grade: number;
      /** Average monthly wage of the twelve months before the injury (本人工资). */
      readonly ownWageFen: Fen;
      readonly localAverageFen: Fen | null;
      /** The relation has ended: grades 5 to 10 then get the two subsidies. */
      readonly hasEnded: boolean;
      readonly stopWorkMonths: number;
      readonly stopWorkMonthlyFen: Fen;
      readonly paidFen: Fen;
    }
  /** 因工死亡待遇. */
  | {
      readonly kind: 'death';
      readonly region: string;
      readonly on: LegalDate;
      readonly localAverageFen: Fen | null;
    }
  /** Pay without work or up to the minimum wage. */
  | {
      readonly kind: 'backPay';
      readonly rule: BackPayRule;
      readonly region: string;
      /** The usual monthly wage: of the contract, or the average of twelve months. */
      readonly usualFen: Fen;
      readonly months: readonly MonthPaid[];
    };

export const calculationKinds = [
  'wages',
  'overtime',
  'severance',
  'unlawfulTermination',
  'doubleWage',
  'annualLeave',
  'noticePay',
  'injury',
  'death',
  'backPay',
] as const satisfies readonly Calculation['kind'][];
export type CalculationKind = Calculation['kind'];
export type CalculationOf<K extends CalculationKind> = Extract<Calculation, { kind: K }>;

/** An input that cannot be right, or a value that is not on file: the field and the reason. */
export interface CalculationFault {
  readonly path: string;
  readonly reason: 'tooEarly' | 'invalid' | 'tooLong' | 'writtenTwice' | 'noValueOnFile';
}
