import type { Placement, PlanHearing, PlanProblem, PlanRoom } from './problem.ts';

/** One reason why a place costs something. `moved`: to another day, time, room or tribunal than the present one. */
export interface CostPart {
  readonly code: 'waitingDays' | 'provisionalDay' | 'spareFeature' | 'moved' | 'overCapacity';
  readonly cost: number;
  /** Working days waited, or hearings above the room's capacity; else 1. */
  readonly amount: number;
}

/** What a plan costs: the sum over its placements, over what is left out, and over over-listed rooms. Hard rules are not looked at. */
export function costOf(problem: PlanProblem, placements: readonly Placement[]): number {
  const placed = new Set(placements.map(({ hearing }) => hearing));
  let cost = 0;
  problem.hearings.forEach((hearing, index) => {
    if (!placed.has(index)) cost += leavingOutCost(problem, hearing);
  });
  for (const placement of placements) for (const part of placeCosts(problem, placement)) cost += part.cost;
  return cost + overCapacityCost(problem, placements);
}

/** What a place costs by itself: everything but `overCapacity`, which depends on what else the room hears. */
export function placeCosts(problem: PlanProblem, placement: Placement): readonly CostPart[] {
  const { hearings, rooms, days, weights } = problem;
  const hearing = hearings[placement.hearing];
  if (hearing === undefined) return [];
  const parts: CostPart[] = [];
  const add = (code: CostPart['code'], cost: number, amount = 1) => {
    if (cost > 0) parts.push({ code, cost, amount });
  };
  const waited = Math.max(0, placement.day - waitsFrom(hearing));
  add('waitingDays', waited * hearing.urgency, waited);
  if (days[placement.day]?.isProvisional) add('provisionalDay', weights.provisionalDay);
  const room = placement.room === null ? undefined : rooms[placement.room];
  if (room !== undefined && hasSpareFeature(hearing, room)) add('spareFeature', weights.spareFeature);
  if (hearing.present !== null && !isSamePlace(hearing.present, placement)) add('moved', hearing.moveCost);
  return parts;
}

/** What it costs to leave a hearing out of the docket. */
export function leavingOutCost({ weights }: PlanProblem, hearing: PlanHearing): number {
  return weights.unplaced * hearing.urgency + (hearing.present === null ? 0 : hearing.moveCost);
}

/** The day from which a hearing's waiting counts: moving it before the day where it stands gains nothing. */
export function waitsFrom({ earliest, present }: PlanHearing): number {
  return present === null ? earliest : Math.max(earliest, present.day);
}

/** Whether the room has something this hearing does not need and another may. */
export function hasSpareFeature({ needs }: PlanHearing, room: PlanRoom): boolean {
  return room.features.some((feature) => !needs.includes(feature));
}

/** Whether two placements of a hearing are the same place. */
export function isSamePlace(a: Placement, b: Placement): boolean {
  return a.day === b.day && a.from === b.from && a.room === b.room && a.panel === b.panel;
}

/** Hearings which a room hears already in each session (`roomSessionKey`), from `taken`. */
export function listedByTaken({ rooms, sessions, taken }: PlanProblem): Map<number, number> {
  const roomOf = new Map(rooms.map(({ id }, index) => [`room:${id}`, index]));
  const seen = new Map<number, Set<string>>();
  for (const { resource, day, from, to, reason } of taken) {
    const room = roomOf.get(resource);
    if (room === undefined || reason.kind !== 'hearing') continue;
    sessions.forEach((session, index) => {
      if (from >= session.to || to <= session.from) return;
      const key = roomSessionKey(room, day, index, sessions.length);
      seen.set(key, (seen.get(key) ?? new Set()).add(reason.hearingId));
    });
  }
  return new Map([...seen].map(([key, ids]) => [key, ids.size]));
}

/** One number for a room, a day and a session. */
export function roomSessionKey(room: number, day: number, session: number, sessions: number): number {
  return (day * sessions + session) * 4096 + room;
}

function overCapacityCost(problem: PlanProblem, placements: readonly Placement[]): number {
  const { rooms, sessions, weights } = problem;
  if (rooms.every(({ perSession }) => perSession === null)) return 0;
  const listed = listedByTaken(problem);
  let cost = 0;
  for (const { room, day, from } of placements) {
    const limit = room === null ? null : (rooms[room]?.perSession ?? null);
    const session = sessions.findIndex((s) => s.from <= from && from < s.to);
    if (room === null || limit === null || session < 0) continue;
    const key = roomSessionKey(room, day, session, sessions.length);
    const before = listed.get(key) ?? 0;
    if (before >= limit) cost += weights.overCapacity;
    listed.set(key, before + 1);
  }
  return cost;
}
