import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * The program's own folder in the user's application data: `~/.config/tingwu`, `%APPDATA%\Tingwu`,
 * `~/Library/Application Support/Tingwu`. Electron is told to use the same, so every way of starting finds one docket.
 */
export function userFolder(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') {
    return path.win32.join(env['APPDATA'] ?? path.win32.join(home, 'AppData', 'Roaming'), 'Tingwu');
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Tingwu');
  // The XDG specification: a relative value is invalid and ignored.
  const xdg = env['XDG_CONFIG_HOME'] ?? '';
  return path.posix.join(path.posix.isAbsolute(xdg) ? xdg : path.posix.join(home, '.config'), 'tingwu');
}

/** Where the court's data lives unless `--data` says otherwise; the sample court never shares a folder with a real one. */
export function defaultDataDir(isDemo: boolean): string {
  return path.join(userFolder(), isDemo ? 'demo' : 'data');
}

/**
 * A browser profile for one data folder (window places, caches): two courts on one machine do not share it, and each has
 * its own single-instance lock.
 */
export function profileDir(kind: 'electron' | 'browser', dataDir: string): string {
  const key = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 12);
  return path.join(userFolder(), `${kind}-${key}`);
}
