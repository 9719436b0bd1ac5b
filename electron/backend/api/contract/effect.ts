import { z } from 'zod';
import { courtResults, suitActions } from '../../domain/effect/suit.ts';
import { id, legalDate } from './common.ts';

const suit = z.object({
  id,
  on: legalDate,
  partyId: id.nullable(),
  action: z.enum(suitActions),
  court: z.string(),
  courtCaseNumber: z.string(),
  end: z.object({ result: z.enum(courtResults), on: legalDate, note: z.string() }).nullable(),
});
export type SuitView = z.infer<typeof suit>;

/** Legal effect of an outcome, on the whole and towards each party. */
export const effect = z.object({
  standing: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('waiting'), until: legalDate.nullable() }),
    z.object({ kind: z.literal('inForce'), on: legalDate }),
    z.object({ kind: z.literal('contested'), on: legalDate }),
    z.object({ kind: z.literal('noForce'), on: legalDate }),
  ]),
  isRevocationPending: z.boolean(),
  parties: z.array(
    z.object({
      partyId: id,
      receivedOn: legalDate.nullable(),
      remedy: z.enum(suitActions).nullable(),
      expiresOn: legalDate.nullable(),
      suits: z.array(suit),
    }),
  ),
});
