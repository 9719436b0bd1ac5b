import { z } from 'zod';
import { id } from '../../../../electron/backend/api/contract/common.ts';
import { dueGroups } from './due-groups.ts';

/** The search part of `/worklist`; without `person` the whole court, without `kind` the dates of the law. */
export const worklistSearch = z.object({
  /** `mine`, `nobody` (cases nobody has yet), or somebody's id. */
  person: id.optional().catch(undefined),
  group: z.enum(dueGroups).optional().catch(undefined),
  kind: z.literal('target').optional().catch(undefined),
  /** How much each person has, instead of the dates themselves. */
  by: z.literal('person').optional().catch(undefined),
  offset: z.number().int().min(0).optional().catch(undefined),
});
export type WorklistSearch = z.infer<typeof worklistSearch>;

/** The search part of `/print/morning`: `court`, or somebody's id; without it the page of whoever asks. */
export const morningSearch = z.object({ person: id.optional().catch(undefined) });

const days = z.number().int().min(-100_000).max(100_000).optional().catch(undefined);

/**
 * The search part of `/board`. With `list` the cases behind one of its numbers stand on top: all of a person, or those with
 * `from` to `to` days left to the statutory end (an open end where one is missing).
 */
export const boardSearch = z.object({
  list: z.enum(['open', 'slack', 'suspended']).optional().catch(undefined),
  staffId: id.optional().catch(undefined),
  from: days,
  to: days,
  offset: z.number().int().min(0).optional().catch(undefined),
  /** Of the draws. */
  year: z.number().int().min(1990).max(2199).optional().catch(undefined),
});
export type BoardSearch = z.infer<typeof boardSearch>;
