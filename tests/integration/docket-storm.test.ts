import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, toLegalDate } from '../../electron/backend/domain/dates.ts';
import { CourtClient } from './workers/court-client.ts';
import { cli, runWorker, setUpCourt, startCourt } from './workers/court-process.ts';
import { createMinuteBook, sharedMinutes, type Taken } from './workers/minutes.ts';
import { plainApplication } from './workers/plain-application.ts';
import type { StormAnswer, StormJob, StormReport } from './workers/storm-clerk.ts';

/** 100,000 for the full storm (`DOCKET_STORM=100000`, some ten minutes); each run has its own seed, told when it fails. */
const operations = Number(process.env['DOCKET_STORM'] ?? 2000);
const seed = Number(process.env['DOCKET_STORM_SEED'] ?? Date.now() % 1_000_000);
const caseCount = Math.max(120, Math.round(operations / 50));
/** Ten cases a day whatever the size: a docket that is full has nothing left to move. */
const days = Math.round(caseCount / 10);
/** Employers stand in several cases at once, so that a party clashes as well as rooms and people. */
const employers = Math.round(caseCount / 3);

interface HearingRow {
  readonly id: string;
  readonly case_id: string;
  readonly status: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly room_id: string;
}

describe(`a storm of ${operations} writes from two clients at once (seed ${seed})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tingwu-storm-'));
  const dataDir = join(folder, 'data');
  let reports: StormReport[] = [];
  let answers: StormAnswer[] = [];
  let db: Database.Database;

  beforeAll(async () => {
    const court = await startCourt(dataDir);
    const facts = await setUpCourt(new CourtClient(court.url), { rooms: 6, arbitrators: 8, clerks: 7 });
    const caseIds = await acceptAll(facts.client);
    const ran = await Promise.all(
      [0, 1].map((shift) => {
        const job: StormJob = {
          url: court.url,
          token: facts.client.token ?? '',
          seed: seed + shift * 7919,
          operations: operations / 2,
          days: Array.from({ length: days }, (_, n) => addDays(toLegalDate('2024-04-08'), n)),
          caseIds,
          rooms: facts.rooms,
          arbitrators: facts.arbitrators,
          clerks: facts.clerks,
        };
        const file = join(folder, `storm-${shift}.json`);
        writeFileSync(file, JSON.stringify(job));
        return runWorker('storm-clerk.ts', file);
      }),
    );
    await court.stop();
    for (const { stderr } of ran) expect(stderr).toBe('');
    reports = ran.map(({ stdout }) => JSON.parse(stdout) as StormReport);
    answers = reports.flatMap((report) => report.answers);
    db = new Database(join(dataDir, 'tingwu.db'), { readonly: true });
  }, 3_600_000);

  afterAll(() => {
    db?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('did book, move and free, and did meet clashes and passed versions', () => {
    for (const kind of ['schedule', 'reschedule', 'postpone', 'cancel'] as const)
      expect(answers.filter((answer) => answer.kind === kind).length, kind).toBeGreaterThan(operations / 200);
    const refused = (code: string) => reports.reduce((sum, report) => sum + (report.refused[code] ?? 0), 0);
    expect(refused('clash')).toBeGreaterThan(operations / 20);
    expect(refused('conflict')).toBeGreaterThan(operations / 100);
    const codes = new Set(reports.flatMap((report) => Object.keys(report.refused)));
    expect([...codes].filter((code) => code !== 'clash' && code !== 'conflict')).toEqual([]);
    // Clients and lanes rarely agree on a version; writes sent with one known to have passed are refused every time.
    expect(reports.every(({ stale }) => stale > 0)).toBe(true);
    expect(reports.map(({ lost }) => lost)).toEqual([0, 0]);
  });

  it('keeps every acknowledged write at the version it was promised, and no two at one', () => {
    const at = db.prepare('SELECT type, payload FROM case_event WHERE case_id = ? AND seq = ?');
    const types = {
      schedule: 'hearingScheduled',
      reschedule: 'hearingRescheduled',
      postpone: 'hearingPostponed',
      cancel: 'hearingCancelled',
    };
    const wrong = answers.filter(({ kind, caseId, version, hearingId, plan }) => {
      const kept = at.get(caseId, version) as { type: string; payload: string } | undefined;
      const payload = JSON.parse(kept?.payload ?? '{}') as { hearingId?: string; plan?: StormAnswer['plan'] };
      return (
        kept?.type !== types[kind] ||
        payload.hearingId !== hearingId ||
        payload.plan?.startsAt !== plan?.startsAt ||
        payload.plan?.endsAt !== plan?.endsAt ||
        payload.plan?.roomId !== plan?.roomId
      );
    });
    expect(wrong).toEqual([]);
    expect(new Set(answers.map(({ caseId, version }) => `${caseId} ${version}`)).size).toBe(answers.length);
  });

  it('loses no update: each hearing stands as the last acknowledged write on its case left it', () => {
    const last = new Map<string, StormAnswer>();
    for (const answer of answers)
      if ((last.get(answer.hearingId)?.version ?? 0) < answer.version) last.set(answer.hearingId, answer);
    const rows = db.prepare('SELECT * FROM hearing').all() as HearingRow[];
    expect(rows.length).toBe(last.size);
    const wrong = rows.filter((row) => {
      const answer = last.get(row.id);
      if (answer?.caseId !== row.case_id) return true;
      if (answer.plan === null)
        return row.status !== (answer.kind === 'postpone' ? 'postponed' : 'cancelled');
      const { startsAt, endsAt, roomId } = answer.plan;
      return (
        row.status !== 'scheduled' ||
        row.starts_at !== startsAt ||
        row.ends_at !== endsAt ||
        row.room_id !== roomId
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has nobody and no room in two places, in the bookings kept and at every moment of the history', () => {
    const kept = db
      .prepare(
        'SELECT resource_key AS key, starts_at AS "from", ends_at AS "to", case_id AS who FROM booking',
      )
      .all() as Taken[];
    expect(kept.length).toBeGreaterThan(0);
    expect(sharedMinutes(kept)).toEqual([]);
    expect(sharedMinutes([...kept, { ...(kept[0] as Taken), who: 'another' }])).not.toEqual([]);
    expect(replayed(db)).toEqual([]);
  });

  it('is sound', async () => {
    const { stdout } = await cli('verify', '--json', '--data', dataDir);
    expect(JSON.parse(stdout)).toMatchObject({ isSound: true, cases: caseCount, faults: [] });
  }, 600_000);
});

/** The docket played again from the entries alone, in the order they were written: every minute that two hearings ever had at once. */
function replayed(db: Database.Database): string[] {
  const book = createMinuteBook();
  const standing = new Map<string, readonly Taken[]>();
  const employerOf = new Map(
    (
      db.prepare(`SELECT case_id, name FROM party WHERE role = 'respondent'`).all() as {
        case_id: string;
        name: string;
      }[]
    ).map((row) => [row.case_id, row.name]),
  );
  const entries = db
    .prepare(`SELECT case_id, type, payload FROM case_event WHERE type LIKE 'hearing%' ORDER BY ordinal`)
    .all() as { case_id: string; type: string; payload: string }[];
  return entries.flatMap(({ case_id, type, payload }) => {
    const { hearingId, plan } = JSON.parse(payload) as { hearingId: string; plan?: StormAnswer['plan'] };
    for (const taken of standing.get(hearingId) ?? []) book.rub(taken);
    standing.delete(hearingId);
    if (type !== 'hearingScheduled' && type !== 'hearingRescheduled') return [];
    if (plan === null || plan === undefined) return [`${type} without a plan`];
    const keys = [plan.roomId, ...plan.arbitratorIds, plan.clerkId, case_id, employerOf.get(case_id) ?? ''];
    const taken = keys.map((key) => ({ key, from: plan.startsAt, to: plan.endsAt, who: hearingId }));
    standing.set(hearingId, taken);
    return taken.flatMap((one) => book.mark(one));
  });
}

async function acceptAll(client: CourtClient): Promise<string[]> {
  const ids: string[] = [];
  let next = 0;
  const lane = async () => {
    while (next < caseCount) {
      const n = next++;
      const application = plainApplication(`工人${n}`, `用人单位${n % employers}有限公司`, '2024-03-04');
      const decision = { step: 'accept', on: '2024-03-05' };
      ids.push(
        (
          await client.mutate<{ caseId: string }>('intake.receive', {
            application,
            decision,
            draftKey: null,
          })
        ).caseId,
      );
    }
  };
  await Promise.all(Array.from({ length: 6 }, lane));
  return ids;
}
