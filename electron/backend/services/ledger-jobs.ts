import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../domain/app-error.ts';
import type { ErrorCode } from '../domain/error-codes.ts';
import type { LedgerReport } from '../domain/ledger/result.ts';
import * as imports from '../store/repositories/imports.ts';
import { type Actor, type Context, newId } from './context.ts';
import { type ImportCounts, type ImportReport, importLedger, undoImport } from './ledger-import.ts';

/** A running or finished import; lives in the program's memory, the import itself in the store. */
export interface LedgerJob {
  readonly jobId: string;
  readonly kind: 'dryRun' | 'import';
  state: 'running' | 'done' | 'failed' | 'cancelled';
  done: number;
  total: number;
  isCancelWanted: boolean;
  report: ImportReport | null;
  error: { code: ErrorCode; details: Readonly<Record<string, unknown>> } | null;
}

const keptJobs = 20;

/** Starts a dry run or an import; it goes on when the screen is left. @throws AppError `jobRunning`, `notFound`. */
export function start(
  context: Context,
  actor: Actor,
  kind: LedgerJob['kind'],
  input: { uploadId: string; fileName: string },
): { jobId: string } {
  if ([...context.ledgerJobs.values()].some((job) => job.state === 'running'))
    throw new AppError('jobRunning');
  const bytes = context.uploads.get(input.uploadId);
  const job: LedgerJob = {
    jobId: newId(context),
    kind,
    state: 'running',
    done: 0,
    total: 0,
    isCancelWanted: false,
    report: null,
    error: null,
  };
  for (const old of [...context.ledgerJobs.keys()].slice(0, -keptJobs)) context.ledgerJobs.delete(old);
  context.ledgerJobs.set(job.jobId, job);
  void run(context, actor, job, { bytes, fileName: input.fileName });
  return { jobId: job.jobId };
}

/** How far a job is, and its result. @throws AppError `notFound`. */
export function state(context: Context, jobId: string) {
  const job = find(context, jobId);
  return {
    jobId,
    kind: job.kind,
    state: job.state,
    done: job.done,
    total: job.total,
    result: job.report && {
      importId: job.report.importId,
      imported: job.report.imported,
      reported: [...job.report.reported],
      rejectedRows: job.report.rejectedRows,
    },
    error: job.error && { code: job.error.code, details: { ...job.error.details } },
  };
}

/** Asks a job to stop; its transaction is rolled back whole. */
export function cancel(context: Context, jobId: string): void {
  find(context, jobId).isCancelWanted = true;
}

/** The workbook of rejects of a dry run or import that is still remembered, or of an import kept in the store. */
export async function rejectsFile(
  context: Context,
  id: string,
): Promise<{ bytes: Uint8Array; name: string }> {
  const fromJob = context.ledgerJobs.get(id)?.report?.rejects;
  if (fromJob) return { bytes: fromJob, name: '未导入的行.xlsx' };
  const row = await imports.find(context.store.db, id);
  if (row === undefined || row.rejects_sha256 === null) throw new AppError('notFound', { importId: id });
  return {
    bytes: context.store.files.get(row.rejects_sha256),
    name: `${row.file_name.replace(/\.xlsx$/i, '')} 未导入的行.xlsx`,
  };
}

/** Every import, newest first. */
export async function list(context: Context) {
  const rows = await imports.list(context.store.db);
  return rows.map((row) => {
    const reported = JSON.parse(row.reported) as LedgerReport[];
    return {
      importId: row.id,
      fileName: row.file_name,
      importedAt: row.imported_at,
      importedBy: row.imported_by,
      counts: JSON.parse(row.counts) as ImportCounts,
      errors: reported.filter((report) => report.severity === 'error').length,
      warnings: reported.filter((report) => report.severity === 'warning').length,
      undoneAt: row.undone_at,
    };
  });
}

export async function undo(context: Context, actor: Actor, input: { importId: string; reason: string }) {
  return undoImport(context, actor.staffId, input);
}

async function run(
  context: Context,
  actor: Actor,
  job: LedgerJob,
  file: { bytes: Uint8Array; fileName: string },
): Promise<void> {
  try {
    job.report = await importLedger(context, {
      ...file,
      actor: actor.staffId,
      isDryRun: job.kind === 'dryRun',
      onProgress: async (done, total) => {
        job.done = done;
        job.total = total;
        await nextTurn();
        if (job.isCancelWanted) throw new AppError('jobCancelled');
      },
    });
    job.state = 'done';
  } catch (error) {
    job.state = job.isCancelWanted ? 'cancelled' : 'failed';
    job.error =
      error instanceof AppError
        ? { code: error.code, details: error.details }
        : { code: 'internal', details: {} };
    if (!(error instanceof AppError)) context.logUnexpected(error);
  }
}

function find(context: Context, jobId: string): LedgerJob {
  const job = context.ledgerJobs.get(jobId);
  if (job === undefined) throw new AppError('notFound', { jobId });
  return job;
}
