import type { Calendar, CalendarYear } from '../domain/calendar.ts';
import { type LegalDate, type LocalDateTime, shanghaiDate, shanghaiDateTime } from '../domain/dates.ts';
import { dueDates, nextDue, type TimeLimit } from '../domain/deadlines/due-dates.ts';
import type { DocketRules } from '../domain/docket/plan-check.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { StaffFunction } from '../domain/permissions.ts';
import type { Store } from '../store/open.ts';
import type { LedgerJob } from './ledger-jobs.ts';

export interface Cause {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The law as data, loaded once: calendars, time limits, pick lists. */
export interface Legal {
  readonly calendar: Calendar;
  readonly calendarYears: readonly CalendarYear[];
  readonly limits: readonly TimeLimit[];
  readonly docket: DocketRules;
  readonly causes: readonly Cause[];
}

export type ChangeTopic = 'case' | 'docket' | 'court' | 'ledger';

/** Bytes somebody sent and a job will read; kept in memory, the last few only. */
export interface Uploads {
  put(bytes: Uint8Array): string;
  /** @throws AppError `notFound` when it was pushed out by later ones. */
  get(uploadId: string): Uint8Array;
}

/** What every service needs of the world. Time and chance come from outside, so tests and the sample court decide them. */
export interface Context {
  readonly store: Store;
  readonly legal: Legal;
  readonly resourcesDir: string;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly uploads: Uploads;
  readonly ledgerJobs: Map<string, LedgerJob>;
  /** Writes an unexpected failure to the log and answers its reference. */
  readonly logUnexpected: (error: unknown) => string;
  /** Told after a commit; desks reload what it names. */
  readonly publish: (topic: ChangeTopic, id?: string) => void;
}

/** Who is asking. */
export interface Actor {
  readonly staffId: string;
  readonly functions: readonly StaffFunction[];
}

export function today(context: Context): LegalDate {
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

/** The due date lists sort by. */
export function dueOn(legal: Legal): (state: CaseState) => LegalDate | null {
  return (state) => nextDue(dueDates(state, legal.limits, legal.calendar))?.dueOn ?? null;
}
