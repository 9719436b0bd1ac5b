import type { Docket, Place } from './docket.ts';
import { keepStarts } from './grid.ts';
import type { Model, ModelHearing } from './model.ts';
import type { Removed } from './removed.ts';

/** The rooms that are tried for a place, from a random one of the list on. */
const roomsTried = 4;

/** Puts a hearing on a place of a day where little that presses stands in its way, and takes that out. */
export class Ejection {
  readonly #docket: Docket;
  readonly #removed: Removed;
  readonly #random: () => number;
  /** What stands in the way of each start: by people, and by people and a room. */
  readonly #byPeople: Float64Array;
  readonly #byRoom: Float64Array;
  readonly #open: Int32Array;
  readonly #openInRoom: Int32Array;
  readonly #counted: Uint32Array;
  #count = 0;
  readonly #urgencies: Float64Array;
  readonly #place: Place = { day: -1, cell: -1, room: -1, panel: -1 };

  constructor(docket: Docket, removed: Removed, random: () => number) {
    const { grid, problem } = docket.model;
    this.#docket = docket;
    this.#removed = removed;
    this.#random = random;
    this.#byPeople = new Float64Array(grid.minutes.length);
    this.#byRoom = new Float64Array(grid.minutes.length);
    this.#open = new Int32Array(grid.words);
    this.#openInRoom = new Int32Array(grid.words);
    this.#counted = new Uint32Array(problem.hearings.length);
    this.#urgencies = Float64Array.from(problem.hearings, ({ urgency }) => urgency);
  }

  /** The hearing is out already. `chance`: how much luck counts against the urgency of what is in the way. False: there is no place. */
  force(hearing: number, day: number, panel: number, chance: number): boolean {
    const docket = this.#docket;
    const { model } = docket;
    const made = model.hearings[hearing] as ModelHearing;
    const people = made.panels[panel] as Int32Array;
    if (!openStarts(model, made, people, day, this.#open)) return false;
    const place = this.#place;
    place.day = day;
    place.panel = panel;
    this.#count++;
    this.#byPeople.fill(0);
    for (let at = 0; at < people.length; at++)
      this.#weigh(people[at] as number, day, made.length, chance, this.#byPeople);
    const least = this.#leastInWay(made, day, chance);
    if (least === Number.POSITIVE_INFINITY) return false;
    for (let at = 0; at < people.length; at++) this.#clear(people[at] as number, made.length);
    const resource = place.room < 0 ? -1 : (model.roomResource[place.room] as number);
    if (resource >= 0) this.#clear(resource, made.length);
    docket.put(hearing, place, docket.ownCost(hearing, place));
    return true;
  }

  /** Seeks the start and room with the least in the way, into the place. */
  #leastInWay(made: ModelHearing, day: number, chance: number): number {
    const { model } = this.#docket;
    const { words } = model.grid;
    const tried = Math.min(made.rooms.length, roomsTried);
    const first = made.rooms.length === tried ? 0 : Math.floor(this.#random() * made.rooms.length);
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at < tried; at++) {
      const { room, cost } = made.rooms[(first + at) % made.rooms.length] as { room: number; cost: number };
      const resource = room < 0 ? -1 : (model.roomResource[room] as number);
      let worths = this.#byPeople;
      let open = this.#open;
      if (resource >= 0) {
        worths = this.#byRoom;
        open = this.#openInRoom;
        if (!this.#openRoom(resource, day, made.length)) continue;
        worths.set(this.#byPeople);
        this.#weigh(resource, day, made.length, chance, worths);
      }
      const extra = cost + this.#random() * chance;
      for (let word = 0; word < words; word++)
        for (let bits = open[word] as number; bits !== 0; bits &= bits - 1) {
          const cell = word * 32 + 31 - Math.clz32(bits & -bits);
          const worth = (worths[cell] as number) + extra;
          if (worth >= best) continue;
          best = worth;
          this.#place.cell = cell;
          this.#place.room = room;
        }
    }
    return best;
  }

  /** Leaves of the open starts those in a room, by what may not be moved. False: none. */
  #openRoom(resource: number, day: number, length: number): boolean {
    const { grid, taken, days } = this.#docket.model;
    const base = (resource * days + day) * grid.words;
    const open = this.#openInRoom;
    for (let word = 0; word < grid.words; word++) open[word] = ~(taken[base + word] as number);
    return keepStarts(open, grid.words, length, this.#open);
  }

  /** Adds the urgency of what a resource hears to the starts that it stands in the way of. What the people hear is counted once. */
  #weigh(resource: number, day: number, length: number, chance: number, worths: Float64Array): void {
    const { heard, cell, flat } = this.#docket;
    for (let link = heard.first(resource, day); link >= 0; link = heard.next(link)) {
      const other = heard.hearing(link);
      if (this.#counted[other] === this.#count) continue;
      if (worths === this.#byPeople) this.#counted[other] = this.#count;
      const worth = this.#removed.has(other)
        ? Number.POSITIVE_INFINITY
        : (this.#urgencies[other] as number) + this.#random() * chance;
      const from = cell[other] as number;
      const end = from + (flat.length[other] as number);
      for (let at = from < length ? 0 : from - length + 1; at < end; at++)
        worths[at] = (worths[at] as number) + worth;
    }
  }

  /** Takes out what a resource hears on the place. */
  #clear(resource: number, length: number): void {
    const { heard, cell, flat } = this.#docket;
    const place = this.#place;
    for (let link = heard.first(resource, place.day); link >= 0; ) {
      const other = heard.hearing(link);
      link = heard.next(link);
      const from = cell[other] as number;
      if (from < place.cell + length && place.cell < from + (flat.length[other] as number))
        this.#removed.take(other);
    }
  }
}

/** Starts of people on a day beside what may not be moved, into `open`. False: none. */
function openStarts(
  { grid, taken, closed, days }: Model,
  made: ModelHearing,
  people: Int32Array,
  day: number,
  open: Int32Array,
): boolean {
  const { words } = grid;
  for (let word = 0; word < words; word++) {
    let busy = closed[day * words + word] as number;
    for (let at = 0; at < people.length; at++)
      busy |= taken[((people[at] as number) * days + day) * words + word] as number;
    open[word] = ~busy;
  }
  return keepStarts(open, words, made.length, made.starts);
}
