import type { Docket, Place } from './docket.ts';
import type { ModelHearing } from './model.ts';

/** Numbers that steer the search; found by trial on the bench's instances. */
const tuning = {
  /** Hearings taken out in one round: 2 to this. */
  mostTaken: 10,
  /** Share of days passed over when a hearing is put back, so that rounds differ. */
  skipped: 0.02,
  /** Share of rounds that force a hearing onto a place; of the others, share that clears sessions of rooms. */
  ejected: 0.6,
  byRoom: 0.5,
  /** Of the rounds by rooms, share that also clears the session where the hearing was. */
  alsoOwn: 0.5,
  /** How much chance counts when a hearing is forced onto a place: this times the temperature. */
  chance: 0.3,
  /** Temperatures as multiples of the median urgency. */
  hot: 2,
  cold: 0.02,
};

export interface ImproveOptions {
  readonly random: () => number;
  /** Share of the search that is used up, 0 to 1; cools the search. From 1 on it ends. */
  readonly spent: (rounds: number) => number;
  readonly onBetter: (cost: number, rounds: number) => void;
}

/**
 * Improves a docket by rounds: takes some hearings that stand in each other's way out, puts them back in another order at their cheapest
 * places, and keeps the change when it is better, or a little worse while the search is hot (annealing). The docket ends
 * as the best one seen. Answers the number of rounds.
 */
export function improve(docket: Docket, options: ImproveOptions): number {
  return new Search(docket, options).run();
}

class Search {
  readonly #docket: Docket;
  readonly #options: ImproveOptions;
  readonly #removed: number[] = [];
  readonly #before: Place[] = [];
  readonly #beforeCosts: number[] = [];
  readonly #mark: Uint32Array;
  #round = 0;
  readonly #orders: readonly Float64Array[];
  readonly #keys: Float64Array;
  readonly #near: number[] = [];
  /** The least that each hearing can cost. */
  readonly #least: Float64Array;
  readonly #skip: () => boolean;
  /** Their urgencies. */
  readonly #weights: Float64Array;
  readonly #blocking: number[] = [];

  constructor(docket: Docket, options: ImproveOptions) {
    this.#docket = docket;
    this.#options = options;
    const { hearings, problem } = docket.model;
    this.#mark = new Uint32Array(hearings.length);
    this.#keys = new Float64Array(hearings.length);
    const weight = (index: number) => problem.hearings[index]?.urgency ?? 0;
    const size = (index: number) =>
      (hearings[index]?.length ?? 1) * (hearings[index]?.panels[0]?.length ?? 1);
    const last = (index: number) => Math.max(-1, ...(hearings[index]?.days ?? []));
    this.#skip = () => options.random() < tuning.skipped;
    this.#least = Float64Array.from(hearings, (made) =>
      Math.min(
        made.leaveOut,
        made.present?.cost ?? Number.POSITIVE_INFINITY,
        made.days.length === 0 || made.rooms.length === 0
          ? Number.POSITIVE_INFINITY
          : (made.dayCosts[0] as number) + (made.rooms[0]?.cost ?? 0) + made.moveCost,
      ),
    );
    this.#weights = Float64Array.from(hearings, (_, index) => weight(index));
    this.#orders = [
      Float64Array.from(hearings, (_, index) => -weight(index) / size(index)),
      Float64Array.from(hearings, (_, index) => -weight(index)),
      Float64Array.from(hearings, (_, index) => -size(index)),
      Float64Array.from(hearings, (_, index) => last(index)),
    ];
  }

  run(): number {
    const docket = this.#docket;
    const { random, spent, onBetter } = this.#options;
    const count = docket.model.hearings.length;
    if (count === 0) return 0;
    const scale = median(docket.model.problem.hearings.map(({ urgency }) => urgency)) || 1;
    const best = { day: docket.day.slice(), cell: docket.cell.slice(), room: docket.room.slice() };
    const bestPanel = docket.panel.slice();
    let bestCost = docket.cost;
    let heat = tuning.hot * scale;
    for (;;) {
      if ((this.#round & 15) === 0) {
        const share = spent(this.#round);
        if (share >= 1) break;
        heat = scale * tuning.hot * (tuning.cold / tuning.hot) ** share;
      }
      this.#round++;
      const cost = docket.cost;
      const limit = cost - heat * Math.log(1 - random()) + 1e-9;
      this.#clear();
      const seed = this.#seed();
      const isEjected = random() < tuning.ejected && this.#eject(seed, heat);
      if (!isEjected && !(random() < tuning.byRoom && this.#ruinRoom(seed))) this.#ruin(seed);
      if (!this.#recreate(limit)) this.#undo();
      else if (docket.cost < bestCost - 1e-9) {
        bestCost = docket.cost;
        best.day.set(docket.day);
        best.cell.set(docket.cell);
        best.room.set(docket.room);
        bestPanel.set(docket.panel);
        onBetter(bestCost, this.#round);
      }
    }
    this.#restore({ ...best, panel: bestPanel });
    return this.#round;
  }

  /** Where a round begins: often at a hearing that is left out, if a few tries find one; else at the dearer of two. */
  #seed(): number {
    const docket = this.#docket;
    const count = docket.day.length;
    if (this.#options.random() < 0.3)
      for (let tries = 0; tries < 30; tries++) {
        const hearing = this.#pick(count);
        if ((docket.day[hearing] as number) < 0) return hearing;
      }
    const [one, other] = [this.#pick(count), this.#pick(count)];
    return (docket.placeCost[one] as number) < (docket.placeCost[other] as number) ? other : one;
  }

  /** Takes a hearing out with all that a room it could use hears in a session of a day it would rather have. False: it uses no room. */
  #ruinRoom(seed: number): boolean {
    const docket = this.#docket;
    const { random } = this.#options;
    const made = docket.model.hearings[seed];
    if (made === undefined || made.days.length === 0 || made.rooms.length === 0) return false;
    const { room: ownRoom, day: ownDay, cell: ownCell } = docket.placeOf(seed);
    this.#take(seed);
    const day = this.#earlierDay(seed);
    const room = made.rooms[this.#pick(made.rooms.length)]?.room ?? -1;
    if (room < 0) return false;
    const { sessions } = docket.model.grid;
    const session = sessions[this.#pick(sessions.length)] as number;
    this.#takeSession(room, day, session);
    if (ownDay >= 0 && ownRoom >= 0 && random() < tuning.alsoOwn)
      this.#takeSession(ownRoom, ownDay, sessions[ownCell] as number);
    return true;
  }

  /** Takes out what a room hears in a session. */
  #takeSession(room: number, day: number, session: number): void {
    const { cell, model } = this.#docket;
    const there = this.#docket.heardIn(room, day);
    for (let index = there.length - 1; index >= 0; index--) {
      const hearing = there[index] as number;
      if (model.grid.sessions[cell[hearing] as number] === session) this.#take(hearing);
    }
  }

  #pick(count: number): number {
    return Math.floor(this.#options.random() * count);
  }

  #clear(): void {
    this.#removed.length = 0;
    this.#before.length = 0;
    this.#beforeCosts.length = 0;
  }

  /** Takes a hearing out with others of its people, or of the same days, around a day it would rather have. */
  #ruin(seed: number): void {
    const docket = this.#docket;
    const { random } = this.#options;
    const { hearings } = docket.model;
    const wanted = 2 + this.#pick(tuning.mostTaken - 1);
    const made = hearings[seed];
    if (made === undefined || made.days.length === 0) return;
    this.#take(seed);
    const day = this.#earlierDay(seed);
    const panel = made.panels[this.#pick(made.panels.length)];
    const near = this.#near;
    near.length = 0;
    if (panel !== undefined && random() < 0.85)
      for (const resource of panel)
        for (const other of docket.model.hearingsOf[resource] ?? []) this.#consider(other, day, 3);
    if (near.length < wanted || random() < 0.25)
      for (let tries = 0; tries < 40; tries++) this.#consider(this.#pick(hearings.length), day, 2);
    for (const hearing of near) this.#keys[hearing] = (this.#keys[hearing] as number) + random() * 2;
    near.sort((a, b) => (this.#keys[a] as number) - (this.#keys[b] as number));
    for (let index = 0; index < near.length && this.#removed.length < wanted; index++)
      this.#take(near[index] as number);
  }

  /** A day that is cheaper for a hearing than its own; any of its days when it is left out. */
  #earlierDay(hearing: number): number {
    const days = this.#docket.model.hearings[hearing]?.days ?? new Int32Array(0);
    const before = this.#before[0]?.day ?? -1;
    const at = before < 0 ? days.length : days.indexOf(before) + 1;
    return days[this.#pick(at > 0 ? at : days.length)] as number;
  }

  /** Puts a hearing on the place of an earlier day where little that presses stands in its way, and takes that out. False: there is none. */
  #eject(seed: number, heat: number): boolean {
    const { random } = this.#options;
    const docket = this.#docket;
    const made = docket.model.hearings[seed];
    if (made === undefined || made.days.length === 0 || made.rooms.length === 0) return false;
    this.#take(seed);
    const day = this.#earlierDay(seed);
    const panel = this.#pick(made.panels.length);
    const { model } = docket;
    const { minutes } = model.grid;
    const resources = made.panels[panel] as Int32Array;
    const blocking = this.#blocking;
    blocking.length = 0;
    for (let at = 0; at < resources.length; at++) {
      const resource = resources[at] as number;
      for (const other of model.hearingsOf[resource] as Int32Array)
        if (docket.day[other] === day && !blocking.includes(other) && this.#uses(other, resource))
          blocking.push(other);
    }
    const byPeople = blocking.length;
    const byChance = heat * tuning.chance;
    let best = Number.POSITIVE_INFINITY;
    const place = { day, cell: -1, panel, room: -1 };
    for (const choice of made.rooms) {
      blocking.length = byPeople;
      if (choice.room >= 0)
        for (const other of docket.heardIn(choice.room, day))
          if (!blocking.includes(other)) blocking.push(other);
      const resource = choice.room < 0 ? -1 : (model.roomResource[choice.room] as number);
      for (let cell = 0; cell < minutes.length; cell++) {
        if ((((made.starts[cell >>> 5] as number) >>> (cell & 31)) & 1) === 0) continue;
        let worth = choice.cost + random() * byChance;
        for (let at = 0; at < blocking.length && worth < best; at++) {
          const other = blocking[at] as number;
          const from = docket.cell[other] as number;
          if (from < cell + made.length && cell < from + (model.hearings[other] as ModelHearing).length)
            worth += this.#weights[other] as number;
        }
        if (worth >= best || !this.#isOpen(made, resources, resource, day, cell)) continue;
        best = worth;
        place.cell = cell;
        place.room = choice.room;
      }
    }
    if (best === Number.POSITIVE_INFINITY) return false;
    blocking.length = byPeople;
    if (place.room >= 0) blocking.push(...docket.heardIn(place.room, day));
    for (const other of blocking)
      if (this.#isInTheWay(other, day, place.cell, made.length)) this.#take(other);
    docket.put(seed, place, docket.ownCost(seed, place));
    return true;
  }

  /** Whether nothing immovable takes the people or the room of a place. */
  #isOpen(made: ModelHearing, resources: Int32Array, room: number, day: number, cell: number): boolean {
    const { model } = this.#docket;
    const { words } = model.grid;
    for (let at = cell; at < cell + made.length; at++) {
      const word = at >>> 5;
      let taken = model.closed[day * words + word] as number;
      if (room >= 0) taken |= model.taken[(room * model.days + day) * words + word] as number;
      for (let index = 0; index < resources.length; index++)
        taken |= model.taken[((resources[index] as number) * model.days + day) * words + word] as number;
      if (((taken >>> (at & 31)) & 1) === 1) return false;
    }
    return true;
  }

  #isInTheWay(hearing: number, day: number, cell: number, length: number): boolean {
    const docket = this.#docket;
    if (docket.day[hearing] !== day) return false;
    const from = docket.cell[hearing] as number;
    return from < cell + length && cell < from + (docket.model.hearings[hearing]?.length ?? 0);
  }

  #uses(hearing: number, resource: number): boolean {
    const docket = this.#docket;
    return (
      docket.model.hearings[hearing]?.panels[docket.panel[hearing] as number]?.includes(resource) ?? false
    );
  }

  #consider(hearing: number, day: number, reach: number): void {
    const there = this.#docket.day[hearing] as number;
    const distance = there < 0 ? 0 : Math.abs(there - day);
    if (this.#mark[hearing] === this.#round || distance > reach) return;
    this.#keys[hearing] = distance;
    if (!this.#near.includes(hearing)) this.#near.push(hearing);
  }

  #take(hearing: number): void {
    const docket = this.#docket;
    if (this.#mark[hearing] === this.#round) return;
    this.#mark[hearing] = this.#round;
    this.#removed.push(hearing);
    this.#before.push(docket.placeOf(hearing));
    this.#beforeCosts.push(docket.placeCost[hearing] as number);
    if ((docket.day[hearing] as number) >= 0) docket.lift(hearing);
  }

  /** Puts back what is out. False: the docket would cost more than `limit`; then it may be half done. */
  #recreate(limit: number): boolean {
    const docket = this.#docket;
    const { random } = this.#options;
    const kind = Math.floor(random() * (this.#orders.length + 1));
    const order = this.#orders[kind];
    for (const hearing of this.#removed)
      this.#keys[hearing] = order === undefined ? random() : (order[hearing] as number);
    const queue = this.#removed.filter((hearing) => (docket.day[hearing] as number) < 0);
    queue.sort((a, b) => (this.#keys[a] as number) - (this.#keys[b] as number));
    let rest = docket.cost;
    for (const hearing of queue)
      rest += (this.#least[hearing] as number) - (docket.placeCost[hearing] as number);
    if (rest > limit) return false;
    for (const hearing of queue) {
      const leaveOut = docket.placeCost[hearing] as number;
      rest -= this.#least[hearing] as number;
      const room = limit - rest;
      if (docket.findBest(hearing, Math.min(leaveOut, room), this.#skip) < leaveOut) {
        const before = docket.cost;
        docket.put(hearing, docket.found, docket.ownCost(hearing, docket.found));
        rest += docket.cost - before + leaveOut;
      } else if (leaveOut > room) return false;
      else rest += leaveOut;
    }
    return docket.cost <= limit;
  }

  #undo(): void {
    const docket = this.#docket;
    for (const hearing of this.#removed) if ((docket.day[hearing] as number) >= 0) docket.lift(hearing);
    this.#removed.forEach((hearing, index) => {
      const place = this.#before[index];
      if (place !== undefined && place.day >= 0)
        docket.put(hearing, place, this.#beforeCosts[index] as number);
    });
  }

  #restore(best: Record<'day' | 'cell' | 'room' | 'panel', Int32Array>): void {
    const docket = this.#docket;
    const hearings = [...docket.day.keys()];
    for (const hearing of hearings) if ((docket.day[hearing] as number) >= 0) docket.lift(hearing);
    for (const hearing of hearings) {
      const place = {
        day: best.day[hearing] as number,
        cell: best.cell[hearing] as number,
        room: best.room[hearing] as number,
        panel: best.panel[hearing] as number,
      };
      if (place.day >= 0) docket.put(hearing, place, docket.ownCost(hearing, place));
    }
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
