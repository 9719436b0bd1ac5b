import { queryOptions, useQueries } from '@tanstack/react-query';
import { legalDate } from '../../../../electron/backend/api/contract/common.ts';
import { correctedOnHeader } from '../../../../electron/backend/api/contract/papers.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { fetchFile } from '../../../ui/files.ts';

/** A paper as it came from the program. */
export interface PaperFile {
  readonly bytes: ArrayBuffer;
  readonly name: string;
  /** SHA-256 in hex; null where the browser cannot compute it (a page that came without encryption from another machine). */
  readonly sha256: string | null;
  /** The day it was last put right by a decision of correction; null: it stands as issued. */
  readonly correctedOn: LegalDate | null;
}

/** The bytes behind one address of the file routes. A kept paper never changes, a docket sheet is made anew each time. */
export function paperFile(path: string, isKept: boolean) {
  return queryOptions({
    queryKey: ['papers', 'file', path],
    queryFn: ({ signal }) => readPaper(path, signal),
    staleTime: isKept ? Number.POSITIVE_INFINITY : 0,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}

/** Several papers at once, in order; the first failure counts. */
export function usePaperFiles(paths: readonly string[], isKept: boolean) {
  return useQueries({
    queries: paths.map((path) => paperFile(path, isKept)),
    combine: (results) => ({
      files: results.flatMap((result) => (result.data === undefined ? [] : [result.data])),
      isComplete: results.every((result) => result.data !== undefined),
      error: results.find((result) => result.isError)?.error ?? null,
      refetch: () => {
        for (const result of results) void result.refetch();
      },
    }),
  });
}

async function readPaper(path: string, signal: AbortSignal): Promise<PaperFile> {
  const response = await fetchFile(path, { signal });
  const bytes = await response.arrayBuffer();
  return {
    bytes,
    name: fileName(response.headers.get('content-disposition')) ?? '文书.docx',
    sha256: await sha256Of(bytes),
    correctedOn: legalDate.nullable().parse(response.headers.get(correctedOnHeader)),
  };
}

/** The name of RFC 6266: `attachment; filename*=UTF-8''%E5%8F…`. */
export function fileName(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

async function sha256Of(bytes: ArrayBuffer): Promise<string | null> {
  if (!window.isSecureContext) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
