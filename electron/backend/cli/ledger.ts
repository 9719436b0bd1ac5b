import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { AppError } from '../domain/app-error.ts';
import { runPlanner } from '../planner/run-planner.ts';
import { createUploads } from '../server/uploads.ts';
import type { Context } from '../services/context.ts';
import { ofYear } from '../services/figures.ts';
import { type ImportReport, importLedger, undoImport } from '../services/ledger-import.ts';
import { legalOf } from '../services/legal-data.ts';
import { recountIfLawChanged } from '../services/recount.ts';
import { openForReading, openStore } from '../store/open.ts';
import {
  type Command,
  type CommandInput,
  noWords,
  oneWord,
  resourcesDir,
  shippedLaw,
  UsageError,
} from './command.ts';

/** Imports a ledger; sets an empty folder up from it. */
export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE.xlsx',
  summary: 'Import a ledger workbook; rows in error go to a workbook of rejects',
  options: {
    'dry-run': 'report what would be imported and keep nothing',
    'rejects=': 'where to write the workbook of rejected rows',
  },
  run: async (input) => {
    const file = resolve(oneWord(input, 'FILE.xlsx'));
    const bytes = readInput(file);
    const isDryRun = input.options['dry-run'] === true;
    const report = await withStore(input, (context) =>
      importLedger(context, {
        bytes,
        fileName: basename(file),
        actor: 'cli',
        isDryRun,
        onProgress: async () => {},
      }),
    );
    const rejectsFile = writeRejects(input, file, report, isDryRun);
    const json = {
      imported: report.imported,
      reported: report.reported,
      importId: report.importId,
      rejectsFile,
    };
    return { json, text: textOf(report, rejectsFile, isDryRun) };
  },
};

/** Undoes a whole import. */
export const undo: Command = {
  name: 'undo-import',
  usage: 'undo-import IMPORT_ID',
  summary: 'Undo a whole import; its entries are revoked by entries that name them',
  options: { 'reason=': 'why (kept in the history)' },
  run: async (input) => {
    const importId = oneWord(input, 'IMPORT_ID');
    const reason = input.options['reason'];
    if (typeof reason !== 'string' || reason.trim() === '') throw new UsageError('--reason is missing');
    const result = await withStore(input, (context) => undoImport(context, 'cli', { importId, reason }));
    return { json: result, text: `undone: ${result.cases} cases` };
  },
};

/** The figures of a year; may run beside the program. */
export const stats: Command = {
  name: 'stats',
  usage: 'stats --year YYYY',
  summary: 'The figures of a year',
  options: { 'year=': 'the calendar year' },
  run: async (input) => {
    noWords(input);
    const year = Number(input.options['year']);
    if (!Number.isInteger(year) || year < 1990 || year > 2199)
      throw new UsageError('--year wants a year, e.g. 2021');
    const { db, raw } = openForReading(input.dataDir);
    try {
      const figures = await ofYear(db, year);
      const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(32)}${value ?? '-'}`);
      return { json: figures, text: lines.join('\n') };
    } finally {
      raw.close();
    }
  },
};

function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new AppError('notFound', { file }, { cause });
  }
}

/** Opens the folder as its owner for one piece of work; refused while the program runs. */
async function withStore<T>(input: CommandInput, work: (context: Context) => Promise<T>): Promise<T> {
  const store = openStore({ dataDir: input.dataDir });
  const random = (bytes: number) => randomBytes(bytes);
  const shipped = shippedLaw();
  try {
    const law = await legalOf(shipped, store.db);
    await recountIfLawChanged(store, law, () => new Date().toISOString());
    return await work({
      store,
      legal: law,
      shippedLaw: shipped,
      reloadLegal: async () => {},
      resourcesDir,
      clock: Date.now,
      random,
      uploads: createUploads(() => random(16).toString('hex')),
      ledgerJobs: new Map(),
      planJobs: new Map(),
      runPlanner,
      logUnexpected: () => '',
      publish: () => {},
    });
  } finally {
    await store.close();
  }
}

function writeRejects(
  input: CommandInput,
  file: string,
  report: ImportReport,
  isDryRun: boolean,
): string | null {
  if (report.rejects === null) return null;
  const wanted = input.options['rejects'];
  if (isDryRun && wanted === undefined) return null;
  const target =
    typeof wanted === 'string'
      ? resolve(wanted)
      : join(input.dataDir, 'rejects', `${basename(file).replace(/\.xlsx$/i, '')}.rejects.xlsx`);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, report.rejects);
  return target;
}

function textOf(report: ImportReport, rejectsFile: string | null, isDryRun: boolean): string {
  const counts = Object.entries(report.imported).map(([name, value]) => `${name} ${value}`);
  return [
    `${isDryRun ? 'would import' : 'imported'}: ${counts.join(', ')}`,
    ...report.reported.map(
      (item) => `${item.severity} ${item.sheet} ${item.row} ${item.column} ${item.code}: ${item.message}`,
    ),
    ...(rejectsFile === null ? [] : [`rejected rows: ${rejectsFile}`]),
    ...(report.importId === null
      ? []
      : [`import id: ${report.importId} (undo-import ${report.importId} --reason …)`]),
  ].join('\n');
}
