import { describe, expect, it } from 'vitest';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import { readStep } from '../../renderer/desk/features/steps/step-form.ts';

const bounds = { notBefore: toLegalDate('2026-03-02'), today: toLegalDate('2026-03-20') };
const suspend = { step: 'suspend', ground: 'workerDied', approverId: 'd1', note: '' };

function faults(values: unknown, check?: Parameters<typeof readStep>[2]) {
  const read = readStep(values, bounds, check);
  return 'faults' in read ? read.faults : null;
}

describe('a step as it is typed', () => {
  it('is a command once everything is there', () => {
    expect(readStep({ on: '2026-03-20', entry: suspend }, bounds)).toEqual({
      command: { on: '2026-03-20', entry: suspend },
    });
  });

  it('says "required" of what is not chosen yet, by the path of the input', () => {
    expect(faults({ on: null, entry: { ...suspend, ground: null, approverId: null } })).toEqual([
      { path: 'on', reason: 'required' },
      { path: 'entry.ground', reason: 'required' },
      { path: 'entry.approverId', reason: 'required' },
    ]);
  });

  it.each([
    ['2026-03-01', 'tooEarly'],
    ['2026-03-21', 'inTheFuture'],
  ])('on %s: %s', (on, reason) => {
    expect(faults({ on, entry: suspend })).toEqual([{ path: 'on', reason }]);
  });

  it('may lie on the first day and on today', () => {
    expect(faults({ on: '2026-03-02', entry: suspend })).toBeNull();
    expect(faults({ on: '2026-03-20', entry: suspend })).toBeNull();
  });

  it('names the limits of the law: fifteen days, three to five representatives', () => {
    const extend = { step: 'extend', days: 16, approverId: 'd1', reason: '案情复杂' };
    expect(faults({ on: '2026-03-20', entry: extend })).toEqual([{ path: 'entry.days', reason: 'atMost15' }]);
    const elected = { step: 'electRepresentatives', partyIds: ['a', 'b'], note: '' };
    expect(faults({ on: '2026-03-20', entry: elected })).toEqual([
      { path: 'entry.partyIds', reason: 'threeToFive' },
    ]);
  });

  it('hears what only the dialog knows', () => {
    const missing = () => [{ path: 'entry.note', reason: 'required' }];
    expect(faults({ on: '2026-03-20', entry: suspend }, missing)).toEqual(missing());
  });
});
