import type { Model, ModelHearing } from './model.ts';

/**
 * What the search reads of hearings again and again, in arrays that lie close together: at 5,000 hearings most of its time goes into
 * fetching memory. Hearing h may be held on `days` from `daysFrom[h]` below `daysFrom[h + 1]`; its panels are numbered from `panelsFrom[h]`
 * on; panel p has the `people` from `peopleFrom[p]` below `peopleFrom[p + 1]`.
 */
export interface FlatHearings {
  readonly length: Int32Array;
  readonly leaveOut: Float64Array;
  /** The first word of its starts. */
  readonly starts: Int32Array;
  readonly leastRoom: Float64Array;
  readonly daysFrom: Int32Array;
  readonly days: Int32Array;
  /** With the cost of moving there. */
  readonly dayCosts: Float64Array;
  readonly panelsFrom: Int32Array;
  readonly peopleFrom: Int32Array;
  readonly people: Int32Array;
  /** The most people any panel has. */
  readonly mostPeople: number;
}

export function flatHearings({ hearings }: Model): FlatHearings {
  const panels = hearings.flatMap((made) => made.panels);
  const peopleFrom = offsets(panels.map(({ length }) => length));
  const daysFrom = offsets(hearings.map(({ days }) => days.length));
  const days = new Int32Array(daysFrom[hearings.length] as number);
  const dayCosts = new Float64Array(days.length);
  hearings.forEach((made, hearing) => {
    days.set(made.days, daysFrom[hearing]);
    dayCosts.set(
      made.dayCosts.map((cost) => cost + made.moveCost),
      daysFrom[hearing],
    );
  });
  const people = new Int32Array(peopleFrom[panels.length] as number);
  panels.forEach((panel, at) => {
    people.set(panel, peopleFrom[at]);
  });
  return {
    length: Int32Array.from(hearings, ({ length }) => length),
    leaveOut: Float64Array.from(hearings, ({ leaveOut }) => leaveOut),
    starts: Int32Array.from(hearings, ({ starts }) => starts[0] ?? 0),
    leastRoom: Float64Array.from(hearings, leastRoom),
    daysFrom,
    days,
    dayCosts,
    panelsFrom: offsets(hearings.map((made) => made.panels.length)),
    peopleFrom,
    people,
    mostPeople: panels.reduce((most, { length }) => Math.max(most, length), 0),
  };
}

function leastRoom({ rooms }: ModelHearing): number {
  return rooms[0]?.cost ?? Number.POSITIVE_INFINITY;
}

/** Where each of some lists begins when they are laid one after the other, and where the last ends. */
function offsets(lengths: readonly number[]): Int32Array {
  const from = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    from[at + 1] = (from[at] as number) + length;
  });
  return from;
}
