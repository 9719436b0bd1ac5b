import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isBuildStale } from '../../electron/start/build-if-needed.ts';
import { profileDir, userFolder } from '../../electron/start/data-dir.ts';
import { findElectron, installElectron } from '../../electron/start/electron-runtime.ts';
import { findBrowser } from '../../electron/start/find-browser.ts';
import { createFileLog } from '../../electron/start/log-file.ts';
import { parseStartOptions } from '../../electron/start/options.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tingwu-start-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, text = '', mode = 0o644): string {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  chmodSync(full, mode);
  return full;
}

describe('where data lives', () => {
  it.each([
    ['linux', {}, '/home/li/.config/tingwu'],
    ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/tingwu'],
    ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/li/.config/tingwu'],
    ['darwin', {}, '/home/li/Library/Application Support/Tingwu'],
    ['win32', { APPDATA: 'C:\\Users\\li\\AppData\\Roaming' }, 'C:\\Users\\li\\AppData\\Roaming\\Tingwu'],
  ] as const)('%s %j', (platform, env, folder) => {
    expect(userFolder(platform, env, '/home/li')).toBe(folder);
  });
  it('keeps a profile per data folder and per kind of window', () => {
    expect(profileDir('browser', '/a')).toBe(profileDir('browser', '/a/'));
    expect(profileDir('browser', '/a')).not.toBe(profileDir('browser', '/b'));
    expect(profileDir('browser', '/a')).not.toBe(profileDir('electron', '/a'));
  });
});

describe('the command line', () => {
  it('takes --data relative to where it was typed, and --demo', () => {
    expect(parseStartOptions(['--demo', '--data', 'x'], true, '/here')).toEqual({
      dataDir: path.resolve('/here', 'x'),
      isDemo: true,
      isHelp: false,
    });
  });
  it('keeps the sample court apart from the real one', () => {
    expect(parseStartOptions([], true).dataDir).not.toBe(parseStartOptions(['--demo'], true).dataDir);
  });
  it.each([['--dat', 'x'], ['--data'], ['--data='], ['demo']])('refuses %s %s', (...words) => {
    expect(() => parseStartOptions(words, true)).toThrow();
  });
  it("lets the engine's own switches pass in Electron", () => {
    const { dataDir } = parseStartOptions(['--no-sandbox', '--inspect=0', '--data=/x', 'file'], false);
    expect(dataDir).toBe(path.resolve('/x'));
  });
});

describe("Electron's runtime", () => {
  it('is found beside the package, without loading it', () => {
    put('node_modules/electron/index.js', 'throw new Error("loaded")');
    expect(findElectron(root, {})).toBeNull();
    put('node_modules/electron/path.txt', 'electron');
    expect(findElectron(root, {})).toBeNull();
    const program = put('node_modules/electron/dist/electron', '', 0o755);
    expect(findElectron(root, {})).toBe(program);
  });
  it('is taken from ELECTRON_OVERRIDE_DIST_PATH, even where the package has none', () => {
    put('node_modules/electron/path.txt', 'electron');
    const program = put('elsewhere/electron', '', 0o755);
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: path.dirname(program) })).toBe(program);
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'none') })).toBeNull();
  });
  it('is fetched once; a failure is remembered for a day', () => {
    put('node_modules/electron/install.js', 'require("fs").appendFileSync("tries", "x"); process.exit(1)');
    const now = Date.UTC(2026, 0, 1);
    expect(installElectron(root, now, {})).toBe('failed');
    expect(installElectron(root, now + 1000, {})).toBe('skipped');
    expect(installElectron(root, now + 24 * 3600_000, {})).toBe('failed');
    // A clock set back does not block for ever.
    expect(installElectron(root, now - 1000, {})).toBe('failed');
  });
  it('is reported installed when the installer delivers', () => {
    const script = `
      const fs = require('fs');
      fs.mkdirSync('dist'); fs.writeFileSync('dist/electron', ''); fs.writeFileSync('path.txt', 'electron');`;
    put('node_modules/electron/install.js', script);
    expect(installElectron(root, 0, {})).toBe('installed');
    expect(findElectron(root, {})).not.toBeNull();
  });
  it('is not fetched when that is not wanted', () => {
    put('node_modules/electron/install.js', 'process.exit(1)');
    expect(installElectron(root, 0, { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' })).toBe('skipped');
  });
});

describe('the system browser', () => {
  it.runIf(process.platform !== 'win32')('is the told one, else the first on the path', () => {
    const edge = put('bin/microsoft-edge', '', 0o755);
    const told = put('mine', '', 0o755);
    put('bin/chromium', '', 0o644);
    const PATH = path.join(root, 'bin');
    expect(findBrowser('linux', { PATH, CHROMIUM_PATH: told })).toBe(told);
    expect(findBrowser('linux', { PATH, CHROMIUM_PATH: path.join(root, 'none') })).toBeNull();
    expect(findBrowser('linux', { PATH })).toBe(edge);
  });
});

describe('whether to build', () => {
  const products = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
  const age = (file: string, seconds: number) => utimesSync(path.join(root, file), seconds, seconds);

  it('builds when a part is missing or a source is newer than the oldest part', () => {
    put('renderer/desk/main.tsx');
    expect(isBuildStale(root)).toBe(true);
    for (const file of products) put(file);
    for (const file of products) age(file, 2_000_000_000);
    expect(isBuildStale(root)).toBe(false);
    age('renderer/desk/main.tsx', 2_000_000_001);
    expect(isBuildStale(root)).toBe(true);
  });
  it('notices a file that was removed', () => {
    put('electron/shell/old.ts');
    for (const file of products) put(file);
    age('electron/shell/old.ts', 1_000);
    age('electron/shell', 1_000);
    age('electron', 1_000);
    expect(isBuildStale(root)).toBe(false);
    rmSync(path.join(root, 'electron/shell/old.ts'));
    const later = Date.now() / 1000 + 60;
    age('electron/shell', later);
    expect(isBuildStale(root)).toBe(true);
  });
});

describe('the log file', () => {
  it('gets one JSON line a failure, and never grows without end', () => {
    const file = path.join(root, 'log/tingwu.log');
    const log = createFileLog(file);
    log({ event: 'unexpected', ref: 'ab12' });
    log({ event: 'slow-query' });
    expect(
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([{ event: 'unexpected', ref: 'ab12' }, { event: 'slow-query' }]);
    writeFileSync(file, 'x'.repeat(5 * 1024 * 1024 + 1));
    log({ event: 'next' });
    expect(readFileSync(file, 'utf8')).toBe('{"event":"next"}\n');
    expect(existsSync(`${file}.1`)).toBe(true);
  });
  it('does not fail where nothing can be written', () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    createFileLog(path.join(put('a-file'), 'tingwu.log'))({ event: 'x' });
    expect(said).toHaveBeenCalledWith('{"event":"x"}');
  });
});
