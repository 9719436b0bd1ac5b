import { describe, expect, it } from 'vitest';
import type { ClaimDecision, ClaimResult, Outcome } from '../../electron/backend/domain/lifecycle/events.ts';
import { outcomeFault } from '../../electron/backend/domain/lifecycle/outcome-check.ts';
import { applicationOf, legal } from './lifecycle-sample.ts';

function settlement(changes: Partial<Extract<Outcome, { method: 'mediation' }>>): Outcome {
  return {
    method: 'mediation',
    decidedOn: legal('2021-10-20'),
    amountFen: 100_000,
    instalments: [],
    terms: '',
    mediator: null,
    ...changes,
  };
}
function award(decisions: readonly ClaimDecision[], findings = '经审理查明'): Outcome {
  return {
    method: 'award',
    decidedOn: legal('2021-10-20'),
    finality: 'nonFinal',
    decisions,
    amountFen: null,
    findings,
    performanceDays: null,
  };
}
const part = (dueOn: string, amountFen: number) => ({ dueOn: legal(dueOn), amountFen });

describe('a settlement', () => {
  it('needs no instalments, or instalments that add up to the fen', () => {
    expect(outcomeFault(applicationOf(), settlement({}))).toBeNull();
    const instalments = [part('2021-10-20', 33_333), part('2021-11-20', 33_333), part('2021-12-20', 33_334)];
    expect(outcomeFault(applicationOf(), settlement({ instalments }))).toBeNull();
  });

  it('one fen short is refused with both sums', () => {
    const instalments = [part('2021-11-20', 50_000), part('2021-12-20', 49_999)];
    expect(outcomeFault(applicationOf(), settlement({ instalments }))).toEqual({
      code: 'instalmentsDoNotAddUp',
      fields: [{ path: 'outcome.instalments', reason: 'instalmentsDoNotAddUp' }],
      details: { sumFen: 99_999, amountFen: 100_000 },
    });
  });

  it.each([
    ['an amount is missing', settlement({ amountFen: null }), 'outcome.amountFen', 'required'],
    [
      'a part is nothing',
      settlement({ instalments: [part('2021-11-01', 100_000), part('2021-12-01', 0)] }),
      'outcome.instalments.1.amountFen',
      'badAmount',
    ],
    [
      'dates run backwards',
      settlement({ instalments: [part('2021-12-01', 50_000), part('2021-11-01', 50_000)] }),
      'outcome.instalments.1.dueOn',
      'outOfOrder',
    ],
    [
      'due before it was agreed',
      settlement({ instalments: [part('2021-10-19', 100_000)] }),
      'outcome.instalments.0.dueOn',
      'outOfOrder',
    ],
  ])('%s', (_, outcome, path, reason) => {
    expect(outcomeFault(applicationOf(), outcome)).toMatchObject({
      code: 'badInput',
      fields: [{ path, reason }],
    });
  });
});

describe('an award', () => {
  // c1 claims 1,000.00 yuan, c2 no money.
  const c2: ClaimDecision = { claimId: 'c2', result: 'supported', amountFen: null };

  it.each<[ClaimResult, number | null, string | null]>([
    ['supported', 100_000, null],
    ['supported', 99_999, 'notTheClaimedAmount'],
    ['supported', null, 'notTheClaimedAmount'],
    ['partly', 99_999, null],
    ['partly', 1, null],
    ['partly', 100_000, 'notPartOfTheClaim'],
    ['partly', 0, 'notPartOfTheClaim'],
    ['dismissed', 0, null],
    ['dismissed', null, null],
    ['dismissed', 1, 'amountWithoutGrant'],
    ['withdrawn', 1, 'amountWithoutGrant'],
    ['notHandled', 1, 'amountWithoutGrant'],
    ['settled', 40_000, null],
  ])('a claim of 1,000.00 %s with %s fen: %s', (result, amountFen, reason) => {
    const fault = outcomeFault(applicationOf(), award([{ claimId: 'c1', result, amountFen }, c2]));
    expect(fault?.fields ?? null).toEqual(
      reason === null ? null : [{ path: 'outcome.decisions.0.amountFen', reason }],
    );
  });

  it('says what was found', () => {
    const c1: ClaimDecision = { claimId: 'c1', result: 'dismissed', amountFen: null };
    expect(outcomeFault(applicationOf(), award([c1, c2], ' '))?.fields).toEqual([
      { path: 'outcome.findings', reason: 'required' },
    ]);
  });

  it('decides every claim, each once, and no other', () => {
    const c1: ClaimDecision = { claimId: 'c1', result: 'dismissed', amountFen: null };
    expect(outcomeFault(applicationOf(), award([c1]))?.code).toBe('claimResultMissing');
    expect(outcomeFault(applicationOf(), award([]))?.fields).toHaveLength(2);
    expect(outcomeFault(applicationOf(), award([c1, c2, { ...c1, claimId: 'c9' }]))?.fields).toEqual([
      { path: 'outcome.decisions.2.claimId', reason: 'unknownClaim' },
    ]);
    expect(outcomeFault(applicationOf(), award([c1, c2, c1]))?.fields).toEqual([
      { path: 'outcome.decisions.2.claimId', reason: 'decidedTwice' },
    ]);
  });
});

it('any other end needs its reason', () => {
  const end = (reason: string): Outcome => ({ method: 'withdrawn', decidedOn: legal('2021-10-20'), reason });
  expect(outcomeFault(applicationOf(), end(' '))).toMatchObject({
    fields: [{ path: 'outcome.reason', reason: 'required' }],
  });
  expect(outcomeFault(applicationOf(), end('申请人撤回申请'))).toBeNull();
});
