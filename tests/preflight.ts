import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { findBrowser } from '../electron/start/find-browser.ts';

const chineseFont = 'fonts-noto-cjk';

/**
 * Sees to what the tests need from the machine: a Chromium and a Chinese font. What is missing is installed where it can be
 * (apt as root, or Playwright's own download).
 * @returns the browser's program file
 * @throws Error with one line that says what to install
 */
export function preflight(): string {
  if (!hasChineseFont()) aptInstall([chineseFont, 'fontconfig']);
  if (!hasChineseFont())
    throw new Error(`No Chinese font: install ${chineseFont} (or any font for zh), then run npm test again.`);
  if (run('pdftoppm', ['-v']) === null) aptInstall(['poppler-utils']);
  if (run('pdftoppm', ['-v']) === null)
    console.log('pdftoppm (poppler-utils) is missing: printed pages are not looked at as pictures.');
  return browser();
}

function browser(): string {
  const found = findBrowser() ?? playwrightOwn();
  if (found !== null) return found;
  aptInstall(['chromium']);
  const installed = findBrowser();
  if (installed !== null) return installed;
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  const downloaded = playwrightOwn();
  if (downloaded !== null) return downloaded;
  throw new Error(
    'No browser: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, then run npm test again.',
  );
}

function playwrightOwn(): string | null {
  const file = chromium.executablePath();
  return file !== '' && existsSync(file) ? file : null;
}

/** Only Linux asks fontconfig; Windows and macOS ship Chinese fonts. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  return (run('fc-list', [':lang=zh', 'family']) ?? '').trim() !== '';
}

/** Two attempts: a package list goes out of date, a mirror has a bad moment. Does nothing where apt or root is missing. */
function aptInstall(packages: readonly string[]): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || run('apt-get', ['--version']) === null)
    return;
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  for (let attempt = 0; attempt < 2; attempt += 1) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env, timeout: 180_000 });
    if (spawnSync('apt-get', install, { stdio: 'ignore', env, timeout: 300_000 }).status === 0) return;
  }
}

function run(program: string, args: readonly string[]): string | null {
  const { status, stdout, error } = spawnSync(program, args, { encoding: 'utf8' });
  return error === undefined && status === 0 ? stdout : null;
}
