import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

export interface Court {
  /** Origin of the served desk, with a trailing slash. */
  readonly url: string;
  readonly dataDir: string;
}

interface Options {
  /** Start from the sample court instead of an empty data folder. */
  readonly isSample: boolean;
}

/** Every journey has a court of its own: an own data folder, an own server, the built desk. */
export const test = base.extend<Options & { court: Court }>({
  isSample: [false, { option: true }],
  court: async ({ isSample }, use) => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'tingwu-e2e-'));
    const args = ['electron/backend/cli.ts', 'serve', '--data', dataDir, ...(isSample ? ['--demo'] : [])];
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

/** axe-core finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect
    .soft(violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' | ')}`))
    .toEqual([]);
}

/** Signs in through the screen of the sample court. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByLabel('姓名').click();
  await page.getByRole('option', { name }).click();
  await page.getByRole('textbox', { name: '密码', exact: true }).fill('practice-court');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
}
