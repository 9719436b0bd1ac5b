import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Everything that is kept about who and what is there. */
export function useAvailability() {
  return useQuery(useTRPC().availability.list.queryOptions());
}

export function useSaveAbsence() {
  return useMutation(useTRPC().availability.saveAbsence.mutationOptions({ onSettled: useRefresh() }));
}
export function useRemoveAbsence() {
  return useMutation(useTRPC().availability.removeAbsence.mutationOptions({ onSettled: useRefresh() }));
}
export function useImportAbsences() {
  return useMutation(useTRPC().availability.importAbsences.mutationOptions({ onSettled: useRefresh() }));
}
export function useSavePattern() {
  return useMutation(useTRPC().availability.savePattern.mutationOptions({ onSettled: useRefresh() }));
}
export function useRemovePattern() {
  return useMutation(useTRPC().availability.removePattern.mutationOptions({ onSettled: useRefresh() }));
}
export function useSaveClosure() {
  return useMutation(useTRPC().availability.saveClosure.mutationOptions({ onSettled: useRefresh() }));
}
export function useRemoveClosure() {
  return useMutation(useTRPC().availability.removeClosure.mutationOptions({ onSettled: useRefresh() }));
}
export function useSaveSessionHours() {
  return useMutation(useTRPC().availability.saveSessionHours.mutationOptions({ onSettled: useRefresh() }));
}
export function useRemoveSessionHours() {
  return useMutation(useTRPC().availability.removeSessionHours.mutationOptions({ onSettled: useRefresh() }));
}

/** Whoever is away cannot be drawn, and the docket shows it. */
function useRefresh() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [trpc.availability, trpc.tribunal, trpc.court, trpc.docket].map((area) =>
        queries.invalidateQueries(area.pathFilter()),
      ),
    );
  };
}
