import { z } from 'zod';
import { performanceViews } from '../../../../electron/backend/domain/settlement/performance.ts';

export const mediationTabs = ['performance'] as const;
export type MediationTab = (typeof mediationTabs)[number];

/** The search part of `/mediation`. */
export const mediationSearch = z.object({
  tab: z.enum(mediationTabs).optional().catch(undefined),
  view: z.enum(performanceViews).optional().catch(undefined),
  text: z.string().max(100).optional().catch(undefined),
  offset: z.number().int().min(0).optional().catch(undefined),
});
export type MediationSearch = z.infer<typeof mediationSearch>;
