import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { findElectron } from '../../electron/start/electron-runtime.ts';

const root = path.resolve(import.meta.dirname, '../..');
const program = findElectron(root);

test.skip(
  program === null,
  "Electron's runtime is not installed (node node_modules/electron/install.js fetches it)",
);

/** Starts the built desk on a data folder of its own and ends it again. */
async function withDesk(
  body: (app: Awaited<ReturnType<typeof _electron.launch>>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwu-electron-'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: program ?? '',
    args: [...asRoot, root, `--data=${path.join(folder, 'court')}`],
    env: { ...process.env, XDG_CONFIG_HOME: folder, APPDATA: folder },
  });
  try {
    await body(app);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

test('first start: the desk opens over its own scheme, without Node in the page and without a port', async () => {
  await withDesk(async (app) => {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toMatch(/^tingwu:\/\/desk\//);
    const inside = await page.evaluate(() => ({
      hasNode: 'require' in globalThis || 'process' in globalThis,
      bridge: Object.keys(window.tingwuDesktop ?? {}).toSorted(),
    }));
    expect(inside.hasNode).toBe(false);
    expect(inside.bridge).toEqual(['listPrinters', 'openFile', 'print', 'saveFile', 'setBadge']);
  });
});

test('attack: the page tries to leave the desk', async () => {
  await withDesk(async (app) => {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      location.href = 'https://example.invalid/';
    });
    await page.evaluate(() => window.open('file:///'));
    expect(page.url()).toMatch(/^tingwu:\/\/desk\//);
    expect(app.windows()).toHaveLength(1);
  });
});

test('the bridge answers the desk: printers are listed, the page prints to PDF', async () => {
  await withDesk(async (app) => {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => window.tingwuDesktop?.listPrinters())).toBeInstanceOf(Array);
    const size = await app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const pdf = await window?.webContents.printToPDF({ preferCSSPageSize: true });
      return pdf?.byteLength ?? 0;
    });
    expect(size).toBeGreaterThan(1_000);
  });
});
