import type { ApprovalEntry } from '../approvals/approval-entry.ts';
import type { LegalDate, LocalDateTime } from '../dates.ts';
import type { DiscussionResult } from '../discussion/discussion.ts';
import type { DiscussionTrigger } from '../discussion/triggers.ts';
import type { ElementSheet } from '../elements/element-sheet.ts';
import type { CorrectionContent } from '../instruments/correction.ts';
import type { Award } from '../instruments/partial-award.ts';
import type { LiveEntry } from '../live/live-entry.ts';
import type { MediationEntry } from '../mediation/mediation-entry.ts';
import type { AsyncEntry } from '../online/async-entry.ts';
import type { PerformanceEntry } from '../settlement/performance-entry.ts';
import type { DrawRecord } from '../tribunal/draw.ts';
import type { Application } from './application.ts';
import type { RecordedFact } from './fact-kinds.ts';
import type { HearingNeeds } from './hearing-needs.ts';
import type { OnlineMode } from './online-consent.ts';

export const suspensionGrounds = [
  'workerDied',
  'workerLostCapacity',
  'employerEnded',
  'forceMajeure',
  'dependsOnOtherCase',
  'awaitingConclusion',
  'other',
] as const;
/** Grounds of suspension (中止事由); RULES 47, procedure.md section 1.4. */
export type SuspensionGround = (typeof suspensionGrounds)[number];

export const serviceSubjects = [
  'application',
  'panelNotice',
  'evidenceNotice',
  'oneTimeNotice',
  'hearingNotice',
  'defence',
  'outcome',
  'decision',
  'partialAward',
  'correctionDecision',
] as const;
/** What is served (送达). `oneTimeNotice`: the one notice of a collective case (RULES 64). `decision`: of an ending without award. */
export type ServiceSubject = (typeof serviceSubjects)[number];

export const serviceModes = [
  'direct',
  'leave',
  'post',
  'entrusted',
  'forwarded',
  'electronic',
  'simple',
  'publicNotice',
  'collectivePosting',
] as const;
/** Modes of service (送达方式); procedure.md section 16. */
export type ServiceMode = (typeof serviceModes)[number];

export const waivablePeriods = ['defence', 'evidence', 'hearingNotice'] as const;
/** Periods that parties may ask in writing to shorten or waive; GD 62, RULES 58. */
export type WaivablePeriod = (typeof waivablePeriods)[number];

export const recusalGrounds = ['relative', 'interest', 'otherRelation', 'privateContact'] as const;
/** Grounds of recusal (回避); LAW 33. */
export type RecusalGround = (typeof recusalGrounds)[number];

export const counterclaimDecisions = ['merged', 'separate', 'rejected'] as const;
export type CounterclaimDecision = (typeof counterclaimDecisions)[number];

export const consentSubjects = ['claimChange', 'claimWithdrawal', 'settlement', 'withdrawal'] as const;
/** What representatives may do only with the consent of the represented; RULES 63, GD 46. */
export type ConsentSubject = (typeof consentSubjects)[number];

/** How a tribunal was chosen: a draw that can be repeated, or by hand with a reason. */
export interface PanelChoice {
  readonly method: 'draw' | 'manual';
  readonly reason: string;
  /** Staff id of the director or delegated head who approved. */
  readonly approverId: string | null;
  /** The record of the draw, as `domain/tribunal/draw` wrote it; null when chosen by hand. */
  readonly draw: DrawRecord | null;
}

/** Steps of the procedure between acceptance and closing; each is recorded by one dialog and shown in the history. */
export type ProceduralEvent =
  | { readonly type: 'correctionRequested'; readonly items: readonly string[] }
  | { readonly type: 'correctionCompleted' }
  | { readonly type: 'jurisdictionExplained'; readonly competent: string; readonly reason: string }
  | {
      readonly type: 'serviceStarted';
      readonly serviceId: string;
      /** What goes in one envelope. */
      readonly subjects: readonly ServiceSubject[];
      /** The hearing a hearing notice is for; else null. */
      readonly hearingId: string | null;
      readonly partyIds: readonly string[];
      readonly mode: ServiceMode;
      readonly note: string;
      /** Of several documents: which (`domain/instruments`), or which decision of correction; absent: all of the outcome. */
      readonly instrumentIds?: readonly string[];
    }
  | {
      /** Service took effect on a party on the event's legal date. */
      readonly type: 'served';
      readonly serviceId: string;
      readonly subjects: readonly ServiceSubject[];
      readonly hearingId: string | null;
      readonly partyIds: readonly string[];
      readonly mode: ServiceMode;
      /** Receipt is signed for, confirmed or otherwise proved. */
      readonly isProved: boolean;
      readonly proof: string;
      readonly instrumentIds?: readonly string[];
    }
  | {
      readonly type: 'defenceFiled';
      readonly defenceId: string;
      readonly partyId: string;
      readonly note: string;
    }
  | {
      readonly type: 'periodWaived';
      readonly period: WaivablePeriod;
      readonly partyIds: readonly string[];
      /** Days the period now has; 0: waived altogether. */
      readonly days: number;
      readonly note: string;
    }
  | { readonly type: 'evidencePeriodSet'; readonly days: number }
  | {
      /** Replaces what was recorded before; an entry without needs says that none are left. */
      readonly type: 'needsRecorded';
      readonly needs: HearingNeeds;
    }
  | {
      readonly type: 'objectionFiled';
      readonly objectionId: string;
      readonly partyId: string;
      readonly reason: string;
    }
  | {
      readonly type: 'objectionDecided';
      readonly objectionId: string;
      readonly isUpheld: boolean;
      readonly reason: string;
    }
  | {
      readonly type: 'counterclaimFiled';
      readonly counterclaimId: string;
      readonly partyId: string;
      readonly text: string;
    }
  | {
      readonly type: 'counterclaimDecided';
      readonly counterclaimId: string;
      readonly decision: CounterclaimDecision;
      readonly reason: string;
    }
  | { readonly type: 'claimsChanged'; readonly application: Application; readonly reason: string }
  | {
      readonly type: 'claimsWithdrawn';
      readonly claimIds: readonly string[];
      readonly reason: string;
    }
  | { readonly type: 'partyAdded'; readonly application: Application; readonly reason: string }
  | {
      readonly type: 'suspended';
      readonly ground: SuspensionGround;
      readonly approverId: string;
      readonly note: string;
    }
  | { readonly type: 'resumed'; readonly note: string }
  | {
      readonly type: 'extended';
      readonly days: number;
      readonly approverId: string;
      readonly reason: string;
    }
  | {
      readonly type: 'recusalRequested';
      readonly recusalId: string;
      readonly staffId: string;
      readonly ground: RecusalGround;
      /** Null: the person stands aside by himself (自行回避). */
      readonly partyId: string | null;
      readonly hasEvidence: boolean;
      readonly note: string;
    }
  | {
      readonly type: 'recusalDecided';
      readonly recusalId: string;
      readonly isUpheld: boolean;
      readonly deciderId: string;
      readonly form: 'oral' | 'written';
      readonly note: string;
    }
  | { readonly type: 'appraisalStarted'; readonly note: string }
  | { readonly type: 'appraisalEnded'; readonly note: string }
  | {
      readonly type: 'opinionFormed';
      /** Unanimous, by majority, or the presiding arbitrator's where there is no majority; LAW 45. */
      readonly vote: 'unanimous' | 'majority' | 'presiding';
      readonly dissent: string;
      /** Of a panel that voted in the program: which round, and the hash of its votes. They lie outside the history. */
      readonly votes?: { readonly round: number; readonly sha256: string };
    }
  | {
      /** Some of the claims are decided, the case goes on over the rest (先行裁决); LAW 43, GD 56. */
      readonly type: 'partialAwardMade';
      readonly partialAwardId: string;
      readonly award: Award;
    }
  | ({
      /** An error in a document is put right (补正); the document stays as it was. RULES 54. */
      readonly type: 'instrumentCorrected';
      readonly correctionId: string;
      readonly documentId: string;
    } & CorrectionContent)
  | { readonly type: 'settlementReneged'; readonly partyId: string; readonly reason: string }
  | {
      readonly type: 'representativesElected';
      readonly partyIds: readonly string[];
      /** The drafted election letter is signed by all, or how the election was held; GD 46. */
      readonly note: string;
    }
  | {
      readonly type: 'representedConsented';
      readonly subject: ConsentSubject;
      readonly partyIds: readonly string[];
      readonly note: string;
    }
  | {
      /** A party's word on being heard online, for the kinds of hearing named; the latest counts (GD-OH 4, 5). */
      readonly type: 'onlineConsentRecorded';
      readonly partyIds: readonly string[];
      readonly modes: readonly OnlineMode[];
      readonly isGiven: boolean;
      readonly note: string;
    }
  | {
      /** What a postponed hearing waited for is done; the case may be listed again. */
      readonly type: 'postponementActionDone';
      readonly actionId: string;
      readonly note: string;
    }
  | {
      /** One entry of an asynchronous hearing; its state follows from all of them (`domain/online`). */
      readonly type: 'asyncEntry';
      readonly hearingId: string;
      readonly at: LocalDateTime;
      /** Seconds the act took that it was made in; null: not an act of its own. */
      readonly spentSeconds: number | null;
      readonly entry: AsyncEntry;
    }
  | {
      /** One entry of an online synchronous hearing; how it stands follows from all of them (`domain/live`). */
      readonly type: 'liveEntry';
      readonly hearingId: string;
      readonly at: LocalDateTime;
      readonly entry: LiveEntry;
    }
  | {
      /** Who mediates, who referred it, a session; offers and notes are kept apart. */
      readonly type: 'mediationEntry';
      readonly mediationId: string;
      readonly entry: MediationEntry;
    }
  | {
      /** A payment, a call or a breach while a settlement is performed; how it stands follows from them and the clock (`domain/settlement`). */
      readonly type: 'performanceEntry';
      readonly entry: PerformanceEntry;
    }
  | {
      /** A request for approval, or what was decided on it (`domain/approvals`). */
      readonly type: 'approvalEntry';
      readonly entry: ApprovalEntry;
    }
  | {
      /** The case was discussed collectively (集体讨论); what was said lies in the record of that hash (`domain/discussion`). */
      readonly type: 'discussionHeld';
      readonly discussionId: string;
      readonly triggers: readonly DiscussionTrigger[];
      readonly result: DiscussionResult;
      readonly sha256: string;
    }
  | {
      /** What both sides say of the elements of one worker's dispute (要素表); it replaces what was stated before. */
      readonly type: 'elementsStated';
      readonly sheet: ElementSheet;
    }
  | {
      /** The record of a hearing (庭审笔录) was signed and locked; the whole of it is the file of that hash. */
      readonly type: 'hearingRecordLocked';
      readonly hearingId: string;
      readonly sha256: string;
    }
  | { readonly type: 'hearingRecordReopened'; readonly hearingId: string; readonly reason: string }
  | { readonly type: 'convertedToOrdinary'; readonly reason: string }
  | {
      readonly type: 'merged';
      readonly leadCaseId: string;
      readonly leadNumber: string;
      readonly reason: string;
    }
  | {
      readonly type: 'mergedIn';
      readonly caseId: string;
      readonly number: string;
      /** The lead case's application with what came in. */
      readonly application: Application;
      readonly reason: string;
    }
  | {
      readonly type: 'splitOff';
      readonly caseId: string;
      readonly number: string;
      readonly application: Application;
      readonly reason: string;
    }
  | { readonly type: 'archived'; readonly archiveNumber: string }
  | { readonly type: 'selfRevoked'; readonly reason: string }
  | {
      /** A date the law counts from that no other entry holds, such as a ruling received from the court. */
      readonly type: 'factRecorded';
      readonly fact: RecordedFact;
      readonly partyId: string | null;
      readonly note: string;
    }
  | {
      /** Corrects the legal date of an earlier entry; the entry itself stays as it was written. */
      readonly type: 'entryDateCorrected';
      readonly eventId: string;
      readonly to: LegalDate;
      readonly reason: string;
    };
