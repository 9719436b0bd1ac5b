import { z } from 'zod';
import { clockTime } from '../../../../electron/backend/api/contract/availability.ts';
import { legalDate } from '../../../../electron/backend/api/contract/common.ts';
import {
  dateOf,
  isLegalDate,
  isLocalDateTime,
  type LegalDate,
  type LocalDateTime,
  timeOf,
} from '../../../../electron/backend/domain/dates.ts';
import { intervalOfDays, wholeDays } from '../../../../electron/backend/domain/docket/availability.ts';

/** The calendar ends with 2199; a whole day needs the midnight after it. */
const lastDay = '2199-12-30';

/** An interval as people say it: whole days, both included, or from an hour to an hour. */
export const intervalFields = {
  isWhole: z.boolean(),
  from: z.union([legalDate, z.null()]),
  fromTime: z.union([clockTime, z.literal(''), z.null()]),
  to: z.union([legalDate, z.null()]),
  toTime: z.union([clockTime, z.literal(''), z.null()]),
};
const fields = z.object(intervalFields);
export type IntervalValues = z.input<typeof fields>;

interface Interval {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
}

/** What is missing or wrong, for a schema's `superRefine`. */
export function checkInterval(values: z.output<typeof fields>, context: z.RefinementCtx): void {
  const fault = (path: keyof IntervalValues, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  const { isWhole, from, fromTime, to, toTime } = values;
  if (from === null) fault('from', 'required');
  if (to === null) fault('to', 'required');
  else if (to > lastDay) fault('to', 'badDate');
  if (!isWhole && !fromTime) fault('fromTime', 'required');
  if (!isWhole && !toTime) fault('toTime', 'required');
  if (from === null || to === null) return;
  if (to < from) fault('to', 'endBeforeStart');
  else if (!isWhole && fromTime && toTime && to === from && toTime <= fromTime)
    fault('toTime', 'endBeforeStart');
}

/** The interval typed so far; null while something is missing or wrong. */
export function toInterval(values: Partial<IntervalValues>): Interval | null {
  const { isWhole, from, fromTime, to, toTime } = values;
  if (!isLegalDate(from) || !isLegalDate(to) || to < from || to > lastDay) return null;
  if (isWhole === true) return intervalOfDays(from, to);
  const [startsAt, endsAt] = [`${from}T${fromTime}`, `${to}T${toTime}`];
  return isLocalDateTime(startsAt) && isLocalDateTime(endsAt) && startsAt < endsAt
    ? { startsAt, endsAt }
    : null;
}

/** What the form of a known interval begins with; null: a new one, whole days. */
export function fromInterval(interval: Interval | null): IntervalValues {
  if (interval === null) return { isWhole: true, from: null, fromTime: '', to: null, toTime: '' };
  const whole = wholeDays(interval);
  if (whole !== null) return { isWhole: true, ...whole, fromTime: '', toTime: '' };
  const { startsAt, endsAt } = interval;
  return {
    isWhole: false,
    from: dateOf(startsAt),
    fromTime: timeOf(startsAt),
    to: dateOf(endsAt),
    toTime: timeOf(endsAt),
  };
}

/** Whether an interval is over by the end of the day before `today`. */
export function isPast({ endsAt }: { readonly endsAt: LocalDateTime }, today: LegalDate): boolean {
  return endsAt <= `${today}T00:00`;
}
