import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Draws the tribunal at random and forms it. */
export function useDraw() {
  return useMutation(useTRPC().tribunal.draw.mutationOptions({ onSettled: useRefresh() }));
}

/** Forms the tribunal of the people named, with the reason and who approved. */
export function useAssign() {
  return useMutation(useTRPC().tribunal.assign.mutationOptions({ onSettled: useRefresh() }));
}

/** A tribunal changes the case, its dates, everybody's load and the docket; after a refusal the page may be stale. */
function useRefresh() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  // Not waited for: the form would show the new tribunal as the one to replace.
  return () => {
    for (const part of [trpc.cases, trpc.tribunal, trpc.deadlines, trpc.docket, trpc.figures, trpc.papers])
      void queries.invalidateQueries(part.pathFilter());
  };
}
