import { z } from 'zod';

/** The record of a draw as it is kept in the history (`domain/tribunal/draw`), read from the wire. */
export const drawRecord = z.object({
  algorithm: z.object({ name: z.string(), version: z.number() }),
  seed: z.string(),
  seats: z.union([z.literal(1), z.literal(3)]),
  weights: z.object({
    base: z.number(),
    loadUnit: z.number(),
    skillFactor: z.number(),
    minWeight: z.number(),
  }),
  candidates: z.array(
    z.object({
      staffId: z.string(),
      name: z.string(),
      openLoad: z.number(),
      isOnLeave: z.boolean(),
      hasSkill: z.boolean().nullable(),
      blocking: z.array(z.string()),
      weight: z.number(),
      exclusions: z.array(z.enum(['onLeave', 'blocked'])),
    }),
  ),
  result: z.array(
    z.object({
      seat: z.number(),
      word: z.string(),
      drawn: z.number(),
      total: z.number(),
      staffId: z.string(),
    }),
  ),
});
export type DrawRecordView = z.infer<typeof drawRecord>;

/** The numbers of a candidate in the drum of the first seat, `from` inclusive, `to` exclusive; null when not in it. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

/** Which numbers of the first seat belong to whom: the weights added in the order of the record. */
export function sharesOf({ candidates }: DrawRecordView): ReadonlyMap<string, Share | null> {
  let sum = 0;
  return new Map(
    candidates.map(({ staffId, weight }) => {
      const from = sum;
      sum += weight;
      return [staffId, weight === 0 ? null : { from, to: sum }];
    }),
  );
}

/** The line that repeats the draws of a case without this screen. */
export function replayLine(caseNumber: string): string {
  return `npm run cli -- draw --replay "${caseNumber}"`;
}
