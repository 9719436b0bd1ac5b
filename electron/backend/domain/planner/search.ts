import { costOf } from './cost.ts';
import { Docket } from './docket.ts';
import { keepPresent, placeAll, placeGiven } from './first-answer.ts';
import { improve } from './improve.ts';
import { leastCosts } from './least-costs.ts';
import { modelOf } from './model.ts';
import type { Placement, Plan, PlanProblem } from './problem.ts';
import { type PlanRule, planRules } from './rules.ts';

/** How a search is told to run; see `fill` and `repair`. */
export interface SearchOptions {
  /** A plan to start from; what is impossible in it is dropped. The result never costs more than a lawful one. */
  readonly startFrom?: readonly Placement[];
  /** Numbers in [0, 1): `plannerRandom(seed)`. The same numbers and `maxRounds` give the same plan. */
  readonly random: () => number;
  /** Rounds of improvement after the first answer; default: as many as `spent` and `shouldStop` allow. */
  readonly maxRounds?: number;
  /** Share of the allowed time that has passed, 0 to 1: the search cools by it and ends at 1. */
  readonly spent?: () => number;
  /** Asked every few rounds (well under a millisecond each): true ends the search with the best plan so far. */
  readonly shouldStop: () => boolean;
  readonly onProgress?: (progress: SearchProgress) => void;
  /** The hard rules; only tests pass others. */
  readonly rules?: readonly PlanRule[];
}

/** How far a search is. Costs as `costOf`. Told after the first answer and whenever a cheaper plan is found. */
export interface SearchProgress {
  readonly phase: 'first' | 'improving';
  readonly cost: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly rounds: number;
}

/** Without any limit of its own a search ends after this many rounds. */
const defaultRounds = 100_000;

/** The one engine of `fill` and `repair`: what stands, what is given, the rest by pressure, then improvement. */
export function search(problem: PlanProblem, options: SearchOptions): Plan {
  const startFrom = options.startFrom ?? [];
  const docket = new Docket(modelOf(problem, options.rules ?? planRules, startFrom));
  if (startFrom.length > 0) placeGiven(docket, startFrom);
  else keepPresent(docket);
  const least = leastCosts(docket.model);
  placeAll(docket, least);
  const tell = (phase: SearchProgress['phase'], rounds: number) => {
    const placed = docket.day.reduce((sum, day) => sum + (day >= 0 ? 1 : 0), 0);
    const unplaced = docket.day.length - placed;
    options.onProgress?.({ phase, cost: docket.cost, placed, unplaced, rounds });
  };
  tell('first', 0);
  const maxRounds =
    options.maxRounds ?? (options.spent === undefined ? defaultRounds : Number.POSITIVE_INFINITY);
  improve(docket, {
    least,
    random: options.random,
    spent: (rounds) => (options.shouldStop() ? 1 : Math.max(rounds / maxRounds, options.spent?.() ?? 0)),
    onBetter: (_cost, rounds) => tell('improving', rounds),
  });
  return planOf(problem, docket.placements());
}

/** The plan of some placements, with what it leaves out and costs. */
export function planOf(problem: PlanProblem, placements: readonly Placement[]): Plan {
  const placed = new Set(placements.map(({ hearing }) => hearing));
  return {
    placements,
    unplaced: [...problem.hearings.keys()].filter((hearing) => !placed.has(hearing)),
    cost: costOf(problem, placements),
  };
}
