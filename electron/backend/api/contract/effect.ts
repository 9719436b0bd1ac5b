import { z } from 'zod';
import { courtResults, suitActions } from '../../domain/effect/suit.ts';
import { instrumentKinds } from '../../domain/instruments/instrument.ts';
import { awardFinalities } from '../../domain/lifecycle/events.ts';
import { id, legalDate } from './common.ts';

const suit = z.object({
  id,
  on: legalDate,
  partyId: id.nullable(),
  action: z.enum(suitActions),
  court: z.string(),
  courtCaseNumber: z.string(),
  instrumentId: id.nullable(),
  end: z.object({ result: z.enum(courtResults), on: legalDate, note: z.string() }).nullable(),
});
export type EffectView = z.infer<typeof effect>;
export type SuitView = z.infer<typeof suit>;

/** Legal effect of one document, on the whole and towards each party. */
export const effect = z.object({
  instrument: z.object({
    id,
    kind: z.enum(instrumentKinds),
    finality: z.enum(awardFinalities).nullable(),
    ordinal: z.number().int().nullable(),
    decidedOn: legalDate,
  }),
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
