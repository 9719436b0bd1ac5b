import { z } from 'zod';
import { finalityReasons } from '../../domain/amounts/finality-reason.ts';
import { awardFinalities } from '../../domain/lifecycle/events.ts';
import { amountResult, calculation } from './calculation.ts';
import { claimDecision } from './cases.ts';
import { fen, id, legalDate } from './common.ts';

/** An amount with every step; the sum of the steps is the total. Refusal: `badInput` naming the field of `calculation`. */
export const calculate = {
  input: z.object({ calculation }),
  output: amountResult,
};

/** Which items of an award would be final, why, and into which documents it falls; nothing is saved. */
export const finality = {
  input: z.object({ caseId: id, decidedOn: legalDate, decisions: z.array(claimDecision).max(6000) }),
  output: z.object({
    items: z.array(
      z.object({
        claimId: z.string(),
        finality: z.enum(awardFinalities),
        reason: z.enum(finalityReasons),
      }),
    ),
    /** Kind of the whole in one document; null while nothing is decided. */
    whole: z.enum(awardFinalities).nullable(),
    parts: z.array(z.object({ finality: z.enum(awardFinalities), claimIds: z.array(z.string()) })),
    /** The day whose minimum wage counts, that wage and the line; null when none is on file. */
    on: legalDate,
    minimumWageFen: fen.nullable(),
    thresholdFen: fen.nullable(),
    certainty: z.enum(['V', 'S', 'R', 'U']).nullable(),
  }),
};

/** The places wages are on file for, and the court's own. */
export const regions = {
  output: z.object({
    regions: z.array(z.object({ id: z.string(), zh: z.string(), en: z.string() })),
    own: z.string(),
  }),
};
