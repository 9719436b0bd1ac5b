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
 * Brings a file to the newest schema: all pending steps in one transaction, so that it stays at its old version when one of
 * them fails. `beforeFirst` runs
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
  runSteps(db, pending);
}

function runSteps(db: Database.Database, steps: readonly Migration[]): void {
  const rebuilds = steps.some((step) => step.rebuildsTables);
  // Inside a transaction the pragma is ignored, so it stands before BEGIN.
  if (rebuilds) db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const step of steps) {
        db.exec(step.sql);
        db.pragma(`user_version = ${step.version}`);
      }
      if (!rebuilds) return;
      const broken = db.pragma('foreign_key_check') as unknown[];
      invariant(broken.length === 0, `the migrations leave ${broken.length} broken references`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
