import type { Approval } from '../approvals/approvals.ts';
import type { LegalDate, LocalDateTime } from '../dates.ts';
import type { HeldDiscussion } from '../discussion/discussion.ts';
import type { Suit } from '../effect/suit.ts';
import type { ElementSheet } from '../elements/element-sheet.ts';
import type { InstrumentCorrection } from '../instruments/correction.ts';
import type { PartialAward } from '../instruments/partial-award.ts';
import type { LinkageBody, MediationSession } from '../mediation/mediation-entry.ts';
import type { Fen } from '../money.ts';
import type { PerformanceRecord } from '../settlement/performance.ts';
import type { Application } from './application.ts';
import type {
  Attendance,
  AwardFinality,
  ClosingMethod,
  HearingPlan,
  Outcome,
  RejectionGround,
} from './events.ts';
import type { FactKind } from './fact-kinds.ts';
import type { HearingNeeds } from './hearing-needs.ts';
import type { OnlineMode } from './online-consent.ts';
import type { Override } from './overrides.ts';
import type { NeededAction, PostponementCode, PostponementSide } from './postponement.ts';
import type {
  ConsentSubject,
  CounterclaimDecision,
  PanelChoice,
  RecusalGround,
  ServiceMode,
  ServiceSubject,
  SuspensionGround,
  WaivablePeriod,
} from './procedural-events.ts';

export const caseStatuses = [
  'received',
  'awaitingCorrection',
  'preFilingMediation',
  'rejected',
  'redirected',
  'accepted',
  'servingApplication',
  'defence',
  'hearingScheduled',
  'inHearing',
  'deliberation',
  'drafting',
  'servingOutcome',
  'closed',
  'archived',
  'reopened',
] as const;
/** Codes of procedure.md section 1.1. */
export type CaseStatus = (typeof caseStatuses)[number];

export const overlays = [
  'suspended',
  'extended',
  'jurisdictionObjectionPending',
  'recusalPending',
  'appraisalPending',
  'entrustedMediation',
  'publicNoticeRunning',
  'simplified',
  'collective',
  'greenChannel',
] as const;
/** What lies over a state without replacing it; procedure.md section 1.1. */
export type Overlay = (typeof overlays)[number];

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
  /** When it was last moved to another time or another mode, and the notices that told of the old one; absent while it stands as first fixed. */
  readonly moved?: {
    readonly on: LegalDate;
    readonly oldServiceIds: readonly string[];
    readonly oldDocumentIds: readonly string[];
  };
  /** Rules of the docket that were passed when it was last fixed, with the reasons; absent: none. */
  readonly overrides?: readonly Override[];
}

/** A hearing put off (延期开庭): from when, to when if it was fixed anew at once, and on whose account. */
export interface Postponement {
  readonly eventId: string;
  readonly hearingId: string;
  readonly on: LegalDate;
  readonly from: LocalDateTime;
  readonly to: LocalDateTime | null;
  readonly reason: string;
  /** Null in entries made before it was asked. */
  readonly by: PostponementSide | null;
  readonly code: PostponementCode | null;
  readonly requestedOn: LegalDate | null;
  readonly action: (NeededAction & { readonly doneOn: LegalDate | null }) | null;
}

export interface Mediation {
  readonly id: string;
  /** Before acceptance (案前调解) or within the case. */
  readonly isPreFiling: boolean;
  readonly isEntrusted: boolean;
  readonly organisation: string;
  readonly startedOn: LegalDate;
  readonly concludedOn: LegalDate | null;
  readonly isSuccessful: boolean | null;
  readonly amountFen: Fen | null;
  /** Who sent the parties here; null: nobody, or not recorded. */
  readonly referredBy: LinkageBody | null;
  /** Ids of the roster of mediators. */
  readonly mediatorIds: readonly string[];
  readonly sessions: readonly MediationSession[];
}

export interface IssuedDocument {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
  readonly issuedOn: LegalDate;
  readonly hearingId: string | null;
  readonly partyId: string | null;
  /** Which of two awards; null where one document holds it all. */
  readonly part: AwardFinality | null;
  /** Of a partial award, a correction or a certificate: of which document; null otherwise. */
  readonly instrumentId: string | null;
}

/** Service (送达) that took effect on one party. */
export interface ServedParty {
  readonly partyId: string;
  readonly on: LegalDate;
  readonly mode: ServiceMode;
  readonly isProved: boolean;
  readonly proof: string;
  readonly eventId: string;
}

/** One dispatch of papers to parties, and on whom it took effect. */
export interface Service {
  readonly id: string;
  readonly subjects: readonly ServiceSubject[];
  readonly hearingId: string | null;
  readonly partyIds: readonly string[];
  readonly mode: ServiceMode;
  readonly startedOn: LegalDate;
  readonly eventId: string;
  readonly served: readonly ServedParty[];
  /** Of several documents: which; absent: all of the outcome, or nothing of the kind. */
  readonly instrumentIds?: readonly string[];
}

export interface Suspension {
  readonly ground: SuspensionGround;
  readonly from: LegalDate;
  /** The day work went on, itself counted again; null while suspended. */
  readonly to: LegalDate | null;
  readonly eventId: string;
}

export interface Recusal {
  readonly id: string;
  readonly staffId: string;
  readonly ground: RecusalGround;
  readonly partyId: string | null;
  readonly hasEvidence: boolean;
  readonly requestedOn: LegalDate;
  readonly decidedOn: LegalDate | null;
  readonly isUpheld: boolean | null;
  readonly deciderId: string | null;
}

/** A jurisdiction objection or a counterclaim: filed, later decided. */
export interface Motion {
  readonly id: string;
  readonly partyId: string;
  readonly text: string;
  readonly filedOn: LegalDate;
  readonly decidedOn: LegalDate | null;
}
export interface Objection extends Motion {
  readonly isUpheld: boolean | null;
}
export interface Counterclaim extends Motion {
  readonly decision: CounterclaimDecision | null;
}

export interface Waiver {
  readonly period: WaivablePeriod;
  readonly partyIds: readonly string[];
  readonly days: number;
  readonly on: LegalDate;
  readonly eventId: string;
}

export interface Extension {
  readonly days: number;
  readonly on: LegalDate;
  readonly approverId: string;
  readonly eventId: string;
}

export interface Consent {
  readonly subject: ConsentSubject;
  readonly partyIds: readonly string[];
  readonly on: LegalDate;
}

/** A party's word on being heard online. */
export interface OnlineConsentEntry {
  readonly partyIds: readonly string[];
  readonly modes: readonly OnlineMode[];
  readonly isGiven: boolean;
  readonly on: LegalDate;
}

export interface Tribunal {
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string | null;
  readonly formedOn: LegalDate;
  readonly choice: PanelChoice | null;
}

/** Another case this one was joined with or divided from. */
export interface LinkedCase {
  readonly relation: 'mergedInto' | 'mergedIn' | 'splitOff';
  readonly caseId: string;
  readonly number: string;
  readonly on: LegalDate;
}

/** A date of the history that periods hang on. `ref`: the hearing, service, recusal … it belongs to. */
export interface Fact {
  readonly kind: FactKind;
  readonly on: LegalDate;
  readonly partyId: string | null;
  readonly ref: string | null;
  readonly eventId: string;
}

/** What the history says of a case: the fold of its events. */
export interface CaseState {
  readonly status: CaseStatus;
  readonly application: Application;
  readonly importId: string | null;
  readonly caseNumber: string | null;
  readonly mediationNumber: string | null;
  readonly correctionRequestedOn: LegalDate | null;
  /** The one-time list of what is missing (补正); empty until it was sent. */
  readonly correctionItems: readonly string[];
  readonly correctionCompletedOn: LegalDate | null;
  readonly acceptedOn: LegalDate | null;
  /** What the award period of a case split off another is counted from; else the day of acceptance. */
  readonly clockFrom: LegalDate | null;
  readonly rejectedOn: LegalDate | null;
  readonly rejection: { readonly ground: RejectionGround; readonly reason: string } | null;
  readonly redirectedOn: LegalDate | null;
  readonly redirection: { readonly competent: string; readonly reason: string } | null;
  readonly tribunal: Tribunal | null;
  /** Every tribunal the case has had, the present one last. */
  readonly tribunals: readonly Tribunal[];
  readonly hearings: readonly Hearing[];
  readonly mediations: readonly Mediation[];
  readonly services: readonly Service[];
  readonly suspensions: readonly Suspension[];
  readonly extension: Extension | null;
  readonly waivers: readonly Waiver[];
  /** The evidence period the court set, in working days; null: the rule's. */
  readonly evidenceDays: number | null;
  /** What people need at the hearing, as last recorded; null: nobody asked. See `docket/needs.ts`. */
  readonly needs: HearingNeeds | null;
  readonly objections: readonly Objection[];
  readonly counterclaims: readonly Counterclaim[];
  readonly recusals: readonly Recusal[];
  readonly appraisalSince: LegalDate | null;
  readonly withdrawnClaimIds: readonly string[];
  /** Party ids of the representatives (代表人) of a collective case. */
  readonly representativeIds: readonly string[];
  readonly consents: readonly Consent[];
  readonly onlineConsents: readonly OnlineConsentEntry[];
  readonly postponements: readonly Postponement[];
  /** What both sides say of the elements, worker by worker as first stated (要素表). */
  readonly elementSheets: readonly ElementSheet[];
  readonly opinion: { readonly vote: string; readonly dissent: string; readonly on: LegalDate } | null;
  readonly outcome: Outcome | null;
  /** What was decided before the rest (先行裁决), in the order of the papers. */
  readonly partialAwards: readonly PartialAward[];
  /** Decisions that put a document right (补正). */
  readonly corrections: readonly InstrumentCorrection[];
  /** What somebody above the tribunal was asked to approve; see `domain/approvals`. */
  readonly approvals: readonly Approval[];
  /** Collective discussions of the case; see `domain/discussion`. */
  readonly discussions: readonly HeldDiscussion[];
  readonly renegedOn: LegalDate | null;
  /** What happened while the settlement was performed; gone with a settlement that was given up. */
  readonly performance: readonly PerformanceRecord[];
  readonly documents: readonly IssuedDocument[];
  readonly outcomeServedOn: LegalDate | null;
  readonly closedOn: LegalDate | null;
  readonly closingMethod: ClosingMethod | null;
  readonly archived: { readonly on: LegalDate; readonly number: string } | null;
  /** Own award revoked: when, and the hearings held before that. */
  readonly revocation: { readonly on: LegalDate; readonly hearingIds: readonly string[] } | null;
  /** The first day a party went to court. */
  readonly suedOn: LegalDate | null;
  readonly suits: readonly Suit[];
  readonly links: readonly LinkedCase[];
  /** The dates that periods hang on, in legal order; see `facts.ts`. */
  readonly facts: readonly Fact[];
}

/** Whether the case still needs work by the court: not rejected, redirected, closed or archived. */
export function isOpen(status: CaseStatus): boolean {
  return !(['rejected', 'redirected', 'closed', 'archived'] as readonly CaseStatus[]).includes(status);
}

/** Of the hearings that came to one of these results since an own award was revoked, the last by its hour. */
export function lastHearing(
  { hearings, revocation }: Pick<CaseState, 'hearings' | 'revocation'>,
  results: readonly HearingStatus[],
): Hearing | null {
  return hearings.reduce<Hearing | null>(
    (last, hearing) =>
      results.includes(hearing.status) &&
      revocation?.hearingIds.includes(hearing.id) !== true &&
      (last === null || hearing.plan.startsAt >= last.plan.startsAt)
        ? hearing
        : last,
    null,
  );
}

/** Whether a session of the case was adjourned (休庭) and the hearing goes on in another. */
export function isPartHeard(state: Pick<CaseState, 'hearings' | 'revocation'>): boolean {
  return lastHearing(state, ['adjourned', 'held', 'respondentAbsent'])?.status === 'adjourned';
}

/** Whether everybody a dispatch went to has received it. */
export function isServedOnAll({ partyIds, served }: Pick<Service, 'partyIds' | 'served'>): boolean {
  return partyIds.every((id) => served.some(({ partyId }) => partyId === id));
}

/** Whether the case is suspended now (its last suspension has not ended). */
export function isSuspended(state: Pick<CaseState, 'suspensions'>): boolean {
  return state.suspensions.some((suspension) => suspension.to === null);
}
