import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AsyncAct } from '../../electron/backend/api/contract/async-hearing.ts';
import type { AnswerOrigin, AsyncPhase } from '../../electron/backend/domain/online/async-entry.ts';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, collectiveOf, planOf, versionOf } from './sample-case.ts';

let court: Court;
let clerk: Client;
let arbitrator: Client;
let caseId: string;
let hearingId: string;

beforeEach(async () => {
  court = await openCourt({ now: '2026-03-18T09:00' });
  clerk = await court.as('clerk');
  arbitrator = await court.as('arbitrator');
  await plan(applicationOf(1, { procedure: 'simplified' }));
});
afterEach(() => court.close());

/** A case with an asynchronous hearing on the docket from this hour; notice and defence are passed with a reason. */
async function plan(application: ReturnType<typeof applicationOf>) {
  const open = await acceptedCase(clerk, application);
  caseId = open.caseId;
  const mode = application.parties.length > 9 ? { arbitratorIds: panel() } : {};
  const hearing = planOf(court, {
    mode: 'async',
    roomId: null,
    platform: '电话与书面',
    startsAt: at('2026-03-18T09:00'),
    endsAt: at('2026-04-08T18:00'),
    ...mode,
  });
  const breaches = (await clerk.docket.check.query({ caseId, hearingId: null, plan: hearing })).breaches;
  const passable = breaches.filter(({ force }) => force === 'overridable').map(({ rule }) => rule);
  const overrides = [...new Set(passable)].map((rule) => ({ rule, reason: '当事人同意' }));
  ({ hearingId } = await clerk.docket.schedule.mutate({
    caseId,
    version: open.version,
    plan: hearing,
    overrides: overrides as never,
  }));
}
const panel = () => ['高天平', '林远', '邱明'].map((name) => court.staffId(name));

const target = async (spentSeconds = 30) => ({
  caseId,
  hearingId,
  spentSeconds,
  version: await versionOf(clerk, caseId),
});
const start = async (changes: Record<string, unknown> = {}, who = clerk) =>
  who.online.start.mutate({
    ...(await target()),
    consentPartyIds: ['w1', 'e1'],
    consentNote: '电话确认',
    application: '申请人2026年3月10日书面申请',
    evidence: '2026年3月16日交换',
    ...changes,
  });
const act = async (what: AsyncAct, who = clerk) =>
  who.online.record.mutate({ ...(await target()), act: what });
const get = (who = clerk) => who.online.get.query({ hearingId });
const answer = (partyId: string, phase: AsyncPhase, changes: Record<string, unknown> = {}) => ({
  partyId,
  phase,
  round: phase === 'question' ? 1 : 0,
  text: `${partyId}的${phase}`,
  origin: 'phone' as AnswerOrigin,
  receivedAt: at(wall()),
  proof: null,
  isConfirmed: phase === 'recordConfirm' ? true : null,
  ...changes,
});
let clockText = '2026-03-18T09:00';
function wall() {
  return clockText;
}
function setNow(text: string) {
  clockText = text;
  court.setNow(text);
}
beforeEach(() => {
  clockText = '2026-03-18T09:00';
});
const answers = (phase: AsyncPhase, partyIds = ['w1', 'e1'], completes = false, who = clerk) =>
  act({ act: 'answers', answers: partyIds.map((id) => answer(id, phase)), completes }, who);
const fieldsOf = async (call: Promise<unknown>) =>
  (await refusalOf(call)).fields?.map(({ path, reason }) => `${path} ${reason}`);

async function upToRecord() {
  await start();
  await answers('identity');
  await answers('statement', ['w1']);
  await answers('defence', ['e1']);
  await answers('evidence');
  await answers('crossExam');
  await act({ act: 'pose', questions: [{ text: '何时离职？', partyIds: ['w1', 'e1'] }], isLast: true });
  await answers('question');
  await answers('debate');
  await answers('final');
  await answers('mediation');
}

describe('opening', () => {
  it('records consent and conditions, and stands on the board until it is recorded', async () => {
    const before = await get();
    expect(before.status).toBe('planned');
    expect(before.eligibility.filter(({ isMet }) => !isMet).map(({ rule }) => rule)).toEqual([
      'consent',
      'writtenApplication',
      'evidenceExchanged',
    ]);
    await start();
    const { rows, calls } = await clerk.online.board.query({});
    expect(rows.map(({ status, phase, waitedFor }) => [status, phase, waitedFor.length])).toEqual([
      ['open', 'identity', 2],
    ]);
    expect(calls.map(({ party, endsAt }) => [party.name, endsAt])).toEqual([
      ['申请人1', '2026-03-19T09:00'],
      ['样品1有限公司', '2026-03-19T09:00'],
    ]);
    expect((await get()).parties.map(({ consent }) => consent)).toEqual([true, true]);
  });

  it.each([
    ['without consent', { consentPartyIds: ['w1'] }, 'eligible.consent notEligibleConsent'],
    [
      'without a written application',
      { application: '' },
      'eligible.writtenApplication notEligibleWrittenApplication',
    ],
    [
      'before evidence is exchanged',
      { evidence: '' },
      'eligible.evidenceExchanged notEligibleEvidenceExchanged',
    ],
    ['with a witness to be heard', { blockers: ['witness'] }, 'eligible.noBlocker notEligibleNoBlocker'],
  ])('%s is refused', async (_, changes, fault) => {
    expect(await fieldsOf(start(changes))).toEqual([fault]);
  });

  it('of an ordinary or collective case, or before its time, is refused as well', async () => {
    await plan(applicationOf(2));
    expect(await fieldsOf(start())).toEqual(['eligible.simplified notEligibleSimplified']);
    setNow('2026-03-18T08:59');
    expect(await fieldsOf(start())).toContain('eligible.planReached notEligiblePlanReached');
    setNow('2026-03-18T09:00');
    await plan(collectiveOf(10, { procedure: 'simplified' }));
    const everybody = [...Array.from({ length: 10 }, (_, n) => `w${n + 1}`), 'e1'];
    expect(await fieldsOf(start({ consentPartyIds: everybody }))).toEqual([
      'eligible.notCollective notEligibleNotCollective',
    ]);
  });

  it('an arbitrator may pass a condition for a reason, a clerk may not, and nobody passes consent', async () => {
    const overrides = [{ rule: 'evidenceExchanged', reason: '证据少且无争议' }];
    expect(await fieldsOf(start({ evidence: '', overrides }))).toEqual(['overrides arbitratorOnly']);
    const consent = [{ rule: 'consent', reason: '电话不通' }];
    expect(await fieldsOf(start({ consentPartyIds: [], overrides: consent }, arbitrator))).toEqual([
      'eligible.consent notEligibleConsent',
    ]);
    await start({ evidence: '', overrides }, arbitrator);
    expect((await get()).opened?.overrides).toEqual(overrides);
  });
});

describe('the whole way', () => {
  it('ends in a hearing recorded as held, in twelve acts of the clerk', async () => {
    await upToRecord();
    setNow('2026-03-18T17:00');
    await answers('recordConfirm', ['w1', 'e1'], true);
    const view = await get();
    expect(view.status).toBe('completed');
    expect(view.touches).toEqual({ count: 12, seconds: 360 });
    const whole = await clerk.cases.get.query({ caseId });
    expect(whole.hearings.map(({ status, openedAt, endedAt }) => [status, openedAt, endedAt])).toEqual([
      ['held', '2026-03-18T09:00', '2026-03-18T17:00'],
    ]);
    expect(whole.summary.status).toBe('deliberation');
    const director = await court.as('director');
    const figures = await director.figures.year.query({ year: 2026 });
    expect(JSON.stringify(figures)).toContain('"onlineAsynchronousCases":1');
    const { rows } = await clerk.online.board.query({ isEnded: true });
    expect(rows.map(({ hearingId: id }) => id)).toEqual([hearingId]);
    const admin = await court.as('administrator');
    expect((await admin.system.verify.mutate()).isSound).toBe(true);
  });

  it('stands the same after a restart', async () => {
    await upToRecord();
    const before = await get();
    await court.reopen();
    expect(await get()).toEqual(before);
  });

  it('is told in the history without the words of the parties', async () => {
    await start();
    await answers('identity', ['w1']);
    const history = JSON.stringify(await arbitrator.cases.history.query({ caseId }));
    expect(history).toContain('asyncEntry');
    expect(history).not.toContain('w1的identity');
  });
});

describe('hidden answers', () => {
  // The attack: the arbitrator, or a second clerk, reads one side before the other has written.
  it('do not leave the program before the phase closes, but for who typed them in', async () => {
    const token = await court.tokenOf('clerk');
    const uploaded = await court.fetch('/api/files/proof', { method: 'POST', token, body: png() });
    const { sha256 } = (await uploaded.json()) as { sha256: string };
    await start();
    const proof = { sha256, name: '身份证.png' };
    await act({ act: 'answers', answers: [answer('w1', 'identity', { proof })], completes: false });
    const own = (await get()).steps[0]?.windows[0]?.answers[0];
    expect(own).toMatchObject({ isHidden: false, text: 'w1的identity', proof });
    const seen = await get(arbitrator);
    expect(seen.steps[0]?.windows[0]?.answers[0]).toMatchObject({
      isHidden: true,
      text: null,
      proof: null,
      origin: 'phone',
    });
    expect(JSON.stringify(seen)).not.toContain('w1的identity');
    expect(JSON.stringify(seen)).not.toContain(sha256);
    const path = `/api/files/proof/${hearingId}/${own?.id}`;
    const other = await court.tokenOf('arbitrator');
    expect((await court.fetch(path, { token: other })).status).toBe(404);
    expect((await court.fetch(path, { token })).status).toBe(200);
    await answers('identity', ['e1']);
    expect((await get(arbitrator)).steps[0]?.windows[0]?.answers[0]?.text).toBe('w1的identity');
    const file = await court.fetch(path, { token: other });
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(png());
    expect(file.headers.get('content-disposition')).toContain('attachment');
  });

  it('a proof is told by its content, and goes into the backup check', async () => {
    const token = await court.tokenOf('clerk');
    const html = await court.fetch('/api/files/proof', { method: 'POST', token, body: '<script>1</script>' });
    expect(html.status).toBe(400);
    await start();
    const proof = { sha256: 'a'.repeat(64), name: 'x.pdf' };
    const call = act({ act: 'answers', answers: [answer('w1', 'identity', { proof })], completes: false });
    expect(await fieldsOf(call)).toEqual(['act.answers.0.proof unknownFile']);
    const uploaded = await court.fetch('/api/files/proof', { method: 'POST', token, body: png() });
    const { sha256 } = (await uploaded.json()) as { sha256: string };
    const kept = { sha256, name: '身份证.png' };
    await act({ act: 'answers', answers: [answer('w1', 'identity', { proof: kept })], completes: false });
    const admin = await court.as('administrator');
    expect(await admin.system.verify.mutate()).toMatchObject({ isSound: true, files: 1 });
  });

  function png() {
    return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  }
});

describe('refusals name the field', () => {
  it('for what is not its turn, not asked, in the future or stale', async () => {
    await start();
    expect(await fieldsOf(answers('debate'))).toEqual(['act.answers.0.phase phaseNotOpen']);
    const future = answer('w1', 'identity', { receivedAt: at('2026-03-18T09:30') });
    expect(await fieldsOf(act({ act: 'answers', answers: [future], completes: false }))).toEqual([
      'act.answers.0.receivedAt inTheFuture',
    ]);
    expect(await fieldsOf(act({ act: 'skip', phase: 'identity', reason: '熟人' }))).toEqual([
      'act.phase cannotBeSkipped',
    ]);
    expect(await fieldsOf(start())).toEqual(['hearingId alreadyOpened']);
    const stale = clerk.online.complete.mutate({ caseId, hearingId, version: 1, spentSeconds: 0 });
    expect((await refusalOf(stale)).code).toBe('conflict');
    expect(await fieldsOf(clerk.online.complete.mutate(await target()))).toEqual(['act.phase notThrough']);
    const mediator = await court.as('mediator');
    expect((await refusalOf(mediator.online.board.query({}))).code).toBe('forbidden');
  });
});

describe('more time', () => {
  it('shows what it does to the end and the award period before it is granted', async () => {
    await start();
    const before = await clerk.online.previewExtension.query({ hearingId, partyId: 'w1' });
    expect(before).toMatchObject({
      before: { windowEnd: '2026-03-19T09:00' },
      after: { windowEnd: '2026-03-20T09:00' },
    });
    expect(before.slackAfter).toBeLessThan(before.slackBefore);
    expect((await get()).steps[0]?.windows[0]?.endsAt).toBe('2026-03-19T09:00');
    const asked = { reason: '出差', origin: 'phone' as const, receivedAt: at('2026-03-18T09:00') };
    await act({ act: 'decideExtension', partyId: 'w1', asked, isGranted: true, reason: '理由成立' });
    const view = await get();
    expect(view.steps[0]?.windows[0]?.endsAt).toBe('2026-03-20T09:00');
    expect(view.touches.count).toBe(2);
  });
});

describe('over to a live hearing', () => {
  it('after a missed identity: the case is listed anew, what was done stays', async () => {
    await start();
    await answers('identity', ['w1']);
    // Within a session's life.
    setNow('2026-03-18T21:00');
    await get();
    setNow('2026-03-19T09:00');
    expect((await get()).conversion).toEqual({ ground: 'identityMissed', partyId: 'e1' });
    await clerk.online.convert.mutate({ ...(await target()), to: 'inPerson', reason: '被申请人未核对身份' });
    const view = await get();
    expect([view.status, view.conversion?.ground]).toEqual(['converted', 'identityMissed']);
    expect(view.steps[0]?.windows[0]?.answers).toHaveLength(1);
    const queue = await clerk.docket.queue.query({});
    expect(queue.rows.map((row) => row.caseId)).toContain(caseId);
    expect(await fieldsOf(answers('identity', ['e1']))).toBeUndefined();
  });

  it('consent taken back is recorded with it', async () => {
    await upToRecord();
    await clerk.online.convert.mutate({
      ...(await target()),
      to: 'sync',
      reason: '要求当面质证',
      withdrawnPartyIds: ['e1'],
    });
    const view = await get();
    expect(view.conversion?.ground).toBe('consentWithdrawn');
    expect(view.parties.map(({ consent }) => consent)).toEqual([true, false]);
    await court.reopen();
    const admin = await court.as('administrator');
    expect((await admin.system.verify.mutate()).isSound).toBe(true);
  });

  it('broken off, its place on the docket is free', async () => {
    await start();
    await clerk.online.abort.mutate({ ...(await target()), reason: '申请人撤回申请' });
    expect((await get()).status).toBe('aborted');
    expect((await clerk.cases.get.query({ caseId })).hearings[0]?.status).toBe('cancelled');
  });
});

describe('the call list', () => {
  it('keeps a party until reached, and comes back before the end', async () => {
    await start();
    const calls = async () => (await clerk.online.board.query({})).calls.map(({ party }) => party.id);
    await act({ act: 'contact', partyId: 'e1', result: 'notReached', note: '' });
    expect(await calls()).toEqual(['w1', 'e1']);
    await act({ act: 'contact', partyId: 'w1', result: 'reached', note: '' });
    await act({ act: 'contact', partyId: 'e1', result: 'promised', note: '明早回复' });
    // Half time is at nine in the evening of the same day.
    expect(await calls()).toEqual(['w1', 'e1']);
    setNow('2026-03-18T21:00');
    await act({ act: 'contact', partyId: 'w1', result: 'sent', note: '' });
    expect(await calls()).toEqual(['e1']);
    setNow('2026-03-19T06:00');
    expect(await calls()).toEqual(['w1', 'e1']);
  });
});
