import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApprovalKind, reviewPoints } from '../../electron/backend/domain/approvals/approval-entry.ts';
import { type Client, type Court, openCourt, password, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, day, residentId, versionOf } from './sample-case.ts';

let court: Court;
let clerk: Client;
let director: Client;
/** Sits in the cases of these tests. */
let arbitrator: Client;
/** Sits in none of them. */
let outsider: Client;
let next = 300;
const on = day('2026-03-20');

beforeAll(async () => {
  court = await openCourt({ now: '2026-03-20T09:00' });
  clerk = await court.as('clerk');
  director = await court.as('director');
  arbitrator = await court.as('arbitrator');
  outsider = await signedIn('林远', 'lin', ['arbitrator']);
});
afterAll(() => court.close());

async function signedIn(name: string, loginName: string, functions: readonly 'arbitrator'[]) {
  const admin = await court.as('administrator');
  const id = court.staffId(name);
  await admin.court.saveStaff.mutate({
    id,
    name,
    functions: [...functions],
    isActive: true,
    loginName,
    password,
  });
  const { token } = await court.client(null).session.signIn.mutate({ loginName, password });
  return court.client(token);
}

async function required(...kinds: ApprovalKind[]): Promise<void> {
  for (const kind of ['suspension', 'extension', 'review', 'closing'] as const)
    await director.approvals.setRequired.mutate({ kind, isRequired: kinds.includes(kind) });
}

const newCase = async () => {
  const { caseId, version } = await acceptedCase(clerk, applicationOf(next++));
  return clerk.tribunal.assign.mutate({
    caseId,
    version,
    on: day('2026-03-03'),
    arbitratorIds: [court.staffId('高天平')],
    clerkId: court.staffId('何静'),
    reason: '首次组庭',
    approverId: court.staffId('董立'),
  });
};
const record = async (caseId: string, entry: object) =>
  clerk.lifecycle.record.mutate({
    caseId,
    version: await versionOf(clerk, caseId),
    on,
    entry: entry as never,
  });
const suspend = (caseId: string, ground = 'awaitingConclusion') =>
  record(caseId, { step: 'suspend', ground, approverId: court.staffId('董立'), note: '' });
const request = async (caseId: string, proposal: object, who: Client = clerk) =>
  who.approvals.request.mutate({
    caseId,
    version: await versionOf(clerk, caseId),
    proposal: proposal as never,
  });
const waitingIn = async (caseId: string) => {
  const { approvals } = await clerk.approvals.ofCase.query({ caseId });
  return approvals.find(({ decision, isOver }) => decision === null && !isOver)?.id ?? '';
};
const passed = () => reviewPoints.map((point) => ({ point, verdict: 'inOrder' as const, note: '' }));
const decide = async (who: Client, caseId: string, changes: object = {}) =>
  who.approvals.decide.mutate({
    caseId,
    version: await versionOf(clerk, caseId),
    approvalId: await waitingIn(caseId),
    isApproved: true,
    reason: '',
    checks: [],
    ...changes,
  });
const award = {
  method: 'award',
  decidedOn: on,
  finality: null,
  decisions: [{ claimId: 'c1', result: 'supported', amountFen: 1_234_567 }],
  amountFen: null,
  findings: '经审理查明',
  performanceDays: 15,
} as const;
const settlement = {
  method: 'mediation',
  decidedOn: on,
  amountFen: 1_000_000,
  instalments: [],
  terms: '被申请人于2026年4月1日前支付工资10000元',
  mediator: '史磊',
} as const;
const outcome = async (caseId: string, closeOn: typeof on | null = null) =>
  clerk.outcome.record.mutate({
    caseId,
    version: await versionOf(clerk, caseId),
    outcome: settlement as never,
    closeOn,
  });
const close = async (caseId: string) =>
  clerk.outcome.close.mutate({ caseId, version: await versionOf(clerk, caseId), on });
const issue = async (caseId: string) =>
  clerk.papers.issue.mutate({
    caseId,
    version: await versionOf(clerk, caseId),
    kind: 'mediationDocument',
    hearingId: null,
    partyId: null,
  });

describe('what needs an approval', () => {
  it('is the director’s to say; a clerk may not, and a court that says nothing works as on paper', async () => {
    const mine = clerk.approvals.setRequired.mutate({ kind: 'closing', isRequired: true });
    expect((await refusalOf(mine)).code).toBe('forbidden');
    await required();
    const { caseId } = await newCase();
    await suspend(caseId);
    expect((await clerk.approvals.ofCase.query({ caseId })).requestable).toEqual([]);
  });

  it('cannot be done without one, whichever procedure is called', async () => {
    await required('suspension', 'extension', 'review', 'closing');
    const { caseId } = await newCase();
    const kindOf = async (call: Promise<unknown>) => {
      const { code, details } = await refusalOf(call);
      return `${code} ${String(details?.['kind'])}`;
    };
    expect(await kindOf(suspend(caseId))).toBe('approvalMissing suspension');
    const extend = { step: 'extend', days: 10, approverId: court.staffId('董立'), reason: '案情复杂' };
    expect(await kindOf(record(caseId, extend))).toBe('approvalMissing extension');
    expect(await kindOf(outcome(caseId, on))).toBe('approvalMissing closing');
    await outcome(caseId);
    expect(await kindOf(issue(caseId))).toBe('approvalMissing review');
    expect(await kindOf(close(caseId))).toBe('approvalMissing closing');
  });
});

describe('a case that is joined to another', () => {
  it('closes through the same approval, for just that lead case', async () => {
    await required('closing');
    const shared = applicationOf(next++);
    const cases = await Promise.all(
      ['甲', '乙', '丙'].map((name) =>
        acceptedCase(clerk, {
          ...shared,
          parties: shared.parties.map((party) =>
            party.role === 'applicant' ? { ...party, name, identifier: residentId(next++) } : party,
          ),
        }),
      ),
    );
    const [joined, lead, third] = cases;
    if (joined === undefined || lead === undefined || third === undefined) throw new Error('three cases');
    const merge = (leadCaseId: string) =>
      record(joined.caseId, { step: 'merge', leadCaseId, reason: '同一事实' });
    expect(await refusalOf(merge(lead.caseId))).toMatchObject({
      code: 'approvalMissing',
      details: { kind: 'closing' },
    });
    const view = await clerk.approvals.ofCase.query({ caseId: joined.caseId });
    expect(view).toMatchObject({ mayOnlyBeJoined: true, requestable: ['closing'] });
    const unknown = request(joined.caseId, { kind: 'closing', note: '', leadNumber: '无此案号' });
    expect((await refusalOf(unknown)).fields).toEqual([
      { path: 'proposal.leadNumber', reason: 'unknownCase' },
    ]);
    await request(joined.caseId, { kind: 'closing', note: '', leadNumber: lead.caseNumber });
    await decide(director, joined.caseId);
    expect((await refusalOf(merge(third.caseId))).code).toBe('approvalMissing');
    await merge(lead.caseId);
    expect((await clerk.cases.get.query({ caseId: joined.caseId })).summary.closingMethod).toBe('merged');
  });
});

describe('a suspension', () => {
  it('is approved as it was asked for, by somebody else, and once', async () => {
    await required('suspension');
    const { caseId } = await newCase();
    const proposal = { kind: 'suspension', ground: 'awaitingConclusion', note: '等待工伤认定' };
    await request(caseId, proposal);
    expect((await refusalOf(request(caseId, proposal))).fields).toEqual([
      { path: 'proposal.kind', reason: 'waitsAlready' },
    ]);
    expect((await refusalOf(decide(clerk, caseId))).details).toMatchObject({ reason: 'ownRequest' });
    expect((await refusalOf(decide(arbitrator, caseId))).details).toMatchObject({ reason: 'notEntitled' });
    expect((await refusalOf(decide(director, caseId, { isApproved: false }))).fields).toEqual([
      { path: 'reason', reason: 'required' },
    ]);
    await decide(director, caseId);
    expect((await refusalOf(suspend(caseId, 'forceMajeure'))).code).toBe('approvalMissing');
    await suspend(caseId);
    await record(caseId, { step: 'resume', note: '' });
    expect((await refusalOf(suspend(caseId))).code).toBe('approvalMissing');
  });

  it('that was returned, or withdrawn by who asked, allows nothing', async () => {
    const { caseId } = await newCase();
    const proposal = { kind: 'suspension', ground: 'other', note: '' };
    await request(caseId, proposal);
    await decide(director, caseId, { isApproved: false, reason: '事由不足' });
    expect((await refusalOf(suspend(caseId, 'other'))).code).toBe('approvalMissing');
    await request(caseId, proposal);
    const approvalId = await waitingIn(caseId);
    const withdrawal = async (who: Client) =>
      who.approvals.withdraw.mutate({
        caseId,
        version: await versionOf(clerk, caseId),
        approvalId,
        reason: '',
      });
    expect((await refusalOf(withdrawal(arbitrator))).code).toBe('forbidden');
    await withdrawal(clerk);
    expect((await refusalOf(decide(director, caseId, { approvalId }))).code).toBe('notFound');
  });
});

describe('a review before issue', () => {
  it('is made outside the tribunal, looks at every point, and only passes or returns', async () => {
    await required('review');
    const { caseId } = await newCase();
    const early = await refusalOf(request(caseId, { kind: 'review', note: '' }));
    expect(early.code).toBe('stepNotAllowed');
    await outcome(caseId);
    await request(caseId, { kind: 'review', note: '' });
    expect((await refusalOf(decide(arbitrator, caseId, { checks: passed() }))).details).toMatchObject({
      reason: 'onTribunal',
    });
    const fieldsOf = async (changes: object) => (await refusalOf(decide(outsider, caseId, changes))).fields;
    expect(await fieldsOf({ checks: passed().slice(1) })).toEqual([
      { path: 'checks', reason: 'everyPointOnce' },
    ]);
    const wrong = passed().map((check, index) => (index === 4 ? { ...check, verdict: 'fault' } : check));
    expect(await fieldsOf({ checks: wrong })).toEqual([{ path: 'checks.4.note', reason: 'required' }]);
    const said = wrong.map((check, index) => (index === 4 ? { ...check, note: '合计差一元' } : check));
    expect(await fieldsOf({ checks: said })).toEqual([{ path: 'isApproved', reason: 'faultFound' }]);
    await decide(outsider, caseId, { isApproved: false, reason: '金额不一致', checks: said });
    expect((await refusalOf(issue(caseId))).code).toBe('approvalMissing');
    await request(caseId, { kind: 'review', note: '已改' });
    await decide(outsider, caseId, { checks: passed() });
    await issue(caseId);
    // The same outcome may go out again, to the other party.
    await issue(caseId);
  });

  it('holds for that outcome alone', async () => {
    const { caseId } = await newCase();
    await outcome(caseId);
    await request(caseId, { kind: 'review', note: '' });
    await decide(outsider, caseId, { checks: passed() });
    await record(caseId, { step: 'renege', partyId: 'w1', reason: '签收前反悔' });
    await clerk.outcome.record.mutate({
      caseId,
      version: await versionOf(clerk, caseId),
      outcome: { ...settlement, amountFen: 900_000 } as never,
      closeOn: null,
    });
    expect((await refusalOf(issue(caseId))).code).toBe('approvalMissing');
  });

  it('is asked for an award too', async () => {
    const { caseId, version } = await newCase();
    await clerk.outcome.record.mutate({ caseId, version, outcome: award as never, closeOn: null });
    const paper = clerk.papers.issue.mutate({
      caseId,
      version: await versionOf(clerk, caseId),
      kind: 'award',
      hearingId: null,
      partyId: null,
    });
    expect((await refusalOf(paper)).details).toEqual({ kind: 'review' });
  });
});

describe('a deputy', () => {
  it('decides in the place of the director, from day to day, and the list says how long a request has waited', async () => {
    await required('closing');
    const { caseId } = await newCase();
    await outcome(caseId);
    await request(caseId, { kind: 'closing', note: '' });
    const mediator = await court.as('mediator');
    expect((await refusalOf(decide(mediator, caseId))).details).toMatchObject({ reason: 'notEntitled' });
    const appoint = (changes: object = {}) =>
      director.approvals.appoint.mutate({
        directorId: court.staffId('董立'),
        deputyId: court.staffId('史磊'),
        from: day('2026-03-20'),
        to: day('2026-03-27'),
        reason: '外出学习',
        ...changes,
      });
    const faults = async (changes: object) => (await refusalOf(appoint(changes))).fields?.[0]?.reason;
    expect(await faults({ directorId: court.staffId('史磊') })).toBe('notDirector');
    expect(await faults({ deputyId: court.staffId('董立') })).toBe('ownDeputy');
    expect(await faults({ to: day('2026-03-19') })).toBe('endBeforeStart');
    await appoint();
    const waits = async (who: Client) =>
      (await who.approvals.waiting.query()).rows.find((row) => row.caseId === caseId);
    expect(await waits(mediator)).toMatchObject({ waitedDays: 0, mayDecide: true, kind: 'closing' });
    expect(await waits(clerk)).toMatchObject({ mayDecide: false, isMine: true });
    await decide(mediator, caseId);
    const { approvals } = await clerk.approvals.ofCase.query({ caseId });
    expect(approvals[0]?.decision).toMatchObject({ decider: '史磊', inPlaceOf: '董立', isApproved: true });
    await close(caseId);
    expect((await clerk.cases.get.query({ caseId })).summary.status).toBe('closed');

    const { deputies } = await director.approvals.settings.query();
    await director.approvals.dismiss.mutate({ id: deputies[0]?.id ?? '' });
    const later = await newCase();
    await outcome(later.caseId);
    await request(later.caseId, { kind: 'closing', note: '' });
    clerk = await court.later('2026-03-23T09:00', 'clerk');
    const tomorrow = await court.later('2026-03-23T09:00', 'mediator');
    expect((await refusalOf(decide(tomorrow, later.caseId))).details).toMatchObject({
      reason: 'notEntitled',
    });
    const rows = (await tomorrow.approvals.waiting.query()).rows;
    expect(rows.find((row) => row.caseId === later.caseId)?.waitedDays).toBe(3);
  });

  it('and all of it is in histories that verify', async () => {
    const { token } = await court
      .client(null)
      .session.signIn.mutate({ loginName: 'administrator', password });
    expect(await court.client(token).system.verify.mutate()).toMatchObject({ isSound: true, faults: [] });
  });
});
