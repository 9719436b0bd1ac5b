import { z } from 'zod';
import { limitKinds } from '../../../../electron/backend/domain/deadlines/time-limit.ts';

/** The part of the address of `/settings` that the table of rules reads. */
export const rulesSearch = z.object({
  find: z.coerce.string().max(100).optional().catch(undefined),
  kind: z.enum(limitKinds).optional().catch(undefined),
  /** Also rows that are not in force today. */
  all: z.literal(true).optional().catch(undefined),
  /** The rule whose dialog is open. */
  rule: z.string().max(8).optional().catch(undefined),
});
export type RulesSearch = z.infer<typeof rulesSearch>;
