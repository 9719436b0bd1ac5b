import type { Docket } from './docket.ts';
import type { ModelHearing } from './model.ts';
import type { Removed } from './removed.ts';
import { sortByKeys } from './sort-by-keys.ts';

/** Ways to take hearings out of a docket that stand in each other's way. */
export class Ruin {
  readonly #docket: Docket;
  readonly #removed: Removed;
  readonly #random: () => number;
  readonly #near: Int32Array;
  readonly #keys: Float64Array;
  readonly #considered: Uint32Array;
  #count = 0;
  #size = 0;

  constructor(docket: Docket, removed: Removed, random: () => number) {
    const count = docket.day.length;
    this.#docket = docket;
    this.#removed = removed;
    this.#random = random;
    this.#near = new Int32Array(count);
    this.#keys = new Float64Array(count);
    this.#considered = new Uint32Array(count);
  }

  /** Takes out what a room hears in the session of a cell of a day. */
  session(room: number, day: number, cell: number): void {
    const { heard, cell: cells, model } = this.#docket;
    const { sessions } = model.grid;
    const resource = model.roomResource[room] as number;
    if (resource < 0) return;
    for (let link = heard.first(resource, day); link >= 0; ) {
      const hearing = heard.hearing(link);
      link = heard.next(link);
      if (sessions[cells[hearing] as number] === sessions[cell]) this.#removed.take(hearing);
    }
  }

  /** Takes hearings out until `wanted` are: those of the same people around a day, nearest first, or any of that time. */
  around(hearing: number, day: number, wanted: number): void {
    const { model } = this.#docket;
    const { panels } = model.hearings[hearing] as ModelHearing;
    const people = panels[this.#pick(panels.length)];
    this.#count++;
    this.#size = 0;
    if (people !== undefined && this.#random() < 0.85)
      for (let at = 0; at < people.length; at++) this.#considerDays(people[at] as number, day, 3);
    if (this.#size < wanted || this.#random() < 0.25)
      for (let tries = 0; tries < 40; tries++) this.#consider(this.#pick(model.hearings.length), day, 2);
    sortByKeys(this.#near, this.#size, this.#keys);
    for (let at = 0; at < this.#size && this.#removed.size < wanted; at++)
      this.#removed.take(this.#near[at] as number);
  }

  /** Considers all that a resource hears within `reach` days of a day. */
  #considerDays(resource: number, day: number, reach: number): void {
    const { heard, model } = this.#docket;
    const last = Math.min(model.days - 1, day + reach);
    for (let on = Math.max(0, day - reach); on <= last; on++)
      for (let link = heard.first(resource, on); link >= 0; link = heard.next(link))
        this.#consider(heard.hearing(link), day, reach);
  }

  #consider(hearing: number, day: number, reach: number): void {
    const there = this.#docket.day[hearing] as number;
    const distance = there < 0 ? 0 : Math.abs(there - day);
    if (distance > reach || this.#considered[hearing] === this.#count || this.#removed.has(hearing)) return;
    this.#considered[hearing] = this.#count;
    this.#keys[hearing] = distance + this.#random() * 2;
    this.#near[this.#size++] = hearing;
  }

  #pick(count: number): number {
    return Math.floor(this.#random() * count);
  }
}
