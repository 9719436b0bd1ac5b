import type { Placement, PlanProblem } from './problem.ts';
import { type PlanRule, type PlanRuleCode, planRules } from './rules.ts';

/** One hard rule broken by one placement. */
export interface PlacementFault {
  readonly code: PlanRuleCode | 'placedTwice' | 'unknownPlace';
  readonly hearing: number;
  /** For `…Taken` and `courtClosed`: the resource, and what else takes it. */
  readonly resource: string | null;
  readonly by:
    | { readonly kind: 'placement'; readonly hearing: number }
    | { readonly kind: 'taken'; readonly index: number }
    | null;
}

/** Something that takes a resource for a while. */
interface Use {
  readonly from: number;
  readonly to: number;
  readonly by: NonNullable<PlacementFault['by']>;
}

/** Every hard rule that the placements break, in the order of the placements; empty: the docket accepts them. */
export function faultsOf(
  problem: PlanProblem,
  placements: readonly Placement[],
  rules: readonly PlanRule[] = planRules,
): readonly PlacementFault[] {
  const uses = usesOf(problem, placements, rules);
  const seen = new Set<number>();
  return placements.flatMap((placement) => {
    const { hearing } = placement;
    const twice = seen.has(hearing);
    seen.add(hearing);
    const faults: PlacementFault[] = twice
      ? [{ code: 'placedTwice', hearing, resource: null, by: null }]
      : [];
    if (!isKnown(problem, placement))
      return [...faults, { code: 'unknownPlace' as const, hearing, resource: null, by: null }];
    faults.push(...ownFaults(problem, placement, rules), ...clashes(problem, placement, rules, uses));
    return faults;
  });
}

/** Whether a placement's indexes point at something. */
export function isKnown({ hearings, days, rooms }: PlanProblem, placement: Placement): boolean {
  const hearing = hearings[placement.hearing];
  return (
    hearing?.panels[placement.panel] !== undefined &&
    days[placement.day] !== undefined &&
    (placement.room === null || rooms[placement.room] !== undefined)
  );
}

/** The rules a known placement breaks by itself, whatever else is in the docket. */
export function ownFaults(
  problem: PlanProblem,
  placement: Placement,
  rules: readonly PlanRule[],
): readonly PlacementFault[] {
  const hearing = problem.hearings[placement.hearing];
  if (hearing === undefined) return [];
  const room = placement.room === null ? null : (problem.rooms[placement.room] ?? null);
  const isBroken = (rule: PlanRule) =>
    (rule.kind === 'day' && !rule.allows(hearing, placement.day)) ||
    (rule.kind === 'time' && !rule.allows(problem, hearing, placement.from)) ||
    (rule.kind === 'room' && !rule.allows(hearing, room));
  return rules
    .filter(isBroken)
    .map(({ code }) => ({ code, hearing: placement.hearing, resource: null, by: null }));
}

/** The resources a known placement takes, with the rule that says so. */
export function resourcesOf(
  problem: PlanProblem,
  placement: Placement,
  rules: readonly PlanRule[],
): readonly { readonly rule: PlanRule; readonly resource: string }[] {
  const hearing = problem.hearings[placement.hearing];
  const panel = hearing?.panels[placement.panel];
  const room = placement.room === null ? undefined : problem.rooms[placement.room];
  if (hearing === undefined || panel === undefined) return [];
  const named = (rule: PlanRule): readonly string[] => {
    if (rule.kind === 'exclusiveRoom') return room === undefined ? [] : [rule.resource(room)];
    if (rule.kind === 'exclusivePeople') return rule.resources(hearing, panel);
    return rule.kind === 'closing' ? [rule.resource] : [];
  };
  return rules.flatMap((rule) => named(rule).map((resource) => ({ rule, resource })));
}

function usesOf(problem: PlanProblem, placements: readonly Placement[], rules: readonly PlanRule[]) {
  const uses = new Map<string, Use[]>();
  const add = (resource: string, day: number, use: Use) => {
    const key = `${day} ${resource}`;
    const there = uses.get(key);
    if (there === undefined) uses.set(key, [use]);
    else there.push(use);
  };
  problem.taken.forEach(({ resource, day, from, to }, index) => {
    add(resource, day, { from, to, by: { kind: 'taken', index } });
  });
  for (const placement of placements) {
    const minutes = problem.hearings[placement.hearing]?.minutes ?? 0;
    for (const { rule, resource } of resourcesOf(problem, placement, rules)) {
      if (rule.kind === 'closing') continue;
      const interval = { from: placement.from, to: placement.from + minutes };
      const by = { kind: 'placement', hearing: placement.hearing } as const;
      add(resource, placement.day, { ...interval, by });
    }
  }
  return uses;
}

function clashes(
  problem: PlanProblem,
  placement: Placement,
  rules: readonly PlanRule[],
  uses: ReadonlyMap<string, readonly Use[]>,
): readonly PlacementFault[] {
  const to = placement.from + (problem.hearings[placement.hearing]?.minutes ?? 0);
  return resourcesOf(problem, placement, rules).flatMap(({ rule, resource }) =>
    (uses.get(`${placement.day} ${resource}`) ?? [])
      .filter((use) => use.from < to && placement.from < use.to)
      .filter(({ by }) => by.kind === 'taken' || by.hearing !== placement.hearing)
      .map(({ by }) => ({ code: rule.code, hearing: placement.hearing, resource, by })),
  );
}
