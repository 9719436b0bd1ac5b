import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusal } from '../lint/import-table.ts';

const b = 'electron/backend';
/** A file, what it imports, whether that is allowed. `package:` marks npm names, `type:` type-only imports. */
const table: [string, string, boolean][] = [
  [`${b}/domain/docket/clash.ts`, `${b}/domain/dates.ts`, true],
  [`${b}/domain/dates.ts`, 'package:zod', false],
  [`${b}/domain/dates.ts`, 'package:node:fs', false],
  [`${b}/domain/docket/clash.ts`, `${b}/store/open.ts`, false],
  [`${b}/api/contract/cases.ts`, `${b}/domain/dates.ts`, true],
  [`${b}/api/contract/cases.ts`, 'package:zod', true],
  [`${b}/api/contract/cases.ts`, 'package:kysely', false],
  [`${b}/api/contract/cases.ts`, `${b}/services/cases.ts`, false],
  [`${b}/api/contract/cases.ts`, `${b}/api/procedures/cases.ts`, false],
  [`${b}/store/open.ts`, 'package:better-sqlite3', true],
  [`${b}/store/open.ts`, 'package:node:fs', true],
  [`${b}/store/open.ts`, 'package:hono', false],
  [`${b}/store/open.ts`, `${b}/services/cases.ts`, false],
  [`${b}/services/cases.ts`, `${b}/store/repositories/cases.ts`, true],
  [`${b}/services/cases.ts`, `${b}/api/procedures/cases.ts`, false],
  [`${b}/services/cases.ts`, 'package:kysely', false],
  [`${b}/documents/fill.ts`, 'package:docxtemplater', true],
  [`${b}/documents/fill.ts`, `${b}/services/cases.ts`, false],
  [`${b}/api/procedures/cases.ts`, `${b}/services/cases.ts`, true],
  [`${b}/api/procedures/cases.ts`, `${b}/api/contract/cases.ts`, true],
  [`${b}/api/procedures/cases.ts`, `${b}/store/open.ts`, false],
  [`${b}/server/static.ts`, 'package:hono', true],
  [`${b}/server/static.ts`, `${b}/store/open.ts`, false],
  [`${b}/backend.ts`, `${b}/store/open.ts`, true],
  [`${b}/backend.ts`, 'package:electron', false],
  [`${b}/backend.ts`, 'renderer/ui/theme.ts', false],
  ['electron/shell/window.ts', 'package:electron', true],
  ['electron/shell/window.ts', `${b}/backend.ts`, true],
  ['electron/shell/window.ts', `${b}/domain/dates.ts`, false],
  ['electron/shell/window.ts', 'package:hono', false],
  ['electron/preload.ts', 'electron/shell/bridge.ts', true],
  ['electron/preload.ts', `${b}/backend.ts`, false],
  ['electron/start/start.ts', 'package:electron', false],
  ['renderer/ui/theme.ts', `${b}/domain/dates.ts`, true],
  ['renderer/ui/theme.ts', 'renderer/desk/api.ts', false],
  ['renderer/desk/app/router.tsx', 'renderer/desk/features/cases/routes.tsx', true],
  ['renderer/desk/api.ts', `${b}/api/procedures/router.ts`, false],
  ['renderer/desk/api.ts', `type:${b}/api/procedures/router.ts`, true],
  ['renderer/desk/api.ts', `type:${b}/services/cases.ts`, false],
  ['renderer/desk/api.ts', 'package:node:path', false],
  ['renderer/desk/api.ts', 'package:electron', false],
  ['renderer/desk/features/cases/page.tsx', 'renderer/desk/features/cases/queries.ts', true],
  ['renderer/desk/features/cases/page.tsx', 'renderer/desk/features/docket/board.tsx', false],
  ['renderer/portal/main.tsx', 'renderer/ui/theme.ts', true],
  ['renderer/portal/main.tsx', 'renderer/desk/api.ts', false],
];

describe('which room may import which', () => {
  it.each(table)('%s → %s: %s', (file, target, isAllowed) => {
    const name = target.replace(/^(package|type):/, '');
    const reason = refusal(file, name, target.startsWith('package:'), target.startsWith('type:'));
    expect(reason === null).toBe(isAllowed);
  });

  it('is what the linter enforces, for every form of import', () => {
    const root = path.resolve(import.meta.dirname, '../..');
    const folder = mkdtempSync(path.join(tmpdir(), 'tingwu-lint-'));
    const file = path.join(folder, `${b}/domain/bad.ts`);
    mkdirSync(path.dirname(file), { recursive: true });
    mkdirSync(path.join(folder, 'tests/lint'), { recursive: true });
    cpSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    cpSync(path.join(root, 'tests/lint/import-table.ts'), path.join(folder, 'tests/lint/import-table.ts'));
    writeFileSync(
      file,
      [
        "import { a } from '../store/a.ts';",
        "import type { B } from '../services/b.ts';",
        "export * from 'kysely';",
        "export { c } from '../../shell/c.ts';",
        "export const d: B = await import('electron');",
        "export { e } from './e.ts';",
        'export const f = a;',
      ].join('\n'),
    );
    const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=unix'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const lines = stdout.split('\n').filter((line) => line.includes('may not import'));
    expect(lines.map((line) => /bad\.ts:(\d+)/.exec(line)?.[1])).toEqual(['1', '2', '3', '4', '5']);
    rmSync(folder, { recursive: true });
  });
});
