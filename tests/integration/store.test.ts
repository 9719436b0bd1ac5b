import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '../../electron/backend/domain/app-error.ts';
import { sha256Of } from '../../electron/backend/store/files.ts';
import { type Migration, migrate, schemaVersion } from '../../electron/backend/store/migrate.ts';
import { openStore } from '../../electron/backend/store/open.ts';
import { type Court, openCourt } from './harness.ts';
import { acceptedCase, applicationOf, planOf } from './sample-case.ts';

const folders: string[] = [];
const courts: Court[] = [];

afterEach(async () => {
  for (const court of courts.splice(0)) await court.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tingwu-store-'));
  folders.push(folder);
  return folder;
}

/** A data folder with 30 cases, closed; and the path of its database. */
async function filledFolder(): Promise<{ dataDir: string; file: string }> {
  const dataDir = emptyFolder();
  const court = await openCourt({ dataDir });
  const clerk = await court.as('clerk');
  for (let n = 0; n < 30; n += 1) await clerk.intake.receive.mutate(received(n));
  await court.reopen();
  // Leaves the folder in place: only the program is closed.
  const keep = `${dataDir}-kept`;
  folders.push(keep);
  mkdirSync(keep);
  court.sql((raw) => raw.pragma('wal_checkpoint(TRUNCATE)'));
  copyFileSync(join(dataDir, 'tingwu.db'), join(keep, 'tingwu.db'));
  await court.close();
  return { dataDir: keep, file: join(keep, 'tingwu.db') };
}

function received(n: number) {
  return { application: applicationOf(n), decision: { step: 'receive' as const }, draftKey: null };
}

function refusalOfOpening(dataDir: string): AppError {
  try {
    openStore({ dataDir });
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  return expect.fail('the folder was opened');
}

describe('what is refused at the start', () => {
  it('a second program on the same folder', async () => {
    const dataDir = emptyFolder();
    const first = openStore({ dataDir });
    expect(refusalOfOpening(dataDir)).toMatchObject({ code: 'storeLocked', details: { dataDir } });
    await first.close();
    await openStore({ dataDir }).close();
  });

  it('a file a newer program wrote, left as it was', async () => {
    const { dataDir, file } = await filledFolder();
    const raw = new Database(file);
    raw.pragma('user_version = 99990');
    raw.close();
    expect(refusalOfOpening(dataDir)).toMatchObject({ code: 'storeNewer', details: { fileVersion: 99990 } });
    const again = new Database(file, { readonly: true });
    expect(schemaVersion(again)).toBe(99990);
    again.close();
  });

  it.each([
    ['its header overwritten', (file: string) => overwrite(file, 0, 64)],
    [
      'a stretch in the middle overwritten',
      (file: string) => overwrite(file, Math.floor(statSync(file).size / 8192) * 4096, 8192),
    ],
    [
      'its second half missing',
      (file: string) => truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096),
    ],
    [
      'another kind of content',
      (file: string) => writeFileSync(file, 'not a database at all, only some text '.repeat(200)),
    ],
  ])('a file with %s, named and left as it was', async (_, damage) => {
    const { dataDir, file } = await filledFolder();
    damage(file);
    const before = sha256Of(readFileSync(file));
    expect(refusalOfOpening(dataDir)).toMatchObject({ code: 'storeDamaged', details: { file } });
    expect(sha256Of(readFileSync(file))).toBe(before);
    // Nor is the folder held by the one who was refused.
    expect(refusalOfOpening(dataDir).code).toBe('storeDamaged');
  });

  it('a folder that cannot be one', () => {
    const folder = emptyFolder();
    const dataDir = join(folder, 'data');
    writeFileSync(dataDir, 'a file stands where the folder should be');
    expect(refusalOfOpening(dataDir).code).toBe('storeUnwritable');
    mkdirSync(join(folder, 'other', 'tingwu.db'), { recursive: true });
    expect(refusalOfOpening(join(folder, 'other')).code).toBe('storeUnwritable');
  });
});

describe('the migration runner', () => {
  const first: Migration = { version: 10, name: 'one', sql: 'CREATE TABLE one (a TEXT) STRICT' };
  const second: Migration = { version: 20, name: 'two', sql: 'CREATE TABLE two (b TEXT) STRICT' };
  const broken: Migration = {
    version: 30,
    name: 'broken',
    sql: 'CREATE TABLE three (c TEXT) STRICT; INSERT INTO nowhere VALUES (1)',
  };
  const tables = (raw: Database.Database) =>
    raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();

  it('backs up once before it changes a file that holds data, and not a new one', () => {
    const raw = new Database(':memory:');
    const backups: number[] = [];
    migrate(raw, [first], (from) => backups.push(from));
    expect(backups).toEqual([]);
    migrate(raw, [first, second], (from) => {
      backups.push(from);
      expect(tables(raw)).toEqual(['one']);
    });
    expect(backups).toEqual([10]);
    expect(schemaVersion(raw)).toBe(20);
    migrate(raw, [first, second], (from) => backups.push(from));
    expect(backups).toEqual([10]);
    raw.close();
  });

  it('leaves the old version when a step fails half-way', () => {
    const raw = new Database(':memory:');
    migrate(raw, [first], () => {});
    expect(() => migrate(raw, [first, second, broken], () => {})).toThrow('nowhere');
    expect(tables(raw)).not.toContain('three');
    // All pending steps succeed or none stays.
    expect(schemaVersion(raw)).toBe(10);
    expect(tables(raw)).toEqual(['one']);
    raw.close();
  });

  it('does not begin when the backup fails, and refuses steps out of order', () => {
    const raw = new Database(':memory:');
    migrate(raw, [first], () => {});
    const fails = () => {
      throw new Error('no room for a backup');
    };
    expect(() => migrate(raw, [first, second], fails)).toThrow('no room');
    expect(tables(raw)).toEqual(['one']);
    expect(() => migrate(raw, [second, first], () => {})).toThrow('order');
    raw.close();
  });
});

describe('verify', () => {
  const dropGuards = `DROP TRIGGER case_event_is_append_only_update; DROP TRIGGER case_event_is_append_only_delete;
    DROP TRIGGER document_is_immutable_update; DROP TRIGGER booking_never_overlaps_update;`;

  it.each([
    [
      'a changed payload',
      `UPDATE case_event SET payload = replace(payload, '申请人2', '另一人') WHERE ordinal = 3`,
      'payload',
    ],
    [
      'a changed payload whose hash was made to fit',
      `UPDATE case_event SET payload = '{}', payload_hash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE ordinal = 3`,
      'chain',
    ],
    ['a changed date', `UPDATE case_event SET effective_on = '2020-01-01' WHERE ordinal = 2`, 'chain'],
    ['a changed actor', `UPDATE case_event SET actor = 'somebody' WHERE ordinal = 2`, 'chain'],
    ['a link taken out of the middle', 'DELETE FROM case_event WHERE ordinal = 3', 'chain'],
    [
      'two links changed about',
      'UPDATE case_event SET ordinal = 1000 WHERE ordinal = 2; UPDATE case_event SET ordinal = 2 WHERE ordinal = 3; UPDATE case_event SET ordinal = 3 WHERE ordinal = 1000',
      'chain',
    ],
    [
      'a changed column of a case',
      `UPDATE "case" SET accepted_on = '2020-01-01' WHERE doc_id = 1`,
      'projection',
    ],
    ['a changed party', `UPDATE party SET name = '另一人' WHERE id = 'w1'`, 'projection'],
    ['a moved hearing', `UPDATE hearing SET starts_at = '2026-03-18T08:00'`, 'projection'],
    [
      'a moved booking',
      `UPDATE booking SET ends_at = '2026-03-18T10:30' WHERE resource_kind = 'room'`,
      'projection',
    ],
    ['a booking taken out', `DELETE FROM booking WHERE resource_kind = 'room'`, 'projection'],
    ['a reference to nothing', `PRAGMA foreign_keys = OFF; DELETE FROM "case" WHERE doc_id = 1`, 'reference'],
  ])('finds %s', async (_, forgery, kind) => {
    const { court, admin } = await openForged();
    expect(await admin.system.verify.mutate()).toMatchObject({ isSound: true, faults: [] });
    court.sql((raw) => raw.exec(`${dropGuards} ${forgery}`));
    const report = await admin.system.verify.mutate();
    expect(report.isSound).toBe(false);
    expect(report.faults.map((fault) => fault.kind)).toContain(kind);
  });

  it('finds a file that was changed, and one that is missing', async () => {
    const { court, admin, file } = await openForged();
    writeFileSync(file, 'other bytes');
    expect(await admin.system.verify.mutate()).toMatchObject({
      isSound: false,
      faults: [{ kind: 'file', detail: 'the file was changed' }],
    });
    rmSync(file);
    expect(await admin.system.verify.mutate()).toMatchObject({
      isSound: false,
      faults: [{ kind: 'file', detail: 'the file is missing' }],
    });
    expect(court.log).toEqual([]);
  });

  it('is kept from such changes by the triggers in the first place', async () => {
    const { court } = await openForged();
    court.sql((raw) => {
      expect(() => raw.exec(`UPDATE case_event SET actor = 'x'`)).toThrow('append-only');
      expect(() => raw.exec('DELETE FROM case_event')).toThrow('append-only');
      expect(() => raw.exec('DELETE FROM admin_log')).toThrow('append-only');
    });
  });

  /** Two accepted cases, one with a hearing, and a file the database refers to. */
  async function openForged() {
    const court = await openCourt();
    courts.push(court);
    const clerk = await court.as('clerk');
    const { caseId, version } = await acceptedCase(clerk, applicationOf(1));
    await acceptedCase(clerk, applicationOf(2));
    await clerk.docket.schedule.mutate({ caseId, version, plan: planOf(court) });
    const bytes = 'a template';
    const sha256 = sha256Of(bytes);
    const folder = join(court.dataDir, 'files', sha256.slice(0, 2));
    mkdirSync(folder, { recursive: true });
    const file = join(folder, sha256);
    writeFileSync(file, bytes);
    court.sql((raw) =>
      raw.prepare(`INSERT INTO template VALUES ('award', ?, '2026-03-02T00:00:00.000Z', 'x')`).run(sha256),
    );
    return { court, file, admin: await court.as('administrator') };
  }
});

function overwrite(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0xa5), 0, length, from);
  closeSync(handle);
}
