import type { Calendar } from '../calendar.ts';
import { addDays, dateOf, type LegalDate, type LocalDateTime, toLocalDateTime, weekday } from '../dates.ts';
import { overlaps } from './clash.ts';
import type { ClockTime } from './sessions.ts';

export const unavailabilityKinds = ['absence', 'duty', 'pattern', 'roomClosed', 'courtClosed'] as const;
/** Why somebody or a room is not there: 请假, 其他公务, 每周安排, 庭室停用时段, 本院停庭日. */
export type UnavailabilityKind = (typeof unavailabilityKinds)[number];

/** Leave (请假) or another duty (其他公务) of a person. Half-open; whole days run from midnight to the midnight after the last. */
export interface Absence {
  readonly id: string;
  readonly kind: 'absence' | 'duty';
  readonly staffId: string;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly reason: string;
}

/** A weekly pattern of a person, from a day on, to a day (null: open). */
export interface WeeklyPattern {
  readonly id: string;
  readonly staffId: string;
  /** `away`: not there at these hours. `sits`: there only at these hours, such as a part-time arbitrator. */
  readonly kind: 'away' | 'sits';
  /** 0 Sunday … 6 Saturday. */
  readonly weekdays: readonly number[];
  readonly from: ClockTime;
  readonly to: ClockTime;
  /** Holds on every make-up workday (调休上班) too, whatever its weekday. */
  readonly onMakeUpWorkdays: boolean;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  readonly reason: string;
}

/** A room that cannot be used (维修, 他用). Half-open. */
export interface RoomClosure {
  readonly id: string;
  readonly roomId: string;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly reason: string;
}

/** Everything that says who and what is there. */
export interface AvailabilityFacts {
  readonly calendar: Pick<Calendar, 'day' | 'isWorkday'>;
  readonly staffIds: readonly string[];
  readonly roomIds: readonly string[];
  readonly absences: readonly Absence[];
  readonly patterns: readonly WeeklyPattern[];
  readonly roomClosures: readonly RoomClosure[];
}

/** An interval in which a resource is not there. Half-open, within one day: its end is at most the midnight after. */
export interface Unavailability {
  /** `staff:…` or `room:…`, as `bookings.ts` makes them. */
  readonly resource: string;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly kind: UnavailabilityKind;
  /** The absence, duty, pattern or closure; the date for a closing day of the court. */
  readonly id: string;
  readonly reason: string;
}

/**
 * Who and what is not there on these days, by resource, then by start. Weekends and holidays are the calendar's to tell, not told here;
 * a closing day of the court is, for everybody and every room.
 */
export function unavailability(
  facts: AvailabilityFacts,
  days: readonly LegalDate[],
): readonly Unavailability[] {
  const found = days.flatMap((day) => [
    ...courtClosed(facts, day),
    ...facts.absences.flatMap(({ kind, staffId, ...absence }) =>
      onDay(`staff:${staffId}`, kind, absence, day),
    ),
    ...facts.roomClosures.flatMap(({ roomId, ...closure }) =>
      onDay(`room:${roomId}`, 'roomClosed', closure, day),
    ),
    ...patternsOn(facts, day),
  ]);
  return found.sort((a, b) => compare(a.resource, b.resource) || compare(a.startsAt, b.startsAt));
}

/** Those that stand against one of the resources in the interval. */
export function unavailableDuring(
  list: readonly Unavailability[],
  resources: readonly string[],
  interval: { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime },
): readonly Unavailability[] {
  return list.filter((item) => resources.includes(item.resource) && overlaps(item, interval));
}

/** The last day of the whole days from `day` on that a person is away, without a gap; null: not away for the whole of `day`. */
export function awayUntil(absences: readonly Absence[], staffId: string, day: LegalDate): LegalDate | null {
  const own = absences.filter((absence) => absence.staffId === staffId);
  const coversDay = (on: LegalDate) =>
    own.find(({ startsAt, endsAt }) => startsAt <= midnight(on) && endsAt >= midnight(addDays(on, 1)));
  let until: LegalDate | null = null;
  for (let found = coversDay(day); found !== undefined; found = coversDay(addDays(until, 1)))
    until = addDays(dateOf(found.endsAt), -1);
  return until;
}

/** First and last of the whole days of an interval; null when it begins or ends within a day. */
export function wholeDays({
  startsAt,
  endsAt,
}: {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
}): { readonly from: LegalDate; readonly to: LegalDate } | null {
  if (!startsAt.endsWith('T00:00') || !endsAt.endsWith('T00:00')) return null;
  return { from: dateOf(startsAt), to: addDays(dateOf(endsAt), -1) };
}

/** The interval of whole days, both included. */
export function intervalOfDays(
  from: LegalDate,
  to: LegalDate,
): { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime } {
  return { startsAt: midnight(from), endsAt: midnight(addDays(to, 1)) };
}

function courtClosed({ calendar, staffIds, roomIds }: AvailabilityFacts, day: LegalDate): Unavailability[] {
  const { kind, name } = calendar.day(day);
  if (kind !== 'closingDay') return [];
  return [...staffIds.map((id) => `staff:${id}`), ...roomIds.map((id) => `room:${id}`)].map((resource) => ({
    resource,
    ...intervalOfDays(day, day),
    kind: 'courtClosed',
    id: day,
    reason: name ?? '',
  }));
}

function onDay(
  resource: string,
  kind: UnavailabilityKind,
  item: {
    readonly id: string;
    readonly startsAt: LocalDateTime;
    readonly endsAt: LocalDateTime;
    reason: string;
  },
  day: LegalDate,
): Unavailability[] {
  const whole = intervalOfDays(day, day);
  if (!overlaps(item, whole)) return [];
  return [
    {
      resource,
      startsAt: item.startsAt > whole.startsAt ? item.startsAt : whole.startsAt,
      endsAt: item.endsAt < whole.endsAt ? item.endsAt : whole.endsAt,
      kind,
      id: item.id,
      reason: item.reason,
    },
  ];
}

function patternsOn(facts: AvailabilityFacts, day: LegalDate): Unavailability[] {
  const valid = facts.patterns.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  const isMakeUp = facts.calendar.day(day).kind === 'makeUpWorkday';
  const holds = (pattern: WeeklyPattern) =>
    pattern.weekdays.includes(weekday(day)) || (isMakeUp && pattern.onMakeUpWorkdays);
  // Nobody meets on a day off; a hearing held on one by way of exception meets no weekly duty.
  const away = facts.calendar.isWorkday(day)
    ? valid
        .filter((pattern) => pattern.kind === 'away' && holds(pattern))
        .map((pattern) => hoursOf(pattern, day))
    : [];
  const sitters = new Map<string, WeeklyPattern[]>();
  for (const pattern of valid)
    if (pattern.kind === 'sits')
      sitters.set(pattern.staffId, [...(sitters.get(pattern.staffId) ?? []), pattern]);
  return [...away, ...[...sitters.values()].flatMap((own) => outside(own, own.filter(holds), day))];
}

function hoursOf(pattern: WeeklyPattern, day: LegalDate): Unavailability {
  return {
    resource: `staff:${pattern.staffId}`,
    startsAt: toLocalDateTime(`${day}T${pattern.from}`),
    endsAt: toLocalDateTime(`${day}T${pattern.to}`),
    kind: 'pattern',
    id: pattern.id,
    reason: pattern.reason,
  };
}

/** The rest of the day around the hours at which the person sits; the whole day where there are none. */
function outside(
  own: readonly WeeklyPattern[],
  holding: readonly WeeklyPattern[],
  day: LegalDate,
): Unavailability[] {
  const [first] = own;
  if (first === undefined) return [];
  const hours = holding
    .map((pattern) => hoursOf(pattern, day))
    .sort((a, b) => compare(a.startsAt, b.startsAt));
  const whole = intervalOfDays(day, day);
  const gaps: Unavailability[] = [];
  let free = whole.startsAt;
  for (const { startsAt, endsAt, id, reason } of hours) {
    if (startsAt > free) gaps.push({ ...hoursOf(first, day), startsAt: free, endsAt: startsAt, id, reason });
    if (endsAt > free) free = endsAt;
  }
  const last = holding.at(-1) ?? first;
  if (free < whole.endsAt)
    gaps.push({
      ...hoursOf(first, day),
      startsAt: free,
      endsAt: whole.endsAt,
      id: last.id,
      reason: last.reason,
    });
  return gaps;
}

function midnight(day: LegalDate): LocalDateTime {
  return toLocalDateTime(`${day}T00:00`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
