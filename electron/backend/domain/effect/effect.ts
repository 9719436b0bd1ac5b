import { addDays, type LegalDate } from '../dates.ts';
import type { DueDate } from '../deadlines/due-dates.ts';
import { type Instrument, instrumentsOf } from '../instruments/instrument.ts';
import { receiptsOf, remedyRef } from '../instruments/receipts.ts';
import type { CaseState } from '../lifecycle/case-state.ts';
import { partiesToServe } from '../lifecycle/representation.ts';
import type { Suit, SuitAction } from './suit.ts';

/** How an award or a mediation document stands towards one party. */
export interface PartyEffect {
  readonly partyId: string;
  /** When the party received it; null: not yet. */
  readonly receivedOn: LegalDate | null;
  /** What the party may do against it; null: nothing. */
  readonly remedy: SuitAction | null;
  /** Last day of that. */
  readonly expiresOn: LegalDate | null;
  readonly suits: readonly Suit[];
}

/**
 * `waiting`: a period runs until that day, or somebody has not received it (null); `inForce` from that day; `contested`: a suit of that
 * day is undecided; `noForce`: a court decided, or revoked the award, on that day.
 */
export type Standing =
  | { readonly kind: 'waiting'; readonly until: LegalDate | null }
  | { readonly kind: 'inForce'; readonly on: LegalDate }
  | { readonly kind: 'contested'; readonly on: LegalDate }
  | { readonly kind: 'noForce'; readonly on: LegalDate };

export interface Effect {
  readonly instrument: Instrument;
  readonly standing: Standing;
  /** An application to revoke a final award that is undecided; it does not stop the effect. */
  readonly isRevocationPending: boolean;
  readonly parties: readonly PartyEffect[];
}

const remedies: Readonly<Record<string, SuitAction>> = { L34: 'suit', L35: 'suit', L36: 'revocation' };

/** How every document that binds the parties stands on a day, in the order of their numbers; each by itself (RULES 50, LAW 43). */
export function effectsOf(state: CaseState, dates: readonly DueDate[], today: LegalDate): readonly Effect[] {
  return instrumentsOf(state).map((instrument) => effectOf(state, instrument, dates, today));
}

/**
 * Whether a document has legal effect on a day. A final award has it from the day it is made (LAW 47), unless a worker sues
 * (LAW 48) or a court revokes it (LAW 49); any other award once everybody's 15 days from their own receipt have passed without a suit,
 * and a suit over a part stops all of it (LAW 50, INT1 16); a suit that is withdrawn or not accepted lets it stand. A mediation document
 * when all have received it (LAW 42). A suit over another document of the case changes nothing.
 * @param dates the dates of the case, whose rows L34 to L36 hold each party's period
 */
export function effectOf(
  state: CaseState,
  instrument: Instrument,
  dates: readonly DueDate[],
  today: LegalDate,
): Effect {
  const suits = state.suits.filter(
    ({ instrumentId }) => instrumentId === null || instrumentId === instrument.id,
  );
  const parties = partiesToServe(state).map(({ id }) => partyEffect(state, instrument, suits, dates, id));
  const open = suits.filter(({ end }) => end === null);
  return {
    instrument,
    standing: standingOf({ suits, outcomeServedOn: state.outcomeServedOn }, instrument, parties, open, today),
    isRevocationPending: open.some(({ action }) => action === 'revocation'),
    parties,
  };
}

function standingOf(
  { suits, outcomeServedOn }: Pick<CaseState, 'suits' | 'outcomeServedOn'>,
  instrument: Instrument,
  parties: readonly PartyEffect[],
  open: readonly Suit[],
  today: LegalDate,
): Standing {
  if (instrument.kind === 'mediationDocument')
    return outcomeServedOn === null
      ? { kind: 'waiting', until: null }
      : { kind: 'inForce', on: outcomeServedOn };
  const overturned = suits.find(
    ({ end }) => end !== null && ['decided', 'settled', 'revoked'].includes(end.result),
  );
  if (overturned?.end) return { kind: 'noForce', on: overturned.end.on };
  // Somebody who comes after the end of their period changes nothing by coming; what the court then says may.
  const isInTime = ({ partyId, on }: Suit) => {
    const end = parties.find((party) => party.partyId === partyId)?.expiresOn ?? null;
    return end === null || on <= end;
  };
  const contest = open.find((suit) => suit.action === 'suit' && isInTime(suit));
  if (contest !== undefined) return { kind: 'contested', on: contest.on };
  if (instrument.finality === 'final') return { kind: 'inForce', on: instrument.decidedOn };
  const ends = parties.map(({ expiresOn }) => expiresOn);
  if (ends.length === 0 || ends.includes(null)) return { kind: 'waiting', until: null };
  const last = latest(ends.filter((end) => end !== null));
  if (last >= today) return { kind: 'waiting', until: last };
  // A suit that came to nothing lets the award stand from then on.
  const endings = suits.filter(isInTime).flatMap(({ end }) => (end === null ? [] : [end.on]));
  return { kind: 'inForce', on: latest([addDays(last, 1), ...endings]) };
}

function partyEffect(
  state: CaseState,
  instrument: Instrument,
  suits: readonly Suit[],
  dates: readonly DueDate[],
  partyId: string,
): PartyEffect {
  const ref = remedyRef(state, instrument.id, partyId);
  const own = dates
    .filter(
      ({ limit, trigger }) => limit.id in remedies && trigger.partyId === partyId && trigger.ref === ref,
    )
    .at(-1);
  const served = receiptsOf(state, instrument).find((receipt) => receipt.partyId === partyId);
  // Of an old ledger it is known only that all were served on one day.
  const onAll = instrument.kind === 'partialAward' ? null : state.outcomeServedOn;
  return {
    partyId,
    receivedOn: own?.trigger.on ?? served?.on ?? onAll,
    remedy: own === undefined ? null : (remedies[own.limit.id] ?? null),
    expiresOn: own?.dueOn ?? null,
    suits: suits.filter((suit) => suit.partyId === partyId),
  };
}

function latest(days: readonly LegalDate[]): LegalDate {
  return days.reduce((last, day) => (day > last ? day : last));
}
