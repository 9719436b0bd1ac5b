import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../domain/app-error.ts';

export interface DataLock {
  release(): void;
}

/**
 * Takes the data folder for this process. The lock is SQLite's own file lock, so it is gone the moment the process is,
 * however it ended; nothing stale can be left behind.
 * @throws AppError `storeLocked` when another process has the folder.
 */
export function lockDataFolder(dataDir: string): DataLock {
  const db = new Database(join(dataDir, 'tingwu.lock'), { timeout: 0 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    db.close();
    throw new AppError('storeLocked', { dataDir }, { cause });
  }
  return {
    release: () => {
      db.exec('ROLLBACK');
      db.close();
    },
  };
}
