import { Docket } from './docket.ts';
import type { Model } from './model.ts';
import { freeRuns, type RoomTime, roomTimeOf } from './room-time.ts';

/**
 * The problem with its ties loosened, so that it falls into pieces small enough to solve exactly. Kept: each hearing is held once; what each
 * arbitrator (or other busy person) hears in one session fits into the time free there; what each room hears in one session fits
 * there, and costs what listing so many costs. Loosened: the hour within a session, the three members of a panel may "hold" it
 * in different sessions, rooms count hearings by length alone, rarely wanted people are forgotten. Every docket is a solution of this, at
 * no greater cost.
 */
export interface Relaxation {
  readonly model: Model;
  /** What may be chosen: a hearing with a panel in a session. */
  readonly option: {
    readonly hearing: Int32Array;
    readonly slot: Int32Array;
    readonly panel: Int32Array;
    /** How many busy people share it; 0 when none is counted. */
    readonly shares: Int32Array;
    /** Its entries in `entry`, one for each of them. */
    readonly firstEntry: Int32Array;
    /** Its first choice of rooms in `choice`; the next option's is the end. */
    readonly firstChoice: Int32Array;
  };
  /** A class of rooms for an option (-1: no room that counts), and the least that a place there costs, over-listing apart. */
  readonly choice: { readonly room: Int32Array; readonly cost: Float64Array };
  /** An option in the piece of one person and session. */
  readonly entry: { readonly option: Int32Array };
  /** Pieces: the entries (by `order`) of one person in one session, with the cells free there. */
  readonly piece: {
    readonly first: Int32Array;
    readonly order: Int32Array;
    readonly capacity: Int32Array;
  };
  readonly rooms: RoomTime;
  /** The distinct lengths in cells, ascending, and which one each hearing has. */
  readonly lengths: Int32Array;
  readonly lengthOf: Int32Array;
  readonly slots: number;
  readonly leaveOut: Float64Array;
}

/** A person wanted for more than this share of the free time is worth a piece. */
const busyShare = 0.15;

/** Makes the relaxation of a model. */
export function relaxationOf(model: Model): Relaxation {
  const { hearings, problem } = model;
  const sessions = problem.sessions.length;
  const slots = model.days * sessions;
  const empty = new Docket(model);
  const busy = busyResources(model);
  const rooms = roomTimeOf(model);
  const hearing: number[] = [];
  const slot: number[] = [];
  const panels: number[] = [];
  const shares: number[] = [];
  const firstEntry: number[] = [];
  const firstChoice: number[] = [];
  const entryOption: number[] = [];
  const entryPiece: number[] = [];
  const choiceRoom: number[] = [];
  const choiceCost: number[] = [];
  hearings.forEach((made, index) => {
    made.panels.forEach((resources, panel) => {
      const members = membersOf(resources, busy);
      for (const day of made.days) {
        costsBySession(empty, index, day, panel, rooms.classOf).forEach((costs, session) => {
          const worthwhile = [...costs].filter(([, cost]) => cost < made.leaveOut);
          if (worthwhile.length === 0) return;
          firstEntry.push(entryOption.length);
          firstChoice.push(choiceRoom.length);
          for (const member of members) {
            entryOption.push(hearing.length);
            entryPiece.push(member * slots + day * sessions + session);
          }
          for (const [room, cost] of worthwhile) {
            choiceRoom.push(room);
            choiceCost.push(cost);
          }
          hearing.push(index);
          slot.push(day * sessions + session);
          panels.push(panel);
          shares.push(members.length);
        });
      }
    });
  });
  firstEntry.push(entryOption.length);
  firstChoice.push(choiceRoom.length);
  const lengths = Int32Array.from(new Set(hearings.map(({ length }) => length))).sort();
  return {
    model,
    option: {
      hearing: Int32Array.from(hearing),
      slot: Int32Array.from(slot),
      panel: Int32Array.from(panels),
      shares: Int32Array.from(shares),
      firstEntry: Int32Array.from(firstEntry),
      firstChoice: Int32Array.from(firstChoice),
    },
    choice: { room: Int32Array.from(choiceRoom), cost: Float64Array.from(choiceCost) },
    entry: { option: Int32Array.from(entryOption) },
    piece: piecesOf(model, entryPiece, slots),
    rooms,
    lengths,
    lengthOf: Int32Array.from(hearings, ({ length }) => lengths.indexOf(length)),
    slots,
    leaveOut: Float64Array.from(hearings, ({ leaveOut }) => leaveOut),
  };
}

/** For each session of a day: the classes of rooms in which a hearing has a place on the empty docket, with the least it costs. */
function costsBySession(
  empty: Docket,
  hearing: number,
  day: number,
  panel: number,
  classOf: Int32Array,
): Map<number, number>[] {
  const { grid, problem, hearings } = empty.model;
  const made = hearings[hearing];
  const costs = problem.sessions.map(() => new Map<number, number>());
  if (made === undefined) return costs;
  const least = (session: number, room: number, cost: number) => {
    const kind = room < 0 ? -1 : (classOf[room] ?? -1);
    const known = costs[session];
    if ((known?.get(kind) ?? Number.POSITIVE_INFINITY) > cost) known?.set(kind, cost);
  };
  const { present } = made;
  if (present?.day === day && present.panel === panel && empty.isFree(hearing, present))
    least(grid.sessions[present.cell] ?? 0, present.room, present.cost);
  const dayCost = (made.costOn[day] ?? 0) + made.moveCost;
  for (const { room, cost } of made.rooms) {
    const starts = empty.startsIn(hearing, day, panel, room);
    grid.sessions.forEach((session, cell) => {
      if ((((starts[cell >>> 5] ?? 0) >>> (cell & 31)) & 1) === 1) least(session, room, dayCost + cost);
    });
  }
  return costs;
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
