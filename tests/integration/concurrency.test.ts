import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClerkJob, ClerkLine } from './workers/clerk.ts';
import { CourtClient } from './workers/court-client.ts';
import { caseNumberOf, cli, runWorker, setUpCourt, startCourt } from './workers/court-process.ts';
import { sharedMinutes, type Taken } from './workers/minutes.ts';
import { plainApplication } from './workers/plain-application.ts';

const caseCount = 2000;
/** Every tenth case is wanted by both clerks: one must win, the other be told. */
const isContested = (index: number) => index % 10 === 0;

describe('two clerks in processes of their own write to one served court at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tingwu-concurrency-'));
  const dataDir = join(folder, 'data');
  let lines: ClerkLine[] = [];
  let caseIds: string[] = [];
  let db: Database.Database;

  beforeAll(async () => {
    const court = await startCourt(dataDir);
    const facts = await setUpCourt(new CourtClient(court.url), { rooms: 5, arbitrators: 6, clerks: 6 });
    caseIds = await receiveAll(facts.client);
    const reports = await Promise.all(
      ([0, 1] as const).map((shift) => {
        const job: ClerkJob = {
          url: court.url,
          token: facts.client.token ?? '',
          shift,
          caseIds: caseIds.filter((_, index) => isContested(index) || index % 2 === shift),
          rooms: facts.rooms,
          arbitrators: facts.arbitrators,
          clerks: facts.clerks,
        };
        const jobFile = join(folder, `clerk-${shift}.json`);
        writeFileSync(jobFile, JSON.stringify(job));
        return runWorker('clerk.ts', jobFile);
      }),
    );
    await court.stop();
    for (const report of reports) expect(report.stderr).toBe('');
    lines = reports.flatMap((report) => JSON.parse(report.stdout) as ClerkLine[]);
    db = new Database(join(dataDir, 'tingwu.db'), { readonly: true });
  }, 240_000);

  afterAll(() => {
    db?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const linesOf = <K extends ClerkLine['kind']>(kind: K) =>
    lines.filter((line): line is Extract<ClerkLine, { kind: K }> => line.kind === kind);

  it('accepts each case once: numbers 1 to 2,000, none twice, none missing', () => {
    const accepted = linesOf('accepted');
    const expected = Array.from({ length: caseCount }, (_, index) => caseNumberOf(2024, index + 1)).sort();
    expect(accepted.map((line) => line.caseNumber).sort()).toEqual(expected);
    const stored = db.prepare('SELECT id, case_number FROM "case"').all() as {
      id: string;
      case_number: string;
    }[];
    const byCase = (rows: [string, string][]) => Object.fromEntries(rows);
    expect(byCase(stored.map((row) => [row.id, row.case_number]))).toEqual(
      byCase(accepted.map((line) => [line.caseId, line.caseNumber])),
    );
  });

  it('tells the loser of a contested case that it has changed', () => {
    const lost = linesOf('refused').filter((line) => line.procedure === 'accept');
    expect(lost).toHaveLength(caseIds.filter((_, index) => isContested(index)).length);
    expect(new Set(lost.map((line) => line.code))).toEqual(new Set(['conflict']));
  });

  it('books 2,000 hearings while refusing at least as many hundred clashes', () => {
    expect(linesOf('booked')).toHaveLength(caseCount);
    const clashes = linesOf('refused').filter((line) => line.procedure === 'schedule');
    expect(clashes.length).toBeGreaterThan(500);
    expect(new Set(clashes.map((line) => line.code))).toEqual(new Set(['clash']));
  });

  it('has every acknowledged booking in the store, with the hours and people that were acknowledged', () => {
    const stored = db.prepare('SELECT * FROM hearing ORDER BY id').all() as Record<string, unknown>[];
    const booked = linesOf('booked').sort((a, b) => (a.hearingId < b.hearingId ? -1 : 1));
    expect(
      stored.map((row) => [
        row['id'],
        row['case_id'],
        row['room_id'],
        row['starts_at'],
        row['ends_at'],
        row['clerk_id'],
      ]),
    ).toEqual(
      booked.map(({ hearingId, caseId, plan }) => [
        hearingId,
        caseId,
        plan.roomId,
        plan.startsAt,
        plan.endsAt,
        plan.clerkId,
      ]),
    );
  });

  it('lets nobody and no room be in two places in any minute, by the acknowledgements and by the bookings kept', () => {
    const promised = linesOf('booked').flatMap(({ plan, caseId }) =>
      [`room:${plan.roomId}`, ...plan.arbitratorIds.map((id) => `staff:${id}`), `staff:${plan.clerkId}`].map(
        (key) => ({
          key,
          from: plan.startsAt,
          to: plan.endsAt,
          who: caseId,
        }),
      ),
    );
    expect(sharedMinutes(promised)).toEqual([]);
    const kept = db
      .prepare(
        'SELECT resource_key AS key, starts_at AS "from", ends_at AS "to", case_id AS who FROM booking',
      )
      .all() as Taken[];
    // Room, arbitrator, clerk, worker and employer of each hearing.
    expect(kept).toHaveLength(caseCount * 5);
    expect(sharedMinutes(kept)).toEqual([]);
    expect(sharedMinutes([...kept, { ...(kept[0] as Taken), who: 'another' }])).not.toEqual([]);
  });

  it('is sound', async () => {
    const { code, stdout } = await cli('verify', '--json', '--data', dataDir);
    expect(JSON.parse(stdout)).toMatchObject({ isSound: true, cases: caseCount, faults: [] });
    expect(code).toBe(0);
  });

  it('refuses an overlap written by plain SQL, inserted or updated, by its triggers alone', () => {
    const raw = new Database(join(dataDir, 'tingwu.db'));
    raw.pragma('foreign_keys = OFF');
    const insert = raw.prepare(
      `INSERT INTO booking (hearing_id, case_id, resource_key, resource_kind, starts_at, ends_at) VALUES (?, ?, 'room:x', 'room', ?, ?)`,
    );
    const at = (from: string, to: string) => [`2030-01-07T${from}`, `2030-01-07T${to}`] as const;
    try {
      raw.exec('BEGIN');
      insert.run('h1', caseIds[0], ...at('09:00', '10:00'));
      // Back to back, and the same hour of another day, are no overlap.
      insert.run('h2', caseIds[0], ...at('10:00', '11:00'));
      insert.run('h3', caseIds[0], '2030-01-08T09:00', '2030-01-08T10:00');
      for (const [from, to] of [
        ['09:00', '10:00'],
        ['09:59', '10:01'],
        ['08:00', '12:00'],
        ['09:10', '09:20'],
        ['08:00', '09:01'],
        ['10:59', '12:00'],
      ] as const) {
        expect(() => insert.run('h4', caseIds[0], ...at(from, to)), `${from}-${to}`).toThrow(
          'booking overlaps',
        );
      }
      const move = raw.prepare('UPDATE booking SET starts_at = ?, ends_at = ? WHERE hearing_id = ?');
      expect(() => move.run(...at('10:30', '11:30'), 'h1')).toThrow('booking overlaps');
      expect(() => move.run(...at('09:30', '10:30'), 'h3')).toThrow('booking overlaps');
      expect(() =>
        raw
          .prepare(`UPDATE booking SET resource_key = 'room:y', starts_at = ends_at WHERE hearing_id = 'h1'`)
          .run(),
      ).toThrow();
      // Within its own hour a booking may move.
      expect(move.run(...at('09:15', '10:00'), 'h1').changes).toBe(1);
      insert.run('h5', caseIds[0], ...at('09:00', '09:15'));
      // A way round the checks by spelling: times that do not sort as text are refused by the table itself.
      expect(() => insert.run('h6', caseIds[0], '2030-01-07 09:00', '2030-01-07 10:00')).toThrow('CHECK');
      expect(() => insert.run('h6', caseIds[0], '2030-01-10T23:00', '2030-01-11T09:30')).toThrow('CHECK');
    } finally {
      raw.exec('ROLLBACK');
      raw.close();
    }
  });
});

async function receiveAll(client: CourtClient): Promise<string[]> {
  const ids: string[] = [];
  let next = 0;
  const lane = async () => {
    while (next < caseCount) {
      const n = next++;
      const application = plainApplication(`工人${n}`, `用人单位${n}有限公司`, '2024-03-04');
      const input = { application, decision: { step: 'receive' }, draftKey: null };
      ids.push((await client.mutate<{ caseId: string }>('intake.receive', input)).caseId);
    }
  };
  await Promise.all(Array.from({ length: 6 }, lane));
  return ids;
}
