import { hasLimit, type Model } from './model.ts';
import type { RoomStarts } from './room-starts.ts';

/** How many hearings each room lists in each session, what listing above its limit costs, and word of it to `starts`. */
export class RoomListing {
  /** Whether any room has a limit that costs something: without one nothing needs to be counted. */
  readonly isNeeded: boolean;
  readonly #listed: Int32Array;
  readonly #limits: Int32Array;
  readonly #sessionOf: Int32Array;
  readonly #days: number;
  readonly #sessions: number;
  readonly #overCapacity: number;
  readonly #starts: RoomStarts | null;

  /** Begins with what the plan may not move. */
  constructor(model: Model, starts: RoomStarts | null) {
    this.isNeeded = model.limits.some((_, room) => hasLimit(model, room));
    this.#listed = model.listed.slice();
    this.#limits = model.limits;
    this.#sessionOf = model.grid.sessions;
    this.#days = model.days;
    this.#sessions = model.problem.sessions.length;
    this.#overCapacity = model.overCapacity;
    this.#starts = starts;
    if (!this.isNeeded) return;
    for (let room = 0; room < model.limits.length; room++)
      for (let day = 0; day < model.days; day++)
        for (let session = 0; session < this.#sessions; session++)
          if (this.isFull(room, day, session)) starts?.turnedFull(room, day, session);
  }

  /** Counts one hearing more in the session of a cell; answers what that costs. */
  add(room: number, day: number, cell: number): number {
    const session = this.#sessionOf[cell] as number;
    const at = this.#at(room, day, session);
    const limit = this.#limits[room] as number;
    const before = this.#listed[at] as number;
    this.#listed[at] = before + 1;
    if (limit < 0) return 0;
    if (before + 1 === limit) this.#starts?.turnedFull(room, day, session);
    return before >= limit ? this.#overCapacity : 0;
  }

  /** Counts one hearing less there; answers what that saves. */
  remove(room: number, day: number, cell: number): number {
    const session = this.#sessionOf[cell] as number;
    const at = this.#at(room, day, session);
    const limit = this.#limits[room] as number;
    const after = (this.#listed[at] as number) - 1;
    this.#listed[at] = after;
    if (limit < 0) return 0;
    if (after + 1 === limit) this.#starts?.turnedFull(room, day, session);
    return after >= limit ? this.#overCapacity : 0;
  }

  /** What one hearing more would cost in the session of a cell. */
  costAt(room: number, day: number, cell: number): number {
    if (!this.isNeeded || room < 0) return 0;
    return this.isFull(room, day, this.#sessionOf[cell] as number) ? this.#overCapacity : 0;
  }

  /** Whether a room is listed to its limit in a session. */
  isFull(room: number, day: number, session: number): boolean {
    const limit = this.#limits[room] as number;
    return limit >= 0 && (this.#listed[this.#at(room, day, session)] as number) >= limit;
  }

  #at(room: number, day: number, session: number): number {
    return (room * this.#days + day) * this.#sessions + session;
  }
}
