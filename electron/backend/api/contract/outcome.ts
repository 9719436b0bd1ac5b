import { z } from 'zod';
import { courtResults, suitActions } from '../../domain/effect/suit.ts';
import { awardFinalities, closingMethods } from '../../domain/lifecycle/events.ts';
import { calculation } from './calculation.ts';
import { outcome } from './cases.ts';
import { id, legalDate, shortText, version } from './common.ts';

const saved = z.object({ caseId: id, version });

/**
 * One save. With `closeOn` the case is closed in the same transaction. Refusals: `instalmentsDoNotAddUp`, `claimResultMissing`;
 * `badInput` for an item said to be final or not against what is derived without a reason.
 */
export const recordOutcome = {
  input: z.object({
    caseId: id,
    version,
    outcome,
    closeOn: legalDate.nullable(),
    /** Items of an award that are final or not against what is derived (LAW 47), each with its reason. */
    overrides: z
      .array(
        z.object({
          claimId: id,
          finality: z.enum(awardFinalities),
          reason: shortText.min(1, { error: 'required' }),
        }),
      )
      .max(6000)
      .default([]),
    /** How amounts of an award were worked out; the steps are counted anew and kept with it. */
    calculations: z
      .array(z.object({ claimId: id, calculation }))
      .max(6000)
      .default([]),
  }),
  output: saved,
};
export const closeCase = {
  input: z.object({ caseId: id, version, on: legalDate }),
  output: saved.extend({ method: z.enum(closingMethods) }),
};
/** Who went to court, and how; LAW 48 to 50. */
export const recordSuit = {
  input: z.object({
    caseId: id,
    version,
    on: legalDate,
    suit: z.object({
      partyId: id,
      action: z.enum(suitActions),
      court: shortText.min(1, { error: 'required' }),
      courtCaseNumber: shortText,
    }),
  }),
  output: saved,
};
export const recordCourtResult = {
  input: z.object({
    caseId: id,
    version,
    on: legalDate,
    suitId: id,
    result: z.enum(courtResults),
    note: z.string().trim().max(2000, { error: 'tooLong' }),
  }),
  output: saved,
};
