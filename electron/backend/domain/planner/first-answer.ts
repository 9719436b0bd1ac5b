import type { Docket } from './docket.ts';
import { cellAt } from './grid.ts';
import { type Kept, keep, restore } from './kept.ts';
import type { Model } from './model.ts';
import type { Placement } from './problem.ts';

/** How often the hearings are put in order, and from which share of its leaving-out cost on a hearing's complaint counts in full. */
const tries = 5;
const loud = 0.05;

/**
 * A first docket: what stands and may stay, then everything else at its cheapest free place, most pressing first. What came off badly
 * presses more at the next try; the best of a few tries is kept. `least`: what each hearing costs at least.
 */
export function placeAll(docket: Docket, least: Float64Array): void {
  const { hearings } = docket.model;
  const waiting = Int32Array.from([...hearings.keys()].filter((index) => (docket.day[index] as number) < 0));
  if (waiting.length === 0) return;
  const pressures = pressuresOf(docket.model);
  const step = 0.5 * (pressures.slice().sort()[pressures.length >> 1] as number);
  let best: Kept | null = null;
  for (let at = 0; at < tries; at++) {
    waiting.sort((a, b) => (pressures[b] as number) - (pressures[a] as number) || a - b);
    for (const hearing of waiting) insertBest(docket, hearing);
    if (best === null || docket.cost < best.cost) best = keep(docket);
    for (const hearing of waiting) {
      const complaint = (docket.placeCost[hearing] as number) - (least[hearing] as number);
      const most = loud * (hearings[hearing]?.leaveOut ?? 0);
      if (complaint > 0)
        pressures[hearing] = (pressures[hearing] as number) + step * Math.min(1, complaint / most);
    }
    for (const hearing of waiting) if ((docket.day[hearing] as number) >= 0) docket.lift(hearing);
  }
  if (best !== null) restore(docket, best);
}

/** Urgency per minute; tribunals of three and short windows before others that press as much. */
function pressuresOf({ hearings, problem }: Model): Float64Array {
  return Float64Array.from(hearings, (made, index) => {
    const hearing = problem.hearings[index];
    if (hearing === undefined) return 0;
    const people = made.panels[0]?.length ?? 1;
    return ((hearing.urgency * (1 + people / 4)) / hearing.minutes) * (1 + 10 / (1 + made.days.length));
  });
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
  docket.put(hearing, docket.found, docket.foundCost);
  return true;
}
