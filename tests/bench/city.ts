import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { foldCase } from '../../electron/backend/domain/lifecycle/fold.ts';
import { datesBy } from '../../electron/backend/services/case-dates.ts';
import type { Legal } from '../../electron/backend/services/context.ts';
import { kyselyOver, type Trx } from '../../electron/backend/store/database.ts';
import { openStore } from '../../electron/backend/store/open.ts';
import * as caseEvents from '../../electron/backend/store/repositories/case-events.ts';
import { type CaseRows, rowsOf } from '../../electron/backend/store/repositories/case-rows.ts';
import { indexCase } from '../../electron/backend/store/search/case-search.ts';
import { type CityPlan, cityCase, cityPlan } from './city-case.ts';

/** Every so manieth case keeps its history: opening and writing need it, lists and figures read the projections. */
export const historyEvery = 20;

/**
 * A data folder of a city's court with `cases` cases, two hearings each, made once and kept in `folder`; answers its path.
 * Rows go straight into the real schema with its triggers on; the projections come from the program's own fold.
 */
export async function madeCity(folder: string, cases: number, legal: Legal): Promise<string> {
  const dataDir = join(folder, `tingwu-bench-v4-${cases}`);
  if (existsSync(dataDir)) return dataDir;
  const making = `${dataDir}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  await openStore({ dataDir: making }).close();
  const raw = new Database(join(making, 'tingwu.db'));
  raw.pragma('synchronous = OFF');
  raw.pragma('foreign_keys = OFF');
  raw.pragma('cache_size = -512000');
  await fill(raw, cityPlan(cases), legal);
  raw.exec('ANALYZE');
  raw.pragma('wal_checkpoint(TRUNCATE)');
  raw.close();
  renameSync(making, dataDir);
  return dataDir;
}

async function fill(raw: Database.Database, plan: CityPlan, legal: Legal): Promise<void> {
  // One open transaction on the only handle: what repositories take as theirs.
  const db = kyselyOver(raw, () => {}) as unknown as Trx;
  const insert = inserter(raw);
  insert('court', { ...plan.court });
  for (const room of plan.rooms) insert('room', { ...room });
  for (const member of plan.staff) insert('staff', { ...member });
  // Counted by the law at hand: opening it recounts nothing.
  insert('law_state', { id: 1, fingerprint: legal.fingerprint });
  const due = datesBy(legal);
  raw.exec('BEGIN');
  for (let n = 0; n < plan.cases; n += 1) {
    const { caseId, entries } = cityCase(plan, n);
    const events = entries.map((entry, index) => ({
      id: `${caseId}-${index}`,
      seq: index + 1,
      effectiveOn: entry.on,
      recordedAt: `${entry.on}T02:00:00.000Z`,
      actor: 'bench',
      event: entry.event,
    }));
    const state = foldCase(events);
    if (state === null) throw new Error('an empty history');
    const rows = rowsOf(caseId, state, due);
    insert('case', { ...rows.case, id: caseId, version: events.length });
    if (n % historyEvery === 0)
      await caseEvents.append(
        db,
        caseId,
        0,
        events.map((event) => ({ ...event, importId: null })),
      );
    insertChildren(insert, rows);
    await indexCase(db, n + 1, textsOf(rows));
    if (n % 20_000 === 19_999) {
      raw.exec('COMMIT; BEGIN');
      console.error(`  ${n + 1} of ${plan.cases} cases`);
    }
  }
  for (const [year, last] of plan.numbers) insert('number_series', { series: 'case', year, last });
  raw.exec('COMMIT');
}

type Insert = (table: string, row: Readonly<Record<string, unknown>>) => void;

function inserter(raw: Database.Database): Insert {
  const statements = new Map<string, Database.Statement>();
  return (table, row) => {
    const columns = Object.keys(row);
    const key = `${table} ${columns.join()}`;
    const known = statements.get(key);
    const statement =
      known ??
      raw.prepare(
        `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join()}) VALUES (${columns.map(() => '?').join()})`,
      );
    if (known === undefined) statements.set(key, statement);
    statement.run(...Object.values(row));
  };
}

function insertChildren(insert: Insert, rows: CaseRows): void {
  for (const table of [
    'party',
    'agent',
    'hearing',
    'booking',
    'mediation',
    'instalment',
    'due_date',
  ] as const) {
    for (const row of rows[table]) insert(table, { ...row });
  }
}

function textsOf(rows: CaseRows): string[] {
  const names = [...rows.party, ...rows.agent].map((row) => row.name);
  return typeof rows.case.case_number === 'string' ? [rows.case.case_number, ...names] : names;
}
