import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { addDays, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import type { HearingStatus } from '../../../../electron/backend/domain/lifecycle/case-state.ts';
import type { HearingMode } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { useTRPC } from '../../../ui/client.ts';
import type { Plan } from './plan-form.ts';
import type { Postponement } from './postpone-form.ts';

/** The longest period one question may ask for. */
export const longestPeriod = 62;

export interface DocketPeriod {
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly roomId?: string | null;
  readonly staffId?: string | null;
  readonly mode?: HearingMode | null;
  readonly status?: HearingStatus | null;
}

/** Hearings of a period; the period shown before stays on screen while the next one loads. */
export function useDocket(period: DocketPeriod) {
  const trpc = useTRPC();
  const latest = addDays(period.from, longestPeriod - 1);
  const to = period.to > latest ? latest : period.to;
  return useQuery(
    trpc.docket.list.queryOptions(
      {
        from: period.from,
        to,
        roomId: period.roomId ?? null,
        staffId: period.staffId ?? null,
        mode: period.mode ?? null,
        status: period.status ?? null,
        includeEnded: true,
      },
      { placeholderData: keepPreviousData },
    ),
  );
}

/** Cases that wait for a hearing, green channel and the most urgent first: the first page of them. */
export function useQueue() {
  const trpc = useTRPC();
  return useQuery(
    trpc.docket.queue.queryOptions({}, { select: ({ rows }) => rows, placeholderData: keepPreviousData }),
  );
}

/** The case a dialog of the docket works on; null: no dialog is open. */
export function useCaseView(caseId: string | null) {
  const trpc = useTRPC();
  return useQuery(trpc.cases.get.queryOptions(caseId === null ? skipToken : { caseId }));
}

/** What saving the plan would meet; null: the plan is not complete yet, nothing is asked. */
export function usePlanCheck(caseId: string, hearingId: string | null, plan: Plan | null) {
  const trpc = useTRPC();
  return useQuery(
    trpc.docket.check.queryOptions(plan === null ? skipToken : { caseId, hearingId, plan }, {
      placeholderData: keepPreviousData,
      staleTime: 5_000,
      retry: false,
    }),
  );
}

/** Slots put aside on a day; null: nothing is asked. */
export function useHolds(on: LegalDate | null) {
  const trpc = useTRPC();
  return useQuery(trpc.docket.holds.queryOptions(on === null ? skipToken : { from: on, to: on }));
}

/** Who must be told of a hearing, and what is outstanding. */
export function useNotices(caseId: string, hearingId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.docket.notices.queryOptions({ caseId, hearingId }));
}

/** What a postponement would do; null: it is not complete yet, nothing is asked. */
export function usePostponePreview(caseId: string, postponement: Postponement | null) {
  const trpc = useTRPC();
  return useQuery(
    trpc.docket.previewPostponement.queryOptions(
      postponement === null ? skipToken : { caseId, ...postponement },
      { placeholderData: keepPreviousData, retry: false },
    ),
  );
}
