import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, day, planOf, serve } from './sample-case.ts';

let court: Court;
let clerk: Client;
let caseId: string;
let hearingId: string;
beforeEach(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
  const application = applicationOf(1, {
    agents: [
      {
        id: 'g1',
        partyIds: ['e1'],
        name: '律师甲',
        kind: 'lawyer',
        firm: '清溪律师所',
        licence: null,
        phone: '13800000000',
        authority: 'general',
      },
    ],
  });
  const opened = await acceptedCase(clerk, application);
  caseId = opened.caseId;
  ({ hearingId } = await clerk.docket.schedule.mutate({
    caseId,
    version: opened.version,
    plan: planOf(court),
  }));
});
afterEach(() => court.close());

const notices = () => clerk.docket.notices.query({ caseId, hearingId });
const states = async () =>
  (await notices()).recipients.map(({ partyId, status, papers }) => [partyId, status, papers.join()]);
const issue = async (partyIds = ['w1', 'e1']) =>
  clerk.docket.issueNotices.mutate({ caseId, version: (await notices()).version, hearingId, partyIds });
const move = async () =>
  clerk.docket.reschedule.mutate({
    caseId,
    version: (await notices()).version,
    hearingId,
    plan: planOf(court, { startsAt: at('2026-03-19T09:00'), endsAt: at('2026-03-19T11:00') }),
    reason: '庭室维修',
  });

describe('the notices of a hearing', () => {
  it('name everybody to be told, how to reach them and by when', async () => {
    const view = await notices();
    expect(view).toMatchObject({ matter: 'date', startsAt: '2026-03-18T09:00', noticeBy: '2026-03-11' });
    expect(view.recipients[1]).toMatchObject({
      partyId: 'e1',
      agents: [{ name: '律师甲', phone: '13800000000' }],
      channel: null,
      toldOldOn: null,
    });
    expect(await states()).toEqual([
      ['w1', 'outstanding', 'panelNotice,hearingNotice'],
      ['e1', 'outstanding', 'panelNotice,hearingNotice'],
    ]);
  });

  it('are made for all in one go, each addressed to one, and nothing is made twice', async () => {
    const { documents } = await issue();
    expect(documents.map(({ kind, recipient }) => `${kind} ${recipient}`)).toEqual([
      'panelNotice 申请人1',
      'hearingNotice 申请人1',
      'panelNotice 样品1有限公司',
      'hearingNotice 样品1有限公司',
    ]);
    expect(await states()).toEqual([
      ['w1', 'issued', ''],
      ['e1', 'issued', ''],
    ]);
    expect((await refusalOf(issue())).code).toBe('nothingToIssue');
    const admin = await court.as('administrator');
    expect((await admin.system.verify.mutate()).isSound).toBe(true);
  });

  it('say what has come of them, and begin anew when the hearing moves', async () => {
    await issue();
    await serve(clerk, {
      caseId,
      version: (await notices()).version,
      on: day('2026-03-02'),
      subjects: ['panelNotice', 'hearingNotice'],
      hearingId,
      partyIds: ['w1'],
      mode: 'post',
    });
    expect(await states()).toEqual([
      ['w1', 'served', ''],
      ['e1', 'issued', ''],
    ]);
    await move();
    const view = await notices();
    expect(view.matter).toBe('newDate');
    expect(view.recipients).toMatchObject([
      { status: 'outstanding', toldOldOn: '2026-03-02', channel: 'post', papers: ['hearingNotice'] },
      { status: 'outstanding', toldOldOn: '2026-03-02', papers: ['hearingNotice'] },
    ]);
  });

  it('of a change of the tribunal bring the panel notice again', async () => {
    await issue();
    clerk = await court.later('2026-03-03T09:00', 'clerk');
    await clerk.docket.reschedule.mutate({
      caseId,
      version: (await notices()).version,
      hearingId,
      plan: planOf(court, { arbitratorIds: [court.staffId('林远')], startsAt: at('2026-03-18T09:30') }),
      reason: '仲裁员出差',
    });
    expect((await states())[0]).toEqual(['w1', 'outstanding', 'panelNotice,hearingNotice']);
  });

  it('after a cancellation concern those who had word of it, without a paper', async () => {
    await issue(['e1']);
    await clerk.docket.cancel.mutate({
      caseId,
      version: (await notices()).version,
      hearingId,
      reason: '调解',
    });
    const view = await notices();
    expect(view).toMatchObject({ matter: 'cancelled', noticeBy: null });
    expect(await states()).toEqual([['e1', 'outstanding', '']]);
    await serve(clerk, {
      caseId,
      version: view.version,
      on: day('2026-03-02'),
      subjects: ['hearingNotice'],
      hearingId,
      partyIds: ['e1'],
      mode: 'simple',
    });
    expect(await states()).toEqual([['e1', 'served', '']]);
  });

  it('are refused to those who saw an older case', async () => {
    const { version } = await notices();
    await move();
    const stale = clerk.docket.issueNotices.mutate({ caseId, version, hearingId, partyIds: ['w1'] });
    expect((await refusalOf(stale)).code).toBe('conflict');
  });
});
