import { z } from 'zod';

/** What the explanation adds to the address of a case: the date in the open dialog, and the entry a correction is about. */
export const explanationSearch = z.object({
  date: z.string().max(200).optional().catch(undefined),
  entry: z.string().max(64).optional().catch(undefined),
});

/** The search part of `/cases/$caseId/explain`. */
export const lifeSearch = explanationSearch.extend({
  action: z.string().max(40).optional().catch(undefined),
  /** With the calendar pictures of the open dates. */
  pictures: z.boolean().optional().catch(undefined),
});
