import { describe, expect, it } from 'vitest';
import type { PlaceBlock, Places } from '../../electron/backend/api/contract/docket-places.ts';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import {
  bookedIn,
  columnPlaces,
  groundAt,
  verdictAt,
} from '../../renderer/desk/features/docket/board-places.ts';

const day = toLegalDate('2026-03-18');
const nowhere = { date: day, roomId: null, staffId: null, clerkId: null };
const block = (resource: string | null, from: string, to: string, force: PlaceBlock['breach']['force']) =>
  ({
    day,
    from,
    to,
    resource,
    breach: { code: 'outsideSession', rule: 'session', force, from, to },
  }) satisfies PlaceBlock;
const places = (blocks: PlaceBlock[], plan: Partial<Places['plan']> = {}): Places => ({
  plan: { mode: 'inPerson', roomId: null, arbitratorIds: ['a1'], clerkId: 'c1', ...plan },
  roomIds: ['r1', 'r2'],
  blocks,
});
const nine = 9 * 60;

describe('what a drop books', () => {
  it('takes the room or the person of the column, and keeps the rest of the hearing', () => {
    expect(bookedIn({ ...nowhere, roomId: 'r2' }, places([]))).toEqual({
      roomIds: ['r2'],
      arbitratorIds: ['a1'],
      clerkId: 'c1',
    });
    expect(bookedIn(nowhere, places([], { roomId: 'r9' })).roomIds).toEqual(['r9']);
    expect(bookedIn({ ...nowhere, clerkId: 'c2' }, places([])).clerkId).toBe('c2');
  });

  it('gives the chair to somebody new, and leaves a panel that already has them', () => {
    const three = places([], { arbitratorIds: ['a1', 'a2', 'a3'] });
    expect(bookedIn({ ...nowhere, staffId: 'a9' }, three).arbitratorIds).toEqual(['a9', 'a2', 'a3']);
    expect(bookedIn({ ...nowhere, staffId: 'a2' }, three).arbitratorIds).toEqual(['a1', 'a2', 'a3']);
  });
});

describe('a place on the board', () => {
  it('is refused by whoever comes along, and free the minute after', () => {
    const column = columnPlaces(
      { ...nowhere, roomId: 'r1' },
      places([block('staff:a1', '10:00', '11:00', 'refused')]),
    );
    expect(verdictAt(column, nine, 60)).toMatchObject({ isRefused: false, blocks: [], roomId: 'r1' });
    expect(verdictAt(column, nine, 61).isRefused).toBe(true);
    expect(verdictAt(column, 11 * 60, 60).isRefused).toBe(false);
  });

  it('does not ask after the room of another column, or after another day', () => {
    const other = { ...block(null, '00:00', '24:00', 'refused'), day: toLegalDate('2026-03-19') };
    const column = columnPlaces(
      { ...nowhere, roomId: 'r1' },
      places([block('room:r2', '00:00', '24:00', 'refused'), other]),
    );
    expect(verdictAt(column, nine, 60).blocks).toEqual([]);
  });

  it('asks the new arbitrator of the column, no more the one who leaves the chair', () => {
    const blocks = [
      block('staff:a1', '09:00', '10:00', 'refused'),
      block('staff:a9', '14:00', '15:00', 'refused'),
    ];
    const column = columnPlaces({ ...nowhere, staffId: 'a9' }, places(blocks));
    expect(verdictAt(column, nine, 60).isRefused).toBe(false);
    expect(verdictAt(column, 14 * 60, 60).isRefused).toBe(true);
  });

  it('takes the first free room where the column names none, and says when there is none', () => {
    const one = columnPlaces(nowhere, places([block('room:r1', '09:00', '10:00', 'refused')]));
    expect(verdictAt(one, nine, 60)).toMatchObject({ isNoRoomFree: false, isRefused: false, roomId: 'r2' });
    const both = columnPlaces(
      nowhere,
      places([block('room:r1', '09:00', '10:00', 'refused'), block('room:r2', '09:30', '10:00', 'refused')]),
    );
    expect(verdictAt(both, nine, 60)).toMatchObject({ isNoRoomFree: true, isRefused: true, roomId: null });
    expect(verdictAt(both, nine, 30)).toMatchObject({ isNoRoomFree: false, roomId: 'r2' });
  });

  it('is drawn by its weightiest reason, and tells that one first', () => {
    const column = columnPlaces(
      { ...nowhere, roomId: 'r1' },
      places([
        block(null, '00:00', '24:00', 'warning'),
        block(null, '12:00', '14:30', 'overridable'),
        block('room:r1', '14:00', '15:00', 'refused'),
      ]),
    );
    expect(groundAt(column, nine, 30)).toBe('free');
    expect(groundAt(column, 12 * 60, 30)).toBe('overridable');
    expect(groundAt(column, 14 * 60, 30)).toBe('refused');
    expect(verdictAt(column, 14 * 60, 30).blocks.map(({ breach }) => breach.force)).toEqual([
      'refused',
      'overridable',
      'warning',
    ]);
  });
});
