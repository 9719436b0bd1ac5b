import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from '../counts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tingwu-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(value: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

const unit = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  numFailedTestSuites: 0,
};

it('counts tests, and a file that did not load as a failure', () => {
  expect(vitestCounts(report(unit))).toMatchObject({ passed: 5, failed: 0, skipped: 1 });
  expect(vitestCounts(report({ ...unit, numFailedTests: 2, numFailedTestSuites: 3 }))).toMatchObject({
    failed: 2,
  });
  expect(vitestCounts(report({ ...unit, numFailedTestSuites: 1 }))).toMatchObject({ failed: 1 });
});

it('counts a test that passed only on a second try apart', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts(report({ stats }))).toMatchObject({ passed: 8, failed: 1, skipped: 2, flaky: 1 });
});

it('counts nothing where there is no report', () => {
  expect(vitestCounts(path.join(folder, 'none'))).toMatchObject({ passed: 0, failed: 0 });
});
