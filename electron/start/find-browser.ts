import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** Names Chromium and its kin go by on the search path. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/**
 * The system's Chromium, Chrome or Edge: `CHROMIUM_PATH` first (an empty one means none), then the search path, then the
 * usual places. Null when there is none.
 */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const told = env['CHROMIUM_PATH'];
  if (told !== undefined) return isProgram(told) ? told : null;
  return [...onPath(platform, env), ...usualPlaces(platform, env)].find(isProgram) ?? null;
}

function onPath(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string[] {
  const flavour = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '')
    .split(flavour.delimiter)
    .filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => flavour.join(folder, name + suffix)));
}

function usualPlaces(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return programs.flatMap((program) =>
      roots.flatMap((root) => (root === undefined ? [] : [path.win32.join(root, program)])),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'].flatMap(
    (folder) => names.map((name) => `${folder}/${name}`),
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
