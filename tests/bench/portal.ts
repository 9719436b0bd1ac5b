import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { type Served, serveBackend } from '../../electron/backend/server/node-carrier.ts';
import { build, isBuildStale } from '../../electron/start/build-if-needed.ts';
import { findBrowser } from '../../electron/start/find-browser.ts';
import { type Court, openCourt } from '../integration/harness.ts';
import {
  type Invited,
  invitedOf,
  makePublic,
  openedHearing,
  plannedHearing,
  Visitor,
} from '../integration/portal-visitor.ts';
import { applicationOf, residentId } from '../integration/sample-case.ts';

const root = join(import.meta.dirname, '..', '..');
const parties = 200;

interface Line {
  readonly name: string;
  readonly kbitDown: number;
  readonly kbitUp: number;
  readonly latencyMs: number;
}
/** Lines as a phone in the country has them. */
const lines: readonly Line[] = [
  { name: '2G (EDGE)', kbitDown: 250, kbitUp: 50, latencyMs: 300 },
  { name: '2G (GPRS)', kbitDown: 50, kbitUp: 20, latencyMs: 500 },
];

interface PageLoad {
  readonly line: string;
  /** Bytes over the line until the first form stands, and until the answer form stands. */
  readonly toEnterBytes: number;
  readonly toAnswerBytes: number;
  /** Milliseconds from the scan of the invitation to the first form; from its sending to the answer form, without the typing. */
  readonly toEnterMs: number;
  readonly toAnswerMs: number;
}

/**
 * Measures the parties' portal: what a phone loads and how long that takes on a slow line with a slow processor (a sixth of
 * this one), and 200 parties who answer at the same moment, beside as many bare commits to the same disk. `file`: writes the figures as JSON.
 */
export async function benchPortal(file: string | null): Promise<void> {
  if (isBuildStale(root)) build(root);
  const court = await openCourt({ now: '2026-03-18T09:00', rendererDir: join(root, 'out', 'renderer') });
  const served = await serveBackend({ fetch: (request) => carried(court, request) });
  try {
    await makePublic(court);
    const invited = await invite(court, parties + lines.length);
    const loads: PageLoad[] = [];
    for (const [index, line] of lines.entries()) {
      const mine = invited[parties + index];
      if (mine === undefined) throw new Error('nobody is invited');
      const load = await loadOn(line, served, mine);
      loads.push(load);
      console.log(
        `${load.line}: first form after ${shown(load.toEnterMs)} (${kb(load.toEnterBytes)}), answer form ${shown(load.toAnswerMs)} later (${kb(load.toAnswerBytes)} in all)`,
      );
    }
    const crowd = await answerAtOnce(court, served, invited.slice(0, parties));
    console.log(
      `${parties} parties at once: p50 ${shown(crowd.p50)}, p95 ${shown(crowd.p95)}, all after ${shown(crowd.allMs)}; as many bare commits ${shown(crowd.floorMs)}, ratio ${(crowd.allMs / crowd.floorMs).toFixed(1)}x`,
    );
    if (file !== null) writeFileSync(file, `${JSON.stringify({ loads, crowd }, null, 2)}\n`);
  } finally {
    await served.close();
    await court.close();
  }
}

/** Hands a real request to the court; each party comes from an address of its own, told in a header. */
async function carried(court: Court, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  // The court knows itself by the name its tests call it.
  for (const name of ['origin', 'host']) headers.delete(name);
  const address = headers.get('x-bench-address') ?? '10.1.0.1';
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  return court.fetch(`${pathname}${search}`, {
    method: request.method,
    headers,
    address,
    ...(hasBody ? { body: await request.arrayBuffer() } : {}),
  });
}

interface Guest extends Invited {
  readonly n: number;
}

/** As many cases with an asynchronous hearing that is open, the applicant of each invited. */
async function invite(court: Court, count: number): Promise<Guest[]> {
  const clerk = await court.as('clerk');
  const guests: Guest[] = [];
  for (let n = 1; n <= count; n += 1) {
    const hearing = await plannedHearing(court, clerk, applicationOf(n, { procedure: 'simplified' }));
    const { issued } = await openedHearing(clerk, hearing, [{ partyId: 'w1' }]);
    for (const one of issued) guests.push({ ...invitedOf(one), n });
  }
  return guests;
}

async function loadOn(line: Line, served: Served, guest: Guest): Promise<PageLoad> {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  try {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    const bytes = await slowed(page, line);
    let start = performance.now();
    await page.goto(`${served.url}portal/#i=${guest.token}`);
    await page.getByLabel('邀请单上的验证码').waitFor({ timeout: 120_000 });
    const toEnterMs = performance.now() - start;
    const toEnterBytes = bytes();
    await page.getByLabel('邀请单上的验证码').fill(guest.code);
    await page.getByLabel('您的姓名').fill(`申请人${guest.n}`);
    await page.getByLabel('身份证号码的最后 6 位').fill(residentId(guest.n).slice(-6));
    start = performance.now();
    await page.getByRole('button', { name: '进入' }).click();
    await page.getByRole('button', { name: '去办理' }).click({ timeout: 120_000 });
    await page.getByLabel('我已经阅读').waitFor({ timeout: 120_000 });
    return {
      line: line.name,
      toEnterBytes,
      toEnterMs,
      toAnswerMs: performance.now() - start,
      toAnswerBytes: bytes(),
    };
  } finally {
    await browser.close();
  }
}

/** Slows the page down to this line and an old phone's processor; answers the count of bytes that came over the line. */
async function slowed(page: Page, { kbitDown, kbitUp, latencyMs }: Line): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page);
  let received = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received += encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: (kbitDown * 1000) / 8,
    uploadThroughput: (kbitUp * 1000) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  return () => received;
}

/** Everybody has entered; then all ask what there is to do and answer it, at the same moment. */
async function answerAtOnce(court: Court, served: Served, guests: readonly Guest[]) {
  const visitors = guests.map(
    (_, index) =>
      new Visitor(overHttp(court, served), `10.2.${Math.floor(index / 250)}.${(index % 250) + 1}`),
  );
  for (const [index, guest] of guests.entries())
    await visitors[index]?.ok('POST', '/enter', {
      token: guest.token,
      code: guest.code,
      name: `申请人${guest.n}`,
      digits: residentId(guest.n).slice(-6),
    });
  const start = performance.now();
  const times = await Promise.all(
    visitors.map(async (visitor) => {
      await visitor.answer('身份无误，不申请回避。');
      return performance.now() - start;
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), allMs: at(1), floorMs: bareCommits(guests.length) };
}

/** The court as a browser reaches it: over HTTP. */
function overHttp(court: Court, served: Served): Court {
  return {
    ...court,
    fetch: (path, { address, ...init } = {}) => {
      const headers = new Headers(init.headers);
      if (address !== undefined) headers.set('x-bench-address', address);
      return fetch(new URL(path, served.url), { ...init, headers });
    },
  };
}

/** So many rows, each in a transaction of its own that survives a power cut: what no program can do without. */
function bareCommits(count: number): number {
  const dir = mkdtempSync(join(tmpdir(), 'tingwu-bench-'));
  const db = new Database(join(dir, 'floor.db'));
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.exec('CREATE TABLE answer (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
    const insert = db.prepare('INSERT INTO answer (body) VALUES (?)');
    const start = performance.now();
    for (let n = 0; n < count; n += 1) insert.run('身份无误，不申请回避。'.repeat(20));
    return performance.now() - start;
  } finally {
    db.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function shown(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
