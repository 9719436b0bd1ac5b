import type { Docket } from './docket.ts';
import { Ejection } from './ejection.ts';
import { keep, restore } from './kept.ts';
import type { ModelHearing } from './model.ts';
import { Recreate } from './recreate.ts';
import { Removed } from './removed.ts';
import { Ruin } from './ruin.ts';

/** Numbers that steer the search; found by trial on the bench's instances. */
const tuning = {
  /** Hearings taken out in one round: 2 to this. */
  mostTaken: 10,
  /** Share of rounds that force a hearing onto a place; of the others, share that clears sessions of rooms. */
  ejected: 0.4,
  byRoom: 0.2,
  /** Of the rounds by rooms, share that also clears the session where the hearing was. */
  alsoOwn: 0.5,
  /** How much chance counts when a hearing is forced onto a place: this times the temperature. */
  chance: 0.3,
  /** Temperatures as multiples of the median urgency. */
  hot: 2,
  cold: 0.025,
};

export interface ImproveOptions {
  /** What each hearing costs at least. */
  readonly least: Float64Array;
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
  return docket.model.hearings.length === 0 ? 0 : new Search(docket, options).run();
}

class Search {
  readonly #docket: Docket;
  readonly #options: ImproveOptions;
  readonly #removed: Removed;
  readonly #ruin: Ruin;
  readonly #ejection: Ejection;
  readonly #recreate: Recreate;
  /** The least that each hearing can cost. */
  readonly #least: Float64Array;

  constructor(docket: Docket, options: ImproveOptions) {
    this.#docket = docket;
    this.#options = options;
    this.#removed = new Removed(docket);
    this.#ruin = new Ruin(docket, this.#removed, options.random);
    this.#ejection = new Ejection(docket, this.#removed, options.random);
    this.#least = options.least;
    this.#recreate = new Recreate(docket, this.#removed, this.#ejection, this.#least, options.random);
  }

  run(): number {
    const docket = this.#docket;
    const { random, spent, onBetter } = this.#options;
    const scale = median(docket.model.problem.hearings.map(({ urgency }) => urgency)) || 1;
    const best = keep(docket);
    let heat = tuning.hot * scale;
    let rounds = 0;
    for (;;) {
      if ((rounds & 15) === 0) {
        const share = spent(rounds);
        if (share >= 1) break;
        heat = scale * tuning.hot * (tuning.cold / tuning.hot) ** share;
      }
      rounds++;
      const limit = docket.cost - heat * Math.log(1 - random()) + 1e-9;
      this.#removed.begin();
      this.#takeOut(heat);
      if (!this.#recreate.within(limit, heat * tuning.chance)) this.#removed.undo();
      else if (docket.cost < best.cost - 1e-9) {
        keep(docket, best);
        onBetter(best.cost, rounds);
      }
    }
    restore(docket, best);
    return rounds;
  }

  /** Takes out what a round tries to put better; by force, the hearing it begins at has a place already. */
  #takeOut(heat: number): void {
    const docket = this.#docket;
    const { random } = this.#options;
    const seed = this.#seed();
    const { panels, rooms } = docket.model.hearings[seed] as ModelHearing;
    const ownDay = docket.day[seed] as number;
    const ownRoom = docket.room[seed] as number;
    const ownCell = docket.cell[seed] as number;
    const day = this.#earlierDay(seed);
    this.#removed.take(seed);
    if (day < 0 || rooms.length === 0) return;
    const isForced = random() < tuning.ejected;
    if (isForced && this.#ejection.force(seed, day, this.#pick(panels.length), heat * tuning.chance)) return;
    const room = rooms[this.#pick(rooms.length)]?.room ?? -1;
    if (room < 0 || random() >= tuning.byRoom) {
      this.#ruin.around(seed, day, 2 + this.#pick(tuning.mostTaken - 1));
      return;
    }
    this.#ruin.session(room, day, this.#pick(docket.model.grid.sessions.length));
    if (ownDay >= 0 && ownRoom >= 0 && random() < tuning.alsoOwn)
      this.#ruin.session(ownRoom, ownDay, ownCell);
  }

  /** Where a round begins: the hearing, of a few, that costs most above its least. */
  #seed(): number {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let tries = 0; tries < 8 && (tries < 2 || most <= 0); tries++) {
      const hearing = this.#pick(this.#docket.day.length);
      const excess = (this.#docket.placeCost[hearing] as number) - (this.#least[hearing] as number);
      if (excess <= most) continue;
      best = hearing;
      most = excess;
    }
    return best;
  }

  /** A day that is cheaper for a hearing than its own; any of its days when there is none, -1 when it has none. */
  #earlierDay(hearing: number): number {
    const { flat, placeCost } = this.#docket;
    const from = flat.daysFrom[hearing] as number;
    const end = flat.daysFrom[hearing + 1] as number;
    if (from === end) return -1;
    const cost = placeCost[hearing] as number;
    let to = from;
    while (to < end && (flat.dayCosts[to] as number) < cost) to++;
    return flat.days[from + this.#pick((to > from ? to : end) - from)] as number;
  }

  #pick(count: number): number {
    return Math.floor(this.#options.random() * count);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
