import { z } from 'zod';
import { id, legalDate } from './common.ts';
import { breach } from './docket-breach.ts';
import { hearingPlan } from './docket-plan.ts';

const clock = z.string().regex(/^([01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00)$/);

/** A stretch of one day in which something stands against the hearing in hand. */
export const placeBlock = z.object({
  day: legalDate,
  /** `HH:MM`, half-open; `24:00` is the end of the day. */
  from: clock,
  to: clock,
  /** `room:…` or `staff:…` it stands against; null: wherever and before whomever the hearing is held. */
  resource: z.string().nullable(),
  breach,
});
export type PlaceBlock = z.infer<typeof placeBlock>;

/**
 * Where a hearing in hand may lie in some days (at most 42), by the rules that a save asks. Nothing is written. `hearingId` null: a first or
 * further hearing of the case.
 */
export const places = {
  input: z.object({ caseId: id, hearingId: id.nullable(), from: legalDate, to: legalDate }),
  output: z.object({
    /** What the hearing has already, or what the dialog would propose. */
    plan: hearingPlan.pick({ mode: true, roomId: true, arbitratorIds: true, clerkId: true }),
    /** Rooms that come into question where the column names none; empty: none is needed. */
    roomIds: z.array(id),
    blocks: z.array(placeBlock),
  }),
};
export type Places = z.infer<typeof places.output>;
