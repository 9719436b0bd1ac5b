import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intervalOfDays } from '../../electron/backend/domain/docket/availability.ts';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import {
  acceptedCase,
  applicationOf,
  at,
  collectiveOf,
  day,
  employer,
  type OpenCase,
  planOf,
  receivedCase,
  serve,
  worker,
} from './sample-case.ts';

type Entry = Parameters<Client['lifecycle']['record']['mutate']>[0]['entry'];

const root = path.join(import.meta.dirname, '..', '..');
let court: Court;
let clerk: Client;
let director: Client;
let next = 10;

/** A court whose clock stands at nine in the morning of a day; opened anew for a later one, as sessions end with time. */
async function openOn(today: string): Promise<void> {
  court = await openCourt({ now: `${today}T09:00` });
  [clerk, director] = [await court.as('clerk'), await court.as('director')];
}
beforeAll(() => openOn('2026-11-05'));
afterAll(() => court.close());

/** Every case on a fresh day of its own parties. */
async function opened(changes = {}, on = '2026-11-02'): Promise<OpenCase & { caseNumber: string }> {
  return acceptedCase(clerk, applicationOf(next++, { receivedOn: day(on), ...changes }), on);
}

async function step(of: OpenCase, entry: Entry, on = '2026-11-02', client = clerk): Promise<OpenCase> {
  const { caseId, version } = await client.lifecycle.record.mutate({ ...of, on: day(on), entry });
  return { caseId, version };
}

const view = (caseId: string) => clerk.cases.get.query({ caseId });
const dateOf = async (caseId: string, rule: string) =>
  (await view(caseId)).dueDates.find((date) => date.rule === rule);

function cli(...args: string[]): unknown {
  const text = execFileSync(
    process.execPath,
    ['electron/backend/cli.ts', ...args, '--data', court.dataDir, '--json'],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return JSON.parse(text);
}

describe('suspension', () => {
  it('shows before the save what it does to the dates, and to the hearing on the docket', async () => {
    const of = await opened();
    const { version } = await clerk.docket.schedule.mutate({
      ...of,
      plan: planOf(court, { startsAt: at('2026-11-20T09:00'), endsAt: at('2026-11-20T11:00') }),
    });
    const suspend: Entry = {
      step: 'suspend',
      ground: 'awaitingConclusion',
      approverId: court.staffId('董立'),
      note: '等待工伤认定结论',
    };
    const preview = await clerk.lifecycle.preview.query({
      caseId: of.caseId,
      on: day('2026-11-02'),
      change: suspend,
    });
    expect(preview.refusal).toBeNull();
    expect(preview.papers).toEqual(['suspensionNotice']);
    const award = preview.dates.find((date) => date.before?.rule === 'L27');
    expect(award?.before).toMatchObject({ dueOn: '2026-12-17', isProvisional: false });
    expect(award?.after).toMatchObject({ dueOn: null, severity: 'stopped' });
    expect(preview.hearings).toMatchObject([{ faults: [{ code: 'caseSuspended' }] }]);
    expect((await view(of.caseId)).version).toBe(version);

    const suspended = await step({ caseId: of.caseId, version }, suspend);
    const after = await view(of.caseId);
    expect(after.overlays).toContain('suspended');
    expect(after.summary).toMatchObject({ isSuspended: true, awardDueOn: null });
    const again = await refusalOf(step(suspended, suspend));
    expect(again.details).toMatchObject({ rule: 'suspendedNow', basis: 'RULES 47' });
    const listed = await clerk.cases.list.query({ view: 'suspended' });
    expect(listed.rows.map((row) => row.caseId)).toContain(of.caseId);
  });

  it('is counted out once it is over, and the explanation lists every stopped day', async () => {
    const of = await opened({}, '2026-03-02');
    let seen = await step(
      of,
      { step: 'suspend', ground: 'other', approverId: court.staffId('董立'), note: '' },
      '2026-03-20',
    );
    seen = await step(seen, { step: 'resume', note: '' }, '2026-05-06');
    // 45 days from 2 March end on 16 April; the 47 days from 20 March to 5 May do not count.
    const date = await dateOf(of.caseId, 'L27');
    expect(date).toMatchObject({ dueOn: '2026-06-02', startOn: '2026-03-02' });
    const why = await clerk.deadlines.explain.query({ caseId: of.caseId, key: date?.key ?? '' });
    expect(why.stops).toMatchObject([{ from: '2026-03-20', to: '2026-05-06', days: 47 }]);
    expect(why.days.filter((counted) => counted.mark === 'stopped')).toHaveLength(47);
    expect(why.days.filter((counted) => counted.mark === 'counted')).toHaveLength(45);
    expect(why.triggerEntry).toMatchObject({ type: 'accepted', actorName: '何静' });
    expect(seen.version).toBe(4);
  });

  it('wants a director to approve, and a day that has come', async () => {
    const of = await opened();
    const suspend = {
      step: 'suspend',
      ground: 'other',
      approverId: court.staffId('何静'),
      note: '',
    } as const;
    expect((await refusalOf(step(of, suspend))).fields).toEqual([
      { path: 'entry.approverId', reason: 'notDirector' },
    ]);
    const later = await refusalOf(step(of, { ...suspend, approverId: court.staffId('董立') }, '2026-11-06'));
    expect(later.fields).toEqual([{ path: 'on', reason: 'inTheFuture' }]);
  });
});

describe('extension', () => {
  it('adds at most fifteen days, once, before the period is over', async () => {
    const of = await opened({}, '2026-10-10');
    const extend = {
      step: 'extend',
      days: 15,
      approverId: court.staffId('董立'),
      reason: '案情复杂',
    } as const;
    expect((await refusalOf(step(of, { ...extend, days: 16 }))).fields).toMatchObject([
      { path: 'entry.days' },
    ]);
    const extended = await step(of, extend);
    // 60 days from 10 October.
    expect(await dateOf(of.caseId, 'L27')).toMatchObject({ dueOn: '2026-12-09', length: 60 });
    expect((await refusalOf(step(extended, extend))).details).toMatchObject({ rule: 'extendedAlready' });
    const late = await opened({}, '2026-08-03');
    expect((await refusalOf(step(late, extend))).details).toMatchObject({ rule: 'awardPeriodOver' });
  });
});

describe('service, defence and changed claims', () => {
  it('opens the defence period of each respondent, and names the hearing that comes too early', async () => {
    const of = await opened();
    const change: Entry = {
      step: 'recordService',
      serviceId: null,
      subjects: ['application'],
      hearingId: null,
      partyIds: ['e1'],
      mode: 'direct',
      isProved: true,
      proof: '回证',
    };
    const preview = await clerk.lifecycle.preview.query({
      caseId: of.caseId,
      on: day('2026-11-02'),
      change,
    });
    // Ten working days from Monday 2 November.
    expect(preview.dates.find((date) => date.after?.rule === 'L13')?.after).toMatchObject({
      dueOn: '2026-11-16',
      partyName: expect.stringContaining('有限公司'),
    });
    const served = await step(of, change);
    expect((await view(of.caseId)).services).toMatchObject([
      { served: [{ partyId: 'e1', on: '2026-11-02' }] },
    ]);

    // The day after the period is lawful, until changed claims open a new one.
    const scheduled = await clerk.docket.schedule.mutate({
      ...served,
      plan: planOf(court, {
        startsAt: at('2026-11-17T14:30'),
        endsAt: at('2026-11-17T16:00'),
        arbitratorIds: [court.staffId('林远')],
      }),
    });
    const before = await dateOf(of.caseId, 'L27');
    const application = applicationOf(next++, { receivedOn: day('2026-11-02') });
    const changed = await step(
      { caseId: of.caseId, version: scheduled.version },
      { step: 'changeClaims', application, reason: '增加加班费请求' },
      '2026-11-05',
    );
    expect(before?.dueOn).toBe('2026-12-17');
    expect(await dateOf(changed.caseId, 'L27')).toMatchObject({
      dueOn: '2026-12-21',
      startFact: 'claimsChanged',
      startOn: '2026-11-05',
    });
    const again = { caseId: of.caseId, on: day('2026-11-05'), change };
    expect((await clerk.lifecycle.preview.query(again)).hearings).toMatchObject([
      { hearingId: scheduled.hearingId, faults: [{ code: 'beforeDefencePeriodEnds', on: '2026-11-19' }] },
    ]);
  });

  it('by public notice counts only when its thirty days are over, and stops the award period meanwhile', async () => {
    const of = await opened({}, '2026-09-07');
    const notice = {
      subjects: ['application'],
      hearingId: null,
      partyIds: ['e1'],
      mode: 'publicNotice',
    } as const;
    const started = await step(
      of,
      { step: 'startService', ...notice, subjects: ['application'], partyIds: ['e1'], note: '' },
      '2026-09-10',
    );
    const running = await view(of.caseId);
    expect(running.overlays).toContain('publicNoticeRunning');
    const serviceId = running.services[0]?.id ?? '';
    const serveOn = (on: string) =>
      step(
        started,
        {
          step: 'recordService',
          serviceId,
          subjects: ['application'],
          hearingId: null,
          partyIds: ['e1'],
          mode: 'publicNotice',
          isProved: true,
          proof: '公告页',
        },
        on,
      );
    expect((await refusalOf(serveOn('2026-10-09'))).fields).toEqual([{ path: 'on', reason: 'notMatured' }]);
    await serveOn('2026-10-10');
    // 45 days from 7 September are 22 October; 10 September to 9 October are 30 more: 21 November, a Saturday.
    expect(await dateOf(of.caseId, 'L27')).toMatchObject({ dueOn: '2026-11-23' });
    expect(await dateOf(of.caseId, 'L13')).toMatchObject({ triggerOn: '2026-10-10' });
  });

  it('is corrected by an entry of its own: the date moves, the old entry stays', async () => {
    const of = await opened({}, '2026-10-12');
    const version = await serve(clerk, { ...of, on: day('2026-10-19'), subjects: ['application'] });
    expect(await dateOf(of.caseId, 'L13')).toMatchObject({ dueOn: '2026-11-02' });
    const history = await clerk.cases.history.query({ caseId: of.caseId });
    const served = history.find((entry) => entry.type === 'served');
    expect(served).toMatchObject({ isCorrectable: true, recordedLateBy: 17, isOutOfOrder: false });
    const eventId = served?.id ?? '';
    const corrected = await clerk.lifecycle.correct.mutate({
      caseId: of.caseId,
      version,
      correction: { change: 'date', eventId, to: day('2026-10-20'), reason: '回证日期看错' },
    });
    expect(await dateOf(of.caseId, 'L13')).toMatchObject({ dueOn: '2026-11-03' });
    const after = await clerk.cases.history.query({ caseId: of.caseId });
    expect(after.find((entry) => entry.id === eventId)).toMatchObject({
      effectiveOn: '2026-10-20',
      correctedFrom: '2026-10-19',
    });
    const acceptedId = after.find((entry) => entry.type === 'accepted')?.id ?? '';
    const refused = await refusalOf(
      clerk.lifecycle.correct.mutate({
        caseId: of.caseId,
        version: corrected.version,
        correction: { change: 'revoke', eventId: acceptedId, reason: 'x' },
      }),
    );
    expect(refused.fields).toEqual([{ path: 'correction.eventId', reason: 'entryFixed' }]);
  });

  it('shows before the correction of a service date what moves, and names the hearing that comes too early', async () => {
    const of = await opened();
    const version = await serve(clerk, { ...of, on: day('2026-11-02'), subjects: ['application'] });
    const { hearingId } = await clerk.docket.schedule.mutate({
      ...of,
      version,
      plan: planOf(court, { startsAt: at('2026-11-18T14:30'), endsAt: at('2026-11-18T16:30') }),
    });
    const history = await clerk.cases.history.query({ caseId: of.caseId });
    const preview = await clerk.lifecycle.preview.query({
      caseId: of.caseId,
      on: day('2026-11-05'),
      change: {
        change: 'date',
        eventId: history.find(({ type }) => type === 'served')?.id ?? '',
        to: day('2026-11-05'),
        reason: '回证日期看错',
      },
    });
    expect(preview.dates.find(({ before }) => before?.rule === 'L13')).toMatchObject({
      before: { dueOn: '2026-11-16' },
      after: { dueOn: '2026-11-19' },
    });
    expect(preview.hearings).toMatchObject([
      { hearingId, faults: [{ code: 'beforeDefencePeriodEnds', on: '2026-11-19' }] },
    ]);
    expect(await dateOf(of.caseId, 'L13')).toMatchObject({ dueOn: '2026-11-16' });
  });

  it('is refused with another version, and for a party the case does not have', async () => {
    const of = await opened();
    const defence = { step: 'fileDefence', partyId: 'nobody', note: '' } as const;
    expect((await refusalOf(step(of, defence))).fields).toEqual([
      { path: 'entry.partyId', reason: 'unknownParty' },
    ]);
    expect((await refusalOf(step({ ...of, version: 1 }, { ...defence, partyId: 'e1' }))).code).toBe(
      'conflict',
    );
  });
});

describe('before acceptance', () => {
  it('asks once for what is missing; the decision is counted from completion', async () => {
    const of = await receivedCase(clerk, applicationOf(next++, { receivedOn: day('2026-10-20') }));
    const asked = await step(of, { step: 'requestCorrection', items: ['身份证复印件'] }, '2026-10-21');
    expect((await view(of.caseId)).summary.status).toBe('awaitingCorrection');
    const done = await step(asked, { step: 'completeCorrection' }, '2026-10-28');
    expect(await dateOf(of.caseId, 'L05')).toMatchObject({ triggerOn: '2026-10-28', dueOn: '2026-11-04' });
    expect(
      (await refusalOf(step(done, { step: 'requestCorrection', items: ['再来'] }))).details,
    ).toMatchObject({ rule: 'correctionAlreadyAsked', basis: 'RULES 29' });
  });

  it('mediates first, and must decide on acceptance when that fails', async () => {
    const of = await receivedCase(clerk, applicationOf(next++, { receivedOn: day('2026-10-20') }));
    const started = await step(
      of,
      { step: 'startPreFilingMediation', organisation: '街道调解委员会' },
      '2026-10-21',
    );
    const open = await view(of.caseId);
    expect(open.summary.status).toBe('preFilingMediation');
    expect(open.mediationNumber).toMatch(/2026/);
    expect(
      (await refusalOf(clerk.cases.accept.mutate({ ...started, on: day('2026-11-02') }))).details,
    ).toMatchObject({
      rule: 'inPreFilingMediation',
    });
    const failed = await step(
      started,
      { step: 'concludePreFilingMediation', isSuccessful: false, amountFen: null },
      '2026-10-30',
    );
    expect(await dateOf(of.caseId, 'L05')).toMatchObject({ triggerOn: '2026-10-30', dueOn: '2026-11-06' });
    await clerk.cases.accept.mutate({ ...failed, on: day('2026-11-02') });
    expect((await view(of.caseId)).summary.status).toBe('accepted');
  });

  it('sends a matter of another commission on, in writing', async () => {
    const of = await receivedCase(clerk, applicationOf(next++, { receivedOn: day('2026-11-02') }));
    await step(of, { step: 'redirect', competent: '花都区仲裁委', reason: '履行地在花都' });
    expect((await view(of.caseId)).summary.status).toBe('redirected');
    const open = await clerk.cases.list.query({ view: 'open' });
    expect(open.rows.map((row) => row.caseId)).not.toContain(of.caseId);
    const transferred = await receivedCase(
      clerk,
      applicationOf(next++, { receivedOn: day('2026-11-02'), source: 'transfer' }),
    );
    expect(
      (await refusalOf(step(transferred, { step: 'redirect', competent: '别处', reason: 'x' }))).details,
    ).toMatchObject({ rule: 'transferredHere', basis: 'RULES 9' });
  });
});

describe('collective cases', () => {
  it('settle only with the consent of the represented, who are served through their representatives', async () => {
    const of = await acceptedCase(clerk, collectiveOf(12, { receivedOn: day('2026-11-02') }), '2026-11-02');
    const two = await refusalOf(step(of, { step: 'electRepresentatives', partyIds: ['w1', 'w2'], note: '' }));
    expect(two.fields).toMatchObject([{ path: 'entry.partyIds' }]);
    const elected = await step(of, {
      step: 'electRepresentatives',
      partyIds: ['w1', 'w2', 'w3'],
      note: '推选书十二人签名',
    });
    expect((await view(of.caseId)).partyIdsToServe).toEqual(['w1', 'w2', 'w3', 'e1']);
    const outcome = {
      method: 'mediation',
      decidedOn: day('2026-11-02'),
      amountFen: 100,
      instalments: [],
      terms: '一次付清',
      mediator: null,
    } as const;
    const settle = (of: OpenCase) =>
      clerk.outcome.record.mutate({ ...of, outcome: { ...outcome, instalments: [] }, closeOn: null });
    expect((await refusalOf(settle(elected))).details).toMatchObject({ rule: 'consentMissing' });
    const some = await step(elected, {
      step: 'recordConsent',
      subject: 'settlement',
      partyIds: ['w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11'],
      note: '',
    });
    expect((await refusalOf(settle(some))).details).toMatchObject({ rule: 'consentMissing' });
    const all = await step(some, {
      step: 'recordConsent',
      subject: 'settlement',
      partyIds: ['w12'],
      note: '',
    });
    await settle(all);
    expect((await view(of.caseId)).outcome).toMatchObject({ method: 'mediation' });
  });

  it('give no claim up on any other way without that consent: a correction, a new party, a settlement before filing', async () => {
    const application = collectiveOf(12, { receivedOn: day('2026-11-02') });
    const less = { ...application, claims: application.claims.map((claim) => ({ ...claim, amountFen: 1 })) };
    const elect: Entry = { step: 'electRepresentatives', partyIds: ['w1', 'w2', 'w3'], note: '' };
    const of = await step(await acceptedCase(clerk, application, '2026-11-02'), elect);
    const correct = (corrected: typeof application) =>
      clerk.cases.correct.mutate({ ...of, application: corrected, reason: '更正' });
    const missing = { rule: 'consentMissing', basis: 'RULES 63, GD 46' };
    expect((await refusalOf(correct(less))).details).toMatchObject(missing);
    const added: Entry = { step: 'addParty', application: less, reason: '追加' };
    expect((await refusalOf(step(of, added))).details).toMatchObject(missing);
    expect(
      (await clerk.lifecycle.preview.query({ caseId: of.caseId, on: day('2026-11-02'), change: added }))
        .refusal,
    ).toEqual(missing);
    await correct({ ...application, facts: '更正一个错字。' });

    const filed = await step(await receivedCase(clerk, application), elect);
    const mediating = await step(filed, { step: 'startPreFilingMediation', organisation: '调解中心' });
    const conclude = (isSuccessful: boolean): Entry => ({
      step: 'concludePreFilingMediation',
      isSuccessful,
      amountFen: null,
    });
    expect((await refusalOf(step(mediating, conclude(true)))).details).toMatchObject(missing);
    await step(mediating, conclude(false));
  });
});

describe('merging and splitting', () => {
  it('joins a case to another of the same respondent and closes it as merged', async () => {
    const shared = employer('e1', '同一用人单位有限公司');
    const application = (name: string) =>
      applicationOf(next++, { receivedOn: day('2026-11-02'), parties: [worker('w1', name), shared] });
    const lead = await acceptedCase(clerk, application('甲'), '2026-11-02');
    const other = await acceptedCase(clerk, application('乙'), '2026-11-02');
    await step(other, { step: 'merge', leadCaseId: lead.caseId, reason: '同一事实' });
    expect((await view(other.caseId)).summary).toMatchObject({ status: 'closed', closingMethod: 'merged' });
    const joined = await view(lead.caseId);
    expect(joined.application.parties.map((party) => party.name)).toEqual([
      '甲',
      '同一用人单位有限公司',
      '乙',
    ]);
    expect(joined.application.claims).toHaveLength(2);
    expect(joined.links).toMatchObject([{ relation: 'mergedIn', number: other.caseNumber }]);
    const stranger = await opened();
    expect(
      (await refusalOf(step(stranger, { step: 'merge', leadCaseId: lead.caseId, reason: 'x' }))).fields,
    ).toEqual([{ path: 'entry.leadCaseId', reason: 'noCommonRespondent' }]);
  });

  it('divides claimants off into a case with a number of its own that goes on counting', async () => {
    const of = await acceptedCase(clerk, collectiveOf(12, { receivedOn: day('2026-10-12') }), '2026-10-12');
    const { newCaseId } = await clerk.lifecycle.record.mutate({
      ...of,
      on: day('2026-11-02'),
      entry: { step: 'split', partyIds: ['w11', 'w12'], reason: '另行主张' },
    });
    const fresh = await view(newCaseId ?? '');
    expect(fresh.caseNumber).not.toBe(of.caseNumber);
    expect(fresh.summary).toMatchObject({ workerCount: 2, acceptedOn: '2026-11-02' });
    // Counted from 12 October, the acceptance of the first case: 26 November.
    expect(fresh.dueDates.find((date) => date.rule === 'L27')).toMatchObject({ dueOn: '2026-11-26' });
    expect((await view(of.caseId)).summary.workerCount).toBe(10);
  });
});

describe('the tribunal', () => {
  it('is drawn at random with a record that repeats the draw, also from the command line', async () => {
    const of = await opened();
    const pool = await clerk.tribunal.pool.query({ caseId: of.caseId });
    expect(pool.required).toMatchObject({ size: 1, isChoice: true });
    expect(pool.candidates.map(({ name }) => name)).toEqual(['高天平', '林远', '邱明']);
    const drawn = await clerk.tribunal.draw.mutate({
      ...of,
      on: day('2026-11-02'),
      seats: 1,
      clerkId: court.staffId('何静'),
    });
    expect((await view(of.caseId)).tribunal).toMatchObject({
      method: 'draw',
      arbitratorIds: drawn.arbitratorIds,
    });
    const [replayed] = await clerk.tribunal.replay.query({ caseId: of.caseId });
    expect(replayed).toMatchObject({ isSame: true, repeated: drawn.arbitratorIds });
    const fromCli = cli('draw', '--replay', of.caseNumber) as { isSame: boolean }[];
    expect(fromCli).toMatchObject([{ isSame: true, repeated: drawn.arbitratorIds }]);
    const shares = await director.tribunal.fairness.query({ from: day('2026-11-01'), to: day('2026-11-30') });
    const expected = shares.reduce((sum, share) => sum + share.expected, 0);
    expect(expected).toBeCloseTo(1);
  });

  it('leaves out who is on leave, and refuses a panel of three from two', async () => {
    const of = await acceptedCase(clerk, collectiveOf(11, { receivedOn: day('2026-11-02') }), '2026-11-02');
    const leave = await clerk.availability.saveAbsence.mutate({
      kind: 'absence',
      staffId: court.staffId('林远'),
      ...intervalOfDays(day('2026-11-01'), day('2026-11-05')),
      reason: '年休假',
    });
    const draw = (seats: 1 | 3) =>
      clerk.tribunal.draw.mutate({ ...of, on: day('2026-11-02'), seats, clerkId: court.staffId('何静') });
    expect((await refusalOf(draw(1))).fields).toEqual([
      { path: 'arbitratorIds', reason: 'panelOfThreeRequired' },
    ]);
    expect((await refusalOf(draw(3))).fields).toEqual([{ path: 'seats', reason: 'tooFewEligible' }]);
    await clerk.availability.removeAbsence.mutate({ id: leave.absence.id });
    expect((await draw(3)).arbitratorIds).toHaveLength(3);
  });

  it('changes after an upheld recusal, and the person who stood aside is not named again', async () => {
    const of = await opened();
    const named = await clerk.tribunal.assign.mutate({
      ...of,
      on: day('2026-11-02'),
      arbitratorIds: [court.staffId('高天平')],
      clerkId: court.staffId('何静'),
      reason: '首次组庭',
      approverId: court.staffId('董立'),
    });
    const asked = await step(named, {
      step: 'requestRecusal',
      staffId: court.staffId('高天平'),
      ground: 'relative',
      partyId: 'e1',
      hasEvidence: true,
      note: '系法定代表人的近亲属',
    });
    // Three working days from Monday.
    expect(await dateOf(of.caseId, 'L25')).toMatchObject({ dueOn: '2026-11-05' });
    const recusalId = (await view(of.caseId)).recusals[0]?.id ?? '';
    const decide: Entry = {
      step: 'decideRecusal',
      recusalId,
      isUpheld: true,
      deciderId: court.staffId('董立'),
      form: 'written',
      note: '',
    };
    expect((await refusalOf(step(asked, decide))).code).toBe('forbidden');
    const outcome = {
      method: 'dismissed',
      decidedOn: day('2026-11-02'),
      reason: '不属于受案范围',
    } as const;
    const end = (of: OpenCase) => clerk.outcome.record.mutate({ ...of, outcome, closeOn: null });
    expect((await refusalOf(end(asked))).details).toMatchObject({
      rule: 'recusalPending',
      basis: 'RULES 12',
    });
    const decided = await step(asked, decide, '2026-11-02', director);
    // Whoever stood aside decides nothing, until somebody else is named.
    expect((await refusalOf(end(decided))).details).toMatchObject({
      rule: 'memberRecused',
      basis: 'LAW 33, RULES 12',
    });
    const again = clerk.tribunal.assign.mutate({
      ...decided,
      on: day('2026-11-02'),
      arbitratorIds: [court.staffId('高天平')],
      clerkId: court.staffId('何静'),
      reason: '再次',
      approverId: court.staffId('董立'),
    });
    expect((await refusalOf(again)).fields).toEqual([
      { path: 'arbitratorIds', reason: 'conflictOfInterest' },
    ]);
    const replaced = await clerk.tribunal.assign.mutate({
      ...decided,
      on: day('2026-11-02'),
      arbitratorIds: [court.staffId('林远')],
      clerkId: court.staffId('何静'),
      reason: '原仲裁员回避',
      approverId: court.staffId('董立'),
    });
    await end(replaced);
    expect((await view(of.caseId)).outcome).toMatchObject({ method: 'dismissed' });
  });
});

describe('a challenged member pauses (RULES 12)', () => {
  it('a hearing in which he sat can only be recorded as adjourned, until somebody has decided', async () => {
    const of = await opened();
    const { version, hearingId } = await clerk.docket.schedule.mutate({
      ...of,
      plan: planOf(court, { startsAt: at('2026-11-24T09:00'), endsAt: at('2026-11-24T11:00') }),
    });
    const asked = await step(
      { caseId: of.caseId, version },
      {
        step: 'requestRecusal',
        staffId: court.staffId('高天平'),
        ground: 'otherRelation',
        partyId: 'e1',
        hasEvidence: false,
        note: '与申请人代理人相识',
      },
      '2026-11-04',
    );
    const record = (of: OpenCase, result: 'held' | 'adjourned') =>
      clerk.docket.record.mutate({
        ...of,
        hearingId,
        result,
        openedAt: at('2026-11-05T08:00'),
        endedAt: at('2026-11-05T08:30'),
        attendance: [],
        note: '',
      });
    expect((await refusalOf(record(asked, 'held'))).fields).toEqual([
      { path: 'result', reason: 'recusalPending' },
    ]);
    await record(asked, 'adjourned');
    expect((await view(of.caseId)).hearings[0]).toMatchObject({ status: 'adjourned' });
  });
});

describe('the simplified procedure (RULES 57)', () => {
  it('is not for a respondent whom only a public notice reaches: it becomes ordinary first', async () => {
    const of = await opened({ procedure: 'simplified' });
    const notice: Entry = {
      step: 'startService',
      subjects: ['application'],
      hearingId: null,
      partyIds: ['e1'],
      mode: 'publicNotice',
      note: '',
    };
    expect((await refusalOf(step(of, notice))).fields).toEqual([
      { path: 'entry.mode', reason: 'unknownWhereabouts' },
    ]);
    // To the one who applied, or in any other way, it may be served.
    const toApplicant = await step(of, { ...notice, partyIds: ['w1'], mode: 'post' });
    const ordinary = await step(toApplicant, { step: 'convertToOrdinary', reason: '被申请人下落不明' });
    await step(ordinary, notice);
    expect((await view(of.caseId)).overlays).toContain('publicNoticeRunning');
  });
});

describe('the calendar of a year that is not published yet', () => {
  beforeAll(async () => {
    await court.close();
    await openOn('2026-12-01');
  });

  it('marks dates in 2027 as provisional, until the file is imported; then lists what changed', async () => {
    const of = await opened({}, '2026-12-01');
    // 45 days from 1 December: 15 January 2027, a Friday.
    const before = await dateOf(of.caseId, 'L27');
    expect(before).toMatchObject({ dueOn: '2027-01-15', isProvisional: true });
    const json = cli('deadlines', '--case', of.caseNumber) as {
      rule: string;
      provisional: boolean;
      explanation: string;
    }[];
    const award = json.find((date) => date.rule === 'L27');
    expect(award).toMatchObject({ due: '2027-01-15', provisional: true });
    expect(award?.explanation).toContain('暂定');

    // A made-up table: 15 January is a day off, so the date moves to Monday.
    const text = JSON.stringify({
      year: 2027,
      notice: '测试通知',
      holidays: [
        { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
        { name: '测试假', from: '2027-01-15', to: '2027-01-17' },
      ],
      makeUpWorkdays: [],
    });
    const administrator = await court.as('administrator');
    const dry = await administrator.law.importCalendar.mutate({ text, isDryRun: true });
    expect(dry.replaces).toBe(false);
    expect(dry.recount.moved).toContainEqual(
      expect.objectContaining({
        caseId: of.caseId,
        rule: 'L27',
        before: '2027-01-15',
        after: '2027-01-18',
        wasProvisional: true,
        isProvisional: false,
      }),
    );
    expect(await dateOf(of.caseId, 'L27')).toEqual(before);

    await administrator.law.importCalendar.mutate({ text, isDryRun: false });
    expect(await dateOf(of.caseId, 'L27')).toMatchObject({ dueOn: '2027-01-18', isProvisional: false });
    const { recounts } = await clerk.law.rules.query();
    expect(recounts[0]).toMatchObject({ cause: 'calendar:2027', movedTotal: dry.recount.movedTotal });
    const kept = await clerk.law.recount.query({ id: recounts[0]?.id ?? 0 });
    expect(kept).toMatchObject({ ...recounts[0], moved: dry.recount.moved });
    expect(kept.moved).toContainEqual(expect.objectContaining({ caseId: of.caseId, after: '2027-01-18' }));
    expect((await refusalOf(clerk.law.recount.query({ id: 9999 }))).code).toBe('notFound');
    expect(cli('verify')).toMatchObject({ isSound: true, faults: [] });
    const after = cli('deadlines', '--case', of.caseNumber) as { rule: string; provisional: boolean }[];
    expect(after.find((date) => date.rule === 'L27')).toMatchObject({
      due: '2027-01-18',
      provisional: false,
    });
    // The program opens on the imported law as well.
    await court.reopen();
    expect(await dateOf(of.caseId, 'L27')).toMatchObject({ dueOn: '2027-01-18' });
  });

  it('refuses a file that cannot be a calendar, naming each fault', async () => {
    const administrator = await court.as('administrator');
    const bad = JSON.stringify({
      year: 2028,
      notice: '',
      holidays: [{ name: '元旦', from: '2028-01-03', to: '2028-01-01' }],
      makeUpWorkdays: ['2028-01-05'],
    });
    const refusal = await refusalOf(administrator.law.importCalendar.mutate({ text: bad, isDryRun: true }));
    expect(refusal.fields).toEqual([{ path: 'text.notice', reason: 'required' }]);
    expect(
      (await refusalOf(administrator.law.importCalendar.mutate({ text: '春节', isDryRun: true }))).fields,
    ).toEqual([{ path: 'text', reason: 'notJson' }]);
    expect((await refusalOf(clerk.law.importCalendar.mutate({ text: bad, isDryRun: true }))).code).toBe(
      'forbidden',
    );
  });

  it('takes the published tables that ship as they are', async () => {
    const administrator = await court.as('administrator');
    for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]) {
      const text = readFileSync(path.join(root, 'resources', 'calendars', `${year}.json`), 'utf8');
      const dry = await administrator.law.importCalendar.mutate({ text, isDryRun: true });
      expect(dry).toMatchObject({ replaces: true, recount: { moved: [] } });
    }
  });

  it('closes the court for a day and counts around it', async () => {
    const administrator = await court.as('administrator');
    const of = await receivedCase(clerk, applicationOf(next++, { receivedOn: day('2026-12-01') }));
    expect(await dateOf(of.caseId, 'L05')).toMatchObject({ dueOn: '2026-12-08' });
    await administrator.law.saveClosingDay.mutate({ on: day('2026-12-03'), reason: '台风', isDryRun: false });
    expect(await dateOf(of.caseId, 'L05')).toMatchObject({ dueOn: '2026-12-09' });
    await administrator.law.removeClosingDay.mutate({ on: day('2026-12-03'), isDryRun: false });
    expect(await dateOf(of.caseId, 'L05')).toMatchObject({ dueOn: '2026-12-08' });
  });
});

describe('the rules', () => {
  it('change from a day on, with the reason; earlier cases keep theirs', async () => {
    const earlier = await opened({}, '2026-11-30');
    await director.law.saveRule.mutate({
      id: 'L10',
      validFrom: day('2026-12-01'),
      length: 3,
      unit: 'working',
      rolls: false,
      basis: '本院规定',
      reason: '加快组庭',
      isDryRun: false,
    });
    const later = await opened({}, '2026-12-01');
    expect(await dateOf(earlier.caseId, 'L10')).toMatchObject({ length: 5 });
    expect(await dateOf(later.caseId, 'L10')).toMatchObject({
      length: 3,
      dueOn: '2026-12-04',
      certainty: 'U',
    });
    const { rules } = await clerk.law.rules.query();
    expect(rules.filter((rule) => rule.id === 'L10')).toMatchObject([
      { change: null, isInForce: false },
      { change: { by: '董立', reason: '加快组庭' }, isInForce: true },
    ]);
  });
});

describe('the work list', () => {
  it('never loses what is overdue, and counts by severity', async () => {
    const of = await opened({}, '2026-10-08');
    const list = await director.deadlines.worklist.query({ whose: 'court', limit: 200 });
    const mine = list.rows.filter((row) => row.caseId === of.caseId && row.rule === 'L27');
    // 45 days from 8 October: 22 November, a Sunday; the Monday after is more than a week past.
    expect(mine).toMatchObject([{ dueOn: '2026-11-23', daysLeft: -8, severity: 'director' }]);
    expect(list.counts.overdue).toBeGreaterThan(0);
    expect(list.rows.map((row) => row.dueOn ?? '9999')).toEqual(
      list.rows.map((row) => row.dueOn ?? '9999').toSorted(),
    );
    const { counts } = await director.deadlines.worklist.query({ whose: 'court', severity: 'quiet' });
    expect(counts).toEqual(list.counts);
    const board = await director.deadlines.board.query();
    expect(board.tightest[0]?.slackDays).toBeLessThanOrEqual(-8);
    const suspended = await opened({}, '2026-11-02');
    await step(
      suspended,
      { step: 'suspend', ground: 'employerEnded', approverId: court.staffId('董立'), note: '' },
      '2026-11-09',
    );
    expect((await director.deadlines.board.query()).suspended).toMatchObject([
      {
        caseId: suspended.caseId,
        suspendedSince: '2026-11-09',
        suspensionGround: 'employerEnded',
        slackDays: null,
      },
    ]);
  });
});
