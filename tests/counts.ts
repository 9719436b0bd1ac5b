import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Counts {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Passed only on a second try; among `passed`, and named in the last lines. */
  readonly flaky: number;
}

const nothing: Counts = { name: '', passed: 0, failed: 0, skipped: 0, flaky: 0 };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Counts of a vitest JSON report; none when there is no report. A file that failed to load counts as one failure. */
export function vitestCounts(file: string): Counts {
  const report = vitestReport.safeParse(readJson(file));
  if (!report.success) return nothing;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = report.data;
  const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
  return { name: '', passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests, flaky: 0 };
}

/** Counts of a Playwright JSON report; a test that passed only on a second try has passed and counts as flaky too. */
export function playwrightCounts(file: string): Counts {
  const report = playwrightReport.safeParse(readJson(file));
  if (!report.success) return nothing;
  const { expected, unexpected, flaky, skipped } = report.data.stats;
  return { name: '', passed: expected + flaky, failed: unexpected, skipped, flaky };
}

export function total(rows: readonly Counts[]): Counts {
  return rows.reduce(
    (sum, row) => ({
      name: 'total',
      passed: sum.passed + row.passed,
      failed: sum.failed + row.failed,
      skipped: sum.skipped + row.skipped,
      flaky: sum.flaky + row.flaky,
    }),
    nothing,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // the suite ended before it could report; its exit code counts
  }
}
