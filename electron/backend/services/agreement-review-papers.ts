import { reviewPaperData } from '../documents/agreement-review.ts';
import { fillTemplate } from '../documents/fill-template.ts';
import type { Review, ReviewPaperKind } from '../domain/agreement-review/review.ts';
import { decideBy, isPaperDue } from '../domain/agreement-review/review-rules.ts';
import { AppError } from '../domain/app-error.ts';
import { documentTitle } from '../domain/document-kind.ts';
import type { Db } from '../store/database.ts';
import { enter, groundsOf, loadReview, loadSeenReview } from './agreement-review.ts';
import { type Actor, type Context, newId, today } from './context.ts';
import { causeName, namesOf, paperCourt, requireCourt } from './paper-sources.ts';
import { templateBytes } from './papers.ts';

/**
 * Fills a paper of a review, keeps its bytes under their hash and enters it; the mediation document only once the arbitrator has made it.
 * @throws AppError `reviewRule` (the review does not call for it), `fieldMissing`, `badTemplate`, `conflict`, `notFound`.
 */
export async function issue(
  context: Context,
  actor: Actor,
  { reviewId, version: seen, paper }: { reviewId: string; version: number; paper: ReviewPaperKind },
) {
  const paperId = newId(context);
  const version = await context.store.write(async (trx) => {
    const review = await loadSeenReview(trx, reviewId, seen);
    if (!isPaperDue(review, paper))
      throw new AppError('reviewRule', { rule: 'wrongStage', basis: 'RULES 74–79' });
    const data = reviewPaperData(paper, await inputOf(context, trx, review));
    const sha256 = context.store.files.put(fillTemplate(await templateBytes(context, paper, trx), data));
    const entry = { kind: 'paper' as const, paperId, paper, sha256 };
    return enter(context, trx, actor, { reviewId, review, entry, on: today(context) });
  });
  context.publish('case', reviewId);
  return { reviewId, version, paperId };
}

/** A paper exactly as it was issued. @throws AppError `notFound`. */
export async function file(context: Context, reviewId: string, paperId: string) {
  const review = await loadReview(context.store.db, reviewId);
  const paper = review.papers.find((known) => known.paperId === paperId);
  if (paper === undefined) throw new AppError('notFound', { paperId });
  const name = [documentTitle(paper.paper), review.number ?? ''].filter((part) => part !== '').join(' ');
  return { bytes: context.store.files.get(paper.sha256), name: `${name}.docx` };
}

async function inputOf(context: Context, db: Db, review: Review) {
  const settings = await requireCourt(db);
  const name = await namesOf(db);
  return {
    court: paperCourt(settings),
    review,
    causeName: causeName(context, review.application.causeCode),
    arbitrator: review.arbitratorId === null ? '' : name(review.arbitratorId),
    decideBy: decideBy({ ...review, endedOn: null }, context.legal),
    grounds: groundsOf(context, review),
    today: today(context),
    isPractice: settings.is_practice === 1,
  };
}
