import type { ReviewGrounds } from '../domain/agreement-review/review-rules.ts';
import type { AmountData } from '../domain/amounts/amount-data.ts';
import type { FinalityRules } from '../domain/amounts/finality.ts';
import type { CalendarYear, ClosingDay } from '../domain/calendar.ts';
import { type LegalDate, type LocalDateTime, shanghaiDate, shanghaiDateTime } from '../domain/dates.ts';
import type { DeadlineLaw } from '../domain/deadlines/due-dates.ts';
import type { Reminders } from '../domain/deadlines/severity.ts';
import type { DiscussionRules } from '../domain/discussion/triggers.ts';
import type { DocketRules } from '../domain/docket/plan-question.ts';
import type { PublicNames } from '../domain/docket/public-names.ts';
import type { SessionHours } from '../domain/docket/sessions.ts';
import type { Element } from '../domain/elements/element-sheet.ts';
import type { RecordPhrase } from '../domain/hearing-record/record-phrase.ts';
import type { OnlineValue } from '../domain/online/online-rules.ts';
import type { RightsText } from '../domain/online/rights-text.ts';
import type { StaffFunction } from '../domain/permissions.ts';
import type { PlannerRules } from '../domain/planner/planner-rules.ts';
import type { ConflictRules } from '../domain/tribunal/conflict-facts.ts';
import type { DrawWeights } from '../domain/tribunal/weights.ts';
import type { runPlanner } from '../planner/run-planner.ts';
import type { Store } from '../store/open.ts';
import type { LedgerJob } from './ledger-jobs.ts';
import type { ShippedLaw } from './legal-data.ts';
import type { PlanJob } from './plan-job.ts';

export interface Cause {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** Settings of the random assignment; `collectiveLoad`: as how many cases an open collective one counts. */
export interface DrawRules extends DrawWeights {
  readonly collectiveLoad: number;
}

/** The law as data: calendars, time limits, pick lists; what ships with what the court has added. */
export interface Legal extends DeadlineLaw {
  readonly calendarYears: readonly CalendarYear[];
  readonly closingDays: readonly ClosingDay[];
  readonly reminders: Reminders;
  /** Changes whenever a date could change. */
  readonly fingerprint: string;
  readonly docket: DocketRules;
  readonly publicNames: PublicNames;
  readonly draw: DrawRules;
  readonly planner: PlannerRules;
  readonly conflicts: ConflictRules;
  readonly causes: readonly Cause[];
  /** Session hours as they ship and as the court set them; `sessionsOn` answers those of a day. */
  readonly sessionHours: readonly SessionHours[];
  /** The court's standard phrases for a hearing's record. */
  readonly recordPhrases: readonly RecordPhrase[];
  /** What an element sheet asks both sides. */
  readonly elements: readonly Element[];
  /** Why an application for review is not accepted, or no document made. */
  readonly reviewGrounds: ReviewGrounds;
  /** Rules of online hearings; `asyncRulesOn` answers those of a day. */
  readonly online: readonly OnlineValue[];
  /** What parties are told of their rights and duties; `rightsTextOn` answers the text of a day. */
  readonly onlineRights: readonly RightsText[];
  /** Rates, caps and wages the calculators work by. */
  readonly amounts: AmountData;
  /** How items of an award are told final or not. */
  readonly finality: FinalityRules;
  /** What makes a case one to be discussed collectively, and how many must be there. */
  readonly discussion: DiscussionRules;
}

export type ChangeTopic = 'hearingRecord' | 'case' | 'docket' | 'court' | 'ledger';

/** Bytes somebody sent and a job will read; kept in memory, the last few only. */
export interface Uploads {
  put(bytes: Uint8Array): string;
  /** @throws AppError `notFound` when it was pushed out by later ones. */
  get(uploadId: string): Uint8Array;
}

/** What every service needs of the world. Time and chance come from outside, so tests and the sample court decide them. */
export interface Context {
  readonly store: Store;
  /** The law in force; a change replaces it (`reloadLegal`). */
  readonly legal: Legal;
  readonly shippedLaw: ShippedLaw;
  /** Takes up the law as the store now holds it. */
  readonly reloadLegal: () => Promise<void>;
  readonly resourcesDir: string;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly uploads: Uploads;
  readonly ledgerJobs: Map<string, LedgerJob>;
  readonly planJobs: Map<string, PlanJob>;
  /** Starts a job of the planner in its own thread. */
  readonly runPlanner: typeof runPlanner;
  /** Writes an unexpected failure to the log and answers its reference. */
  readonly logUnexpected: (error: unknown) => string;
  /** Told after a commit; desks reload what it names. */
  readonly publish: (topic: ChangeTopic, id?: string) => void;
}

/** What reading alone needs: also open to the command line, beside a running program. */
export interface Reading extends Pick<Context, 'legal' | 'clock'> {
  readonly store: Pick<Store, 'db'>;
}

/** Who is asking. */
export interface Actor {
  readonly staffId: string;
  readonly functions: readonly StaffFunction[];
}

export function today(context: Pick<Context, 'clock'>): LegalDate {
  return shanghaiDate(context.clock());
}

export function localNow(context: Context): LocalDateTime {
  return shanghaiDateTime(context.clock());
}

/** The moment of recording, UTC ISO text. */
export function moment(context: Context): string {
  return new Date(context.clock()).toISOString();
}

/** A new opaque id: 96 random bits. */
export function newId(context: Context): string {
  return Buffer.from(context.random(12)).toString('hex');
}
