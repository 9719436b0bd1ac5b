import type { LocalDateTime } from '../dates.ts';

export const resourceKinds = ['room', 'arbitrator', 'clerk', 'party', 'agent'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** One resource taken by one hearing for an interval; the interval is half-open, so back-to-back hearings fit. */
export interface Booking {
  readonly hearingId: string;
  readonly caseId: string;
  /** What must not be in two places: `room:…`, `staff:…`, `party:…`, `agent:…`. */
  readonly resourceKey: string;
  readonly resourceKind: ResourceKind;
  /** The name shown in a refusal. */
  readonly resourceName: string;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
}

export interface Clash {
  readonly wanted: Booking;
  readonly taken: Booking;
}

/** Whether two half-open intervals share a moment. */
export function overlaps(
  a: { startsAt: string; endsAt: string },
  b: { startsAt: string; endsAt: string },
): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/**
 * Every clash of the wanted bookings with those taken by *other* hearings, in the order of the wanted ones.
 * Empty: the docket accepts them.
 */
export function findClashes(wanted: readonly Booking[], taken: readonly Booking[]): readonly Clash[] {
  return wanted.flatMap((want) =>
    taken
      .filter(
        (other) =>
          other.hearingId !== want.hearingId &&
          other.resourceKey === want.resourceKey &&
          overlaps(want, other),
      )
      .map((other) => ({ wanted: want, taken: other })),
  );
}
