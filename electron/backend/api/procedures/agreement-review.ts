import * as reviews from '../../services/agreement-review.ts';
import * as papers from '../../services/agreement-review-papers.ts';
import { figures } from '../../services/review-figures.ts';
import { waiting } from '../../services/review-waiting.ts';
import * as contract from '../contract/agreement-review.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const reviewsRouter = router({
  list: procedure
    .input(contract.listReviews.input)
    .output(contract.listReviews.output)
    .query(async ({ ctx, input }) => wire(await reviews.list(ctx.context, input))),
  get: procedure
    .input(contract.getReview.input)
    .output(contract.getReview.output)
    .query(async ({ ctx, input }) => wire(await reviews.get(ctx.context, ctx.actor, input.reviewId))),
  waiting: procedure
    .input(contract.waitingReviews.input)
    .output(contract.waitingReviews.output)
    .query(async ({ ctx, input }) => wire(await waiting(ctx.context, ctx.actor, input))),
  figures: procedure
    .input(contract.reviewFiguresOfYear.input)
    .output(contract.reviewFiguresOfYear.output)
    .query(({ ctx, input }) => figures(ctx.context, input.year)),
  receive: procedure
    .input(contract.applyForReview.input)
    .output(contract.applyForReview.output)
    .mutation(({ ctx, input }) => reviews.apply(ctx.context, ctx.actor, input.application)),
  record: procedure
    .input(contract.recordReview.input)
    .output(contract.recordReview.output)
    .mutation(({ ctx, input }) => reviews.record(ctx.context, ctx.actor, input)),
  issue: procedure
    .input(contract.issueReviewPaper.input)
    .output(contract.issueReviewPaper.output)
    .mutation(({ ctx, input }) => papers.issue(ctx.context, ctx.actor, input)),
});
