import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PerformanceView } from '../../../../electron/backend/domain/settlement/performance.ts';
import { useTRPC } from '../../../ui/client.ts';

export const performancePage = 50;

/** One page of the instalments of all settlements. */
export function usePerformanceList(view: PerformanceView, text: string, offset: number) {
  return useQuery(
    useTRPC().performance.list.queryOptions(
      { view, text, offset, limit: performancePage },
      { placeholderData: keepPreviousData },
    ),
  );
}

/** Whom to ring today. */
export function usePerformanceCalls() {
  return useQuery(useTRPC().performance.calls.queryOptions());
}

/** How one settlement stands. */
export function useSettlement(caseId: string) {
  return useQuery(useTRPC().performance.get.queryOptions({ caseId }));
}
