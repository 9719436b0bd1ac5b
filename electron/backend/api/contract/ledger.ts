import { z } from 'zod';
import { id } from './common.ts';

export const ledgerReport = z.object({
  sheet: z.string(),
  row: z.number(),
  column: z.string(),
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  message: z.string(),
});
export type LedgerReportView = z.infer<typeof ledgerReport>;

/** What an import adds. `skipped`: rows the store already has in the same form. */
export const ledgerCounts = z.object({
  cases: z.number(),
  preFilingMediations: z.number(),
  mediations: z.number(),
  hearings: z.number(),
  closings: z.number(),
  workers: z.number(),
  rooms: z.number(),
  staff: z.number(),
  skipped: z.number(),
});
export type LedgerCounts = z.infer<typeof ledgerCounts>;

/** The file is first sent to `POST /api/files/ledger` (raw bytes), which answers `{ uploadId }`. */
export const startLedgerJob = {
  input: z.object({ uploadId: z.string(), fileName: z.string().max(300) }),
  output: z.object({ jobId: id }),
};
export const ledgerJob = {
  input: z.object({ jobId: id }),
  output: z.object({
    jobId: id,
    kind: z.enum(['dryRun', 'import']),
    state: z.enum(['running', 'done', 'failed', 'cancelled']),
    /** Rows done and in all, for the progress bar. */
    done: z.number(),
    total: z.number(),
    result: z
      .object({
        importId: id.nullable(),
        imported: ledgerCounts,
        reported: z.array(ledgerReport),
        rejectedRows: z.number(),
      })
      .nullable(),
    error: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()).optional() }).nullable(),
  }),
};
export type LedgerJob = z.infer<typeof ledgerJob.output>;

export const ledgerImports = {
  output: z.array(
    z.object({
      importId: id,
      fileName: z.string(),
      importedAt: z.string(),
      importedBy: z.string(),
      counts: ledgerCounts,
      errors: z.number(),
      warnings: z.number(),
      undoneAt: z.string().nullable(),
    }),
  ),
};
/** Refusal `importNotUndoable` with `details.cases`: cases that were worked on since. */
export const undoImport = {
  input: z.object({ importId: id, reason: z.string().trim().min(1, { error: 'required' }).max(500) }),
  output: z.object({ cases: z.number() }),
};
