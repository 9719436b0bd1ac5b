import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Every row of the table of limits, the variant chosen, and the last recounts. */
export function useRules() {
  return useQuery(useTRPC().law.rules.queryOptions());
}

/** One recount with every date it moved. */
export function useRecount(id: number) {
  return useQuery(useTRPC().law.recount.queryOptions({ id }));
}

/** The days on which the court itself is closed, by date. */
export function useClosingDays() {
  return useQuery(
    useTRPC().court.reference.queryOptions(undefined, { select: ({ calendar }) => calendar.closingDays }),
  );
}
