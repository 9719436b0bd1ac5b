import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../electron/backend/domain/dates.ts';
import { dueDates } from '../../electron/backend/domain/deadlines/due-dates.ts';
import { stepRefusal } from '../../electron/backend/domain/lifecycle/next-steps.ts';
import { overlaysOf } from '../../electron/backend/domain/lifecycle/stage.ts';
import { transitions } from '../../electron/backend/domain/lifecycle/transitions.ts';
import { dateOf, datesOf, law } from './due-dates-sample.ts';
import {
  accepted,
  applicationOf,
  type Entry,
  extended,
  legal,
  received,
  resumed,
  sent,
  stateOf,
  suspended,
} from './lifecycle-sample.ts';
import { type Attempt, lawfulHistory, stepsTried } from './lifecycle-walk.ts';

const first = legal('2021-03-01');
const dayAfter = (days: number) => addDays(first, days);
/** The end of the award period as a number; an open suspension is later than any day. */
function awardEnd(entries: readonly Entry[]): number {
  const { dueOn } = dateOf(entries, 'L27');
  return dueOn === null ? Number.POSITIVE_INFINITY : daysBetween(first, dueOn);
}

const pause = fc
  .record({ from: fc.nat(80), length: fc.nat(40) })
  .map(({ from, length }): readonly Entry[] => [suspended(dayAfter(from)), resumed(dayAfter(from + length))]);
const pauses = fc.array(pause, { maxLength: 4 }).map((blocks) => blocks.flat());
const notice = fc
  .nat(60)
  .map((from): readonly Entry[] => [
    sent(['application'], ['e1'], dayAfter(from), { mode: 'publicNotice', serviceId: `p${from}` }),
  ]);
const extension = fc
  .integer({ min: 1, max: 15 })
  .map((days): readonly Entry[] => [extended(dayAfter(20), days)]);
const course = fc
  .tuple(pauses, fc.oneof(notice, fc.constant([])), fc.oneof(extension, fc.constant([])))
  .map((parts) => parts.flat());
const opened = [received, accepted(first)];

const restart = fc
  .record({ day: fc.nat(120), kind: fc.constantFrom('claimsChanged' as const, 'partyAdded' as const) })
  .map(({ day, kind }): Entry => [{ type: kind, application: applicationOf(), reason: '' }, dayAfter(day)]);

describe('the award period', () => {
  it('never ends earlier after it started anew', () => {
    fc.assert(
      fc.property(course, restart, (entries, anew) => {
        expect(awardEnd([...opened, ...entries, anew])).toBeGreaterThanOrEqual(
          awardEnd([...opened, ...entries]),
        );
      }),
    );
  });

  it('ends no earlier for a case accepted later', () => {
    fc.assert(
      fc.property(course, fc.nat(60), fc.nat(60), (entries, a, b) => {
        const end = (day: number) => awardEnd([received, accepted(dayAfter(day)), ...entries]);
        expect(end(Math.max(a, b))).toBeGreaterThanOrEqual(end(Math.min(a, b)));
      }),
    );
  });

  it('is never shortened by a suspension, and by one that is still open least of all', () => {
    fc.assert(
      fc.property(course, pause, (entries, [begin, end]) => {
        if (begin === undefined || end === undefined) throw new Error('not a suspension');
        const before = awardEnd([...opened, ...entries]);
        const after = awardEnd([...opened, ...entries, begin, end]);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(awardEnd([...opened, ...entries, begin])).toBeGreaterThanOrEqual(after);
      }),
    );
  });

  it('is lengthened by one suspension by no more than its days and the days off after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 44 }), fc.nat(40), (from, length) => {
        const suspension = [suspended(dayAfter(from)), resumed(dayAfter(from + length))];
        const longer = awardEnd([...opened, ...suspension]) - awardEnd(opened);
        expect(longer).toBeGreaterThanOrEqual(length);
        // No run of days off from April to June 2021 is longer than the five of May.
        expect(longer).toBeLessThanOrEqual(length + 5);
      }),
    );
  });

  it('does not mind how its suspensions are divided, doubled or ordered', () => {
    fc.assert(
      fc.property(pauses, fc.nat(80), fc.nat(20), fc.nat(20), (entries, from, left, right) => {
        const part = (a: number, b: number) => [suspended(dayAfter(a)), resumed(dayAfter(b))];
        const whole = part(from, from + left + right);
        const end = awardEnd([...opened, ...entries, ...whole]);
        const [one, two] = [part(from, from + left), part(from + left, from + left + right)];
        expect(awardEnd([...opened, ...entries, ...one, ...two])).toBe(end);
        expect(awardEnd([...opened, ...two, ...one, ...entries])).toBe(end);
        expect(awardEnd([...opened, ...entries, ...whole, ...whole])).toBe(end);
        expect(awardEnd([...opened, ...entries, ...whole, ...one])).toBe(end);
      }),
    );
  });

  it('ends on a working day, however it was lengthened', () => {
    fc.assert(
      fc.property(course, (entries) => {
        const { dueOn } = dateOf([...opened, ...entries], 'L27');
        expect(dueOn !== null && law.calendar.isWorkday(dueOn)).toBe(true);
      }),
    );
  });

  it('is the only duty that a suspension moves', () => {
    fc.assert(
      fc.property(course, fc.nat(80), (entries, from) => {
        const duties = (history: readonly Entry[]) =>
          datesOf(history)
            .filter(({ limit }) => limit.kind === 'duty' && !limit.stoppedBy.includes('suspension'))
            .map(({ key, dueOn }) => [key, dueOn]);
        expect(duties([...opened, ...entries, suspended(dayAfter(from))])).toEqual(
          duties([...opened, ...entries]),
        );
      }),
    );
  });
});

describe('histories made of steps that were allowed', () => {
  const walk = fc.array(fc.record<Attempt>({ pick: fc.nat(10_000), days: fc.nat(6), arg: fc.nat(11) }), {
    minLength: 5,
    maxLength: 40,
  });

  it('can always be told and counted; no two dates share a key; no date lies before its day', () => {
    fc.assert(
      fc.property(walk, (attempts) => {
        const entries = lawfulHistory(attempts);
        const dates = dueDates(stateOf(entries), law);
        expect(new Set(dates.map(({ key }) => key)).size).toBe(dates.length);
        for (const { limit, start, trigger, dueOn, metBy } of dates) {
          expect(start.on >= trigger.on).toBe(true);
          if (dueOn !== null && limit.direction === 'forward') expect(dueOn >= start.on).toBe(true);
          if (metBy !== null && limit.direction === 'forward') expect(metBy.on >= start.on).toBe(true);
          if (metBy !== null) expect(limit.metBy).toContain(metBy.kind);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('what lies over a state agrees with what may be done about it', () => {
    fc.assert(
      fc.property(walk, (attempts) => {
        const state = stateOf(lawfulHistory(attempts));
        const moment = { on: legal('2022-12-31'), dates: dueDates(state, law), method: null };
        const isOpen = (step: 'resume' | 'decideRecusal' | 'decideObjection' | 'endAppraisal') =>
          stepRefusal(state, step, moment) === null;
        const under = overlaysOf(state);
        const isOver = ['rejected', 'redirected', 'closed', 'archived'].includes(state.status);
        expect(isOpen('resume')).toBe(under.includes('suspended') && !isOver);
        expect(isOpen('decideRecusal')).toBe(under.includes('recusalPending') && !isOver);
        expect(isOpen('decideObjection')).toBe(under.includes('jurisdictionObjectionPending') && !isOver);
        expect(isOpen('endAppraisal')).toBe(under.includes('appraisalPending') && !isOver);
      }),
      { numRuns: 100 },
    );
  });

  it('the walk knows every step that makes an entry of its own', () => {
    const known = new Set<string>(stepsTried);
    const missing = [...new Set(transitions.map(({ step }) => step))].filter((step) => !known.has(step));
    // Corrections have their own properties (lifecycle-late).
    expect(missing).toEqual(['correctEntry']);
  });
});
