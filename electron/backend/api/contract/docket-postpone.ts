import { z } from 'zod';
import { postponementCodes, postponementSides } from '../../domain/lifecycle/postponement.ts';
import { id, legalDate, requiredText, version } from './common.ts';
import { breach, overrides } from './docket-breach.ts';
import { hearingPlan } from './docket-plan.ts';
import { previewStep } from './lifecycle.ts';

/** The three ways out of a postponement (延期开庭). */
const way = z.discriminatedUnion('to', [
  /** A new date at once. */
  z.object({ to: z.literal('date'), plan: hearingPlan }),
  /** Back to the queue. */
  z.object({ to: z.literal('queue') }),
  /** Something must be done first; the case is blocked in the queue until it is. */
  z.object({ to: z.literal('action'), text: requiredText, assigneeId: id }),
]);

const postponement = z.object({
  caseId: id,
  hearingId: id,
  by: z.enum(postponementSides),
  code: z.enum(postponementCodes),
  /** Day of a party's request; required when a party asks. */
  requestedOn: legalDate.nullable(),
  reason: requiredText,
  way,
});

/**
 * Refusals: those of a plan for a new date; `ruleBroken` with rule `postponeRequest` when a party asked later than the law lets it (L23) and
 * no reason is given for granting it all the same.
 */
export const postponeHearing = {
  input: postponement.extend({ version, overrides }),
  output: z.object({ caseId: id, version, hearingId: id }),
};

/** What the postponement would do: nothing is written. */
export const previewPostponement = {
  input: postponement.extend({ reason: z.string() }),
  output: previewStep.output.pick({ dates: true, hearings: true }).extend({
    /** The last day for a party's request (L23), and whether this one came later. */
    requestBy: legalDate.nullable(),
    isRequestLate: z.boolean(),
    /** Against the new date. */
    breaches: z.array(breach),
    /** Postponements and notices of the case so far. */
    postponements: z.number(),
    notices: z.number(),
    /** Parties who were told of the present date. */
    told: z.array(z.string()),
  }),
};
