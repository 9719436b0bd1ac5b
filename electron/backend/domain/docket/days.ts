import { addDays, dateOf, type LegalDate, type LocalDateTime } from '../dates.ts';

/** The days an interval touches, in order; one that ends at midnight does not touch the day that begins then. */
export function daysTouched({
  startsAt,
  endsAt,
}: {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
}): readonly LegalDate[] {
  const last = endsAt.endsWith('T00:00') ? addDays(dateOf(endsAt), -1) : dateOf(endsAt);
  const days: LegalDate[] = [];
  for (let day = dateOf(startsAt); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
