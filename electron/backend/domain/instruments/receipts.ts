import type { LegalDate } from '../dates.ts';
import type { CaseState, Service } from '../lifecycle/case-state.ts';
import { partiesToServe } from '../lifecycle/representation.ts';
import { type Instrument, instrumentsOf } from './instrument.ts';

export interface Receipt {
  readonly partyId: string;
  readonly on: LegalDate;
  readonly eventId: string;
}

/** A document, or the decision that another ending is written in. */
type Paper = Pick<Instrument, 'id' | 'decidedOn'> & { readonly kind: Instrument['kind'] | 'decision' };

type Served = Pick<CaseState, 'application' | 'representativeIds' | 'services'>;
type Decided = Served & Pick<CaseState, 'outcome' | 'partialAwards'>;

/** The first receipt of a document by each party that has it; what was served before it was made is another one. */
export function receiptsOf({ services }: Served, instrument: Paper): readonly Receipt[] {
  const firsts = new Map<string, Receipt>();
  for (const service of services.filter((each) => carriesInstrument(each, instrument)))
    for (const { partyId, on, eventId } of service.served) {
      const first = firsts.get(partyId);
      if (on >= instrument.decidedOn && (first === undefined || on < first.on))
        firsts.set(partyId, { partyId, on, eventId });
    }
  return [...firsts.values()];
}

/** Whether a dispatch holds the document; one of an award that names no paper holds all of it. */
function carriesInstrument(
  { subjects, instrumentIds = [] }: Service,
  { id, kind }: Pick<Paper, 'id' | 'kind'>,
): boolean {
  if (kind === 'partialAward') return subjects.includes('partialAward') && instrumentIds.includes(id);
  if (!subjects.includes('outcome') && !(kind === 'decision' && subjects.includes('decision'))) return false;
  const parts: readonly string[] = instrumentIds.filter((each) => each === 'final' || each === 'nonFinal');
  return parts.length === 0 || parts.includes(id);
}

/** The receipt by which the last party had the last paper of the outcome; null while somebody lacks one. */
export function outcomeReceipt(state: Decided): Receipt | null {
  const { outcome } = state;
  if (outcome === null) return null;
  const own = instrumentsOf(state).filter(({ kind }) => kind !== 'partialAward');
  const decision = { id: 'outcome', kind: 'decision' as const, decidedOn: outcome.decidedOn };
  const papers: readonly Paper[] = own.length > 0 ? own : [decision];
  return lastOf(papers.map((paper) => lastReceipt(state, paper)));
}

/** The receipt by which the last party had the document; null while somebody lacks it. */
export function lastReceipt(state: Served, instrument: Paper): Receipt | null {
  const receipts = receiptsOf(state, instrument);
  return lastOf(
    partiesToServe(state).map(({ id }) => receipts.find(({ partyId }) => partyId === id) ?? null),
  );
}

function lastOf(receipts: readonly (Receipt | null)[]): Receipt | null {
  const all = receipts.filter((receipt) => receipt !== null);
  if (all.length < receipts.length) return null;
  return all.reduce<Receipt | null>((last, next) => (last === null || next.on > last.on ? next : last), null);
}

/**
 * What a period or a suit over one of several documents is known by: the document and the party. Null where the case has one document
 * alone, so that its periods are those of the party.
 */
export function remedyRef(
  state: Pick<CaseState, 'outcome' | 'partialAwards'>,
  instrumentId: string | null,
  partyId: string | null,
): string | null {
  return instrumentId === null || instrumentsOf(state).length < 2 ? null : `${instrumentId}:${partyId ?? ''}`;
}
