import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const day = 24 * 60 * 60 * 1000;
const installLimit = 60_000;

/**
 * Electron's program file, or null when it is not here. Looks beside the package instead of loading it: loading starts a
 * download, which behind a silent firewall never ends. Honours `ELECTRON_OVERRIDE_DIST_PATH`.
 */
export function findElectron(
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const folder = path.join(root, 'node_modules', 'electron');
  const named = readText(path.join(folder, 'path.txt'));
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
  const program =
    override === ''
      ? named === null
        ? null
        : path.join(folder, 'dist', named)
      : path.join(override, named ?? platformProgram(process.platform));
  return program !== null && existsSync(program) ? program : null;
}

/** How the one attempt at fetching the runtime went; `skipped` when it failed less than a day ago or is not wanted. */
export type InstallResult = 'installed' | 'failed' | 'skipped';

/**
 * Runs the package's own installer once, for at most a minute (`ELECTRON_MIRROR` is its own setting). A failure is remembered
 * for a day beside the packages, so that later starts are quick; installing the packages anew forgets it.
 */
export function installElectron(
  root: string,
  now: number,
  env: Readonly<Record<string, string | undefined>> = process.env,
): InstallResult {
  const installer = path.join(root, 'node_modules', 'electron', 'install.js');
  if (!existsSync(installer) || (env['ELECTRON_SKIP_BINARY_DOWNLOAD'] ?? '') !== '') return 'skipped';
  const memory = path.join(root, 'node_modules', '.cache', 'tingwu-electron-failed');
  const failedAt = Number(readText(memory) ?? Number.NaN);
  if (failedAt <= now && now - failedAt < day) return 'skipped';

  const { status } = spawnSync(process.execPath, [installer], {
    cwd: path.dirname(installer),
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: installLimit,
    killSignal: 'SIGKILL',
  });
  if (status === 0 && findElectron(root, env) !== null) return 'installed';
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, String(now));
  return 'failed';
}

function platformProgram(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
