import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useTRPC } from '../../../ui/client.ts';
import type { Held } from './held.ts';
import { shownLimit } from './queue-filter.ts';

/** Where what is in hand may lie in these days; nothing is asked while the hand is empty. */
export function usePlaces(held: Pick<Held, 'caseId' | 'hearingId'> | null, from: LegalDate, to: LegalDate) {
  const trpc = useTRPC();
  const asked = held === null ? skipToken : { caseId: held.caseId, hearingId: held.hearingId, from, to };
  return useQuery(trpc.docket.places.queryOptions(asked, { staleTime: 5_000, retry: false }));
}

/** The first waiting cases that hold the text, and how many there are. */
export function useWaitingCases(text: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.docket.queue.queryOptions({ text, limit: shownLimit }, { placeholderData: keepPreviousData }),
  );
}

/** Slots put aside in these days (暂留). */
export function useHoldsWithin(from: LegalDate, to: LegalDate) {
  const trpc = useTRPC();
  return useQuery(trpc.docket.holds.queryOptions({ from, to }, { placeholderData: keepPreviousData }));
}
