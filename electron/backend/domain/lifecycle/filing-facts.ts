import type { LegalDate } from '../dates.ts';
import { isCollective, proposeGreenChannel } from './application.ts';
import type { FactKind } from './fact-kinds.ts';
import type { Folding } from './fold.ts';
import { isAwaitingCorrection } from './stage.ts';

/** What an entry adds to the facts: kinds, with the party and thing they are about. */
export interface Emission {
  readonly kind: FactKind;
  readonly on?: LegalDate;
  readonly partyId?: string | null;
  readonly ref?: string | null;
}

/** What the receipt of an application starts. */
export function receiptFacts(state: Folding): readonly Emission[] {
  const on = state.application.receivedOn;
  return [
    { kind: 'received', on },
    ...completeFacts(state, on),
    ...(state.application.isGreenChannel ? [{ kind: 'greenChannelReceived', on } as const] : []),
  ];
}

/** The decision on acceptance may be made once nothing is missing any more (T3) and no mediation goes first (T4, T5): from the last day that brought this about. */
export function completeFacts(state: Folding, on: LegalDate): readonly Emission[] {
  if (on !== completeOn(state)) return [];
  return [
    { kind: 'receivedComplete', on },
    ...(isCollective(state.application) ? [{ kind: 'collectiveReceived', on } as const] : []),
  ];
}

/** Null while something is missing, and in a mediation before filing that has not failed. */
function completeOn(state: Folding): LegalDate | null {
  const mediations = state.mediations.filter(({ isPreFiling }) => isPreFiling);
  if (isAwaitingCorrection(state) || mediations.some(({ isSuccessful }) => isSuccessful !== false))
    return null;
  const ends = [state.correctionCompletedOn, ...mediations.map(({ concludedOn }) => concludedOn)];
  return ends.reduce<LegalDate>(
    (last, end) => (end !== null && end > last ? end : last),
    state.application.receivedOn,
  );
}

/** What acceptance starts, by the kind of case (LAW 7, RULES 64; procedure.md section 15). */
export function acceptanceFacts({ application }: Folding, on: LegalDate): readonly Emission[] {
  const collective = isCollective(application);
  const green = application.isGreenChannel;
  const kinds: readonly (FactKind | false)[] = [
    'accepted',
    collective && 'collectiveAccepted',
    proposeGreenChannel(application)?.reason === 'migrantWages' && 'migrantWagesAccepted',
    green && 'greenChannelAccepted',
    green && collective && 'collectiveGreenChannelAccepted',
  ];
  return kinds.filter((kind) => kind !== false).map((kind) => ({ kind, on }));
}

/** The end of a mediation, before filing or within the case. */
export function concludedFacts(
  mediationId: string | null,
  on: LegalDate,
  state: Folding,
): readonly Emission[] {
  const mediation = state.mediations.find(({ id }) => id === mediationId) ?? state.mediations[0];
  // After a failure the court must decide on acceptance (GD 50): the period for that starts now.
  if (mediation?.isPreFiling === true)
    return [{ kind: 'preFilingMediationEnded' }, ...completeFacts(state, on)];
  return [
    { kind: 'mediationEnded' },
    ...(mediation?.isEntrusted === true
      ? [{ kind: 'entrustedMediationEnded', ref: mediation.id } as const]
      : []),
  ];
}
