import { describe, expect, test } from 'vitest';
import type { PlanHearing, PlanProblem } from '../../electron/backend/domain/planner/problem.ts';
import { plannerRandom } from '../../electron/backend/domain/planner/random.ts';
import { repair } from '../../electron/backend/domain/planner/repair.ts';
import { away, court, hearing, panel, room } from './planner-sample.ts';
import { complaints } from './planner-verifier.ts';

const nine = 540;
const ten = 600;
const two = 840;
const three = 900;

/** Hearings that stand: [day, minute, what is different]; by arbitrator `a` in room 0, moving costs 10. */
function standing(...places: readonly [number, number, Partial<PlanHearing>?, number?][]): PlanHearing[] {
  return places.map(([day, from, over, inRoom = 0], index) =>
    hearing(`h${index}`, {
      moveCost: 10,
      latest: 3,
      present: { hearing: index, day, from, room: inRoom, panel: 0 },
      ...over,
    }),
  );
}

const mended = (problem: PlanProblem) =>
  repair(problem, { random: plannerRandom(1), maxRounds: 2000, shouldStop: () => false });

/** Broken weeks with the best repair found by hand: its cost, and which hearings move in it. */
const cases: readonly {
  readonly name: string;
  readonly problem: PlanProblem;
  readonly cost: number;
  readonly moved: readonly number[];
}[] = [
  {
    name: 'nothing is broken: nothing moves',
    problem: court({ hearings: standing([0, nine], [1, two]) }),
    cost: 0,
    moved: [],
  },
  {
    name: 'an arbitrator is ill for a day: the hearing goes to the next day',
    problem: court({ hearings: standing([0, nine], [1, nine]), taken: [away('staff:a', 0)] }),
    cost: 10 + 1,
    moved: [0],
  },
  {
    name: 'another tribunal may sit: same time, no waiting',
    problem: court({
      hearings: standing([0, nine, { panels: [panel('a'), panel('b')] }]),
      taken: [away('staff:a', 0)],
    }),
    cost: 10,
    moved: [0],
  },
  {
    name: 'a room is lost: both hearings go to the other room at their times',
    problem: court({
      rooms: [room('r1'), room('r2')],
      hearings: standing([0, nine], [0, two]),
      taken: [away('room:r1', 0)],
    }),
    cost: 20,
    moved: [0, 1],
  },
  {
    name: 'two stand in one place: the one without served notices moves',
    problem: court({ hearings: standing([0, nine, { moveCost: 50 }], [0, nine]) }),
    cost: 10,
    moved: [1],
  },
  {
    name: 'a full last day: a cheap hearing makes room for one that has no other day',
    problem: court({
      dayCount: 3,
      hearings: standing(
        [0, nine, { earliest: 0, latest: 1, urgency: 3 }],
        [1, nine, { moveCost: 40 }],
        [1, ten, { moveCost: 40 }],
        [1, two, { moveCost: 40 }],
        [1, three, { moveCost: 5 }],
      ),
      taken: [away('staff:a', 0)],
    }),
    // h0 moves one day (10 + 3), h4 gives way to day 2 (5 + 1).
    cost: 19,
    moved: [0, 4],
  },
  {
    name: 'giving way would cost more than leaving out: it is left out',
    problem: court({
      hearings: standing(
        [0, nine, { latest: 0, urgency: 1 }],
        [1, nine, { moveCost: 500, latest: 1 }],
        [1, ten, { moveCost: 500, latest: 1 }],
      ),
      taken: [away('staff:a', 0)],
    }),
    cost: 100 + 10,
    moved: [],
  },
  {
    name: 'a panel of three loses a member for the morning: all go to the afternoon',
    problem: court({
      hearings: standing([0, nine, { minutes: 120, panels: [panel('a', 'b', 'c')] }]),
      taken: [{ ...away('staff:b', 0), to: 720 }],
    }),
    cost: 10,
    moved: [0],
  },
  {
    name: 'a hearing off the step may stay, and pushes the one that overlaps it',
    problem: court({ hearings: standing([0, nine + 10, { moveCost: 30 }], [0, ten]) }),
    cost: 10,
    moved: [1],
  },
  {
    name: 'the court closes for a day: the pressing case takes the early place of the next',
    problem: court({
      dayCount: 3,
      hearings: standing(
        [0, nine, { urgency: 9 }],
        [0, ten, { urgency: 1 }],
        [1, nine, { minutes: 120, moveCost: 99 }],
        [1, two, { moveCost: 99 }],
      ),
      taken: [away('court', 0)],
    }),
    // One place is left on day 1: for h0 (10 + 9); h1 waits until day 2 (10 + 2).
    cost: 31,
    moved: [0, 1],
  },
];

describe('repair', () => {
  test.each(cases)('$name', ({ problem, cost, moved }) => {
    const plan = mended(problem);
    expect(complaints(problem, plan.placements)).toEqual([]);
    expect(plan.cost).toBeLessThanOrEqual(cost);
    expect(plan.cost).toBe(cost);
    expect(plan.moved.map((change) => change.hearing)).toEqual(moved);
    expect(
      [...plan.stayed, ...plan.moved.map((change) => change.hearing), ...plan.unplaced].sort((a, b) => a - b),
    ).toEqual([...problem.hearings.keys()]);
  });
});
