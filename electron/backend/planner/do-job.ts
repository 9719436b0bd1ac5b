import { fill } from '../domain/planner/fill.ts';
import type { Plan } from '../domain/planner/problem.ts';
import { plannerRandom } from '../domain/planner/random.ts';
import { repair } from '../domain/planner/repair.ts';
import { planOf, type SearchProgress } from '../domain/planner/search.ts';
import type { PlannerJob, PlannerProgress, PlannerResult } from './messages.ts';
import { prove } from './prove.ts';

/** How a job learns the time and whether it was cancelled, and tells how far it is. */
export interface JobSurroundings {
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: PlannerProgress) => void;
}

/** Does a planner's job in this thread: search, then proof. Ends early, with the best plan so far, when cancelled. */
export async function doJob(job: PlannerJob, surroundings: JobSurroundings): Promise<PlannerResult> {
  const { problem, limits } = job;
  const { now, isCancelled, onProgress } = surroundings;
  const began = now();
  const tell = (phase: PlannerProgress['phase'], { cost, placed, unplaced }: Counted, bound: number | null) =>
    onProgress({
      phase,
      cost,
      placed,
      unplaced,
      bound,
      gap: gapOf(cost, bound),
      elapsedMs: now() - began,
    });
  const plan = searched(job, surroundings, (progress) => tell(progress.phase, progress, null));
  const found = { cost: plan.cost, placed: plan.placements.length, unplaced: plan.unplaced.length };
  const proof =
    limits.proveMs > 0 && !isCancelled()
      ? await prove(problem, plan, {
          milliseconds: limits.proveMs,
          now,
          shouldStop: isCancelled,
          onBound: (bound) => tell('proving', found, bound),
        })
      : null;
  const best = proof?.plan ?? plan;
  return {
    plan: best,
    bound: proof?.bound ?? null,
    gap: gapOf(best.cost, proof?.bound ?? null),
    isProven: proof?.isProven ?? false,
    isCancelled: isCancelled(),
    elapsedMs: now() - began,
  };
}

/** How far a cost may be from the best: (cost - bound) / cost; 0 when both are 0, null without a bound. */
export function gapOf(cost: number, bound: number | null): number | null {
  if (bound === null) return null;
  return cost <= bound ? 0 : (cost - bound) / cost;
}

type Counted = Pick<SearchProgress, 'cost' | 'placed' | 'unplaced'>;

/** The plan to prove: the one given, or what the search makes of it. */
function searched(
  job: PlannerJob,
  surroundings: JobSurroundings,
  onProgress: (progress: SearchProgress) => void,
): Plan {
  const { kind, problem, seed, limits, startFrom } = job;
  const { now, isCancelled } = surroundings;
  if (kind === 'prove') return planOf(problem, startFrom ?? []);
  const began = now();
  const run = kind === 'fill' ? fill : repair;
  return run(problem, {
    random: plannerRandom(seed),
    ...(startFrom === null ? {} : { startFrom }),
    ...(limits.maxRounds === null ? {} : { maxRounds: limits.maxRounds }),
    spent: () => (now() - began) / Math.max(1, limits.searchMs),
    shouldStop: isCancelled,
    onProgress,
  });
}
