import { z } from 'zod';
import { queueBlockerCodes } from '../../domain/docket/queue-blockers.ts';
import { caseSummary } from './cases.ts';
import { id, legalDate, version } from './common.ts';

const blocker = z.object({
  code: z.enum(queueBlockerCodes),
  /** Until when, or since when; null where no date belongs to it. */
  on: legalDate.nullable(),
  /** Whom it concerns: a party, or the person whose task it is. */
  name: z.string().nullable(),
  /** What is to be done, in words; '' unless somebody wrote it. */
  text: z.string(),
  /** Id of what can be done about it: the action of a postponement. */
  ref: id.nullable(),
});
export type QueueBlocker = z.infer<typeof blocker>;

/** The longest page of the queue. */
export const longestQueuePage = 200;

/**
 * Accepted cases without a scheduled hearing: green channel first, then by slack to the statutory end. `total` counts all of them; a page is
 * at most 200 long.
 */
export const queue = {
  input: z
    .object({
      text: z.string().max(100).default(''),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(longestQueuePage).default(longestQueuePage),
    })
    .default({ text: '', offset: 0, limit: longestQueuePage }),
  output: z.object({
    total: z.number(),
    rows: z.array(
      caseSummary.extend({
        caseVersion: version,
        slackDays: z.number().nullable(),
        /** The first day the law leaves open if papers went out today. */
        earliest: legalDate,
        isPartHeard: z.boolean(),
        postponements: z.number(),
        /** Empty: it can be listed. */
        blockers: z.array(blocker),
      }),
    ),
  }),
};
