import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** The element sheets of a case. */
export function useElements(caseId: string) {
  return useQuery(useTRPC().elements.get.queryOptions({ caseId }));
}

/** Records one worker's sheet; the case and a record being kept of it show it at once. */
export function useStateElements() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    trpc.elements.state.mutationOptions({
      onSettled: async () => {
        await Promise.all(
          [trpc.elements, trpc.cases, trpc.hearingRecord].map((room) =>
            queries.invalidateQueries(room.pathFilter()),
          ),
        );
      },
    }),
  );
}
