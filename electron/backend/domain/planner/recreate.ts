import type { DaySkips, Docket } from './docket.ts';
import type { Ejection } from './ejection.ts';
import type { Removed } from './removed.ts';
import { sortByKeys } from './sort-by-keys.ts';

/** Share of days passed over when a hearing is put back, so that rounds differ. */
const skipped = 0.02;
/** How often in a round a hearing without a place may force others out. */
const mostForced = 4;

/** Puts hearings that are out back at their cheapest places, in one of several orders. */
export class Recreate {
  readonly #docket: Docket;
  readonly #removed: Removed;
  readonly #random: () => number;
  readonly #orders: readonly Float64Array[];
  readonly #byChance: Float64Array;
  readonly #queue: Int32Array;
  readonly #least: Float64Array;
  readonly #skips: RareSkips;
  readonly #ejection: Ejection;
  #size = 0;
  /** How much less than being left out the queued hearings cost at least. */
  #saved = 0;

  /** `least`: what each hearing costs at least. */
  constructor(
    docket: Docket,
    removed: Removed,
    ejection: Ejection,
    least: Float64Array,
    random: () => number,
  ) {
    this.#ejection = ejection;
    const { hearings, problem } = docket.model;
    this.#docket = docket;
    this.#removed = removed;
    this.#random = random;
    this.#least = least;
    this.#byChance = new Float64Array(hearings.length);
    this.#queue = new Int32Array(hearings.length);
    this.#skips = new RareSkips(skipped, random);
    const urgency = (index: number) => problem.hearings[index]?.urgency ?? 0;
    const size = (index: number) =>
      (hearings[index]?.length ?? 1) * (hearings[index]?.panels[0]?.length ?? 1);
    const last = (index: number) => hearings[index]?.days.reduce((a, b) => Math.max(a, b), -1) ?? -1;
    this.#orders = [
      (index: number) => -urgency(index) / size(index),
      (index: number) => -urgency(index),
      (index: number) => -size(index),
      last,
    ].map((key) => Float64Array.from(hearings, (_, index) => key(index)));
  }

  /**
   * Puts back what is out. What finds no place may force others out, `mostForced` times. False: the docket would cost more than `limit`; then
   * it may be half done.
   */
  within(limit: number, chance: number): boolean {
    const docket = this.#docket;
    const removed = this.#removed;
    const queue = this.#queue;
    this.#size = 0;
    this.#saved = 0;
    this.#enter(0);
    if (docket.cost - this.#saved > limit) return false;
    this.#sort(this.#size);
    let forced = 0;
    for (let at = 0; at < this.#size; at++) {
      const hearing = queue[at] as number;
      const leaveOut = docket.placeCost[hearing] as number;
      this.#saved -= leaveOut - (this.#least[hearing] as number);
      const room = limit - (docket.cost - leaveOut - this.#saved);
      if (docket.findBest(hearing, Math.min(leaveOut, room + 1e-9), this.#skips) < leaveOut)
        docket.put(hearing, docket.found, docket.foundCost);
      else if (leaveOut > room) {
        if (forced === mostForced) return false;
        forced++;
        const from = removed.size;
        const day = this.#dayWithin(hearing, room);
        if (day < 0 || !this.#ejection.force(hearing, day, this.#panel(hearing), chance)) return false;
        this.#enter(from);
        if (docket.cost - this.#saved > limit) return false;
      }
    }
    return docket.cost <= limit;
  }

  /** Queues what was taken out from a number on and is nowhere yet. */
  #enter(from: number): void {
    const docket = this.#docket;
    for (let at = from; at < this.#removed.size; at++) {
      const hearing = this.#removed.hearings[at] as number;
      if ((docket.day[hearing] as number) >= 0) continue;
      this.#queue[this.#size++] = hearing;
      this.#saved += (docket.placeCost[hearing] as number) - (this.#least[hearing] as number);
    }
  }

  /** A day on which a hearing costs less than `most`, or -1. */
  #dayWithin(hearing: number, most: number): number {
    const { flat } = this.#docket;
    const from = flat.daysFrom[hearing] as number;
    const end = flat.daysFrom[hearing + 1] as number;
    let to = from;
    while (to < end && (flat.dayCosts[to] as number) < most) to++;
    return to === from ? -1 : (flat.days[from + Math.floor(this.#random() * (to - from))] as number);
  }

  #panel(hearing: number): number {
    const { panelsFrom } = this.#docket.flat;
    const count = (panelsFrom[hearing + 1] as number) - (panelsFrom[hearing] as number);
    return Math.floor(this.#random() * count);
  }

  #sort(size: number): void {
    const kind = Math.floor(this.#random() * (this.#orders.length + 1));
    const order = this.#orders[kind];
    if (order === undefined)
      for (let at = 0; at < size; at++) this.#byChance[this.#queue[at] as number] = this.#random();
    sortByKeys(this.#queue, size, order ?? this.#byChance);
  }
}

/** Passes over a small share of days, with one draw for each day passed over. */
class RareSkips implements DaySkips {
  readonly #random: () => number;
  readonly #scale: number;
  #left: number;

  constructor(share: number, random: () => number) {
    this.#random = random;
    this.#scale = 1 / Math.log(1 - share);
    this.#left = this.#draw();
  }

  skips(): boolean {
    if (this.#left-- > 0) return false;
    this.#left = this.#draw();
    return true;
  }

  #draw(): number {
    return Math.floor(Math.log(1 - this.#random()) * this.#scale);
  }
}
