import { z } from 'zod';
import { backPayRules } from '../../domain/amounts/calculation.ts';
import { stepLabels } from '../../domain/amounts/words.ts';
import { fen, legalDate } from './common.ts';

const region = z.string().min(1, { error: 'required' }).max(40);
const month = z.string().regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/, { error: 'badDate' });
/** Hours, days or months: two places at most, so that what is typed is what is counted. */
const decimal = z
  .number()
  .nonnegative({ error: 'invalid' })
  .max(10_000, { error: 'tooLong' })
  .refine((n) => /^\d+(?:\.\d{1,2})?$/.test(String(n)), { error: 'invalid' });
const whole = (max: number) =>
  z.number().int({ error: 'invalid' }).nonnegative({ error: 'invalid' }).max(max, { error: 'tooLong' });
const endOfContract = {
  region,
  hiredOn: legalDate,
  endedOn: legalDate,
  averageFen: fen,
  localAverageFen: fen.nullable(),
};

/** What is put into one of the calculators; money in fen. */
export const calculation = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('wages'),
    months: z.array(z.object({ month, dueFen: fen, paidFen: fen })).max(240),
  }),
  z.object({
    kind: z.literal('overtime'),
    monthlyFen: fen,
    on: legalDate.refine((on) => on >= '2000-03-17', { error: 'tooEarly' }),
    workdayHours: decimal,
    restDayHours: decimal,
    holidayHours: decimal,
    paidFen: fen,
  }),
  z.object({
    kind: z.literal('severance'),
    ...endOfContract,
    isDueBefore2008: z.boolean(),
    isOldCapApplied: z.boolean(),
  }),
  z.object({ kind: z.literal('unlawfulTermination'), ...endOfContract }),
  z.object({
    kind: z.literal('doubleWage'),
    hiredOn: legalDate.refine((on) => on >= '2008-01-01', { error: 'tooEarly' }),
    until: legalDate.nullable(),
    notBefore: legalDate.nullable(),
    monthlyFen: fen,
  }),
  z.object({
    kind: z.literal('annualLeave'),
    averageFen: fen,
    years: z
      .array(
        z.object({
          year: z.number().int().min(2008, { error: 'tooEarly' }).max(2199),
          cumulativeYears: whole(80),
          servedDays: whole(366),
          takenDays: decimal,
        }),
      )
      .max(40),
  }),
  z.object({
    kind: z.literal('noticePay'),
    lastMonthFen: fen,
    on: legalDate.refine((on) => on >= '2008-01-01', { error: 'tooEarly' }),
  }),
  z.object({
    kind: z.literal('injury'),
    region,
    on: legalDate.refine((on) => on >= '2012-01-01', { error: 'tooEarly' }),
    grade: z.number().int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(10, { error: 'invalid' }),
    ownWageFen: fen,
    localAverageFen: fen.nullable(),
    hasEnded: z.boolean(),
    stopWorkMonths: decimal,
    stopWorkMonthlyFen: fen,
    paidFen: fen,
  }),
  z.object({
    kind: z.literal('death'),
    region,
    on: legalDate.refine((on) => on >= '2011-01-01', { error: 'tooEarly' }),
    localAverageFen: fen.nullable(),
  }),
  z.object({
    kind: z.literal('backPay'),
    rule: z.enum(backPayRules),
    region,
    usualFen: fen,
    months: z
      .array(z.object({ month: month.refine((m) => m >= '2005-05', { error: 'tooEarly' }), paidFen: fen }))
      .max(240),
  }),
]);
export type CalculationInput = z.infer<typeof calculation>;

/** An amount with every step, article by article, and the dated values it rests on. */
export const amountResult = z.object({
  steps: z.array(
    z.object({
      label: z.enum(stepLabels),
      subject: z.string(),
      formula: z.string(),
      fen: z.number().int(),
      basis: z.string(),
    }),
  ),
  totalFen: z.number().int(),
  restsOn: z.array(
    z.object({
      key: z.string(),
      value: z.number(),
      basis: z.string(),
      certainty: z.enum(['V', 'S', 'R', 'U']),
      from: z.string(),
    }),
  ),
});
export type AmountResultView = z.infer<typeof amountResult>;
