import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awardParts,
  type FinalityRules,
  finalityLine,
  itemFinalities,
  wholeFinality,
} from '../../electron/backend/domain/amounts/finality.ts';
import { addDays, toLegalDate as d } from '../../electron/backend/domain/dates.ts';
import type { Application, Claim } from '../../electron/backend/domain/lifecycle/application.ts';
import { type ClaimDecision, claimResults } from '../../electron/backend/domain/lifecycle/events.ts';
import { amountData } from './amounts-sample.ts';
import { applicationOf } from './lifecycle-sample.ts';

const json = (name: string) =>
  readFileSync(new URL(`../../resources/rules/${name}`, import.meta.url), 'utf8');
const rules = JSON.parse(json('finality.json')) as FinalityRules;
const { causes } = JSON.parse(json('causes.json')) as { causes: { code: string }[] };

/** The first and the second item of LAW 47 as procedure.md section 9.1 has them; every other cause is neither. */
const first = ['A2', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C3', 'D2'];
const second = ['D1', 'D3', 'D4', 'E1'];

const sample = applicationOf();
const worker = sample.parties.find((party) => party.kind === 'worker');
const employer = sample.parties.find((party) => party.kind === 'employer');
if (worker === undefined || employer === undefined)
  throw new Error('the sample has a worker and an employer');

function claimOf(id: string, kind: string, claimantId: string | null = worker?.id ?? null): Claim {
  return { id, claimantId, kind, text: '请求', periodFrom: null, periodTo: null, amountFen: 9_000_000_00 };
}
function decided(
  claims: readonly Claim[],
  decisions: readonly ClaimDecision[],
  on = '2024-06-01',
  own = rules,
) {
  const application: Application = { ...sample, claims };
  const line = finalityLine(own, amountData, { receivedOn: d(on), decidedOn: addDays(d(on), 45) });
  return itemFinalities(application, decisions, own, line);
}

/** Days around which the minimum wage of Guangzhou changes, with twelve months of it in fen, as the specification has them. */
const lines = [
  ['2018-06-30', 12 * 1895_00],
  ['2018-07-01', 25_200_00],
  ['2021-11-30', 25_200_00],
  ['2021-12-01', 27_600_00],
  ['2025-02-28', 27_600_00],
  ['2025-03-01', 30_000_00],
] as const;
const aroundIt = [-100, -1, 0, 1, 100];

describe('every cause, result, amount around the line and day around a change', () => {
  it.each(lines)('applied for on %s: the line is %i fen', (on, threshold) => {
    let combinations = 0;
    for (const { code } of causes)
      for (const result of claimResults)
        for (const offset of aroundIt)
          for (const dismissedTypeOneIsFinal of [true, false]) {
            combinations += 1;
            const amountFen = result === 'supported' || result === 'partly' ? threshold + offset : null;
            const items = decided([claimOf('c', code)], [{ claimId: 'c', result, amountFen }], on, {
              ...rules,
              dismissedTypeOneIsFinal,
            });
            expect(items.map(({ finality }) => finality)).toEqual(
              expected(code, result, offset, dismissedTypeOneIsFinal),
            );
          }
    expect(combinations).toBe(causes.length * claimResults.length * 5 * 2);
  });

  function expected(code: string, result: string, offset: number, dismissedIsFinal: boolean) {
    if (!['supported', 'partly', 'dismissed'].includes(result)) return [];
    if (second.includes(code)) return ['final'];
    if (!first.includes(code)) return ['nonFinal'];
    if (result === 'dismissed') return [dismissedIsFinal ? 'final' : 'nonFinal'];
    return [offset <= 0 ? 'final' : 'nonFinal'];
  }
});

describe('what is compared', () => {
  const give = (claimId: string, amountFen: number): ClaimDecision => ({
    claimId,
    result: 'partly',
    amountFen,
  });

  it('is the item, not the sum: three items of one worker, each under the line', () => {
    const claims = [claimOf('a', 'B1'), claimOf('b', 'C1'), claimOf('c', 'A2')];
    const items = decided(claims, [give('a', 27_600_00), give('b', 27_600_00), give('c', 27_600_00)]);
    expect(items.map(({ reason }) => reason)).toEqual([
      'withinThreshold',
      'withinThreshold',
      'withinThreshold',
    ]);
    expect(wholeFinality(items)).toBe('final');
    expect(awardParts(items)).toEqual([{ finality: 'final', claimIds: ['a', 'b', 'c'] }]);
  });

  it('a mixed award falls into two documents and counts as not final when it is one', () => {
    const claims = [claimOf('a', 'B1'), claimOf('b', 'C1'), claimOf('c', 'E1')];
    const items = decided(claims, [give('a', 27_600_01), give('b', 100), give('c', 99_999_99)]);
    expect(wholeFinality(items)).toBe('nonFinal');
    expect(awardParts(items)).toEqual([
      { finality: 'final', claimIds: ['b', 'c'] },
      { finality: 'nonFinal', claimIds: ['a'] },
    ]);
  });

  it('the day of the award counts where the rule says so', () => {
    const claims = [claimOf('a', 'B1')];
    // Applied for 45 days before: the minimum wage rose between.
    expect(decided(claims, [give('a', 30_000_00)], '2025-02-01')[0]?.reason).toBe('overThreshold');
    const byAward = { ...rules, referenceDate: 'award' } as const;
    expect(decided(claims, [give('a', 30_000_00)], '2025-02-01', byAward)[0]?.reason).toBe('withinThreshold');
  });

  it('an employer who claims, an amount that is not said, a place without a value', () => {
    expect(decided([claimOf('a', 'B1', employer.id)], [give('a', 100)])[0]?.reason).toBe('employerClaim');
    const bare: ClaimDecision = { claimId: 'a', result: 'supported', amountFen: null };
    expect(decided([claimOf('a', 'B1')], [bare])[0]).toMatchObject({
      finality: 'nonFinal',
      reason: 'noAmount',
    });
    const nowhere = { ...rules, region: 'nowhere' };
    expect(decided([claimOf('a', 'B1')], [give('a', 1)], '2024-06-01', nowhere)[0]?.reason).toBe(
      'noMinimumWage',
    );
  });

  it('a higher amount never turns an item final; parts hold every decided item once', () => {
    const item = fc.record({
      kind: fc.constantFrom(...causes.map(({ code }) => code)),
      result: fc.constantFrom(...claimResults),
      amountFen: fc.integer({ min: 1, max: 60_000_00 }),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), fc.integer({ min: 0, max: 100_000_00 }), (list, more) => {
        const claims = list.map(({ kind }, index) => claimOf(String(index), kind));
        const of = (extra: number) =>
          decided(
            claims,
            list.map(({ result, amountFen }, index) => ({
              claimId: String(index),
              result,
              amountFen: amountFen + extra,
            })),
          );
        const [low, high] = [of(0), of(more)];
        high.forEach((item, index) => {
          if (item.finality === 'final') expect(low[index]?.finality).toBe('final');
        });
        const inParts = awardParts(low).flatMap(({ claimIds }) => claimIds);
        expect([...inParts].sort()).toEqual(low.map(({ claimId }) => claimId).sort());
      }),
    );
  });
});
