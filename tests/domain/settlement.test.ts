import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toLegalDate } from '../../electron/backend/domain/dates.ts';
import { outcomeFault } from '../../electron/backend/domain/lifecycle/outcome-check.ts';
import { sumFen } from '../../electron/backend/domain/money.ts';
import { callsFor } from '../../electron/backend/domain/settlement/calls.ts';
import {
  enforceableFen,
  instalmentState,
  type PerformanceRecord,
  performanceOf,
  type Settlement,
} from '../../electron/backend/domain/settlement/performance.ts';
import type { PerformanceEntry } from '../../electron/backend/domain/settlement/performance-entry.ts';
import { apportion, personalSchedule } from '../../electron/backend/domain/settlement/shares.ts';
import { applicationOf, worker } from '../integration/sample-case.ts';

const day = toLegalDate;
const two = applicationOf(1, {
  parties: [
    worker('w1', '甲'),
    worker('w2', '乙'),
    ...applicationOf(1).parties.filter(({ id }) => id === 'e1'),
  ],
  claims: ['w1', 'w2'].map((claimantId, index) => ({
    ...(applicationOf(1).claims[0] as never as ReturnType<typeof applicationOf>['claims'][number]),
    id: `c${index + 1}`,
    claimantId,
  })),
});
const settled = (changes: Partial<Settlement> = {}): Settlement => ({
  method: 'mediation',
  decidedOn: day('2026-03-02'),
  amountFen: 30_001,
  instalments: [
    { dueOn: day('2026-04-01'), amountFen: 10_000 },
    { dueOn: day('2026-05-01'), amountFen: 20_001 },
  ],
  terms: '',
  mediator: null,
  shares: [
    { claimId: 'c1', payeeId: 'w1', amountFen: 10_000 },
    { claimId: 'c2', payeeId: 'w2', amountFen: 20_001 },
  ],
  ...changes,
});
let eventNumber = 0;
const record = (on: string, entry: PerformanceEntry): PerformanceRecord => ({
  eventId: `ev${eventNumber++}`,
  on: day(on),
  entry,
});
const paid = (on: string, payeeId: string, amountFen: number) =>
  record(on, { kind: 'paid', parts: [{ payeeId, amountFen }], proof: 'transfer', note: '' });

describe('dividing to the fen', () => {
  it('parts add up to the amount, and nobody is a fen or more away from his exact part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.array(fc.integer({ min: 0, max: 10 ** 11 }), { minLength: 1, maxLength: 40 }),
        (amountFen, weights) => {
          const parts = apportion(amountFen, weights);
          expect(sumFen(parts)).toBe(amountFen);
          const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
          if (total === 0n) return;
          parts.forEach((part, index) => {
            const off = BigInt(part) * total - BigInt(amountFen) * BigInt(weights[index] ?? 0);
            expect(off < total && off > -total).toBe(true);
          });
        },
      ),
    );
  });

  it('a schedule adds up for every person and every instalment', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10_000, max: 10 ** 8 }), { minLength: 1, maxLength: 15 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
        (amounts, weights) => {
          const columns = apportion(sumFen(amounts), weights);
          const instalments = columns.map((amountFen, index) => ({
            dueOn: addDays(day('2026-01-01'), index),
            amountFen,
          }));
          const payees = amounts.map((amountFen, index) => ({ id: `w${index}`, amountFen }));
          const schedule = personalSchedule(payees, instalments);
          if (schedule === null) return;
          expect(schedule.map(sumFen)).toEqual(amounts);
          expect(columns.map((_, k) => sumFen(schedule.map((row) => row[k] ?? 0)))).toEqual(columns);
          expect(schedule.flat().every((part) => part >= 0)).toBe(true);
        },
      ),
    );
  });

  it('an instalment too small to divide is refused where it stands', () => {
    const payees = ['a', 'b', 'c'].map((id) => ({ id, amountFen: 1 }));
    const dueOn = day('2026-01-01');
    expect(
      personalSchedule(
        payees,
        [1, 1, 1].map((amountFen) => ({ dueOn, amountFen })),
      ),
    ).toBeNull();
  });
});

describe('a settlement in itself', () => {
  it.each<[string, Partial<Settlement>, string | null]>([
    ['that adds up', {}, null],
    ['without shares', { shares: undefined }, null],
    ['one fen short', { amountFen: 30_002, instalments: [] }, 'outcome.shares'],
    [
      'for a claim of somebody else',
      { shares: [{ claimId: 'c1', payeeId: 'w2', amountFen: 30_001 }] },
      'outcome.shares.0.claimId',
    ],
    [
      'with a share twice',
      { shares: [1, 30_000].map((amountFen) => ({ claimId: 'c1', payeeId: 'w1', amountFen })) },
      'outcome.shares.1.claimId',
    ],
    [
      'with a penalty that says nothing',
      { penalty: { text: ' ', isAccelerating: true } },
      'outcome.penalty.text',
    ],
  ])('%s', (_, changes, path) => {
    expect(outcomeFault(two, settled(changes))?.fields[0]?.path ?? null).toBe(path);
  });
});

describe('how an instalment stands', () => {
  const first = (records: readonly PerformanceRecord[]) => performanceOf(two, settled(), records)[0];
  it.each<[string, readonly PerformanceRecord[], string, string]>([
    ['before its day', [], '2026-03-31', 'notDue'],
    ['on its day', [], '2026-04-01', 'dueToday'],
    ['the day after', [], '2026-04-02', 'overdue'],
    ['paid in part, before its day too', [paid('2026-03-20', 'w1', 1)], '2026-03-21', 'partial'],
    ['paid on its day', [paid('2026-04-01', 'w1', 3_333)], '2026-06-01', 'paid'],
    ['paid a day late', [paid('2026-04-02', 'w1', 3_333)], '2026-06-01', 'paidLate'],
    [
      'paid in two parts, the second late',
      [paid('2026-04-01', 'w1', 3_000), paid('2026-04-09', 'w1', 333)],
      '2026-06-01',
      'paidLate',
    ],
    [
      'entered in the wrong order',
      [paid('2026-04-01', 'w1', 333), paid('2026-03-30', 'w1', 3_000)],
      '2026-06-01',
      'paid',
    ],
    ['the money went to somebody else', [paid('2026-04-01', 'w2', 6_667)], '2026-04-02', 'overdue'],
  ])('%s', (_, records, today, state) => {
    const share = first(records);
    expect(share?.amountFen).toBe(3_333);
    expect(share && instalmentState(share, day(today))).toBe(state);
  });

  it('money goes to the earliest open instalment, never more than was paid, and what came in time stays in time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 4_000 })), {
          maxLength: 8,
        }),
        (payments) => {
          const start = day('2026-03-05');
          const records = payments.map(([days, amountFen]) => paid(addDays(start, days), 'w2', amountFen));
          const own = performanceOf(two, settled(), records).filter(({ payeeId }) => payeeId === 'w2');
          const total = sumFen(payments.map(([, amountFen]) => amountFen));
          expect(sumFen(own.map(({ paidFen }) => paidFen))).toBe(Math.min(total, 20_001));
          expect((own[0]?.paidOn ?? null) === null && (own[1]?.paidFen ?? 0) > 0).toBe(false);
          expect(
            own.every(({ inTimeFen, paidFen, amountFen }) => inTimeFen <= paidFen && paidFen <= amountFen),
          ).toBe(true);
        },
      ),
    );
  });

  it('after a miss everything open may be enforced where the clause says so, else what has fallen due', () => {
    const shares = performanceOf(two, settled(), []);
    expect(enforceableFen(shares, false, day('2026-04-01'))).toBe(0);
    expect(enforceableFen(shares, false, day('2026-04-02'))).toBe(10_000);
    expect(enforceableFen(shares, true, day('2026-04-02'))).toBe(30_001);
    const broken = record('2026-03-20', { kind: 'broken', payeeIds: ['w1', 'w2'], said: '停业' });
    expect(enforceableFen(performanceOf(two, settled(), [broken]), true, day('2026-03-21'))).toBe(30_001);
    expect(enforceableFen(performanceOf(two, settled(), [broken]), false, day('2026-03-21'))).toBe(0);
  });
});

describe('whom to ring', () => {
  const ring = (
    today: string,
    records: readonly PerformanceRecord[] = [],
    representativeIds: string[] = [],
  ) =>
    callsFor(
      { application: two, representativeIds, records },
      performanceOf(two, settled(), records),
      day(today),
    ).map(({ party, reason }) => `${party.id} ${reason}`);
  const called = (on: string, partyId: string, result: 'noAnswer' | 'notArrived' | 'willPay') =>
    record(on, { kind: 'called', partyId, instalment: 0, result, note: '' });

  it.each<[string, string[], string, readonly PerformanceRecord[]]>([
    ['nobody four days before', [], '2026-03-28', []],
    ['the payer three days before', ['e1 willItCome'], '2026-03-29', []],
    ['nobody when the payer promised', [], '2026-03-30', [called('2026-03-29', 'e1', 'willPay')]],
    [
      'the payer again when nobody answered',
      ['e1 willItCome'],
      '2026-03-30',
      [called('2026-03-29', 'e1', 'noAnswer')],
    ],
    ['the payees on the day', ['w1 didItArrive', 'w2 didItArrive'], '2026-04-01', []],
    ['only who is still to be paid', ['w2 didItArrive'], '2026-04-02', [paid('2026-04-01', 'w1', 3_333)]],
    [
      'a promise from before the day does not keep the payer safe',
      ['w2 didItArrive', 'e1 whyNot'],
      '2026-04-01',
      [called('2026-03-29', 'e1', 'willPay'), called('2026-04-01', 'w1', 'notArrived')],
    ],
    [
      'nobody once it is broken',
      [],
      '2026-04-05',
      [record('2026-04-02', { kind: 'broken', payeeIds: ['w1', 'w2'], said: '停业' })],
    ],
  ])('%s', (_, expected, today, records) => {
    expect(ring(today, records)).toEqual(expected);
  });

  it('the representatives speak for the others', () => {
    expect(ring('2026-04-01', [], ['w2'])).toEqual(['w2 didItArrive']);
  });
});
