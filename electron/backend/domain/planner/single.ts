import { resourcesOf } from './faults.ts';
import type { Placement, PlanProblem, Taken } from './problem.ts';
import { type PlanRule, planRules } from './rules.ts';

/**
 * The problem of one hearing by itself (its index becomes 0): the standing placements of others become `taken`, and only what takes a
 * resource it could use is kept. `standing[i]`: which hearing the `taken` entry i came from, else -1; `source[i]`: its index in the
 * problem's own `taken`, else -1.
 */
export function alone(
  problem: PlanProblem,
  hearing: number,
  standing: readonly Placement[],
  rules: readonly PlanRule[] = planRules,
): { problem: PlanProblem; source: readonly number[]; standing: readonly number[] } {
  const own = problem.hearings[hearing];
  if (own === undefined) throw new RangeError(`no hearing ${hearing} in the problem`);
  const wanted = wantedBy(problem, hearing, rules);
  const taken: Taken[] = [];
  const source: number[] = [];
  const from: number[] = [];
  problem.taken.forEach((entry, index) => {
    if (!wanted.has(entry.resource)) return;
    taken.push(entry);
    source.push(index);
    from.push(-1);
  });
  for (const placement of standing) {
    const other = problem.hearings[placement.hearing];
    if (placement.hearing === hearing || other === undefined) continue;
    for (const { rule, resource } of resourcesOf(problem, placement, rules)) {
      if (rule.kind === 'closing' || !wanted.has(resource)) continue;
      taken.push({
        resource,
        day: placement.day,
        from: placement.from,
        to: placement.from + other.minutes,
        reason: { kind: 'hearing', hearingId: other.id },
      });
      source.push(-1);
      from.push(placement.hearing);
    }
  }
  const present = own.present === null ? null : { ...own.present, hearing: 0 };
  return { problem: { ...problem, hearings: [{ ...own, present }], taken }, source, standing: from };
}

/** Every resource that some place of the hearing would use. */
function wantedBy(problem: PlanProblem, hearing: number, rules: readonly PlanRule[]): Set<string> {
  const panels = problem.hearings[hearing]?.panels ?? [];
  const places = [
    ...panels.map((_, panel) => ({ room: null, panel })),
    ...problem.rooms.map((_, room) => ({ room, panel: 0 })),
  ];
  return new Set(
    places.flatMap((place) =>
      resourcesOf(problem, { hearing, day: 0, from: 0, ...place }, rules).map(({ resource }) => resource),
    ),
  );
}
