import { Docket } from './docket.ts';
import type { Model } from './model.ts';

/** What each hearing costs at least: at its best place when nothing else of the plan is heard, or left out. */
export function leastCosts(model: Model): Float64Array {
  const empty = new Docket(model);
  return Float64Array.from(model.hearings, ({ leaveOut }, hearing) =>
    Math.min(leaveOut, empty.findBest(hearing, leaveOut, null)),
  );
}
