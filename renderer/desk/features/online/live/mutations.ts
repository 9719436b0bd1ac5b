import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTRPC } from '../../../../ui/client.ts';
import { fetchFile } from '../../../../ui/files.ts';

export function useActLive() {
  return useMutation(useTRPC().live.act.mutationOptions({ onSettled: useRefreshLive() }));
}

/** A ticket for one line to the room. */
export function useTicket() {
  return useMutation(useTRPC().live.ticket.mutationOptions());
}

export function useStartRecording() {
  return useMutation(useTRPC().live.startRecording.mutationOptions({ onSettled: useRefreshLive() }));
}

export function useFinishRecording() {
  return useMutation(useTRPC().live.finishRecording.mutationOptions({ onSettled: useRefreshLive() }));
}

/** Sends a piece; a dead line is tried again, as often as it takes. @throws RefusalError when the court says no. */
export async function sendPiece(
  recordingId: string,
  from: number,
  seconds: number,
  piece: Blob,
): Promise<void> {
  const query = new URLSearchParams({ from: String(from), seconds: seconds.toFixed(2) });
  for (;;)
    try {
      await fetchFile(`/api/files/recording/${recordingId}?${query.toString()}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream' },
        body: piece,
      });
      return;
    } catch (error) {
      // Only a request that nothing answered is worth sending again.
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
}

/** Asks anew for what an act in the room has changed. */
export function useRefreshLive() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useCallback(async () => {
    await Promise.all([trpc.live, trpc.cases].map((room) => queries.invalidateQueries(room.pathFilter())));
  }, [queries, trpc]);
}
