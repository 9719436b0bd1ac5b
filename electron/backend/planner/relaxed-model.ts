import { Docket } from '../domain/planner/docket.ts';
import type { Model } from '../domain/planner/model.ts';
import { freeRuns, mostInto, type Relaxation, weighings, weight } from '../domain/planner/relaxation.ts';
import { type ExactModel, ModelRows } from './exact-model.ts';

/** Rooms that are alike to every hearing; those of one class are one pot of room time. */
interface RoomClass {
  readonly rooms: readonly number[];
  readonly isLimited: boolean;
}

/**
 * The relaxation as a mixed-integer model: a 0/1 column for each option and class of rooms, one for leaving each hearing out, and one for
 * what a class lists above its limits. Its rows speak of whole sessions instead of cells, so that it stays small: each hearing once;
 * what a person hears, and what a class of rooms hears, fits into the time free there, weighed by length and by dual feasible
 * functions. Every docket is a solution at no greater cost. Null when it would have more than `mostColumns` columns.
 */
export function relaxedModelOf(relaxation: Relaxation, mostColumns: number): ExactModel | null {
  const { option, model, leaveOut } = relaxation;
  const rows = new ModelRows();
  const classes = roomClasses(model);
  const classOf = new Map(classes.flatMap(({ rooms }, kind) => rooms.map((room) => [room, kind] as const)));
  const empty = new Docket(model);
  const people = personLimits(relaxation);
  const rooms = classes.map((kind) => roomLimits(relaxation, kind));
  const out = [...leaveOut].map((cost, hearing) => {
    const at = rows.column(cost, true, null);
    rows.enter(`hearing ${hearing}`, 1, 1, at);
    return at;
  });
  for (const [index, hearing] of option.hearing.entries()) {
    const slot = option.slot[index] ?? 0;
    const kind = relaxation.lengthOf[hearing] ?? 0;
    for (const [room, cost] of roomCosts(relaxation, empty, index, classOf)) {
      if (cost >= (leaveOut[hearing] ?? 0)) continue;
      if (rows.size >= mostColumns) return null;
      const at = rows.column(cost, true, null);
      rows.enter(`hearing ${hearing}`, 1, 1, at);
      people.enter(rows, index, kind, at);
      if (room >= 0) rooms[room]?.(rows, slot, kind, at);
    }
  }
  rows.addToEach('listing', model.overCapacity, -1);
  return rows.model(out);
}

function roomClasses({ problem, limits }: Model): RoomClass[] {
  const classes = new Map<string, number[]>();
  problem.rooms.forEach(({ kind, features }, room) => {
    const key = JSON.stringify([kind, [...features].sort(), (limits[room] ?? -1) >= 0]);
    classes.set(key, [...(classes.get(key) ?? []), room]);
  });
  return [...classes.values()].map((rooms) => ({ rooms, isLimited: (limits[rooms[0] ?? 0] ?? -1) >= 0 }));
}

/** What an option costs in each class of rooms in which it has a place; class -1: without a room. */
function roomCosts(
  { model, option }: Relaxation,
  empty: Docket,
  index: number,
  classOf: ReadonlyMap<number, number>,
): Map<number, number> {
  const hearing = option.hearing[index] ?? 0;
  const made = model.hearings[hearing];
  const costs = new Map<number, number>();
  if (made === undefined) return costs;
  const sessions = model.problem.sessions.length;
  const slot = option.slot[index] ?? 0;
  const day = Math.floor(slot / sessions);
  const dayCost = (made.dayCosts[made.days.indexOf(day)] ?? 0) + made.moveCost;
  for (const { room, cost } of made.rooms) {
    const kind = room < 0 ? -1 : (classOf.get(room) ?? -1);
    // A hearing that may stay where it stands costs less there: the option's own cost is the least of all.
    const known = made.present === null ? dayCost + cost : (option.cost[index] ?? 0);
    if ((costs.get(kind) ?? Number.POSITIVE_INFINITY) <= known) continue;
    if (made.present !== null || startsInSession(empty, hearing, slot, option.panel[index] ?? 0, room))
      costs.set(kind, known);
  }
  return costs;
}

function startsInSession(empty: Docket, hearing: number, slot: number, panel: number, room: number): boolean {
  const { grid, problem } = empty.model;
  const sessions = problem.sessions.length;
  const starts = empty.startsIn(hearing, Math.floor(slot / sessions), panel, room);
  return grid.sessions.some(
    (session, cell) => session === slot % sessions && (((starts[cell >>> 5] ?? 0) >>> (cell & 31)) & 1) === 1,
  );
}

/** The rows of each person and session: an option enters those of the people it keeps busy. */
function personLimits({ option, entry, piece, lengths }: Relaxation) {
  const pieceOf = new Int32Array(entry.option.length);
  for (let at = 0; at < piece.capacity.length; at++)
    for (let index = piece.first[at] ?? 0; index < (piece.first[at + 1] ?? 0); index++)
      pieceOf[piece.order[index] ?? 0] = at;
  const limits = Array.from(piece.capacity, (capacity) =>
    Array.from({ length: weighings }, (_, weighing) => {
      const weights = Float64Array.from(lengths, (length) => weight(weighing, length, capacity));
      return { weights, most: mostInto(capacity, lengths, weights) };
    }),
  );
  return {
    enter(rows: ModelRows, index: number, kind: number, column: number): void {
      const first = option.firstEntry[index] ?? 0;
      for (let one = first; one < first + (option.shares[index] ?? 0); one++)
        limits[pieceOf[one] ?? 0]?.forEach(({ weights, most }, weighing) => {
          enterAtMost(rows, `person ${pieceOf[one]} ${weighing}`, most, column, weights[kind] ?? 0);
        });
    },
  };
}

/** The rows of a class of rooms in each session: its free time, and how many hearings it lists for nothing. */
function roomLimits({ model, lengths }: Relaxation, { rooms: own, isLimited }: RoomClass) {
  const sessions = model.problem.sessions.length;
  const isExclusive = own.every((room) => (model.roomResource[room] ?? -1) >= 0);
  const cells = model.problem.sessions.map(
    (_, session) => model.grid.sessions.filter((of) => of === session).length,
  );
  const weights = cells.map((all) =>
    Array.from({ length: weighings }, (_, weighing) =>
      Float64Array.from(lengths, (length) => weight(weighing, length, all)),
    ),
  );
  const name = own.join('+');
  const sum = (of: (room: number) => number) => own.reduce((total, room) => total + of(room), 0);
  const most = new Map<string, number>();
  return (rows: ModelRows, slot: number, kind: number, column: number): void => {
    if (isExclusive)
      weights[slot % sessions]?.forEach((one, weighing) => {
        const key = `rooms ${name} ${slot} ${weighing}`;
        const limit =
          most.get(key) ??
          sum((room) =>
            freeRuns(model, model.roomResource[room] ?? -1, slot).reduce(
              (total, run) => total + mostInto(run, lengths, one),
              0,
            ),
          );
        most.set(key, limit);
        enterAtMost(rows, key, limit, column, one[kind] ?? 0);
      });
    if (!isLimited || model.overCapacity === 0) return;
    const left = (room: number) =>
      Math.max(
        0,
        (model.limits[room] ?? 0) -
          (model.listed[(room * model.days + Math.floor(slot / sessions)) * sessions + (slot % sessions)] ??
            0),
      );
    enterAtMost(rows, `listing ${name} ${slot}`, sum(left), column, 1);
  };
}

function enterAtMost(rows: ModelRows, name: string, most: number, column: number, value: number): void {
  if (value > 0) rows.enter(name, Number.NEGATIVE_INFINITY, most + 1e-9, column, value);
}
