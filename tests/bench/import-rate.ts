import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPlanner } from '../../electron/backend/planner/run-planner.ts';
import { importLedger } from '../../electron/backend/services/ledger-import.ts';
import { legalOf, loadShippedLaw } from '../../electron/backend/services/legal-data.ts';
import { openStore } from '../../electron/backend/store/open.ts';

const ledger = join(import.meta.dirname, '..', 'fixtures', 'ledger-2021.xlsx');

/** Imports the fixture ledger into an empty folder: entries made (cases, mediations, hearings, closings) per second. */
export async function importRate(resourcesDir: string): Promise<{ rows: number; rowsPerSecond: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tingwu-bench-import-'));
  const store = openStore({ dataDir });
  const shippedLaw = loadShippedLaw(resourcesDir);
  try {
    const start = performance.now();
    const { imported } = await importLedger(
      {
        store,
        legal: await legalOf(shippedLaw, store.db),
        shippedLaw,
        reloadLegal: async () => {},
        resourcesDir,
        clock: Date.now,
        random: (bytes) => randomBytes(bytes),
        uploads: { put: () => '', get: () => new Uint8Array() },
        ledgerJobs: new Map(),
        planJobs: new Map(),
        runPlanner,
        logUnexpected: () => '',
        publish: () => {},
      },
      {
        bytes: readFileSync(ledger),
        fileName: 'ledger-2021.xlsx',
        actor: 'bench',
        isDryRun: false,
        onProgress: async () => {},
      },
    );
    const rows =
      imported.cases +
      imported.preFilingMediations +
      imported.mediations +
      imported.hearings +
      imported.closings;
    return { rows, rowsPerSecond: (rows * 1000) / (performance.now() - start) };
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
