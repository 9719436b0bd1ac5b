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

/** Makes the exact model, or null when it would have more than `mostColumns` columns. */
export function exactModelOf(model: Model, mostColumns: number): ExactModel | null {
  const costs: number[] = [];
  const isBinary: boolean[] = [];
  const places: ExactModel['places'][number][] = [];
  const rows = new Map<string, Row>();
  const column = (cost: number, binary: boolean, place: ExactModel['places'][number]) => {
    costs.push(cost);
    isBinary.push(binary);
    places.push(place);
    return costs.length - 1;
  };
  const enter = (key: string, lower: number, upper: number, at: number, value = 1) => {
    const row = rows.get(key) ?? { lower, upper, columns: [], values: [] };
    row.columns.push(at);
    row.values.push(value);
    rows.set(key, row);
  };
  const empty = new Docket(model);
  const leaveOut: number[] = [];
  for (const [hearing, made] of model.hearings.entries()) {
    const out = column(made.leaveOut, true, null);
    leaveOut.push(out);
    enter(`hearing ${hearing}`, 1, 1, out);
    for (const { place, cost } of placesOf(empty, hearing)) {
      if (cost >= made.leaveOut) continue;
      if (costs.length >= mostColumns) return null;
      const at = column(cost, true, { hearing, place, cost });
      enter(`hearing ${hearing}`, 1, 1, at);
      for (const resource of resourcesAt(model, hearing, place))
        for (let cell = place.cell; cell < place.cell + made.length; cell++)
          enter(`${resource} ${place.day} ${cell}`, 0, 1, at);
      enterListing(model, place, at, enter);
    }
  }
  for (const [key, row] of rows) {
    if (!key.startsWith('room')) continue;
    row.columns.push(column(model.overCapacity, false, null));
    row.values.push(-1);
  }
  const binding = [...rows.values()].filter((row) => row.columns.length > 1 || row.lower > 0);
  return { costs, isBinary, rows: binding, places, leaveOut };
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
function enterListing(
  model: Model,
  { room, day, cell }: Place,
  at: number,
  enter: (key: string, lower: number, upper: number, column: number) => void,
): void {
  const limit = room < 0 ? -1 : (model.limits[room] ?? -1);
  if (limit < 0 || model.overCapacity === 0) return;
  const session = model.grid.sessions[cell] ?? 0;
  const listed = model.listed[(room * model.days + day) * model.problem.sessions.length + session] ?? 0;
  enter(`room ${room} ${day} ${session}`, Number.NEGATIVE_INFINITY, Math.max(0, limit - listed), at);
}
