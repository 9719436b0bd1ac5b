import { costOf } from '../../electron/backend/domain/planner/cost.ts';
import type { Placement, PlanProblem } from '../../electron/backend/domain/planner/problem.ts';
import { complaints } from './planner-verifier.ts';

/** Every place a hearing could have by itself: on the step, or where it stands. */
export function placesOf(problem: PlanProblem, hearing: number): Placement[] {
  const { days, sessions, stepMinutes, rooms, hearings } = problem;
  const own = hearings[hearing];
  const places: Placement[] = own?.present ? [own.present] : [];
  for (const day of days.keys())
    for (const session of sessions)
      for (let from = session.from; from < session.to; from += stepMinutes)
        for (const room of [null, ...rooms.keys()])
          for (const panel of own?.panels.keys() ?? []) places.push({ hearing, day, from, room, panel });
  return places.filter((place) => complaints(problem, [place]).length === 0);
}

/** All plans with what they cost, the verifier being the only judge. For two or three hearings. */
export function visitPlans(
  problem: PlanProblem,
  visitPlan: (placements: readonly Placement[], cost: number) => void,
): void {
  const choices = problem.hearings.map((_, hearing) => placesOf(problem, hearing));
  const visit = (hearing: number, placements: readonly Placement[]): void => {
    if (hearing === problem.hearings.length) {
      visitPlan(placements, costOf(problem, placements));
      return;
    }
    visit(hearing + 1, placements);
    for (const place of choices[hearing] ?? [])
      if (!placements.some((other) => clash(problem, place, other)))
        visit(hearing + 1, [...placements, place]);
  };
  visit(0, []);
}

/** The least cost of all plans. */
export function leastCost(problem: PlanProblem): number {
  let least = Number.POSITIVE_INFINITY;
  visitPlans(problem, (_, cost) => {
    least = Math.min(least, cost);
  });
  return least;
}

function clash(problem: PlanProblem, a: Placement, b: Placement): boolean {
  if (a.day !== b.day) return false;
  const end = ({ hearing, from }: Placement) => from + (problem.hearings[hearing]?.minutes ?? 0);
  if (a.from >= end(b) || b.from >= end(a)) return false;
  const who = ({ hearing, panel, room }: Placement) => {
    const own = problem.hearings[hearing];
    const sits = own?.panels[panel];
    return [
      ...(own?.people ?? []),
      ...(sits?.arbitratorIds ?? []),
      sits?.clerkId,
      room === null ? null : `room ${room}`,
    ];
  };
  return who(a).some((one) => one !== null && one !== undefined && who(b).includes(one));
}
