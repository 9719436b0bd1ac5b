import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../ui/client.ts';
import { fetchFile } from '../../../ui/files.ts';

/** Takes an application in: received, accepted or rejected in one save. */
export function useReceive() {
  return useMutation(useTRPC().intake.receive.mutationOptions({ onSuccess: useRefreshCases() }));
}

/** Corrects the application of a case, with a reason. */
export function useCorrect() {
  return useMutation(useTRPC().cases.correct.mutationOptions({ onSuccess: useRefreshCases() }));
}

/** Checks a roster row by row; nothing is saved. */
export function useCheckRoster() {
  return useMutation(useTRPC().intake.checkRoster.mutationOptions());
}

/** Cells of the first sheet of an Excel file. @throws RefusalError `badRoster` when it cannot be read. */
export function useReadRosterFile() {
  return useMutation({
    mutationFn: async (file: File) => {
      const response = await fetchFile('/api/files/roster', { method: 'POST', body: file });
      return rowsOf(await response.json());
    },
  });
}

function useRefreshCases() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries(trpc.cases.pathFilter()),
      queries.invalidateQueries(trpc.docket.pathFilter()),
      queries.invalidateQueries(trpc.figures.pathFilter()),
      queries.invalidateQueries(trpc.intake.pathFilter()),
    ]);
  };
}

function rowsOf(body: unknown): string[][] {
  const rows = typeof body === 'object' && body !== null && 'rows' in body ? body.rows : null;
  if (!Array.isArray(rows)) return [];
  return rows.map((row) => (Array.isArray(row) ? row.map((cell) => String(cell ?? '')) : []));
}
