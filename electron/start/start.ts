import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, isBuildStale } from './build-if-needed.ts';
import { findElectron, installElectron } from './electron-runtime.ts';
import { findBrowser } from './find-browser.ts';
import { parseStartOptions, type StartOptions } from './options.ts';
import { complain, say } from './say.ts';

const root = path.resolve(import.meta.dirname, '../..');

const help = `npm start -- [--demo] [--data DIR]

  --demo      open the sample court (practice mode, its own data folder)
  --data DIR  keep the data in DIR (default: the user's application data folder)
  --help      this text`;

/** Builds when needed, then opens the desk: in Electron, else in the system's browser, else by an address to open. */
async function start(): Promise<number> {
  let options: StartOptions;
  try {
    options = parseStartOptions(process.argv.slice(2), true);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error), String(error));
    return 2;
  }
  if (options.isHelp) {
    console.log(help);
    return 0;
  }

  if (isBuildStale(root)) {
    say('正在构建……', 'Building…');
    try {
      build(root);
    } catch (error) {
      complain('构建失败：', 'The build failed:');
      console.error(error instanceof Error ? error.message : error);
      return 1;
    }
  }
  // Neither Electron nor a browser window can open without a display: no download is tried for it.
  if (!hasDisplay()) {
    say(
      '没有图形界面，Electron 和浏览器窗口都无法打开：请在浏览器中打开下面的地址。',
      'No display, so neither Electron nor a window can open: open the address below in a browser.',
    );
    return serve(options, null);
  }
  const electron = findElectron(root) ?? fetchElectron();
  if (electron !== null) return runElectron(electron, options);
  return serve(options, findBrowser());
}

async function serve(options: StartOptions, browser: string | null): Promise<number> {
  // Loaded only now: Electron does not need the backend in this process.
  const { serveDesk } = await import('./serve-desk.ts');
  return serveDesk(root, options, browser);
}

/** Tries the installer once; says in one line why another window opens when it fails. */
function fetchElectron(): string | null {
  const result = installElectron(root, Date.now());
  if (result === 'installed') return findElectron(root);
  const browser =
    findBrowser() === null ? ['给出地址', 'an address'] : ['系统浏览器', "the system's browser"];
  say(
    `没有 Electron 运行时，也未能下载：改用${browser[0]}打开同一个工作台。`,
    `Electron's runtime is not here and could not be fetched: the same desk opens in ${browser[1]}.`,
  );
  return null;
}

function runElectron(program: string, { dataDir, isDemo }: StartOptions): Promise<number> {
  // Chromium's sandbox cannot be set up by root.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...asRoot, root, `--data=${dataDir}`, ...(isDemo ? ['--demo'] : [])];
  const child = spawn(program, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((v) => v !== undefined && v !== '');
}

process.exitCode = await start();
