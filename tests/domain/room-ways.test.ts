import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { absenceMs, firstPatienceMs } from '../../renderer/ui/live/room-ways.ts';
import { isConnected, type MadePage, twoPages } from './room-ways-world.ts';

const both = { a: 'page-a', b: 'page-b' };
let open: MadePage[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MediaStream',
    class {
      addTrack() {}
    },
  );
});
afterEach(() => {
  for (const { ways } of open) ways.close();
  open = [];
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function met(carry: () => number | null) {
  const pages = twoPages(carry);
  open = [pages.a, pages.b];
  pages.a.told(both);
  pages.b.told(both);
  return pages;
}

describe('ways between two seats', () => {
  it('connect by one offer, and both hear the other', async () => {
    const { a, b } = met(() => 20);
    await vi.advanceTimersByTimeAsync(1000);
    expect([isConnected(a), isConnected(b)]).toEqual([true, true]);
    expect([a.opened.length, b.opened.length]).toEqual([1, 1]);
    expect([a.streams.get('b'), b.streams.get('a')].every((stream) => stream instanceof MediaStream)).toBe(
      true,
    );
  });

  it.each([0, 1, 2, 3])(
    'signal %i is lost: the side that offers makes the way anew after its patience',
    async (lost) => {
      let count = 0;
      const { a, b } = met(() => (count++ === lost ? null : 20));
      await vi.advanceTimersByTimeAsync(firstPatienceMs - 1000);
      expect(isConnected(a) && isConnected(b)).toBe(false);
      await vi.advanceTimersByTimeAsync(2000);
      expect([isConnected(a), isConnected(b)]).toEqual([true, true]);
      expect(a.opened).toHaveLength(2);
    },
  );

  it('any signals of the first minute lost, late or out of order: they connect all the same', async () => {
    const fate = fc.option(fc.integer({ min: 0, max: 15_000 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 24 }), async (fates) => {
        const left = [...fates];
        const { a, b } = met(() => (left.length > 0 ? (left.shift() ?? null) : 20));
        await vi.advanceTimersByTimeAsync(400_000);
        expect([isConnected(a), isConnected(b)]).toEqual([true, true]);
        for (const { ways } of [a, b]) ways.close();
      }),
      { numRuns: 60 },
    );
  });

  it('a connection that breaks is made anew', async () => {
    const { a, b } = met(() => 20);
    await vi.advanceTimersByTimeAsync(1000);
    for (const { opened } of [a, b]) (opened[0] as { connectionState: string }).connectionState = 'failed';
    await vi.advanceTimersByTimeAsync(firstPatienceMs + 1000);
    expect([isConnected(a), isConnected(b)]).toEqual([true, true]);
  });
});

describe('a seat whose line to the server is lost', () => {
  it('and comes back on the same page within the grace: sound and picture never stopped', async () => {
    const { a, b } = met(() => 20);
    await vi.advanceTimersByTimeAsync(1000);
    a.told({ a: 'page-a', b: null });
    await vi.advanceTimersByTimeAsync(absenceMs - 1000);
    a.told(both);
    b.told(both);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([a.opened.length, b.opened.length, isConnected(a)]).toEqual([1, 1, true]);
  });

  it.each(['a', 'b'] as const)(
    '%s comes back on the same page after the grace: the way is made anew',
    async (gone) => {
      const { a, b } = met(() => 20);
      await vi.advanceTimersByTimeAsync(1000);
      const stays = gone === 'a' ? b : a;
      stays.told({ ...both, [gone]: null });
      await vi.advanceTimersByTimeAsync(absenceMs + 1000);
      expect(stays.streams.get(gone)).toBeNull();
      stays.told(both);
      await vi.advanceTimersByTimeAsync(firstPatienceMs + 2000);
      expect([isConnected(a), isConnected(b)]).toEqual([true, true]);
    },
  );

  it('and comes back on another page: the old way is closed at once', async () => {
    const { a } = met(() => 20);
    await vi.advanceTimersByTimeAsync(1000);
    a.told({ a: 'page-a', b: 'page-b-again' });
    expect(a.opened[0]?.connectionState).toBe('closed');
    expect(a.opened).toHaveLength(2);
  });
});
