import type { Calendar } from '../calendar.ts';
import type { LegalDate, LocalDateTime } from '../dates.ts';
import type { PartyRole } from '../lifecycle/application.ts';
import type {
  AnswerOrigin,
  AnswerProof,
  AsyncPhase,
  AsyncQuestion,
  ConversionGround,
  StampedEntry,
} from './async-entry.ts';
import type { AsyncRules } from './online-rules.ts';

export const asyncStatuses = [
  'planned',
  'open',
  'awaitingTribunal',
  'conversionDue',
  'awaitingCompletion',
  'completed',
  'converted',
  'aborted',
] as const;
/** `awaitingTribunal`: questions are to be posed or a request for more time decided; `conversionDue`: the rules end it, somebody must act. */
export type AsyncStatus = (typeof asyncStatuses)[number];

/** A party's answer in one window. */
export interface AsyncAnswer {
  readonly id: string;
  readonly text: string;
  readonly origin: AnswerOrigin;
  readonly receivedAt: LocalDateTime;
  readonly enteredAt: LocalDateTime;
  readonly enteredBy: string;
  readonly proof: AnswerProof | null;
  readonly isConfirmed: boolean | null;
  readonly attachments: readonly AnswerProof[];
  /** Hash of the record that the party confirmed or objected to; null elsewhere. */
  readonly recordSha256: string | null;
  /** Received after the party's window had ended. */
  readonly isLate: boolean;
  /** What the tribunal decided on a late one; null: in time, or not decided. */
  readonly admission: {
    readonly isAdmitted: boolean;
    readonly reason: string;
    readonly at: LocalDateTime;
  } | null;
}

export interface WindowExtension {
  /** Null: granted of the tribunal's own motion. */
  readonly asked: {
    readonly reason: string;
    readonly origin: AnswerOrigin;
    readonly receivedAt: LocalDateTime;
  } | null;
  readonly decision: {
    readonly isGranted: boolean;
    readonly reason: string;
    readonly at: LocalDateTime;
  } | null;
}

/** The time one party has in one phase. */
export interface PartyWindow {
  readonly partyId: string;
  readonly opensAt: LocalDateTime;
  /** As first fixed. */
  readonly regularEndsAt: LocalDateTime;
  /** With an extension that was granted. */
  readonly endsAt: LocalDateTime;
  readonly extension: WindowExtension | null;
  readonly answers: readonly AsyncAnswer[];
  /** Ended without an answer that counts: no opinion in this phase, nothing more. */
  readonly isMissed: boolean;
}

/** One phase, or one round of questions. */
export interface PhaseStep {
  readonly phase: AsyncPhase;
  /** Of `question`, from 1; else 0. */
  readonly round: number;
  readonly opensAt: LocalDateTime;
  /** Null while it is open. */
  readonly closesAt: LocalDateTime | null;
  readonly skipped: { readonly at: LocalDateTime; readonly reason: string } | null;
  readonly questions: readonly AsyncQuestion[];
  readonly windows: readonly PartyWindow[];
}

export type ReminderKind = 'opened' | 'halfTime' | 'last';

/** A reminder that a party who has not answered is to get. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly partyId: string;
  readonly dueAt: LocalDateTime;
  readonly isDone: boolean;
}

/** How an asynchronous hearing stands at a moment: derived from its entries, the rules, the calendar and the clock alone. */
export interface AsyncHearing {
  readonly status: AsyncStatus;
  readonly openedAt: LocalDateTime | null;
  readonly endedAt: LocalDateTime | null;
  /** The moment it was worked out for; never earlier than the last entry. */
  readonly now: LocalDateTime;
  readonly steps: readonly PhaseStep[];
  /** The phase that is open; null when none is. */
  readonly present: PhaseStep | null;
  /** Parties whose answer is awaited, each with the end of the window. */
  readonly waitedFor: readonly { readonly partyId: string; readonly endsAt: LocalDateTime }[];
  readonly conversion: { readonly ground: ConversionGround; readonly partyId: string | null } | null;
  readonly reminders: readonly Reminder[];
  /** Windows each party missed, those that count towards conversion. */
  readonly missed: ReadonlyMap<string, number>;
  readonly finish: {
    /** Calendar days since the opening, the first not counted. */
    readonly daysUsed: number;
    readonly daysAllowed: number;
    /** Last day by the rule for online hearings, or of the award period when that is earlier (L27). */
    readonly by: LegalDate;
    readonly awardUntil: LegalDate | null;
    /** When the last window would end if everybody took all the time, with one round of questions at least. */
    readonly latestEnd: LocalDateTime;
  } | null;
  /** Acts of the office and the seconds they took; what comes through the portal is none. */
  readonly touches: { readonly count: number; readonly seconds: number };
}

export interface AsyncParty {
  readonly id: string;
  readonly role: PartyRole;
}

/** Everything the state of an asynchronous hearing follows from. */
export interface AsyncInput {
  readonly entries: readonly StampedEntry[];
  readonly parties: readonly AsyncParty[];
  readonly rules: AsyncRules;
  readonly calendar: Calendar;
  readonly now: LocalDateTime;
  /** Parties who do not agree to an asynchronous hearing any more. */
  readonly withdrawnPartyIds: readonly string[];
  /** End of the award period (L27); null while it stands still. */
  readonly awardUntil: LegalDate | null;
}
