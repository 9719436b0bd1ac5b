import { writeFileSync } from 'node:fs';
import { fill } from '../../electron/backend/domain/planner/fill.ts';
import type { PlanProblem } from '../../electron/backend/domain/planner/problem.ts';
import { propose } from '../../electron/backend/domain/planner/propose.ts';
import { plannerRandom } from '../../electron/backend/domain/planner/random.ts';
import { gapOf } from '../../electron/backend/planner/do-job.ts';
import { prove } from '../../electron/backend/planner/prove.ts';
import { complaints } from '../domain/planner-verifier.ts';
import { type Load, madeProblem } from './planner-instance.ts';

/** Seconds after which the answer is looked at, each a search of its own. */
const limits = [2, 10, 30];

/** This thread's processor time in milliseconds: the figures of an idle machine, whatever else is running. */
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Measures the planner on made courts of these loads; `sizes`: hearings, default 200, 1,000, 2,000 and 5,000. The bound is sought for `proveSeconds` of its own,
 * after the searches. `file`: writes the figures as JSON.
 */
export async function benchPlanner(
  loads: readonly Load[],
  sizes: readonly number[],
  proveSeconds: number,
  file: string | null,
): Promise<void> {
  console.log(
    'Planner; times are processor time of the thread, gaps are to the proven bound (0 % = proven best).\n',
  );
  const measured = [];
  const chosen = sizes.length > 0 ? sizes : [200, 1000, 2000, 5000];
  const courts = loads.flatMap((load) => chosen.map((size) => ({ load, size })));
  for (const { load, size } of courts) {
    const result = await measureCourt(size, load, proveSeconds);
    measured.push(result);
    console.log(
      `${load}, ${size} hearings, ${result.arbitrators} arbitrators, ${result.rooms} rooms: first answer ${result.firstMs.toFixed(0)} ms, cost ${result.firstCost}; a proposal ${result.proposeMs.toFixed(1)} ms`,
    );
    for (const { seconds, cost, unplaced, gap, found } of result.answers)
      console.log(
        `  ${String(seconds).padStart(2)} s: cost ${cost}, ${unplaced} left out, gap ${gap === null ? '-' : `${(gap * 100).toFixed(1)} %`}, clashes ${found}`,
      );
    console.log(
      `  bound ${result.bound}${result.isProven ? ' (the optimum)' : ''}, memory ${(result.rss / 2 ** 20).toFixed(0)} MiB\n`,
    );
  }
  if (file !== null) writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
}

async function measureCourt(size: number, load: Load, proveSeconds: number) {
  const problem = madeProblem(size, 1, load);
  // The first call of anything is compiled; a desk that has planned once is warm.
  searched(madeProblem(60, 9), 0.2);
  const runs = limits.map((seconds) => ({ seconds, ...searched(problem, seconds) }));
  const best = runs.reduce((a, b) => (b.plan.cost < a.plan.cost ? b : a));
  const proof = await prove(problem, best.plan, {
    milliseconds: proveSeconds * 1000,
    now,
    shouldStop: () => false,
    onBound: () => undefined,
  });
  const began = now();
  for (let hearing = 0; hearing < 20; hearing++)
    propose(problem, hearing, { limit: 10, standing: best.plan.placements });
  return {
    load,
    size,
    arbitrators: new Set(problem.hearings.flatMap(({ panels }) => panels.flatMap((one) => one.arbitratorIds)))
      .size,
    rooms: problem.rooms.length,
    firstMs: Math.min(...runs.map(({ firstMs }) => firstMs)),
    firstCost: runs[0]?.firstCost ?? 0,
    proposeMs: (now() - began) / 20,
    answers: runs.map(({ seconds, plan, firstCost }) => ({
      seconds,
      cost: plan.cost,
      unplaced: plan.unplaced.length,
      gap: gapOf(plan.cost, proof.bound),
      found: complaints(problem, plan.placements).length,
      isNoWorseThanFirst: plan.cost <= firstCost,
    })),
    bound: proof.bound,
    isProven: proof.isProven,
    rss: process.memoryUsage().rss,
  };
}

function searched(problem: PlanProblem, seconds: number) {
  const began = now();
  let firstMs = 0;
  let firstCost = 0;
  const plan = fill(problem, {
    random: plannerRandom(1),
    shouldStop: () => false,
    spent: () => (now() - began) / (seconds * 1000),
    onProgress: ({ phase, cost }) => {
      if (phase !== 'first') return;
      firstMs = now() - began;
      firstCost = cost;
    },
  });
  return { plan, firstMs, firstCost };
}
