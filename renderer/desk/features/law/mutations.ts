import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';

/** Tries a year's holiday table, or takes it over. */
export function useImportCalendar() {
  return useMutation(useTRPC().law.importCalendar.mutationOptions({ onSuccess: useRefresh() }));
}

/** Tries a day on which the court is closed, or enters it. */
export function useSaveClosingDay() {
  return useMutation(useTRPC().law.saveClosingDay.mutationOptions({ onSuccess: useRefresh() }));
}

/** Tries what goes with a closing day, or takes it out. */
export function useRemoveClosingDay() {
  return useMutation(useTRPC().law.removeClosingDay.mutationOptions({ onSuccess: useRefresh() }));
}

/** Tries a dated change of a time limit, or makes it. */
export function useSaveRule() {
  return useMutation(useTRPC().law.saveRule.mutationOptions({ onSuccess: useRefresh() }));
}

/** Tries the other choice between national and provincial rules, or makes it. */
export function useSetScope() {
  return useMutation(useTRPC().law.setScope.mutationOptions({ onSuccess: useRefresh() }));
}

/** Another law moves dates on every screen; a trial run moves none. */
function useRefresh() {
  const queries = useQueryClient();
  return async (_answer: unknown, { isDryRun }: { readonly isDryRun: boolean }) => {
    if (!isDryRun) await queries.invalidateQueries();
  };
}
