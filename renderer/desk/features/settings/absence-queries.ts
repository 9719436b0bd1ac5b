import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Leave and other absences of everybody, by their first day. */
export function useAbsences() {
  return useQuery(useTRPC().law.absences.queryOptions());
}

export function useSaveAbsence() {
  return useMutation(useTRPC().law.saveAbsence.mutationOptions({ onSettled: useRefresh() }));
}

export function useRemoveAbsence() {
  return useMutation(useTRPC().law.removeAbsence.mutationOptions({ onSettled: useRefresh() }));
}

/** Whoever is away cannot be drawn. */
function useRefresh() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries(trpc.law.absences.pathFilter()),
      queries.invalidateQueries(trpc.tribunal.pathFilter()),
    ]);
  };
}
