import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';
import type { MediationSearch } from './mediation-search.ts';
import { pageSize } from './queries.ts';

/** One page of the register of reviews. */
export function useReviews({ review, figure, year, text, offset }: MediationSearch) {
  return useQuery(
    useTRPC().reviews.list.queryOptions(
      {
        status: review ?? null,
        figure: figure === undefined || year === undefined ? null : { kind: figure, year },
        text: text ?? '',
        offset: offset ?? 0,
        limit: pageSize,
      },
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
