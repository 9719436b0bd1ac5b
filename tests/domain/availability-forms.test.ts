import { describe, expect, it } from 'vitest';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { fromInterval, isPast, toInterval } from '../../renderer/desk/features/availability/interval-form.ts';
import { toPattern } from '../../renderer/desk/features/availability/pattern-form.ts';

const day = toLegalDate;
const at = toLocalDateTime;

describe('an interval as people say it', () => {
  it('is whole days, both included, or from hour to hour, and comes back as it was typed', () => {
    const whole = { isWhole: true, from: day('2026-03-05'), fromTime: '', to: day('2026-03-06'), toTime: '' };
    expect(toInterval(whole)).toEqual({ startsAt: '2026-03-05T00:00', endsAt: '2026-03-07T00:00' });
    const part = { ...whole, isWhole: false, fromTime: '14:30', toTime: '09:00' };
    expect(toInterval(part)).toEqual({ startsAt: '2026-03-05T14:30', endsAt: '2026-03-06T09:00' });
    for (const values of [whole, part]) expect(fromInterval(toInterval(values))).toEqual(values);
  });

  it('is none while something is missing or runs backwards', () => {
    const same = {
      isWhole: false,
      from: day('2026-03-05'),
      fromTime: '10:00',
      to: day('2026-03-05'),
      toTime: '10:00',
    };
    expect(toInterval(same)).toBeNull();
    expect(toInterval({ ...same, toTime: '' })).toBeNull();
    expect(toInterval({ ...same, isWhole: true, to: day('2026-03-04') })).toBeNull();
    // The calendar ends there: no midnight follows.
    expect(toInterval({ ...same, isWhole: true, to: day('2199-12-31') })).toBeNull();
  });

  it('is past once its last day is over', () => {
    const ends = (endsAt: string) => isPast({ endsAt: at(endsAt) }, day('2026-03-05'));
    expect([ends('2026-03-05T00:00'), ends('2026-03-05T00:01')]).toEqual([true, false]);
  });
});

it('a weekly pattern is read once it is whole', () => {
  const typed = {
    kind: 'sits',
    staffId: 'a',
    weekdays: ['2', '4'],
    from: '09:00',
    to: '12:00',
    onMakeUpWorkdays: false,
    validFrom: '2026-03-01',
    validTo: null,
    reason: '兼职',
  };
  expect(toPattern(typed)?.weekdays).toEqual([2, 4]);
  for (const missing of [
    { weekdays: [] },
    { from: '' },
    { to: '09:00' },
    { staffId: null },
    { validTo: '2026-02-28' },
  ])
    expect(toPattern({ ...typed, ...missing })).toBeNull();
});
