import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');
const cli = 'electron/backend/cli.ts';

export interface Court {
  /** Origin of the served desk, with a trailing slash. */
  readonly url: string;
  readonly dataDir: string;
}

interface Options {
  /** Start from the sample court instead of an empty data folder. */
  readonly isSample: boolean;
}

/**
 * Every journey has a court of its own: an own data folder, an own server, the built desk. The sample court is filled once a
 * worker and copied.
 */
export const test = base.extend<Options & { court: Court }>({
  isSample: [false, { option: true }],
  court: async ({ isSample }, use) => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'tingwu-e2e-'));
    if (isSample) cpSync(sampleCourt(), dataDir, { recursive: true });
    const args = [cli, 'serve', '--data', dataDir];
    const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise((resolve) => server.once('exit', resolve));
    let log = '';
    const url = await new Promise<string>((resolve, reject) => {
      server.stderr.on('data', (chunk) => {
        log += String(chunk);
        const found = /http:\/\/\S+/.exec(log);
        if (found !== null) resolve(found[0]);
      });
      server.once('exit', () => reject(new Error(`the server did not start:\n${log}`)));
    });
    await use({ url, dataDir });
    server.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
    expect(log, 'nothing unexpected was logged').not.toContain('"event":"unexpected"');
  },
});

let sample: string | null = null;
/** The folder of a sample court, filled on first use by this worker (a process of its own). */
function sampleCourt(): string {
  if (sample !== null) return sample;
  const dir = mkdtempSync(path.join(tmpdir(), 'tingwu-sample-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  execFileSync(process.execPath, [cli, 'demo', '--data', dir], { cwd: root });
  sample = dir;
  return dir;
}

export { expect };

/** What a screen must never do: a script error, or anything the page's policy had to stop. */
export function watchPage(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      faults.push(message.text());
  });
  return faults;
}

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** axe-core finds nothing on the page as it stands, nor in a frame of it. Run inside the page, which is many times faster than from outside. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
    const found = await frame.evaluate(async () => {
      // What is still fading has the contrast of its moment; what runs for ever (a spinner) is not waited for.
      const fading = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(fading.map(({ finished }) => finished));
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    });
    expect.soft(found).toEqual([]);
  }
}

/**
 * Chooses from a select field by keyboard: a click would miss when an answer of the server moves the field at that moment.
 * The same answer can take the focus from an option that it draws anew, and the key goes nowhere; then it is pressed again.
 */
export async function choose(page: Page, field: Locator, option: string | RegExp): Promise<void> {
  const list = page.getByRole('listbox');
  const soon = { timeout: 3000 };
  await expect(async () => {
    if ((await list.count()) === 0) {
      await field.focus();
      await page.keyboard.press('Enter');
    }
    await list.getByRole('option', { name: option }).first().press('Enter', soon);
    await expect(list).toHaveCount(0, soon);
  }).toPass({ timeout: 30_000 });
}

/** Signs in through the screen of the sample court. */
export async function signIn(page: Page, name: string): Promise<void> {
  const option = page.getByRole('option', { name });
  // The list opens once the names have come.
  await expect(async () => {
    await page.getByLabel('姓名').click();
    await option.click({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  await page.getByRole('textbox', { name: '密码', exact: true }).fill('practice-court');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
}
