import { DayLists } from './day-lists.ts';
import { type FlatHearings, flatHearings } from './flat-hearings.ts';
import { keepStarts, wordDown, wordUp } from './grid.ts';
import { hasLimit, type Model, type ModelHearing } from './model.ts';
import type { Placement } from './problem.ts';
import { RoomListing } from './room-listing.ts';
import { RoomStarts, type RoomTier, runs } from './room-starts.ts';

/** A place as numbers of the model. `room` -1: none. */
export interface Place {
  day: number;
  cell: number;
  room: number;
  panel: number;
}

/** Says which days a search for a place passes over, so that two searches differ. */
export interface DaySkips {
  skips(): boolean;
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
  readonly #people: Int32Array;
  readonly #starts: Int32Array;
  readonly #full: Int32Array;
  readonly #mayStay: Uint8Array;
  readonly #words: number;
  readonly #days: number;
  readonly #roomResource: Int32Array;
  readonly flat: FlatHearings;
  /** The hearings of each resource and day; what they use changes with the docket. */
  readonly heard: DayLists;
  /** Kept for days of one word; longer ones are searched room by room. */
  readonly #rooms: RoomStarts | null;
  readonly #listing: RoomListing;
  /** The place `findBest` found last, and what it costs by itself. */
  readonly found: Place = { day: -1, cell: -1, room: -1, panel: -1 };
  foundCost = 0;

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
    const { words } = model.grid;
    this.#words = words;
    this.#days = model.days;
    this.#roomResource = model.roomResource;
    this.#people = new Int32Array(words);
    this.#starts = new Int32Array(words);
    this.#full = new Int32Array(words);
    this.#mayStay = Uint8Array.from(model.hearings, ({ present }) => (present === null ? 0 : 1));
    this.flat = flatHearings(model);
    this.heard = new DayLists(model.resources, model.days, count, this.flat.mostPeople + 1);
    this.#rooms = words === 1 ? new RoomStarts(model, this.#taken) : null;
    this.#listing = new RoomListing(model, this.#rooms);
  }

  /** Puts a hearing that is nowhere on a free place. `placeCost`: what the place costs by itself. */
  put(hearing: number, place: Readonly<Place>, placeCost: number): void {
    const { day, cell, room, panel } = place;
    this.day[hearing] = day;
    this.cell[hearing] = cell;
    this.room[hearing] = room;
    this.panel[hearing] = panel;
    this.cost += placeCost - (this.placeCost[hearing] as number);
    this.placeCost[hearing] = placeCost;
    this.#turn(hearing, true);
    if (room >= 0 && this.#listing.isNeeded) this.cost += this.#listing.add(room, day, cell);
  }

  /** Takes a placed hearing out. */
  lift(hearing: number): void {
    const day = this.day[hearing] as number;
    const room = this.room[hearing] as number;
    const leaveOut = this.flat.leaveOut[hearing] as number;
    this.#turn(hearing, false);
    this.cost += leaveOut - (this.placeCost[hearing] as number);
    this.placeCost[hearing] = leaveOut;
    if (room >= 0 && this.#listing.isNeeded)
      this.cost -= this.#listing.remove(room, day, this.cell[hearing] as number);
    this.day[hearing] = -1;
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
   * Finds the cheapest free place that costs less than `limit` for a hearing that is nowhere, into `found`; among equals one that leaves no gap
   * beside it. `skips` may pass days over. Answers the cost (its own, and over-listing), Infinity when there is none.
   */
  findBest(hearing: number, limit: number, skips: DaySkips | null): number {
    const { found, flat } = this;
    found.day = -1;
    let best = this.#mayStay[hearing] === 1 ? this.#tryPresent(hearing, limit) : limit;
    const roomCost = flat.leastRoom[hearing] as number;
    const panels = (flat.panelsFrom[hearing + 1] as number) - (flat.panelsFrom[hearing] as number);
    const end = flat.daysFrom[hearing + 1] as number;
    for (let at = flat.daysFrom[hearing] as number; at < end; at++) {
      const dayCost = flat.dayCosts[at] as number;
      if (dayCost + roomCost >= best) break;
      if (skips?.skips()) continue;
      const day = flat.days[at] as number;
      for (let panel = 0; panel < panels; panel++)
        best =
          this.#rooms === null
            ? this.#searchDay(this.#hearing(hearing), day, dayCost, panel, best)
            : this.#searchShortDay(this.#rooms, hearing, day, dayCost, panel, best);
    }
    return found.day < 0 ? Number.POSITIVE_INFINITY : best;
  }

  /** What a place costs by itself, without over-listing. */
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
    let roomCost = 0;
    for (let at = 0; at < made.rooms.length; at++)
      if (made.rooms[at]?.room === place.room) roomCost = made.rooms[at]?.cost as number;
    return (made.costOn[place.day] as number) + roomCost + made.moveCost;
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

  /** `limit`, or less when the hearing may stay where it stands at less. */
  #tryPresent(hearing: number, limit: number): number {
    const { present } = this.#hearing(hearing);
    if (present === null) return limit;
    const cost = present.cost + this.#listing.costAt(present.room, present.day, present.cell);
    if (cost >= limit || !this.isFree(hearing, present)) return limit;
    this.#find(present.day, present.cell, present.room, present.panel, present.cost);
    return cost;
  }

  #find(day: number, cell: number, room: number, panel: number, ownCost: number): void {
    const { found } = this;
    found.day = day;
    found.cell = cell;
    found.room = room;
    found.panel = panel;
    this.foundCost = ownCost;
  }

  /** `#searchDay` for a day of one word: most days are dismissed by one word of the people and one of the rooms. */
  #searchShortDay(
    rooms: RoomStarts,
    hearing: number,
    day: number,
    dayCost: number,
    panel: number,
    limit: number,
  ): number {
    const { flat } = this;
    const taken = this.#taken;
    const { days, closed } = this.model;
    const own = (flat.panelsFrom[hearing] as number) + panel;
    const first = flat.peopleFrom[own] as number;
    const end = flat.peopleFrom[own + 1] as number;
    let busy = closed[day] as number;
    for (let at = first; at < end; at++) busy |= taken[(flat.people[at] as number) * days + day] as number;
    const length = flat.length[hearing] as number;
    const starts = runs(~busy, length) & (flat.starts[hearing] as number);
    if (starts === 0) return limit;
    const index = rooms.cheapest(hearing, day, starts);
    if (index < 0) return limit;
    const tier = rooms.tiers(hearing)[index] as RoomTier;
    const cost = dayCost + tier.cost;
    if (cost >= limit) return limit;
    const lead = first === end ? -1 : (taken[(flat.people[first] as number) * days + day] as number);
    const byLead = starts & this.#snugIn(lead, length);
    let bestFit = -1;
    for (let at = 0; at < tier.rooms.length && bestFit < 3; at++) {
      const room = tier.rooms[at] as number;
      const free = starts & rooms.inRoom(hearing, day, tier, room);
      if (free === 0) continue;
      const resource = room < 0 ? -1 : (this.model.roomResource[room] as number);
      const inRoom = resource < 0 ? -1 : (taken[resource * days + day] as number);
      const byRoom = free & this.#snugIn(inRoom, length);
      const both = byLead & byRoom;
      const fit = both !== 0 ? 3 : (byLead & free) !== 0 ? 2 : byRoom !== 0 ? 1 : 0;
      if (fit <= bestFit) continue;
      bestFit = fit;
      const bits = fit === 3 ? both : fit === 2 ? byLead & free : fit === 1 ? byRoom : free;
      const own = tier.isOver ? cost - this.model.overCapacity : cost;
      this.#find(day, 31 - Math.clz32(bits & -bits), room, panel, own);
    }
    return cost;
  }

  /** Starts in a day of one word that leave no gap in `taken`, as `#snug`. */
  #snugIn(taken: number, length: number): number {
    const { firsts, lasts } = this.model.grid;
    const before = (taken << 1) | (firsts[0] as number);
    return before | (taken >>> length) | ((lasts[0] as number) >>> (length - 1));
  }

  #searchDay(made: ModelHearing, day: number, dayCost: number, panel: number, limit: number): number {
    const { model } = this;
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
      const isLimited = choice.room >= 0 && hasLimit(model, choice.room);
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
          const cell = word * 32 + (31 - Math.clz32(bits & -bits));
          this.#find(day, cell, choice.room, panel, least);
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
    return keepStarts(starts, words, made.length, made.starts);
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
    const { minutes, sessions } = this.model.grid;
    this.#full.fill(0);
    for (let cell = 0; cell < minutes.length; cell++)
      if (this.#listing.isFull(room, day, sessions[cell] as number))
        this.#full[cell >>> 5] = (this.#full[cell >>> 5] as number) | (1 << (cell & 31));
  }

  /** Takes all that a hearing uses where it is, or frees it: people, then the room. */
  #turn(hearing: number, isTaken: boolean): void {
    const { flat } = this;
    const day = this.day[hearing] as number;
    const cell = this.cell[hearing] as number;
    const room = this.room[hearing] as number;
    const length = flat.length[hearing] as number;
    const own = (flat.panelsFrom[hearing] as number) + (this.panel[hearing] as number);
    const first = flat.peopleFrom[own] as number;
    const end = flat.peopleFrom[own + 1] as number;
    const bits = this.#bits(cell, length);
    for (let at = first; at < end; at++) {
      const person = flat.people[at] as number;
      this.#flip(person, day, cell, length, bits);
      this.#hear(hearing, at - first, person, day, isTaken);
    }
    const resource = room < 0 ? -1 : (this.#roomResource[room] as number);
    if (resource < 0) return;
    this.#flip(resource, day, cell, length, bits);
    this.#hear(hearing, end - first, resource, day, isTaken);
    this.#rooms?.changed(room, day);
  }

  #hear(hearing: number, which: number, resource: number, day: number, isHeard: boolean): void {
    if (isHeard) this.heard.add(hearing, which, resource, day);
    else this.heard.remove(hearing, which, resource, day);
  }

  /** The cells of a hearing in a day of one word; else 0. */
  #bits(cell: number, length: number): number {
    if (this.#words > 1) return 0;
    return length === 32 ? -1 : ((1 << length) - 1) << cell;
  }

  /** Turns the cells of a resource over: takes free ones, frees taken ones. `bits`: the cells, in a day of one word. */
  #flip(resource: number, day: number, cell: number, length: number, bits: number): void {
    const taken = this.#taken;
    const base = (resource * this.#days + day) * this.#words;
    if (this.#words === 1) taken[base] = (taken[base] as number) ^ bits;
    else
      for (let at = cell; at < cell + length; at++)
        taken[base + (at >>> 5)] = (taken[base + (at >>> 5)] as number) ^ (1 << (at & 31));
  }

  #hearing(index: number): ModelHearing {
    return this.model.hearings[index] as ModelHearing;
  }
}
