import { z } from 'zod';
import {
  reviewPoints,
  reviewVerdicts,
} from '../../../../electron/backend/domain/approvals/approval-entry.ts';
import { reviewFaults } from '../../../../electron/backend/domain/approvals/review-faults.ts';

/** The decision on one request as it is typed; `checks` is empty unless it is a review. */
export const decideForm = z
  .object({
    decision: z.enum(['approve', 'return']),
    reason: z.string().trim(),
    checks: z.array(
      z.object({ point: z.enum(reviewPoints), verdict: z.enum(reviewVerdicts), note: z.string().trim() }),
    ),
  })
  .superRefine(({ decision, reason, checks }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: path.split('.'), message });
    if (decision === 'return' && reason === '') say('reason', 'required');
    if (checks.length === 0) return;
    for (const fault of reviewFaults(decision === 'approve', checks))
      say(fault.path === 'isApproved' ? 'decision' : fault.path, fault.reason);
  });
export type DecideForm = z.infer<typeof decideForm>;

/** Every point of a review begins in order; whoever finds a fault says so. */
export function newDecision(isReview: boolean): DecideForm {
  return {
    decision: 'approve',
    reason: '',
    checks: isReview ? reviewPoints.map((point) => ({ point, verdict: 'inOrder', note: '' })) : [],
  };
}
