import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Starts a plan in the background. Refused with `jobRunning` and its `jobId` while another runs. */
export function useStartPlan() {
  return useMutation(useTRPC().planner.start.mutationOptions({ onSettled: useRefreshPlanner() }));
}

/** Ends a plan; the best docket so far is kept. */
export function useStopPlan() {
  return useMutation(useTRPC().planner.stop.mutationOptions({ onSettled: useRefreshPlanner() }));
}

/** Books the chosen hearings of a copy; those that no longer fit are told one by one. */
export function useAcceptPlan() {
  const queries = useQueryClient();
  return useMutation(
    useTRPC().planner.accept.mutationOptions({ onSettled: () => queries.invalidateQueries() }),
  );
}

export function useDiscardPlan() {
  return useMutation(useTRPC().planner.discard.mutationOptions({ onSettled: useRefreshPlanner() }));
}

export function useSavePlannerSettings() {
  return useMutation(useTRPC().planner.saveSettings.mutationOptions({ onSettled: useRefreshPlanner() }));
}

function useRefreshPlanner() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return () => queries.invalidateQueries(trpc.planner.pathFilter());
}
