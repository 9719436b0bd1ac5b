import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Counts, playwrightCounts, total, vitestCounts } from './counts.ts';
import { preflight } from './preflight.ts';

/**
 * `npm test`: preflight, type check, format, lint, domain, integration and shell tests, build, end-to-end tests. Goes on
 * after a failure, so that one run shows everything, and closes with one line: `N passed, N failed`.
 */
const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'test-results');
const bin = (file: string) => path.join(root, 'node_modules', file);

/** A step that is no test counts only when it fails. */
function step(name: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Counts {
  console.log(`\n▸ ${name}`);
  const { status } = spawnSync(process.execPath, [bin(program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return { name, passed: 0, failed: status === 0 ? 0 : 1, skipped: 0, flaky: 0 };
}

/** Runs a suite and counts from its report; one that fails without a failed test (a crash) counts as one failure. */
function suite(run: Counts, counted: Counts): Counts {
  return { ...counted, name: run.name, failed: Math.max(counted.failed, run.failed) };
}

// Hundreds of short-lived processes read the same sources: they are compiled once.
process.env['NODE_COMPILE_CACHE'] ??= path.join(root, 'node_modules/.cache/node');

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let browser: string;
try {
  browser = preflight();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const unitReport = path.join(results, 'vitest.json');
const farReport = path.join(results, 'vitest-far.json');
const endReport = path.join(results, 'playwright.json');
const liveReport = path.join(results, 'playwright-live.json');
const reporters = (file: string) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
const near = ['domain', 'integration', 'shell'].flatMap((name) => ['--project', name]);

const rows: Counts[] = [
  step('type check', 'typescript/bin/tsc', ['-p', '.']),
  step('format and lint', '@biomejs/biome/bin/biome', ['check', '.']),
  step('type-aware lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
];
const unit = step('domain, integration, shell', 'vitest/vitest.mjs', [
  'run',
  ...near,
  ...reporters(unitReport),
]);
rows.push(suite(unit, vitestCounts(unitReport)));
// The same tests again: only a failure is news.
const far = step('domain, far time zone', 'vitest/vitest.mjs', [
  'run',
  '--project',
  'domain-far',
  ...reporters(farReport),
]);
rows.push({ ...suite(far, vitestCounts(farReport)), passed: 0 });
rows.push(step('build', 'electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn']));
const journeys = (name: string, report: string, args: readonly string[]): Counts => {
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return suite(step(name, '@playwright/test/cli.js', ['test', ...args], env), playwrightCounts(report));
};
rows.push(journeys('end to end, Electron', endReport, ['--project=e2e', '--project=electron']));
rows.push(journeys('live room', liveReport, ['--project=live', '--workers=1']));

const sum = total(rows);
console.log('');
for (const row of rows.filter((r) => r.failed > 0)) console.log(`failed: ${row.name} (${row.failed})`);
if (sum.flaky > 0) console.log(`${sum.flaky} flaky (passed only on a second try: named above)`);
if (sum.skipped > 0)
  console.log(`${sum.skipped} skipped (what cannot run here, such as Electron without its runtime)`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
