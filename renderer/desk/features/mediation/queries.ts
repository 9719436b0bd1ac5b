import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PerformanceView } from '../../../../electron/backend/domain/settlement/performance.ts';
import { useTRPC } from '../../../ui/client.ts';
import type { MediationSearch } from './mediation-search.ts';

/** Rows of a page of a list. */
export const pageSize = 50;

/** One page of the instalments of all settlements. */
export function usePerformanceList(view: PerformanceView, text: string, offset: number) {
  return useQuery(
    useTRPC().performance.list.queryOptions(
      { view, text, offset, limit: pageSize },
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

/** One page of the register. */
export function useRegister({ kind, state, text }: MediationSearch, offset: number) {
  return useQuery(
    useTRPC().mediation.register.queryOptions(
      { kind: kind ?? null, state: state ?? null, text: text ?? '', offset, limit: pageSize },
      { placeholderData: keepPreviousData },
    ),
  );
}

export function useMediation(mediationId: string) {
  return useQuery(useTRPC().mediation.get.queryOptions({ mediationId }));
}

/** The mediators by organisation. */
export function useRoster() {
  return useQuery(useTRPC().mediation.roster.queryOptions());
}

/** Offers and notes: asked only by the mediator, and not again by itself, as every look is logged. */
export function usePrivate(mediationId: string) {
  return useQuery(
    useTRPC().mediation.private.queryOptions(
      { mediationId },
      { staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnWindowFocus: false },
    ),
  );
}

export function useAccessLog() {
  return useQuery(useTRPC().mediation.accessLog.queryOptions({ limit: 200, offset: 0 }));
}
