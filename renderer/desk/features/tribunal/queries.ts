import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Who can judge the case, and how its tribunal must look. The list before stays while a tick is being asked about. */
export function usePool(caseId: string, isMajorOrDifficult: boolean) {
  return useQuery(
    useTRPC().tribunal.pool.queryOptions(
      { caseId, isMajorOrDifficult },
      { placeholderData: keepPreviousData },
    ),
  );
}

/** What the dialog needs of the case: number, acceptance, the tribunal it has. */
export function useTribunalCase(caseId: string) {
  return useQuery(
    useTRPC().cases.get.queryOptions(
      { caseId },
      {
        select: ({ caseNumber, tribunal, summary }) => ({
          caseNumber,
          tribunal,
          acceptedOn: summary.acceptedOn,
          isCollective: summary.isCollective,
        }),
      },
    ),
  );
}

/** Every draw of the case, repeated from its record by the server. */
export function useReplay(caseId: string) {
  return useQuery(useTRPC().tribunal.replay.queryOptions({ caseId }, { staleTime: 0 }));
}
