import { minuteOf } from '../domain/planner/placed.ts';
import type { PlanProblem } from '../domain/planner/problem.ts';
import type { Db } from '../store/database.ts';
import type { LoadedCase } from './case-commit.ts';
import type { Context } from './context.ts';
import { clerksFor } from './plan-panels.ts';
import type { PlanSubject } from './plan-subjects.ts';

/** Who can stand in for a clerk at an hour; whoever is chosen is not free for another hearing at that hour. */
export interface StandIns {
  take(
    clerkIds: readonly string[],
    hour: { readonly startsAt: string; readonly endsAt: string },
  ): string | null;
}

/** The clerks who are free beside the docket as it stands, its movable hearings among them. */
export function standInsOf(problem: PlanProblem): StandIns {
  const busy = problem.taken.map(({ resource, day, from, to }) => ({ resource, day, from, to }));
  for (const { present, panels, minutes } of problem.hearings) {
    const panel = present === null ? undefined : panels[present.panel];
    if (present === null || panel === undefined) continue;
    for (const id of [...panel.arbitratorIds, panel.clerkId])
      busy.push({
        resource: `staff:${id}`,
        day: present.day,
        from: present.from,
        to: present.from + minutes,
      });
  }
  return {
    take: (clerkIds, { startsAt, endsAt }) => {
      const day = problem.days.findIndex(({ date }) => startsAt.startsWith(date));
      const [from, to] = [minuteOf(startsAt.slice(11)), minuteOf(endsAt.slice(11))];
      const isBusy = (id: string) =>
        busy.some(
          (item) => item.resource === `staff:${id}` && item.day === day && item.from < to && from < item.to,
        );
      const found = clerkIds.find((id) => !isBusy(id)) ?? null;
      if (found !== null) busy.push({ resource: `staff:${found}`, day, from, to });
      return found;
    },
  };
}

/**
 * Recording can pass to another clerk without a new draw; the arbitrators stay who they are. Where somebody is free at the hour, the
 * hearing counts as standing with that clerk: to keep its hour is the least change.
 */
export async function withOtherClerk(
  context: Context,
  db: Db,
  loaded: LoadedCase,
  subject: PlanSubject,
  standIns: StandIns,
): Promise<PlanSubject> {
  const own = subject.panels[0];
  const { before } = subject;
  if (own === undefined || before === null || before.endsAt === null) return subject;
  const others = (await clerksFor(context, db, loaded)).filter(
    (id) => id !== own.clerkId && !own.arbitratorIds.includes(id),
  );
  const found = standIns.take(others, { startsAt: before.startsAt, endsAt: before.endsAt });
  const first = found === null ? own.clerkId : found;
  const order = [first, ...[...others, own.clerkId].filter((id) => id !== first)];
  return { ...subject, mustMove: found === null, panels: order.map((clerkId) => ({ ...own, clerkId })) };
}
