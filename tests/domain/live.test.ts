import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../electron/backend/domain/calendar.ts';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { equipmentDue } from '../../electron/backend/domain/live/equipment-due.ts';
import { interruptionsOf } from '../../electron/backend/domain/live/interruptions.ts';
import type { LiveEntry } from '../../electron/backend/domain/live/live-entry.ts';
import { liveHearing } from '../../electron/backend/domain/live/live-hearing.ts';
import { liveRulesOn } from '../../electron/backend/domain/live/live-rules.ts';
import { toleranceFindings } from '../../electron/backend/domain/live/tolerance.ts';

const shipped = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../resources/rules/online.json'), 'utf8'),
);
const rules = liveRulesOn(shipped.values, toLegalDate('2026-03-18'));
const at = (time: string) => toLocalDateTime(`2026-03-18T${time}`);
const stamped = (entries: readonly (readonly [string, LiveEntry])[]) =>
  liveHearing(entries.map(([time, entry]) => ({ at: at(time), entry })));
const called = { kind: 'contactTried', partyId: 'e1', isReached: false, note: '' } as const;
const came = { kind: 'admitted', partyId: 'w1', name: '何小雨' } as const;
const cut = {
  kind: 'incident',
  incidentId: 'i1',
  cause: 'network',
  partyId: 'w1',
  from: at('09:40'),
  note: '',
} as const;

describe('a late party (online.sync.lateToleranceMin 30, three attempts)', () => {
  const rows = [
    { now: '09:00', calls: 0, offer: undefined },
    { now: '09:01', calls: 0, offer: 'contact' },
    { now: '09:20', calls: 3, offer: 'wait' },
    { now: '09:30', calls: 3, offer: 'wait' },
    { now: '09:31', calls: 3, offer: 'tribunalDecides' },
    // Nobody decides over a party that nobody has tried to reach, however late.
    { now: '11:00', calls: 2, offer: 'contact' },
  ];
  it.each(rows)('at $now after $calls calls: $offer', ({ now, calls, offer }) => {
    const hearing = stamped([
      ['09:00', came],
      ...Array.from({ length: calls }, () => ['09:05', called] as const),
    ]);
    const found = toleranceFindings({
      startsAt: at('09:00'),
      now: at(now),
      partyIds: ['w1', 'e1'],
      hearing,
      rules,
    });
    expect(found.map((finding) => [finding.partyId, finding.offer])).toEqual(
      offer === undefined ? [] : [['e1', offer]],
    );
  });
});

describe('an interruption (online.sync.disconnectToleranceMin 15)', () => {
  it.each([
    { now: '09:55', offer: 'wait' },
    { now: '09:56', offer: 'adjourn' },
  ])('at $now: $offer', ({ now, offer }) => {
    const hearing = stamped([
      ['09:00', came],
      ['09:40', cut],
    ]);
    const found = toleranceFindings({
      startsAt: at('09:00'),
      now: at(now),
      partyIds: ['w1'],
      hearing,
      rules,
    });
    expect(found).toMatchObject([{ kind: 'cutOff', offer, toleranceMinutes: 15 }]);
  });
  it('is over once it has ended', () => {
    const hearing = stamped([
      ['09:00', came],
      ['09:40', cut],
      ['09:50', { kind: 'incidentEnded', incidentId: 'i1', to: at('09:50') }],
    ]);
    expect(hearing.incidents).toMatchObject([{ cause: 'network', to: at('09:50') }]);
    const found = toleranceFindings({
      startsAt: at('09:00'),
      now: at('11:00'),
      partyIds: ['w1'],
      hearing,
      rules,
    });
    expect(found).toEqual([]);
  });
});

it('tells persons of one party apart, and who was sent out again', () => {
  const { people } = stamped([
    ['09:00', came],
    ['09:01', { ...came, name: '李代理' }],
    ['09:02', { kind: 'identityChecked', partyId: 'w1', name: '李代理', isMatched: true, note: '' }],
    ['09:10', { ...came, kind: 'sentOut' }],
  ]);
  expect(people).toMatchObject([
    { name: '何小雨', isAdmitted: false, firstAdmittedAt: at('09:00'), identity: null },
    { name: '李代理', isAdmitted: true, identity: { isMatched: true, at: at('09:02') } },
  ]);
});

describe('what interruptions add up to', () => {
  it('counts them by cause; one that lasts has no minutes yet, and only what is longer than the tolerance is beyond it', () => {
    const incident = (cause: 'network' | 'power', from: string, to: string | null) => ({
      cause,
      from: at(from),
      to: to === null ? null : at(to),
    });
    expect(
      interruptionsOf(
        [
          incident('network', '09:00', '09:15'),
          incident('network', '10:00', '10:16'),
          incident('power', '11:00', null),
        ],
        rules.disconnectToleranceMin,
      ),
    ).toEqual({
      count: 3,
      minutes: 31,
      beyondTolerance: 1,
      causes: [
        { cause: 'network', count: 2, minutes: 31 },
        { cause: 'power', count: 1, minutes: 0 },
      ],
    });
  });
});

describe('the equipment check before a hearing (online.sync.techTestDaysBefore)', () => {
  // Monday 16 March 2026; the working day before it is Friday.
  const calendar = createCalendar([]);
  const due = (today: string, checks: { partyId: string; isGood: boolean }[] = []) =>
    equipmentDue({
      startsAt: toLocalDateTime('2026-03-16T09:00'),
      today: toLegalDate(today),
      partyIds: ['w1', 'e1'],
      checks: checks.map((check) => ({ ...check, channel: 'phone', at: at('08:00'), note: '' })),
      daysBefore: rules.techTestDaysBefore,
      calendar,
    });
  it.each([
    ['2026-03-12', 'early'],
    ['2026-03-13', 'today'],
    ['2026-03-14', 'late'],
    ['2026-03-16', 'late'],
  ])('on %s it is %s', (today, state) => {
    expect(due(today)).toEqual({ by: '2026-03-13', state, partyIds: ['w1', 'e1'] });
  });
  it('a check that failed is none, and nothing is due when all work', () => {
    expect(due('2026-03-13', [{ partyId: 'w1', isGood: true }])?.partyIds).toEqual(['e1']);
    const both = [{ partyId: 'w1', isGood: true }];
    expect(due('2026-03-13', [...both, { partyId: 'e1', isGood: false }])?.partyIds).toEqual(['e1']);
    expect(due('2026-03-13', [...both, { partyId: 'e1', isGood: true }])).toBeNull();
  });
});
