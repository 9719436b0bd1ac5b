import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CourtClient } from './workers/court-client.ts';
import { type CourtProcess, cli, setUpCourt, startCourt } from './workers/court-process.ts';
import { plainApplication } from './workers/plain-application.ts';

describe('backup and restore, while the program runs and writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tingwu-backup-'));
  const dataDir = join(folder, 'data');
  const outside = join(folder, 'outside.tingwu');
  let court: CourtProcess;
  let client: CourtClient;
  let inside = '';
  /** Acknowledged before each backup began: what it must hold. */
  let beforeInside: string[] = [];
  let beforeOutside: string[] = [];
  const template = readFileSync(
    join(import.meta.dirname, '..', '..', 'resources', 'templates', 'award.docx'),
  );

  beforeAll(async () => {
    court = await startCourt(dataDir);
    client = (await setUpCourt(new CourtClient(court.url))).client;
    const sent = await fetch(`${court.url}api/files/template/award`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${client.token}`,
        origin: court.url.slice(0, -1),
        'content-type': 'application/octet-stream',
      },
      body: template,
    });
    expect(sent.status, await sent.text()).toBeLessThan(300);
    const written: string[] = [];
    let isWriting = true;
    const writer = (async () => {
      for (let n = 0; isWriting; n += 1) {
        const application = plainApplication(`工人${n}`, `用人单位${n}有限公司`, '2024-03-04');
        const decision = { step: 'accept', on: '2024-03-05' };
        written.push(
          (
            await client.mutate<{ caseId: string }>('intake.receive', {
              application,
              decision,
              draftKey: null,
            })
          ).caseId,
        );
      }
    })();
    while (written.length < 100) await new Promise((resolve) => setTimeout(resolve, 5));
    beforeInside = [...written];
    inside = (await client.mutate<{ file: string }>('system.backup')).file;
    const afterInside = written.length;
    beforeOutside = [...written];
    const report = await cli('backup', outside, '--json', '--data', dataDir);
    expect(report, report.stderr).toMatchObject({ code: 0 });
    isWriting = false;
    await writer;
    // Writing went on during both.
    expect(afterInside).toBeGreaterThan(beforeInside.length);
    expect(written.length).toBeGreaterThan(beforeOutside.length);
  }, 90_000);

  afterAll(async () => {
    await court?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const restored = (...words: string[]) => cli('restore', ...words, '--json');
  const idsIn = (dir: string) => {
    const raw = new Database(join(dir, 'tingwu.db'), { readonly: true });
    try {
      return new Set(raw.prepare('SELECT id FROM "case"').pluck().all() as string[]);
    } finally {
      raw.close();
    }
  };

  it.each([
    ['through the program', () => inside, () => beforeInside],
    ['from outside', () => outside, () => beforeOutside],
  ])('a backup made %s restores into a new folder, with its files, sound', async (name, file, expected) => {
    const target = join(folder, `restored ${name}`);
    const report = await restored(file(), '--data', target);
    expect(report, report.stderr).toMatchObject({ code: 0 });
    expect(JSON.parse(report.stdout)).toMatchObject({ setAside: null, files: 1 });
    const ids = idsIn(target);
    expect(expected().filter((id) => !ids.has(id))).toEqual([]);
    const verified = await cli('verify', '--json', '--data', target);
    expect(JSON.parse(verified.stdout)).toMatchObject({ isSound: true, files: 1 });
    const again = await startCourt(target);
    expect(await new CourtClient(again.url, client.token).query('system.status')).toMatchObject({
      cases: ids.size,
    });
    await again.stop();
  });

  it('is refused while the program runs, and changes nothing', async () => {
    const before = readdirSync(dataDir).sort();
    const report = await restored(outside, '--data', dataDir);
    expect(report.code).toBe(1);
    expect(JSON.parse(report.stdout)).toMatchObject({ error: { code: 'storeLocked' } });
    expect(readdirSync(dataDir).sort()).toEqual(before);
  });

  it('sets what is there aside, and never deletes it', async () => {
    const target = join(folder, 'restored from outside');
    const former = idsIn(target);
    const report = await restored(inside, '--data', target);
    expect(report, report.stderr).toMatchObject({ code: 0 });
    const { setAside } = JSON.parse(report.stdout) as { setAside: string };
    expect(setAside.startsWith(target)).toBe(true);
    expect(idsIn(setAside)).toEqual(former);
    expect(idsIn(target).size).toBeLessThan(former.size + 1);
    expect(existsSync(join(setAside, 'files'))).toBe(true);
  });

  const damaged = (name: string, damage: (file: string) => void) => {
    const file = join(folder, name);
    copyFileSync(outside, file);
    damage(file);
    return file;
  };
  const inFile = (file: string, sql: string) => {
    const raw = new Database(file);
    raw.exec(sql);
    raw.close();
  };

  it.each([
    ['short', 'backupDamaged', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 3))],
    ['foreign', 'backupDamaged', (file: string) => writeFileSync(file, 'no database '.repeat(1000))],
    ['empty', 'backupDamaged', (file: string) => truncateSync(file, 0)],
    [
      'of another program',
      'backupDamaged',
      (file: string) => {
        rmSync(file);
        inFile(file, 'CREATE TABLE other (a)');
      },
    ],
    [
      'with a changed file in it',
      'backupDamaged',
      (file: string) => inFile(file, `UPDATE backup_file SET bytes = x'00'`),
    ],
    ['with a file missing', 'backupDamaged', (file: string) => inFile(file, 'DELETE FROM backup_file')],
    [
      'with a changed history',
      'backupDamaged',
      (file: string) =>
        inFile(
          file,
          `DROP TRIGGER case_event_is_append_only_update; UPDATE case_event SET actor = 'x' WHERE ordinal = 5`,
        ),
    ],
    ['newer', 'storeNewer', (file: string) => inFile(file, 'PRAGMA user_version = 99990')],
  ])('refuses a backup that is %s, and leaves the folder as it was', async (name, code, damage) => {
    const file = damaged(`${name}.tingwu`, damage);
    const target = join(folder, 'restored through the program');
    const before = readdirSync(target).sort();
    const report = await restored(file, '--data', target);
    expect(report.code).toBe(1);
    const refusal = JSON.parse(report.stdout) as { error: { code: string; details: { file?: string } } };
    expect(refusal.error.code).toBe(code);
    expect(refusal.error.details.file).toBe(file);
    expect(readdirSync(target).sort()).toEqual(before);
  });

  it('names a backup that is not there, and leaves no half of one where it cannot be written', async () => {
    const absent = await restored(join(folder, 'nowhere.tingwu'), '--data', join(folder, 'x'));
    expect(JSON.parse(absent.stdout)).toMatchObject({ error: { code: 'notFound' } });
    const bad = await cli('backup', join(outside, 'below-a-file.tingwu'), '--json', '--data', dataDir);
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({ error: { code: 'storeUnwritable' } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
