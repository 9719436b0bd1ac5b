import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Records a payment, a call or a breach. */
export function useRecordPerformance() {
  return useMutation(useTRPC().performance.record.mutationOptions({ onSettled: useRefresh() }));
}

/** An entry changes the case, the lists and the figures; also after a refusal, which may mean it is stale. */
function useRefresh() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [trpc.performance, trpc.cases].map((room) => queries.invalidateQueries(room.pathFilter())),
    );
  };
}

/** Records who mediates, or a session. */
export function useRecordMediation() {
  return useMutation(useTRPC().mediation.record.mutationOptions({ onSettled: useRefreshMediations() }));
}

export function useSaveMediator() {
  return useMutation(useTRPC().mediation.saveMediator.mutationOptions({ onSettled: useRefreshMediations() }));
}

export function useAddOffer() {
  return useMutation(useTRPC().mediation.addOffer.mutationOptions({ onSettled: useRefreshMediations() }));
}

export function useAddNote() {
  return useMutation(useTRPC().mediation.addNote.mutationOptions({ onSettled: useRefreshMediations() }));
}

function useRefreshMediations() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [trpc.mediation, trpc.cases].map((room) => queries.invalidateQueries(room.pathFilter())),
    );
  };
}
