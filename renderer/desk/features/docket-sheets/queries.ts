import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useTRPC } from '../../../ui/client.ts';

/** Hearings with their names as the public may read them; null: nothing is asked. */
export function usePublicList(period: { from: LegalDate; to: LegalDate; roomId: string | null } | null) {
  const trpc = useTRPC();
  return useQuery(
    trpc.docket.publicList.queryOptions(period ?? skipToken, { placeholderData: keepPreviousData }),
  );
}

/** Hearings of one person in some days, as arbitrator or clerk. */
export function usePersonsDocket(staffId: string, from: LegalDate, to: LegalDate) {
  const trpc = useTRPC();
  return useQuery(
    trpc.docket.list.queryOptions({ from, to, staffId }, { placeholderData: keepPreviousData }),
  );
}
