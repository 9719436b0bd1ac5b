import { z } from 'zod';
import { closingMethods } from '../../domain/lifecycle/events.ts';
import { outcome } from './cases.ts';
import { id, legalDate, version } from './common.ts';

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
export const recordSuit = { input: z.object({ caseId: id, version, on: legalDate }), output: saved };
