import { type IncidentCause, incidentCauses } from './live-entry.ts';
import type { LiveIncident } from './live-hearing.ts';
import { minutesBetween } from './tolerance.ts';

/** What interruptions of hearings add up to. Minutes are whole and those of interruptions that are over; one that lasts has none yet. */
export interface Interruptions {
  readonly count: number;
  readonly minutes: number;
  /** Longer than the tolerance (`online.sync.disconnectToleranceMin`): the hearing was to be adjourned. */
  readonly beyondTolerance: number;
  /** Causes that occurred, in the order of `incidentCauses`. */
  readonly causes: readonly {
    readonly cause: IncidentCause;
    readonly count: number;
    readonly minutes: number;
  }[];
}

/** Adds up the interruptions of one hearing or of many. */
export function interruptionsOf(
  incidents: readonly Pick<LiveIncident, 'cause' | 'from' | 'to'>[],
  toleranceMinutes: number,
): Interruptions {
  const lengths = incidents.map(({ cause, from, to }) => ({
    cause,
    minutes: to === null ? 0 : minutesBetween(from, to),
  }));
  const minutesOf = (some: typeof lengths) => some.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    count: lengths.length,
    minutes: minutesOf(lengths),
    beyondTolerance: lengths.filter(({ minutes }) => minutes > toleranceMinutes).length,
    causes: incidentCauses.flatMap((cause) => {
      const some = lengths.filter((one) => one.cause === cause);
      return some.length === 0 ? [] : [{ cause, count: some.length, minutes: minutesOf(some) }];
    }),
  };
}
