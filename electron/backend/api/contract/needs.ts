import { z } from 'zod';
import { hearingModes } from '../../domain/lifecycle/events.ts';
import { roomFeatures } from '../../domain/room-features.ts';
import { longText, optionalText } from './common.ts';

/** What people of a case need at its hearing; an empty one says that nothing is needed. */
export const hearingNeeds = z.object({
  interpreter: optionalText,
  dialect: optionalText,
  roomFeatures: z.array(z.enum(roomFeatures)).max(roomFeatures.length),
  /** At least one mode must be left. */
  unfitModes: z.array(z.enum(hearingModes)).max(hearingModes.length - 1, { error: 'noModeLeft' }),
  note: longText,
});
export type HearingNeedsView = z.infer<typeof hearingNeeds>;
