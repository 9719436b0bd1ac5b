import { z } from 'zod';
import { linkageBodies, mediatorKinds } from '../../domain/mediation/mediation-entry.ts';
import {
  fen,
  id,
  legalDate,
  localDateTime,
  longText,
  optionalText,
  page,
  requiredText,
  shortText,
  version,
} from './common.ts';

export const mediationKinds = ['preFiling', 'entrusted', 'tribunal'] as const;
export const mediationStates = ['open', 'succeeded', 'failed'] as const;

const line = {
  mediationId: id,
  caseId: id,
  kind: z.enum(mediationKinds),
  state: z.enum(mediationStates),
  /** Number of the mediation before filing, else of the case. */
  number: z.string().nullable(),
  applicants: z.string(),
  respondents: z.string(),
  organisation: z.string(),
  startedOn: legalDate,
  concludedOn: legalDate.nullable(),
  amountFen: fen.nullable(),
};

export const mediationRegister = {
  input: page.extend({
    kind: z.enum(mediationKinds).nullable().default(null),
    state: z.enum(mediationStates).nullable().default(null),
    text: shortText.default(''),
  }),
  output: z.object({
    /** `dueOn`: the last day (L08: 15 days, L26: 10 working days) while it runs. */
    rows: z.array(z.object({ ...line, dueOn: legalDate.nullable() })),
    total: z.number(),
    today: legalDate,
  }),
};
export type MediationRow = z.infer<typeof mediationRegister.output>['rows'][number];

const mediator = z.object({
  id,
  name: requiredText,
  organisation: requiredText,
  kind: z.enum(mediatorKinds),
  phone: optionalText,
  /** The member of staff who this is: only so can he see what he alone may see. */
  staffId: id.nullable(),
  from: legalDate.nullable(),
  to: legalDate.nullable(),
});
export type Mediator = z.infer<typeof mediator>;
export const mediatorRoster = { output: z.array(mediator) };
export const saveMediator = { input: mediator.extend({ id: id.nullable() }), output: z.object({ id }) };

const participant = z.object({ body: z.enum(linkageBodies), name: requiredText });
const session = {
  startsAt: localDateTime,
  partyIds: z.array(id).max(3000),
  participants: z.array(participant).max(20),
  note: longText.default(''),
};

export const getMediation = {
  input: z.object({ mediationId: id }),
  output: z.object({
    ...line,
    version,
    referredBy: z.enum(linkageBodies).nullable(),
    mediatorIds: z.array(id),
    sessions: z.array(z.object({ ...session, note: z.string() })),
    parties: z.array(z.object({ id, name: z.string(), role: z.string() })),
    claims: z.array(z.object({ id, text: z.string(), amountFen: fen.nullable() })),
    /** Why the asker may not see offers and notes; null: he may. */
    privateRefusal: z.enum(['onTribunal', 'notTheMediator']).nullable(),
    today: legalDate,
  }),
};
export type MediationView = z.infer<typeof getMediation.output>;

/** `on`: the day it counts from. What is said here is open to whoever may see the case. */
export const recordMediation = {
  input: z.object({
    mediationId: id,
    version,
    on: legalDate,
    entry: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('arranged'),
        referredBy: z.enum(linkageBodies).nullable(),
        mediatorIds: z.array(id).max(10),
      }),
      z.object({ kind: z.literal('session'), ...session }),
    ]),
  }),
  output: z.object({ caseId: id, version }),
};

const offer = z.object({
  /** Who offers; null: the mediator. */
  partyId: id.nullable(),
  /** Null: for all claims together. */
  claimId: id.nullable(),
  amountFen: fen.nullable(),
  terms: longText,
});

/** Offers and notes of one mediation: for the mediators named on it alone; each look is logged. Refusal: `forbidden`. */
export const mediationPrivate = {
  input: z.object({ mediationId: id }),
  output: z.object({
    offers: z.array(offer.extend({ id, on: legalDate })),
    notes: z.array(z.object({ id, on: legalDate, text: z.string() })),
  }),
};
export const addOffer = {
  input: z.object({ mediationId: id, on: legalDate, offer }),
  output: z.object({ id }),
};
export const addNote = {
  input: z.object({ mediationId: id, on: legalDate, text: requiredText }),
  output: z.object({ id }),
};

/** Who looked, wrote or was turned away: for the director, who sees no word of what was looked at. */
export const mediationAccessLog = {
  input: page,
  output: z.array(
    z.object({
      ordinal: z.number(),
      mediationId: id,
      number: z.string().nullable(),
      staffId: id,
      at: z.string(),
      act: z.enum(['read', 'offer', 'note', 'refused']),
    }),
  ),
};
