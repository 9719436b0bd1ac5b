import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Court, openCourt } from './harness.ts';
import { acceptedCase, applicationOf, planOf } from './sample-case.ts';

let court: Court;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tingwu-door-'));
  mkdirSync(join(folder, 'desk', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'SECRET');
  mkdirSync(join(folder, 'desk-other'));
  writeFileSync(join(folder, 'desk-other', 'secret.js'), 'SECRET');
  writeFileSync(join(folder, 'desk', 'index.html'), '<html><style nonce="__CSP_NONCE__"></style></html>');
  writeFileSync(join(folder, 'desk', 'assets', 'main.js'), 'run()');
  court = await openCourt({ rendererDir: join(folder, 'desk') });
});
afterAll(async () => {
  await court.close();
  rmSync(folder, { recursive: true, force: true });
});

const post = (path: string, body: BodyInit, token: string | null = null, type = 'application/json') =>
  court.fetch(path, { method: 'POST', body, token, headers: { 'content-type': type } });

describe('what the door answers to nonsense', () => {
  it.each([
    ['half a JSON text', () => post('/api/trpc/session.signIn', '{"loginName":'), 400],
    ['text instead of JSON', () => post('/api/trpc/session.signIn', 'x', null, 'text/plain'), 400],
    ['a command sent by GET', () => court.fetch('/api/trpc/session.signIn?input=%7B%7D'), 400],
    ['an unknown procedure', () => post('/api/trpc/cases.destroy', '{}'), 404],
    ['an unknown route', () => court.fetch('/api/nothing'), 404],
    ['a verb nobody serves', () => court.fetch('/index.html', { method: 'DELETE' }), 404],
  ])('%s', async (_, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    const text = await answer.text();
    // No stack, no path of the machine, no sentence of a library.
    expect(text).not.toMatch(/\bat .*:\d+|node_modules|\.ts\b|stack|Error:/);
  });

  it('every answer carries the policy, good or bad', async () => {
    const token = await court.tokenOf('clerk');
    const answers = await Promise.all([
      court.fetch('/'),
      court.fetch('/assets/main.js'),
      court.fetch('/assets/none.js'),
      court.fetch('/api/nothing'),
      court.fetch('/api/trpc/session.me'),
      court.fetch('/api/trpc/court.reference', { token }),
      court.fetch('/api/files/template/award', { token }),
      post('/api/trpc/session.signIn', '{'),
    ]);
    for (const answer of answers) {
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('a page has its own nonce each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await court.fetch('/cases/some-case');
        const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
        expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });
});

describe('files of the desk', () => {
  // The attack: climb out of the folder by dots in every spelling.
  it.each([
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2fdesk-other%2fsecret.js',
    '/..%2fdesk-other/secret.js',
    '/secret.txt%00.js',
    '/assets/main.js%00',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
    '/%2fetc%2fpasswd',
  ])('%s stays inside', async (path) => {
    const text = await (await court.fetch(path)).text();
    expect(text).not.toMatch(/SECRET|root:/);
  });

  it('serves what is there, and the page for an address of the desk', async () => {
    const script = await court.fetch('/assets/main.js');
    expect(await script.text()).toBe('run()');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect((await court.fetch('/assets')).headers.get('content-type')).toContain('text/html');
    expect((await court.fetch('/assets/none.js')).status).toBe(404);
  });
});

describe('the stream of changes', () => {
  it('speaks after the commit, of what changed and nothing else, and not of what was refused', async () => {
    const clerk = await court.as('clerk');
    const answer = await court.fetch('/api/changes', { token: await court.tokenOf('clerk') });
    const reader = answer.body?.getReader();
    if (reader === undefined) throw new Error('no stream');
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toBe('\n');
    await expect(
      clerk.intake.receive.mutate({
        application: applicationOf(1, { causeCode: 'none' }),
        decision: { step: 'receive' },
        draftKey: null,
      }),
    ).rejects.toThrow();
    const { caseId, version } = await acceptedCase(clerk, applicationOf(2));
    expect(JSON.parse(await next())).toEqual({ topic: 'case', id: caseId });
    await clerk.docket.schedule.mutate({ caseId, version, plan: planOf(court) });
    expect(JSON.parse(await next())).toEqual({ topic: 'case', id: caseId });
    expect(JSON.parse(await next())).toEqual({ topic: 'docket' });
    await reader.cancel();
    // Nobody listens any more: publishing must not fail.
    await acceptedCase(clerk, applicationOf(3));
  });
});

describe('an unexpected failure', () => {
  it('answers a reference that stands in the log, and neither names anybody', async () => {
    const clerk = await court.as('clerk');
    const { caseId } = await acceptedCase(clerk, applicationOf(9));
    // What no program of ours writes: the answer then breaks its own contract.
    court.sql((raw) => raw.prepare(`update "case" set status = 'nonsense' where id = ?`).run(caseId));
    const answer = await court.fetch(
      `/api/trpc/cases.get?input=${encodeURIComponent(JSON.stringify({ caseId }))}`,
      {
        token: await court.tokenOf('clerk'),
      },
    );
    expect(answer.status).toBe(500);
    const text = await answer.text();
    const { refusal } = (JSON.parse(text) as { error: { data: { refusal: { code: string; ref: string } } } })
      .error.data;
    expect(refusal).toEqual({ code: 'internal', ref: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(text).not.toMatch(/nonsense|Zod|stack/);
    const line = court.log.find((entry) => entry['ref'] === refusal.ref);
    expect(line).toMatchObject({ level: 'error', event: 'unexpected' });
    expect(JSON.stringify(line)).not.toMatch(/申请人9|样品9/);
  });
});
