import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from './workers/court-process.ts';

const ledger = join(import.meta.dirname, '..', 'fixtures', 'ledger-2021.xlsx');

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tingwu-cli-'));
  const demo = join(folder, 'demo');

  beforeAll(async () => {
    expect((await cli('demo', '--json', '--data', demo)).code).toBe(0);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    'serve',
    'demo',
    'import',
    'undo-import',
    'stats',
    'count',
    'deadlines',
    'draw',
    'verify',
    'backup',
    'restore',
  ])('explains %s', async (command) => {
    const { code, stdout, stderr } = await cli(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`-- ${command}`);
    expect(stdout).toContain('--data DIR');
    expect(stderr).toBe('');
  });

  it.each([
    ['verify'],
    ['stats', '--year', '2026'],
    ['backup', join(folder, 'b.tingwu')],
    ['import', ledger, '--dry-run'],
    ['restore', join(folder, 'b.tingwu')],
  ])('%s --json prints one JSON value and nothing else', async (...words) => {
    const target = words[0] === 'restore' ? join(folder, 'restored') : demo;
    const { code, stdout, stderr } = await cli(...words, '--json', '--data', target);
    expect(code, stderr).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toBeTypeOf('object');
    expect(stderr).toBe('');
  });

  it('deadlines --json gives each date of a case with rule, day, mark and explanation, and nothing besides', async () => {
    const raw = new Database(join(demo, 'tingwu.db'), { readonly: true });
    const number = raw
      .prepare('SELECT case_number FROM "case" WHERE case_number IS NOT NULL ORDER BY doc_id LIMIT 1')
      .pluck()
      .get();
    raw.close();
    const { code, stdout, stderr } = await cli(
      'deadlines',
      '--case',
      String(number),
      '--json',
      '--data',
      demo,
    );
    expect(code, stderr).toBe(0);
    const dates = JSON.parse(stdout) as Record<string, unknown>[];
    expect(dates.length).toBeGreaterThan(5);
    for (const date of dates) {
      expect(Object.keys(date)).toEqual(['rule', 'due', 'provisional', 'explanation']);
      expect(date['rule']).toMatch(/^[LG]\d\d$/);
      expect(date['due'] ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(date['provisional']).toBeTypeOf('boolean');
      expect(date['explanation']).toMatch(/起算/);
    }
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['frobnicate']],
    ['an unknown option', ['verify', '--frobnicate']],
    ['a word too many', ['verify', 'now']],
    ['a word too few', ['backup']],
    ['a year that is none', ['stats', '--year', 'last']],
    ['a port that is none', ['serve', '--port', '99999']],
    ['an option without its value', ['stats', '--year']],
    ['an undoing without a reason', ['undo-import', 'x']],
  ])('answers %s with exit 2, and { error } on standard output as JSON', async (_, words) => {
    const { code, stdout, stderr } = await cli(
      ...words,
      ...(words.length > 0 ? ['--json', '--data', demo] : []),
    );
    expect(code).toBe(2);
    if (words.length > 0) {
      expect(stdout.trim().split('\n')).toHaveLength(1);
      expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'usage' } });
      expect(stderr).not.toBe('');
    }
  });

  it.each([
    ['an empty folder', 'notSetUp', ['verify', '--data', join(folder, 'empty')]],
    ['a workbook that is not there', 'notFound', ['import', join(folder, 'no.xlsx'), '--data', demo]],
    ['an import nobody knows', 'notFound', ['undo-import', 'x', '--reason', 'y', '--data', demo]],
    ['a case number nobody has', 'notFound', ['deadlines', '--case', '〔2020〕999号', '--data', demo]],
    ['a draw of a case nobody has', 'notFound', ['draw', '--replay', '〔2020〕999号', '--data', demo]],
    ['a workbook that is none', 'badWorkbook', ['import', import.meta.filename, '--data', demo]],
  ])('answers %s with exit 1 and { error }', async (_, code, words) => {
    const result = await cli(...words, '--json');
    expect(result.code).toBe(1);
    expect(result.stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(result.stdout)).toMatchObject({ error: { code } });
  });
});
