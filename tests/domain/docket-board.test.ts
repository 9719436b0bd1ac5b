import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../electron/backend/api/contract/docket.ts';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { occupantOf, placeEntries, windowBars } from '../../renderer/desk/features/docket/board-layout.ts';
import { daysFrom, slotStarts } from '../../renderer/desk/features/docket/board-time.ts';
import { shortNumber } from '../../renderer/desk/features/docket/case-label.ts';
import { addMonths, runningSums, splitMonthly } from '../../renderer/desk/features/outcome/instalments.ts';

const entry = (hearingId: string, from: string, to: string | null, mode: DocketEntry['mode'] = 'inPerson') =>
  ({
    hearingId,
    caseId: hearingId,
    caseVersion: 1,
    number: '穗从劳人仲案〔2021〕157号',
    applicants: '江海子',
    respondents: '甲公司',
    causeCode: 'B1',
    isCollective: false,
    isGreenChannel: false,
    mode,
    roomId: null,
    platform: null,
    startsAt: toLocalDateTime(from),
    endsAt: to === null ? null : toLocalDateTime(to),
    status: 'scheduled',
    arbitratorIds: [],
    clerkId: null,
    isPartHeard: false,
    postponements: 0,
    awardDueOn: null,
    goAhead: null,
  }) satisfies DocketEntry;

describe('the board', () => {
  it('puts overlapping hearings side by side and gives the next one the whole width', () => {
    const placed = placeEntries([
      entry('a', '2021-10-09T09:00', '2021-10-09T10:00'),
      entry('b', '2021-10-09T09:30', '2021-10-09T11:00'),
      entry('c', '2021-10-09T10:00', '2021-10-09T11:00'),
      entry('d', '2021-10-09T11:00', '2021-10-09T12:00'),
    ]);
    const lanes = placed.map((item) => [item.entry.hearingId, item.lane, item.lanes]);
    expect(lanes).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 0, 2],
      ['d', 0, 1],
    ]);
  });

  it('calls a slot taken only by what shares a moment with it, and never by the hearing that moves', () => {
    const placed = placeEntries([entry('a', '2021-10-09T09:00', '2021-10-09T10:00')]);
    expect(occupantOf(placed, 10 * 60, 60, null)).toBeNull();
    expect(occupantOf(placed, 8 * 60 + 30, 60, null)?.hearingId).toBe('a');
    expect(occupantOf(placed, 8 * 60 + 30, 60, 'a')).toBeNull();
  });

  it('shows 08:30 to 18:00, further on whole rows where a hearing lies outside', () => {
    const usual = slotStarts([]);
    expect([usual[0], usual.at(-1)]).toEqual([510, 1050]);
    const wide = slotStarts([entry('a', '2021-10-09T07:50', '2021-10-09T18:10')]);
    expect([wide[0], wide.at(-1)]).toEqual([450, 1080]);
  });

  it('cuts a window to the days on screen', () => {
    const days = daysFrom(toLegalDate('2021-10-04'), toLegalDate('2021-10-10'));
    const bars = windowBars([entry('a', '2021-10-01T09:00', '2021-10-05T18:00', 'async')], days);
    expect(bars).toMatchObject([{ firstDay: 0, lastDay: 1, startsBefore: true, endsAfter: false }]);
  });

  it('keeps of a case number what tells cases of a year apart', () => {
    expect(shortNumber('穗从劳人仲案〔2021〕157号')).toBe('157号');
    expect(shortNumber('A-2021-0007')).toBe('0007');
  });
});

describe('instalments', () => {
  it('splits into whole yuan, the rest with the last, so that the sum is the amount', () => {
    const parts = splitMonthly(1_000_001, 3, toLegalDate('2021-10-31'));
    expect(parts.map((part) => part.amountFen)).toEqual([333_300, 333_300, 333_401]);
    expect(parts.map((part) => part.dueOn)).toEqual(['2021-10-31', '2021-11-30', '2021-12-31']);
    expect(runningSums(parts).at(-1)).toBe(1_000_001);
    expect(splitMonthly(100, 3, toLegalDate('2021-10-31')).map((part) => part.amountFen)).toEqual([
      33, 33, 34,
    ]);
  });

  it('ends a month early where the month is shorter, over the year too', () => {
    expect(addMonths(toLegalDate('2021-12-31'), 2)).toBe('2022-02-28');
    expect(addMonths(toLegalDate('2023-12-31'), 2)).toBe('2024-02-29');
  });
});
