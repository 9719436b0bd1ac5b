import type { Docket, Place } from './docket.ts';

/** Numbers that steer the search; found by trial on the bench's instances. */
const tuning = {
  /** Hearings taken out in one round: 2 to this. */
  mostTaken: 10,
  /** Share of days passed over when a hearing is put back, so that rounds differ. */
  skipped: 0.02,
  /** Share of rounds that force a hearing onto a place. */
  ejected: 0.5,
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
      this.#clear();
      const seed = this.#seed();
      const isEjected = random() < tuning.ejected && this.#eject(seed);
      if (!isEjected) this.#ruin(seed);
      this.#recreate();
      if (docket.cost >= cost - heat * Math.log(1 - random()) && docket.cost > cost + 1e-9) this.#undo();
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

  /** Where a round begins: often at a hearing that is left out, if a few tries find one. */
  #seed(): number {
    const docket = this.#docket;
    const count = docket.day.length;
    if (this.#options.random() < 0.3)
      for (let tries = 0; tries < 30; tries++) {
        const hearing = this.#pick(count);
        if ((docket.day[hearing] as number) < 0) return hearing;
      }
    return this.#pick(count);
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

  /** Puts a hearing on a place of its choice and takes out whatever stands in its way there. False: no such place was found. */
  #eject(seed: number): boolean {
    const docket = this.#docket;
    const made = docket.model.hearings[seed];
    if (made === undefined || made.days.length === 0 || made.rooms.length === 0) return false;
    this.#take(seed);
    const day = this.#earlierDay(seed);
    const panel = this.#pick(made.panels.length);
    const cells = docket.model.grid.minutes.length;
    const from = this.#pick(cells);
    let cell = -1;
    for (let at = 0; at < cells && cell < 0; at++) {
      const tried = (from + at) % cells;
      if (
        (((made.starts[tried >>> 5] as number) >>> (tried & 31)) & 1) === 1 &&
        this.#isOpen(seed, day, panel, tried)
      )
        cell = tried;
    }
    if (cell < 0) return false;
    for (const resource of made.panels[panel] ?? [])
      for (const other of docket.model.hearingsOf[resource] ?? [])
        if (this.#isInTheWay(other, day, cell, made.length) && this.#uses(other, resource)) this.#take(other);
    const place = { day, cell, panel, room: this.#roomAt(seed, day, panel, cell) };
    if (place.room >= 0 && !docket.isFree(seed, place))
      for (let other = 0; other < docket.day.length; other++)
        if (docket.room[other] === place.room && this.#isInTheWay(other, day, cell, made.length))
          this.#take(other);
    if (!docket.isFree(seed, place)) return false;
    docket.put(seed, place, docket.ownCost(seed, place));
    return true;
  }

  /** Whether nothing immovable takes the people of a place. */
  #isOpen(hearing: number, day: number, panel: number, cell: number): boolean {
    const { model } = this.#docket;
    const made = model.hearings[hearing];
    const { words } = model.grid;
    for (let at = cell; at < cell + (made?.length ?? 0); at++) {
      const word = at >>> 5;
      let taken = model.closed[day * words + word] as number;
      for (const resource of made?.panels[panel] ?? [])
        taken |= model.taken[(resource * model.days + day) * words + word] as number;
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

  /** A room for a place, a free one if there is one. */
  #roomAt(hearing: number, day: number, panel: number, cell: number): number {
    const docket = this.#docket;
    const rooms = docket.model.hearings[hearing]?.rooms ?? [];
    const from = this.#pick(rooms.length);
    for (let at = 0; at < rooms.length; at++) {
      const room = rooms[(from + at) % rooms.length]?.room ?? -1;
      if (docket.isFree(hearing, { day, cell, panel, room })) return room;
    }
    return rooms[from]?.room ?? -1;
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

  #recreate(): void {
    const docket = this.#docket;
    const { random } = this.#options;
    const kind = Math.floor(random() * (this.#orders.length + 1));
    const order = this.#orders[kind];
    for (const hearing of this.#removed)
      this.#keys[hearing] = order === undefined ? random() : (order[hearing] as number);
    const queue = this.#removed.filter((hearing) => (docket.day[hearing] as number) < 0);
    queue.sort((a, b) => (this.#keys[a] as number) - (this.#keys[b] as number));
    const skip = () => random() < tuning.skipped;
    for (const hearing of queue) {
      const { leaveOut } = docket.model.hearings[hearing] ?? { leaveOut: 0 };
      if (docket.findBest(hearing, leaveOut, skip) < leaveOut)
        docket.put(hearing, docket.found, docket.ownCost(hearing, docket.found));
    }
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
