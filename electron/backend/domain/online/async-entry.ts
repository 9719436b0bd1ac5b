import type { LocalDateTime } from '../dates.ts';
import type { RecordedEvent } from '../lifecycle/events.ts';
import { liveEvents } from '../lifecycle/fold.ts';

export const asyncPhases = [
  'identity',
  'statement',
  'defence',
  'evidence',
  'crossExam',
  'question',
  'debate',
  'final',
  'mediation',
  'recordConfirm',
] as const;
/** Stages of an asynchronous hearing (异步开庭) in their order; `identity` also tells the rights and asks after recusal (RULES 41). */
export type AsyncPhase = (typeof asyncPhases)[number];

export const answerOrigins = ['phone', 'counter', 'post', 'chat', 'portal'] as const;
/** The way by which an answer reached the court. */
export type AnswerOrigin = (typeof answerOrigins)[number];

export const contactResults = ['reached', 'promised', 'notReached', 'sent'] as const;
/** What came of reminding a party: by telephone reached, promised to answer or not reached; or a message sent. */
export type ContactResult = (typeof contactResults)[number];

export const eligibilityRules = [
  'consent',
  'simplified',
  'notCollective',
  'noBlocker',
  'writtenApplication',
  'evidenceExchanged',
  'planReached',
] as const;
/** Conditions for opening an asynchronous hearing; procedure.md section 7.2. */
export type EligibilityRule = (typeof eligibilityRules)[number];

export const onlineBlockers = [
  'noEquipment',
  'needsSite',
  'complex',
  'stateSecurity',
  'publicAttention',
  'witness',
  'other',
] as const;
/** What keeps a case from being heard online: any one does (GD-OH 5, OLR 21). */
export type OnlineBlocker = (typeof onlineBlockers)[number];

export const conversionGrounds = [
  'identityMissed',
  'twoMissed',
  'outOfTime',
  'consentWithdrawn',
  'tribunal',
] as const;
/** Why an asynchronous hearing goes over to a live one; `tribunal`: the tribunal thinks it better. */
export type ConversionGround = (typeof conversionGrounds)[number];

/** A file kept under its hash as proof of what a party said. */
export interface AnswerProof {
  readonly sha256: string;
  readonly name: string;
}

export interface AsyncQuestion {
  readonly id: string;
  readonly text: string;
  readonly partyIds: readonly string[];
}

/** One entry of an asynchronous hearing. Times are Shanghai wall time. */
export type AsyncEntry =
  | {
      readonly kind: 'opened';
      readonly partyIds: readonly string[];
      /** Who applied in writing and when; the exchange of evidence; in the clerk's words. */
      readonly application: string;
      readonly evidence: string;
      readonly blockers: readonly OnlineBlocker[];
      readonly overrides: readonly { readonly rule: EligibilityRule; readonly reason: string }[];
    }
  | {
      readonly kind: 'answered';
      readonly answerId: string;
      readonly phase: AsyncPhase;
      /** Of `question`; else 0. */
      readonly round: number;
      readonly partyId: string;
      readonly text: string;
      readonly origin: AnswerOrigin;
      readonly receivedAt: LocalDateTime;
      readonly proof: AnswerProof | null;
      /** In the confirmation of the record: whether the party agrees with it; else null. */
      readonly isConfirmed: boolean | null;
      /** Files the party itself added. */
      readonly attachments?: readonly AnswerProof[];
      /** In the confirmation: the hash of the record as the party saw it (`documents/record-text`); shows a later change. */
      readonly recordSha256?: string | null;
    }
  | {
      readonly kind: 'questionsPosed';
      readonly questions: readonly AsyncQuestion[];
      readonly isLast: boolean;
    }
  | { readonly kind: 'questionsClosed' }
  | {
      readonly kind: 'extensionAsked';
      readonly partyId: string;
      readonly reason: string;
      readonly origin: AnswerOrigin;
      readonly receivedAt: LocalDateTime;
    }
  | {
      readonly kind: 'extensionDecided';
      readonly partyId: string;
      readonly isGranted: boolean;
      readonly reason: string;
    }
  | {
      readonly kind: 'contacted';
      readonly partyId: string;
      readonly result: ContactResult;
      readonly note: string;
    }
  | { readonly kind: 'skipped'; readonly phase: AsyncPhase; readonly reason: string }
  | {
      readonly kind: 'lateDecided';
      readonly answerId: string;
      readonly isAdmitted: boolean;
      readonly reason: string;
    }
  | {
      readonly kind: 'converted';
      readonly to: 'sync' | 'inPerson';
      readonly ground: ConversionGround;
      readonly reason: string;
    }
  | { readonly kind: 'completed'; readonly note: string }
  | { readonly kind: 'aborted'; readonly reason: string };

/** An entry as it stands in the case's history. `spentSeconds`: of the clerk's act it was made in; null: part of an act counted elsewhere. */
export interface StampedEntry {
  readonly eventId: string;
  readonly at: LocalDateTime;
  readonly actor: string;
  readonly spentSeconds: number | null;
  readonly entry: AsyncEntry;
}

/** The entries of one asynchronous hearing, in the order in which they were made. */
export function asyncEntriesOf(events: readonly RecordedEvent[], hearingId: string): readonly StampedEntry[] {
  return liveEvents(events).flatMap(({ id, actor, event }) =>
    event.type === 'asyncEntry' && event.hearingId === hearingId
      ? [{ eventId: id, at: event.at, actor, spentSeconds: event.spentSeconds, entry: event.entry }]
      : [],
  );
}
