import type { LegalDate } from '../dates.ts';

/** Where in a day hearings may lie; minutes from midnight. A hearing lies within one session. */
export interface PlanSession {
  readonly name: 'morning' | 'afternoon';
  readonly from: number;
  readonly to: number;
}

/** What takes a resource: the words of a refusal are made from this. */
export type TakenReason =
  | { readonly kind: 'hearing'; readonly hearingId: string }
  | {
      readonly kind: 'absence' | 'duty' | 'pattern' | 'roomClosed' | 'hold' | 'courtClosed';
      readonly id: string;
    };

/** An interval of one day during which a resource is taken by something the plan may not move. Half-open, minutes from midnight. */
export interface Taken {
  /** `room:…`, `staff:…`, `party:…`, `agent:…` as in `domain/docket/bookings`; `court` takes everybody. */
  readonly resource: string;
  /** Index into `days`. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly reason: TakenReason;
}

export interface PlanRoom {
  /** The room's own id; its resource is `room:<id>`. */
  readonly id: string;
  readonly kind: 'courtroom' | 'online';
  /** `groundFloor`, `interpreterBooth`, `video`, …: a hearing's needs must all be there. */
  readonly features: readonly string[];
  /** Hearings that one session of this room takes before it counts as over-listed (soft); null: no limit. */
  readonly perSession: number | null;
}

/** One tribunal that may hear the case: arbitrators (presiding or sole first) and clerk, as staff ids (resource `staff:<id>`). */
export interface PlanPanel {
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string;
}

/** A place in the docket: a hearing, when, where, by whom. `hearing`, `day`, `room` and `panel` are indexes; `from` minutes from midnight. */
export interface Placement {
  readonly hearing: number;
  readonly day: number;
  readonly from: number;
  /** Index into `rooms`; null when the hearing needs none. */
  readonly room: number | null;
  /** Index into the hearing's own `panels`. */
  readonly panel: number;
}

export interface PlanHearing {
  /** Hearing id for one that stands already (repair), else the case's id. */
  readonly id: string;
  readonly caseId: string;
  readonly minutes: number;
  /** `inPerson` needs a courtroom; `sync` an online room, or none when it has a platform of its own. */
  readonly mode: 'inPerson' | 'sync';
  readonly needsRoom: boolean;
  readonly needs: readonly string[];
  /** A formed tribunal: one. Several: the planner may choose. */
  readonly panels: readonly PlanPanel[];
  /** `party:…` and `agent:…` keys, as `domain/docket/bookings` makes them. */
  readonly people: readonly string[];
  /** First and last day (indexes into `days`) on which it may lawfully be held. `earliest > latest`: no lawful day, with the reasons kept by the caller. */
  readonly earliest: number;
  readonly latest: number;
  /** Cost of one working day of waiting, counted from `earliest` or the day where it stands; greater for the green channel and for little slack. */
  readonly urgency: number;
  /** Repair: where it stands now (may be unlawful there); else null. */
  readonly present: Placement | null;
  /** Repair: what it costs to move it (day, time, room or tribunal) or to leave it out; more when notices were served. */
  readonly moveCost: number;
}

/** What the soft wishes cost. All costs are >= 0; whole numbers keep sums exact. */
export interface PlanWeights {
  /** Cost of leaving a hearing out, times its urgency: choose it above the working days of the horizon, so that placing always pays. */
  readonly unplaced: number;
  /** Cost for each hearing above a room's `perSession`. */
  readonly overCapacity: number;
  /** Cost of a day whose year's holidays are not published yet. */
  readonly provisionalDay: number;
  /** Cost of a room that has features the hearing does not need. */
  readonly spareFeature: number;
}

/** A docket to plan; everything in it is plain data, so that it crosses to a worker and a test can write it by hand. */
export interface PlanProblem {
  /** Working days that may carry hearings, ascending. */
  readonly days: readonly { readonly date: LegalDate; readonly isProvisional: boolean }[];
  /** In the order of the day, not overlapping. */
  readonly sessions: readonly PlanSession[];
  /** Starts lie on this grid, counted from the session's start. A hearing that stands off the grid may stay there. */
  readonly stepMinutes: number;
  readonly rooms: readonly PlanRoom[];
  readonly hearings: readonly PlanHearing[];
  readonly taken: readonly Taken[];
  readonly weights: PlanWeights;
}

/** The docket a planner proposes. `unplaced`: indexes of hearings left out. `cost` is `costOf` of it. */
export interface Plan {
  readonly placements: readonly Placement[];
  readonly unplaced: readonly number[];
  readonly cost: number;
}
