import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Accepts a received application; the answer holds the case number. */
export function useAccept() {
  return useMutation(useTRPC().cases.accept.mutationOptions({ onSettled: useRefreshCases() }));
}

/** Rejects a received application. */
export function useReject() {
  return useMutation(useTRPC().cases.reject.mutationOptions({ onSettled: useRefreshCases() }));
}

/** Also after a refusal, which may mean that the page is stale. */
function useRefreshCases() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries(trpc.cases.pathFilter()),
      queries.invalidateQueries(trpc.docket.pathFilter()),
      queries.invalidateQueries(trpc.figures.pathFilter()),
    ]);
  };
}
