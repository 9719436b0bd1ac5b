import type { Party } from './application.ts';
import type { CaseState } from './case-state.ts';
import type { HearingMode } from './events.ts';
import { partiesToServe } from './representation.ts';

export const onlineModes = ['sync', 'async'] as const;
export type OnlineMode = (typeof onlineModes)[number];

/** Whether each party whose word counts agrees to an online hearing of this kind; null: nothing is recorded (GD-OH 4, 5). */
export interface OnlineConsent {
  readonly party: Party;
  readonly isGiven: boolean | null;
}

/** The recorded word of every party, the latest first to count; empty for a hearing in person, which needs nobody's consent. */
export function onlineConsents(
  state: Pick<CaseState, 'application' | 'representativeIds' | 'onlineConsents'>,
  mode: HearingMode,
): readonly OnlineConsent[] {
  if (mode === 'inPerson') return [];
  return partiesToServe(state).map((party) => {
    const last = state.onlineConsents.findLast(
      (consent) => consent.modes.includes(mode) && consent.partyIds.includes(party.id),
    );
    return { party, isGiven: last?.isGiven ?? null };
  });
}
