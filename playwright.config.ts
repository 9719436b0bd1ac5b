import { defineConfig } from '@playwright/test';
import { findBrowser } from './electron/start/find-browser.ts';

const browser = findBrowser();
const live = '**/live-room.spec.ts';

export default defineConfig({
  outputDir: 'test-results/playwright',
  fullyParallel: false,
  workers: 2,
  // A journey that passes only on its second try is reported as flaky by name, never silently.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  // A hang is found by the limits of single steps; a whole journey may take its time on a busy machine.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? [['list']] : [['list'], ['json']],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    actionTimeout: 20_000,
    // A trace of every journey costs a third of the whole run; the second try tells what the first one hit.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    // Without a system browser Playwright falls back to its own, where it was downloaded.
    launchOptions: browser === null ? {} : { executablePath: browser },
  },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts', testIgnore: live },
    // Four browsers' worth of pictures and sound: `npm test` runs it by itself after the others, whatever came of them.
    // A trace would film every moving picture: dearer than the hearing itself.
    {
      name: 'live',
      testDir: 'tests/e2e',
      testMatch: live,
      outputDir: 'test-results/playwright-live',
      use: { trace: 'off' },
    },
    { name: 'electron', testDir: 'tests/shell', testMatch: '**/*.pw.ts' },
  ],
});
