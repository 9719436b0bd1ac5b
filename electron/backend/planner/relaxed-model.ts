import { mostInto, weighings, weight } from '../domain/planner/dual-feasible.ts';
import type { Relaxation } from '../domain/planner/relaxation.ts';
import { type ExactModel, ModelRows } from './exact-model.ts';

/**
 * The relaxation as a mixed-integer model: a 0/1 column for each choice of rooms that `isOpen` (a bit for each), one for leaving each hearing
 * out, and a continuous one for each pattern of hearings that a room may hear in a session. Its rows speak of whole sessions instead of
 * cells, so that it stays small: each hearing once; what a person hears fits into the time free there, weighed by length and by dual
 * feasible functions; what is heard in a class of rooms has its place in their patterns. Every docket made of open choices is a
 * solution at no greater cost. Null when it would have more than `mostColumns` columns.
 */
export function relaxedModelOf(
  relaxation: Relaxation,
  isOpen: Uint8Array,
  mostColumns: number,
): ExactModel | null {
  const { option, choice, leaveOut, rooms, slots, lengthOf } = relaxation;
  const rows = new ModelRows();
  const people = personLimits(relaxation);
  const wanted = new Set<string>();
  const out = [...leaveOut].map((cost, hearing) => {
    const at = rows.column(cost, true, null);
    rows.enter(`hearing ${hearing}`, 1, 1, at);
    return at;
  });
  for (const [index, hearing] of option.hearing.entries()) {
    const end = option.firstChoice[index + 1] ?? 0;
    for (let one = option.firstChoice[index] ?? 0; one < end; one++) {
      if (isOpen[one] === 0) continue;
      if (rows.size >= mostColumns) return null;
      const at = rows.column(choice.cost[one] ?? 0, true, null);
      rows.enter(`hearing ${hearing}`, 1, 1, at);
      people.enter(rows, index, lengthOf[hearing] ?? 0, at);
      const room = choice.room[one] ?? -1;
      if (room < 0) continue;
      const name = `rooms ${room * slots + (option.slot[index] ?? 0)} ${rooms.kindOfHearing[hearing]}`;
      wanted.add(name);
      rows.enter(name, Number.NEGATIVE_INFINITY, 0, at);
    }
  }
  for (const [supply, { at, rooms: count, patterns }] of rooms.supplies.entries())
    for (const { counts, cost } of patterns) {
      const names = counts.map((_, kind) => `rooms ${at} ${kind}`);
      if (!names.some((name, kind) => (counts[kind] ?? 0) > 0 && wanted.has(name))) continue;
      const column = rows.column(cost, false, null);
      rows.enter(`supply ${supply}`, Number.NEGATIVE_INFINITY, count, column);
      for (const [kind, name] of names.entries())
        if ((counts[kind] ?? 0) > 0 && wanted.has(name))
          rows.enter(name, Number.NEGATIVE_INFINITY, 0, column, -(counts[kind] ?? 0));
    }
  return rows.size > mostColumns ? null : rows.model(out);
}

/** The rows of each person and session: an option enters those of the people it keeps busy. */
export function personLimits({ option, entry, piece, lengths }: Relaxation) {
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
          const value = weights[kind] ?? 0;
          if (value > 0)
            rows.enter(
              `person ${pieceOf[one]} ${weighing}`,
              Number.NEGATIVE_INFINITY,
              most + 1e-9,
              column,
              value,
            );
        });
    },
  };
}
