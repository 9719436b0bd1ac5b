import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Writes a line that was filled in a dialog; what is typed goes through the saver. */
export function useSaveLine() {
  return useMutation(useTRPC().hearingRecord.saveLine.mutationOptions({ onSettled: useRefresh() }));
}

/** To review, to locked, back. */
export function useSetStatus() {
  return useMutation(useTRPC().hearingRecord.setStatus.mutationOptions({ onSettled: useRefresh() }));
}

export function useSaveNote() {
  return useMutation(useTRPC().hearingRecord.saveNote.mutationOptions());
}

/** Issues the record as a paper. */
export function usePrintRecord() {
  return useMutation(useTRPC().papers.issue.mutationOptions({ onSettled: useRefresh() }));
}

function useRefresh() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries(trpc.hearingRecord.get.pathFilter()),
      queries.invalidateQueries(trpc.cases.pathFilter()),
      queries.invalidateQueries(trpc.papers.pathFilter()),
    ]);
  };
}
