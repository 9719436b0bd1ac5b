import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, origin, seededRandom } from './harness.ts';
import {
  type Invited,
  invitedOf,
  jpeg,
  makePublic,
  newKey,
  openedHearing,
  pdf,
  plannedHearing,
  png,
  publicAddress,
  Visitor,
} from './portal-visitor.ts';
import { applicationOf, residentId, versionOf, worker } from './sample-case.ts';

let court: Court;
let clerk: Client;
/** Two cases: each test makes its own pair; what one says must never be seen in the other. */
let a: Attacked;
let b: Attacked;
let count = 0;

interface Attacked {
  readonly n: number;
  readonly caseId: string;
  readonly hearingId: string;
  readonly invited: Invited;
  readonly visitor: Visitor;
}

beforeAll(async () => {
  court = await openCourt({ now: '2026-03-18T09:00' });
  await makePublic(court);
});
afterAll(() => court.close());
beforeEach(async () => {
  // Each test begins at nine, whatever the one before did to the clock.
  clerk = await court.later('2026-03-18T09:00', 'clerk');
  a = await attacked();
  b = await attacked();
});

async function attacked(name?: string): Promise<Attacked> {
  count += 1;
  const n = count;
  const base = applicationOf(n, { procedure: 'simplified' });
  const [first, second] = base.parties;
  const application =
    name === undefined || first === undefined || second === undefined
      ? base
      : { ...base, parties: [worker('w1', name, residentId(n)), second] };
  const hearing = await plannedHearing(court, clerk, application);
  const { issued } = await openedHearing(clerk, hearing, [{ partyId: 'w1' }]);
  const [one] = issued;
  if (one === undefined) throw new Error('not issued');
  return { n, ...hearing, invited: invitedOf(one), visitor: new Visitor(court, `10.1.${n}.1`) };
}

const credentials = ({ n, invited }: Attacked) => ({
  token: invited.token,
  code: invited.code,
  name: `申请人${n}`,
  digits: residentId(n).slice(-6),
});
const enter = (who: Attacked, visitor = who.visitor) => visitor.ok('POST', '/enter', credentials(who));
const answerOf = (changes: Record<string, unknown> = {}) => ({
  key: newKey(),
  phase: 'identity',
  round: 0,
  text: '到庭',
  rights: null,
  ...changes,
});
async function identityOf(visitor: Visitor, changes: Record<string, unknown> = {}) {
  const { rights } = await visitor.view();
  return answerOf({ rights: { sha256: rights.sha256, recusal: null }, ...changes });
}
const answersOf = async ({ hearingId }: Attacked) =>
  (await clerk.online.get.query({ hearingId })).steps.flatMap(({ windows }) =>
    windows.flatMap(({ answers }) => answers),
  );

describe('getting in', () => {
  it('somebody guesses tokens: nothing is found, and the address must wait', async () => {
    const attacker = new Visitor(court, '10.9.9.9');
    const random = seededRandom(1);
    const codes = new Set<string>();
    for (let n = 0; n < 30; n += 1)
      codes.add(
        await attacker.codeOf('POST', '/open', { token: Buffer.from(random(32)).toString('base64url') }),
      );
    expect([...codes]).toEqual(['invitationUnknown']);
    const guess = { token: Buffer.from(random(32)).toString('base64url') };
    expect(await attacker.codeOf('POST', '/open', guess)).toBe('tooManyAttempts');
    // Behind a proxy all come from one address: who has an invitation is not held up by it.
    expect(await attacker.codeOf('POST', '/open', { token: a.invited.token })).toBe('ok');
    court.setNow('2026-03-18T09:11');
    expect(await attacker.codeOf('POST', '/open', guess)).toBe('invitationUnknown');
  });

  it('somebody with a pile of papers tries four answers on each, so that none is locked: the address must wait', async () => {
    const thief = new Visitor(court, '10.9.9.8');
    const found = [];
    for (let n = 0; n < 8; n += 1) {
      const one = await attacked();
      for (let tried = 0; tried < 4; tried += 1)
        found.push(await thief.codeOf('POST', '/enter', { ...credentials(one), digits: '000000' }));
    }
    expect(found.slice(0, 30).every((code) => code === 'wrongIdentity')).toBe(true);
    expect(found.slice(30)).toEqual(['tooManyAttempts', 'tooManyAttempts']);
    expect(await a.visitor.codeOf('POST', '/enter', credentials(a))).toBe('ok');
  });

  it('somebody who found the paper without the identity number guesses: locked after five, for the right answers too', async () => {
    const wrong = { ...credentials(a), digits: '000000' };
    const found = [];
    for (let n = 0; n < 6; n += 1) found.push(await a.visitor.codeOf('POST', '/enter', wrong));
    expect(found).toEqual([
      ...Array.from({ length: 4 }, () => 'wrongIdentity'),
      'invitationLocked',
      'invitationLocked',
    ]);
    expect(await a.visitor.codeOf('POST', '/enter', credentials(a))).toBe('invitationLocked');
    const refused = await a.visitor.send('POST', '/enter', credentials(a));
    expect(await refused.json()).toMatchObject({ error: { details: { phone: '020-00000000' } } });
    // The lock outlasts the program.
    await court.reopen();
    expect(await a.visitor.codeOf('POST', '/enter', credentials(a))).toBe('invitationLocked');
    const { log } = await clerk.portal.ofHearing.query({ hearingId: a.hearingId });
    expect(log.filter(({ action }) => action === 'failed' || action === 'locked')).toHaveLength(5);
  });

  it('somebody sends twenty codes at the same moment: no more than five are looked at', async () => {
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        new Visitor(court, `10.2.0.${n}`).codeOf('POST', '/enter', {
          ...credentials(a),
          code: String(10_000_000 + n),
        }),
      ),
    );
    expect(sent.filter((code) => code === 'wrongIdentity').length).toBeLessThanOrEqual(5);
    expect(sent.filter((code) => code === 'ok')).toEqual([]);
    expect(await a.visitor.codeOf('POST', '/enter', credentials(a))).toBe('invitationLocked');
  });

  it.each([
    ['the code', { code: '00000000' }],
    ['the name', { name: '别人' }],
    ['the digits', { digits: '123456' }],
    ['the end of the digits alone', { digits: '6' }],
    ['no digits', { digits: '' }],
  ])('somebody has all but %s: refused, without a word which it was', async (_, changes) => {
    expect(await a.visitor.codeOf('POST', '/enter', { ...credentials(a), ...changes })).toBe('wrongIdentity');
  });

  it('somebody takes the paper out of the bin after the party has entered: it is used up', async () => {
    await enter(a);
    expect(await new Visitor(court).codeOf('POST', '/enter', credentials(a))).toBe('invitationUsed');
    expect(a.visitor.cookie).toMatch(/^tingwu-portal=[\w-]{43}$/);
  });

  it('two browsers enter with the same paper at the same moment: one gets in', async () => {
    const both = await Promise.all(
      [1, 2].map((n) => new Visitor(court, `10.3.0.${n}`).codeOf('POST', '/enter', credentials(a))),
    );
    expect(both.sort()).toEqual(['invitationUsed', 'ok']);
  });

  it('somebody uses an invitation after its time, then the clock of the server is put back: it stays over', async () => {
    await enter(b);
    // The last day of the hearing is the 8th of April; seven days after it.
    clerk = await court.later('2026-04-16T00:00', 'clerk');
    expect(await a.visitor.codeOf('POST', '/enter', credentials(a))).toBe('invitationExpired');
    expect(await b.visitor.codeOf('GET', '/view')).toBe('invitationExpired');
    court.setNow('2026-03-18T09:30');
    expect(await a.visitor.codeOf('POST', '/enter', credentials(a))).toBe('invitationExpired');
    expect(await b.visitor.codeOf('GET', '/view')).toBe('notEntered');
  });

  it('somebody whose invitation was taken back goes on: out at once, and the paper opens nothing', async () => {
    await enter(a);
    await clerk.portal.revoke.mutate({ invitationId: a.invited.invitationId });
    expect(await a.visitor.codeOf('GET', '/view')).toBe('notEntered');
    await clerk.portal.revoke.mutate({ invitationId: b.invited.invitationId });
    expect(await b.visitor.codeOf('POST', '/enter', credentials(b))).toBe('invitationRevoked');
  });

  it('somebody reads the database: neither token, code nor session is in it', async () => {
    await enter(a);
    const text = court.sql((raw) =>
      JSON.stringify([
        raw.prepare('select * from portal_invitation').all(),
        raw.prepare('select * from portal_session').all(),
        raw.prepare('select * from portal_log').all(),
        raw.prepare('select payload from case_event').all(),
      ]),
    );
    for (const secret of [a.invited.token, a.invited.code, a.visitor.cookie.split('=')[1] ?? '?'])
      expect(text).not.toContain(secret);
  });

  it('a cookie is stolen by a script or sent by another site: the browser gives it to neither', async () => {
    const response = await a.visitor.send('POST', '/enter', credentials(a));
    expect(response.headers.get('set-cookie')).toMatch(
      /^tingwu-portal=[\w-]{43}; Path=\/api\/portal; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
    );
    const secure = await b.visitor.send('POST', '/enter', credentials(b), { origin: 'https://desk.test' });
    expect(secure.headers.get('set-cookie')).toMatch(
      /^__Host-tingwu-portal=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
    );
  });
});

describe('getting elsewhere', () => {
  it('a party names another case, hearing or party in what it posts: the session alone says who it is', async () => {
    await enter(a);
    await enter(b);
    const body = await identityOf(a.visitor, {
      caseId: b.caseId,
      hearingId: b.hearingId,
      partyId: 'e1',
      invitationId: b.invited.invitationId,
    });
    await a.visitor.ok('POST', '/answer', body);
    expect(await answersOf(b)).toEqual([]);
    expect(await answersOf(a)).toHaveLength(1);
  });

  it('a party asks for files and uploads of another case by their ids: not found', async () => {
    await enter(a);
    await enter(b);
    const upload = await b.visitor.upload('b.png', png);
    expect(await a.visitor.codeOf('GET', `/uploads/${upload.uploadId}`)).toBe('notFound');
    expect(await a.visitor.codeOf('DELETE', `/uploads/${upload.uploadId}`)).toBe('notFound');
    expect(
      await a.visitor.codeOf(
        'POST',
        '/answer',
        await identityOf(a.visitor, { uploadIds: [upload.uploadId] }),
      ),
    ).toBe('badInput uploadIds.0 unknownFile');
    await b.visitor.ok('POST', '/answer', await identityOf(b.visitor, { uploadIds: [upload.uploadId] }));
    const [answer] = await answersOf(b);
    expect(await b.visitor.codeOf('GET', `/file/${answer?.id}/0`)).toBe('ok');
    expect(await a.visitor.codeOf('GET', `/file/${answer?.id}/0`)).toBe('notFound');
    // An upload is used once.
    expect(
      await b.visitor.codeOf(
        'POST',
        '/answer',
        await identityOf(b.visitor, { uploadIds: [upload.uploadId] }),
      ),
    ).toBe('badInput uploadIds.0 unknownFile');
  });

  it('a party answers a phase that is not open, or asks of another: refused', async () => {
    await enter(a);
    for (const phase of ['statement', 'defence', 'final'])
      expect(await a.visitor.codeOf('POST', '/answer', answerOf({ phase }))).toBe(
        'badInput phase phaseNotOpen',
      );
    expect(
      await a.visitor.codeOf('POST', '/extension', {
        key: newKey(),
        phase: 'defence',
        round: 0,
        reason: '要时间',
      }),
    ).toBe('badInput phase notPresentPhase');
    expect(await a.visitor.codeOf('GET', '/record')).toBe('notFound');
  });

  it('a party calls what is the office’s with its session, as cookie or as bearer: not signed in', async () => {
    await enter(a);
    const token = a.visitor.cookie.split('=')[1] ?? '';
    const inputs = encodeURIComponent(JSON.stringify({ hearingId: a.hearingId }));
    for (const path of [
      `/api/trpc/online.get?input=${inputs}`,
      `/api/trpc/portal.ofHearing?input=${inputs}`,
      '/api/trpc/session.me',
      '/api/changes',
      '/api/files/proof/x/y',
    ])
      for (const headers of [{ cookie: a.visitor.cookie }, { authorization: `Bearer ${token}` }])
        expect((await court.fetch(path, { headers })).status).toBe(401);
  });

  it('a colleague uses a staff session in the portal: not entered', async () => {
    const token = await court.tokenOf('clerk');
    const answer = await court.fetch('/api/portal/view', {
      headers: { authorization: `Bearer ${token}`, cookie: `tingwu-portal=${token}` },
    });
    expect(answer.status).toBe(401);
  });

  it.each([
    '/../trpc/online.board',
    '/..%2f..%2ftrpc/online.board',
    '/%2e%2e/trpc/online.board',
    '/file/..%2f..%2ftingwu.db/0',
    '/uploads/..%2f..%2ftingwu.db',
    '/nothing',
  ])('a party bends the path to %s: nothing is there', async (path) => {
    await enter(a);
    const response = await a.visitor.send('GET', path);
    expect([401, 403, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/SQLite|calls/);
  });
});

describe('from another site', () => {
  const forged: [string, Record<string, string>][] = [
    ['a page of another origin', { origin: 'https://evil.test' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['a page of a neighbour domain', { origin: 'https://portal.test.evil.test' }],
    ['a cross-site request by the browser’s own word', { 'sec-fetch-site': 'cross-site' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['a request without the portal’s header', { 'x-tingwu': '' }],
  ];
  it.each(forged)('%s posts with the party’s cookie: refused, nothing is entered', async (_, headers) => {
    await enter(a);
    const body = await identityOf(a.visitor);
    const reply = await a.visitor.send('POST', '/answer', body, headers);
    expect(reply.status).toBe(403);
    expect(await answersOf(a)).toEqual([]);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('asks beforehand whether it may (preflight): nobody says yes', async () => {
    const reply = await court.fetch('/api/portal/answer', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.test', 'access-control-request-headers': 'x-tingwu' },
    });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.headers.get('access-control-allow-headers')).toBeNull();
  });
});

describe('what is stored', () => {
  const script = `<script>alert(1)</script><img src=x onerror=alert(2)>"'`;

  it('a party writes a script into its name, answer and file name: it comes back as the text it is, never as a page', async () => {
    const victim = await attacked('<b onclick=alert(1)>甲</b>');
    await victim.visitor.ok('POST', '/enter', { ...credentials(victim), name: '<b onclick=alert(1)>甲</b>' });
    const upload = await victim.visitor.upload('"><svg onload=alert(1)>.png', png);
    expect(upload.name).toBe('svg onload=alert(1).png');
    await victim.visitor.ok(
      'POST',
      '/answer',
      await identityOf(victim.visitor, { text: script, uploadIds: [upload.uploadId] }),
    );
    const reply = await victim.visitor.send('GET', '/view');
    expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    const [answer] = await answersOf(victim);
    const file = await victim.visitor.send('GET', `/file/${answer?.id}/0`);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="file"; filename\*=UTF-8''svg%20/,
    );
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    const view = await victim.visitor.view();
    expect(view.steps[0]?.windows[0]?.answers[0]?.text).toContain(script);
  });

  it('a party turns words about with invisible direction marks: the marks are gone', async () => {
    await enter(a);
    await a.visitor.ok(
      'POST',
      '/answer',
      await identityOf(a.visitor, { text: '不\u202e同意\u0000\u200b。' }),
    );
    expect((await a.visitor.view()).steps[0]?.windows[0]?.answers[0]?.text).toMatch(/\n不同意。$/);
  });

  const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
  const html = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
  const files: [string, string, Uint8Array][] = [
    ['a page', 'a.png', html],
    [
      'a vector picture with a script',
      'a.jpg',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['a program', 'a.pdf', Uint8Array.from([0x4d, 0x5a, 0x90, 0x00])],
    ['an archive', 'a.docx', zip],
    [
      'a picture with an archive behind it',
      'a.jpg',
      Uint8Array.from([...jpeg.slice(0, 500), 0xff, 0xd9, ...zip]),
    ],
    ['a picture with a page behind it', 'a.png', Uint8Array.from([...png, ...html])],
    ['a document that does not end', 'a.pdf', pdf.slice(0, 20)],
    ['a page that says it is a document later on', 'a.pdf', Uint8Array.from([...html, ...pdf])],
  ];
  it.each(files)('a party sends %s: refused by what it is, and gone', async (_, name, bytes) => {
    await enter(a);
    const { uploadId } = await a.visitor.ok<{ uploadId: string }>('POST', '/uploads', {
      name,
      size: bytes.length,
    });
    expect(await a.visitor.codeOf('PUT', `/uploads/${uploadId}?from=0`, bytes)).toBe(
      'badInput file notAnAttachment',
    );
    expect(await a.visitor.codeOf('GET', `/uploads/${uploadId}`)).toBe('notFound');
  });

  it.each([
    ['../../../etc/passwd.png', 'passwd.png'],
    ['C:\\windows\\system32\\a.png', 'a.png'],
    ['..', 'badInput name required'],
    ['照片\u202egnp.exe', '照片gnp.exe.png'],
    ['a.html', 'a.html.png'],
  ])('a party calls a file %s: kept as %s', async (name, kept) => {
    await enter(a);
    const begun = await a.visitor.send('POST', '/uploads', { name, size: png.length });
    if (!begun.ok) {
      expect(await a.visitor.codeOf('POST', '/uploads', { name, size: png.length })).toBe(kept);
      return;
    }
    const { uploadId } = (await begun.json()) as { uploadId: string };
    expect(await a.visitor.ok('PUT', `/uploads/${uploadId}?from=0`, png)).toMatchObject({ name: kept });
  });

  it('a party sends more than it may: each is refused before it is kept', async () => {
    await enter(a);
    expect(await a.visitor.codeOf('POST', '/uploads', { name: 'a.png', size: 11 * 1024 * 1024 })).toBe(
      'tooLarge',
    );
    const { uploadId } = await a.visitor.ok<{ uploadId: string }>('POST', '/uploads', {
      name: 'a.png',
      size: 10,
    });
    expect(await a.visitor.codeOf('PUT', `/uploads/${uploadId}?from=0`, png)).toBe('tooLarge');
    expect(await a.visitor.codeOf('PUT', `/uploads/${uploadId}?from=0`, new Uint8Array(1024 * 1024))).toBe(
      'tooLarge',
    );
    expect(await a.visitor.codeOf('POST', '/answer', answerOf({ text: '长'.repeat(300_000) }))).toBe(
      'tooLarge',
    );
    expect(await a.visitor.codeOf('POST', '/answer', answerOf({ text: '长'.repeat(20_001) }))).toBe(
      'badInput text tooLong',
    );
    for (let n = 1; n < 9; n += 1) await a.visitor.ok('POST', '/uploads', { name: 'a.png', size: 10 });
    expect(await a.visitor.codeOf('POST', '/uploads', { name: 'a.png', size: 10 })).toBe(
      'badInput uploadIds tooManyFiles',
    );
  });

  it('a party fills the disk with files that never end: they go when its invitation is over', async () => {
    await enter(a);
    const { uploadId } = await a.visitor.ok<{ uploadId: string }>('POST', '/uploads', {
      name: 'a.jpg',
      size: 1e6,
    });
    await a.visitor.ok('PUT', `/uploads/${uploadId}?from=0`, jpeg.subarray(0, 100_000));
    const pieces = () =>
      court.sql((raw) =>
        raw.prepare('select count(*) as n from portal_piece where upload_id = ?').get(uploadId),
      );
    expect(pieces()).toEqual({ n: 1 });
    await clerk.portal.revoke.mutate({ invitationId: a.invited.invitationId });
    expect(pieces()).toEqual({ n: 0 });
  });

  it('somebody rewrites the log beside the program: the database refuses', () => {
    expect(() => court.sql((raw) => raw.prepare("update portal_log set action = 'left'").run())).toThrow(
      /append-only/,
    );
    expect(() => court.sql((raw) => raw.prepare('delete from portal_log').run())).toThrow(/append-only/);
  });
});

describe('time', () => {
  it('a post is sent again, later or twice at once: one entry, the same answer', async () => {
    await enter(a);
    const body = await identityOf(a.visitor);
    const first = await a.visitor.ok('POST', '/answer', body);
    court.setNow('2026-03-18T10:00');
    expect(await a.visitor.ok('POST', '/answer', body)).toEqual(first);
    expect(await a.visitor.codeOf('POST', '/answer', { ...body, text: '另一句' })).toBe(
      'badInput key keyUsed',
    );
    await enter(b);
    const twice = await identityOf(b.visitor);
    await Promise.all([1, 2, 3].map(() => b.visitor.ok('POST', '/answer', twice)));
    expect([(await answersOf(a)).length, (await answersOf(b)).length]).toEqual([1, 1]);
  });

  it('a party says that it posted earlier: the court’s own clock counts', async () => {
    await enter(a);
    await a.visitor.ok('POST', '/extension', { key: newKey(), phase: 'identity', round: 0, reason: '出差' });
    clerk = await court.later('2026-03-23T09:00', 'clerk');
    await a.visitor.ok(
      'POST',
      '/answer',
      await identityOf(a.visitor, { receivedAt: '2026-03-18T09:00', at: '2026-03-18T09:00', isLate: false }),
    );
    const [answer] = await answersOf(a);
    expect(answer).toMatchObject({ receivedAt: '2026-03-23T09:00', isLate: true });
  });

  it('the clock of the server jumps back after a window has ended: it stays ended for who was there', async () => {
    await enter(a);
    court.setNow('2026-03-19T09:30');
    expect((await a.visitor.view()).asked).toBeNull();
    court.setNow('2026-03-18T12:00');
    expect((await a.visitor.view()).asked).toBeNull();
    await a.visitor.codeOf('POST', '/answer', await identityOf(a.visitor));
    clerk = await court.later('2026-03-19T10:00', 'clerk');
    expect((await answersOf(a)).filter(({ isLate }) => !isLate)).toEqual([]);
  });

  it('a party answers again when the phase has closed and the other side’s words are open: refused', async () => {
    await enter(a);
    await a.visitor.ok('POST', '/answer', await identityOf(a.visitor));
    const { now } = await clerk.online.get.query({ hearingId: a.hearingId });
    await clerk.online.record.mutate({
      caseId: a.caseId,
      hearingId: a.hearingId,
      version: await versionOf(clerk, a.caseId),
      act: {
        act: 'answers',
        answers: [
          { phase: 'identity', round: 0, partyId: 'e1', text: '到', origin: 'phone', receivedAt: now },
        ],
      },
    });
    expect(await a.visitor.codeOf('POST', '/answer', await identityOf(a.visitor))).toBe(
      'badInput phase phaseClosed',
    );
  });
});

describe('a file that a party carries', () => {
  const exported = async ({ hearingId }: Attacked, partyId = 'e1') => {
    const { html } = await clerk.portal.exportRound.mutate({ hearingId, partyId });
    const data = /<script type="application\/json" id="data">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    return JSON.parse(data) as { payload: string; signature: string };
  };
  const filled = (round: { payload: string; signature: string }, changes: Record<string, unknown> = {}) => ({
    format: 'tingwu-answer',
    ...round,
    text: '公司到庭',
    isConfirmed: null,
    hasReadRights: true,
    recusal: null,
    files: [{ name: 'a.png', base64: Buffer.from(png).toString('base64') }],
    ...changes,
  });
  const bring = async ({ hearingId }: Attacked, content: unknown, query = 'origin=post') => {
    const response = await court.fetch(`/api/files/answer-file/${hearingId}?${query}`, {
      method: 'POST',
      token: await court.tokenOf('clerk'),
      body: typeof content === 'string' ? content : JSON.stringify(content),
    });
    if (response.ok) return 'ok';
    const { error } = (await response.json()) as {
      error: { code: string; fields?: { reason: string }[] };
    };
    return `${error.code} ${error.fields?.[0]?.reason ?? ''}`.trim();
  };

  it('is taken once, with its attachment and itself as proof; brought again it is refused', async () => {
    const answer = filled(await exported(a));
    expect(await bring(a, answer)).toBe('ok');
    const [taken] = await answersOf(a);
    expect(taken).toMatchObject({ origin: 'post', isLate: false, enteredBy: court.staffId('何静') });
    expect(await bring(a, answer)).toBe('answerFileRefused fileUsed');
    const admin = await court.later('2026-03-18T09:00', 'administrator');
    expect((await admin.system.verify.mutate()).faults).toEqual([]);
  });

  it('is forged: its question, party or phase changed, signed by another key, or not signed at all', async () => {
    const round = await exported(a);
    const forgeries = [
      { ...round, payload: round.payload.replace('"partyId":"e1"', '"partyId":"w1"') },
      { ...round, payload: round.payload.replace('"phase":"identity"', '"phase":"final"') },
      { ...round, payload: `${round.payload} ` },
      { ...round, signature: Buffer.alloc(64, 1).toString('base64') },
      { ...round, signature: '' },
      { ...round, signature: 'not base64 at all' },
    ];
    for (const forged of forgeries)
      expect(await bring(a, filled(forged))).toBe('answerFileRefused badSignature');
    expect(await answersOf(a)).toEqual([]);
  });

  it('is of another hearing or another party, or no answer file: refused, and the true one still goes', async () => {
    const answer = filled(await exported(a));
    expect(await bring(b, answer)).toBe('answerFileRefused otherHearing');
    expect(await bring(a, answer, 'origin=post&partyId=w1')).toBe('answerFileRefused otherParty');
    for (const nonsense of ['', '{', '[]', '{"format":"tingwu-answer"}', 'null', '"x"', pdf.toString()])
      expect(await bring(a, nonsense || ' ')).toBe('answerFileRefused notAnAnswerFile');
    expect(
      await bring(a, filled(await exported(a), { files: [{ name: 'a.png', base64: 'PHNjcmlwdD4=' }] })),
    ).toBe('badInput notAnAttachment');
    expect(await bring(a, filled(await exported(a), { hasReadRights: false }))).toBe('badInput required');
    expect(await bring(a, answer)).toBe('ok');
  });

  it('comes after the window has ended: taken as late, for the tribunal to decide', async () => {
    const answer = filled(await exported(a));
    // The first window of the respondent ends, and with it the phase: an answer owed may still come.
    clerk = await court.later('2026-03-19T09:30', 'clerk');
    expect(await bring(a, answer)).toBe('ok');
    expect(await answersOf(a)).toMatchObject([{ isLate: true }]);
  });

  it('is asked for where nothing is asked: refused', async () => {
    await expect(
      clerk.portal.exportRound.mutate({ hearingId: a.hearingId, partyId: 'nobody' }),
    ).rejects.toThrow();
  });
});

describe('ten thousand random requests', () => {
  it('of a party of one case never fail inside, and never show a word of another case', {
    timeout: 900_000,
  }, async () => {
    // Its ids are not among them: the requests below try them.
    const secretsOfB = [`申请人${b.n}`, `样品${b.n}有限公司`, residentId(b.n), `〕${b.n}号`, '乙案的秘密'];
    await enter(b);
    const upload = await b.visitor.upload('乙案的秘密.png', png);
    await b.visitor.ok(
      'POST',
      '/answer',
      await identityOf(b.visitor, { text: '乙案的秘密', uploadIds: [upload.uploadId] }),
    );
    const [answerOfB] = await answersOf(b);
    await enter(a);
    const cookie = a.visitor.cookie;
    const bytes = seededRandom(20261128);
    const pick = <T>(list: readonly T[]): T => {
      const [high = 0, low = 0] = bytes(2);
      const chosen = list[(high * 256 + low) % list.length];
      if (chosen === undefined) throw new Error('an empty list');
      return chosen;
    };
    const words = [
      '',
      'identity',
      'statement',
      'question',
      'recordConfirm',
      '到庭',
      '\u0000',
      '\u202e',
      '😀'.repeat(20),
      '../..',
      '%00',
      'null',
      '-1',
      '1e9',
      b.caseId,
      b.hearingId,
      b.invited.token,
      b.invited.invitationId,
      upload.uploadId,
      answerOfB?.id ?? '',
      'w1',
      'e1',
      '0'.repeat(64),
      'key-0123456789abcdef',
      "' or 1=1 --",
      '<b>',
      '__proto__',
      'constructor',
    ];
    const value = (depth: number): unknown =>
      pick<() => unknown>([
        () => pick(words),
        () => pick(words),
        () => pick(words),
        () => pick([0, 1, -1, 1.5, 1e15, 20]),
        () => null,
        () => pick([true, false]),
        () => (depth > 2 ? [] : [value(depth + 1), value(depth + 1)]),
        () => (depth > 2 ? {} : Object.fromEntries([[pick(names), value(depth + 1)]])),
      ])();
    const names = [
      'token',
      'code',
      'name',
      'digits',
      'key',
      'phase',
      'round',
      'text',
      'uploadIds',
      'isConfirmed',
      'recordSha256',
      'rights',
      'reason',
      'body',
      'size',
      'caseId',
      'hearingId',
      'partyId',
      'sha256',
      'recusal',
      '__proto__',
    ];
    const paths = [
      '/open',
      '/enter',
      '/view',
      '/draft',
      '/uploads',
      '/uploads/x',
      `/uploads/${upload.uploadId}`,
      '/answer',
      '/extension',
      '/withdraw-consent',
      '/record',
      `/file/${answerOfB?.id}/0`,
      '/file/x/-1',
      '/file/x/y',
      '/nothing',
      '/../trpc/online.board',
      '/%2e%2e/files/proof/x/y',
      '/uploads/%00?from=0',
      `/uploads/${upload.uploadId}?from=0`,
      '/uploads/x?from=abc',
    ];
    // What the page itself would send; each is also sent with one thing in it changed.
    const { rights } = await a.visitor.view();
    const sensible: readonly (readonly [string, string, () => Record<string, unknown>])[] = [
      ['PUT', '/draft', () => ({ key: 'identity-0', body: { text: pick(words) } })],
      ['POST', '/uploads', () => ({ name: pick(words), size: pick([1, 20, 1e7]) })],
      ['POST', '/open', () => ({ token: pick([a.invited.token, b.invited.token, 'x']) })],
      ['POST', '/enter', () => ({ ...credentials(a), code: pick(words) })],
      [
        'POST',
        '/answer',
        () => answerOf({ rights: { sha256: rights.sha256, recusal: null }, text: pick(words) }),
      ],
      ['POST', '/extension', () => ({ key: newKey(), phase: 'identity', round: 0, reason: pick(words) })],
    ];
    const statuses = new Map<number, number>();
    for (let n = 0; n < 10_000; n += 1) {
      const [likely, likelyPath, make] = pick(sensible);
      const isSensible = pick([true, false]);
      const method = isSensible
        ? pick([likely, likely, 'GET'])
        : pick(['GET', 'GET', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH']);
      const path = isSensible
        ? method === 'GET'
          ? pick(['/view', '/record', '/uploads/x'])
          : likelyPath
        : pick(paths);
      const object = isSensible
        ? { ...make(), ...(pick([true, false]) ? { [pick(names)]: value(0) } : {}) }
        : Object.fromEntries(Array.from({ length: pick([0, 1, 2, 4, 6]) }, () => [pick(names), value(0)]));
      const body = isSensible
        ? JSON.stringify(object)
        : pick([JSON.stringify(object), JSON.stringify(object), JSON.stringify(value(0)), pick(words), '{']);
      const response = await court.fetch(`/api/portal${path}`, {
        method,
        address: `10.7.${n % 200}.1`,
        headers: {
          cookie: pick([
            cookie,
            cookie,
            cookie,
            cookie,
            '',
            'tingwu-portal=x',
            `${cookie}; __Host-tingwu-portal=x`,
          ]),
          ...pick([{ 'x-tingwu': 'portal' }, { 'x-tingwu': 'portal' }, { 'x-tingwu': 'portal' }, {}]),
          ...pick([
            { 'content-type': 'application/json' },
            { 'content-type': 'application/json' },
            { 'content-type': 'application/octet-stream' },
            { 'content-type': 'text/html' },
          ]),
          ...pick([{}, {}, { origin }, { origin: publicAddress }]),
        },
        ...(method === 'GET' ? {} : { body }),
      });
      const text = await response.text();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      if (response.status >= 500) throw new Error(`${n}: ${response.status} ${text}`);
      for (const secret of secretsOfB)
        if (text.includes(secret)) throw new Error(`${n}: ${secret} in ${text}`);
    }
    // The requests did get somewhere: some were answered, most were refused.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(300);
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
    expect(court.log.filter(({ event }) => event === 'unexpected')).toEqual([]);
    expect((await answersOf(b)).map(({ id }) => id)).toEqual([answerOfB?.id]);
  });
});
