import type { Calendar } from '../calendar.ts';
import { dateOf, type LegalDate } from '../dates.ts';
import type { DueDate } from '../deadlines/due-dates.ts';
import type { CaseState, Hearing } from '../lifecycle/case-state.ts';

/** Why a scheduled hearing could not lawfully be held on its day. `on`: the date that stands against it. */
export interface HearingFault {
  readonly code:
    | 'beforeDefencePeriodEnds'
    | 'noticeTooShort'
    | 'afterAwardPeriod'
    | 'caseSuspended'
    | 'notAWorkday';
  readonly on: LegalDate;
  readonly basis: string;
}

/**
 * What stands against a scheduled hearing, from the dates of the case: a suspension (RULES 47), a defence period still running (LAW 30), a notice
 * served too late or no longer possible (LAW 35), the end of the award period (LAW 43), a day off. Derived each time, never stored.
 */
export function hearingFaults(
  state: CaseState,
  hearing: Hearing,
  dates: readonly DueDate[],
  calendar: Calendar,
  today: LegalDate,
): readonly HearingFault[] {
  const on = dateOf(hearing.plan.startsAt);
  const faults: HearingFault[] = [];
  const suspension = state.suspensions.find(({ to }) => to === null);
  if (suspension !== undefined)
    faults.push({ code: 'caseSuspended', on: suspension.from, basis: 'RULES 47' });
  for (const { limit, dueOn, metBy, trigger } of dates) {
    if (dueOn === null) continue;
    if (limit.id === 'L13' && metBy === null && on <= dueOn)
      faults.push({ code: 'beforeDefencePeriodEnds', on: dueOn, basis: limit.basis });
    if (limit.id === 'L22' && trigger.ref === hearing.id && (metBy?.on ?? today) > dueOn)
      faults.push({ code: 'noticeTooShort', on: dueOn, basis: limit.basis });
    if (limit.id === 'L27' && on > dueOn)
      faults.push({ code: 'afterAwardPeriod', on: dueOn, basis: limit.basis });
  }
  if (!calendar.isWorkday(on)) faults.push({ code: 'notAWorkday', on, basis: 'GD 72' });
  return faults;
}
