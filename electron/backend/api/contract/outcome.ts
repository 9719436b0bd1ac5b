import { z } from 'zod';
import { courtResults, suitActions } from '../../domain/effect/suit.ts';
import { closingMethods } from '../../domain/lifecycle/events.ts';
import { outcome } from './cases.ts';
import { id, legalDate, shortText, version } from './common.ts';

const saved = z.object({ caseId: id, version });

/** One save. With `closeOn` the case is closed in the same transaction. Refusals: `instalmentsDoNotAddUp`, `claimResultMissing`. */
export const recordOutcome = {
  input: z.object({ caseId: id, version, outcome, closeOn: legalDate.nullable() }),
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
