import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { DueDate } from '../../../../electron/backend/api/contract/deadlines.ts';
import { dateOf, type LegalDate, type LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import type { ClosingMethod } from '../../../../electron/backend/domain/lifecycle/events.ts';

/** The one date that matters most on a case's page. */
export type KeyDate =
  | { readonly kind: 'due'; readonly due: RunningDate }
  | { readonly kind: 'hearing'; readonly at: LocalDateTime }
  | { readonly kind: 'closed'; readonly on: LegalDate; readonly method: ClosingMethod | null }
  | { readonly kind: 'none' };

/** A due date that runs; one that stands still names no day. */
export type RunningDate = DueDate & { readonly dueOn: LegalDate; readonly daysLeft: number };

/**
 * A closed case: its closing. Else what the court is late with; else the next hearing or the next thing the court must do, whichever
 * comes first.
 */
export function keyDateOf(view: CaseView): KeyDate {
  const { summary } = view;
  if (view.closedOn !== null) return { kind: 'closed', on: view.closedOn, method: summary.closingMethod };
  const due = view.dueDates
    .filter(isOpenDuty)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .at(0);
  const at = summary.nextHearingAt;
  if (due !== undefined && (due.daysLeft < 0 || at === null || due.dueOn < dateOf(at)))
    return { kind: 'due', due };
  if (at !== null) return { kind: 'hearing', at };
  return { kind: 'none' };
}

function isOpenDuty(due: DueDate): due is RunningDate {
  return due.kind === 'duty' && due.metOn === null && due.dueOn !== null;
}
