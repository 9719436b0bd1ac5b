import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DocumentKind } from '../../../../electron/backend/domain/document-kind.ts';
import { useTRPC, useTRPCClient } from '../../../ui/client.ts';
import { fetchFile } from '../../../ui/files.ts';
import type { PaperTarget } from './queries.ts';

/** Papers issued before a refusal stopped the rest. */
export interface IssuedPapers {
  readonly documentIds: readonly string[];
  readonly title: string;
}

/** A refusal in the middle of several papers: those before it are kept and registered. */
export class PartlyIssued extends Error {
  readonly done: number;

  constructor(done: number, cause: unknown) {
    super('partlyIssued', { cause });
    this.name = 'PartlyIssued';
    this.done = done;
  }
}

/** Issues papers one after the other, each on the version the one before it left. */
export function useIssuePapers() {
  const client = useTRPCClient();
  const refresh = useRefreshPapers();
  return useMutation({
    mutationFn: async ({
      targets,
      version,
    }: {
      targets: readonly PaperTarget[];
      version: number;
    }): Promise<IssuedPapers> => {
      const documentIds: string[] = [];
      let title = '';
      let seen = version;
      for (const target of targets) {
        try {
          const issued = await client.papers.issue.mutate({ ...target, version: seen });
          documentIds.push(issued.document.id);
          title = issued.document.title;
          seen = issued.version;
        } catch (error) {
          if (documentIds.length === 0) throw error;
          throw new PartlyIssued(documentIds.length, error);
        }
      }
      return { documentIds, title };
    },
    onSettled: refresh,
  });
}

/** Puts an edited template in use. Refused with `badTemplate` and every fault; the old one stays then. */
export function useSaveTemplate() {
  const refresh = useRefreshPapers();
  return useMutation({
    mutationFn: async ({ kind, file }: { kind: DocumentKind; file: File }) => {
      await fetchFile(`/api/files/template/${kind}`, {
        method: 'PUT',
        body: await file.arrayBuffer(),
        headers: { 'content-type': 'application/octet-stream' },
      });
    },
    onSettled: refresh,
  });
}

export function useRestoreTemplate() {
  return useMutation(useTRPC().papers.restoreTemplate.mutationOptions({ onSettled: useRefreshPapers() }));
}

/** A paper changes the register, the case and what the desk waits for. */
function useRefreshPapers() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries(trpc.papers.pathFilter()),
      queries.invalidateQueries(trpc.cases.pathFilter()),
      queries.invalidateQueries(trpc.figures.pathFilter()),
    ]);
  };
}
