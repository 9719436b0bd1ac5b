import { awardParts } from '../domain/amounts/finality.ts';
import { type Instrument, instrumentsOf, subNumber } from '../domain/instruments/instrument.ts';
import { type Award, ownAward } from '../domain/instruments/partial-award.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { AwardFinality } from '../domain/lifecycle/events.ts';

export type { Award } from '../domain/instruments/partial-award.ts';

/** One of the documents a case is decided in: what it decides, its kind and its sub-number. */
export interface AwardPart {
  readonly award: Award;
  readonly finality: AwardFinality | null;
  /** 之一, 之二 … where the case has several awards; empty where one document holds it all. */
  readonly subNumber: string;
}

type Decided = Pick<CaseState, 'outcome' | 'partialAwards'>;

/** The kinds the award falls into; two where final and non-final items are to be made apart (RULES 50). */
export function partsOfAward(state: Decided): readonly AwardFinality[] {
  return awardParts(ownAward(state)?.items ?? []).map(({ finality }) => finality);
}

/**
 * The document of one kind, or the whole where all items are of one kind (`wanted` is then that kind or null). The final one comes
 * first; what is withdrawn, settled or not handled stands in the one against which both parties may sue. What partial awards decided
 * stands in neither. Null where there is no award, it has no such part, or it is split and no kind was named.
 */
export function awardPart(state: Decided, wanted: AwardFinality | null): AwardPart | null {
  const award = ownAward(state);
  if (award === null) return null;
  const kinds = partsOfAward(state);
  if (kinds.length < 2) {
    const isWhole = wanted === null || wanted === award.finality;
    return isWhole ? { award, finality: award.finality, subNumber: numberOf(state, 'outcome') } : null;
  }
  if (wanted === null) return null;
  const finalIds = new Set(
    (award.items ?? []).filter((item) => item.finality === 'final').map(({ claimId }) => claimId),
  );
  const isOwn = (claimId: string) => finalIds.has(claimId) === (wanted === 'final');
  return {
    award: {
      ...award,
      finality: wanted,
      decisions: award.decisions.filter(({ claimId }) => isOwn(claimId)),
      workings: (award.workings ?? []).filter(({ claimId }) => isOwn(claimId)),
    },
    finality: wanted,
    subNumber: numberOf(state, wanted),
  };
}

/** The document of one partial award; null where there is none of that id. */
export function partialPart(state: Decided, id: string | null): AwardPart | null {
  const award = state.partialAwards.find((partial) => partial.id === id)?.award;
  return award === undefined
    ? null
    : { award, finality: award.finality, subNumber: numberOf(state, id ?? '') };
}

function numberOf(state: Decided, instrumentId: string): string {
  const instrument: Instrument | undefined = instrumentsOf(state).find(({ id }) => id === instrumentId);
  return instrument === undefined ? '' : subNumber(instrument);
}
