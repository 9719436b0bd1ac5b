import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC, useTRPCClient } from '../../../ui/client.ts';

/** The deliberation of a case as this person may see it; reading others' votes is written down, so it is not read again by itself. */
export function useDeliberation(caseId: string) {
  return useQuery(
    useTRPC().deliberation.get.queryOptions({ caseId }, { refetchOnWindowFocus: false, staleTime: Infinity }),
  );
}

export function useDeliberationCase(caseId: string) {
  return useQuery(useTRPC().cases.get.queryOptions({ caseId }));
}

/** Reads the result once, when it is asked for. */
export function useReadVerdict() {
  const client = useTRPCClient();
  return useMutation({ mutationFn: (caseId: string) => client.deliberation.get.query({ caseId }) });
}

export function useCastVote() {
  return useMutation(useTRPC().deliberation.cast.mutationOptions({ onSettled: useRefresh() }));
}

export function useConcludeDeliberation() {
  return useMutation(useTRPC().deliberation.conclude.mutationOptions({ onSettled: useRefresh() }));
}

function useRefresh() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [trpc.deliberation, trpc.cases, trpc.deadlines].map((area) =>
        queries.invalidateQueries(area.pathFilter()),
      ),
    );
  };
}
