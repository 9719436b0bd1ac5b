import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Keeps the outcome; with `closeOn` the case is closed in the same step. */
export function useRecordOutcome() {
  return useMutation(useTRPC().outcome.record.mutationOptions({ onSettled: useRefreshCase() }));
}

export function useCloseCase() {
  return useMutation(useTRPC().outcome.close.mutationOptions({ onSettled: useRefreshCase() }));
}

/** Some claims decided before the rest. */
export function useMakePartialAward() {
  return useMutation(useTRPC().outcome.makePartialAward.mutationOptions({ onSettled: useRefreshCase() }));
}

/** An issued document put right. */
export function useCorrectInstrument() {
  return useMutation(useTRPC().outcome.correctInstrument.mutationOptions({ onSettled: useRefreshCase() }));
}

/** The day a party went to court. */
export function useRecordSuit() {
  return useMutation(useTRPC().outcome.recordSuit.mutationOptions({ onSettled: useRefreshCase() }));
}

/** Records what came of a suit. */
export function useRecordCourtResult() {
  return useMutation(useTRPC().outcome.recordCourtResult.mutationOptions({ onSettled: useRefreshCase() }));
}

/** An outcome changes the case, the docket's queue and the figures; also after a refusal, which may mean it is stale. */
function useRefreshCase() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries(trpc.cases.pathFilter()),
      queries.invalidateQueries(trpc.deadlines.pathFilter()),
      queries.invalidateQueries(trpc.docket.pathFilter()),
      queries.invalidateQueries(trpc.figures.pathFilter()),
    ]);
  };
}
