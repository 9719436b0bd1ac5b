import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf } from '../../electron/backend/domain/planner/cost.ts';
import { Docket, type Place } from '../../electron/backend/domain/planner/docket.ts';
import { keep, restore } from '../../electron/backend/domain/planner/kept.ts';
import { modelOf } from '../../electron/backend/domain/planner/model.ts';
import { Removed } from '../../electron/backend/domain/planner/removed.ts';
import { planRules } from '../../electron/backend/domain/planner/rules.ts';
import { away, court, courts, hearing, panel } from './planner-sample.ts';

/** Every free place of a hearing that is nowhere, found cell by cell. */
function freePlaces(docket: Docket, hearing: number): Place[] {
  const made = docket.model.hearings[hearing];
  if (made === undefined) return [];
  const places: Place[] = made.present === null ? [] : [made.present];
  for (const day of made.days)
    for (const { room } of made.rooms)
      for (let panel = 0; panel < made.panels.length; panel++)
        for (let cell = 0; cell < docket.model.grid.minutes.length; cell++)
          if (((made.starts[cell >>> 5] ?? 0) >>> (cell & 31)) & 1) places.push({ day, cell, room, panel });
  return places.filter((place) => docket.isFree(hearing, place));
}

/** What it adds to the docket to put a hearing there. */
function added(docket: Docket, hearing: number, place: Place): number {
  const rest = docket.cost - (docket.placeCost[hearing] ?? 0);
  docket.put(hearing, place, docket.ownCost(hearing, place));
  const cost = docket.cost - rest;
  docket.lift(hearing);
  return cost;
}

/** Puts and lifts hearings as the numbers say: each the place so many in its list of free ones, or out again; asks for places between. */
function shuffle(docket: Docket, moves: readonly number[]): void {
  for (const move of moves) {
    for (const [other, day] of docket.day.entries())
      if (day < 0) docket.findBest(other, Number.POSITIVE_INFINITY, null);
    const hearing = move % docket.day.length;
    if ((docket.day[hearing] ?? -1) >= 0) {
      docket.lift(hearing);
      continue;
    }
    const places = freePlaces(docket, hearing);
    const place = places[(move >>> 3) % Math.max(1, places.length)];
    if (place !== undefined) docket.put(hearing, place, docket.ownCost(hearing, place));
  }
}

const shuffled = fc.record({ problem: courts(8), moves: fc.array(fc.nat(4095), { maxLength: 40 }) });

describe('a docket after any puts and lifts', () => {
  test('finds the cheapest of all free places, on days of one word and of several', () => {
    const words = new Set<number>();
    fc.assert(
      fc.property(shuffled, ({ problem, moves }) => {
        const docket = new Docket(modelOf(problem, planRules));
        words.add(docket.model.grid.words);
        shuffle(docket, moves);
        for (const [hearing, { leaveOut }] of docket.model.hearings.entries()) {
          if ((docket.day[hearing] ?? -1) >= 0) continue;
          const costs = freePlaces(docket, hearing).map((place) => added(docket, hearing, place));
          const least = Math.min(Number.POSITIVE_INFINITY, ...costs.filter((cost) => cost < leaveOut));
          expect(docket.findBest(hearing, leaveOut, null)).toBe(least);
          if (least === Number.POSITIVE_INFINITY) continue;
          expect(docket.isFree(hearing, docket.found)).toBe(true);
          expect(docket.foundCost).toBe(docket.ownCost(hearing, docket.found));
          expect(added(docket, hearing, docket.found)).toBe(least);
        }
      }),
      {
        numRuns: 400,
        examples: [[{ problem: court({ hearings: [hearing('h', { minutes: 65 })] }), moves: [] }]],
      },
    );
    expect([...words].sort((a, b) => a - b)).toEqual([1, 2]);
  });

  test('costs what its placements cost, and knows what everybody hears on each day', () => {
    fc.assert(
      fc.property(shuffled, ({ problem, moves }) => {
        const docket = new Docket(modelOf(problem, planRules));
        shuffle(docket, moves);
        const { model } = docket;
        expect(docket.cost).toBe(costOf(problem, docket.placements()));
        for (let resource = 0; resource < model.resources; resource++)
          for (let day = 0; day < model.days; day++) {
            const heard: number[] = [];
            for (let link = docket.heard.first(resource, day); link >= 0; link = docket.heard.next(link))
              heard.push(docket.heard.hearing(link));
            expect(heard.sort((a, b) => a - b)).toEqual(usersOf(docket, resource, day));
          }
      }),
      { numRuns: 150 },
    );
  });

  test('is the same again when what a round took out, or moved, is put back', () => {
    fc.assert(
      fc.property(shuffled, fc.array(fc.nat(7), { maxLength: 5 }), ({ problem, moves }, out) => {
        const docket = new Docket(modelOf(problem, planRules));
        shuffle(docket, moves);
        const before = keep(docket);
        const removed = new Removed(docket);
        removed.begin();
        for (const hearing of out) removed.take(hearing % docket.day.length);
        for (const hearing of out) shuffle(docket, [hearing % docket.day.length]);
        removed.undo();
        expect(docket.day).toEqual(before.day);
        expect(docket.cost).toBe(before.cost);
        shuffle(docket, moves);
        restore(docket, before);
        expect(docket.day).toEqual(before.day);
        expect(docket.cost).toBe(before.cost);
      }),
      { numRuns: 150 },
    );
  });
});

function usersOf(docket: Docket, resource: number, day: number): number[] {
  const { hearings, roomResource } = docket.model;
  return [...hearings.keys()]
    .filter((index) => {
      const people = hearings[index]?.panels[docket.panel[index] ?? -1] ?? new Int32Array(0);
      const room = roomResource[docket.room[index] ?? -1];
      return docket.day[index] === day && (people.includes(resource) || room === resource);
    })
    .sort((a, b) => a - b);
}

describe('people who always sit together', () => {
  const pair = (over = {}) => court({ hearings: [hearing('p'), hearing('q')], ...over });

  test('are one resource, taken when any of them is', () => {
    const model = modelOf(pair({ taken: [away('staff:clerk-a', 0)] }), planRules);
    expect(model.hearings.map(({ panels }) => panels[0]?.length)).toEqual([1, 1]);
    expect(model.hearings.map(({ days }) => [...days])).toEqual([[1], [1]]);
  });

  test('are several when one of them sits elsewhere too', () => {
    const other = hearing('r', { panels: [{ ...panel('b'), clerkId: 'clerk-a' }] });
    const model = modelOf(court({ hearings: [hearing('p'), hearing('q'), other] }), planRules);
    expect(model.hearings.map(({ panels }) => panels[0]?.length)).toEqual([2, 2, 1]);
  });
});
