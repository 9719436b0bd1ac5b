import type { DayKind } from '../calendar.ts';
import type { LegalDate } from '../dates.ts';
import type { FactKind } from '../lifecycle/fact-kinds.ts';
import type { PeriodUnit } from './count.ts';
import type { Certainty, LimitActor, LimitKind } from './time-limit.ts';

/** Days off of one kind that a count passed over; `name` of a holiday, or why the court was closed. */
export interface DaysOff {
  readonly kind: DayKind;
  readonly name: string | null;
  readonly days: number;
}

/** A day with what is special about it. */
export interface NotedDay {
  readonly date: LegalDate;
  readonly kind: DayKind | null;
  readonly name: string | null;
}

/**
 * The sentences of one language. `words.ts` decides what is said and in which order, a phrasebook how; each answer is one whole sentence.
 * Lengths are in the unit beside them.
 */
export interface Phrasebook {
  /** A length of time: `5 个工作日`, `5 working days`. */
  span(length: number, unit: PeriodUnit): string;
  rule(title: string, basis: string, certainty: Certainty): string;
  /** Whose date it is; null where nothing has to be said (a duty of the court). */
  owner(kind: LimitKind, actor: LimitActor, partyName: string | null): string | null;
  trigger(fact: FactKind, partyName: string | null, on: LegalDate, isBack: boolean): string;
  /** `at`: day and clock time; null when the moment cannot be read. `late`: days after it took effect, else null. */
  entered(
    actorName: string,
    at: { readonly on: LegalDate; readonly time: string } | null,
    late: number | null,
  ): string;
  restart(fact: FactKind, on: LegalDate): string;
  length(length: number, unit: PeriodUnit): string;
  setByCourt(length: number, ruleLength: number, unit: PeriodUnit): string;
  waived(
    partyNames: readonly string[],
    on: LegalDate,
    days: number,
    ruleLength: number,
    unit: PeriodUnit,
  ): string;
  extended(approverName: string, on: LegalDate, days: number, total: number, unit: PeriodUnit): string;
  /** `last`: the last day that does not count; null while the stop runs. */
  stop(from: LegalDate, last: LegalDate | null, days: number, reason: string): string;
  overlap(days: number): string;
  daysOff(off: readonly DaysOff[]): string;
  makeUp(days: readonly LegalDate[]): string;
  /** `length` null: months or years, whose last day is not a numbered one. */
  lastDay(day: NotedDay, length: number | null, unit: PeriodUnit, isBack: boolean): string;
  zeroLength(on: LegalDate): string;
  rolled(from: NotedDay, to: NotedDay): string;
  notRolled(day: NotedDay): string;
  provisional(years: readonly number[]): string;
  /** `early`: days before the due date, negative when after it; null when there is none to compare with. */
  met(fact: FactKind, on: LegalDate, early: number | null, isDuty: boolean): string;
  stopped(since: LegalDate, used: number, left: number, unit: PeriodUnit): string;
  due(on: LegalDate, daysLeft: number, kind: LimitKind): string;
  missed(consequence: string): string;
  note(text: string): string;
}
