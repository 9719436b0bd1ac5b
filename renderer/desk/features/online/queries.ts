import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Windows end by the clock alone, so what is on screen is asked again each minute. */
const everyMinute = 60_000;

export function useAsyncBoard(isEnded: boolean) {
  return useQuery(useTRPC().online.board.queryOptions({ isEnded }, { refetchInterval: everyMinute }));
}

export function useAsyncHearing(hearingId: string) {
  return useQuery(useTRPC().online.get.queryOptions({ hearingId }, { refetchInterval: everyMinute }));
}

/** Invitations to a hearing and what happened in the portal. */
export function usePortal(hearingId: string) {
  return useQuery(useTRPC().portal.ofHearing.queryOptions({ hearingId }, { refetchInterval: everyMinute }));
}

/** What more time for a party would do. */
export function useExtensionPreview(hearingId: string, partyId: string) {
  return useQuery(useTRPC().online.previewExtension.queryOptions({ hearingId, partyId }));
}
