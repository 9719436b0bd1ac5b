import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

export function useDiscussions(caseId: string) {
  return useQuery(useTRPC().discussion.get.queryOptions({ caseId }));
}

/** Reads the words of a discussion; that is written down, so it happens only when asked for. */
export function useReadDiscussion() {
  return useMutation(useTRPC().discussion.read.mutationOptions());
}

export function useRecordDiscussion() {
  return useMutation(useTRPC().discussion.record.mutationOptions({ onSettled: useRefresh() }));
}

export function useDiscussionSettings() {
  return useQuery(useTRPC().discussion.settings.queryOptions());
}

export function useSetDiscussionRequired() {
  return useMutation(useTRPC().discussion.setRequired.mutationOptions({ onSettled: useRefresh() }));
}

function useRefresh() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [trpc.discussion, trpc.cases].map((room) => queries.invalidateQueries(room.pathFilter())),
    );
  };
}
