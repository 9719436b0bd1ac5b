import { describe, expect, it } from 'vitest';
import type { ApprovalEntry, Proposal } from '../../electron/backend/domain/approvals/approval-entry.ts';
import {
  afterEvent,
  isApproved,
  waitingApprovals,
  withApprovalEntry,
} from '../../electron/backend/domain/approvals/approvals.ts';
import { capacityFor } from '../../electron/backend/domain/approvals/capacity.ts';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import type { CaseEventType } from '../../electron/backend/domain/lifecycle/events.ts';
import type { StaffFunction } from '../../electron/backend/domain/permissions.ts';

const on = toLegalDate('2026-03-20');
const suspension: Proposal = { kind: 'suspension', ground: 'other', note: '' };
const requested = (proposal: Proposal): ApprovalEntry => ({
  act: 'requested',
  approvalId: 'a',
  requesterId: 'clerk',
  proposal,
});
const decided: ApprovalEntry = {
  act: 'decided',
  approvalId: 'a',
  isApproved: true,
  deciderId: 'deputy',
  forId: 'director',
  reason: '',
  checks: [],
};
const approved = (proposal: Proposal) =>
  withApprovalEntry(withApprovalEntry([], requested(proposal), on), decided, on);

describe('an approval', () => {
  it('allows what was asked for and names the director, not the deputy', () => {
    const approvals = approved(suspension);
    const need = { kind: 'suspension', ground: 'other', approverId: 'director' } as const;
    expect(isApproved(approvals, need)).toBe(true);
    expect(isApproved(approvals, { ...need, approverId: 'deputy' })).toBe(false);
    expect(isApproved(approvals, { ...need, ground: 'forceMajeure' })).toBe(false);
    expect(isApproved(approvals, { kind: 'closing' })).toBe(false);
    const longer = approved({ kind: 'extension', days: 15, note: '' });
    expect(isApproved(longer, { kind: 'extension', days: 15, approverId: 'director' })).toBe(true);
    expect(isApproved(longer, { kind: 'extension', days: 14, approverId: 'director' })).toBe(false);
  });

  it.each<[Proposal['kind'], CaseEventType, boolean]>([
    ['suspension', 'suspended', true],
    ['suspension', 'outcomeRecorded', false],
    ['suspension', 'closed', true],
    ['extension', 'extended', true],
    ['review', 'documentIssued', false],
    ['review', 'outcomeRecorded', true],
    ['review', 'settlementReneged', true],
    ['review', 'selfRevoked', true],
    ['closing', 'outcomeRecorded', true],
    ['closing', 'closed', true],
    ['closing', 'documentIssued', false],
  ])('of kind %s is over after %s: %s', (kind, type, isOver) => {
    const proposal: Proposal =
      kind === 'suspension'
        ? suspension
        : kind === 'extension'
          ? { kind, days: 5, note: '' }
          : { kind, note: '' };
    const waiting = withApprovalEntry([], requested(proposal), on);
    expect(afterEvent(waiting, type)[0]?.isOver).toBe(isOver);
    expect(afterEvent(approved(proposal), type)[0]?.isOver).toBe(isOver);
    expect(waitingApprovals(afterEvent(waiting, type))).toHaveLength(isOver ? 0 : 1);
  });
});

describe('who may decide (RULES 47, LAW 43)', () => {
  const deputies = [
    { directorId: 'd', deputyId: 'm', from: toLegalDate('2026-03-19'), to: toLegalDate('2026-03-21') },
  ];
  const person = (staffId: string, ...functions: StaffFunction[]) => ({ staffId, functions });
  const closing = { kind: 'closing', requesterId: 'c', tribunalIds: ['a1', 'c1'] } as const;
  const review = { ...closing, kind: 'review' } as const;
  it.each([
    [closing, person('d', 'director'), { forId: null }],
    [closing, person('c', 'director'), 'ownRequest'],
    [closing, person('a2', 'arbitrator'), 'notEntitled'],
    [closing, person('m', 'mediator'), { forId: 'd' }],
    [{ ...closing, requesterId: 'd' }, person('m', 'mediator'), 'notEntitled'],
    [review, person('a2', 'arbitrator'), { forId: null }],
    [review, person('a1', 'arbitrator', 'director'), 'onTribunal'],
    [review, person('c1', 'clerk'), 'onTribunal'],
    [review, person('k', 'clerk'), 'notEntitled'],
    [review, person('m', 'mediator'), { forId: 'd' }],
  ] as const)('%j by %j: %j', (question, who, expected) => {
    expect(capacityFor(question, who, deputies, on)).toEqual(expected);
  });

  it.each([
    ['2026-03-18', 'notEntitled'],
    ['2026-03-19', { forId: 'd' }],
    ['2026-03-21', { forId: 'd' }],
    ['2026-03-22', 'notEntitled'],
  ])('a deputy from the 19th to the 21st, on %s: %j', (day, expected) => {
    expect(capacityFor(closing, person('m', 'mediator'), deputies, toLegalDate(day))).toEqual(expected);
  });
});
