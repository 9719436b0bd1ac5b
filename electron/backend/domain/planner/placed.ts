import { dateOf, type LegalDate, type LocalDateTime, timeOf, toLocalDateTime } from '../dates.ts';
import type { Placement, PlanProblem, Taken } from './problem.ts';

/** A place of a plan in the words of the docket. */
export interface PlacedHearing {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly roomId: string | null;
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string;
}

/** When, where and by whom a placement is heard. @throws RangeError when it does not belong to the problem. */
export function placedHearing(problem: PlanProblem, placement: Placement): PlacedHearing {
  const hearing = problem.hearings[placement.hearing];
  const day = problem.days[placement.day];
  const panel = hearing?.panels[placement.panel];
  const room = placement.room === null ? null : problem.rooms[placement.room];
  if (hearing === undefined || day === undefined || panel === undefined || room === undefined)
    throw new RangeError('the placement is not of this problem');
  return {
    startsAt: momentOf(day.date, placement.from),
    endsAt: momentOf(day.date, placement.from + hearing.minutes),
    roomId: room === null ? null : room.id,
    arbitratorIds: panel.arbitratorIds,
    clerkId: panel.clerkId,
  };
}

/** An interval of wall time as entries of the days it touches; days the problem does not have are left out. */
export function takenOf(
  dayIndex: ReadonlyMap<LegalDate, number>,
  interval: { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime },
  resource: string,
  reason: Taken['reason'],
): readonly Taken[] {
  const [first, last] = [dateOf(interval.startsAt), dateOf(interval.endsAt)];
  const touched =
    first === last
      ? [[first, dayIndex.get(first)] as const]
      : [...dayIndex].filter(([date]) => first <= date && date <= last);
  return touched.flatMap(([date, day]) => {
    const from = date === first ? minuteOf(timeOf(interval.startsAt)) : 0;
    const to = date === last ? minuteOf(timeOf(interval.endsAt)) : minutesOfDay;
    return day === undefined || from >= to ? [] : [{ resource, day, from, to, reason }];
  });
}

/** Minutes from midnight of `HH:MM`. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

const minutesOfDay = 24 * 60;

/** The wall time at that minute of a day; the last minute of the day for its end. */
export function momentOf(date: LegalDate, at: number): LocalDateTime {
  const minute = Math.min(at, minutesOfDay - 1);
  const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return toLocalDateTime(`${date}T${clock}`);
}
