import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli } from './workers/court-process.ts';

// No court is there, so that the law is the one that ships, not that of whoever runs the tests.
const noCourt = mkdtempSync(join(tmpdir(), 'tingwu-count-'));
afterAll(() => rmSync(noCourt, { recursive: true, force: true }));

function count(...words: readonly string[]) {
  return cli('count', ...words, '--data', noCourt);
}

async function counted(...words: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await count(...words, '--json');
  expect(code, stderr).toBe(0);
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toHaveLength(1);
  return JSON.parse(stdout);
}

/** The days of one month, `first` to `last`, as `2021-10-01`. */
function days(month: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${month}-${String(first + i).padStart(2, '0')}`);
}

describe('cli count', () => {
  it('counts working days over the long holiday', async () => {
    expect(await counted('--from', '2021-09-29', '--days', '5', '--unit', 'working')).toEqual({
      due: '2021-10-12',
      provisional: false,
      counted: ['2021-09-30', '2021-10-08', '2021-10-09', '2021-10-11', '2021-10-12'],
      skipped: [...days('2021-10', 1, 7), '2021-10-10'],
    });
  });

  it('counts calendar days and moves an end on a holiday, over days it names as skipped', async () => {
    expect(await counted('--from', '2021-09-17', '--days', '15', '--unit', 'calendar')).toEqual({
      due: '2021-10-08',
      provisional: false,
      counted: [...days('2021-09', 18, 30), '2021-10-01', '2021-10-02'],
      skipped: days('2021-10', 3, 7),
    });
  });

  it('counts back from a hearing, the hearing day excluded', async () => {
    expect(await counted('--from', '2021-10-15', '--days', '5', '--unit', 'working', '--back')).toEqual({
      due: '2021-10-09',
      provisional: false,
      counted: ['2021-10-14', '2021-10-13', '2021-10-12', '2021-10-11', '2021-10-09'],
      skipped: ['2021-10-10'],
    });
  });

  it('says which dates rest on a year that is not published', async () => {
    expect(await counted('--from', '2040-01-05', '--days', '2', '--unit', 'working')).toEqual({
      due: '2040-01-09',
      provisional: true,
      counted: ['2040-01-06', '2040-01-09'],
      skipped: ['2040-01-07', '2040-01-08'],
    });
  });

  it('counts nothing to the day itself', async () => {
    expect(await counted('--from', '2021-10-08', '--days', '0', '--unit', 'calendar')).toEqual({
      due: '2021-10-08',
      provisional: false,
      counted: [],
      skipped: [],
    });
  });

  it.each([
    [
      ['2021-09-29', '5', 'working'],
      [
        '2021-10-12 Tuesday',
        'counted: 5 days, 2021-09-30 to 2021-10-12',
        '  of them make-up workdays: 2021-10-09',
        'skipped: 8 days',
        '  国庆节 2021-10-01 to 2021-10-07',
        '  weekend 2021-10-10',
      ],
    ],
    [
      ['2021-09-17', '15', 'calendar'],
      [
        '2021-10-08 Friday',
        'counted: 15 days, 2021-09-18 to 2021-10-02',
        'skipped: 5 days',
        '  国庆节 2021-10-03 to 2021-10-07',
      ],
    ],
    [
      ['2040-01-05', '2', 'working'],
      [
        '2040-01-09 Monday',
        'counted: 2 days, 2040-01-06 to 2040-01-09',
        'skipped: 2 days',
        '  weekend 2040-01-07 to 2040-01-08',
        'provisional (暂定): it rests on a year whose holidays are not published yet',
      ],
    ],
  ])('tells a person about %j', async ([from = '', length = '', unit = ''], lines) => {
    const { code, stdout } = await count('--from', from, '--days', length, '--unit', unit);
    expect(code).toBe(0);
    expect(stdout).toBe(`${lines.join('\n')}\n`);
  });

  it('explains itself', async () => {
    const { code, stdout } = await count('--help');
    expect(code).toBe(0);
    for (const word of ['-- count', '--from', '--days', '--unit', '--back', '--json'])
      expect(stdout).toContain(word);
  });

  const [from, length, unit] = [
    ['--from', '2021-09-29'],
    ['--days', '5'],
    ['--unit', 'working'],
  ] as const;
  it.each<[string, string, readonly (readonly string[])[]]>([
    ['no date', '--from', [length, unit]],
    ['a day that does not exist', '--from', [['--from', '2021-02-29'], length, unit]],
    ['a date with other signs', '--from', [['--from', '2021/09/29'], length, unit]],
    ['no number', '--days', [from, unit]],
    ['an empty number', '--days', [from, ['--days', ''], unit]],
    ['a negative number', '--days', [from, ['--days=-5'], unit]],
    ['half a day', '--days', [from, ['--days', '1.5'], unit]],
    ['too many days', '--days', [from, ['--days', '36501'], unit]],
    ['no unit', '--unit', [from, length]],
    ['a unit that is none', '--unit', [from, length, ['--unit', 'weeks']]],
    ['calendar days back', '--back', [from, length, ['--unit', 'calendar'], ['--back']]],
    ['a count beyond 2199', '--days', [['--from', '2199-12-30'], length, unit]],
    ['a word too many', 'tomorrow', [from, length, unit, ['tomorrow']]],
  ])('refuses %s with exit 2, naming %s', async (_, named, words) => {
    const { code, stdout, stderr } = await count(...words.flat(), '--json');
    expect(code).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const { error } = JSON.parse(stdout) as { error: { code: string; details: { message: string } } };
    expect(error.code).toBe('usage');
    expect(error.details.message).toContain(named);
    expect(stderr.split('\n')[0]).toContain(named);
  });
});
