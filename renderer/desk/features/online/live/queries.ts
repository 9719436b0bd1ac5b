import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../../ui/client.ts';

/** Tolerances run by the clock alone, so what is on screen is asked again. */
const often = 15_000;

export function useLiveHearing(hearingId: string) {
  return useQuery(useTRPC().live.get.queryOptions({ hearingId }, { refetchInterval: often }));
}

export function useLiveHearings() {
  return useQuery(useTRPC().live.list.queryOptions(undefined, { refetchInterval: 60_000 }));
}
