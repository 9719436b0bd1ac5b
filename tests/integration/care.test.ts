import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackend } from '../../electron/backend/backend.ts';
import { resourcesDir } from './harness.ts';

const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'tingwu-care-'));
const sample = path.join(scratch, 'sample');

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function cli(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/backend/cli.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status ?? -1, stdout, stderr };
}

/** A copy of the sample court to spoil. */
function copy(name: string): string {
  const folder = path.join(scratch, name);
  execFileSync('cp', ['-r', sample, folder]);
  return folder;
}

function spoil(name: string, sql: string): string {
  const folder = copy(name);
  const raw = new Database(path.join(folder, 'tingwu.db'));
  for (const trigger of raw
    .prepare("select name from sqlite_master where type = 'trigger'")
    .pluck()
    .all() as string[])
    raw.exec(`drop trigger ${trigger}`);
  raw.exec(sql);
  raw.close();
  return folder;
}

/** Puts a paper and its file into the sample, so that files are part of every check. */
async function issuePaper(dataDir: string): Promise<void> {
  const backend = await createBackend({ dataDir, resourcesDir, rendererDir: null });
  const call = async (procedure: string, input: unknown, token: string | null, isQuery: boolean) => {
    const query = isQuery ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
    const response = await backend.fetch(
      new Request(`http://desk.test/api/trpc/${procedure}${query}`, {
        method: isQuery ? 'GET' : 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(isQuery ? {} : { body: JSON.stringify(input) }),
      }),
    );
    return ((await response.json()) as { result: { data: never } }).result.data as never;
  };
  const { token } = (await call(
    'session.signIn',
    { loginName: 'zhou', password: 'practice-court' },
    null,
    false,
  )) as { token: string };
  const { rows } = (await call('cases.list', { status: 'accepted', offset: 0, limit: 1 }, token, true)) as {
    rows: { caseId: string }[];
  };
  const caseId = rows[0]?.caseId ?? '';
  const view = (await call('cases.get', { caseId }, token, true)) as {
    version: number;
    application: { parties: { id: string }[] };
  };
  await call(
    'papers.issue',
    {
      caseId,
      version: view.version,
      kind: 'acceptanceNotice',
      hearingId: null,
      partyId: view.application.parties[0]?.id,
    },
    token,
    false,
  );
  await backend.close();
}

beforeAll(async () => {
  expect(cli('demo', '--data', sample).code).toBe(0);
  await issuePaper(sample);
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('verify', () => {
  it('finds an honest court sound, its file included', () => {
    const { code, stdout } = cli('verify', '--json', '--data', sample);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ isSound: true, files: 1, faults: [] });
  });

  // The attack: the machine's administrator edits the file with another program, triggers dropped.
  it.each([
    [
      'a changed payload',
      `update case_event set payload = replace(payload, '拖欠', '未付') where ordinal = 1`,
      'payload',
    ],
    ['a changed legal date', `update case_event set effective_on = '2020-01-01' where ordinal = 5`, 'chain'],
    ['a changed actor', `update case_event set actor = 'somebody' where ordinal = 5`, 'chain'],
    [
      'a link taken out of the middle',
      'pragma foreign_keys = off; delete from case_event where ordinal = 7',
      'chain',
    ],
    [
      'two links swapped',
      'update case_event set ordinal = -1 where ordinal = 3; update case_event set ordinal = 3 where ordinal = 4; update case_event set ordinal = 4 where ordinal = -1',
      'chain',
    ],
    [
      'a changed column of a case',
      `update "case" set closed_on = '2020-01-01' where case_number like '%2号'`,
      'projection',
    ],
    [
      'a hearing moved behind the history',
      `update hearing set room_id = null where mode = 'inPerson'`,
      'projection',
    ],
    [
      'a booking that is in nobody’s history',
      `insert into booking select 'h-forged', case_id, 'room:forged', 'room', '2026-01-05T09:00', '2026-01-05T10:00' from booking limit 1`,
      'projection',
    ],
  ])('names %s', (name, sql, kind) => {
    const { code, stdout } = cli(
      'verify',
      '--json',
      '--data',
      spoil(`verify ${name}`.replace(/\W/g, '-'), sql),
    );
    expect(code).toBe(1);
    const { faults } = JSON.parse(stdout) as { faults: { kind: string }[] };
    expect(faults.map((fault) => fault.kind)).toContain(kind);
  });

  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['changed', (file: string) => writeFileSync(file, 'another paper')],
  ])('names a paper that is %s', (name, ruin) => {
    const folder = copy(`paper-${name}`);
    ruin(paperOf(folder));
    const { code, stdout } = cli('verify', '--json', '--data', folder);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      faults: [{ kind: 'file', detail: `the file ${name === 'missing' ? 'is missing' : 'was changed'}` }],
    });
  });
});

describe('backup and restore', () => {
  it('gives the whole court back in another folder, files included, and sets aside what was there', () => {
    const file = path.join(scratch, 'court.tingwu');
    expect(cli('backup', file, '--data', sample).code).toBe(0);
    const target = copy('to-be-replaced');
    const restored = cli('restore', file, '--json', '--data', target);
    expect(restored.code).toBe(0);
    const { setAside, cases, files } = JSON.parse(restored.stdout) as {
      setAside: string;
      cases: number;
      files: number;
    };
    expect({ cases, files }).toEqual({ cases: 61, files: 1 });
    expect(readdirSync(setAside)).toEqual(expect.arrayContaining(['tingwu.db', 'files']));
    expect(JSON.parse(cli('verify', '--json', '--data', target).stdout)).toMatchObject({
      isSound: true,
      files: 1,
    });
    expect(readFileSync(paperOf(target))).toEqual(readFileSync(paperOf(sample)));
  });

  it('is made while the program runs and writes, and refused to be restored over it', async () => {
    const folder = copy('running');
    const backend = await createBackend({ dataDir: folder, resourcesDir, rendererDir: null });
    const file = path.join(scratch, 'running.tingwu');
    expect(cli('backup', file, '--data', folder).code).toBe(0);
    const refused = cli('restore', file, '--json', '--data', folder);
    await backend.close();
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'storeLocked' } });
    expect(cli('restore', file, '--data', path.join(scratch, 'from-running')).code).toBe(0);
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, 40_960), 'backupDamaged'],
    ['of another program', (file: string) => writeFileSync(file, 'PK not a backup'), 'backupDamaged'],
    [
      'with a changed entry',
      (file: string) => tamper(file, `update "case" set worker_count = 7`),
      'backupDamaged',
    ],
    [
      'with a changed paper',
      (file: string) => tamper(file, `update backup_file set bytes = x'00'`),
      'backupDamaged',
    ],
    ['of a newer program', (file: string) => tamper(file, 'pragma user_version = 999'), 'storeNewer'],
  ])('refuses a backup %s and leaves the folder as it was', (name, ruin, code) => {
    const file = path.join(scratch, `${name.replace(/ /g, '-')}.tingwu`);
    expect(cli('backup', file, '--data', sample).code).toBe(0);
    ruin(file);
    const target = copy(`kept-${name.replace(/ /g, '-')}`);
    const refused = cli('restore', file, '--json', '--data', target);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code } });
    expect(readdirSync(target).sort()).toEqual(readdirSync(sample).sort());
    expect(cli('verify', '--data', target).code).toBe(0);
  });
});

describe('a data folder that cannot be opened', () => {
  const open = (dataDir: string) => createBackend({ dataDir, resourcesDir, rendererDir: null });

  it('is refused while another process has it', async () => {
    const folder = copy('taken');
    const first = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({ code: 'storeLocked' });
    await first.close();
    await (await open(folder)).close();
  });

  it.each([
    ['no database', (file: string) => writeFileSync(file, 'x'.repeat(8192)), 'storeDamaged'],
    ['cut short', (file: string) => truncateSync(file, 81_920), 'storeDamaged'],
    ['from a newer program', (file: string) => tamper(file, 'pragma user_version = 999'), 'storeNewer'],
  ])('is refused when its file is %s, and left untouched', async (name, ruin, code) => {
    const folder = copy(`unopened-${name.replace(/ /g, '-')}`);
    const file = path.join(folder, 'tingwu.db');
    ruin(file);
    const before = readFileSync(file);
    await expect(open(folder)).rejects.toMatchObject({ code });
    expect(readFileSync(file)).toEqual(before);
  });

  it('is refused when a file stands in its place', async () => {
    const file = path.join(scratch, 'a-file');
    writeFileSync(file, '');
    await expect(open(path.join(file, 'data'))).rejects.toThrow();
  });
});

describe('the command line', () => {
  const commands = ['serve', 'demo', 'import', 'undo-import', 'stats', 'verify', 'backup', 'restore'];

  it.each(commands)('%s tells how it is used', (command) => {
    const { code, stdout } = cli(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`npm run cli -- ${command}`);
    expect(stdout).toContain('--data DIR');
    expect(stdout).toContain('--json');
  });

  it.each([
    ['an unknown command', ['fly']],
    ['an unknown option', ['verify', '--fast']],
    ['a missing file', ['backup']],
    ['a year that is none', ['stats', '--year', 'last']],
  ])('answers %s with exit code 2 and nothing on standard output', (_, args) => {
    const { code, stdout, stderr } = cli(...args, '--data', sample);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it.each([
    ['stats', ['--year', '2026']],
    ['verify', []],
    ['backup', [path.join(scratch, 'once.tingwu')]],
  ])('%s --json prints one JSON value and nothing else', (command, args) => {
    const { code, stdout } = cli(command, ...args, '--json', '--data', sample);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toBeTypeOf('object');
  });

  it('refuses with exit code 1 and the code as JSON', () => {
    const { code, stdout } = cli(
      'stats',
      '--year',
      '2021',
      '--json',
      '--data',
      path.join(scratch, 'nowhere'),
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'notSetUp' } });
  });
});

function tamper(file: string, sql: string): void {
  const raw = new Database(file);
  raw.exec(sql);
  raw.close();
}

function paperOf(folder: string): string {
  const files = path.join(folder, 'files');
  const [prefix = ''] = readdirSync(files);
  const [name = ''] = readdirSync(path.join(files, prefix));
  return path.join(files, prefix, name);
}
