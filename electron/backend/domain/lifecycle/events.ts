import type { Calculation } from '../amounts/calculation.ts';
import type { FinalityReason } from '../amounts/finality-reason.ts';
import type { AmountResult } from '../amounts/step.ts';
import type { LegalDate, LocalDateTime } from '../dates.ts';
import type { CourtResult, SuitTold } from '../effect/suit.ts';
import type { LinkageBody } from '../mediation/mediation-entry.ts';
import type { Fen } from '../money.ts';
import type { Penalty, SettlementShare } from '../settlement/shares.ts';
import type { Application } from './application.ts';
import type { Override } from './overrides.ts';
import type { PostponementDetails } from './postponement.ts';
import type { PanelChoice, ProceduralEvent } from './procedural-events.ts';

export const rejectionGrounds = ['outOfScope', 'noDefiniteClaim', 'noStanding', 'alreadyDecided'] as const;
/** Older entries also reject for want of jurisdiction; that is now explained in writing instead (T8). */
export const recordedRejectionGrounds = [...rejectionGrounds, 'noJurisdiction'] as const;
/** Grounds of 不予受理; RULES 30, 31, 34. */
export type RejectionGround = (typeof recordedRejectionGrounds)[number];

export const hearingModes = ['inPerson', 'sync', 'async'] as const;
/** 线下开庭 / 在线同步开庭 / 在线异步开庭. */
export type HearingMode = (typeof hearingModes)[number];

/** What a hearing books and when. Times are Asia/Shanghai wall time; for `async` they are the window. */
export interface HearingPlan {
  readonly mode: HearingMode;
  /** Courtroom, or online courtroom for `sync`; null for `async`. */
  readonly roomId: string | null;
  /** Link or platform of an online hearing. */
  readonly platform: string | null;
  readonly startsAt: LocalDateTime;
  /** Null only for asynchronous hearings of old ledgers that kept no end. */
  readonly endsAt: LocalDateTime | null;
  /** Staff ids; the presiding (首席) or sole (独任) arbitrator first. */
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string | null;
}

export const hearingResults = [
  'held',
  'adjourned',
  'postponed',
  'applicantAbsent',
  'respondentAbsent',
  'absent',
] as const;
/** `absent`: an old ledger says somebody did not come, not who. */
export type HearingResult = (typeof hearingResults)[number];

export const attendanceMarks = ['present', 'byAgent', 'late', 'absent', 'left'] as const;
export type AttendanceMark = (typeof attendanceMarks)[number];

export interface Attendance {
  readonly partyId: string;
  readonly mark: AttendanceMark;
}

export const claimResults = [
  'supported',
  'partly',
  'dismissed',
  'withdrawn',
  'settled',
  'notHandled',
] as const;
/** Result per claim (支持 / 部分支持 / 驳回 / 撤回 / 调解 / 不予处理); procedure.md section 10.3. */
export type ClaimResult = (typeof claimResults)[number];

export interface ClaimDecision {
  readonly claimId: string;
  readonly result: ClaimResult;
  readonly amountFen: Fen | null;
}

export interface Instalment {
  readonly dueOn: LegalDate;
  readonly amountFen: Fen;
}

export const awardFinalities = ['final', 'nonFinal'] as const;
export type AwardFinality = (typeof awardFinalities)[number];

export const closingMethods = [
  'award',
  'mediation',
  'withdrawn',
  'deemedWithdrawn',
  'cancelled',
  'transferred',
  'terminated',
  'dismissed',
  'mediationFailed',
  'merged',
  'other',
] as const;
/** 结案方式; procedure.md section 1.2. `mediationFailed`: a pre-filing mediation that ended without agreement. */
export type ClosingMethod = (typeof closingMethods)[number];

/** The outcome of the case (处理结果). The variant is the closing method. */
/** Final or not of one decided item of an award, as derived and as the arbitrator has it. LAW 47, RULES 50. */
export interface DecidedFinality {
  readonly claimId: string;
  readonly finality: AwardFinality;
  readonly derived: AwardFinality;
  readonly reason: FinalityReason;
  /** Why the arbitrator departs from what is derived; null: nobody did. */
  readonly overrideReason: string | null;
}

/** How the amount of a claim was worked out (计算明细): what was put in and every step. */
export interface Working {
  readonly claimId: string;
  readonly calculation: Calculation;
  readonly result: AmountResult;
}

export type Outcome =
  | {
      readonly method: 'mediation';
      readonly decidedOn: LegalDate;
      /** Null only where an old ledger kept no amount. */
      readonly amountFen: Fen | null;
      readonly instalments: readonly Instalment[];
      readonly terms: string;
      readonly mediator: string | null;
      /** Who gets what for which claim; absent or empty where it was not said. */
      readonly shares?: readonly SettlementShare[] | undefined;
      /** Absent: none agreed. */
      readonly penalty?: Penalty | undefined;
    }
  | {
      readonly method: 'award';
      readonly decidedOn: LegalDate;
      readonly finality: AwardFinality | null;
      readonly decisions: readonly ClaimDecision[];
      readonly amountFen: Fen | null;
      readonly findings: string;
      readonly performanceDays: number | null;
      /** Decided items; absent where an award was taken over from a ledger or recorded before they were kept. */
      readonly items?: readonly DecidedFinality[] | undefined;
      /** Absent: no amount was worked out here. */
      readonly workings?: readonly Working[] | undefined;
    }
  | {
      readonly method:
        | 'withdrawn'
        | 'deemedWithdrawn'
        | 'cancelled'
        | 'transferred'
        | 'terminated'
        | 'dismissed'
        | 'other';
      readonly decidedOn: LegalDate;
      readonly reason: string;
    };

/** Everything that can happen to a case. `effectiveOn` is the legal date; the moment of recording stands beside it. */
export type CaseEvent =
  | { readonly type: 'received'; readonly application: Application; readonly importId: string | null }
  | { readonly type: 'applicationCorrected'; readonly application: Application; readonly reason: string }
  | {
      readonly type: 'preFilingMediationStarted';
      readonly mediationNumber: string;
      readonly organisation: string;
      /** Who sent the parties, when that was told at the start; absent in older entries. */
      readonly referredBy?: LinkageBody | null;
    }
  | {
      readonly type: 'mediationStarted';
      readonly mediationId: string;
      readonly organisation: string;
      /** Entrusted to a mediation organisation with the consent of both sides (委托调解); RULES 70. */
      readonly isEntrusted?: boolean;
    }
  | {
      readonly type: 'mediationConcluded';
      readonly mediationId: string | null;
      readonly isSuccessful: boolean;
      readonly amountFen: Fen | null;
    }
  | {
      readonly type: 'accepted';
      readonly caseNumber: string;
      /** Where a case split off another goes on counting: the other's acceptance; absent otherwise. */
      readonly clockFrom?: LegalDate;
    }
  | { readonly type: 'rejected'; readonly ground: RejectionGround; readonly reason: string }
  | {
      readonly type: 'tribunalFormed';
      readonly arbitratorIds: readonly string[];
      readonly clerkId: string | null;
      /** How it was chosen; absent where it follows from the first hearing or an old ledger. */
      readonly choice?: PanelChoice;
    }
  | {
      readonly type: 'hearingScheduled';
      readonly hearingId: string;
      readonly plan: HearingPlan;
      /** Rules of the docket that were passed, each with its reason; absent: none. */
      readonly overrides?: readonly Override[];
    }
  | {
      readonly type: 'hearingRescheduled';
      readonly hearingId: string;
      readonly plan: HearingPlan;
      readonly reason: string;
      readonly overrides?: readonly Override[];
      /** The hearing is postponed to a new date (延期开庭), not merely arranged differently. */
      readonly postponement?: PostponementDetails;
    }
  | {
      readonly type: 'hearingPostponed';
      readonly hearingId: string;
      readonly reason: string;
      /** Absent in entries made before it was asked. */
      readonly postponement?: PostponementDetails;
      readonly overrides?: readonly Override[];
    }
  | { readonly type: 'hearingCancelled'; readonly hearingId: string; readonly reason: string }
  | {
      readonly type: 'hearingRecorded';
      readonly hearingId: string;
      readonly result: HearingResult;
      readonly openedAt: LocalDateTime | null;
      readonly endedAt: LocalDateTime | null;
      readonly attendance: readonly Attendance[];
      readonly note: string;
    }
  | { readonly type: 'outcomeRecorded'; readonly outcome: Outcome }
  | {
      readonly type: 'documentIssued';
      readonly documentId: string;
      readonly kind: string;
      readonly sha256: string;
      /** The hearing a notice is for, and the party it is addressed to; absent where a paper has none. */
      readonly hearingId?: string;
      readonly partyId?: string;
      /** Which of two awards, where a final and a non-final one are made apart. */
      readonly part?: AwardFinality;
      /** Of a partial award, a correction or a certificate: of which document. */
      readonly instrumentId?: string;
    }
  | { readonly type: 'outcomeServed' }
  | { readonly type: 'closed'; readonly method: ClosingMethod }
  | {
      readonly type: 'courtSuitRecorded';
      /** Who did what where; absent where an old ledger kept the day alone. */
      readonly suit?: SuitTold;
    }
  | {
      readonly type: 'courtResultRecorded';
      /** Id of the entry that told of the suit. */
      readonly suitId: string;
      readonly result: CourtResult;
      readonly note: string;
    }
  | { readonly type: 'entryRevoked'; readonly eventIds: readonly string[]; readonly reason: string }
  | ProceduralEvent;

export type CaseEventType = CaseEvent['type'];

/** One link of the history: the event with who, when and why it counts. */
export interface RecordedEvent {
  readonly id: string;
  readonly seq: number;
  readonly effectiveOn: LegalDate;
  /** UTC ISO text. */
  readonly recordedAt: string;
  /** Staff id, or `system` / `import`. */
  readonly actor: string;
  readonly event: CaseEvent;
}
