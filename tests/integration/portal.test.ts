import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import {
  type Invited,
  invitedOf,
  jpeg,
  makePublic,
  newKey,
  openedHearing,
  plannedHearing,
  png,
  Visitor,
} from './portal-visitor.ts';
import { applicationOf, residentId, uscc, versionOf } from './sample-case.ts';

let court: Court;
let clerk: Client;
let caseId: string;
let hearingId: string;
let applicant: Invited;
let visitor: Visitor;

beforeEach(async () => {
  court = await openCourt({ now: '2026-03-18T09:00' });
  await makePublic(court);
  clerk = await court.as('clerk');
  ({ caseId, hearingId } = await plannedHearing(court, clerk, applicationOf(1, { procedure: 'simplified' })));
  visitor = new Visitor(court);
});
afterEach(() => court.close());

async function open(invitees: { partyId: string; agentId?: string }[] = [{ partyId: 'w1' }]) {
  const { issued } = await openedHearing(clerk, { caseId, hearingId }, invitees);
  const [first] = issued;
  if (first !== undefined) applicant = invitedOf(first);
  return issued;
}
const enter = (who = visitor, invited = applicant, name = '申请人1', digits = residentId(1).slice(-6)) =>
  who.ok('POST', '/enter', { token: invited.token, code: invited.code, name, digits });

async function phoneAnswer(phase: string, partyId = 'e1', changes: Record<string, unknown> = {}) {
  const { now } = await clerk.online.get.query({ hearingId });
  await clerk.online.record.mutate({
    caseId,
    hearingId,
    version: await versionOf(clerk, caseId),
    spentSeconds: 60,
    act: {
      act: 'answers',
      completes: false,
      answers: [
        {
          phase: phase as never,
          round: phase === 'question' ? 1 : 0,
          partyId,
          text: `${partyId}电话答复`,
          origin: 'phone',
          receivedAt: now,
          proof: null,
          isConfirmed: phase === 'recordConfirm' ? true : null,
          ...changes,
        },
      ],
    },
  });
}

describe('an invited party', () => {
  it('enters once, sees what is asked, answers with a photo, and the answer stands in the history', async () => {
    const [issued] = await open();
    expect(issued).toMatchObject({ name: '申请人1', check: 'identityNumber', partyId: 'w1' });
    expect(issued?.address).toMatch(/^https:\/\/portal\.test\/portal\/#i=[\w-]{43}$/);
    const asking = await visitor.ok<{ attemptsLeft: number; check: string }>('POST', '/open', {
      token: applicant.token,
    });
    expect(asking).toMatchObject({ attemptsLeft: 5, check: 'identityNumber' });
    await enter();
    expect(await new Visitor(court).codeOf('POST', '/open', { token: applicant.token })).toBe(
      'invitationUsed',
    );

    const view = await visitor.view();
    expect(view).toMatchObject({
      stage: 'asked',
      me: { name: '申请人1', role: 'applicant', isAgent: false },
      asked: { phase: 'identity', endsAt: '2026-03-19T09:00', isAnswered: false, canAskForTime: true },
    });
    const photo = await visitor.upload('身份证.jpg', jpeg);
    await visitor.answer('', { uploadIds: [photo.uploadId] });
    const [step] = (await visitor.view()).steps;
    expect(step?.windows.map(({ isMine, answers }) => [isMine, answers.length])).toEqual([
      [true, 1],
      [false, 0],
    ]);
    const [answer] = step?.windows[0]?.answers ?? [];
    expect(answer?.text).toMatch(
      /^已阅读并知悉权利义务告知（文本2026-1，校验值[0-9a-f]{16}）。不申请回避。$/,
    );
    expect(answer?.attachments.map(({ name }) => name)).toEqual(['身份证.jpg']);

    // The same picture comes back, as a download.
    const file = await visitor.send('GET', `/file/${answer?.id}/0`);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(jpeg);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);

    const { touches } = await clerk.online.get.query({ hearingId });
    expect(touches).toEqual({ count: 1, seconds: 30 });
    const { log } = await clerk.portal.ofHearing.query({ hearingId });
    expect(log.map(({ action }) => action).reverse()).toEqual(
      ['invited', 'opened', 'entered', 'uploadStarted', 'uploaded', 'answered', 'fileRead'].toSpliced(
        3,
        0,
        'failed',
      ),
    );
  });

  it('reads the other side only when the phase has closed', async () => {
    await open();
    await enter();
    await phoneAnswer('identity');
    expect(JSON.stringify(await visitor.view())).not.toContain('e1电话答复');
    await visitor.answer('');
    const view = await visitor.view();
    expect(JSON.stringify(view.steps[0])).toContain('e1电话答复');
    expect(view.asked?.phase).toBe('statement');
  });

  it('keeps a draft on the server until the answer is posted', async () => {
    await open();
    await enter();
    await visitor.ok('PUT', '/draft', { key: 'identity-0', body: { text: '我' } });
    expect((await visitor.view()).drafts).toMatchObject([{ key: 'identity-0', body: { text: '我' } }]);
    await visitor.answer('我');
    expect((await visitor.view()).drafts).toEqual([]);
  });

  it('asks for more time, which the arbitrator grants', async () => {
    await open();
    await enter();
    const request = { key: newKey(), phase: 'identity', round: 0, reason: '出差' };
    await visitor.ok('POST', '/extension', request);
    expect((await visitor.view()).asked).toMatchObject({ extension: 'asked', canAskForTime: false });
    const arbitrator = await court.as('arbitrator');
    await arbitrator.online.record.mutate({
      caseId,
      hearingId,
      version: await versionOf(clerk, caseId),
      act: { act: 'decideExtension', partyId: 'w1', asked: null, isGranted: true, reason: '理由正当' },
    });
    expect((await visitor.view()).asked).toMatchObject({ extension: 'granted', endsAt: '2026-03-20T09:00' });
  });

  it('withdraws its consent: what was done stays, the hearing is to go on in another way', async () => {
    await open();
    await enter();
    expect((await visitor.view()).withdrawal).toBe('may');
    const withdrawal = { key: newKey(), reason: '不会操作' };
    await visitor.ok('POST', '/withdraw-consent', withdrawal);
    // A page that did not hear the answer sends the same again; that is no second withdrawal.
    await visitor.ok('POST', '/withdraw-consent', withdrawal);
    expect(await visitor.codeOf('POST', '/withdraw-consent', { key: newKey(), reason: '再说一次' })).toBe(
      'badInput reason withdrawnAlready',
    );
    expect((await visitor.view()).withdrawal).toBe('did');
    const seen = await clerk.online.get.query({ hearingId });
    expect(seen).toMatchObject({
      status: 'conversionDue',
      conversion: { ground: 'consentWithdrawn', partyId: 'w1' },
    });
    const history = await clerk.cases.history.query({ caseId });
    expect(
      history.filter(({ type }) => type === 'onlineConsentRecorded').map(({ facts }) => facts['isGiven']),
    ).toContain(false);
  });

  it('sends a file in pieces, goes on after a break, and a piece sent twice is passed over', async () => {
    await open();
    await enter();
    const begun = await visitor.ok<{ uploadId: string }>('POST', '/uploads', {
      name: 'a.jpg',
      size: jpeg.length,
    });
    const path = `/uploads/${begun.uploadId}`;
    await visitor.ok('PUT', `${path}?from=0`, jpeg.subarray(0, 100_000));
    expect(await visitor.ok('GET', path)).toMatchObject({ received: 100_000, isComplete: false });
    expect(await visitor.ok('PUT', `${path}?from=0`, jpeg.subarray(0, 100_000))).toMatchObject({
      received: 100_000,
    });
    expect(await visitor.ok('PUT', `${path}?from=120000`, jpeg.subarray(120_000, 130_000))).toMatchObject({
      received: 100_000,
    });
    expect(await visitor.ok('PUT', `${path}?from=100000`, jpeg.subarray(100_000))).toMatchObject({
      isComplete: true,
    });
  });

  it('uses what it has and goes on after the program was started anew', async () => {
    await open();
    await enter();
    await visitor.upload('a.png', png);
    await court.reopen();
    expect((await visitor.view()).uploads).toMatchObject([{ name: 'a.png', isComplete: true }]);
  });
});

describe('the office', () => {
  it('invites again in place of an old invitation, takes one back, and unlocks one', async () => {
    await open();
    await enter();
    const { issued } = await clerk.portal.invite.mutate({ hearingId, invitees: [{ partyId: 'w1' }] });
    expect(await visitor.codeOf('GET', '/view')).toBe('notEntered');
    const [again] = issued.map(invitedOf);
    if (again === undefined) throw new Error('not issued');
    for (let n = 0; n < 5; n += 1)
      await visitor.codeOf('POST', '/enter', { token: again.token, code: '0', name: 'x', digits: '0' });
    const states = async () =>
      (await clerk.portal.ofHearing.query({ hearingId })).invitations.map(({ state }) => state);
    expect(await states()).toEqual(['locked']);
    await clerk.portal.unlock.mutate({ invitationId: again.invitationId });
    await enter(visitor, again);
    expect(await states()).toEqual(['entered']);
    await clerk.portal.revoke.mutate({ invitationId: again.invitationId });
    expect(await visitor.codeOf('GET', '/view')).toBe('notEntered');
    expect(await states()).toEqual([]);
  });

  it('invites an agent, who is known by name and telephone', async () => {
    ({ caseId, hearingId } = await plannedHearing(
      court,
      clerk,
      applicationOf(2, {
        procedure: 'simplified',
        agents: [
          {
            id: 'a1',
            partyIds: ['e1'],
            name: '路明',
            kind: 'lawyer',
            firm: null,
            licence: null,
            phone: '138 0000 4321',
            authority: 'general',
          },
        ],
      }),
    ));
    const [issued] = await open([{ partyId: 'e1', agentId: 'a1' }]);
    expect(issued).toMatchObject({ name: '路明', check: 'phone', partyName: '样品2有限公司' });
    await enter(visitor, applicant, ' 路 明', '4321');
    expect((await visitor.view()).me).toMatchObject({ name: '路明', isAgent: true, role: 'respondent' });
  });

  it('a company proves itself by its credit code, in whatever width it is typed', async () => {
    await open([{ partyId: 'e1' }]);
    const full = uscc(1).replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    await enter(visitor, applicant, '样品１有限公司', full);
    expect((await visitor.view()).me.role).toBe('respondent');
  });

  it('without a public address, or for a hearing in person, nobody is invited', async () => {
    const admin = await court.as('administrator');
    const { court: settings } = await admin.court.reference.query();
    await admin.court.update.mutate({ ...settings, publicAddress: null });
    expect((await refusalOf(open())).fields).toEqual([{ path: 'invitees', reason: 'noPublicAddress' }]);
    // Nothing of the opening stayed either.
    expect((await clerk.online.get.query({ hearingId })).status).toBe('planned');
  });

  it('invites to a synchronous hearing by the same way: the session is that of the hearing', async () => {
    ({ caseId, hearingId } = await plannedHearing(court, clerk, applicationOf(3), 'sync'));
    const { issued } = await clerk.portal.invite.mutate({ hearingId, invitees: [{ partyId: 'w1' }] });
    const [invited] = issued.map(invitedOf);
    if (invited === undefined) throw new Error('not issued');
    await enter(visitor, invited, '申请人3', residentId(3).slice(-6));
    expect(await visitor.view()).toMatchObject({
      stage: 'live',
      asked: null,
      hearing: { id: hearingId, mode: 'sync', startsAt: '2026-03-18T09:00' },
    });
    expect(
      await visitor.codeOf('POST', '/extension', {
        key: newKey(),
        phase: 'identity',
        round: 0,
        reason: '无',
      }),
    ).toBe('badInput hearingId notAsync');
    expect(await visitor.codeOf('GET', '/record')).toBe('notFound');
  });

  it('does not call a party that has been there since the phase opened', async () => {
    await open();
    const called = async () => (await clerk.online.board.query({})).calls.map(({ party }) => party.id);
    expect(await called()).toEqual(['w1', 'e1']);
    await enter();
    expect(await called()).toEqual(['e1']);
  });

  it('ties each confirmation to the record as it was, so that a later change shows', async () => {
    await open();
    await enter();
    await visitor.answer('');
    await phoneAnswer('identity');
    await visitor.answer('坚持请求');
    await phoneAnswer('defence');
    for (const phase of ['evidence', 'crossExam']) {
      await visitor.answer('意见');
      await phoneAnswer(phase);
    }
    let arbitrator = await court.as('arbitrator');
    await arbitrator.online.record.mutate({
      caseId,
      hearingId,
      version: await versionOf(clerk, caseId),
      act: { act: 'pose', questions: [{ text: '何时离职？', partyIds: ['w1', 'e1'] }], isLast: true },
    });
    await visitor.answer('二月离职');
    await phoneAnswer('question');
    await visitor.answer('辩论');
    // The respondent misses the debate and sends its words late.
    clerk = await court.later('2026-03-20T10:00', 'clerk');
    await visitor.answer('最后意见');
    await phoneAnswer('final');
    await visitor.answer('同意调解');
    await phoneAnswer('mediation');
    await phoneAnswer('debate');

    const shown = await visitor.record();
    expect(shown.lines.join('\n')).toContain('e1电话答复');
    expect(shown.lines.join('\n')).not.toContain('笔录确认');
    await visitor.answer('');
    const confirmations = async () =>
      (await clerk.online.get.query({ hearingId })).steps
        .filter(({ phase }) => phase === 'recordConfirm')
        .flatMap(({ windows }) => windows.flatMap(({ answers }) => answers))
        .map(({ isRecordUnchanged }) => isRecordUnchanged);
    // The clerk does not see what is hidden.
    expect(await confirmations()).toEqual([null]);

    arbitrator = await court.later('2026-03-20T11:00', 'arbitrator');
    const { steps } = await arbitrator.online.get.query({ hearingId });
    const late = steps
      .flatMap(({ windows }) => windows.flatMap(({ answers }) => answers))
      .find(({ isLate }) => isLate);
    await arbitrator.online.record.mutate({
      caseId,
      hearingId,
      version: await versionOf(clerk, caseId),
      act: { act: 'decideLate', answerId: late?.id ?? '', isAdmitted: true, reason: '对方无异议' },
    });
    expect((await visitor.record()).sha256).not.toBe(shown.sha256);
    await phoneAnswer('recordConfirm');
    // The first confirmed what has changed since; the second what stands.
    expect(await confirmations()).toEqual([false, true]);
  });

  it('refuses a confirmation of a record that has changed while it was read', async () => {
    await open();
    await enter();
    expect(await visitor.codeOf('GET', '/record')).toBe('notFound');
    expect(
      await visitor.codeOf('POST', '/answer', {
        key: newKey(),
        phase: 'recordConfirm',
        round: 0,
        text: '',
        isConfirmed: true,
        recordSha256: '0'.repeat(64),
      }),
    ).toBe('badInput phase phaseNotOpen');
  });
});
