import { z } from 'zod';
import { id, legalDate } from '../../../../electron/backend/api/contract/common.ts';

export const lossKinds = ['absence', 'roomClosed', 'unlawful'] as const;
export type LossKind = (typeof lossKinds)[number];

/** The search part of `/docket/plan`: what is asked, the run that is on, the copy that is open and the day looked at. */
export const plannerSearch = z.object({
  task: z.enum(['fill', 'repair']).optional().catch(undefined),
  loss: z.enum(lossKinds).optional().catch(undefined),
  staffId: id.optional().catch(undefined),
  roomId: id.optional().catch(undefined),
  from: legalDate.optional().catch(undefined),
  to: legalDate.optional().catch(undefined),
  job: id.optional().catch(undefined),
  scenario: id.optional().catch(undefined),
  day: legalDate.optional().catch(undefined),
});
export type PlannerSearch = z.infer<typeof plannerSearch>;
