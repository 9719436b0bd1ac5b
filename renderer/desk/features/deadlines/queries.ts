import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';
import type { CountInput } from './calculator-search.ts';

/** Why one date of a case is what it is. */
export function useExplanation(caseId: string, key: string) {
  return useQuery(useTRPC().deadlines.explain.queryOptions({ caseId, key }));
}

/** Every date of a case with its explanation. */
export function useExplanations(caseId: string) {
  return useQuery(useTRPC().deadlines.explainCase.queryOptions({ caseId }));
}

/** A count without a case; the answer before stays while the next one is on its way. */
export function useCount(input: CountInput) {
  return useQuery(
    useTRPC().deadlines.count.queryOptions({ ...input }, { placeholderData: keepPreviousData }),
  );
}

/** The time limits of the program and this court. */
export function useRules() {
  return useQuery(useTRPC().law.rules.queryOptions());
}
