import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Corrects the legal date of an entry, or takes an entry back. Also after a refusal the page is read anew: it may be stale. */
export function useCorrectEntry() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    trpc.lifecycle.correct.mutationOptions({
      onSettled: async () => {
        const stale = [trpc.cases, trpc.deadlines, trpc.docket, trpc.figures];
        await Promise.all(stale.map((part) => queries.invalidateQueries(part.pathFilter())));
      },
    }),
  );
}
