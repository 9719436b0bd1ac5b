import type { Docket, Place } from './docket.ts';

/** The hearings that a round has taken out of a docket, and where they were. */
export class Removed {
  readonly #docket: Docket;
  readonly #places: readonly Place[];
  readonly #costs: Float64Array;
  readonly #round: Uint32Array;
  #now = 0;
  /** The first `size` are out since `begin`. */
  readonly hearings: Int32Array;
  size = 0;

  constructor(docket: Docket) {
    const count = docket.day.length;
    this.#docket = docket;
    this.#places = Array.from({ length: count }, () => ({ day: -1, cell: -1, room: -1, panel: -1 }));
    this.#costs = new Float64Array(count);
    this.#round = new Uint32Array(count);
    this.hearings = new Int32Array(count);
  }

  /** Forgets what was taken out: a new round begins. */
  begin(): void {
    this.size = 0;
    this.#now++;
  }

  has(hearing: number): boolean {
    return this.#round[hearing] === this.#now;
  }

  /** Takes a hearing out, once a round; one that is nowhere counts as taken out too. */
  take(hearing: number): void {
    if (this.has(hearing)) return;
    this.#round[hearing] = this.#now;
    const docket = this.#docket;
    const place = this.#places[this.size] as Place;
    place.day = docket.day[hearing] as number;
    place.cell = docket.cell[hearing] as number;
    place.room = docket.room[hearing] as number;
    place.panel = docket.panel[hearing] as number;
    this.#costs[this.size] = docket.placeCost[hearing] as number;
    this.hearings[this.size++] = hearing;
    if (place.day >= 0) docket.lift(hearing);
  }

  /** Puts all of them back where they were, wherever they are now. */
  undo(): void {
    const docket = this.#docket;
    for (let at = 0; at < this.size; at++) {
      const hearing = this.hearings[at] as number;
      if ((docket.day[hearing] as number) >= 0) docket.lift(hearing);
    }
    for (let at = 0; at < this.size; at++) {
      const place = this.#places[at] as Place;
      if (place.day >= 0) docket.put(this.hearings[at] as number, place, this.#costs[at] as number);
    }
  }
}
