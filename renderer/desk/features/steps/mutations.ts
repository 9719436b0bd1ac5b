import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Records one step of the procedure. Also after a refusal everything about the case is read anew: it may have been stale. */
export function useRecordStep() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    trpc.lifecycle.record.mutationOptions({
      onSettled: async () => {
        const stale = [
          trpc.cases,
          trpc.lifecycle,
          trpc.deadlines,
          trpc.tribunal,
          trpc.docket,
          trpc.papers,
          trpc.figures,
        ];
        await Promise.all(stale.map((part) => queries.invalidateQueries(part.pathFilter())));
      },
    }),
  );
}
