import { z } from 'zod';
import { hearingModes } from '../../domain/lifecycle/events.ts';
import { id, legalDate, localDateTime } from './common.ts';
import { hearingPlan } from './docket-plan.ts';

/** A slot put aside for a case (暂留); gone by itself at `expiresAt`. */
export const hold = z.object({
  holdId: id,
  caseId: id,
  number: z.string().nullable(),
  applicants: z.string(),
  respondents: z.string(),
  heldBy: id,
  heldByName: z.string(),
  expiresAt: localDateTime,
  mode: z.enum(hearingModes),
  roomId: id.nullable(),
  arbitratorIds: z.array(id),
  clerkId: id.nullable(),
  startsAt: localDateTime,
  endsAt: localDateTime,
});
export type HoldView = z.infer<typeof hold>;

/**
 * Puts a slot aside; what the person held for the case before is lifted. Refusals: those of a plan that are not about dates (`clash`, `held`,
 * `unavailable`, …); `badInput` `expiresAt`: `inThePast`, `tooLate`.
 */
export const holdSlot = {
  input: z.object({ caseId: id, hearingId: id.nullable(), plan: hearingPlan, expiresAt: localDateTime }),
  output: hold,
};
/** Lifts a hold: its holder, or a director. Refusals: `notFound`, `forbidden`. */
export const releaseHold = { input: z.object({ holdId: id }), output: z.null() };
/** Holds in force that touch the days; at most 62. */
export const listHolds = {
  input: z.object({ from: legalDate, to: legalDate }),
  output: z.array(hold),
};
