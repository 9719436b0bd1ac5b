import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { CaseDocumentKind } from '../../../../electron/backend/domain/document-kind.ts';
import type { AwardFinality } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { useTRPC } from '../../../ui/client.ts';
import type { PapersSearch } from './papers-search.ts';

export const pageSize = 50;

/** A paper to be made. */
export interface PaperTarget {
  readonly caseId: string;
  readonly kind: CaseDocumentKind;
  readonly hearingId: string | null;
  readonly partyId: string | null;
  /** Of an award made in two documents: which. */
  readonly part?: AwardFinality | null;
  /** Of several awards or corrections: which. */
  readonly instrumentId?: string | null;
}

/** The register of issued papers; the page shown before stays while the next one loads. */
export function usePapers(search: PapersSearch) {
  const trpc = useTRPC();
  const input = {
    text: search.text ?? '',
    kind: search.kind ?? null,
    offset: search.offset ?? 0,
    limit: pageSize,
  };
  return useQuery(trpc.papers.list.queryOptions(input, { placeholderData: keepPreviousData }));
}

/** What a paper still lacks and to whom it may go; null: no paper is chosen. */
export function usePreparedPaper(target: PaperTarget | null) {
  const trpc = useTRPC();
  return useQuery(
    trpc.papers.prepare.queryOptions(target ?? skipToken, {
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  );
}

export function useTemplates() {
  return useQuery(useTRPC().papers.templates.queryOptions());
}

/** The template of one kind of paper, as the screen knows it. */
export type Template = NonNullable<ReturnType<typeof useTemplates>['data']>[number];
