import { awardParts } from '../domain/amounts/finality.ts';
import type { AwardFinality, Outcome } from '../domain/lifecycle/events.ts';

export type Award = Extract<Outcome, { method: 'award' }>;

/** One of the documents an award is made in: what it decides, its kind and its sub-number. */
export interface AwardPart {
  readonly award: Award;
  readonly finality: AwardFinality | null;
  /** 之一 or 之二 where the award is split; empty where one document holds it all. */
  readonly subNumber: '' | '之一' | '之二';
}

/** The kinds an award falls into; two where final and non-final items are to be made apart (RULES 50). */
export function partsOfAward(award: Award): readonly AwardFinality[] {
  return awardParts(award.items ?? []).map(({ finality }) => finality);
}

/**
 * The document of one kind, or the whole where all items are of one kind (`wanted` is then that kind or null). The final one comes
 * first; what is withdrawn, settled or not handled stands in the one against which both parties may sue. Null where the award has
 * no such part, or is split and no kind was named.
 */
export function awardPart(award: Award, wanted: AwardFinality | null): AwardPart | null {
  const kinds = partsOfAward(award);
  if (kinds.length < 2) {
    const isWhole = wanted === null || wanted === award.finality;
    return isWhole ? { award, finality: award.finality, subNumber: '' } : null;
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
    subNumber: wanted === 'final' ? '之一' : '之二',
  };
}
