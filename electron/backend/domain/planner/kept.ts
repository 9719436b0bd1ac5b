import type { Docket } from './docket.ts';

/** A docket's places at some time, to come back to. Days -1: left out. */
export interface Kept {
  cost: number;
  readonly day: Int32Array;
  readonly cell: Int32Array;
  readonly room: Int32Array;
  readonly panel: Int32Array;
}

/** Copies a docket's places; into `kept`, when given. */
export function keep(docket: Docket, kept?: Kept): Kept {
  const { day, cell, room, panel, cost } = docket;
  if (kept === undefined)
    return { cost, day: day.slice(), cell: cell.slice(), room: room.slice(), panel: panel.slice() };
  kept.cost = cost;
  kept.day.set(day);
  kept.cell.set(cell);
  kept.room.set(room);
  kept.panel.set(panel);
  return kept;
}

/** Makes a docket the one that was kept; hearings that are where they were then are not touched. */
export function restore(docket: Docket, kept: Kept): void {
  const moved = [...docket.day.keys()].filter(
    (hearing) =>
      docket.day[hearing] !== kept.day[hearing] ||
      docket.cell[hearing] !== kept.cell[hearing] ||
      docket.room[hearing] !== kept.room[hearing] ||
      docket.panel[hearing] !== kept.panel[hearing],
  );
  for (const hearing of moved) if ((docket.day[hearing] as number) >= 0) docket.lift(hearing);
  for (const hearing of moved) {
    const place = {
      day: kept.day[hearing] as number,
      cell: kept.cell[hearing] as number,
      room: kept.room[hearing] as number,
      panel: kept.panel[hearing] as number,
    };
    if (place.day >= 0) docket.put(hearing, place, docket.ownCost(hearing, place));
  }
}
