import { Docket } from './docket.ts';
import type { Model } from './model.ts';

/**
 * The problem with its ties loosened, so that it falls into pieces small enough to solve exactly. Kept: each hearing is held once; what each
 * arbitrator (or other busy person) hears in one session fits into the time free there; the rooms that suit a kind of hearing
 * have so many free cells in a session. Loosened: the three members of a panel may "hold" it on different days, rooms are one
 * pot of time, rarely wanted people are forgotten, over-listing is free. Every docket is a solution of this, at no greater cost.
 */
export interface Relaxation {
  readonly model: Model;
  /** What may be chosen: a hearing with a panel in a session, at the least that any place there costs. */
  readonly option: {
    readonly hearing: Int32Array;
    readonly slot: Int32Array;
    readonly panel: Int32Array;
    readonly cost: Float64Array;
    /** How many busy people share it; 0 when none is counted. */
    readonly shares: Int32Array;
    /** Its entries in `entry`, one for each of them. */
    readonly firstEntry: Int32Array;
  };
  /** An option in the piece of one person and session. */
  readonly entry: { readonly option: Int32Array };
  /** Pieces: the entries (by `order`) of one person in one session, with the cells free there. */
  readonly piece: {
    readonly first: Int32Array;
    readonly order: Int32Array;
    readonly capacity: Int32Array;
  };
  /**
   * Pots of room time (`pot * slots + slot`): for a kind of room wish and a way of weighing lengths, the most that fits into those rooms in
   * a session. `potsOfHearing`: on which a hearing draws; `drawOf`: how much, by `(pot * sessions + session) * lengths.length + length`.
   */
  readonly potCapacity: Float64Array;
  readonly potsOfHearing: readonly Int32Array[];
  readonly draw: Float64Array;
  /** The distinct lengths in cells, ascending, and which one each hearing has. */
  readonly lengths: Int32Array;
  readonly lengthOf: Int32Array;
  readonly slots: number;
  /** Hearings which, as far as any one place goes, have an option. */
  readonly leaveOut: Float64Array;
}

/** A person wanted for more than this share of the free time is worth a piece. */
const busyShare = 0.4;

/** Makes the relaxation of a model. */
export function relaxationOf(model: Model): Relaxation {
  const { hearings, problem, grid } = model;
  const sessions = problem.sessions.length;
  const slots = model.days * sessions;
  const empty = new Docket(model);
  const sessionBits = problem.sessions.map((_, session) => bitsOf(model, session));
  const busy = busyResources(model);
  const pots = potsOf(model);

  const hearing: number[] = [];
  const slot: number[] = [];
  const panels: number[] = [];
  const cost: number[] = [];
  const shares: number[] = [];
  const firstEntry: number[] = [];
  const entryOption: number[] = [];
  const entryPiece: number[] = [];
  const stays = hearings.map(({ present }, index) => present !== null && empty.isFree(index, present));
  hearings.forEach((made, index) => {
    made.panels.forEach((resources, panel) => {
      const members = membersOf(resources, busy);
      made.days.forEach((day, at) => {
        const cheapest = cheapestBySession(empty, index, day, panel, sessionBits);
        cheapest.forEach((roomCost, session) => {
          const { present } = made;
          const isPresent =
            stays[index] && present?.day === day && present.panel === panel
              ? grid.sessions[present.cell] === session
              : false;
          const least = isPresent
            ? (present?.cost ?? 0)
            : (made.dayCosts[at] ?? 0) + roomCost + made.moveCost;
          if (least === Number.POSITIVE_INFINITY || least >= made.leaveOut) return;
          firstEntry.push(entryOption.length);
          for (const member of members) {
            entryOption.push(hearing.length);
            entryPiece.push(member * slots + day * sessions + session);
          }
          hearing.push(index);
          slot.push(day * sessions + session);
          panels.push(panel);
          cost.push(least);
          shares.push(members.length);
        });
      });
    });
  });
  firstEntry.push(entryOption.length);
  return {
    model,
    option: {
      hearing: Int32Array.from(hearing),
      slot: Int32Array.from(slot),
      panel: Int32Array.from(panels),
      cost: Float64Array.from(cost),
      shares: Int32Array.from(shares),
      firstEntry: Int32Array.from(firstEntry),
    },
    entry: { option: Int32Array.from(entryOption) },
    piece: piecesOf(model, entryPiece, slots),
    ...pots,
    slots,
    leaveOut: Float64Array.from(hearings, ({ leaveOut }) => leaveOut),
  };
}

function bitsOf(model: Model, session: number): Int32Array {
  const { grid } = model;
  const bits = new Int32Array(grid.words);
  grid.sessions.forEach((of, cell) => {
    if (of === session) bits[cell >>> 5] = (bits[cell >>> 5] ?? 0) | (1 << (cell & 31));
  });
  return bits;
}

/** The least any room costs in each session on the empty docket; Infinity where there is no place. */
function cheapestBySession(
  empty: Docket,
  hearing: number,
  day: number,
  panel: number,
  sessionBits: readonly Int32Array[],
): number[] {
  const least = sessionBits.map(() => Number.POSITIVE_INFINITY);
  for (const { room, cost } of empty.model.hearings[hearing]?.rooms ?? []) {
    const starts = empty.startsIn(hearing, day, panel, room);
    sessionBits.forEach((bits, session) => {
      if (cost < (least[session] ?? 0) && bits.some((word, at) => (word & (starts[at] ?? 0)) !== 0))
        least[session] = cost;
    });
    if (least.every((value) => value < Number.POSITIVE_INFINITY)) break;
  }
  return least;
}

/** Whether each resource is wanted for so much of its free time that it is worth a piece. */
function busyResources(model: Model): boolean[] {
  const isRoom = new Set(model.roomResource);
  return model.hearingsOf.map((wanting, resource) => {
    const wanted = wanting.reduce((sum, hearing) => sum + (model.hearings[hearing]?.length ?? 0), 0);
    let free = 0;
    for (let slot = 0; slot < model.days * model.problem.sessions.length; slot++)
      free += freeCells(model, resource, slot);
    return !isRoom.has(resource) && wanted > free * busyShare;
  });
}

/** The people of a panel that get pieces: the busy ones, or the first. */
function membersOf(resources: Int32Array, busy: readonly boolean[]): number[] {
  const all = [...resources];
  const members = all.filter((resource) => busy[resource]);
  return members.length > 0 ? members : all.slice(0, 1);
}

/** Cells of a session in which a resource is free. */
function freeCells(model: Model, resource: number, slot: number): number {
  return freeRuns(model, resource, slot).reduce((sum, run) => sum + run, 0);
}

function piecesOf(model: Model, entryPiece: readonly number[], slots: number): Relaxation['piece'] {
  const keys = [...new Set(entryPiece)].sort((a, b) => a - b);
  const numberOf = new Map(keys.map((key, index) => [key, index]));
  const first = new Int32Array(keys.length + 1);
  for (const key of entryPiece) {
    const at = (numberOf.get(key) ?? 0) + 1;
    first[at] = (first[at] ?? 0) + 1;
  }
  for (let piece = 0; piece < keys.length; piece++)
    first[piece + 1] = (first[piece + 1] ?? 0) + (first[piece] ?? 0);
  const next = first.slice();
  const order = new Int32Array(entryPiece.length);
  entryPiece.forEach((key, entry) => {
    const piece = numberOf.get(key) ?? 0;
    const at = next[piece] ?? 0;
    order[at] = entry;
    next[piece] = at + 1;
  });
  const capacity = Int32Array.from(keys, (key) => freeCells(model, Math.floor(key / slots), key % slots));
  return { first, order, capacity };
}

type Pots = Pick<Relaxation, 'potCapacity' | 'potsOfHearing' | 'draw' | 'lengths' | 'lengthOf'>;

/**
 * Pots for each distinct list of rooms (a hearing draws on those of every list that holds all of its rooms) and for each way of weighing
 * lengths. Weighing by other than length shows what does not fit together: of 90 minutes no third fits into 210, though 30 are left.
 */
function potsOf(model: Model): Pots {
  const sessions = model.problem.sessions.length;
  const slots = model.days * sessions;
  const lengths = Int32Array.from(new Set(model.hearings.map(({ length }) => length))).sort();
  const lists = new Map<string, ReadonlySet<number>>();
  const keys = model.hearings.map(({ rooms }) => {
    const list = rooms.map(({ room }) => room).sort((a, b) => a - b);
    lists.set(list.join(), new Set(list));
    return list.join();
  });
  const isExclusive = model.roomResource.some((resource) => resource >= 0);
  const pots = [...lists.values()]
    .filter((rooms) => isExclusive && rooms.size > 0 && !rooms.has(-1))
    .flatMap((rooms) => Array.from({ length: weighings }, (_, weighing) => ({ rooms, weighing })));
  const cells = model.problem.sessions.map(
    (_, session) => model.grid.sessions.filter((of) => of === session).length,
  );
  const draw = Float64Array.from(
    pots.flatMap(({ weighing }) =>
      cells.flatMap((all) => [...lengths].map((length) => weight(weighing, length, all))),
    ),
  );
  const potCapacity = new Float64Array(pots.length * slots);
  pots.forEach(({ rooms }, pot) => {
    for (let slot = 0; slot < slots; slot++) {
      const base = (pot * sessions + (slot % sessions)) * lengths.length;
      for (const room of rooms)
        for (const run of freeRuns(model, model.roomResource[room] ?? -1, slot))
          potCapacity[pot * slots + slot] =
            (potCapacity[pot * slots + slot] ?? 0) +
            mostInto(run, lengths, draw.subarray(base, base + lengths.length));
    }
  });
  const potsOfKey = new Map(
    [...lists].map(([key, own]) => [
      key,
      Int32Array.from(
        pots.flatMap(({ rooms }, pot) =>
          own.size > 0 && [...own].every((room) => rooms.has(room)) ? [pot] : [],
        ),
      ),
    ]),
  );
  return {
    potCapacity,
    potsOfHearing: keys.map((key) => potsOfKey.get(key) ?? new Int32Array(0)),
    draw,
    lengths,
    lengthOf: Int32Array.from(model.hearings, ({ length }) => lengths.indexOf(length)),
  };
}

/** Ways of weighing lengths: by length, and by the dual feasible functions of Fekete and Schepers (2001) for k = 1 to 4. */
export const weighings = 5;

/** The share of a session of `all` cells that a length counts for. */
export function weight(weighing: number, length: number, all: number): number {
  const share = length / all;
  if (weighing === 0) return share;
  const steps = (weighing + 1) * share;
  return Number.isInteger(steps) ? share : Math.floor(steps) / weighing;
}

/** The most weight that fits into a run of cells, lengths being used as often as one likes. */
export function mostInto(run: number, lengths: Int32Array, weights: Float64Array): number {
  const most = new Float64Array(run + 1);
  for (let cells = 1; cells <= run; cells++) {
    most[cells] = most[cells - 1] ?? 0;
    lengths.forEach((length, kind) => {
      if (length <= cells)
        most[cells] = Math.max(most[cells] ?? 0, (most[cells - length] ?? 0) + (weights[kind] ?? 0));
    });
  }
  return most[run] ?? 0;
}

/** Lengths of the runs of free cells of a resource in a session. */
export function freeRuns(model: Model, resource: number, slot: number): number[] {
  const { grid, problem } = model;
  const day = Math.floor(slot / problem.sessions.length);
  const runs: number[] = [0];
  grid.sessions.forEach((of, cell) => {
    if (of !== slot % problem.sessions.length) return;
    const word = cell >>> 5;
    const taken =
      (model.closed[day * grid.words + word] ?? 0) |
      (resource < 0 ? 0 : (model.taken[(resource * model.days + day) * grid.words + word] ?? 0));
    if (((taken >>> (cell & 31)) & 1) === 1) runs.push(0);
    else runs.push((runs.pop() ?? 0) + 1);
  });
  return runs.filter((run) => run > 0);
}
