import type { Relaxation } from './relaxation.ts';
import type { RoomPattern, RoomSupply } from './room-time.ts';

/** How `lowerBound` is told to run. */
export interface BoundOptions {
  /** The cost of a known docket: steps are measured by the distance to it. */
  readonly upper: number;
  /** What each hearing costs in that docket: first guess at its price. */
  readonly guess: Float64Array;
  readonly maxRounds: number;
  readonly shouldStop: () => boolean;
  readonly onBound?: (bound: number) => void;
}

/** What prices tell: no docket costs less than `bound`, and none that makes a choice of rooms costs less than `bound` and its `regret`. */
export interface LowerBound {
  readonly bound: number;
  /** The bound before whole costs let it be rounded up: what `regret` adds to. */
  readonly exactBound: number;
  /** By index into `choice` of the relaxation. */
  readonly regret: Float64Array;
  /** The prices: what each option costs with the rent of the rooms that are cheapest for it, and what all rooms earn. */
  readonly optionCost: Float64Array;
  readonly roomsEarn: number;
}

/**
 * A cost that no docket can undercut. Prices for serving a hearing and for room time turn the relaxation into one knapsack for each person and
 * session (Lagrange); whatever the prices, their sum is a bound. Subgradient steps look for prices that make it great. Costs that
 * are whole numbers let it be rounded up.
 */
export function lowerBound(relaxation: Relaxation, options: BoundOptions): LowerBound {
  const prices = new Prices(relaxation, options.guess);
  const rounded = roundedUp(relaxation);
  let best = Number.NEGATIVE_INFINITY;
  let bound = 0;
  let pace = 1;
  let idle = 0;
  for (let round = 0; round < options.maxRounds && !options.shouldStop(); round++) {
    const value = prices.evaluate();
    if (value > best) {
      if (value > best + 1e-4 * (options.upper - best)) idle = 0;
      best = value;
      prices.remember();
    } else if (++idle > 30) {
      pace *= 0.95;
      idle = 0;
      prices.recall();
    }
    if (rounded(best) > bound) {
      bound = Math.min(rounded(best), options.upper);
      options.onBound?.(bound);
    }
    if (bound >= options.upper || pace < 1e-3) break;
    prices.step(pace * Math.max(options.upper - value, 1e-6 * options.upper));
  }
  prices.recall();
  return { bound, exactBound: Math.max(0, best), regret: prices.regrets(), ...prices.costs() };
}

/** Rounds a bound up as far as whole costs allow, and lowers it by what arithmetic may have added. */
export function roundedUp(relaxation: Relaxation): (bound: number) => number {
  const isWhole = hasWholeCosts(relaxation);
  return (bound) => {
    const doubt = 1e-6 * Math.max(1, Math.abs(bound));
    return isWhole ? Math.ceil(bound - doubt) : bound - doubt;
  };
}

function hasWholeCosts({ choice, leaveOut, model }: Relaxation): boolean {
  return [choice.cost, leaveOut, [model.overCapacity]].every((costs) =>
    costs.every((cost) => Number.isInteger(cost)),
  );
}

/** How much of the last direction a step keeps, so that steps do not swing to and fro. */
const drag = 0.98;

/** Most items of one knapsack that are weighed exactly: a bit each in `#masks`. */
const mostItems = 31;

/** The prices, what they make of the relaxation, and the direction in which they are better. */
class Prices {
  readonly #relaxation: Relaxation;
  readonly #lengths: Int32Array;
  /** What serving a hearing is worth; never more than leaving it out costs. */
  #worth: Float64Array;
  /** What a room of a class costs a hearing of a kind of length: `(class * slots + slot) * kinds + kind`. */
  #rent: Float64Array;
  /** How the members of a panel share an option's worth: 0 is equally; they add up to 0. */
  #tilt: Float64Array;
  readonly #bestWorth: Float64Array;
  readonly #bestRent: Float64Array;
  readonly #bestTilt: Float64Array;
  readonly #worthStep: Float64Array;
  readonly #rentStep: Float64Array;
  readonly #tiltStep: Float64Array;
  /** Rents move by so much of a step: the more rooms of a class, the more hearings press on one rent. */
  readonly #rentScale: number;
  readonly #net: Float64Array;
  /** Where the rent of each choice of rooms is paid, -1: nowhere; and of each option, at today's rents. */
  readonly #rentOfChoice: Int32Array;
  readonly #rentAt: Int32Array;
  /** What each supply of rooms would hear: a pattern of it. */
  readonly #heard: Int32Array;
  readonly #isChosen: Uint8Array;
  readonly #values: Float64Array;
  readonly #masks: Int32Array;
  readonly #items = new Int32Array(mostItems);
  readonly #itemWorth = new Float64Array(mostItems);
  /** What more items than `mostItems` are worth in the piece solved last. */
  #extra = 0;
  readonly #classes: Int32Array;
  readonly #classOf: Int32Array;
  readonly #top: Int32Array;
  readonly #topWorth: Float64Array;
  readonly #topCount: Int32Array;
  readonly #mostOfClass: number;

  constructor(relaxation: Relaxation, guess: Float64Array) {
    const { model, option, entry, leaveOut, rooms, piece, slots } = relaxation;
    this.#relaxation = relaxation;
    this.#lengths = Int32Array.from(model.hearings, ({ length }) => length);
    this.#worth = Float64Array.from(leaveOut, (most, hearing) => Math.min(most, guess[hearing] ?? most));
    this.#rent = new Float64Array(rooms.classes * slots * rooms.lengths.length);
    this.#tilt = new Float64Array(entry.option.length);
    this.#bestWorth = this.#worth.slice();
    this.#bestRent = this.#rent.slice();
    this.#bestTilt = this.#tilt.slice();
    this.#worthStep = new Float64Array(this.#worth.length);
    this.#rentStep = new Float64Array(this.#rent.length);
    this.#tiltStep = new Float64Array(this.#tilt.length);
    this.#rentScale = rooms.classes / Math.max(1, rooms.classOf.length);
    this.#net = new Float64Array(option.hearing.length);
    this.#rentAt = new Int32Array(option.hearing.length);
    this.#rentOfChoice = rentsOfChoices(relaxation);
    this.#heard = new Int32Array(rooms.supplies.length);
    this.#isChosen = new Uint8Array(Math.max(entry.option.length, option.hearing.length));
    const most = Math.max(0, ...piece.capacity);
    this.#values = new Float64Array(most + 1);
    this.#masks = new Int32Array(most + 1);
    this.#classes = relaxation.lengths;
    this.#classOf = relaxation.lengthOf;
    this.#mostOfClass = Math.max(1, Math.floor(most / Math.max(1, this.#classes[0] ?? 1)));
    this.#top = new Int32Array(this.#classes.length * this.#mostOfClass);
    this.#topWorth = new Float64Array(this.#top.length);
    this.#topCount = new Int32Array(this.#classes.length);
  }

  remember(): void {
    this.#bestWorth.set(this.#worth);
    this.#bestRent.set(this.#rent);
    this.#bestTilt.set(this.#tilt);
  }

  recall(): void {
    this.#worth.set(this.#bestWorth);
    this.#rent.set(this.#bestRent);
    this.#tilt.set(this.#bestTilt);
    this.evaluate();
  }

  /** The bound these prices give; leaves in `#isChosen` what each piece would choose, in `#heard` what each room would hear. */
  evaluate(): number {
    const { option, piece } = this.#relaxation;
    let bound = 0;
    for (const worth of this.#worth) bound += worth;
    bound -= this.#letRooms();
    for (let index = 0; index < option.hearing.length; index++) this.#weighOption(index);
    this.#isChosen.fill(0);
    for (let at = 0; at < piece.capacity.length; at++) bound -= this.#solvePiece(at);
    // Options that no counted person holds back: taken whenever they pay.
    for (let index = 0; index < option.hearing.length; index++)
      if ((option.shares[index] as number) === 0) bound -= Math.max(0, this.#net[index] as number);
    return bound;
  }

  /** How much greater the bound becomes when a choice of rooms must be made, at these prices. */
  regrets(): Float64Array {
    const { option, choice, entry, piece } = this.#relaxation;
    const ofOption = new Float64Array(option.hearing.length);
    for (let at = 0; at < piece.capacity.length; at++) {
      const capacity = piece.capacity[at] as number;
      const best = this.#solvePiece(at);
      for (let index = piece.first[at] as number; index < (piece.first[at + 1] as number); index++) {
        const one = piece.order[index] as number;
        const of = entry.option[one] as number;
        const left = capacity - (this.#lengths[option.hearing[of] as number] as number);
        // What else the piece may hear then is at most what any knapsack of the rest is worth.
        const forced = left < 0 ? Number.NEGATIVE_INFINITY : this.#worthOf(one) + this.#filled(left);
        ofOption[of] = (ofOption[of] as number) + Math.max(0, best - forced);
      }
    }
    const regret = new Float64Array(choice.room.length);
    for (let index = 0; index < option.hearing.length; index++) {
      const hearing = option.hearing[index] as number;
      const net = this.#net[index] as number;
      const unserved = (option.shares[index] as number) === 0 ? Math.max(0, -net) : 0;
      const least = (this.#worth[hearing] as number) - net;
      const end = option.firstChoice[index + 1] as number;
      for (let at = option.firstChoice[index] as number; at < end; at++)
        regret[at] = (ofOption[index] as number) + unserved + this.#costOf(at) - least;
    }
    return regret;
  }

  /** What each option costs with its rent, and what the rooms earn. */
  costs(): Pick<LowerBound, 'optionCost' | 'roomsEarn'> {
    const { hearing } = this.#relaxation.option;
    const optionCost = Float64Array.from(
      this.#net,
      (net, index) => (this.#worth[hearing[index] as number] as number) - net,
    );
    return { optionCost, roomsEarn: this.#letRooms() };
  }

  /** What an entry is worth to its piece. */
  #worthOf(one: number): number {
    const { entry, option } = this.#relaxation;
    const choice = entry.option[one] as number;
    return (this.#net[choice] as number) / (option.shares[choice] as number) + (this.#tilt[one] as number);
  }

  /** What the piece solved last is worth with so many cells. */
  #filled(cells: number): number {
    return (this.#values[cells] as number) + this.#extra;
  }

  /** What the rooms earn at most, each by the pattern that pays best. */
  #letRooms(): number {
    const { rooms } = this.#relaxation;
    const kinds = rooms.lengths.length;
    let earned = 0;
    for (let supply = 0; supply < rooms.supplies.length; supply++) {
      const { at, rooms: count, patterns } = rooms.supplies[supply] as RoomSupply;
      let best = 0;
      this.#heard[supply] = -1;
      for (let one = 0; one < patterns.length; one++) {
        const { counts, cost } = patterns[one] as RoomPattern;
        let paid = -cost;
        for (let kind = 0; kind < kinds; kind++)
          paid += (this.#rent[at * kinds + kind] as number) * (counts[kind] as number);
        if (paid <= best) continue;
        best = paid;
        this.#heard[supply] = one;
      }
      earned += count * best;
    }
    return earned;
  }

  /** What an option is worth beyond its cost, with the rooms that are cheapest for it now. */
  #weighOption(index: number): void {
    const { option } = this.#relaxation;
    const hearing = option.hearing[index] as number;
    let least = Number.POSITIVE_INFINITY;
    for (let at = option.firstChoice[index] as number; at < (option.firstChoice[index + 1] as number); at++) {
      const cost = this.#costOf(at);
      if (cost >= least) continue;
      least = cost;
      this.#rentAt[index] = this.#rentOfChoice[at] as number;
    }
    this.#net[index] = (this.#worth[hearing] as number) - least;
  }

  /** What a choice of rooms costs with its rent. */
  #costOf(at: number): number {
    const rentAt = this.#rentOfChoice[at] as number;
    const cost = this.#relaxation.choice.cost[at] as number;
    return rentAt < 0 ? cost : cost + (this.#rent[rentAt] as number);
  }

  /** Moves the prices by `length` over the squared size of the direction. */
  step(length: number): void {
    const { option, rooms, leaveOut } = this.#relaxation;
    const kinds = rooms.lengths.length;
    const worth = new Float64Array(this.#worth.length).fill(1);
    const rent = new Float64Array(this.#rent.length);
    const tilt = new Float64Array(this.#tilt.length);
    for (let supply = 0; supply < rooms.supplies.length; supply++) {
      const { at, rooms: count, patterns } = rooms.supplies[supply] as RoomSupply;
      const heard = patterns[this.#heard[supply] as number];
      for (let kind = 0; kind < kinds && heard !== undefined; kind++)
        rent[at * kinds + kind] =
          (rent[at * kinds + kind] as number) - count * (heard.counts[kind] as number);
    }
    for (let index = 0; index < option.hearing.length; index++) {
      const shares = option.shares[index] as number;
      const first = option.firstEntry[index] as number;
      let chosen = 0;
      for (let entry = first; entry < first + shares; entry++) chosen += this.#isChosen[entry] as number;
      const part = shares === 0 ? ((this.#net[index] as number) > 0 ? 1 : 0) : chosen / shares;
      if (shares > 1 && part > 0 && part < 1)
        for (let entry = first; entry < first + shares; entry++)
          tilt[entry] = part - (this.#isChosen[entry] as number);
      if (part === 0) continue;
      const hearing = option.hearing[index] as number;
      worth[hearing] = (worth[hearing] as number) - part;
      const at = this.#rentAt[index] as number;
      if (at >= 0) rent[at] = (rent[at] as number) + part;
    }
    for (let hearing = 0; hearing < worth.length; hearing++)
      if ((worth[hearing] as number) > 0 && (this.#worth[hearing] as number) >= (leaveOut[hearing] as number))
        worth[hearing] = 0;
    for (let at = 0; at < rent.length; at++)
      if ((rent[at] as number) < 0 && (this.#rent[at] as number) <= 0) rent[at] = 0;
    mix(this.#worthStep, worth, drag);
    mix(this.#rentStep, rent, drag);
    mix(this.#tiltStep, tilt, drag);
    const size =
      squares(this.#worthStep) + this.#rentScale * squares(this.#rentStep) + squares(this.#tiltStep);
    if (size === 0) return;
    const scale = length / size;
    for (let hearing = 0; hearing < worth.length; hearing++)
      this.#worth[hearing] = Math.min(
        leaveOut[hearing] as number,
        Math.max(0, (this.#worth[hearing] as number) + scale * (this.#worthStep[hearing] as number)),
      );
    for (let at = 0; at < rent.length; at++)
      this.#rent[at] = Math.max(
        0,
        (this.#rent[at] as number) + scale * this.#rentScale * (this.#rentStep[at] as number),
      );
    for (let entry = 0; entry < tilt.length; entry++)
      this.#tilt[entry] = (this.#tilt[entry] as number) + scale * (this.#tiltStep[entry] as number);
  }

  /** The most one person's session can be worth: a knapsack over the best few hearings of each length. */
  #solvePiece(at: number): number {
    const { piece, entry, option } = this.#relaxation;
    const capacity = piece.capacity[at] as number;
    this.#topCount.fill(0);
    const end = piece.first[at + 1] as number;
    for (let index = piece.first[at] as number; index < end; index++) {
      const one = piece.order[index] as number;
      const choice = entry.option[one] as number;
      const worth = this.#worthOf(one);
      if (worth > 0)
        this.#keepTop(one, worth, this.#classOf[option.hearing[choice] as number] as number, capacity);
    }
    let items = 0;
    this.#extra = 0;
    for (let kind = 0; kind < this.#classes.length; kind++)
      for (let rank = 0; rank < (this.#topCount[kind] as number); rank++) {
        const source = kind * this.#mostOfClass + rank;
        // More than the mask holds: taken for free, which keeps the bound true.
        if (items === mostItems) this.#extra += this.#topWorth[source] as number;
        else {
          this.#items[items] = this.#top[source] as number;
          this.#itemWorth[items++] = this.#topWorth[source] as number;
        }
      }
    this.#values.fill(0, 0, capacity + 1);
    this.#masks.fill(0, 0, capacity + 1);
    for (let item = 0; item < items; item++) {
      const length = this.#lengths[
        option.hearing[entry.option[this.#items[item] as number] as number] as number
      ] as number;
      const worth = this.#itemWorth[item] as number;
      for (let room = capacity; room >= length; room--) {
        const value = (this.#values[room - length] as number) + worth;
        if (value > (this.#values[room] as number)) {
          this.#values[room] = value;
          this.#masks[room] = (this.#masks[room - length] as number) | (1 << item);
        }
      }
    }
    const mask = this.#masks[capacity] as number;
    for (let item = 0; item < items; item++)
      if ((mask >>> item) & 1) this.#isChosen[this.#items[item] as number] = 1;
    return this.#filled(capacity);
  }

  /** Keeps the most worthy entries of each length, as many as fit. */
  #keepTop(one: number, worth: number, kind: number, capacity: number): void {
    const most = Math.min(this.#mostOfClass, Math.floor(capacity / (this.#classes[kind] as number)));
    const base = kind * this.#mostOfClass;
    const count = this.#topCount[kind] as number;
    if (count === most && (most === 0 || (this.#topWorth[base + most - 1] as number) >= worth)) return;
    let rank = count < most ? count : most - 1;
    while (rank > 0 && (this.#topWorth[base + rank - 1] as number) < worth) {
      this.#top[base + rank] = this.#top[base + rank - 1] as number;
      this.#topWorth[base + rank] = this.#topWorth[base + rank - 1] as number;
      rank--;
    }
    this.#top[base + rank] = one;
    this.#topWorth[base + rank] = worth;
    if (count < most) this.#topCount[kind] = count + 1;
  }
}

function rentsOfChoices({ option, choice, rooms, slots }: Relaxation): Int32Array {
  const rents = new Int32Array(choice.room.length).fill(-1);
  for (const [index, hearing] of option.hearing.entries()) {
    const end = option.firstChoice[index + 1] as number;
    for (let at = option.firstChoice[index] as number; at < end; at++) {
      const room = choice.room[at] as number;
      const place = room * slots + (option.slot[index] as number);
      if (room >= 0) rents[at] = place * rooms.lengths.length + (rooms.kindOfHearing[hearing] as number);
    }
  }
  return rents;
}

function mix(into: Float64Array, fresh: Float64Array, drag: number): void {
  for (let index = 0; index < into.length; index++)
    into[index] = (into[index] as number) * drag + (fresh[index] as number);
}

function squares(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += (values[index] as number) ** 2;
  return sum;
}
