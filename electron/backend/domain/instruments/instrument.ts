import { awardParts } from '../amounts/finality.ts';
import type { LegalDate } from '../dates.ts';
import type { CaseState } from '../lifecycle/case-state.ts';
import type { AwardFinality } from '../lifecycle/events.ts';
import { ownAward } from './partial-award.ts';

export const instrumentKinds = ['partialAward', 'award', 'mediationDocument'] as const;
/** 先行裁决书 / 裁决书 / 调解书. */
export type InstrumentKind = (typeof instrumentKinds)[number];

/** A document that binds the parties, with an effect, a remedy and a service of its own. */
export interface Instrument {
  /** `final` or `nonFinal` of an award made in two papers, `outcome` where one paper holds it all, else the id of the partial award. */
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly finality: AwardFinality | null;
  /** The n of 之n in its number; null where the case has one award in one paper. */
  readonly ordinal: number | null;
  readonly decidedOn: LegalDate;
}

/**
 * The papers a case ends in, in the order of their numbers: partial awards first (LAW 43), then the award, which is two where final and
 * non-final items are made apart (RULES 50), or the mediation document. Empty while nothing is decided, or where the case ends otherwise.
 */
export function instrumentsOf(state: Pick<CaseState, 'outcome' | 'partialAwards'>): readonly Instrument[] {
  const { outcome, partialAwards } = state;
  const partial = partialAwards.map(({ id, award }, index) => ({
    id,
    kind: 'partialAward' as const,
    finality: award.finality,
    ordinal: index + 1,
    decidedOn: award.decidedOn,
  }));
  if (outcome?.method === 'mediation')
    return [...partial, { ...whole, kind: 'mediationDocument', decidedOn: outcome.decidedOn }];
  const award = ownAward(state);
  if (award === null) return partial;
  const { decidedOn } = award;
  const parts = awardParts(award.items ?? []);
  if (parts.length < 2) {
    const ordinal = partial.length === 0 ? null : partial.length + 1;
    return [...partial, { ...whole, kind: 'award', finality: award.finality, ordinal, decidedOn }];
  }
  return [
    ...partial,
    ...parts.map(({ finality }, index) => ({
      id: finality,
      kind: 'award' as const,
      finality,
      ordinal: partial.length + index + 1,
      decidedOn,
    })),
  ];
}

const whole = { id: 'outcome', finality: null, ordinal: null } as const;

const ordinals = '一二三四五六七八九十';

/** What its number ends in: 之一; empty where it has the case's own number. */
export function subNumber({ ordinal }: Pick<Instrument, 'ordinal'>): string {
  return ordinal === null ? '' : `之${ordinals[ordinal - 1] ?? ordinal}`;
}
