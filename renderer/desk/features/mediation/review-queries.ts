import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReviewStatus } from '../../../../electron/backend/domain/agreement-review/review.ts';
import { useTRPC } from '../../../ui/client.ts';
import { pageSize } from './queries.ts';

/** One page of the register of reviews. */
export function useReviews(status: ReviewStatus | null, text: string, offset: number) {
  return useQuery(
    useTRPC().reviews.list.queryOptions(
      { status, text, offset, limit: pageSize },
      { placeholderData: keepPreviousData },
    ),
  );
}

export function useReview(reviewId: string) {
  return useQuery(useTRPC().reviews.get.queryOptions({ reviewId }));
}

export function useApplyForReview() {
  return useMutation(useTRPC().reviews.receive.mutationOptions({ onSettled: useRefreshReviews() }));
}

export function useRecordReview() {
  return useMutation(useTRPC().reviews.record.mutationOptions({ onSettled: useRefreshReviews() }));
}

export function useIssueReviewPaper() {
  return useMutation(useTRPC().reviews.issue.mutationOptions({ onSettled: useRefreshReviews() }));
}

function useRefreshReviews() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return () => queries.invalidateQueries(trpc.reviews.pathFilter());
}
