import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { CalculationInput } from '../../../../electron/backend/api/contract/calculation.ts';
import { useTRPC } from '../../../ui/client.ts';

/** The steps of a calculation; null while what is typed is not complete. */
export function useCalculation(calculation: CalculationInput | null) {
  const trpc = useTRPC();
  return useQuery(
    trpc.amounts.calculate.queryOptions(calculation === null ? skipToken : { calculation }, {
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
}

/** The places wages are on file for, and the court's own. */
export function useRegions() {
  return useQuery(useTRPC().amounts.regions.queryOptions());
}
