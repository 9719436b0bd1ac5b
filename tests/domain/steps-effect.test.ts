import { describe, expect, it } from 'vitest';
import type { DueDate } from '../../electron/backend/api/contract/deadlines.ts';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import { effectRows } from '../../renderer/desk/features/steps/effect-rows.ts';

function date(key: string, dueOn: string | null, more: Partial<DueDate> = {}): DueDate {
  return {
    key,
    rule: 'L27',
    kind: 'duty',
    actor: 'court',
    titleZh: '审限',
    titleEn: 'Award period',
    basis: '',
    certainty: 'V',
    scope: 'national',
    partyName: null,
    triggerFact: 'accepted',
    triggerOn: toLegalDate('2026-01-05'),
    startFact: 'accepted',
    startOn: toLegalDate('2026-01-05'),
    length: 45,
    unit: 'calendar',
    direction: 'forward',
    dueOn: dueOn === null ? null : toLegalDate(dueOn),
    isProvisional: false,
    daysLeft: 10,
    severity: 'quiet',
    metOn: null,
    metFact: null,
    ...more,
  };
}
const met = { metOn: toLegalDate('2026-01-20') };

function only(before: DueDate | null, after: DueDate | null) {
  const [row] = effectRows([{ before, after }]);
  return { kind: row?.kind, movedBy: row?.movedBy };
}

describe('what becomes of a date', () => {
  it('moves by so many days, later or earlier', () => {
    expect(only(date('a', '2026-02-27'), date('a', '2026-03-16'))).toEqual({ kind: 'moved', movedBy: 17 });
    expect(only(date('a', '2026-02-10'), date('a', '2026-02-03'))).toEqual({ kind: 'moved', movedBy: -7 });
  });

  it('begins, stands still, goes on, is done, is to be done again, falls away', () => {
    const running = date('a', '2026-02-27');
    const stopped = date('a', null, { severity: 'stopped', daysLeft: null });
    expect(only(null, running).kind).toBe('started');
    expect(only(running, stopped)).toEqual({ kind: 'stopped', movedBy: null });
    expect(only(stopped, running).kind).toBe('resumed');
    expect(only(running, date('a', '2026-02-27', met)).kind).toBe('met');
    expect(only(date('a', '2026-02-27', met), running).kind).toBe('reopened');
    expect(only(running, null).kind).toBe('dropped');
  });
});

describe('the order of the dates', () => {
  it('puts what presses most first, targets after duties, then what is done, then what is gone', () => {
    const after = [
      date('gone', '2026-02-01'),
      date('done', '2026-02-01', met),
      date('target', '2026-02-01', { kind: 'target', severity: 'director' }),
      date('still', null, { severity: 'stopped' }),
      date('far', '2026-03-01'),
      date('near', '2026-02-20', { severity: 'person' }),
      date('later', '2026-02-02', { severity: 'director' }),
      date('late', '2026-01-02', { severity: 'director' }),
    ];
    const rows = effectRows(
      after.map((each) => ({ before: each, after: each.key === 'gone' ? null : { ...each } })),
    );
    expect(rows.map(({ key }) => key)).toEqual([
      'late',
      'later',
      'near',
      'far',
      'still',
      'target',
      'done',
      'gone',
    ]);
  });
});
