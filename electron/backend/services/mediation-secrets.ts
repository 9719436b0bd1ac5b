import { AppError } from '../domain/app-error.ts';
import type { LegalDate } from '../domain/dates.ts';
import type { Fen } from '../domain/money.ts';
import * as secrets from '../store/repositories/mediation-secrets.ts';
import { type Actor, type Context, moment, newId, today } from './context.ts';
import { loadMediation, refusalFor } from './mediation.ts';

/** A move in the negotiation: who offers how much for which claim. */
export interface Offer {
  /** Null: the mediator. */
  readonly partyId: string | null;
  /** Null: for all claims together. */
  readonly claimId: string | null;
  readonly amountFen: Fen | null;
  readonly terms: string;
}

/**
 * Offers and notes of a mediation, for the mediators named on it alone. The look is logged, a refused one too.
 * @throws AppError `forbidden`, `notFound`.
 */
export async function read(context: Context, actor: Actor, mediationId: string) {
  await enter(context, actor, mediationId, 'read');
  const rows = await secrets.ofMediation(context.store.db, mediationId);
  return {
    // The bodies were written by this program from typed values.
    offers: rows
      .filter(({ kind }) => kind === 'offer')
      .map(({ id, made_on, body }) => ({ id, on: made_on, ...(JSON.parse(body) as Offer) })),
    notes: rows
      .filter(({ kind }) => kind === 'note')
      .map(({ id, made_on, body }) => ({ id, on: made_on, ...(JSON.parse(body) as { text: string }) })),
  };
}

/** Keeps an offer or counter-offer. @throws AppError `forbidden`, `notFound`, `badInput`: nothing offered, an unknown party or claim, a day in the future. */
export async function addOffer(
  context: Context,
  actor: Actor,
  input: { mediationId: string; on: LegalDate; offer: Offer },
) {
  const { offer, mediationId } = input;
  const { application } = await enter(context, actor, mediationId, 'offer');
  if (offer.amountFen === null && offer.terms.trim() === '') throw bad('offer.amountFen', 'required');
  if (offer.partyId !== null && !application.parties.some(({ id }) => id === offer.partyId))
    throw bad('offer.partyId', 'unknownParty');
  if (offer.claimId !== null && !application.claims.some(({ id }) => id === offer.claimId))
    throw bad('offer.claimId', 'unknownClaim');
  return keep(context, actor, { mediationId, on: input.on, kind: 'offer', body: offer });
}

/** Keeps a private note. @throws AppError `forbidden`, `notFound`, `badInput`: a day in the future. */
export async function addNote(
  context: Context,
  actor: Actor,
  { mediationId, on, text }: { mediationId: string; on: LegalDate; text: string },
) {
  await enter(context, actor, mediationId, 'note');
  return keep(context, actor, { mediationId, on, kind: 'note', body: { text } });
}

/** Who looked, wrote, or was turned away; not a word of what was looked at. */
export async function accessLog(context: Context, { offset, limit }: { offset: number; limit: number }) {
  return (await secrets.accesses(context.store.db, offset, limit)).map((row) => ({
    ordinal: row.ordinal,
    mediationId: row.mediation_id,
    number: row.case_number ?? row.mediation_number,
    staffId: row.staff_id,
    at: row.at,
    act: row.act,
  }));
}

/** The one door to what only the mediator may see: checks, logs, and only then lets in. */
async function enter(context: Context, actor: Actor, mediationId: string, act: 'read' | 'offer' | 'note') {
  const { caseId, state, mediation } = await loadMediation(context.store.db, mediationId);
  const refusal = await refusalFor(context.store.db, state, mediation, actor.staffId);
  await context.store.write((trx) =>
    secrets.noteAccess(trx, {
      case_id: caseId,
      mediation_id: mediationId,
      staff_id: actor.staffId,
      at: moment(context),
      act: refusal === null ? act : 'refused',
    }),
  );
  if (refusal !== null) throw new AppError('forbidden', { mediationId, reason: refusal });
  return state;
}

async function keep(
  context: Context,
  actor: Actor,
  {
    mediationId,
    on,
    kind,
    body,
  }: { mediationId: string; on: LegalDate; kind: 'offer' | 'note'; body: object },
) {
  if (on > today(context)) throw bad('on', 'inTheFuture');
  const id = newId(context);
  await context.store.write(async (trx) => {
    const { caseId } = await loadMediation(trx, mediationId);
    await secrets.append(trx, {
      id,
      case_id: caseId,
      mediation_id: mediationId,
      kind,
      made_on: on,
      recorded_at: moment(context),
      actor: actor.staffId,
      body: JSON.stringify(body),
    });
  });
  return { id };
}

function bad(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
