import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useTRPC, useTRPCClient } from '../../../ui/client.ts';
import { fetchFile } from '../../../ui/files.ts';

const uploaded = z.object({ uploadId: z.string() });

/** A file that was sent and is being read. */
export interface StartedJob {
  readonly jobId: string;
  readonly uploadId: string;
  readonly fileName: string;
}

/** Sends the workbook and begins the trial run. */
export function useStartTrial() {
  const client = useTRPCClient();
  return useMutation({
    mutationFn: async (file: File): Promise<StartedJob> => {
      const response = await fetchFile('/api/files/ledger', {
        method: 'POST',
        body: await file.arrayBuffer(),
        headers: { 'content-type': 'application/octet-stream' },
      });
      const { uploadId } = uploaded.parse(await response.json());
      const { jobId } = await client.ledger.dryRun.mutate({ uploadId, fileName: file.name });
      return { jobId, uploadId, fileName: file.name };
    },
  });
}

/** Begins the import of a workbook that was sent before. */
export function useStartImport() {
  return useMutation(useTRPC().ledger.import.mutationOptions());
}

export function useCancelJob() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    trpc.ledger.cancel.mutationOptions({
      onSettled: () => queries.invalidateQueries(trpc.ledger.job.pathFilter()),
    }),
  );
}

/** Undoes an import with everything it wrote. Refused with `importNotUndoable` and the cases that were worked on since. */
export function useUndoImport() {
  return useMutation(useTRPC().ledger.undo.mutationOptions({ onSettled: useRefreshAll() }));
}

/** An import changes everything the desk shows. */
export function useRefreshAll() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}
