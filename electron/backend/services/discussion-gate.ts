import { AppError } from '../domain/app-error.ts';
import { undiscussed } from '../domain/discussion/discussion.ts';
import { triggersOf } from '../domain/discussion/triggers.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { Db } from '../store/database.ts';
import { demanded } from '../store/repositories/demands.ts';
import { type Context, today } from './context.ts';

/**
 * Refuses an award in a case that this court discusses collectively first and has not. The one gate, whatever the screen showed;
 * what is decided stays the tribunal's (LAW 19, 45).
 * @throws AppError `discussionMissing` with the triggers.
 */
export async function requireDiscussion(context: Context, db: Db, state: CaseState): Promise<void> {
  const required = await demanded(db, 'discussion');
  const met = triggersOf(context.legal.discussion, state, today(context)).map(({ kind }) => kind);
  const triggers = undiscussed(
    state.discussions,
    met.filter((kind) => required.includes(kind)),
  );
  if (triggers.length > 0) throw new AppError('discussionMissing', { triggers });
}
