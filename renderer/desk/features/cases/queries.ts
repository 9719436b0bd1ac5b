import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CaseFilter } from '../../../../electron/backend/api/contract/cases.ts';
import { useTRPC } from '../../../ui/client.ts';

/** Rows of a page of the case list. */
export const pageLength = 50;

/** One page of the cases that fit; the page shown before stays while the next one loads. */
export function useCases(filter: CaseFilter, offset: number) {
  const trpc = useTRPC();
  return useQuery(
    trpc.cases.list.queryOptions(
      { ...filter, offset, limit: pageLength },
      { placeholderData: keepPreviousData },
    ),
  );
}

/** Everything the case page shows but the history. */
export function useCase(caseId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.cases.get.queryOptions({ caseId }));
}

/** Every event of the case, oldest first. */
export function useHistory(caseId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.cases.history.queryOptions({ caseId }));
}
