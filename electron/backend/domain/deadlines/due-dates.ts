import type { Calendar } from '../calendar.ts';
import { addDays, daysBetween, type LegalDate } from '../dates.ts';
import type { CaseState } from '../lifecycle/case-state.ts';

export const limitTriggers = ['received', 'accepted', 'awardServed'] as const;
/** What a time limit is counted from. */
export type LimitTrigger = (typeof limitTriggers)[number];

/** One row of the time-limit table, as kept in `resources/rules/time-limits.json`. */
export interface TimeLimit {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly trigger: LimitTrigger;
  readonly length: number;
  readonly unit: 'working' | 'calendar';
  readonly basis: string;
  /** Confidence mark of the source: V read, S secondary, R remembered, U proposal. */
  readonly certainty: 'V' | 'S' | 'R' | 'U';
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
}

export interface DueDate {
  readonly limit: TimeLimit;
  readonly triggerOn: LegalDate;
  readonly dueOn: LegalDate;
  /** The date rests on a calendar year that is not published yet (暂定). */
  readonly isProvisional: boolean;
  /** The step the limit asks for has been taken. */
  readonly isMet: boolean;
}

/**
 * The due dates of a case under the limits in force on each trigger's day. The trigger day is not counted (C1); calendar
 * periods roll forward once, at the end, to a working day (C2, C7); working-day periods never need to (C3).
 */
export function dueDates(
  state: CaseState,
  limits: readonly TimeLimit[],
  calendar: Calendar,
): readonly DueDate[] {
  return limits.flatMap((limit) => {
    const triggerOn = triggerDate(state, limit.trigger);
    if (
      triggerOn === null ||
      triggerOn < limit.validFrom ||
      (limit.validTo !== null && triggerOn > limit.validTo)
    )
      return [];
    const dueOn = dueDate(triggerOn, limit, calendar);
    return [
      {
        limit,
        triggerOn,
        dueOn,
        isProvisional: calendar.day(dueOn).provisional,
        isMet: isMet(state, limit.trigger),
      },
    ];
  });
}

/** The last day of a limit counted from its trigger. */
export function dueDate(
  triggerOn: LegalDate,
  limit: Pick<TimeLimit, 'length' | 'unit'>,
  calendar: Calendar,
): LegalDate {
  return limit.unit === 'working'
    ? calendar.addWorkdays(triggerOn, limit.length)
    : calendar.rollForward(addDays(triggerOn, limit.length));
}

/** The date that matters most now: the first unmet one; null when nothing is due. */
export function nextDue(dates: readonly DueDate[]): DueDate | null {
  const open = dates.filter((date) => !date.isMet);
  return open.reduce<DueDate | null>(
    (first, date) => (first === null || date.dueOn < first.dueOn ? date : first),
    null,
  );
}

/** Days from today to a due date; negative when it is past. */
export function daysLeft(dueOn: LegalDate, today: LegalDate): number {
  return daysBetween(today, dueOn);
}

function triggerDate(state: CaseState, trigger: LimitTrigger): LegalDate | null {
  switch (trigger) {
    case 'received':
      return state.status === 'preFilingMediation' ||
        (state.mediationNumber !== null && state.acceptedOn === null)
        ? null
        : state.application.receivedOn;
    case 'accepted':
      return state.acceptedOn;
    case 'awardServed':
      return state.outcome?.method === 'award' ? state.outcomeServedOn : null;
  }
}

function isMet(state: CaseState, trigger: LimitTrigger): boolean {
  switch (trigger) {
    case 'received':
      return state.acceptedOn !== null || state.rejectedOn !== null || state.closedOn !== null;
    case 'accepted':
      return state.outcome !== null || state.closedOn !== null;
    case 'awardServed':
      // The parties' own period: it binds nobody in the court.
      return true;
  }
}
