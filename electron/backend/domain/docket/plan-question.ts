import type { Calendar } from '../calendar.ts';
import type { LegalDate, LocalDateTime } from '../dates.ts';
import type { CaseState } from '../lifecycle/case-state.ts';
import type { HearingPlan } from '../lifecycle/events.ts';
import type { StaffFunction } from '../permissions.ts';
import type { RoomFeature } from '../room-features.ts';
import type { Unavailability } from './availability.ts';
import type { ResourceNames } from './bookings.ts';
import type { Booking } from './clash.ts';
import type { HearingWindow } from './hearing-window.ts';
import type { SessionHours } from './sessions.ts';

export interface DocketRules {
  readonly panelOfThreeBasis: string;
  /** Whether an online hearing of this kind wants the word of every party, and by which article. */
  readonly onlineConsent: { readonly sync: boolean; readonly async: boolean; readonly basis: string };
  /** Working days wished for between a hearing and the end of the award period, to deliberate and write. */
  readonly daysAfterHearing: number;
}

/** A slot put aside for a while (暂留): as a booking, by whom and until when. */
export interface HeldBooking extends Booking {
  readonly holdId: string;
  /** Staff id, and the name for the refusal. */
  readonly heldBy: string;
  readonly heldByName: string;
  readonly expiresAt: LocalDateTime;
}

/** A room as the rules know it. */
export interface KnownRoom {
  readonly id: string;
  readonly kind: 'courtroom' | 'online';
  readonly isActive: boolean;
  readonly features: readonly RoomFeature[];
  /** Hearings a morning or an afternoon takes before the room is over-listed; null: no limit. */
  readonly perSession: number | null;
}
export interface KnownPerson {
  readonly id: string;
  readonly isActive: boolean;
  readonly functions: readonly StaffFunction[];
}

/** The court around a plan, the same for every plan of a day: read once, asked often. */
export interface DocketCourt {
  readonly calendar: Calendar;
  readonly rules: DocketRules;
  readonly rooms: readonly KnownRoom[];
  readonly people: readonly KnownPerson[];
  readonly names: ResourceNames;
  readonly sessionHours: readonly SessionHours[];
  readonly today: LegalDate;
}

/** Everything the rules may look at: a plan for a hearing of a case, the court, and what the docket already holds. */
export interface PlanQuestion {
  readonly caseId: string;
  readonly hearingId: string;
  readonly plan: HearingPlan;
  readonly state: CaseState;
  readonly window: HearingWindow;
  readonly court: DocketCourt;
  /** Bookings of any hearing that touch the plan's hours; its own are passed over. */
  readonly taken: readonly Booking[];
  /** Bookings of the plan's room on its day, for the load of the session; absent: nothing is told of it. */
  readonly roomDay?: readonly Booking[];
  /** Who asks: a hold does not stand against its own holder in its own case. */
  readonly askedBy: string;
  /** Holds in force that touch the plan's hours. */
  readonly holds: readonly HeldBooking[];
  readonly unavailable: readonly Unavailability[];
}
