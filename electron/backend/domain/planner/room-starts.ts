import type { Grid } from './grid.ts';
import { hasLimit, type Model, type RoomChoice } from './model.ts';

/** Rooms that cost a hearing the same; `isOver`: in sessions in which they are listed to their limit already. Room -1: none. */
export interface RoomTier {
  readonly cost: number;
  readonly isOver: boolean;
  readonly rooms: Int32Array;
  /** Starts in any of the rooms, by length and day, and the state of the day's rooms they were made from. */
  readonly any: Int32Array;
  readonly madeAt: Int32Array;
}

/** The tiers of a list of rooms, cheapest first; `state` counts what changed in the rooms, by day. */
export interface RoomTiers {
  readonly tiers: readonly RoomTier[];
  readonly state: Int32Array;
}

/**
 * On which cells of a day hearings may start, kept for each room and each length of hearings, and for rooms of equal cost taken
 * together: so a day without a place is told without a walk through the rooms. For days of one word.
 */
export class RoomStarts {
  readonly #model: Model;
  readonly #taken: Int32Array;
  readonly #lengths: readonly number[];
  readonly #lengthOf: Int32Array;
  /** `(length * days + day) * rooms + room` */
  readonly #starts: Int32Array;
  /** Whether the starts of a room's day are out of date: `day * rooms + room`. */
  readonly #isStale: Uint8Array;
  /** Cells of sessions in which a room is listed to its limit, likewise. */
  readonly #full: Int32Array;
  /** The cells of each session. */
  readonly #cellsOf: Int32Array;
  readonly #tiersOf: readonly RoomTiers[];
  /** The tiers in which each room is. */
  readonly #tiersWith: readonly RoomTiers[][];
  readonly #rooms: number;

  /** `taken`: the docket's cells, as the model's. Sees their changes when told. */
  constructor(model: Model, taken: Int32Array) {
    this.#model = model;
    this.#taken = taken;
    this.#rooms = model.roomResource.length;
    this.#lengths = [...new Set(model.hearings.map(({ length }) => length))];
    this.#lengthOf = Int32Array.from(model.hearings, ({ length }) => this.#lengths.indexOf(length));
    this.#starts = new Int32Array(this.#lengths.length * model.days * this.#rooms);
    this.#isStale = new Uint8Array(model.days * this.#rooms).fill(1);
    this.#full = new Int32Array(model.days * this.#rooms);
    this.#cellsOf = Int32Array.from(model.problem.sessions, (_, session) => cellsOf(model.grid, session));
    const made = new Map<readonly RoomChoice[], RoomTiers>();
    this.#tiersOf = model.hearings.map(({ rooms }) => {
      const tiers = made.get(rooms) ?? tiersOf(model, rooms, this.#lengths.length);
      made.set(rooms, tiers);
      return tiers;
    });
    this.#tiersWith = Array.from(model.roomResource, (_, room) =>
      [...made].filter(([rooms]) => rooms.some((choice) => choice.room === room)).map(([, tiers]) => tiers),
    );
  }

  /** Tells that the cells of a room on a day changed. */
  changed(room: number, day: number): void {
    this.#isStale[day * this.#rooms + room] = 1;
    this.#outdate(room, day);
  }

  /** Tells that a room came to its limit in a session, or fell below it. */
  turnedFull(room: number, day: number, session: number): void {
    const at = day * this.#rooms + room;
    this.#full[at] = (this.#full[at] as number) ^ (this.#cellsOf[session] as number);
    this.#outdate(room, day);
  }

  tiers(hearing: number): readonly RoomTier[] {
    return (this.#tiersOf[hearing] as RoomTiers).tiers;
  }

  /** The first tier with one of the `starts` for a hearing on a day, or -1. */
  cheapest(hearing: number, day: number, starts: number): number {
    const { tiers, state } = this.#tiersOf[hearing] as RoomTiers;
    const length = this.#lengthOf[hearing] as number;
    const at = length * this.#model.days + day;
    const now = state[day] as number;
    for (let index = 0; index < tiers.length; index++) {
      const tier = tiers[index] as RoomTier;
      if (tier.madeAt[at] !== now) {
        tier.madeAt[at] = now;
        tier.any[at] = this.#anyOf(tier, length, day);
      }
      if (((tier.any[at] as number) & starts) !== 0) return index;
    }
    return -1;
  }

  /** Starts for a hearing in a room of a tier. */
  inRoom(hearing: number, day: number, tier: RoomTier, room: number): number {
    return this.#startsIn(this.#lengthOf[hearing] as number, day, tier, room);
  }

  #anyOf(tier: RoomTier, length: number, day: number): number {
    let any = 0;
    for (let index = 0; index < tier.rooms.length; index++)
      any |= this.#startsIn(length, day, tier, tier.rooms[index] as number);
    return any;
  }

  #startsIn(length: number, day: number, tier: RoomTier, room: number): number {
    if (room < 0) return -1;
    if (this.#isStale[day * this.#rooms + room] === 1) this.#refresh(room, day);
    const full = this.#full[day * this.#rooms + room] as number;
    const starts = this.#starts[(length * this.#model.days + day) * this.#rooms + room] as number;
    return starts & (tier.isOver ? full : ~full);
  }

  #refresh(room: number, day: number): void {
    const { days, roomResource } = this.#model;
    const resource = roomResource[room] as number;
    const free = resource < 0 ? -1 : ~(this.#taken[resource * days + day] as number);
    for (let at = 0; at < this.#lengths.length; at++)
      this.#starts[(at * days + day) * this.#rooms + room] = runs(free, this.#lengths[at] as number);
    this.#isStale[day * this.#rooms + room] = 0;
  }

  #outdate(room: number, day: number): void {
    const lists = this.#tiersWith[room] as RoomTiers[];
    for (let index = 0; index < lists.length; index++) {
      const { state } = lists[index] as RoomTiers;
      state[day] = (state[day] as number) + 1;
    }
  }
}

/** The cells of a word from which `length` cells on are all set. */
export function runs(free: number, length: number): number {
  let left = free;
  for (let have = 1; have < length; ) {
    const by = have < length - have ? have : length - have;
    left &= left >>> by;
    have += by;
  }
  return left;
}

function tiersOf(model: Model, rooms: readonly RoomChoice[], lengths: number): RoomTiers {
  const byCost = new Map<string, { cost: number; isOver: boolean; rooms: number[] }>();
  const add = (cost: number, isOver: boolean, room: number) => {
    const key = `${cost} ${isOver}`;
    const tier = byCost.get(key) ?? { cost, isOver, rooms: [] };
    byCost.set(key, tier);
    tier.rooms.push(room);
  };
  for (const { room, cost } of rooms) {
    add(cost, false, room);
    if (room >= 0 && hasLimit(model, room)) add(cost + model.overCapacity, true, room);
  }
  const size = lengths * model.days;
  return {
    tiers: [...byCost.values()]
      .sort((a, b) => a.cost - b.cost)
      .map(({ cost, isOver, rooms: list }) => ({
        cost,
        isOver,
        rooms: Int32Array.from(list),
        any: new Int32Array(size),
        madeAt: new Int32Array(size).fill(-1),
      })),
    state: new Int32Array(model.days),
  };
}

function cellsOf({ sessions }: Grid, session: number): number {
  let bits = 0;
  for (let cell = 0; cell < sessions.length; cell++) if (sessions[cell] === session) bits |= 1 << cell;
  return bits;
}
