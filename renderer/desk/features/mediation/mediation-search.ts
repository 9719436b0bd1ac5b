import { z } from 'zod';
import { mediationKinds, mediationStates } from '../../../../electron/backend/api/contract/mediation.ts';
import { reviewStatuses } from '../../../../electron/backend/domain/agreement-review/review.ts';
import { reviewFigures } from '../../../../electron/backend/domain/agreement-review/review-figures.ts';
import { performanceViews } from '../../../../electron/backend/domain/settlement/performance.ts';

export const mediationTabs = ['performance', 'register', 'reviews', 'roster', 'access'] as const;
export type MediationTab = (typeof mediationTabs)[number];

/** The search part of `/mediation`. `view` narrows the performance, `kind` and `state` the register, `review` the reviews. */
export const mediationSearch = z.object({
  tab: z.enum(mediationTabs).optional().catch(undefined),
  view: z.enum(performanceViews).optional().catch(undefined),
  kind: z.enum(mediationKinds).optional().catch(undefined),
  state: z.enum(mediationStates).optional().catch(undefined),
  review: z.enum(reviewStatuses).optional().catch(undefined),
  /** With `year`: the reviews behind a figure of that year. */
  figure: z.enum(reviewFigures).optional().catch(undefined),
  year: z.number().int().min(1990).max(2199).optional().catch(undefined),
  text: z.string().max(100).optional().catch(undefined),
  offset: z.number().int().min(0).optional().catch(undefined),
});
export type MediationSearch = z.infer<typeof mediationSearch>;
