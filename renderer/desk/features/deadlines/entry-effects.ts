import type { HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import type { Explanation } from '../../../../electron/backend/api/contract/deadlines.ts';
import type { CaseEventType } from '../../../../electron/backend/domain/lifecycle/events.ts';
import type { FactKind } from '../../../../electron/backend/domain/lifecycle/fact-kinds.ts';

/** What an entry does to dates of the case. */
export const effectKinds = ['starts', 'restarts', 'stops', 'runsOn', 'meets'] as const;
export type EffectKind = (typeof effectKinds)[number];

/** The dates that an entry started, stopped …, by what it did. */
export type EntryEffects = Readonly<Partial<Record<EffectKind, readonly Explanation[]>>>;

/** Entries that a fact follows from, where it may end the need to act. Facts written down by hand name themselves. */
const entriesOf: Partial<Record<FactKind, readonly CaseEventType[]>> = {
  received: ['received'],
  accepted: ['accepted'],
  collectiveAccepted: ['accepted'],
  rejected: ['rejected'],
  redirected: ['jurisdictionExplained'],
  correctionRequested: ['correctionRequested'],
  mediationConsented: ['preFilingMediationStarted'],
  preFilingMediationEnded: ['mediationConcluded', 'closed'],
  mediationTried: ['mediationStarted'],
  mediationEnded: ['mediationConcluded'],
  entrustedMediationEnded: ['mediationConcluded'],
  applicationSentToAll: ['serviceStarted', 'served'],
  panelNoticeSent: ['serviceStarted', 'served'],
  oneTimeNoticeSent: ['serviceStarted', 'served'],
  defenceForwarded: ['serviceStarted', 'served'],
  hearingNoticeServed: ['served'],
  cancellationServed: ['served'],
  publicNoticeMatured: ['served'],
  collectivePostingMatured: ['served'],
  refusalLeaveMatured: ['served'],
  outcomeServedToAll: ['served', 'outcomeServed'],
  newPanelFormed: ['tribunalFormed'],
  defenceFiled: ['defenceFiled'],
  objectionFiled: ['objectionFiled'],
  objectionDecided: ['objectionDecided'],
  counterclaimFiled: ['counterclaimFiled'],
  counterclaimDecided: ['counterclaimDecided'],
  claimsChanged: ['claimsChanged'],
  convertedToOrdinary: ['convertedToOrdinary'],
  recusalDecided: ['recusalDecided'],
  hearingHeld: ['hearingRecorded'],
  outcomeDecided: ['outcomeRecorded', 'merged'],
  suitFiled: ['courtSuitRecorded'],
  closed: ['closed'],
  archived: ['archived'],
};

/** The effects of each entry by its id. A period that was met has an entry that met it; revoked entries have no effect. */
export function entryEffects(
  entries: readonly HistoryEntry[],
  explanations: readonly Explanation[],
): ReadonlyMap<string, EntryEffects> {
  const live = entries.filter(({ isRevoked }) => !isRevoked);
  const effects = new Map<string, Partial<Record<EffectKind, Explanation[]>>>();
  const add = (entryId: string | undefined, kind: EffectKind, explanation: Explanation) => {
    if (entryId === undefined) return;
    const of = effects.get(entryId) ?? {};
    effects.set(entryId, { ...of, [kind]: [...(of[kind] ?? []), explanation] });
  };
  for (const explanation of explanations) {
    add(explanation.triggerEntry?.eventId, 'starts', explanation);
    add(explanation.startEntry?.eventId, 'restarts', explanation);
    for (const { from, to, reason } of explanation.stops) {
      const isSuspension = reason.startsWith('suspension');
      add(lastOf(live, from, isSuspension ? ['suspended'] : ['serviceStarted']), 'stops', explanation);
      add(lastOf(live, to, isSuspension ? ['resumed'] : ['served']), 'runsOn', explanation);
    }
    add(metBy(live, explanation), 'meets', explanation);
  }
  return effects;
}

function metBy(live: readonly HistoryEntry[], { metOn, metFact }: Explanation): string | undefined {
  if (metFact === null) return undefined;
  const types = entriesOf[metFact];
  if (types !== undefined)
    return lastOf(live, metOn, types) ?? live.findLast((entry) => isOf(entry, types))?.id;
  return live.findLast(({ facts, effectiveOn }) => facts['fact'] === metFact && effectiveOn === metOn)?.id;
}

/** The last entry of these types with that legal date. */
function lastOf(
  live: readonly HistoryEntry[],
  on: string | null,
  types: readonly CaseEventType[],
): string | undefined {
  return live.findLast((entry) => entry.effectiveOn === on && isOf(entry, types))?.id;
}

function isOf({ type }: HistoryEntry, types: readonly string[]): boolean {
  return types.includes(type);
}
