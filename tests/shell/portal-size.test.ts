import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** JavaScript of the portal, bytes gzipped (issue 5). */
const limit = 90 * 1024;

let folder: string;
let html: string;
const scripts = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tingwu-portal-'));
  // In a process of its own: the test runner's NODE_ENV would bring React's development build, which does not ship.
  execFileSync(
    process.execPath,
    [
      path.join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--outDir',
      folder,
      '--emptyOutDir',
      '--logLevel',
      'error',
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
  );
  html = readFileSync(path.join(folder, 'portal/index.html'), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (scripts.has(file)) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    scripts.set(file, text);
    // Whatever a script can go on to fetch counts too.
    waiting.push(
      ...readdirSync(path.join(folder, 'assets'))
        .filter((name) => name.endsWith('.js') && text.includes(name))
        .map((name) => `assets/${name}`),
    );
  }
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it('the portal brings at most 90 KB of JavaScript, gzipped, in all', () => {
  const bytes = [...scripts.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(scripts.size).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(limit);
});

it('the portal carries nothing of the desk', () => {
  const all = [...scripts.values()].join('\n');
  // It is the portal that is looked at.
  expect(all).toContain('/api/portal');
  for (const foreign of [
    '/api/trpc',
    'tingwu.token',
    'MuiButton',
    'emotion',
    'zod',
    '工作台',
    '收案',
    '@trpc',
  ])
    expect(all, foreign).not.toContain(foreign);
});

it('the page has no script or style of its own text, which its policy forbids', () => {
  expect(html).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/);
});
