import { Docket, type Place } from '../domain/planner/docket.ts';
import type { Model } from '../domain/planner/model.ts';

/** A sparse row of the linear model: lower <= sum of `value * column` <= upper. */
interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly columns: number[];
  readonly values: number[];
}

/**
 * The planner's problem as a mixed-integer model, without loss: a 0/1 column for each place of each hearing, one for leaving it out, and a
 * column for what a room lists above its limit. Rows: each hearing once; each resource once in each cell.
 */
export interface ExactModel {
  readonly costs: readonly number[];
  /** Whether a column is 0/1; else it is continuous from 0 on. */
  readonly isBinary: readonly boolean[];
  readonly rows: readonly Row[];
  /** The place a column stands for; null for leaving out and over-listing. */
  readonly places: readonly ({
    readonly hearing: number;
    readonly place: Place;
    readonly cost: number;
  } | null)[];
  /** The column of leaving each hearing out. */
  readonly leaveOut: readonly number[];
}

/**
 * Makes the exact model, or null when it would have more than `mostColumns` columns. `isOpen`: places to leave out of it, which only a caller
 * may do who knows that no plan worth having needs them.
 */
export function exactModelOf(
  model: Model,
  mostColumns: number,
  isOpen: (hearing: number, place: Place) => boolean = () => true,
): ExactModel | null {
  const rows = new ModelRows();
  const empty = new Docket(model);
  const leaveOut: number[] = [];
  for (const [hearing, made] of model.hearings.entries()) {
    const out = rows.column(made.leaveOut, true, null);
    leaveOut.push(out);
    rows.enter(`hearing ${hearing}`, 1, 1, out);
    for (const { place, cost } of placesOf(empty, hearing)) {
      if (cost >= made.leaveOut || !isOpen(hearing, place)) continue;
      if (rows.size >= mostColumns) return null;
      const at = rows.column(cost, true, { hearing, place, cost });
      rows.enter(`hearing ${hearing}`, 1, 1, at);
      for (const resource of resourcesAt(model, hearing, place))
        for (let cell = place.cell; cell < place.cell + made.length; cell++)
          rows.enter(`${resource} ${place.day} ${cell}`, 0, 1, at);
      enterListing(model, place, at, rows);
    }
  }
  rows.addToEach('room', model.overCapacity, -1);
  return rows.model(leaveOut);
}

/** Columns and rows of a model in the making. */
export class ModelRows {
  readonly #costs: number[] = [];
  readonly #isBinary: boolean[] = [];
  readonly #places: ExactModel['places'][number][] = [];
  readonly #rows = new Map<string, Row>();

  get size(): number {
    return this.#costs.length;
  }

  column(cost: number, isBinary: boolean, place: ExactModel['places'][number]): number {
    this.#costs.push(cost);
    this.#isBinary.push(isBinary);
    this.#places.push(place);
    return this.#costs.length - 1;
  }

  /** Adds `value * column` to the row of a name; its limits are those of the first call. */
  enter(name: string, lower: number, upper: number, column: number, value = 1): void {
    const row = this.#rows.get(name) ?? { lower, upper, columns: [], values: [] };
    row.columns.push(column);
    row.values.push(value);
    this.#rows.set(name, row);
  }

  /** Adds a continuous column of its own to each row whose name begins so. */
  addToEach(beginning: string, cost: number, value: number): void {
    for (const [name, row] of this.#rows) {
      if (!name.startsWith(beginning)) continue;
      row.columns.push(this.column(cost, false, null));
      row.values.push(value);
    }
  }

  /** The model, without rows that cannot bind. */
  model(leaveOut: readonly number[]): ExactModel {
    const rows = [...this.#rows.values()].filter((row) => row.columns.length > 1 || row.lower > 0);
    return { costs: this.#costs, isBinary: this.#isBinary, rows, places: this.#places, leaveOut };
  }
}

/** Every place of a hearing that nothing immovable forbids. */
export function* placesOf(empty: Docket, hearing: number): Generator<{ place: Place; cost: number }> {
  const made = empty.model.hearings[hearing];
  if (made === undefined) return;
  const { present } = made;
  const isPresent = ({ day, cell, room, panel }: Place) =>
    present?.day === day && present.cell === cell && present.room === room && present.panel === panel;
  if (present !== null && empty.isFree(hearing, present)) yield { place: present, cost: present.cost };
  for (const day of made.days)
    for (let panel = 0; panel < made.panels.length; panel++)
      for (const { room } of made.rooms) {
        const starts = empty.startsIn(hearing, day, panel, room).slice();
        for (let cell = 0; cell < empty.model.grid.minutes.length; cell++) {
          const place = { day, cell, room, panel };
          if ((((starts[cell >>> 5] ?? 0) >>> (cell & 31)) & 1) === 1 && !isPresent(place))
            yield { place, cost: empty.ownCost(hearing, place) };
        }
      }
}

function resourcesAt(model: Model, hearing: number, place: Place): number[] {
  const room = place.room < 0 ? -1 : (model.roomResource[place.room] ?? -1);
  const people = model.hearings[hearing]?.panels[place.panel] ?? [];
  return room < 0 ? [...people] : [...people, room];
}

/** Rows that count a limited room's hearings in a session. */
function enterListing(model: Model, { room, day, cell }: Place, at: number, rows: ModelRows): void {
  const limit = room < 0 ? -1 : (model.limits[room] ?? -1);
  if (limit < 0 || model.overCapacity === 0) return;
  const session = model.grid.sessions[cell] ?? 0;
  const listed = model.listed[(room * model.days + day) * model.problem.sessions.length + session] ?? 0;
  rows.enter(`room ${room} ${day} ${session}`, Number.NEGATIVE_INFINITY, Math.max(0, limit - listed), at);
}
