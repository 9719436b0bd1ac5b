import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

export function useWaitingApprovals() {
  return useQuery(useTRPC().approvals.waiting.queryOptions());
}

export function useCaseApprovals(caseId: string) {
  return useQuery(useTRPC().approvals.ofCase.queryOptions({ caseId }));
}

export function useApprovalSettings() {
  return useQuery(useTRPC().approvals.settings.queryOptions());
}

export function useRequestApproval() {
  return useMutation(useTRPC().approvals.request.mutationOptions({ onSettled: useRefresh() }));
}

export function useDecideApproval() {
  return useMutation(useTRPC().approvals.decide.mutationOptions({ onSettled: useRefresh() }));
}

export function useWithdrawApproval() {
  return useMutation(useTRPC().approvals.withdraw.mutationOptions({ onSettled: useRefresh() }));
}

export function useSetApprovalRequired() {
  return useMutation(useTRPC().approvals.setRequired.mutationOptions({ onSettled: useRefresh() }));
}

export function useAppointDeputy() {
  return useMutation(useTRPC().approvals.appoint.mutationOptions({ onSettled: useRefresh() }));
}

export function useDismissDeputy() {
  return useMutation(useTRPC().approvals.dismiss.mutationOptions({ onSettled: useRefresh() }));
}

/** An approval changes the case and the lists; also after a refusal, which may mean it is stale. */
function useRefresh() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [trpc.approvals, trpc.cases].map((room) => queries.invalidateQueries(room.pathFilter())),
    );
  };
}
