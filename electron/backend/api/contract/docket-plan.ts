import { z } from 'zod';
import { hearingModes } from '../../domain/lifecycle/events.ts';
import { id, localDateTime, optionalText } from './common.ts';

/** Input of a plan; `domain/docket/rules` judges it. */
export const hearingPlan = z.object({
  mode: z.enum(hearingModes),
  roomId: id.nullable(),
  platform: optionalText,
  startsAt: localDateTime,
  endsAt: localDateTime,
  /** The presiding or sole arbitrator first. */
  arbitratorIds: z.array(id).max(3),
  clerkId: id.nullable(),
});
