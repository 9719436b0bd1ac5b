/**
 * The hearings that use each resource on each day, as chains through arrays, so that a round of the search allocates nothing.
 * A hearing has one link for each resource of its place; read a chain by `first`, `next` and `hearing`.
 */
export class DayLists {
  readonly #days: number;
  readonly #width: number;
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #hearing: Int32Array;

  /** `width`: the most resources that one place uses. */
  constructor(resources: number, days: number, hearings: number, width: number) {
    this.#days = days;
    this.#width = width;
    this.#first = new Int32Array(resources * days).fill(-1);
    this.#next = new Int32Array(hearings * width).fill(-1);
    this.#hearing = Int32Array.from({ length: hearings * width }, (_, link) => Math.floor(link / width));
  }

  /** The first link of a resource's day, -1 when it hears nothing. */
  first(resource: number, day: number): number {
    return this.#first[resource * this.#days + day] as number;
  }

  /** The link after another, or -1. */
  next(link: number): number {
    return this.#next[link] as number;
  }

  hearing(link: number): number {
    return this.#hearing[link] as number;
  }

  /** Enters a hearing by its link number `which`, from 0 below the width. */
  add(hearing: number, which: number, resource: number, day: number): void {
    const link = hearing * this.#width + which;
    const at = resource * this.#days + day;
    this.#next[link] = this.#first[at] as number;
    this.#first[at] = link;
  }

  /** Takes out what was entered so. */
  remove(hearing: number, which: number, resource: number, day: number): void {
    const link = hearing * this.#width + which;
    const at = resource * this.#days + day;
    const after = this.#next[link] as number;
    let before = this.#first[at] as number;
    if (before === link) {
      this.#first[at] = after;
      return;
    }
    while (this.#next[before] !== link) before = this.#next[before] as number;
    this.#next[before] = after;
  }
}
