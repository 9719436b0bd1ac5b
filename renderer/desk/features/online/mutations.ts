import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';
import { fetchFile } from '../../../ui/files.ts';

/** Opens an asynchronous hearing. */
export function useStart() {
  return useMutation(useTRPC().online.start.mutationOptions({ onSettled: useRefresh() }));
}

/** Records one act in a running hearing. */
export function useRecordAct() {
  return useMutation(useTRPC().online.record.mutationOptions({ onSettled: useRefresh() }));
}

export function useComplete() {
  return useMutation(useTRPC().online.complete.mutationOptions({ onSettled: useRefresh() }));
}

export function useConvert() {
  return useMutation(useTRPC().online.convert.mutationOptions({ onSettled: useRefresh() }));
}

export function useAbort() {
  return useMutation(useTRPC().online.abort.mutationOptions({ onSettled: useRefresh() }));
}

/** Issues the combined record as a paper. */
export function useIssueRecord() {
  return useMutation(useTRPC().papers.issue.mutationOptions({ onSettled: useRefresh() }));
}

/** Sends the proof of an answer; what is kept of it is its hash and its name. */
export function useUploadProof() {
  return useMutation({
    mutationFn: async (file: File) => {
      const response = await fetchFile('/api/files/proof', { method: 'POST', body: file });
      const { sha256 } = (await response.json()) as { sha256: string };
      return { sha256, name: file.name };
    },
  });
}

/** Invites a party or gives it a new invitation; what is answered can be printed once. */
export function useInvite() {
  return useMutation(useTRPC().portal.invite.mutationOptions({ onSettled: useRefresh() }));
}

export function useRevoke() {
  return useMutation(useTRPC().portal.revoke.mutationOptions({ onSettled: useRefresh() }));
}

export function useUnlock() {
  return useMutation(useTRPC().portal.unlock.mutationOptions({ onSettled: useRefresh() }));
}

/** The present phase as a page for a party without the portal. */
export function useExportRound() {
  return useMutation(useTRPC().portal.exportRound.mutationOptions({ onSettled: useRefresh() }));
}

/** Enters the answer of a file that a party brought back. */
export function useImportAnswer() {
  return useMutation({
    mutationFn: async (input: {
      readonly hearingId: string;
      readonly partyId: string;
      readonly origin: 'counter' | 'post' | 'chat';
      readonly spentSeconds: number;
      readonly file: File;
    }) => {
      const { hearingId, partyId, origin, spentSeconds, file } = input;
      const query = new URLSearchParams({ origin, partyId, spentSeconds: String(spentSeconds) });
      await fetchFile(`/api/files/answer-file/${hearingId}?${query.toString()}`, {
        method: 'POST',
        body: file,
      });
    },
    onSettled: useRefresh(),
  });
}

/** An act changes the case, the docket, the papers and what waits; also after a refusal, which may mean it is stale. */
function useRefresh() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [trpc.online, trpc.portal, trpc.docket, trpc.cases, trpc.figures, trpc.papers].map((room) =>
        queries.invalidateQueries(room.pathFilter()),
      ),
    );
  };
}
