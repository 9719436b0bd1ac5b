import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { AppError } from '../domain/app-error.ts';
import { type Db, kyselyOver, type SlowQuery, type Trx } from './database.ts';
import { type FileStore, openFileStore } from './files.ts';
import { lockDataFolder } from './lock.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import { storageError } from './storage-error.ts';

/** The one open data folder: database, files and the lock on both. */
export interface Store {
  readonly dataDir: string;
  /** Reads see the last committed state and never wait for a writer. */
  readonly db: Db;
  readonly files: FileStore;
  /** Runs `work` in one IMMEDIATE transaction; when it throws, nothing of it stays. */
  write<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** The raw writing handle: for backup only. */
  readonly raw: Database.Database;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly dataDir: string;
  readonly onSlow?: (query: SlowQuery) => void;
}

export const databaseName = 'tingwu.db';
const backupsBeforeMigration = 5;

/**
 * Opens the data folder, creating it when it is new: takes the lock, checks the file, brings the schema up to date after
 * a backup.
 * @throws AppError `storeLocked`, `storeNewer`, `storeDamaged`, `storeUnwritable`, each with the file it means.
 */
export function openStore({ dataDir, onSlow = () => {} }: OpenOptions): Store {
  const file = join(dataDir, databaseName);
  try {
    mkdirSync(dataDir, { recursive: true });
    const lock = lockDataFolder(dataDir);
    try {
      const raw = openWritable(file);
      const reader = new Database(file, { readonly: true });
      return assemble(dataDir, raw, reader, lock.release, onSlow);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw storageError(error, file);
  }
}

/**
 * Opens an existing file for reading beside a running program (statistics, verification, backup from the command line).
 * @throws AppError `notSetUp` when there is no file, `storeNewer` when a newer program wrote it, `storeOlder` when the program
 * has not brought it up to date yet.
 */
export function openForReading(dataDir: string): {
  db: Kysely<Schema>;
  raw: Database.Database;
  files: FileStore;
} {
  const file = join(dataDir, databaseName);
  if (!existsSync(file)) throw new AppError('notSetUp', { dataDir });
  try {
    const raw = new Database(file, { readonly: true });
    const newest = migrations.at(-1)?.version ?? 0;
    if (schemaVersion(raw) > newest)
      throw new AppError('storeNewer', { fileVersion: schemaVersion(raw), programVersion: newest });
    if (schemaVersion(raw) < newest)
      throw new AppError('storeOlder', { fileVersion: schemaVersion(raw), programVersion: newest });
    return { db: kyselyOver(raw, () => {}), raw, files: openFileStore(join(dataDir, 'files')) };
  } catch (error) {
    throw storageError(error, file);
  }
}

function openWritable(file: string): Database.Database {
  const raw = new Database(file);
  try {
    // Readers never wait for the writer and the writer never for readers.
    raw.pragma('journal_mode = WAL');
    // An acknowledged write survives a power cut: the log is synced at every commit.
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    // The command line may read at the same time; the lock keeps other writers out.
    raw.pragma('busy_timeout = 5000');
    raw.pragma('cache_size = -64000');
    refuseDamaged(raw, file);
    migrate(raw, migrations, (from) => backupBeforeMigration(raw, file, from));
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

function refuseDamaged(raw: Database.Database, file: string): void {
  const findings = raw.pragma('quick_check(5)', { simple: false }) as { quick_check: string }[];
  if (findings.length === 1 && findings[0]?.quick_check === 'ok') return;
  throw new AppError('storeDamaged', { file, findings: findings.map((finding) => finding.quick_check) });
}

function backupBeforeMigration(raw: Database.Database, file: string, from: number): void {
  const target = `${file}.before-${from}`;
  rmSync(target, { force: true });
  raw.prepare('VACUUM INTO ?').run(target);
  const folder = join(file, '..');
  const kept = readdirSync(folder).filter((name) => name.startsWith(`${databaseName}.before-`));
  kept.sort((a, b) => Number(a.split('-').at(-1)) - Number(b.split('-').at(-1)));
  for (const name of kept.slice(0, -backupsBeforeMigration)) rmSync(join(folder, name), { force: true });
}

function assemble(
  dataDir: string,
  raw: Database.Database,
  reader: Database.Database,
  release: () => void,
  onSlow: (query: SlowQuery) => void,
): Store {
  const writing = kyselyOver(raw, onSlow);
  const reading = kyselyOver(reader, onSlow);
  const file = join(dataDir, databaseName);
  return {
    dataDir,
    db: reading,
    files: openFileStore(join(dataDir, 'files')),
    raw,
    write: async (work) => {
      try {
        return await writing.transaction().execute(work);
      } catch (error) {
        throw storageError(error, file);
      }
    },
    close: async () => {
      raw.pragma('optimize');
      await reading.destroy();
      await writing.destroy();
      release();
    },
  };
}
