import { z } from 'zod';
import {
  reviewPoints,
  reviewVerdicts,
} from '../../../../electron/backend/domain/approvals/approval-entry.ts';

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
    const say = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (decision === 'return' && reason === '') say(['reason'], 'required');
    for (const [index, { verdict, note }] of checks.entries())
      if (verdict === 'fault' && note === '') say(['checks', index, 'note'], 'required');
    if (decision === 'approve' && checks.some(({ verdict }) => verdict === 'fault'))
      say(['decision'], 'faultFound');
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
