import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Backend, createBackend } from '../backend/backend.ts';
import { serveBackend } from '../backend/server/node-carrier.ts';
import { profileDir } from './data-dir.ts';
import { createFileLog, logFile } from './log-file.ts';
import type { StartOptions } from './options.ts';
import { complain, say } from './say.ts';
import { storeFailure } from './store-failure.ts';

/**
 * Serves the desk on loopback for one browser and opens it as a window of its own, or prints the address when `browser` is
 * null. Ends when the window closes, at Ctrl+C, or when the npm that started it is gone. Answers the exit code.
 */
export async function serveDesk(
  root: string,
  options: StartOptions,
  browser: string | null,
): Promise<number> {
  const backend = await openBackend(root, options);
  if (backend === null) return 1;
  const served = await serveBackend(backend, { runKey: randomBytes(24).toString('base64url') });

  let code = 0;
  const stopped = stopRequested();
  if (browser === null) {
    printAddress(served.url);
    await stopped;
  } else {
    const window = openWindow(browser, served.url, options.dataDir);
    code = await Promise.race([stopped, windowClosed(window, served.url)]);
    window.kill();
  }
  await served.close();
  await backend.close();
  return code;
}

async function openBackend(root: string, { dataDir, isDemo }: StartOptions): Promise<Backend | null> {
  try {
    return await createBackend({
      dataDir,
      isDemo,
      log: createFileLog(logFile()),
      resourcesDir: path.join(root, 'resources'),
      rendererDir: path.join(root, 'out/renderer'),
    });
  } catch (error) {
    const failure = storeFailure(error, dataDir);
    if (failure === null) throw error;
    complain(`${failure.title}\n${failure.text}`, `${failure.title}\n${failure.text}`);
    return null;
  }
}

function openWindow(browser: string, url: string, dataDir: string): ChildProcess {
  const profile = profileDir('browser', dataDir);
  mkdirSync(profile, { recursive: true });
  // Chromium's sandbox cannot be set up by root; --test-type hides the bar that says so.
  const asRoot =
    process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
  const args = [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...asRoot,
  ];
  return spawn(browser, args, { stdio: 'ignore' });
}

/** Waits for the window. One that ends at once was refused a display, or handed over to a browser already running. */
function windowClosed(window: ChildProcess, url: string): Promise<number> {
  const openedAt = Date.now();
  return new Promise((resolve) => {
    const ended = (): void => {
      if (Date.now() - openedAt > 5_000) resolve(0);
      else printAddress(url);
    };
    window.once('error', ended);
    window.once('exit', ended);
  });
}

function printAddress(url: string): void {
  console.log(url);
  say('按 Ctrl+C 结束。', 'Ctrl+C ends it.');
}

/** Ctrl+C, a stop of the service, or the end of the npm this runs under (killed, it cannot pass its signal on). */
function stopRequested(): Promise<number> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(0));
    if (process.env['npm_lifecycle_event'] === undefined) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) resolve(0);
    }, 1_000);
    watch.unref();
  });
}
