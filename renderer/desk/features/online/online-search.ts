import { z } from 'zod';

/** The search part of `/online`; without anything every hearing that runs or waits to be opened. */
export const onlineSearch = z.object({
  view: z.literal('ended').optional().catch(undefined),
  wait: z.enum(['applicant', 'respondent', 'thirdParty', 'office']).optional().catch(undefined),
  mine: z.literal(true).optional().catch(undefined),
  missed: z.literal(true).optional().catch(undefined),
});
export type OnlineSearch = z.infer<typeof onlineSearch>;
