import { decideBy } from '../domain/agreement-review/review-rules.ts';
import { daysBetween } from '../domain/dates.ts';
import * as reviews from '../store/repositories/agreement-reviews.ts';
import { reviewOf } from './agreement-review.ts';
import { type Actor, type Context, today } from './context.ts';

/** Reviews looked through at once; a court with more under way has other worries. */
const lookedThrough = 500;

/**
 * Reviews that wait for their acceptance or their conclusion, by the day each is due (L33), the worst first. `mine`: of those the asker
 * is named to, and those nobody is named to yet; `staffId`: of those that person is named to.
 */
export async function waiting(
  context: Context,
  actor: Actor,
  { whose, staffId }: { readonly whose: 'mine' | 'court'; readonly staffId: string | null },
) {
  const { db } = context.store;
  const now = today(context);
  const rows = await reviews.open(db, lookedThrough);
  const entries = await reviews.entriesOfAll(
    db,
    rows.map(({ id }) => id),
  );
  const isAsked = (arbitratorId: string | null) =>
    whose === 'mine'
      ? arbitratorId === null || arbitratorId === actor.staffId
      : staffId === null || arbitratorId === staffId;
  return rows
    .flatMap(({ id, workers, employers }) => {
      const review = reviewOf(entries.get(id) ?? [], id);
      const due = decideBy(review, context.legal);
      const { number, status, arbitratorId } = review;
      if (due === null || !isAsked(arbitratorId)) return [];
      const daysLeft = daysBetween(now, due.dueOn);
      return [{ reviewId: id, number, workers, employers, status, arbitratorId, ...due, daysLeft }];
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
}
