import { defineConfig } from 'vitest/config';

const nodeMajor = Number(process.versions.node.split('.')[0]);
// better-sqlite3 13 ends the process without a word on older versions.
if (nodeMajor < 22)
  throw new Error(`Tests need Node 24 (found ${process.versions.node}): run them by npm test.`);

/** One vitest project: a folder of tests, its time zone (results must not depend on it) and its patience. */
function project(name: string, folder: string, timeZone: string, testTimeout: number) {
  return {
    test: {
      name,
      // The domain is pure: its tests can share what they import.
      isolate: folder !== 'domain',
      include: [`tests/${folder}/**/*.test.{ts,tsx}`],
      environment: 'node',
      env: { TZ: timeZone },
      testTimeout,
      hookTimeout: 30_000,
    },
  };
}

export default defineConfig({
  test: {
    passWithNoTests: true,
    // The court's machine and CI have two cores: the default leaves one of them idle.
    maxWorkers: '100%',
    projects: [
      project('domain', 'domain', 'UTC', 10_000),
      // Half-hour offset and summer time, twelve hours from the court: what leans on the machine's zone breaks here.
      project('domain-far', 'domain', 'America/St_Johns', 10_000),
      project('integration', 'integration', 'UTC', 60_000),
      project('shell', 'shell', 'UTC', 30_000),
    ],
  },
});
