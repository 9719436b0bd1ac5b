import { join } from 'node:path';
import { backupFromProgram } from '../store/backup.ts';
import { schemaVersion } from '../store/migrate.ts';
import { openForReading } from '../store/open.ts';
import * as backups from '../store/repositories/backups.ts';
import * as caseEvents from '../store/repositories/case-events.ts';
import * as cases from '../store/repositories/cases.ts';
import { verifyStore } from '../store/verify.ts';
import { lawOfFile } from './case-dates.ts';
import { type Context, localNow, moment } from './context.ts';

/** Where the data lies and when it was last backed up. */
export async function status(context: Context, programVersion: string) {
  const { db, raw, dataDir } = context.store;
  return {
    dataDir,
    schemaVersion: schemaVersion(raw),
    programVersion,
    events: await caseEvents.count(db),
    cases: await cases.countAll(db),
    lastBackup: await backups.last(db),
  };
}

/** Makes a backup in the data folder's `backups`, checks it, and notes it. Desks go on working meanwhile. */
export async function backupNow(context: Context) {
  const { raw, files, dataDir } = context.store;
  const target = join(
    dataDir,
    'backups',
    `tingwu-${localNow(context).replace(/[-:]/g, '')}-${Math.floor(context.clock() / 1000) % 60}.tingwu`,
  );
  const report = await backupFromProgram(raw, files, target, lawOfFile(context.shippedLaw));
  const at = moment(context);
  await context.store.write((trx) => backups.log(trx, { madeAt: at, file: target, isVerified: true }));
  return { file: target, at, cases: report.cases, events: report.events };
}

/** Checks the whole store over a handle of its own. */
export async function verifyNow(context: Context) {
  const { db, raw, files } = openForReading(context.store.dataDir);
  try {
    const report = await verifyStore(db, files, lawOfFile(context.shippedLaw));
    return { ...report, faults: [...report.faults] };
  } finally {
    raw.close();
  }
}
