import { z } from 'zod';
import { callReasons } from '../../domain/settlement/calls.ts';
import { instalmentStates, performanceViews } from '../../domain/settlement/performance.ts';
import { callResults, paymentProofs } from '../../domain/settlement/performance-entry.ts';
import { fen, id, legalDate, longText, page, requiredText, shortText, version } from './common.ts';

/** What a clerk records while a settlement is performed. `payeeId` null: the applicants together. */
const performanceEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('paid'),
    parts: z
      .array(
        z.object({
          payeeId: id.nullable(),
          amountFen: fen.refine((amount) => amount > 0, { error: 'badAmount' }),
        }),
      )
      .min(1, { error: 'required' })
      .max(3000),
    proof: z.enum(paymentProofs),
    note: longText.default(''),
  }),
  z.object({
    kind: z.literal('called'),
    partyId: id,
    instalment: z.number().int().nonnegative(),
    result: z.enum(callResults),
    note: longText.default(''),
  }),
  z.object({
    kind: z.literal('broken'),
    payeeIds: z.array(id.nullable()).min(1, { error: 'required' }).max(3000),
    said: requiredText,
  }),
]);

/** `on`: the day of the payment, the call or what was said. Refusals: `badInput` with the field, `conflict`. */
export const recordPerformance = {
  input: z.object({ caseId: id, version, on: legalDate, entry: performanceEntry }),
  output: z.object({ caseId: id, version }),
};

const standing = {
  amountFen: fen,
  paidFen: fen,
  /** The day it was paid in full; null while something is open. */
  paidOn: legalDate.nullable(),
  state: z.enum(instalmentStates),
};

/** How one settlement is performed: a row for each person, a column for each instalment. */
export const getPerformance = {
  input: z.object({ caseId: id }),
  output: z.object({
    caseId: id,
    version,
    number: z.string().nullable(),
    applicants: z.string(),
    respondents: z.string(),
    decidedOn: legalDate,
    amountFen: fen,
    paidFen: fen,
    penalty: z.object({ text: z.string(), isAccelerating: z.boolean() }).nullable(),
    /** What may be enforced today, with the penalty clause. */
    enforceableFen: fen,
    instalments: z.array(z.object({ dueOn: legalDate, ...standing })),
    payees: z.array(
      z.object({
        /** Null: the applicants together. */
        payeeId: id.nullable(),
        name: z.string(),
        phone: z.string().nullable(),
        amountFen: fen,
        paidFen: fen,
        brokenOn: legalDate.nullable(),
        /** In the order of the instalments. */
        cells: z.array(z.object({ dueOn: legalDate, ...standing })),
      }),
    ),
    entries: z.array(
      z.object({
        eventId: id,
        on: legalDate,
        kind: z.enum(['paid', 'called', 'broken']),
        text: z.string(),
        who: z.string(),
        amountFen: fen.nullable(),
        word: z.string().nullable(),
      }),
    ),
    today: legalDate,
  }),
};
export type SettlementView = z.infer<typeof getPerformance.output>;

export const listPerformance = {
  input: page.extend({ view: z.enum(performanceViews).default('open'), text: shortText.default('') }),
  output: z.object({
    rows: z.array(
      z.object({
        caseId: id,
        /** From 0, in the order they are due. */
        position: z.number(),
        number: z.string().nullable(),
        applicants: z.string(),
        respondents: z.string(),
        dueOn: legalDate,
        ...standing,
        people: z.number(),
        peoplePaid: z.number(),
        brokenOn: legalDate.nullable(),
      }),
    ),
    total: z.number(),
    today: legalDate,
  }),
};
export type PerformanceRow = z.infer<typeof listPerformance.output>['rows'][number];

/** Whom to ring today. */
export const performanceCalls = {
  output: z.object({
    calls: z.array(
      z.object({
        caseId: id,
        version,
        number: z.string().nullable(),
        reason: z.enum(callReasons),
        instalment: z.number(),
        dueOn: legalDate,
        openFen: fen,
        party: z.object({
          id,
          name: z.string(),
          phone: z.string().nullable(),
          agents: z.array(z.object({ name: z.string(), phone: z.string().nullable() })),
        }),
      }),
    ),
    /** More cases wait than were looked at. */
    isCut: z.boolean(),
    today: legalDate,
  }),
};
export type PerformanceCall = z.infer<typeof performanceCalls.output>['calls'][number];

/** Share performed in time of what fell due in a year until yesterday: by number (each instalment of each person) and by fen. */
export const performanceFigures = {
  input: z.object({ year: z.number().int().min(1990).max(2199) }),
  output: z.object({
    due: z.number(),
    inTime: z.number(),
    ratePercent: z.number().nullable(),
    dueFen: fen,
    inTimeFen: fen,
    ratePercentByFen: z.number().nullable(),
    until: legalDate,
  }),
};
export type PerformanceFigures = z.infer<typeof performanceFigures.output>;
