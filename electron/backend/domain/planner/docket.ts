import { keepRuns, wordDown, wordUp } from './grid.ts';
import type { Model, ModelHearing } from './model.ts';
import type { Placement } from './problem.ts';

/** A place as numbers of the model. `room` -1: none. */
export interface Place {
  day: number;
  cell: number;
  room: number;
  panel: number;
}

/**
 * A docket being planned: who is taken when, kept as bits, and what it costs. `put` trusts its caller that the place is free.
 * Typed arrays are read with `as number` because every index below is made from the model's own sizes.
 */
export class Docket {
  readonly model: Model;
  /** Where each hearing is; day -1: nowhere. */
  readonly day: Int32Array;
  readonly cell: Int32Array;
  readonly room: Int32Array;
  readonly panel: Int32Array;
  /** What each placed hearing's place costs by itself, else what leaving it out costs. */
  readonly placeCost: Float64Array;
  cost: number;
  readonly #taken: Int32Array;
  readonly #listed: Int32Array;
  readonly #people: Int32Array;
  readonly #starts: Int32Array;
  readonly #full: Int32Array;
  readonly #hasLimits: boolean;
  /** The hearings of each room and day (`room * days + day`), in no order. */
  readonly #inRoom: number[][];
  /** The place `findBest` found last. */
  readonly found: Place = { day: -1, cell: -1, room: -1, panel: -1 };

  constructor(model: Model) {
    const count = model.hearings.length;
    this.model = model;
    this.day = new Int32Array(count).fill(-1);
    this.cell = new Int32Array(count).fill(-1);
    this.room = new Int32Array(count).fill(-1);
    this.panel = new Int32Array(count).fill(-1);
    this.placeCost = Float64Array.from(model.hearings, ({ leaveOut }) => leaveOut);
    this.cost = this.placeCost.reduce((sum, cost) => sum + cost, 0);
    this.#taken = model.taken.slice();
    this.#listed = model.listed.slice();
    const { words } = model.grid;
    this.#people = new Int32Array(words);
    this.#starts = new Int32Array(words);
    this.#full = new Int32Array(words);
    this.#inRoom = Array.from({ length: model.roomResource.length * model.days }, () => []);
    this.#hasLimits = model.limits.some((limit) => limit >= 0) && model.overCapacity > 0;
  }

  /** Puts a hearing that is nowhere on a free place. `placeCost`: what the place costs by itself. */
  put(hearing: number, place: Readonly<Place>, placeCost: number): void {
    this.day[hearing] = place.day;
    this.cell[hearing] = place.cell;
    this.room[hearing] = place.room;
    this.panel[hearing] = place.panel;
    this.cost += placeCost - (this.placeCost[hearing] as number);
    this.placeCost[hearing] = placeCost;
    this.#flip(hearing);
    if (place.room >= 0) this.#roomDay(place).push(hearing);
    if (place.room >= 0 && this.#hasLimits) {
      const at = this.#session(place);
      if (this.#isFull(place.room, at)) this.cost += this.model.overCapacity;
      this.#listed[at] = (this.#listed[at] as number) + 1;
    }
  }

  /** Takes a placed hearing out. */
  lift(hearing: number): void {
    const place = this.placeOf(hearing);
    this.#flip(hearing);
    if (place.room >= 0) {
      const there = this.#roomDay(place);
      there[there.indexOf(hearing)] = there[there.length - 1] as number;
      there.pop();
    }
    if (place.room >= 0 && this.#hasLimits) {
      const at = this.#session(place);
      this.#listed[at] = (this.#listed[at] as number) - 1;
      if (this.#isFull(place.room, at)) this.cost -= this.model.overCapacity;
    }
    const { leaveOut } = this.#hearing(hearing);
    this.cost += leaveOut - (this.placeCost[hearing] as number);
    this.placeCost[hearing] = leaveOut;
    this.day[hearing] = -1;
  }

  /** The hearings of a room on a day, in no order; changes with the docket. */
  heardIn(room: number, day: number): readonly number[] {
    return this.#inRoom[room * this.model.days + day] as number[];
  }

  placeOf(hearing: number): Place {
    return {
      day: this.day[hearing] as number,
      cell: this.cell[hearing] as number,
      room: this.room[hearing] as number,
      panel: this.panel[hearing] as number,
    };
  }

  /** Whether everything a hearing would take at a place is free. */
  isFree(hearing: number, place: Readonly<Place>): boolean {
    const { grid, roomResource } = this.model;
    const { length, panels } = this.#hearing(hearing);
    this.#readPeople(panels[place.panel] as Int32Array, place.day);
    const resource = place.room < 0 ? -1 : (roomResource[place.room] as number);
    for (let cell = place.cell; cell < place.cell + length; cell++) {
      const word = cell >>> 5;
      let free = this.#people[word] as number;
      if (resource >= 0)
        free &= ~(this.#taken[(resource * this.model.days + place.day) * grid.words + word] as number);
      if (((free >>> (cell & 31)) & 1) === 0) return false;
    }
    return true;
  }

  /**
   * Finds the cheapest free place for a hearing that is nowhere, into `found`; among equals one that leaves no gap beside it.
   * `skip` is asked for each day and may pass one over. Answers the cost (its own, and over-listing), Infinity when there is none.
   */
  findBest(hearing: number, limit: number, skip: (() => boolean) | null): number {
    const made = this.#hearing(hearing);
    const { found } = this;
    found.day = -1;
    let best = limit;
    const { present } = made;
    if (present !== null && present.cost < best && this.isFree(hearing, present)) {
      const cost = present.cost + this.#overCost(present);
      if (cost < best) {
        best = cost;
        Object.assign(found, {
          day: present.day,
          cell: present.cell,
          room: present.room,
          panel: present.panel,
        });
      }
    }
    const cheapestRoom = made.rooms[0]?.cost ?? Number.POSITIVE_INFINITY;
    for (let at = 0; at < made.days.length; at++) {
      const dayCost = (made.dayCosts[at] as number) + made.moveCost;
      if (dayCost + cheapestRoom >= best) break;
      if (skip?.()) continue;
      for (let panel = 0; panel < made.panels.length; panel++)
        best = this.#searchDay(made, made.days[at] as number, dayCost, panel, best);
    }
    return found.day < 0 ? Number.POSITIVE_INFINITY : best;
  }

  /** What the place in `found` costs by itself, without over-listing. */
  ownCost(hearing: number, place: Readonly<Place>): number {
    const made = this.#hearing(hearing);
    const { present } = made;
    const stays =
      present !== null &&
      present.day === place.day &&
      present.cell === place.cell &&
      present.room === place.room &&
      present.panel === place.panel;
    if (stays) return present.cost;
    const day = made.days.indexOf(place.day);
    const room = made.rooms.find((choice) => choice.room === place.room);
    return (made.dayCosts[day] as number) + (room?.cost ?? 0) + made.moveCost;
  }

  /** The placements as the problem speaks of them. */
  placements(): Placement[] {
    const { grid } = this.model;
    return [...this.day.keys()]
      .filter((hearing) => (this.day[hearing] as number) >= 0)
      .map((hearing) => {
        const { day, cell, room, panel } = this.placeOf(hearing);
        return { hearing, day, from: grid.minutes[cell] as number, room: room < 0 ? null : room, panel };
      });
  }

  /** Cells of a day, hearing and panel on which it may start in a room: `room` -1 none. For listing all places. */
  startsIn(hearing: number, day: number, panel: number, room: number): Int32Array {
    const made = this.#hearing(hearing);
    this.#readPeople(made.panels[panel] as Int32Array, day);
    this.#readRoom(made, day, room);
    return this.#starts;
  }

  #searchDay(made: ModelHearing, day: number, dayCost: number, panel: number, limit: number): number {
    const { model, found } = this;
    const { words } = model.grid;
    const resources = made.panels[panel] as Int32Array;
    if (!this.#readPeople(resources, day) || !this.#readRoom(made, day, -1)) return limit;
    let best = limit;
    let bestFit = -1;
    const lead = resources.length === 0 ? -1 : ((resources[0] as number) * model.days + day) * words;
    for (const choice of made.rooms) {
      const least = dayCost + choice.cost;
      if (least > best || (least >= best && (bestFit < 0 || bestFit === 3))) break;
      if (!this.#readRoom(made, day, choice.room)) continue;
      const resource = choice.room < 0 ? -1 : (model.roomResource[choice.room] as number);
      const roomAt = resource < 0 ? -1 : (resource * model.days + day) * words;
      const isLimited = this.#hasLimits && choice.room >= 0 && (model.limits[choice.room] as number) >= 0;
      if (isLimited) this.#readFull(choice.room, day);
      for (let isOver = 0; isOver <= (isLimited ? 1 : 0); isOver++) {
        const cost = dayCost + choice.cost + (isOver === 1 ? model.overCapacity : 0);
        if (cost > best || (cost >= best && bestFit < 0)) continue;
        for (let word = 0; word < words; word++) {
          let starts = this.#starts[word] as number;
          if (isLimited)
            starts &= isOver === 1 ? (this.#full[word] as number) : ~(this.#full[word] as number);
          if (starts === 0) continue;
          const byLead = lead < 0 ? starts : starts & this.#snug(lead, word, made.length);
          const byRoom = roomAt < 0 ? starts : starts & this.#snug(roomAt, word, made.length);
          const both = byLead & byRoom;
          const fit = both !== 0 ? 3 : byLead !== 0 ? 2 : byRoom !== 0 ? 1 : 0;
          if (cost === best && fit <= bestFit) continue;
          const bits = both !== 0 ? both : byLead !== 0 ? byLead : byRoom !== 0 ? byRoom : starts;
          best = cost;
          bestFit = fit;
          found.day = day;
          found.cell = word * 32 + (31 - Math.clz32(bits & -bits));
          found.room = choice.room;
          found.panel = panel;
        }
      }
    }
    return best;
  }

  /** Free cells of the tribunal and people into `#people`; false when there is none. */
  #readPeople(resources: Int32Array, day: number): boolean {
    const { model } = this;
    const { words } = model.grid;
    let any = 0;
    for (let word = 0; word < words; word++) {
      let taken = model.closed[day * words + word] as number;
      for (let index = 0; index < resources.length; index++)
        taken |= this.#taken[((resources[index] as number) * model.days + day) * words + word] as number;
      this.#people[word] = ~taken;
      any |= ~taken;
    }
    return any !== 0;
  }

  /** Starts that are free in a room for the people read last, into `#starts`; false when there is none. */
  #readRoom(made: ModelHearing, day: number, room: number): boolean {
    const { model } = this;
    const { words } = model.grid;
    const resource = room < 0 ? -1 : (model.roomResource[room] as number);
    const starts = this.#starts;
    for (let word = 0; word < words; word++) {
      const taken = resource < 0 ? 0 : (this.#taken[(resource * model.days + day) * words + word] as number);
      starts[word] = (this.#people[word] as number) & ~taken;
    }
    keepRuns(starts, words, made.length);
    let any = 0;
    for (let word = 0; word < words; word++) {
      starts[word] = (starts[word] as number) & (made.starts[word] as number);
      any |= starts[word] as number;
    }
    return any !== 0;
  }

  /** Starts that leave no gap before or after in the bits at `at`: next to something taken, or to a session's edge. */
  #snug(at: number, word: number, length: number): number {
    const { firsts, lasts, words } = this.model.grid;
    const before = wordUp(this.#taken, at, word) | (firsts[word] as number);
    const after =
      wordDown(this.#taken, at, words, word, length) | wordDown(lasts, 0, words, word, length - 1);
    return before | after;
  }

  /** Cells of sessions in which a room is listed to its limit, into `#full`. */
  #readFull(room: number, day: number): void {
    const { grid, days, problem } = this.model;
    const sessions = problem.sessions.length;
    this.#full.fill(0);
    for (let cell = 0; cell < grid.minutes.length; cell++)
      if (this.#isFull(room, (room * days + day) * sessions + (grid.sessions[cell] as number)))
        this.#full[cell >>> 5] = (this.#full[cell >>> 5] as number) | (1 << (cell & 31));
  }

  #overCost(place: Readonly<Place>): number {
    if (place.room < 0 || !this.#hasLimits) return 0;
    return this.#isFull(place.room, this.#session(place)) ? this.model.overCapacity : 0;
  }

  #roomDay({ room, day }: Readonly<Place>): number[] {
    return this.#inRoom[room * this.model.days + day] as number[];
  }

  #session({ room, day, cell }: Readonly<Place>): number {
    const { grid, days, problem } = this.model;
    return (room * days + day) * problem.sessions.length + (grid.sessions[cell] as number);
  }

  #isFull(room: number, at: number): boolean {
    const limit = this.model.limits[room] as number;
    return limit >= 0 && (this.#listed[at] as number) >= limit;
  }

  /** Turns the bits of a placed hearing's resources over: takes free cells, frees taken ones. */
  #flip(hearing: number): void {
    const { panels, length } = this.#hearing(hearing);
    const day = this.day[hearing] as number;
    const cell = this.cell[hearing] as number;
    const room = this.room[hearing] as number;
    const resources = panels[this.panel[hearing] as number] as Int32Array;
    for (let index = 0; index < resources.length; index++)
      this.#flipBits(resources[index] as number, day, cell, length);
    if (room >= 0) this.#flipBits(this.model.roomResource[room] as number, day, cell, length);
  }

  #flipBits(resource: number, day: number, cell: number, length: number): void {
    if (resource < 0) return;
    const base = (resource * this.model.days + day) * this.model.grid.words;
    for (let at = cell; at < cell + length; ) {
      const first = at & 31;
      const count = Math.min(32 - first, cell + length - at);
      const bits = count === 32 ? -1 : ((1 << count) - 1) << first;
      const word = base + (at >>> 5);
      this.#taken[word] = (this.#taken[word] as number) ^ bits;
      at += count;
    }
  }

  #hearing(index: number): ModelHearing {
    return this.model.hearings[index] as ModelHearing;
  }
}
