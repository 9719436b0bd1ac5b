import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createLineSaver,
  type PendingLine,
  type Sent,
} from '../../renderer/desk/features/hearing-record/line-saver.ts';
import { seededRandom } from './harness.ts';
import { CourtClient, Refused } from './workers/court-client.ts';
import { type CourtProcess, type SampleCourtFacts, setUpCourt, startCourt } from './workers/court-process.ts';
import { plainApplication } from './workers/plain-application.ts';

/** `RECORD_KILLS=50` for the full run, some two minutes. */
const kills = Number(process.env['RECORD_KILLS'] ?? 12);
const lostAtMostMs = 2000;
const folders: string[] = [];
const courts: CourtProcess[] = [];

afterEach(async () => {
  await Promise.all(courts.splice(0).map((court) => court.kill()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Body {
  readonly position: number;
  readonly text: string;
}

describe('kill -9 while the record is typed without a pause', () => {
  it(`loses at most ${lostAtMostMs} ms of text at each of ${kills} random moments`, {
    timeout: 600_000,
  }, async () => {
    // Each lane is a court of its own, so that the kills take half the time.
    const lanes = await Promise.all(
      Array.from({ length: 2 }, (_, lane) => killedWhileTyping(lane, kills / 2)),
    );
    const rounds = lanes.flat();
    expect(rounds).toHaveLength(kills);
    expect(Math.max(...rounds.map(({ lostMs }) => lostMs))).toBeLessThanOrEqual(lostAtMostMs);
    // Otherwise nothing was under way when the kills came, or they came so early that nothing could be lost.
    expect(rounds.filter(({ lostMs }) => lostMs > 0).length).toBeGreaterThan(kills / 2);
    expect(Math.min(...rounds.map(({ typedMs }) => typedMs))).toBeGreaterThan(lostAtMostMs);
  });
});

/** Kills a court so many times while its record is typed; at each kill how long was typed, and how old the oldest lost character was. */
async function killedWhileTyping(
  lane: number,
  times: number,
): Promise<{ readonly typedMs: number; readonly lostMs: number }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tingwu-record-'));
  folders.push(folder);
  const dataDir = join(folder, 'data');
  const random = seededRandom(20261128 + lane);
  const chance = () => (random(1)[0] ?? 0) / 256;
  let court = await start(dataDir);
  const facts = await setUpCourt(new CourtClient(court.url));
  const hearingId = await hearingOf(facts);
  const arbitratorId = facts.arbitrators[0] ?? '';
  const rounds: { typedMs: number; lostMs: number }[] = [];
  for (let round = 0; round < times; round += 1) {
    const client = new CourtClient(court.url, facts.client.token);
    await client.query('hearingRecord.get', { hearingId });
    const lineId = `line${round}`;
    const saver = createLineSaver<Body>({
      send: (line) => send(client, hearingId, arbitratorId, line),
      keep: () => {},
      after: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
      onState: () => {},
    });
    // When each character was typed: the n-th entry is the moment the text had n + 1 of them.
    const typedAt: number[] = [];
    const typist = setInterval(() => {
      typedAt.push(performance.now());
      saver.change(lineId, { position: 10 + round, text: '字'.repeat(typedAt.length) }, 0);
    }, 15);
    await pause(lostAtMostMs + 200 + chance() * 900);
    const killedAt = performance.now();
    await court.kill();
    clearInterval(typist);
    saver.stop();
    const firstLost = typedAt[textOf(dataDir, hearingId, lineId).length] ?? killedAt;
    rounds.push({ typedMs: killedAt - (typedAt[0] ?? killedAt), lostMs: Math.max(0, killedAt - firstLost) });
    court = await start(dataDir);
  }
  const last = new CourtClient(court.url, facts.client.token);
  expect(await last.mutate('system.verify')).toMatchObject({ isSound: true, faults: [] });
  return rounds;
}

async function send(
  client: CourtClient,
  hearingId: string,
  refId: string,
  line: PendingLine<Body>,
): Promise<Sent> {
  const speaker = { role: 'tribunal', refId, name: '仲裁员1' };
  try {
    const { version } = await client.mutate<{ version: number }>('hearingRecord.saveLine', {
      hearingId,
      lineId: line.lineId,
      seen: line.seen,
      phase: 'rollCall',
      position: line.body.position,
      at: '2024-04-01T09:05',
      body: { kind: 'speech', speaker, text: line.body.text },
    });
    return { kind: 'saved', version };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { kind: error.code === 'lineStale' ? 'stale' : 'refused', error };
  }
}

/** Reads the file itself; empty when the line never arrived. */
function textOf(dataDir: string, hearingId: string, lineId: string): string {
  const db = new Database(join(dataDir, 'tingwu.db'), { readonly: true });
  try {
    const body = db
      .prepare('SELECT body FROM hearing_record_line WHERE hearing_id = ? AND id = ?')
      .pluck()
      .get(hearingId, lineId) as string | undefined;
    return body === undefined ? '' : (JSON.parse(body) as { text: string }).text;
  } finally {
    db.close();
  }
}

async function hearingOf({ client, rooms, arbitrators, clerks }: SampleCourtFacts): Promise<string> {
  const application = plainApplication('工人', '用人单位有限公司', '2024-03-04');
  const input = { application, decision: { step: 'receive' }, draftKey: null };
  const { caseId } = await client.mutate<{ caseId: string }>('intake.receive', input);
  await client.mutate('cases.accept', { caseId, version: 1, on: '2024-03-05' });
  const plan = {
    mode: 'inPerson',
    roomId: rooms[0],
    platform: null,
    startsAt: '2024-04-01T09:00',
    endsAt: '2024-04-01T10:00',
    arbitratorIds: [arbitrators[0]],
    clerkId: clerks[0],
  };
  const overrides = ['workingDay', 'noticePeriod', 'defencePeriod', 'awardPeriod'].map((rule) => ({
    rule,
    reason: '试验',
  }));
  const saved = await client.mutate<{ hearingId: string }>('docket.schedule', {
    caseId,
    version: 2,
    plan,
    overrides,
  });
  return saved.hearingId;
}

async function start(dataDir: string): Promise<CourtProcess> {
  const court = await startCourt(dataDir);
  courts.push(court);
  return court;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
