import { skipToken, useQueries, useQuery } from '@tanstack/react-query';
import type { KnownParty } from '../../../../electron/backend/api/contract/intake.ts';
import { useTRPC } from '../../../ui/client.ts';

const fresh = 30_000;

/** Parties or agents seen before whose name or identifier holds the text; nothing is asked for null or ''. */
export function useKnownParties(kind: KnownParty['kind'], text: string | null) {
  const trpc = useTRPC();
  const input = text === null || text.trim() === '' ? skipToken : { kind, text: text.trim() };
  return useQuery(trpc.intake.knownParties.queryOptions(input, { staleTime: fresh, retry: false }));
}

export interface KnownQuestion {
  readonly kind: KnownParty['kind'];
  readonly text: string;
}

/** The same for several parties at once, in their order. */
export function useKnownOfAll(questions: readonly KnownQuestion[]) {
  const trpc = useTRPC();
  return useQueries({
    queries: questions.map(({ kind, text }) =>
      trpc.intake.knownParties.queryOptions({ kind, text }, { staleTime: fresh, retry: false }),
    ),
  });
}

/** The case whose application is corrected; read again only when asked, so that typing is never changed underneath. */
export function useCaseToCorrect(caseId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.cases.get.queryOptions({ caseId }, { refetchOnWindowFocus: false }));
}
