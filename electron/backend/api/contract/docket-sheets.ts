import { z } from 'zod';
import { hearingModes } from '../../domain/lifecycle/events.ts';
import { id, legalDate, localDateTime } from './common.ts';

/** A hearing as the public may read of it. */
export const publicHearing = z.object({
  hearingId: id,
  number: z.string().nullable(),
  /** Names as the rule in force shows them; `王某某等12人` for more than three. */
  applicants: z.string(),
  respondents: z.string(),
  causeCode: z.string(),
  mode: z.enum(hearingModes).exclude(['async']),
  roomId: id.nullable(),
  startsAt: localDateTime,
  endsAt: localDateTime.nullable(),
  /** Presiding or sole arbitrator first. */
  arbitratorIds: z.array(id),
  clerkId: id.nullable(),
});
export type PublicHearing = z.infer<typeof publicHearing>;

/** The public hearing list (开庭公告) and the door sheets of some days, at most 62. */
export const publicList = {
  input: z.object({ from: legalDate, to: legalDate, roomId: id.nullable().default(null) }),
  output: z.object({
    entries: z.array(publicHearing),
    rule: z.object({ validFrom: legalDate, basisZh: z.string(), basisEn: z.string() }),
  }),
};
