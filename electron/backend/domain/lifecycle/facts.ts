import { dateOf, type LegalDate } from '../dates.ts';
import type { CourtResult } from '../effect/suit.ts';
import { remedyRef } from '../instruments/receipts.ts';
import type { Fact } from './case-state.ts';
import { changesOf } from './changes.ts';
import type { RecordedEvent } from './events.ts';
import type { FactKind } from './fact-kinds.ts';
import {
  acceptanceFacts,
  completeFacts,
  concludedFacts,
  type Emission,
  receiptFacts,
} from './filing-facts.ts';
import type { Folding } from './fold.ts';
import { partiesToServe } from './representation.ts';
import { awardServedKind, serviceFacts } from './service-facts.ts';

/**
 * The facts that periods hang on, in legal order (equal days in the order of recording). Those of an outcome that was given up or revoked
 * are gone with it. `events` are the entries that count, `state` their fold.
 */
export function factsOf(events: readonly RecordedEvent[], state: Folding): readonly Fact[] {
  const emitted: Fact[] = [];
  for (const recorded of events) {
    if (undoesOutcome(recorded)) removeOutcome(emitted);
    for (const { kind, on, partyId, ref } of emissions(recorded, state)) {
      emitted.push({
        kind,
        on: on ?? recorded.effectiveOn,
        partyId: partyId ?? null,
        ref: ref ?? null,
        eventId: recorded.id,
      });
    }
  }
  const all = [...emitted, ...serviceFacts(state, changesOf(events))];
  return eachOnce(all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));
}

/** Kinds of which only one counts for a party or thing. */
const countedOnce: Partial<Record<FactKind, 'first' | 'last'>> = {
  // A paper that reached a party twice, by post and in person, starts one period.
  applicationServed: 'first',
  nonFinalAwardServed: 'first',
  finalAwardServedToWorker: 'first',
  finalAwardServedToEmployer: 'first',
  // A later notice sets a new period for evidence.
  evidenceNoticeServed: 'last',
  // Moved within its day, a hearing is still one.
  hearing: 'last',
};

function eachOnce(facts: readonly Fact[]): readonly Fact[] {
  const chosen = new Map<string, Fact>();
  const nameOf = ({ kind, partyId, ref }: Fact) => `${kind} ${partyId} ${ref}`;
  for (const fact of facts)
    if (countedOnce[fact.kind] === 'last' || !chosen.has(nameOf(fact))) chosen.set(nameOf(fact), fact);
  return facts.filter((fact) => countedOnce[fact.kind] === undefined || chosen.get(nameOf(fact)) === fact);
}

const outcomeFacts: readonly FactKind[] = [
  'outcomeDecided',
  'instrumentDated',
  'outcomeServedToAll',
  'nonFinalAwardServed',
  'finalAwardServedToWorker',
  'finalAwardServedToEmployer',
  'closed',
  'awardClosed',
  'otherwiseClosed',
  'archived',
];

function undoesOutcome({ event }: RecordedEvent): boolean {
  return event.type === 'settlementReneged' || event.type === 'selfRevoked';
}

function removeOutcome(facts: Fact[]): void {
  const kept = facts.filter((fact) => !outcomeFacts.includes(fact.kind));
  facts.splice(0, facts.length, ...kept);
}

function emissions({ event, effectiveOn }: RecordedEvent, state: Folding): readonly Emission[] {
  switch (event.type) {
    case 'received':
      return receiptFacts(state);
    case 'correctionRequested':
      return [{ kind: 'correctionRequested' }];
    case 'correctionCompleted':
      return completeFacts(state, effectiveOn);
    case 'preFilingMediationStarted':
      return [{ kind: 'mediationConsented' }];
    case 'mediationStarted':
      return [
        { kind: 'mediationTried' },
        ...(event.isEntrusted === true
          ? [{ kind: 'entrustedMediationStarted', ref: event.mediationId } as const]
          : []),
      ];
    case 'mediationConcluded':
      return concludedFacts(event.mediationId, effectiveOn, state);
    case 'accepted':
      return acceptanceFacts(state, event.clockFrom ?? effectiveOn);
    case 'rejected':
      return [{ kind: 'rejected' }];
    case 'jurisdictionExplained':
      return [{ kind: 'redirected' }];
    case 'tribunalFormed':
      return [
        { kind: 'panelFormed' },
        ...(state.revocation === null ? [] : [{ kind: 'newPanelFormed' } as const]),
      ];
    case 'hearingScheduled':
    case 'hearingRescheduled':
      return scheduledFacts(event.hearingId, dateOf(event.plan.startsAt), state);
    case 'hearingRecorded':
      return ['held', 'adjourned', 'respondentAbsent'].includes(event.result)
        ? [{ kind: 'hearingHeld', ref: event.hearingId }]
        : [];
    case 'defenceFiled':
      return [{ kind: 'defenceFiled', partyId: event.partyId, ref: event.defenceId }];
    case 'objectionFiled':
      return [{ kind: 'objectionFiled', ref: event.objectionId }];
    case 'objectionDecided':
      return [{ kind: 'objectionDecided', ref: event.objectionId }];
    case 'counterclaimFiled':
      return [{ kind: 'counterclaimFiled', ref: event.counterclaimId }];
    case 'counterclaimDecided':
      return [
        { kind: 'counterclaimDecided', ref: event.counterclaimId },
        ...(event.decision === 'merged' ? [{ kind: 'counterclaimMerged' } as const] : []),
      ];
    case 'claimsChanged':
      return [{ kind: 'claimsChanged' }];
    case 'partyAdded':
      return [{ kind: 'partyAdded' }];
    case 'convertedToOrdinary':
      return [{ kind: 'convertedToOrdinary' }];
    case 'recusalRequested':
      return [{ kind: 'recusalRequested', ref: event.recusalId }];
    case 'recusalDecided':
      return [{ kind: 'recusalDecided', ref: event.recusalId }];
    case 'outcomeRecorded':
      return outcomeEmissions(event.outcome.method, event.outcome.decidedOn);
    case 'outcomeServed':
      return [{ kind: 'outcomeServedToAll' }, ...legacyAwardServed(state)];
    case 'closed':
      return [
        { kind: 'closed' },
        { kind: event.method === 'award' ? 'awardClosed' : 'otherwiseClosed' },
        ...(state.acceptedOn === null ? [{ kind: 'preFilingMediationEnded' } as const] : []),
      ];
    case 'merged':
      return [{ kind: 'outcomeDecided' }];
    case 'archived':
      return [{ kind: 'archived' }];
    case 'courtSuitRecorded':
      return [
        {
          kind: event.suit?.action === 'revocation' ? 'revocationApplied' : 'suitFiled',
          partyId: event.suit?.partyId ?? null,
          ref: remedyRef(state, event.suit?.instrumentId ?? null, event.suit?.partyId ?? null),
        },
      ];
    case 'courtResultRecorded':
      return resultEmissions(event.suitId, event.result, state);
    case 'selfRevoked':
      return [{ kind: 'selfRevoked' }];
    case 'factRecorded':
      return [{ kind: event.fact, partyId: periodHolder(event.fact, event.partyId, state) }];
    default:
      return [];
  }
}

/** A hearing is counted back from only while it is still to come, and from its present day. */
function scheduledFacts(hearingId: string, on: LegalDate, state: Folding): readonly Emission[] {
  const hearing = state.hearings.find(({ id }) => id === hearingId);
  return hearing?.status === 'scheduled' && dateOf(hearing.plan.startsAt) === on
    ? [{ kind: 'hearing', on, ref: hearingId }]
    : [];
}

/** A worker's suit that came to nothing starts the employer's period anew (INT1 21); an award revoked lets the parties sue (LAW 49). */
function resultEmissions(suitId: string, result: CourtResult, state: Folding): readonly Emission[] {
  const suit = state.suits.find(({ id }) => id === suitId);
  if (result === 'revoked') return [{ kind: 'revocationRulingReceived' }];
  const isWorkers =
    suit?.action === 'suit' &&
    state.application.parties.some(({ id, kind }) => id === suit.partyId && kind === 'worker');
  return isWorkers && ['notAccepted', 'withdrawn', 'dismissed'].includes(result)
    ? [{ kind: 'workerSuitEnded', partyId: periodHolder('workerSuitEnded', suit.partyId, state) }]
    : [];
}

/** The end of the workers' suit starts the employer's period (INT1 21), whichever party the date was written down for. */
function periodHolder(fact: FactKind, partyId: string | null, state: Folding): string | null {
  const party = state.application.parties.find(({ id }) => id === partyId);
  return fact === 'workerSuitEnded' && party?.kind === 'worker' ? null : partyId;
}

function outcomeEmissions(method: string, decidedOn: LegalDate): readonly Emission[] {
  return [
    { kind: 'outcomeDecided', on: decidedOn },
    ...(method === 'award' || method === 'mediation'
      ? [{ kind: 'instrumentDated', on: decidedOn } as const]
      : []),
    ...(method === 'cancelled' ? [{ kind: 'cancelled', on: decidedOn } as const] : []),
  ];
}

/** An old entry says that all were served on one day; each party's own period then runs from it. */
function legacyAwardServed(state: Folding): readonly Emission[] {
  const { outcome } = state;
  if (outcome?.method !== 'award') return [];
  return partiesToServe(state)
    .filter((party) => party.role !== 'thirdParty')
    .map((party) => ({ kind: awardServedKind(outcome.finality, party.kind), partyId: party.id }));
}
