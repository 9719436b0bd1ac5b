import fc from 'fast-check';
import type { LegalDate } from '../../electron/backend/domain/dates.ts';
import type {
  PlanHearing,
  PlanProblem,
  PlanRoom,
  Taken,
} from '../../electron/backend/domain/planner/problem.ts';

const someDays = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08'];

/** A hearing of 60 minutes in a courtroom by arbitrator `a`, on any of the first days; `over` says what is different. */
export function hearing(id: string, over: Partial<PlanHearing> = {}): PlanHearing {
  return {
    id,
    caseId: id,
    minutes: 60,
    mode: 'inPerson',
    needsRoom: true,
    needs: [],
    panels: [panel('a')],
    people: [`party:${id}`],
    earliest: 0,
    latest: 1,
    urgency: 1,
    present: null,
    moveCost: 0,
    ...over,
  };
}

/** A tribunal of these arbitrators with the first one's clerk. */
export function panel(...arbitratorIds: string[]) {
  return { arbitratorIds, clerkId: `clerk-${arbitratorIds[0]}` };
}

export function room(id: string, over: Partial<PlanRoom> = {}): PlanRoom {
  return { id, kind: 'courtroom', features: [], perSession: null, ...over };
}

/** A small court: days of 9:00-11:00 and 14:00-16:00, starts every 30 minutes, one room. */
export function court(over: Partial<PlanProblem> & { dayCount?: number } = {}): PlanProblem {
  const { dayCount = 2, ...rest } = over;
  return {
    days: someDays.slice(0, dayCount).map((date) => ({ date: date as LegalDate, isProvisional: false })),
    sessions: [
      { name: 'morning', from: 540, to: 660 },
      { name: 'afternoon', from: 840, to: 960 },
    ],
    stepMinutes: 30,
    rooms: [room('r1')],
    hearings: [],
    taken: [],
    weights: { unplaced: 100, overCapacity: 7, provisionalDay: 2, spareFeature: 1 },
    ...rest,
  };
}

/** A whole day of something taken. */
export function away(resource: string, day: number, id = `leave-${resource}-${day}`): Taken {
  return { resource, day, from: 0, to: 1440, reason: { kind: 'absence', id } };
}

const staff = ['a', 'b', 'c'];
const resources = ['staff:a', 'staff:b', 'clerk-a', 'room:r1', 'room:r2', 'court', 'agent:x', 'party:y'];

/** Arbitrary courts with `most` hearings at most, tight enough that hearings get into each other's way; lengths and bookings are odd. */
export function courts(most: number): fc.Arbitrary<PlanProblem> {
  const dayCount = 3;
  const anyPanel = fc.subarray(staff, { minLength: 1, maxLength: 3 }).map((ids) => panel(...ids));
  const anyHearing = fc.record({
    minutes: fc.constantFrom(30, 45, 60, 70, 90, 120, 150),
    isOnline: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    needsRoom: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
    needs: fc.subarray(['groundFloor', 'video'], { maxLength: 1 }),
    panels: fc.array(anyPanel, { minLength: 1, maxLength: 2 }),
    shared: fc.subarray(['agent:x', 'party:y'], { maxLength: 1 }),
    earliest: fc.integer({ min: 0, max: 2 }),
    length: fc.integer({ min: 0, max: 3 }),
    urgency: fc.integer({ min: 1, max: 9 }),
    present: fc.option(
      fc.record({
        day: fc.integer({ min: 0, max: 2 }),
        from: fc.constantFrom(540, 550, 570, 600, 840, 870, 900),
        room: fc.option(fc.integer({ min: 0, max: 2 })),
      }),
      { freq: 2 },
    ),
    moveCost: fc.integer({ min: 0, max: 20 }),
  });
  const anyTaken = fc.record({
    resource: fc.constantFrom(...resources),
    day: fc.integer({ min: 0, max: 2 }),
    from: fc.constantFrom(0, 545, 600, 840, 910),
    minutes: fc.constantFrom(20, 60, 95, 700),
    kind: fc.constantFrom('absence' as const, 'hearing' as const),
  });
  return fc
    .record({
      hearings: fc.array(anyHearing, { minLength: 1, maxLength: most }),
      taken: fc.array(anyTaken, { maxLength: 5 }),
      stepMinutes: fc.constantFrom(15, 30, 40),
      perSession: fc.option(fc.constant(1)),
    })
    .map((made) =>
      court({
        dayCount,
        stepMinutes: made.stepMinutes,
        rooms: [
          room('r1', { perSession: made.perSession }),
          room('r2', { features: ['groundFloor', 'video'] }),
          room('r3', { kind: 'online' }),
        ],
        taken: made.taken.map(({ resource, day, from, minutes, kind }, index) => ({
          resource,
          day,
          from,
          to: from + minutes,
          reason: kind === 'hearing' ? { kind, hearingId: `t${index}` } : { kind, id: `t${index}` },
        })),
        hearings: made.hearings.map(({ isOnline, length, shared, present, ...rest }, index) =>
          hearing(`h${index}`, {
            ...rest,
            mode: isOnline ? 'sync' : 'inPerson',
            people: [`party:h${index}`, ...shared],
            latest: rest.earliest + length,
            present: present === null ? null : { hearing: index, panel: 0, ...present },
          }),
        ),
      }),
    );
}
