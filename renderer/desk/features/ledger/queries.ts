import { skipToken, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

const pollMs = 400;

/** A job of the ledger; asked again while it runs. */
export function useLedgerJob(jobId: string | undefined) {
  const trpc = useTRPC();
  return useQuery(
    trpc.ledger.job.queryOptions(jobId === undefined ? skipToken : { jobId }, {
      refetchInterval: (query) => (query.state.data?.state === 'running' ? pollMs : false),
      refetchIntervalInBackground: true,
      retry: false,
    }),
  );
}

export function useLedgerImports() {
  return useQuery(useTRPC().ledger.imports.queryOptions());
}

/** One import with its counts and whether it stands. */
export type LedgerImport = NonNullable<ReturnType<typeof useLedgerImports>['data']>[number];
