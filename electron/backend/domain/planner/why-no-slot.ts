import type { BlockingFact } from './blocking-fact.ts';
import { factsAgainstPlaces } from './facts-against.ts';
import { smallestHittingSet, withoutSupersets } from './hitting-set.ts';
import type { Placement, PlanProblem } from './problem.ts';

/** Why a hearing finds no place. */
export interface NoSlot {
  /** With these facts in force, and whatever else given up, there is no place; giving up any one of them makes one. */
  readonly blocking: readonly BlockingFact[];
  /** Whether no smaller set blocks (proved), or only that each member of this one is needed. */
  readonly isSmallest: boolean;
  /** Sets of facts which, given up together with all others in force, make a place; smallest first, each minimal. */
  readonly waysOut: readonly (readonly BlockingFact[])[];
}

/** Sets of ways out that are told, and how hard the smallest blocking set is searched for. */
const mostWaysOut = 5;
const mostBranches = 3_000;

/**
 * Why there is no place for the hearing beside the standing ones; null when there is one. Every imaginable place (each day and one after the
 * horizon, each start, room and tribunal, and somebody else's tribunal) has the set of facts against it. A blocking set meets
 * every one of these sets; a way out is one of them.
 */
export function whyNoSlot(
  problem: PlanProblem,
  hearing: number,
  options: { readonly standing: readonly Placement[] },
): NoSlot | null {
  const against = factsAgainstPlaces(problem, hearing, options.standing);
  const sets = withoutSupersets(against.sets);
  if (sets.some((set) => set.length === 0)) return null;
  const { members, isSmallest } = smallestHittingSet(sets, mostBranches);
  const facts = (numbers: readonly number[]) => numbers.flatMap((number) => against.facts[number] ?? []);
  return {
    blocking: facts([...members].sort((a, b) => a - b)),
    isSmallest,
    waysOut: sets.slice(0, mostWaysOut).map(facts),
  };
}
