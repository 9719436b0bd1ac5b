import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Books a hearing. Refused with `clash` when somebody was quicker. */
export function useScheduleHearing() {
  return useMutation(useTRPC().docket.schedule.mutationOptions({ onSettled: useRefreshDocket() }));
}

/** Moves a hearing or changes its people, with a reason. */
export function useRescheduleHearing() {
  return useMutation(useTRPC().docket.reschedule.mutationOptions({ onSettled: useRefreshDocket() }));
}

/** Postpones a hearing: to a new date, back to the queue, or until something is done. */
export function usePostponeHearing() {
  return useMutation(useTRPC().docket.postpone.mutationOptions({ onSettled: useRefreshDocket() }));
}

/** Frees the slot and keeps why. */
export function useCancelHearing() {
  return useMutation(useTRPC().docket.cancel.mutationOptions({ onSettled: useRefreshDocket() }));
}

/** Puts a slot aside; what was held for the case before is lifted. */
export function useHoldSlot() {
  return useMutation(useTRPC().docket.hold.mutationOptions({ onSettled: useRefreshDocket() }));
}

/** Lifts a hold before its time. */
export function useReleaseHold() {
  return useMutation(useTRPC().docket.releaseHold.mutationOptions({ onSettled: useRefreshDocket() }));
}

/** Makes every paper that is outstanding for some parties, in one go. */
export function useIssueNotices() {
  return useMutation(useTRPC().docket.issueNotices.mutationOptions({ onSettled: useRefreshDocket() }));
}

/** Keeps what happened in a hearing. */
export function useRecordHearing() {
  return useMutation(useTRPC().docket.record.mutationOptions({ onSettled: useRefreshDocket() }));
}

/** A hearing changes the docket, the case and the figures of the desk; also after a refusal, which may mean it is stale. */
function useRefreshDocket() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries(trpc.docket.pathFilter()),
      queries.invalidateQueries(trpc.cases.pathFilter()),
      queries.invalidateQueries(trpc.figures.pathFilter()),
    ]);
  };
}
