import type { PlanTaskView } from '../../../../electron/backend/api/contract/planner.ts';
import { addDays, type LegalDate, weekday } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';
import type { PlannerSearch } from './planner-search.ts';

/** The days of the loss in the address; until somebody chooses, what is left of this week's working days, or the next week's. */
export function useLossPeriod({ from, to }: PlannerSearch): {
  readonly from: LegalDate;
  readonly to: LegalDate;
} {
  const { today, calendar } = useReference();
  const first = from ?? calendar.rollForward(today.date);
  return { from: first, to: to ?? addDays(first, (7 - weekday(first)) % 7) };
}

/** What the address asks the planner; null while a person or room is still to be chosen. */
export function useTask(search: PlannerSearch): PlanTaskView | null {
  const period = useLossPeriod(search);
  if (search.task !== 'repair') return { kind: 'fill', caseIds: null };
  const kind = search.loss ?? 'absence';
  if (kind === 'unlawful') return { kind: 'repair', loss: { kind, ...period } };
  if (kind === 'absence')
    return search.staffId === undefined
      ? null
      : { kind: 'repair', loss: { kind, staffId: search.staffId, ...period } };
  return search.roomId === undefined
    ? null
    : { kind: 'repair', loss: { kind, roomId: search.roomId, ...period } };
}
