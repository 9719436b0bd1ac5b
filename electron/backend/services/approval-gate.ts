import { AppError } from '../domain/app-error.ts';
import { isApproved, type Need } from '../domain/approvals/approvals.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { Db } from '../store/database.ts';
import { demanded } from '../store/repositories/demands.ts';

/**
 * Refuses what needs an approval in this court and has none. The one gate: every way to suspend, extend, issue an outcome or close
 * passes it, whatever the screen showed.
 * @throws AppError `approvalMissing` with the kind.
 */
export async function requireApproval(db: Db, state: CaseState, need: Need): Promise<void> {
  if (!(await demanded(db, 'approval')).includes(need.kind)) return;
  if (!isApproved(state.approvals, need)) throw new AppError('approvalMissing', { kind: need.kind });
}
