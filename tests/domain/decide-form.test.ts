import { describe, expect, it } from 'vitest';
import type { ReviewCheck } from '../../electron/backend/domain/approvals/approval-entry.ts';
import { decideForm, newDecision } from '../../renderer/desk/features/approvals/decide-form.ts';

/** Where the form points, and why, for a review in which the first point is as given. */
function faultsOf(decision: 'approve' | 'return', first: Partial<ReviewCheck>, reason = '退回理由') {
  const { checks } = newDecision(true);
  const form = {
    decision,
    reason,
    checks: checks.map((check, i) => (i === 0 ? { ...check, ...first } : check)),
  };
  const { error } = decideForm.safeParse(form);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('the form of a decision', () => {
  it('of a review takes what the court takes, and points at what it does not', () => {
    expect(faultsOf('approve', {})).toEqual([]);
    expect(faultsOf('return', { verdict: 'fault', note: '金额不符' })).toEqual([]);
    expect(faultsOf('return', { verdict: 'fault', note: ' ' })).toEqual(['checks.0.note required']);
    expect(faultsOf('approve', { verdict: 'fault', note: '金额不符' })).toEqual(['decision faultFound']);
  });

  it('of anything is returned only with a reason, and has no points to look at unless it is a review', () => {
    const plain = newDecision(false);
    expect(decideForm.safeParse(plain).success).toBe(true);
    expect(decideForm.safeParse({ ...plain, decision: 'return' }).success).toBe(false);
    expect(faultsOf('return', {}, ' ')).toEqual(['reason required']);
  });
});
