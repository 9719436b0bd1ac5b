import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the build is made from. */
const sources = [
  'electron',
  'renderer',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'electron.vite.config.ts',
];
/** The three things a build leaves; the oldest of them decides. */
const products = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Whether something was changed after the last build, or a part of it is missing. */
export function isBuildStale(root: string): boolean {
  const built = products.map((file) => path.join(root, file));
  if (!built.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return sources.some((source) => newest(path.join(root, source)) > oldest);
}

/** Builds main, preload and renderer; throws with the builder's own output when it cannot. */
export function build(root: string): void {
  const builder = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

function newest(file: string): number {
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  // A folder's own time shows a file removed from it.
  return Math.max(info.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
