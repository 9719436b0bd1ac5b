import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../electron/backend/domain/calendar.ts';
import {
  dateOf,
  type LocalDateTime,
  toLegalDate,
  toLocalDateTime,
} from '../../electron/backend/domain/dates.ts';
import {
  type AsyncEntry,
  asyncPhases,
  type StampedEntry,
} from '../../electron/backend/domain/online/async-entry.ts';
import type { AsyncHearing } from '../../electron/backend/domain/online/async-hearing.ts';
import { asyncHearing } from '../../electron/backend/domain/online/async-machine.ts';
import { entryFault } from '../../electron/backend/domain/online/entry-fault.ts';
import { isReadable } from '../../electron/backend/domain/online/visibility.ts';
import { windowEnd } from '../../electron/backend/domain/online/window-clock.ts';
import { opened, parties, rules } from './async-sample.ts';
import { years } from './due-dates-sample.ts';

const calendar = createCalendar(years, [{ on: toLegalDate('2021-10-19'), reason: '台风' }]);
const awardUntil = toLegalDate('2021-10-28');

/** What the office has on disk and on the wall: entries and a clock that may jump. */
interface Office {
  entries: StampedEntry[];
  minute: number;
}
/** What a second pair of eyes keeps: everything it has seen closed, and whom it has seen miss what. */
interface Watch {
  readonly closed: Map<string, string>;
  ended: AsyncHearing['status'] | null;
}

const start = Date.UTC(2021, 9, 8, 1, 0);
function wall(minute: number): LocalDateTime {
  return toLocalDateTime(new Date(start + minute * 60_000 + 8 * 3_600_000).toISOString().slice(0, 16));
}

function derive({ entries, minute }: Office): AsyncHearing {
  return asyncHearing({
    entries,
    parties,
    rules,
    calendar,
    now: wall(minute),
    withdrawnPartyIds: [],
    awardUntil,
  });
}

/** Tries an entry as the service does: only what the rules take is kept. */
function attempt(office: Office, entry: Exclude<AsyncEntry, { kind: 'opened' }>): boolean {
  const now = wall(office.minute);
  if (entryFault(derive(office), entry, now, rules) !== null) return false;
  office.entries.push({
    eventId: String(office.entries.length),
    at: now,
    actor: 'k1',
    spentSeconds: 1,
    entry,
  });
  return true;
}

/** What must hold after every command, worked out without the machine's own steps. */
function check(office: Office, watch: Watch): void {
  const hearing = derive(office);
  const order = hearing.steps.map(({ phase, round }) => asyncPhases.indexOf(phase) * 10 + round);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(hearing.steps.slice(0, -1).every(({ closesAt }) => closesAt !== null)).toBe(true);
  expect(hearing.steps.filter(({ phase }) => phase === 'question').length).toBeLessThanOrEqual(
    rules.maxRounds,
  );
  hearing.steps.forEach((step, index) => {
    const before = hearing.steps[index - 1];
    if (before !== undefined) expect(step.opensAt >= (before.closesAt ?? '9')).toBe(true);
    for (const window of step.windows) {
      const hours = rules.windowHours[step.phase];
      expect(window.regularEndsAt).toBe(windowEnd(window.opensAt, hours, calendar));
      expect(calendar.isWorkday(dateOf(window.endsAt))).toBe(true);
      expect(calendar.isWorkday(dateOf(window.regularEndsAt))).toBe(true);
      const decision = window.extension?.decision ?? null;
      if (decision?.isGranted !== true) expect(window.endsAt).toBe(window.regularEndsAt);
      else expect(window.endsAt > window.regularEndsAt && window.endsAt > decision.at).toBe(true);
      const counts = window.answers.some(
        ({ receivedAt, admission }) => receivedAt <= window.endsAt || admission?.isAdmitted === true,
      );
      if (window.isMissed) expect(counts).toBe(false);
      for (const answer of window.answers) {
        expect(answer.isLate).toBe(answer.receivedAt > window.endsAt);
        if (step.closesAt === null && step.phase !== 'question')
          expect(isReadable(step, answer, 'a1')).toBe(false);
      }
    }
  });
  // After a second miss no phase opens any more.
  const missed = (partyId: string) =>
    hearing.steps.filter(
      ({ phase, closesAt, windows }) =>
        closesAt !== null &&
        phase !== 'recordConfirm' &&
        windows.some((window) => window.partyId === partyId && window.isMissed),
    ).length;
  if (hearing.present !== null) for (const { id } of parties) expect(missed(id)).toBeLessThan(2);
  // Nothing that was seen closed opens again, or closes at another moment.
  for (const { phase, round, opensAt, closesAt } of hearing.steps)
    if (closesAt !== null) {
      const seen = watch.closed.get(`${phase}${round}`);
      if (seen !== undefined) expect(`${opensAt} ${closesAt}`).toBe(seen);
      watch.closed.set(`${phase}${round}`, `${opensAt} ${closesAt}`);
    }
  if (watch.ended !== null) expect(hearing.status).toBe(watch.ended);
  if (hearing.endedAt !== null) watch.ended = hearing.status;
  // Rebuilt from what is stored, as after a restart.
  const stored = JSON.parse(JSON.stringify(office.entries)) as StampedEntry[];
  expect(JSON.stringify(derive({ ...office, entries: stored }))).toBe(JSON.stringify(hearing));
}

type Act = (office: Office) => void;
const command = (
  name: string,
  run: Act,
  unlearn: (watch: Watch, office: Office) => void = () => {},
): fc.Command<Watch, Office> => ({
  check: () => true,
  run: (watch, office) => {
    run(office);
    unlearn(watch, office);
    check(office, watch);
  },
  toString: () => name,
});

const party = fc.constantFrom('w1', 'e1');
/** What a swift office does: everybody answers, the last questions are put, the hearing is recorded. */
const proceed = fc.constant(
  command('proceed', (office) => {
    const { present: step, status } = derive(office);
    if (status === 'awaitingCompletion') attempt(office, { kind: 'completed', note: '' });
    if (step === null) return;
    const questions = [{ id: `q${office.entries.length}`, text: '？', partyIds: ['w1'] }];
    attempt(office, { kind: 'questionsPosed', questions, isLast: true });
    for (const { id } of parties)
      attempt(office, {
        kind: 'answered',
        answerId: `n${office.entries.length}`,
        phase: step.phase,
        round: step.round,
        partyId: id,
        text: 'x',
        origin: 'counter',
        receivedAt: wall(office.minute),
        proof: null,
        isConfirmed: step.phase === 'recordConfirm' ? true : null,
      });
  }),
);
const commands = [
  fc
    .oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 3000 }) },
      { weight: 1, arbitrary: fc.integer({ min: -4000, max: 30_000 }) },
    )
    .map((minutes) =>
      command(
        `clock ${minutes}`,
        (office) => {
          office.minute = Math.max(0, office.minute + minutes);
        },
        (watch, office) => {
          // What only a clock that ran ahead had closed was never so.
          const { now } = derive(office);
          for (const [name, span] of watch.closed) if (span.slice(17) > now) watch.closed.delete(name);
        },
      ),
    ),
  fc.tuple(party, fc.integer({ min: 0, max: 2000 }), fc.boolean()).map(([partyId, ago, isPresent]) =>
    command(`answer ${partyId} ${ago}`, (office) => {
      const hearing = derive(office);
      const step = isPresent ? hearing.present : hearing.steps.at(-2);
      if (step === null || step === undefined) return;
      const received = wall(Math.max(0, office.minute - ago));
      attempt(office, {
        kind: 'answered',
        answerId: `n${office.entries.length}`,
        phase: step.phase,
        round: step.round,
        partyId,
        text: 'x',
        origin: 'phone',
        receivedAt: received < step.opensAt ? step.opensAt : received,
        proof: null,
        isConfirmed: step.phase === 'recordConfirm' ? true : null,
      });
    }),
  ),
  proceed,
  proceed,
  proceed,
  fc.boolean().map((isLast) =>
    command(`pose ${isLast}`, (office) => {
      const questions = [{ id: `q${office.entries.length}`, text: '？', partyIds: ['w1', 'e1'] }];
      attempt(office, { kind: 'questionsPosed', questions, isLast });
    }),
  ),
  fc.constant(command('close', (office) => void attempt(office, { kind: 'questionsClosed' }))),
  party.map((partyId) =>
    command(`ask ${partyId}`, (office) => {
      const receivedAt = wall(office.minute);
      attempt(office, { kind: 'extensionAsked', partyId, reason: 'x', origin: 'phone', receivedAt });
    }),
  ),
  fc.tuple(party, fc.boolean()).map(([partyId, isGranted]) =>
    command(`decide ${partyId} ${isGranted}`, (office) => {
      attempt(office, { kind: 'extensionDecided', partyId, isGranted, reason: 'x' });
    }),
  ),
  party.map((partyId) =>
    command(`call ${partyId}`, (office) => {
      attempt(office, { kind: 'contacted', partyId, result: 'reached', note: '' });
    }),
  ),
  fc.constant(
    command('skip', (office) => {
      const phase = derive(office).present?.phase;
      if (phase !== undefined) attempt(office, { kind: 'skipped', phase, reason: 'x' });
    }),
  ),
  fc.boolean().map((isAdmitted) =>
    command(`late ${isAdmitted}`, (office) => {
      const late = derive(office)
        .steps.flatMap(({ windows }) => windows.flatMap(({ answers }) => answers))
        .find(({ isLate, admission }) => isLate && admission === null);
      if (late !== undefined)
        attempt(office, { kind: 'lateDecided', answerId: late.id, isAdmitted, reason: 'x' });
    }),
  ),
  fc.constant(command('complete', (office) => void attempt(office, { kind: 'completed', note: '' }))),
  fc.constant(
    command('convert when due', (office) => {
      const { conversion } = derive(office);
      if (conversion !== null)
        attempt(office, { kind: 'converted', to: 'inPerson', ground: conversion.ground, reason: 'x' });
    }),
  ),
];

describe('an asynchronous hearing on any path', () => {
  it('keeps order, windows, secrets and ends through clock jumps and restarts', () => {
    const ends = new Map<string, number>();
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 40, size: 'max' }), (path) => {
        const office: Office = { entries: [opened('2021-10-08T09:00')], minute: 0 };
        fc.modelRun(() => ({ model: { closed: new Map(), ended: null }, real: office }), path);
        const { status } = derive(office);
        ends.set(status, (ends.get(status) ?? 0) + 1);
      }),
      { numRuns: 150 },
    );
    // The walk reaches every end that a rule leads to.
    for (const status of ['open', 'awaitingTribunal', 'completed', 'converted'])
      expect(ends.get(status) ?? 0, status).toBeGreaterThan(0);
  }, 60_000);
});
