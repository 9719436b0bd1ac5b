import type { DayKind } from '../calendar.ts';
import type { LegalDate, LocalDateTime } from '../dates.ts';
import type { UnavailabilityKind } from './availability.ts';
import type { ResourceKind } from './clash.ts';
import type { NeedsFault } from './needs.ts';

/**
 * How a rule binds: `refused`: never saved; `overridable`: saved only with a waiver on record or a reason of its own, kept in the history;
 * `warning`: told, and weighed when places are compared.
 */
export const forces = ['refused', 'overridable', 'warning'] as const;
export type Force = (typeof forces)[number];

/** One thing a rule has found against a plan, before the rule's own name and force are added. */
export type Finding =
  | {
      readonly code: 'badInterval';
      readonly field: 'startsAt' | 'endsAt';
      readonly reason: 'endBeforeStart' | 'notSameDay' | 'endMissing';
    }
  | {
      readonly code: 'badInput';
      readonly field: 'roomId' | 'platform' | 'arbitratorIds' | 'clerkId';
      readonly reason:
        | 'required'
        | 'unknownRoom'
        | 'noRoomForAsync'
        | 'onlineRoom'
        | 'notOnlineRoom'
        | 'notArbitrator'
        | 'notClerk';
    }
  | { readonly code: 'panelOfThreeRequired' | 'clerkOnTribunal'; readonly basis: string }
  | { readonly code: 'presidingRequired' }
  | {
      readonly code: 'recused' | 'recusalPending';
      readonly name: string;
      readonly on: LegalDate;
      readonly basis: string;
    }
  | { readonly code: 'caseSuspended'; readonly on: LegalDate; readonly basis: string }
  | {
      readonly code: 'clash';
      readonly resourceKind: ResourceKind;
      readonly name: string;
      readonly otherCaseId: string;
      readonly startsAt: LocalDateTime;
      readonly endsAt: LocalDateTime;
    }
  | {
      readonly code: 'held';
      readonly resourceKind: ResourceKind;
      readonly name: string;
      readonly otherCaseId: string;
      /** Who holds it, until when. */
      readonly heldBy: string;
      readonly expiresAt: LocalDateTime;
      readonly startsAt: LocalDateTime;
      readonly endsAt: LocalDateTime;
    }
  | {
      readonly code: 'unavailable';
      readonly name: string;
      readonly kind: UnavailabilityKind;
      readonly reason: string;
      readonly startsAt: LocalDateTime;
      readonly endsAt: LocalDateTime;
    }
  | NeedsFault
  | {
      readonly code: 'nonWorkingDay';
      readonly on: LegalDate;
      readonly kind: DayKind;
      readonly name: string | null;
    }
  | { readonly code: 'outsideSession'; readonly from: string; readonly to: string }
  | {
      readonly code: 'shortNotice';
      readonly on: LegalDate;
      readonly noticeBy: LegalDate;
      readonly days: number;
      readonly earliest: LegalDate;
      readonly basis: string;
    }
  | {
      readonly code: 'defenceRunning' | 'defenceNotBegun';
      readonly name: string;
      readonly on: LegalDate;
      readonly basis: string;
    }
  | { readonly code: 'afterAwardPeriod'; readonly on: LegalDate; readonly basis: string }
  | { readonly code: 'consentMissing' | 'consentRefused'; readonly name: string; readonly basis: string }
  | { readonly code: 'provisionalDay' | 'inThePast'; readonly on: LegalDate }
  | { readonly code: 'overListed'; readonly name: string; readonly count: number; readonly limit: number }
  | { readonly code: 'nearAwardEnd'; readonly on: LegalDate; readonly days: number };
export type FindingCode = Finding['code'];
