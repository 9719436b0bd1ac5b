import type { Docket } from './docket.ts';
import { cellAt } from './grid.ts';
import type { Placement } from './problem.ts';

/**
 * A first docket: what stands and may stay, then everything else at its cheapest free place, most pressing first by urgency per
 * minute, tribunals of three and short windows before others that press as much.
 */
export function placeAll(docket: Docket): void {
  const { hearings, problem } = docket.model;
  const pressure = (index: number) => {
    const hearing = problem.hearings[index];
    const made = hearings[index];
    if (hearing === undefined || made === undefined) return 0;
    const people = made.panels[0]?.length ?? 1;
    return ((hearing.urgency * (1 + people / 4)) / hearing.minutes) * (1 + 10 / (1 + made.days.length));
  };
  const waiting = [...hearings.keys()].filter((index) => (docket.day[index] ?? -1) < 0);
  const pressures = Float64Array.from(hearings, (_, index) => pressure(index));
  waiting.sort((a, b) => (pressures[b] ?? 0) - (pressures[a] ?? 0) || a - b);
  for (const hearing of waiting) insertBest(docket, hearing);
}

/** Leaves every hearing where it stands when it may stay there; the dearest to move first, when two stand in each other's way. */
export function keepPresent(docket: Docket): void {
  const { hearings } = docket.model;
  const standing = [...hearings.keys()].filter((index) => hearings[index]?.present !== null);
  standing.sort((a, b) => (hearings[b]?.moveCost ?? 0) - (hearings[a]?.moveCost ?? 0) || a - b);
  for (const hearing of standing) {
    const present = hearings[hearing]?.present;
    if (present && docket.isFree(hearing, present)) docket.put(hearing, present, present.cost);
  }
}

/** Puts the placements that are possible, in their order; the others stay out. */
export function placeGiven(docket: Docket, placements: readonly Placement[]): void {
  const { hearings, grid } = docket.model;
  for (const { hearing, day, from, room, panel } of placements) {
    const made = hearings[hearing];
    const place = { day, cell: cellAt(grid, from), room: room ?? -1, panel };
    if (made === undefined || place.cell < 0 || (docket.day[hearing] ?? 0) >= 0) continue;
    const isItsPresent =
      made.present?.day === day &&
      made.present.cell === place.cell &&
      made.present.room === place.room &&
      made.present.panel === panel;
    const isAllowed =
      made.days.includes(day) &&
      made.rooms.some((choice) => choice.room === place.room) &&
      made.panels[panel] !== undefined &&
      ((made.starts[place.cell >>> 5] ?? 0) >>> (place.cell & 31)) % 2 !== 0;
    if ((isItsPresent || isAllowed) && docket.isFree(hearing, place))
      docket.put(hearing, place, docket.ownCost(hearing, place));
  }
}

/** Puts a hearing on its cheapest free place when that costs less than leaving it out. */
export function insertBest(docket: Docket, hearing: number): boolean {
  const leaveOut = docket.model.hearings[hearing]?.leaveOut ?? 0;
  if (docket.findBest(hearing, leaveOut, null) === Number.POSITIVE_INFINITY) return false;
  docket.put(hearing, docket.found, docket.ownCost(hearing, docket.found));
  return true;
}
