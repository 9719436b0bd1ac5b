import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LegalDate, toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import type { Application } from '../../electron/backend/domain/lifecycle/application.ts';
import { placedHearing, takenOf } from '../../electron/backend/domain/planner/placed.ts';
import {
  type PlannerRules,
  urgencyOf,
  usualMinutes,
} from '../../electron/backend/domain/planner/planner-rules.ts';
import type { PlanProblem } from '../../electron/backend/domain/planner/problem.ts';

const rules = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'resources', 'rules', 'planner.json'), 'utf8'),
) as PlannerRules;
const day = toLegalDate('2026-03-02');
const at = toLocalDateTime;

const application = (workers: number): Application =>
  ({
    statedWorkerCount: workers,
    parties: [],
    agents: [],
  }) as unknown as Application;

describe('the usual length of a hearing', () => {
  it.each([
    [1, 1, 90],
    [1, 3, 150],
    [12, 3, 180],
    [12, 1, 180],
  ])('%i workers before %i arbitrators: %i minutes', (workers, arbitrators, minutes) => {
    expect(usualMinutes(rules, application(workers), arbitrators, day)).toBe(minutes);
  });

  it('follows the version in force on the day', () => {
    const changed: PlannerRules = {
      ...rules,
      durations: [
        { kind: 'sole', minutes: 90, basis: 'U', validFrom: toLegalDate('2020-01-01'), validTo: null },
        { kind: 'sole', minutes: 60, basis: 'U', validFrom: toLegalDate('2026-03-03'), validTo: null },
      ],
    };
    expect(usualMinutes(changed, application(1), 1, day)).toBe(90);
    expect(usualMinutes(changed, application(1), 1, toLegalDate('2026-03-03'))).toBe(60);
    expect(() => usualMinutes(changed, application(1), 1, toLegalDate('2019-12-31'))).toThrow(RangeError);
  });
});

describe('urgency', () => {
  const of = (slackDays: number | null, isGreenChannel = false) =>
    urgencyOf(rules, { slackDays, isGreenChannel });

  it('grows as slack shrinks, and is greater in the green channel', () => {
    const bySlack = [null, 60, 20, 5, 1].map((slack) => of(slack));
    expect(bySlack).toEqual([...bySlack].sort((a, b) => a - b));
    expect(new Set(bySlack).size).toBe(bySlack.length);
    expect(of(20, true)).toBeGreaterThan(of(20));
  });

  it('stays a whole number within its bounds, also when the award is overdue', () => {
    for (const slack of [null, -30, 0, 1, 2, 3, 7, 30, 250]) {
      const urgency = of(slack, true);
      expect(Number.isInteger(urgency)).toBe(true);
      expect(urgency).toBeGreaterThanOrEqual(1);
      expect(urgency).toBeLessThanOrEqual(rules.urgency.most);
    }
  });

  it('makes leaving a hearing out dearer than moving it as far as the horizon goes', () => {
    const least = 1;
    const dearestMove = Math.max(...Object.values(rules.moveCost));
    expect(rules.weights.unplaced * of(null)).toBeGreaterThan(dearestMove + rules.horizonDays * of(null));
    expect(rules.weights.unplaced * least).toBeGreaterThan(rules.horizonDays * least);
  });
});

describe('times of the docket as numbers of the planner', () => {
  const dates = ['2026-03-02', '2026-03-03', '2026-03-05'].map((date) => toLegalDate(date));
  const index: ReadonlyMap<LegalDate, number> = new Map(dates.map((date, n) => [date, n]));
  const reason = { kind: 'absence', id: 'a' } as const;
  const taken = (startsAt: string, endsAt: string) =>
    takenOf(index, { startsAt: at(startsAt), endsAt: at(endsAt) }, 'staff:x', reason).map(
      ({ day: n, from, to }) => [n, from, to],
    );

  it('cuts an interval to the days it touches and leaves out days off', () => {
    expect(taken('2026-03-02T09:30', '2026-03-02T11:00')).toEqual([[0, 570, 660]]);
    expect(taken('2026-03-02T14:00', '2026-03-05T10:00')).toEqual([
      [0, 840, 1440],
      [1, 0, 1440],
      [2, 0, 600],
    ]);
    expect(taken('2026-03-04T00:00', '2026-03-05T00:00')).toEqual([]);
    expect(taken('2026-02-27T00:00', '2026-03-02T00:00')).toEqual([]);
  });

  it('reads a placement back as hours, room and people', () => {
    const problem = {
      days: dates.map((date) => ({ date, isProvisional: false })),
      rooms: [{ id: 'r1', kind: 'courtroom', features: [], perSession: null }],
      hearings: [
        {
          minutes: 90,
          panels: [
            { arbitratorIds: ['a'], clerkId: 'c' },
            { arbitratorIds: ['b'], clerkId: 'd' },
          ],
        },
      ],
    } as unknown as PlanProblem;
    expect(placedHearing(problem, { hearing: 0, day: 2, from: 870, room: 0, panel: 1 })).toEqual({
      startsAt: '2026-03-05T14:30',
      endsAt: '2026-03-05T16:00',
      roomId: 'r1',
      arbitratorIds: ['b'],
      clerkId: 'd',
    });
    expect(() => placedHearing(problem, { hearing: 0, day: 9, from: 870, room: 0, panel: 1 })).toThrow(
      RangeError,
    );
  });
});
