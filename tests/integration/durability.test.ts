import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from './harness.ts';
import { CourtClient, Refused } from './workers/court-client.ts';
import {
  type CourtProcess,
  caseNumberOf,
  cli,
  type SampleCourtFacts,
  setUpCourt,
  startCourt,
} from './workers/court-process.ts';
import { plainApplication } from './workers/plain-application.ts';

const writes = 200;
const kills = 12;

/** What the court said it had written. */
type Acknowledged =
  | { readonly kind: 'received'; readonly caseId: string }
  | { readonly kind: 'accepted'; readonly caseId: string; readonly caseNumber: string }
  | {
      readonly kind: 'booked';
      readonly caseId: string;
      readonly hearingId: string;
      readonly startsAt: string;
    };

const folders: string[] = [];
const courts: CourtProcess[] = [];

afterEach(async () => {
  await Promise.all(courts.splice(0).map((court) => court.kill()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('kill -9 in the middle of writing', () => {
  it(`loses nothing acknowledged in ${writes} writes with ${kills} kills at random moments`, {
    timeout: 180_000,
  }, async () => {
    const dataDir = emptyFolder();
    const chance = fractions(20260309);
    let court = await start(dataDir);
    const facts = await setUpCourt(new CourtClient(court.url));
    const acknowledged: Acknowledged[] = [];
    let interrupted = 0;
    for (let round = 0; round < kills; round += 1) {
      const goal = Math.round(((round + 1) * writes) / kills);
      const writing = writeUntil(court, facts, acknowledged, goal);
      // Somewhere inside the round: after some of its writes, plus a part of one write.
      const from = acknowledged.length;
      const killAfter = from + 1 + Math.floor(chance() * (goal - from));
      while (acknowledged.length < killAfter) await pause(1);
      await pause(chance() * 6);
      await court.kill();
      if ((await writing) === 'interrupted') interrupted += 1;
      court = await start(dataDir);
      const client = new CourtClient(court.url, facts.client.token);
      expect(await client.mutate('system.verify'), `after kill ${round + 1}`).toMatchObject({
        isSound: true,
        faults: [],
      });
      expectAllKept(dataDir, acknowledged);
      expect(await writeUntil(court, facts, acknowledged, goal)).toBe('done');
    }
    // Otherwise the kills fell between writes and showed nothing.
    expect(interrupted).toBeGreaterThan(kills / 2);
    expect(acknowledged.length).toBeGreaterThanOrEqual(writes);
    await court.stop();
    courts.splice(0);
    expectAllKept(dataDir, acknowledged);
    const { stdout } = await cli('verify', '--json', '--data', dataDir);
    expect(JSON.parse(stdout)).toMatchObject({ isSound: true, faults: [] });
  });

  it('frees the data folder: the lock goes with the process', { timeout: 60_000 }, async () => {
    const dataDir = emptyFolder();
    const first = await start(dataDir);
    await setUpCourt(new CourtClient(first.url));
    await expect(startCourt(dataDir)).rejects.toThrow('数据正在被使用');
    const second = await cli('import', 'nothing.xlsx', '--json', '--data', dataDir);
    expect(second.code).toBe(1);
    await first.kill();
    const next = await start(dataDir);
    expect(await new CourtClient(next.url).query('setup.status')).toMatchObject({ isSetUp: true });
  });
});

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

describe('a disk that takes no more', () => {
  // Mounting a small disk of its own wants root on Linux; the case below meets the same wall as anybody.
  it.skipIf(!mayMount)('is refused as storeFull when it is full', { timeout: 120_000 }, async () => {
    const dataDir = emptyFolder();
    mkdirSync(dataDir, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', dataDir]);
    try {
      await meetTheEnd(dataDir, {}, 'storeFull');
    } finally {
      await Promise.all(courts.splice(0).map((court) => court.kill()));
      execFileSync('umount', [dataDir]);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'is refused as storeUnwritable at a quota',
    { timeout: 120_000 },
    async () => {
      await meetTheEnd(emptyFolder(), { fileSizeLimitKib: 1500 }, 'storeUnwritable');
    },
  );
});

/** Writes until the disk takes no more: refused in so many words, and everything acknowledged is there afterwards. */
async function meetTheEnd(
  dataDir: string,
  limit: { fileSizeLimitKib?: number },
  code: string,
): Promise<void> {
  const roomy = await start(dataDir);
  const facts = await setUpCourt(new CourtClient(roomy.url));
  await roomy.stop();
  const tight = await start(dataDir, limit);
  const acknowledged: Acknowledged[] = [];
  const refusals: string[] = [];
  const client = new CourtClient(tight.url, facts.client.token);
  for (let n = 0; n < 900 && refusals.length < 3; n += 1) {
    try {
      await writeOne(client, facts, acknowledged);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusals.push(error.code);
    }
  }
  expect(refusals).toEqual([code, code, code]);
  expect(acknowledged.length).toBeGreaterThan(10);
  // Reading goes on meanwhile.
  expect(await client.query('cases.get', { caseId: acknowledged[0]?.caseId })).toMatchObject({ version: 4 });
  await tight.kill();
  const again = await start(dataDir);
  expectAllKept(dataDir, acknowledged);
  const freed = new CourtClient(again.url, facts.client.token);
  expect(await freed.mutate('system.verify')).toMatchObject({ isSound: true, faults: [] });
}

/** Writes one after another, four at a time, until so many are acknowledged or the court is gone. */
async function writeUntil(
  court: CourtProcess,
  facts: SampleCourtFacts,
  acknowledged: Acknowledged[],
  goal: number,
): Promise<'done' | 'interrupted'> {
  const client = new CourtClient(court.url, facts.client.token);
  const lane = async () => {
    while (acknowledged.length < goal) await writeOne(client, facts, acknowledged);
  };
  const lanes = await Promise.allSettled(Array.from({ length: 4 }, lane));
  const failures = lanes.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  for (const failure of failures) if (failure instanceof Refused) throw failure;
  return failures.length > 0 ? 'interrupted' : 'done';
}

let serial = 0;

/** One case from its receipt to its hearing: three writes, each noted only when the court has answered. */
async function writeOne(
  client: CourtClient,
  facts: SampleCourtFacts,
  acknowledged: Acknowledged[],
): Promise<void> {
  const n = serial++;
  const application = plainApplication(`工人${n}`, `用人单位${n}有限公司`, '2024-03-04');
  const input = { application, decision: { step: 'receive' }, draftKey: null };
  const { caseId } = await client.mutate<{ caseId: string }>('intake.receive', input);
  acknowledged.push({ kind: 'received', caseId });
  const { caseNumber } = await client.mutate<{ caseNumber: string }>('cases.accept', {
    caseId,
    version: 1,
    on: '2024-03-05',
  });
  acknowledged.push({ kind: 'accepted', caseId, caseNumber });
  const day = new Date(Date.UTC(2024, 3, 1 + n)).toISOString().slice(0, 10);
  const plan = {
    mode: 'inPerson',
    roomId: facts.rooms[0],
    platform: null,
    startsAt: `${day}T09:00`,
    endsAt: `${day}T10:00`,
    arbitratorIds: [facts.arbitrators[0]],
    clerkId: facts.clerks[0],
  };
  const { hearingId } = await client.mutate<{ hearingId: string }>('docket.schedule', {
    caseId,
    version: 2,
    plan,
    overrides: ['workingDay', 'noticePeriod', 'defencePeriod', 'awardPeriod'].map((rule) => ({
      rule,
      reason: '试验',
    })),
  });
  acknowledged.push({ kind: 'booked', caseId, hearingId, startsAt: plan.startsAt });
}

/** Reads the file itself, not the program's answers. Numbers may not have a gap, acknowledged or not. */
function expectAllKept(dataDir: string, acknowledged: readonly Acknowledged[]): void {
  const db = new Database(join(dataDir, 'tingwu.db'), { readonly: true });
  try {
    const missing = acknowledged.filter((line) => {
      switch (line.kind) {
        case 'received':
          return db.prepare('SELECT 1 FROM "case" WHERE id = ?').get(line.caseId) === undefined;
        case 'accepted':
          return (
            db
              .prepare('SELECT 1 FROM "case" WHERE id = ? AND case_number = ?')
              .get(line.caseId, line.caseNumber) === undefined
          );
        case 'booked':
          return (
            db
              .prepare('SELECT 1 FROM booking WHERE hearing_id = ? AND starts_at = ?')
              .get(line.hearingId, line.startsAt) === undefined
          );
        default:
          throw new Error('unknown acknowledgement');
      }
    });
    expect(missing).toEqual([]);
    const numbers = db
      .prepare('SELECT case_number FROM "case" WHERE case_number IS NOT NULL')
      .pluck()
      .all() as string[];
    const expected = numbers.map((_, index) => caseNumberOf(2024, index + 1));
    expect(numbers.sort()).toEqual(expected.sort());
  } finally {
    db.close();
  }
}

async function start(dataDir: string, options: { fileSizeLimitKib?: number } = {}): Promise<CourtProcess> {
  const court = await startCourt(dataDir, options);
  courts.push(court);
  return court;
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tingwu-durability-'));
  folders.push(folder);
  return join(folder, 'data');
}

/** Numbers in [0, 1), the same in every run. */
function fractions(seed: number): () => number {
  const random = seededRandom(seed);
  return () => (random(1)[0] ?? 0) / 256;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
