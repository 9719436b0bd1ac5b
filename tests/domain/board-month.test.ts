import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../electron/backend/api/contract/docket.ts';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { isOffSession, sessionLoads } from '../../renderer/desk/features/docket/board-sessions.ts';
import { daysFrom } from '../../renderer/desk/features/docket/board-time.ts';
import { monthWeeks } from '../../renderer/desk/features/docket/month-days.ts';

const sessions = [
  { name: 'morning', from: '09:00', to: '12:00' },
  { name: 'afternoon', from: '14:30', to: '17:30' },
] as const;
const starting = (...clocks: string[]) =>
  clocks.map((clock) => ({ startsAt: toLocalDateTime(`2026-03-18T${clock}`) }));
const limits = (...perSession: (number | null)[]) => perSession.map((limit) => ({ perSession: limit }));

describe('how full a session is', () => {
  it('counts a hearing to the session it begins in, and what lies outside to the one before', () => {
    const loads = sessionLoads(
      sessions,
      starting('08:30', '09:00', '11:59', '12:00', '14:30', '18:00'),
      limits(4),
    );
    expect(loads).toEqual([
      { name: 'morning', count: 4, capacity: 4, isOver: false },
      { name: 'afternoon', count: 2, capacity: 4, isOver: false },
    ]);
  });

  it('warns above the limit, adds up the limits of several rooms, and has none where one room has none', () => {
    expect(sessionLoads(sessions, starting('09:00', '10:00'), limits(1))[0]).toMatchObject({ isOver: true });
    expect(sessionLoads(sessions, starting('09:00', '10:00'), limits(1, 2))[0]).toMatchObject({
      capacity: 3,
      isOver: false,
    });
    expect(sessionLoads(sessions, starting('09:00'), limits(1, null))[0]).toMatchObject({ capacity: null });
    expect(sessionLoads(sessions, starting('09:00'), [])[0]).toMatchObject({ capacity: null, isOver: false });
  });

  it('shades a half hour only when no part of it is in a session', () => {
    expect(
      [8 * 60 + 30, 9 * 60, 11 * 60 + 45, 12 * 60, 14 * 60 + 15].map((m) => isOffSession(sessions, m, 30)),
    ).toEqual([true, false, false, true, false]);
  });
});

describe('the days of a month', () => {
  const entry = (startsAt: string, endsAt: string, changes: Partial<DocketEntry>) =>
    ({
      hearingId: startsAt,
      startsAt: toLocalDateTime(startsAt),
      endsAt: toLocalDateTime(endsAt),
      mode: 'inPerson',
      status: 'scheduled',
      ...changes,
    }) as DocketEntry;

  it('counts hearings by mode, windows on every day they are open, and nothing that was freed', () => {
    const days = daysFrom(toLegalDate('2026-03-16'), toLegalDate('2026-03-29'));
    const weeks = monthWeeks(days, [
      entry('2026-03-17T09:00', '2026-03-17T10:00', {}),
      entry('2026-03-17T14:30', '2026-03-17T15:00', { mode: 'sync' }),
      entry('2026-03-17T16:00', '2026-03-17T17:00', { status: 'postponed' }),
      entry('2026-03-17T00:00', '2026-03-19T18:00', { mode: 'async' }),
    ]);
    expect(weeks.map((week) => week.length)).toEqual([7, 7]);
    const counts = weeks[0]?.map((day) => day.counts.map(({ mode, count }) => `${mode} ${count}`).join());
    expect(counts).toEqual(['', 'inPerson 1,sync 1,async 1', 'async 1', 'async 1', '', '', '']);
    expect(weeks[0]?.[1]?.timed).toHaveLength(2);
  });
});
