import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useTRPC } from '../../../ui/client.ts';

const pollMs = 400;

export interface ProposalWish {
  readonly caseId: string;
  readonly hearingId: string | null;
  readonly mode: 'inPerson' | 'sync' | null;
  readonly minutes: number | null;
}

/** Places for one hearing, the best first; those shown before stay while others load. */
export function useProposals(wish: ProposalWish) {
  return useQuery(
    useTRPC().planner.propose.queryOptions(wish, { placeholderData: keepPreviousData, retry: false }),
  );
}

/** A run of the planner; asked again while it runs. */
export function usePlanJob(jobId: string | undefined) {
  const trpc = useTRPC();
  return useQuery(
    trpc.planner.job.queryOptions(jobId === undefined ? skipToken : { jobId }, {
      refetchInterval: (query) => (query.state.data?.state === 'running' ? pollMs : false),
      refetchIntervalInBackground: true,
      retry: false,
    }),
  );
}

export function useScenarios() {
  return useQuery(useTRPC().planner.scenarios.queryOptions());
}

/** A what-if copy beside today's docket. */
export function useScenario(scenarioId: string | undefined) {
  const trpc = useTRPC();
  return useQuery(
    trpc.planner.compare.queryOptions(scenarioId === undefined ? skipToken : { scenarioId }, {
      retry: false,
    }),
  );
}

export function usePlannerSettings() {
  return useQuery(useTRPC().planner.settings.queryOptions());
}

/** Today's docket of one day. */
export function useDayDocket(day: LegalDate | null) {
  const trpc = useTRPC();
  return useQuery(
    trpc.docket.list.queryOptions(day === null ? skipToken : { from: day, to: day, includeEnded: false }),
  );
}
