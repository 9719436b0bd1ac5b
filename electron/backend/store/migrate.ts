import type Database from 'better-sqlite3';
import { AppError } from '../domain/app-error.ts';
import { invariant } from '../domain/assert.ts';

/** One forward step of the schema: plain SQL that imports nothing which can change. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** The step rebuilds a table: foreign keys are off while it runs and checked before it commits. */
  readonly rebuildsTables?: boolean;
}

/** The schema version a file is at (`user_version`). */
export function schemaVersion(db: Database.Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/**
 * Brings a file to the newest schema, each step in a transaction of its own together with its number. `beforeFirst` runs
 * once before anything changes in a file that already holds data (the automatic backup).
 * @throws AppError `storeNewer` when the file is from a newer program.
 */
export function migrate(
  db: Database.Database,
  migrations: readonly Migration[],
  beforeFirst: (from: number) => void,
): void {
  migrations.forEach((step, index) => {
    invariant(
      index === 0 || step.version > (migrations[index - 1]?.version ?? 0),
      'migrations are not in order',
    );
  });
  const current = schemaVersion(db);
  const newest = migrations.at(-1)?.version ?? 0;
  if (current > newest) throw new AppError('storeNewer', { fileVersion: current, programVersion: newest });
  const pending = migrations.filter((step) => step.version > current);
  if (pending.length === 0) return;
  if (current > 0) beforeFirst(current);
  for (const step of pending) runStep(db, step);
}

function runStep(db: Database.Database, step: Migration): void {
  // Inside a transaction the pragma is ignored, so it stands before BEGIN.
  if (step.rebuildsTables) db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      db.exec(step.sql);
      if (step.rebuildsTables) {
        const broken = db.pragma('foreign_key_check') as unknown[];
        invariant(broken.length === 0, `migration ${step.version} leaves ${broken.length} broken references`);
      }
      db.pragma(`user_version = ${step.version}`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
