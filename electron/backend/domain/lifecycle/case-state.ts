import { assertNever, invariant } from '../assert.ts';
import type { LegalDate, LocalDateTime } from '../dates.ts';
import type { Fen } from '../money.ts';
import type { Application } from './application.ts';
import type {
  Attendance,
  CaseEvent,
  ClosingMethod,
  HearingPlan,
  HearingResult,
  Outcome,
  RecordedEvent,
  RejectionGround,
} from './events.ts';

export const caseStatuses = [
  'received',
  'preFilingMediation',
  'rejected',
  'accepted',
  'hearingScheduled',
  'inHearing',
  'deliberation',
  'drafting',
  'servingOutcome',
  'closed',
] as const;
/** Codes of procedure.md section 1.1. */
export type CaseStatus = (typeof caseStatuses)[number];

export const hearingStatuses = [
  'scheduled',
  'postponed',
  'cancelled',
  'held',
  'adjourned',
  'applicantAbsent',
  'respondentAbsent',
  'absent',
] as const;
export type HearingStatus = (typeof hearingStatuses)[number];

export interface Hearing {
  readonly id: string;
  readonly plan: HearingPlan;
  readonly status: HearingStatus;
  readonly openedAt: LocalDateTime | null;
  readonly endedAt: LocalDateTime | null;
  readonly attendance: readonly Attendance[];
  /** Reason of the last change, or the note of the record. */
  readonly note: string;
}

export interface Mediation {
  readonly id: string;
  /** Before acceptance (案前调解) or within the case. */
  readonly isPreFiling: boolean;
  readonly organisation: string;
  readonly startedOn: LegalDate;
  readonly concludedOn: LegalDate | null;
  readonly isSuccessful: boolean | null;
  readonly amountFen: Fen | null;
}

export interface IssuedDocument {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
  readonly issuedOn: LegalDate;
}

/** What the history says of a case: the fold of its events. */
export interface CaseState {
  readonly status: CaseStatus;
  readonly application: Application;
  readonly importId: string | null;
  readonly caseNumber: string | null;
  readonly mediationNumber: string | null;
  readonly acceptedOn: LegalDate | null;
  readonly rejectedOn: LegalDate | null;
  readonly rejection: { readonly ground: RejectionGround; readonly reason: string } | null;
  readonly tribunal: { readonly arbitratorIds: readonly string[]; readonly clerkId: string | null } | null;
  readonly hearings: readonly Hearing[];
  readonly mediations: readonly Mediation[];
  readonly outcome: Outcome | null;
  readonly documents: readonly IssuedDocument[];
  readonly outcomeServedOn: LegalDate | null;
  readonly closedOn: LegalDate | null;
  readonly closingMethod: ClosingMethod | null;
  readonly suedOn: LegalDate | null;
}

/**
 * Folds a case's events, in the order of `seq`, into its state. Events named by a later `entryRevoked` are passed over.
 * Null when nothing is left (an import that was undone). Pure: the same events always give the same state.
 * @throws Error when the history is not one the program can have written (first event is not `received`, unknown hearing).
 */
export function foldCase(events: readonly RecordedEvent[]): CaseState | null {
  const revoked = revokedIds(events);
  let state: CaseState | null = null;
  for (const recorded of events) {
    if (!revoked.has(recorded.id)) state = apply(state, recorded);
  }
  return state;
}

/** Ids of events that a later correction has revoked. */
export function revokedIds(events: readonly RecordedEvent[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { event } of events) {
    if (event.type === 'entryRevoked') for (const id of event.eventIds) ids.add(id);
  }
  return ids;
}

function apply(state: CaseState | null, { event, effectiveOn, id }: RecordedEvent): CaseState | null {
  if (event.type === 'entryRevoked') return state;
  if (event.type === 'received') return initialState(event.application, event.importId);
  invariant(state !== null, `history does not begin with "received" but with "${event.type}"`);
  return next(state, event, effectiveOn, id);
}

function initialState(application: Application, importId: string | null): CaseState {
  return {
    status: 'received',
    application,
    importId,
    caseNumber: null,
    mediationNumber: null,
    acceptedOn: null,
    rejectedOn: null,
    rejection: null,
    tribunal: null,
    hearings: [],
    mediations: [],
    outcome: null,
    documents: [],
    outcomeServedOn: null,
    closedOn: null,
    closingMethod: null,
    suedOn: null,
  };
}

type LaterEvent = Exclude<CaseEvent, { type: 'received' | 'entryRevoked' }>;

function next(state: CaseState, event: LaterEvent, on: LegalDate, eventId: string): CaseState {
  switch (event.type) {
    case 'applicationCorrected':
      return { ...state, application: event.application };
    case 'preFilingMediationStarted':
      return {
        ...state,
        status: 'preFilingMediation',
        mediationNumber: event.mediationNumber,
        mediations: [...state.mediations, startedMediation(eventId, true, event.organisation, on)],
      };
    case 'mediationStarted':
      return {
        ...state,
        mediations: [...state.mediations, startedMediation(event.mediationId, false, event.organisation, on)],
      };
    case 'mediationConcluded':
      return { ...state, mediations: concludeMediation(state.mediations, event, on) };
    case 'accepted':
      return { ...state, status: 'accepted', caseNumber: event.caseNumber, acceptedOn: on };
    case 'rejected':
      return {
        ...state,
        status: 'rejected',
        rejectedOn: on,
        rejection: { ground: event.ground, reason: event.reason },
      };
    case 'tribunalFormed':
      return { ...state, tribunal: { arbitratorIds: event.arbitratorIds, clerkId: event.clerkId } };
    case 'hearingScheduled':
      return withHearings(state, [...state.hearings, scheduledHearing(event.hearingId, event.plan)]);
    case 'hearingRescheduled':
      return withHearings(
        state,
        changeHearing(state, event.hearingId, { plan: event.plan, status: 'scheduled', note: event.reason }),
      );
    case 'hearingPostponed':
      return withHearings(
        state,
        changeHearing(state, event.hearingId, { status: 'postponed', note: event.reason }),
      );
    case 'hearingCancelled':
      return withHearings(
        state,
        changeHearing(state, event.hearingId, { status: 'cancelled', note: event.reason }),
      );
    case 'hearingRecorded':
      return withHearings(
        state,
        changeHearing(state, event.hearingId, {
          status: event.result,
          openedAt: event.openedAt,
          endedAt: event.endedAt,
          attendance: event.attendance,
          note: event.note,
        }),
      );
    case 'outcomeRecorded':
      return { ...state, outcome: event.outcome, status: 'drafting' };
    case 'documentIssued':
      return {
        ...state,
        status:
          state.status === 'drafting' && outcomeDocuments.includes(event.kind)
            ? 'servingOutcome'
            : state.status,
        documents: [
          ...state.documents,
          { id: event.documentId, kind: event.kind, sha256: event.sha256, issuedOn: on },
        ],
      };
    case 'outcomeServed':
      return { ...state, outcomeServedOn: on };
    case 'closed':
      return { ...state, status: 'closed', closedOn: on, closingMethod: event.method };
    case 'courtSuitRecorded':
      return { ...state, suedOn: on };
    default:
      return assertNever(event);
  }
}

/** Documents whose issue moves a case from drafting to the service of its outcome (T23). */
const outcomeDocuments: readonly string[] = ['mediationDocument', 'award'];

function startedMediation(id: string, isPreFiling: boolean, organisation: string, on: LegalDate): Mediation {
  return {
    id,
    isPreFiling,
    organisation,
    startedOn: on,
    concludedOn: null,
    isSuccessful: null,
    amountFen: null,
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

function scheduledHearing(id: string, plan: HearingPlan): Hearing {
  return { id, plan, status: 'scheduled', openedAt: null, endedAt: null, attendance: [], note: '' };
}

function changeHearing(
  state: CaseState,
  hearingId: string,
  change: Partial<Hearing> & { status: HearingStatus | HearingResult },
): readonly Hearing[] {
  invariant(
    state.hearings.some((hearing) => hearing.id === hearingId),
    'a hearing is changed that was never scheduled',
  );
  return state.hearings.map((hearing) => (hearing.id === hearingId ? { ...hearing, ...change } : hearing));
}

/** The stage follows from the hearings, except once an outcome exists or the case is over. */
function withHearings(state: CaseState, hearings: readonly Hearing[]): CaseState {
  const fixed = state.outcome !== null || state.status === 'closed' || state.acceptedOn === null;
  return { ...state, hearings, status: fixed ? state.status : stageOf(hearings) };
}

function stageOf(hearings: readonly Hearing[]): CaseStatus {
  const has = (status: HearingStatus) => hearings.some((hearing) => hearing.status === status);
  if (has('scheduled')) return has('adjourned') ? 'inHearing' : 'hearingScheduled';
  if (has('adjourned')) return 'inHearing';
  if (has('held') || has('respondentAbsent')) return 'deliberation';
  // A hearing that came to nothing: the case awaits a new one, or its deemed withdrawal (T17), back in the queue.
  return 'accepted';
}
