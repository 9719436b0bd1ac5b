import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { createBackend } from '../../electron/backend/backend.ts';
import { combine, loadShippedLaw } from '../../electron/backend/services/legal-data.ts';
import { hashPassword } from '../../electron/backend/services/sessions.ts';
import { CourtClient } from '../integration/workers/court-client.ts';
import { madeCity } from './city.ts';
import { benchToday } from './city-case.ts';
import { importRate } from './import-rate.ts';
import { type Measured, measure, timing } from './measure.ts';
import { benchPlanner } from './planner.ts';
import { loadNames } from './planner-instance.ts';
import { benchPortal } from './portal.ts';
import { questions } from './questions.ts';
import { recountRate } from './recount.ts';

/**
 * `npm run bench`: puts the desk's questions to a court of 200,000 cases and 400,000 hearings (`--cases N` for fewer), made
 * once and kept in the system's temporary folder. Median and 95th percentile, beside the same question as bare SQL in the
 * same run. `npm run bench -- planner [usual|overrun] [HEARINGS …]` measures the planner instead, with `--prove SECONDS` for the
 * bound (default 120); `npm run bench -- portal` the parties' portal. `--json FILE` writes them down; `--only TEXT` asks the questions whose name holds it.
 */
const loginName = 'bench';
const login = 'bench bench bench';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string' },
    json: { type: 'string' },
    only: { type: 'string' },
    prove: { type: 'string' },
  },
});
if (positionals[0] === 'planner') {
  const proveSeconds = Number(values.prove ?? 120);
  if (!(proveSeconds > 0)) throw new Error('--prove wants a number of seconds above 0');
  const asked = positionals.slice(1);
  const load = loadNames.find((name) => name === asked[0]);
  const sizes = asked.slice(load === undefined ? 0 : 1).map(Number);
  if (!sizes.every((size) => size > 0))
    throw new Error('planner wants usual or overrun, then numbers of hearings');
  await benchPlanner(load === undefined ? loadNames : [load], sizes, proveSeconds, values.json ?? null);
  process.exit(0);
}
if (positionals[0] === 'portal') {
  await benchPortal(values.json ?? null);
  process.exit(0);
}
const cases = Number(values.cases ?? 200_000);
if (!Number.isInteger(cases) || cases < 1000) throw new Error('--cases wants a whole number from 1000');

const resourcesDir = join(import.meta.dirname, '..', '..', 'resources');
const legal = combine(loadShippedLaw(resourcesDir), {
  calendarYears: [],
  closingDays: [],
  limits: [],
  scope: null,
  sessionHours: [],
});
const dataDir = await madeCity(tmpdir(), cases, legal);
await givePassword(dataDir);
const slow = new Set<string>();
const opened = performance.now();
const backend = await createBackend({
  dataDir,
  resourcesDir,
  rendererDir: null,
  clock: () => Date.parse(`${benchToday}T10:00:00+08:00`),
  random: (bytes) => randomBytes(bytes),
  log: (line) => slow.add(JSON.stringify(line)),
});
const openMs = performance.now() - opened;
const raw = new Database(join(dataDir, 'tingwu.db'), { readonly: true });
try {
  const client = new CourtClient('http://desk.bench/', null, backend.fetch);
  client.token = (
    await client.mutate<{ token: string }>('session.signIn', { loginName, password: login })
  ).token;
  const empty = await timing(() => client.query('session.me'));
  const wanted = questions(client, raw, cases).filter((item) => item.name.includes(values.only ?? ''));
  const measured: Measured[] = [];
  console.log(`${cases} cases; opened in ${openMs.toFixed(0)} ms; an empty call ${shown(empty.p50)} ms\n`);
  console.log(row('question', 'p50 ms', 'p95 ms', 'SQL p50', 'ratio'));
  for (const question of wanted) {
    const result = await measure(question, empty);
    measured.push(result);
    console.log(
      row(
        result.name,
        shown(result.asked.p50),
        shown(result.asked.p95),
        result.floor === null ? '-' : shown(result.floor.p50),
        result.ratio === null ? '-' : `${result.ratio.toFixed(1)}x`,
      ),
    );
  }
  const rate = values.only === undefined ? await importRate(resourcesDir) : null;
  if (rate !== null)
    console.log(`\nledger import ${rate.rowsPerSecond.toFixed(0)} rows/s (${rate.rows} rows)`);
  const recount = 'recount'.includes(values.only ?? '') ? recountRate(legal) : null;
  if (recount !== null) {
    const per = (ms: number) => `${ms.toFixed(0)} ms (${((ms * 1000) / recount.cases).toFixed(0)} µs a case)`;
    console.log(
      `\nrecount of ${recount.dates} dates of ${recount.cases} open cases: ${per(recount.countMs)}, with the fold of their histories ${per(recount.foldAndCountMs)}; bare counting ${per(recount.floorMs)}, ratio ${(recount.countMs / recount.floorMs).toFixed(1)}x`,
    );
  }
  if (values.json !== undefined)
    writeFileSync(
      values.json,
      `${JSON.stringify({ cases, openMs, empty, measured, importRate: rate, recount }, null, 2)}\n`,
    );
  if (process.env['BENCH_SLOW'] !== undefined) for (const line of slow) console.log(line);
} finally {
  raw.close();
  await backend.close();
}

/** The director of the made court gets a password; the made court itself knows none. */
async function givePassword(folder: string): Promise<void> {
  const db = new Database(join(folder, 'tingwu.db'));
  db.prepare(
    `INSERT INTO staff (id, name, functions, is_active, login_name, password_hash, position)
     VALUES ('director', '主任', '["clerk","arbitrator","director","administrator"]', 1, ?, ?, 999)
     ON CONFLICT (id) DO UPDATE SET password_hash = excluded.password_hash`,
  ).run(loginName, await hashPassword(login));
  db.close();
}

function row(name: string, ...cells: string[]): string {
  const width = [...name].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
  return name + ' '.repeat(Math.max(1, 36 - width)) + cells.map((cell) => cell.padStart(10)).join('');
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 0);
}
