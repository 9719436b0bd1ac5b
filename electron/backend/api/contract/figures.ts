import { z } from 'zod';
import { caseSummary } from './cases.ts';
import { legalDate } from './common.ts';
import { docketEntry } from './docket.ts';

/** The year's figures; formulas of procedure.md section 14.1. Rates in per cent, two decimals, rounded half up; null when nothing is divided. */
export const yearFigures = z.object({
  year: z.number(),
  disputesHandled: z.number(),
  collectiveDisputes: z.number(),
  collectivePersons: z.number(),
  casesFiled: z.number(),
  personsInFiledCases: z.number(),
  collectiveCasesFiled: z.number(),
  personsInCollectiveCasesFiled: z.number(),
  casesCarriedOver: z.number(),
  casesClosed: z.number(),
  casesUnclosed: z.number(),
  cumulativeClosingRate: z.number().nullable(),
  mediationsConcluded: z.number(),
  mediationsSuccessful: z.number(),
  mediationSuccessRate: z.number().nullable(),
  casesSued: z.number(),
  arbitrationTerminationRate: z.number().nullable(),
  onlineHearingCases: z.number(),
  onlineSynchronousCases: z.number(),
  onlineAsynchronousCases: z.number(),
});
export type YearFigures = z.infer<typeof yearFigures>;
export const figuresOfYear = {
  input: z.object({ year: z.number().int().min(1990).max(2199) }),
  output: yearFigures,
};

/** The desk (工作台): what today asks of this person. */
export const desk = {
  output: z.object({
    today: z.array(docketEntry),
    /** Open cases by the statutory end, worst first (at most 20). */
    due: z.array(caseSummary.extend({ daysLeft: z.number() })),
    toAccept: z.array(caseSummary),
    counts: z.object({
      open: z.number(),
      unlisted: z.number(),
      overdue: z.number(),
      dueSoon: z.number(),
      hearingsThisWeek: z.number(),
      greenChannelOpen: z.number(),
      collectiveOpen: z.number(),
    }),
    /** Oldest open cases and load per arbitrator; null unless the person is a director. */
    court: z
      .object({
        oldest: z.array(caseSummary),
        load: z.array(z.object({ staffId: z.string(), open: z.number(), hearingsAhead: z.number() })),
      })
      .nullable(),
    asOf: legalDate,
  }),
};
export type Desk = z.infer<typeof desk.output>;
