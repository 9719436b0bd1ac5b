import type { LegalDate } from '../dates.ts';
import type { CaseEventType } from '../lifecycle/events.ts';
import type { SuspensionGround } from '../lifecycle/procedural-events.ts';
import type { ApprovalEntry, ApprovalKind, Proposal, ReviewCheck } from './approval-entry.ts';

/** One request for approval and what became of it. */
export interface Approval {
  readonly id: string;
  readonly proposal: Proposal;
  readonly requesterId: string;
  readonly requestedOn: LegalDate;
  readonly decision: {
    readonly isApproved: boolean;
    readonly deciderId: string;
    readonly forId: string | null;
    readonly reason: string;
    readonly checks: readonly ReviewCheck[];
    readonly on: LegalDate;
  } | null;
  /** Withdrawn, used, or overtaken by what happened since: it allows nothing any more. */
  readonly isOver: boolean;
}

/** The approvals of a case after one more entry about them. An entry about an unknown request changes nothing. */
export function withApprovalEntry(
  approvals: readonly Approval[],
  entry: ApprovalEntry,
  on: LegalDate,
): readonly Approval[] {
  if (entry.act === 'requested') {
    const { approvalId: id, requesterId, proposal } = entry;
    return [...approvals, { id, proposal, requesterId, requestedOn: on, decision: null, isOver: false }];
  }
  return approvals.map((approval) => {
    if (approval.id !== entry.approvalId) return approval;
    if (entry.act === 'withdrawn') return { ...approval, isOver: true };
    const { isApproved, deciderId, forId, reason, checks } = entry;
    return { ...approval, decision: { isApproved, deciderId, forId, reason, checks, on } };
  });
}

/** Which approvals are used up, or rest on something that is not so any more, once this has happened. */
const overBy: Partial<Record<CaseEventType, readonly ApprovalKind[]>> = {
  suspended: ['suspension'],
  extended: ['extension'],
  outcomeRecorded: ['review', 'closing'],
  settlementReneged: ['review', 'closing'],
  selfRevoked: ['review', 'closing'],
  closed: ['review', 'closing', 'suspension', 'extension'],
};

/** The approvals of a case after another event of its history. */
export function afterEvent(approvals: readonly Approval[], type: CaseEventType): readonly Approval[] {
  const kinds = overBy[type];
  if (kinds === undefined || approvals.every(({ isOver }) => isOver)) return approvals;
  return approvals.map((approval) =>
    kinds.includes(approval.proposal.kind) ? { ...approval, isOver: true } : approval,
  );
}

/** Requests that wait for a decision. */
export function waitingApprovals(approvals: readonly Approval[]): readonly Approval[] {
  return approvals.filter(({ decision, isOver }) => decision === null && !isOver);
}

/** What needs an approval, as it is about to be done. */
export type Need =
  | { readonly kind: 'suspension'; readonly ground: SuspensionGround; readonly approverId: string }
  | { readonly kind: 'extension'; readonly days: number; readonly approverId: string }
  | { readonly kind: 'review'; readonly instrumentId?: string }
  | { readonly kind: 'closing'; readonly leadNumber?: string };

/** Whether somebody has approved just this: the same ground, days or lead case, and the approver who is named; and it is not used up. */
export function isApproved(approvals: readonly Approval[], need: Need): boolean {
  return approvals.some(({ proposal, decision, isOver }) => {
    if (isOver || decision?.isApproved !== true || proposal.kind !== need.kind) return false;
    if ('approverId' in need && need.approverId !== (decision.forId ?? decision.deciderId)) return false;
    if (need.kind === 'review')
      return proposal.kind === 'review' && (proposal.instrumentId ?? null) === (need.instrumentId ?? null);
    if (need.kind === 'closing')
      return proposal.kind === 'closing' && (proposal.leadNumber ?? null) === (need.leadNumber ?? null);
    if (need.kind === 'suspension') return proposal.kind === 'suspension' && proposal.ground === need.ground;
    if (need.kind === 'extension') return proposal.kind === 'extension' && proposal.days === need.days;
    return true;
  });
}
