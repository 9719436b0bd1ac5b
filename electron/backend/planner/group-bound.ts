import type { Highs } from 'highs';
import type { LowerBound } from '../domain/planner/bound.ts';
import type { Relaxation } from '../domain/planner/relaxation.ts';
import { type ExactModel, ModelRows } from './exact-model.ts';
import { personLimits } from './relaxed-model.ts';
import { solveExactly } from './solve-exactly.ts';

/**
 * Raises the bound of the prices: at these rents nothing but shared people ties hearings together, so that HiGHS can solve each group of hearings
 * that share people by itself, in whole hearings. What the groups cost with their rents, less what the rooms earn, no docket made
 * of open choices undercuts. A group that has too little time counts with the bound it came to. Null when told to stop.
 */
export function groupBound(
  highs: Highs,
  relaxation: Relaxation,
  prices: LowerBound,
  options: {
    /** Whether each choice of rooms may be made, 0 or 1. */
    readonly isOpen: Uint8Array;
    /** Seconds for all groups together; each gets an equal share of what is left. */
    readonly seconds: number;
    /** Milliseconds of any clock that does not go back. */
    readonly now: () => number;
    readonly shouldStop: () => boolean;
  },
): number | null {
  const people = personLimits(relaxation);
  const groups = groupsOf(relaxation);
  const optionsOf = optionsByHearing(relaxation, options.isOpen);
  const began = options.now();
  let bound = -prices.roomsEarn;
  for (const [done, hearings] of groups.entries()) {
    const model = groupModelOf(relaxation, prices.optionCost, optionsOf, hearings, people);
    const answer = solveExactly(highs, model, model.leaveOut, {
      seconds: (options.seconds - (options.now() - began) / 1000) / (groups.length - done),
      shouldStop: options.shouldStop,
      onBound: () => undefined,
    });
    if (options.shouldStop()) return null;
    bound += answer.bound;
  }
  return bound;
}

/** Hearings by groups: two that want the same person in the same session, however many between them, are of one. */
function groupsOf({ option, entry, piece, model }: Relaxation): number[][] {
  const parent = Int32Array.from(model.hearings.keys());
  const rootOf = (hearing: number): number => {
    let root = hearing;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    parent[hearing] = root;
    return root;
  };
  const hearingOf = (index: number) => option.hearing[entry.option[piece.order[index] ?? 0] ?? 0] ?? 0;
  for (let at = 0; at < piece.capacity.length; at++) {
    const first = piece.first[at] ?? 0;
    for (let index = first + 1; index < (piece.first[at + 1] ?? 0); index++)
      parent[rootOf(hearingOf(index))] = rootOf(hearingOf(first));
  }
  const groups = new Map<number, number[]>();
  for (const hearing of model.hearings.keys()) {
    const root = rootOf(hearing);
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    group.push(hearing);
  }
  return [...groups.values()];
}

/** The options of each hearing that have an open choice of rooms. */
function optionsByHearing({ option, leaveOut }: Relaxation, isOpen: Uint8Array): number[][] {
  const options = Array.from(leaveOut, (): number[] => []);
  for (const [index, hearing] of option.hearing.entries())
    if (isOpen.subarray(option.firstChoice[index], option.firstChoice[index + 1]).includes(1))
      options[hearing]?.push(index);
  return options;
}

/** A group's hearings in whole sessions; an option costs what it does in the rooms that are cheapest for it. */
function groupModelOf(
  { leaveOut, lengthOf }: Relaxation,
  optionCost: Float64Array,
  optionsOf: readonly (readonly number[])[],
  hearings: readonly number[],
  people: ReturnType<typeof personLimits>,
): ExactModel {
  const rows = new ModelRows();
  const out = hearings.map((hearing) => {
    const at = rows.column(leaveOut[hearing] ?? 0, true, null);
    rows.enter(`hearing ${hearing}`, 1, 1, at);
    return at;
  });
  for (const hearing of hearings)
    for (const index of optionsOf[hearing] ?? []) {
      const at = rows.column(optionCost[index] ?? 0, true, null);
      rows.enter(`hearing ${hearing}`, 1, 1, at);
      people.enter(rows, index, lengthOf[hearing] ?? 0, at);
    }
  return rows.model(out);
}
