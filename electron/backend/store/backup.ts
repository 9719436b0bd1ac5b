import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../domain/app-error.ts';
import { kyselyOver } from './database.ts';
import { type FileStore, openFileStore, sha256Of } from './files.ts';
import { lockDataFolder } from './lock.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { databaseName } from './open.ts';
import * as documents from './repositories/documents.ts';
import { storageError } from './storage-error.ts';
import { type LawOf, type VerifyReport, verifyStore } from './verify.ts';

/**
 * A backup is one SQLite file: the database as it stood at one moment, and in the table `backup_file` every file it refers
 * to. So one file is the whole court, and the tools that check a database check a backup.
 */
const filesTable = 'CREATE TABLE backup_file (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT';

export interface BackupReport {
  readonly file: string;
  readonly events: number;
  readonly cases: number;
  readonly files: number;
}

/** Copies the database at one moment while the program goes on writing, over the program's own handle. */
export async function backupFromProgram(
  raw: Database.Database,
  files: FileStore,
  target: string,
  lawOf: LawOf,
): Promise<BackupReport> {
  return writeBackup(files, target, lawOf, async (part) => {
    // The copy holds what is written meanwhile; 2,000 pages a step keep the desks answered.
    await raw.backup(part, { progress: () => 2000 });
  });
}

/** The same from the command line, beside a running program or without one: one read transaction over a handle of its own. */
export async function backupFromOutside(
  raw: Database.Database,
  files: FileStore,
  target: string,
  lawOf: LawOf,
): Promise<BackupReport> {
  return writeBackup(files, target, lawOf, async (part) => {
    raw.prepare('VACUUM INTO ?').run(part);
  });
}

/**
 * Puts a backup in the place of a data folder. The backup is checked first; what lies in the folder is set aside, never
 * deleted.
 * @throws AppError `notFound`, `backupDamaged` with the faults, `storeNewer`, `storeLocked` while the program runs.
 */
export async function restoreBackup(
  source: string,
  dataDir: string,
  lawOf: LawOf,
): Promise<BackupReport & { setAside: string | null }> {
  if (!existsSync(source)) throw new AppError('notFound', { file: source });
  mkdirSync(dataDir, { recursive: true });
  const lock = lockDataFolder(dataDir);
  const scratch = join(dataDir, `restoring-${process.pid}`);
  try {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch);
    const copy = join(scratch, databaseName);
    copyFileSync(source, copy);
    unpackFiles(copy, join(scratch, 'files'), source);
    const report = await verified(copy, openFileStore(join(scratch, 'files')), source, lawOf);
    return { ...report, file: source, setAside: swapIn(dataDir, scratch) };
  } catch (error) {
    throw storageError(error, source);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    lock.release();
  }
}

async function writeBackup(
  files: FileStore,
  target: string,
  lawOf: LawOf,
  copyTo: (part: string) => Promise<void>,
): Promise<BackupReport> {
  const part = `${target}.part`;
  try {
    mkdirSync(join(target, '..'), { recursive: true });
    rmSync(part, { force: true });
    await copyTo(part);
    await packFiles(part, files);
    const report = await verified(part, storeInside(part), target, lawOf);
    renameSync(part, target);
    return { ...report, file: target };
  } catch (error) {
    throw storageError(error, target);
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) {
      // Asked first: under a file there is no folder to remove from, and that would hide why.
      if (existsSync(`${part}${suffix}`)) rmSync(`${part}${suffix}`, { force: true });
    }
  }
}

async function packFiles(part: string, files: FileStore): Promise<void> {
  const raw = new Database(part);
  try {
    raw.pragma('journal_mode = DELETE');
    raw.exec(filesTable);
    const insert = raw.prepare('INSERT INTO backup_file (sha256, bytes) VALUES (?, ?)');
    const referred = await documents.referredFiles(kyselyOver(raw, () => {}));
    for (const sha256 of referred) insert.run(sha256, Buffer.from(files.get(sha256)));
  } finally {
    raw.close();
  }
}

function unpackFiles(copy: string, folder: string, source: string): void {
  const files = openFileStore(folder);
  mkdirSync(folder, { recursive: true });
  let raw: Database.Database | null = null;
  try {
    raw = new Database(copy);
    const newest = migrations.at(-1)?.version ?? 0;
    if (schemaVersion(raw) > newest)
      throw new AppError('storeNewer', {
        file: source,
        fileVersion: schemaVersion(raw),
        programVersion: newest,
      });
    const rows = raw.prepare('SELECT sha256, bytes FROM backup_file').iterate() as IterableIterator<{
      sha256: string;
      bytes: Buffer;
    }>;
    for (const row of rows) {
      if (files.put(row.bytes) !== row.sha256)
        throw new AppError('backupDamaged', { file: source, faults: [`file ${row.sha256} was changed`] });
    }
    raw.exec('DROP TABLE backup_file');
    migrate(raw, migrations, () => {});
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(
      'backupDamaged',
      { file: source, faults: ['not a backup of this program, or damaged'] },
      { cause },
    );
  } finally {
    raw?.close();
  }
}

/** The files a backup carries, read in place. */
function storeInside(part: string): FileStore {
  const read = <T>(work: (raw: Database.Database) => T): T => {
    const raw = new Database(part, { readonly: true });
    try {
      return work(raw);
    } finally {
      raw.close();
    }
  };
  const get = (sha256: string): Uint8Array => {
    const row = read((raw) => raw.prepare('SELECT bytes FROM backup_file WHERE sha256 = ?').get(sha256)) as
      | { bytes: Buffer }
      | undefined;
    if (row === undefined || sha256Of(row.bytes) !== sha256)
      throw new AppError('storeDamaged', { file: sha256 });
    return row.bytes;
  };
  return {
    get,
    has: (sha256) =>
      read((raw) => raw.prepare('SELECT 1 FROM backup_file WHERE sha256 = ?').get(sha256)) !== undefined,
    list: () => read((raw) => raw.prepare('SELECT sha256 FROM backup_file').pluck().all() as string[]),
    blob: async (sha256) => new Blob([new Uint8Array(get(sha256))]),
    put: notWritten,
    takeIn: notWritten,
  };
}

function notWritten(): never {
  throw new Error('a backup is not written to');
}

async function verified(file: string, files: FileStore, named: string, lawOf: LawOf): Promise<BackupReport> {
  const raw = new Database(file, { readonly: true });
  let report: VerifyReport;
  try {
    report = await verifyStore(
      kyselyOver(raw, () => {}),
      files,
      lawOf,
    );
  } catch (cause) {
    throw new AppError('backupDamaged', { file: named, faults: ['cannot be read'] }, { cause });
  } finally {
    raw.close();
  }
  if (!report.isSound) {
    throw new AppError('backupDamaged', {
      file: named,
      faults: report.faults.slice(0, 5).map((fault) => `${fault.kind} ${fault.subject}: ${fault.detail}`),
    });
  }
  return { file: named, events: report.events, cases: report.cases, files: report.files };
}

/** Moves what is there aside and the restored court in; answers the folder the old one went to. */
function swapIn(dataDir: string, scratch: string): string | null {
  const present = [databaseName, `${databaseName}-wal`, `${databaseName}-shm`, 'files'].filter((name) =>
    existsSync(join(dataDir, name)),
  );
  let aside: string | null = null;
  if (present.length > 0) {
    for (let n = 1; aside === null || existsSync(aside); n += 1) aside = join(dataDir, `before-restore-${n}`);
    mkdirSync(aside);
    for (const name of present) renameSync(join(dataDir, name), join(aside, name));
  }
  renameSync(join(scratch, 'files'), join(dataDir, 'files'));
  renameSync(join(scratch, databaseName), join(dataDir, databaseName));
  return aside;
}
