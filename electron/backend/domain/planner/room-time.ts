import { hasLimit, type Model } from './model.ts';

/** What one room may hear in a session: how many hearings of each kind of length, and what listing so many costs. */
export interface RoomPattern {
  readonly counts: readonly number[];
  readonly cost: number;
}

/** Rooms of one class that have the same free time in one session (`at`: class * slots + slot), and what each may hear there. */
export interface RoomSupply {
  readonly at: number;
  readonly rooms: number;
  readonly patterns: readonly RoomPattern[];
}

/** The time of all rooms, by classes of rooms that are alike to every hearing, and by kinds of lengths. */
export interface RoomTime {
  /** Class of each room; -1 when no rule makes rooms exclusive. */
  readonly classOf: Int32Array;
  readonly classes: number;
  /** Lengths in cells, ascending; a hearing counts as the greatest that it reaches. */
  readonly lengths: readonly number[];
  readonly kindOfHearing: Int32Array;
  readonly supplies: readonly RoomSupply[];
}

/** More patterns of one room's session than this are too many; then lengths are taken together. */
const mostPatterns = 120;

/** Makes the room time of a model; `slot`: day * sessions + session. */
export function roomTimeOf(model: Model): RoomTime {
  const sessions = model.problem.sessions.length;
  const slots = model.days * sessions;
  const { classOf, members } = roomClasses(model);
  const longest = Math.max(0, ...model.problem.sessions.map((_, session) => cellsOf(model, session)));
  const lengths = lengthKinds(model, longest);
  const known = new Map<string, readonly RoomPattern[]>();
  const supplies: RoomSupply[] = [];
  for (const [kind, rooms] of members.entries())
    for (let slot = 0; slot < slots; slot++) {
      const alike = new Map<string, number>();
      for (const room of rooms) {
        const runs = freeRuns(model, model.roomResource[room] ?? -1, slot).sort((a, b) => a - b);
        const key = JSON.stringify([runs, listable(model, room, slot)]);
        if (!known.has(key)) {
          // Never null: what fits into the runs of a session fits into the whole of the longest.
          const all = patternsOf(runs, lengths) ?? [];
          known.set(key, priced(all, listable(model, room, slot), model.overCapacity));
        }
        alike.set(key, (alike.get(key) ?? 0) + 1);
      }
      for (const [key, count] of alike) {
        const patterns = known.get(key) ?? [];
        if (patterns.length > 0) supplies.push({ at: kind * slots + slot, rooms: count, patterns });
      }
    }
  return {
    classOf,
    classes: members.length,
    lengths,
    kindOfHearing: Int32Array.from(model.hearings, ({ length }) =>
      lengths.findLastIndex((one) => one <= length),
    ),
    supplies,
  };
}

/** Lengths of the runs of free cells of a resource (-1: nobody's) in a session. */
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

/** Rooms of one kind, features and limit are alike to every hearing. */
function roomClasses(model: Model) {
  const { problem, limits, roomResource } = model;
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const classOf = Int32Array.from(problem.rooms, ({ kind, features }, room) => {
    if ((roomResource[room] ?? -1) < 0) return -1;
    const limit = hasLimit(model, room) ? limits[room] : null;
    const key = JSON.stringify([kind, [...features].sort(), limit]);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    members[number] ??= [];
    members[number].push(room);
    return number;
  });
  return { classOf, members };
}

/** How many more hearings a room lists in a session for nothing; null: any number. */
function listable(model: Model, room: number, slot: number): number | null {
  if (!hasLimit(model, room)) return null;
  return Math.max(
    0,
    (model.limits[room] ?? 0) - (model.listed[room * model.days * model.problem.sessions.length + slot] ?? 0),
  );
}

function cellsOf({ grid }: Model, session: number): number {
  return grid.sessions.filter((of) => of === session).length;
}

/** The distinct lengths, neighbours taken together (as the shorter) until a whole session has few patterns. */
function lengthKinds(model: Model, longest: number): number[] {
  let lengths = [...new Set(model.hearings.map(({ length }) => length))].sort((a, b) => a - b);
  while (lengths.length > 1 && patternsOf([longest], lengths) === null) {
    const growth = (at: number) => (lengths[at] ?? 0) / (lengths[at - 1] ?? 1);
    const joined = lengths.reduce((best, _, at) => (at > 0 && growth(at) < growth(best) ? at : best), 1);
    lengths = lengths.filter((_, at) => at !== joined);
  }
  return lengths;
}

/** All multisets of lengths that fit into the runs, as counts; null when several lengths make more than `mostPatterns`. */
function patternsOf(runs: readonly number[], lengths: readonly number[]): number[][] | null {
  const zero = lengths.map(() => 0);
  let all = new Map([[zero.join(), zero]]);
  for (const run of runs) {
    const next = new Map<string, number[]>();
    for (const counts of all.values()) {
      const add = (kind: number, left: number, so: number[]): boolean => {
        next.set(so.join(), so);
        if (lengths.length > 1 && next.size > mostPatterns) return false;
        for (let one = kind; one < lengths.length; one++)
          if ((lengths[one] ?? 0) <= left && !add(one, left - (lengths[one] ?? 0), withOne(so, one)))
            return false;
        return true;
      };
      if (!add(0, run, counts)) return null;
    }
    all = next;
  }
  return [...all.values()];
}

function withOne(counts: readonly number[], kind: number): number[] {
  return counts.map((count, at) => (at === kind ? count + 1 : count));
}

/** The patterns that no other surpasses at the same or less cost. */
function priced(all: readonly number[][], listed: number | null, overCapacity: number): RoomPattern[] {
  const patterns = all.map((counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return { counts, cost: listed === null ? 0 : overCapacity * Math.max(0, total - listed) };
  });
  const surpasses = (a: RoomPattern, b: RoomPattern) =>
    a !== b && a.cost <= b.cost && a.counts.every((count, kind) => count >= (b.counts[kind] ?? 0));
  return patterns.filter((one) => !patterns.some((other) => surpasses(other, one)));
}
