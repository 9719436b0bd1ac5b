import { reviewFigures } from '../domain/agreement-review/review-figures.ts';
import * as reviews from '../store/repositories/agreement-reviews.ts';
import type { Context } from './context.ts';

/** The reviews of a calendar year in numbers; see `domain/agreement-review/review-figures`. */
export async function figures(context: Context, year: number) {
  const counts = await reviews.countEntries(context.store.db, year);
  return reviewFigures.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}
