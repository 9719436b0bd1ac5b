import { afterEvent } from '../approvals/approvals.ts';
import { assertNever, invariant } from '../assert.ts';
import type { LegalDate } from '../dates.ts';
import { afterDiscussions } from '../discussion/discussion.ts';
import type { Suit, SuitTold } from '../effect/suit.ts';
import type { Application } from './application.ts';
import type { CaseState, Hearing, Mediation } from './case-state.ts';
import type { CaseEvent, HearingPlan, RecordedEvent } from './events.ts';
import { factsOf } from './facts.ts';
import { postponementOf } from './postponement.ts';
import type { ProceduralEvent } from './procedural-events.ts';
import { applyProcedural, isProcedural } from './procedure-fold.ts';
import { stageOf } from './stage.ts';

/** A case on its way through the fold: what follows from the whole is added at the end. */
export type Folding = Omit<CaseState, 'status' | 'facts'>;

/**
 * Folds a case's events, in the order of `seq`, into its state. Events named by a later `entryRevoked` are passed over, and those
 * named by `entryDateCorrected` count from their corrected day. Null when nothing is left (an import that was undone). Pure: the
 * same events always give the same state; an entry recorded late counts from its legal date.
 * @throws Error when the history is not one the program can have written (first event is not `received`, unknown hearing).
 */
export function foldCase(events: readonly RecordedEvent[]): CaseState | null {
  const live = liveEvents(events);
  let state: Folding | null = null;
  for (const recorded of live) state = apply(state, recorded);
  if (state === null) return null;
  return { ...state, status: stageOf(state), facts: factsOf(live, state) };
}

/** The entries that count: not revoked, each with its legal date as last corrected. */
export function liveEvents(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const revoked = revokedIds(events);
  const dates = new Map<string, LegalDate>();
  for (const { id, event } of events)
    if (event.type === 'entryDateCorrected' && !revoked.has(id)) dates.set(event.eventId, event.to);
  return events
    .filter((recorded) => !revoked.has(recorded.id))
    .map((recorded) => {
      const effectiveOn = dates.get(recorded.id);
      return effectiveOn === undefined ? recorded : { ...recorded, effectiveOn };
    });
}

/** Ids of events that a later correction has revoked. */
export function revokedIds(events: readonly RecordedEvent[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { event } of events) {
    if (event.type === 'entryRevoked') for (const id of event.eventIds) ids.add(id);
  }
  return ids;
}

function apply(state: Folding | null, { event, effectiveOn, id }: RecordedEvent): Folding | null {
  if (event.type === 'entryRevoked') return state;
  if (event.type === 'received') return initialState(event.application, event.importId);
  invariant(state !== null, `history does not begin with "received" but with "${event.type}"`);
  const after = isProcedural(event)
    ? applyProcedural(state, event, effectiveOn, id)
    : next(withPostponement(state, { event, effectiveOn, id }), event, effectiveOn, id);
  const approvals = afterEvent(after.approvals, event.type);
  const discussions = afterDiscussions(after.discussions, event.type);
  return approvals === after.approvals && discussions === after.discussions
    ? after
    : { ...after, approvals, discussions };
}

function withPostponement(
  state: Folding,
  { event, effectiveOn, id }: Pick<RecordedEvent, 'event' | 'effectiveOn' | 'id'>,
): Folding {
  if (!('hearingId' in event)) return state;
  const hearing = state.hearings.find((known) => known.id === event.hearingId);
  const postponement = postponementOf({ event, id }, effectiveOn, hearing);
  return postponement === null ? state : { ...state, postponements: [...state.postponements, postponement] };
}

function initialState(application: Application, importId: string | null): Folding {
  return {
    application,
    importId,
    caseNumber: null,
    mediationNumber: null,
    correctionRequestedOn: null,
    correctionItems: [],
    correctionCompletedOn: null,
    acceptedOn: null,
    clockFrom: null,
    rejectedOn: null,
    rejection: null,
    redirectedOn: null,
    redirection: null,
    tribunal: null,
    tribunals: [],
    hearings: [],
    mediations: [],
    services: [],
    suspensions: [],
    extension: null,
    waivers: [],
    evidenceDays: null,
    needs: null,
    objections: [],
    counterclaims: [],
    recusals: [],
    appraisalSince: null,
    withdrawnClaimIds: [],
    representativeIds: [],
    consents: [],
    onlineConsents: [],
    postponements: [],
    elementSheets: [],
    opinion: null,
    outcome: null,
    partialAwards: [],
    corrections: [],
    approvals: [],
    discussions: [],
    renegedOn: null,
    performance: [],
    documents: [],
    outcomeServedOn: null,
    closedOn: null,
    closingMethod: null,
    archived: null,
    revocation: null,
    suedOn: null,
    suits: [],
    links: [],
  };
}

/** What is known of a suit of which an old ledger keeps the day alone. */
const unknownSuit: Omit<SuitTold, 'partyId'> & Pick<Suit, 'partyId'> = {
  partyId: null,
  action: 'suit',
  court: '',
  courtCaseNumber: '',
};

type MainEvent = Exclude<CaseEvent, { type: 'received' | 'entryRevoked' } | ProceduralEvent>;

function next(state: Folding, event: MainEvent, on: LegalDate, eventId: string): Folding {
  switch (event.type) {
    case 'applicationCorrected':
      return { ...state, application: event.application };
    case 'preFilingMediationStarted':
      return {
        ...state,
        mediationNumber: event.mediationNumber,
        mediations: [
          ...state.mediations,
          {
            ...startedMediation(eventId, event.organisation, on, 'preFiling'),
            referredBy: event.referredBy ?? null,
          },
        ],
      };
    case 'mediationStarted': {
      const kind = event.isEntrusted === true ? 'entrusted' : 'tribunal';
      const started = startedMediation(event.mediationId, event.organisation, on, kind);
      return { ...state, mediations: [...state.mediations, started] };
    }
    case 'mediationConcluded':
      return { ...state, mediations: concludeMediation(state.mediations, event, on) };
    case 'accepted':
      return {
        ...state,
        caseNumber: event.caseNumber,
        acceptedOn: on,
        clockFrom: event.clockFrom ?? null,
      };
    case 'rejected':
      return {
        ...state,
        rejectedOn: on,
        rejection: { ground: event.ground, reason: event.reason },
      };
    case 'tribunalFormed': {
      const tribunal = {
        arbitratorIds: event.arbitratorIds,
        clerkId: event.clerkId,
        formedOn: on,
        choice: event.choice ?? null,
      };
      return { ...state, tribunal, tribunals: [...state.tribunals, tribunal] };
    }
    case 'hearingScheduled':
      return {
        ...state,
        hearings: [...state.hearings, scheduledHearing(event.hearingId, event.plan, event.overrides)],
      };
    case 'hearingRescheduled':
      return changeHearing(state, event.hearingId, {
        plan: event.plan,
        status: 'scheduled',
        note: event.reason,
        overrides: event.overrides ?? [],
        ...moved(state, event.hearingId, event.plan, on),
      });
    case 'hearingPostponed':
      return freeHearing(state, event.hearingId, 'postponed', event.reason, on);
    case 'hearingCancelled':
      return freeHearing(state, event.hearingId, 'cancelled', event.reason, on);
    case 'hearingRecorded':
      return changeHearing(state, event.hearingId, {
        status: event.result,
        openedAt: event.openedAt,
        endedAt: event.endedAt,
        attendance: event.attendance,
        note: event.note,
      });
    case 'outcomeRecorded':
      return { ...state, outcome: event.outcome };
    case 'documentIssued':
      return {
        ...state,
        documents: [
          ...state.documents,
          {
            id: event.documentId,
            kind: event.kind,
            sha256: event.sha256,
            issuedOn: on,
            hearingId: event.hearingId ?? null,
            partyId: event.partyId ?? null,
            part: event.part ?? null,
            instrumentId: event.instrumentId ?? null,
          },
        ],
      };
    case 'outcomeServed':
      return { ...state, outcomeServedOn: on };
    case 'closed':
      return { ...state, closedOn: on, closingMethod: event.method };
    case 'courtSuitRecorded': {
      const { partyId, action, court, courtCaseNumber, instrumentId = null } = event.suit ?? unknownSuit;
      const suit = { id: eventId, on, partyId, action, court, courtCaseNumber, instrumentId, end: null };
      const suedOn = action === 'suit' && (state.suedOn === null || on < state.suedOn) ? on : state.suedOn;
      return { ...state, suedOn, suits: [...state.suits, suit] };
    }
    case 'courtResultRecorded':
      return {
        ...state,
        suits: state.suits.map((suit) =>
          suit.id === event.suitId ? { ...suit, end: { result: event.result, on, note: event.note } } : suit,
        ),
      };
    default:
      return assertNever(event);
  }
}

function startedMediation(
  id: string,
  organisation: string,
  on: LegalDate,
  kind: 'preFiling' | 'entrusted' | 'tribunal',
): Mediation {
  return {
    id,
    isPreFiling: kind === 'preFiling',
    isEntrusted: kind === 'entrusted',
    organisation,
    startedOn: on,
    concludedOn: null,
    isSuccessful: null,
    amountFen: null,
    referredBy: null,
    mediatorIds: [],
    sessions: [],
  };
}

function concludeMediation(
  mediations: readonly Mediation[],
  event: Extract<CaseEvent, { type: 'mediationConcluded' }>,
  on: LegalDate,
): readonly Mediation[] {
  const open = mediations.findLast((mediation) =>
    event.mediationId === null ? mediation.concludedOn === null : mediation.id === event.mediationId,
  );
  invariant(open !== undefined, 'a mediation is concluded that was never started');
  return mediations.map((mediation) =>
    mediation === open
      ? { ...mediation, concludedOn: on, isSuccessful: event.isSuccessful, amountFen: event.amountFen }
      : mediation,
  );
}

function scheduledHearing(id: string, plan: HearingPlan, overrides: Hearing['overrides'] = []): Hearing {
  return {
    id,
    plan,
    status: 'scheduled',
    openedAt: null,
    endedAt: null,
    attendance: [],
    note: '',
    overrides,
  };
}

function freeHearing(
  state: Folding,
  hearingId: string,
  status: 'postponed' | 'cancelled',
  note: string,
  on: LegalDate,
): Folding {
  return changeHearing(state, hearingId, { status, note, moved: wordOf(state, hearingId, on) });
}

/** Notices of another time or mode do not tell of the hearing any more: it must be noticed anew (LAW 35). */
function moved(
  { hearings, services, documents }: Folding,
  hearingId: string,
  plan: HearingPlan,
  on: LegalDate,
): Pick<Hearing, 'moved'> {
  const before = hearings.find((hearing) => hearing.id === hearingId)?.plan;
  if (before?.startsAt === plan.startsAt && before.mode === plan.mode) return {};
  return { moved: wordOf({ services, documents }, hearingId, on) };
}

/** What had gone out about a hearing before it was changed: it does not tell how the hearing stands any more. */
function wordOf(
  { services, documents }: Pick<Folding, 'services' | 'documents'>,
  hearingId: string,
  on: LegalDate,
): NonNullable<Hearing['moved']> {
  const told = services.filter((service) => service.hearingId === hearingId);
  const written = documents.filter((document) => document.hearingId === hearingId);
  return {
    on,
    oldServiceIds: told.map((service) => service.id),
    oldDocumentIds: written.map((document) => document.id),
  };
}

function changeHearing(state: Folding, hearingId: string, change: Partial<Hearing>): Folding {
  invariant(
    state.hearings.some((hearing) => hearing.id === hearingId),
    'a hearing is changed that was never scheduled',
  );
  return {
    ...state,
    hearings: state.hearings.map((hearing) =>
      hearing.id === hearingId ? { ...hearing, ...change } : hearing,
    ),
  };
}
