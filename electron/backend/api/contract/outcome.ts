import { z } from 'zod';
import { courtResults, suitActions } from '../../domain/effect/suit.ts';
import { awardFinalities, closingMethods } from '../../domain/lifecycle/events.ts';
import { calculation } from './calculation.ts';
import { award, correction, outcome } from './cases.ts';
import { id, legalDate, shortText, version } from './common.ts';

const saved = z.object({ caseId: id, version });

/** Items of an award that are final or not against what is derived (LAW 47), each with its reason. */
const overrides = z
  .array(
    z.object({
      claimId: id,
      finality: z.enum(awardFinalities),
      reason: shortText.min(1, { error: 'required' }),
    }),
  )
  .max(6000)
  .default([]);
/** How amounts of an award were worked out; the steps are counted anew and kept with it. */
const calculations = z
  .array(z.object({ claimId: id, calculation }))
  .max(6000)
  .default([]);

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
    overrides,
    calculations,
  }),
  output: saved,
};
/** Some of the claims are decided, the case goes on over the rest (LAW 43). All its items are final, or none: else there are two. */
export const makePartialAward = {
  input: z.object({ caseId: id, version, award, overrides, calculations }),
  output: saved.extend({ partialAwardId: id }),
};
/** Puts an issued document right (RULES 54). Refusal: `badInput` for what is no error but another decision. */
export const correctInstrument = {
  input: z.object({ caseId: id, version, on: legalDate, documentId: id, correction }),
  output: saved.extend({ correctionId: id }),
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
      /** Over which of several awards; needed where there are several. */
      instrumentId: id.optional(),
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
