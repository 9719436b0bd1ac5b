import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, day, planOf, receivedCase, serve } from './sample-case.ts';

let court: Court;
let clerk: Client;
let next = 100;
beforeAll(async () => {
  court = await openCourt({ now: '2026-03-20T09:00' });
  clerk = await court.as('clerk');
});
afterAll(() => court.close());

type OutcomeInput = Parameters<Client['outcome']['record']['mutate']>[0]['outcome'];
const on = day('2026-03-18');
const newCase = () => acceptedCase(clerk, applicationOf(next++));
const settlement = (changes: Partial<Extract<OutcomeInput, { method: 'mediation' }>> = {}): OutcomeInput => ({
  method: 'mediation',
  decidedOn: on,
  amountFen: 1_000_000,
  instalments: [],
  terms: '被申请人支付工资',
  mediator: '史磊',
  ...changes,
});
const award = (result: 'supported' | 'partly' | 'dismissed', amountFen: number | null): OutcomeInput => ({
  method: 'award',
  decidedOn: on,
  finality: null,
  decisions: [{ claimId: 'c1', result, amountFen }],
  amountFen: null,
  findings: '经审理查明',
  performanceDays: 15,
});
const view = (caseId: string) => clerk.cases.get.query({ caseId });

describe('recording an outcome', () => {
  it('by settlement, closing in the same save: it counts as a successful mediation', async () => {
    const { caseId, version } = await newCase();
    const instalments = [
      { dueOn: day('2026-04-01'), amountFen: 333_333 },
      { dueOn: day('2026-05-01'), amountFen: 666_667 },
    ];
    await clerk.outcome.record.mutate({
      caseId,
      version,
      outcome: settlement({ instalments }),
      closeOn: day('2026-03-19'),
    });
    const after = await view(caseId);
    expect(after.summary).toMatchObject({
      status: 'closed',
      closingMethod: 'mediation',
      closedOn: '2026-03-19',
    });
    expect(after.mediations).toMatchObject([
      { isPreFiling: false, isSuccessful: true, amountFen: 1_000_000 },
    ]);
  });

  it('by award: the sum is that of its decisions, and the mediation before it failed (LAW 42)', async () => {
    const { caseId, version } = await newCase();
    await clerk.outcome.record.mutate({ caseId, version, outcome: award('partly', 500_000), closeOn: null });
    const after = await view(caseId);
    expect(after.outcome).toMatchObject({ method: 'award', amountFen: 500_000 });
    expect(after.mediations).toMatchObject([{ isSuccessful: false }]);
    expect(after.summary.status).toBe('drafting');
  });

  it.each(['withdrawn', 'cancelled', 'transferred', 'dismissed', 'other'] as const)(
    'as %s, with its reason',
    async (method) => {
      const { caseId, version } = await newCase();
      const empty = { caseId, version, outcome: { method, decidedOn: on, reason: '' }, closeOn: on };
      expect((await refusalOf(clerk.outcome.record.mutate(empty))).fields).toEqual([
        { path: 'outcome.reason', reason: 'required' },
      ]);
      await clerk.outcome.record.mutate({
        ...empty,
        outcome: { method, decidedOn: on, reason: '申请人书面申请' },
      });
      expect((await view(caseId)).summary).toMatchObject({ status: 'closed', closingMethod: method });
    },
  );

  it('as deemed withdrawn only when the notice of the missed hearing is proved (LAW 36)', async () => {
    const { caseId, version } = await newCase();
    const plan = planOf(court, { startsAt: at('2026-03-17T09:00'), endsAt: at('2026-03-17T11:00') });
    const scheduled = await clerk.docket.schedule.mutate({ caseId, version, plan });
    const hearingId = scheduled.hearingId;
    const noticed = await serve(clerk, {
      caseId,
      version: scheduled.version,
      on,
      subjects: ['hearingNotice'],
      hearingId,
      mode: 'simple',
      isProved: false,
    });
    const missed = await clerk.docket.record.mutate({
      caseId,
      version: noticed,
      hearingId,
      result: 'applicantAbsent',
      openedAt: null,
      endedAt: null,
      attendance: [],
      note: '',
    });
    const outcome = { method: 'deemedWithdrawn', decidedOn: on, reason: '无正当理由未到庭' } as const;
    const wanted = { caseId, version: missed.version, outcome, closeOn: on };
    expect((await refusalOf(clerk.outcome.record.mutate(wanted))).details).toMatchObject({
      rule: 'noticeNotProved',
      basis: 'LAW 36, RULES 59',
    });
    const proved = await serve(clerk, {
      caseId,
      version: missed.version,
      on: day('2026-03-10'),
      subjects: ['hearingNotice'],
      hearingId,
    });
    await clerk.outcome.record.mutate({ ...wanted, version: proved });
    expect((await view(caseId)).summary).toMatchObject({ closingMethod: 'deemedWithdrawn' });
  });

  it('by default only when the notice of the missed hearing is proved; a text message that nobody answered is none (RULES 59)', async () => {
    const { caseId, version } = await newCase();
    const plan = planOf(court, { startsAt: at('2026-03-16T09:00'), endsAt: at('2026-03-16T11:00') });
    const { hearingId, version: listed } = await clerk.docket.schedule.mutate({ caseId, version, plan });
    const message = {
      caseId,
      on: day('2026-03-10'),
      subjects: ['hearingNotice' as const],
      hearingId,
      mode: 'simple' as const,
    };
    const ticked = serve(clerk, { ...message, version: listed, isProved: true, proof: ' ' });
    expect((await refusalOf(ticked)).fields).toEqual([
      { path: 'entry.proof', reason: 'confirmationRequired' },
    ]);
    const told = await serve(clerk, { ...message, version: listed, isProved: false, proof: '' });
    const missed = await clerk.docket.record.mutate({
      caseId,
      version: told,
      hearingId,
      result: 'respondentAbsent',
      openedAt: plan.startsAt,
      endedAt: plan.endsAt,
      attendance: [],
      note: '',
    });
    const wanted = { caseId, outcome: award('partly', 500_000), closeOn: null };
    const refused = await refusalOf(clerk.outcome.record.mutate({ ...wanted, version: missed.version }));
    expect(refused.details).toMatchObject({ rule: 'noticeNotProved' });
    const answered = await serve(clerk, {
      ...message,
      version: missed.version,
      isProved: true,
      proof: '3月11日回复短信“收到”',
    });
    await clerk.outcome.record.mutate({ ...wanted, version: answered });
    expect((await view(caseId)).outcome).toMatchObject({ method: 'award' });
  });

  it('as terminated only when the award is overdue (LAW 43)', async () => {
    const { caseId, version } = await newCase();
    const outcome = { method: 'terminated', decidedOn: on, reason: '法院已受理' } as const;
    const early = await refusalOf(clerk.outcome.record.mutate({ caseId, version, outcome, closeOn: on }));
    expect(early.details).toMatchObject({ rule: 'awardPeriodRunning', basis: 'LAW 43' });
  });

  it('frees the hearings that were still on the docket', async () => {
    const { caseId, version } = await newCase();
    const scheduled = await clerk.docket.schedule.mutate({ caseId, version, plan: planOf(court) });
    await clerk.outcome.record.mutate({
      caseId,
      version: scheduled.version,
      outcome: settlement(),
      closeOn: null,
    });
    expect((await view(caseId)).hearings[0]?.status).toBe('cancelled');
    expect(
      court.sql((raw) => raw.prepare('select count(*) from booking where case_id = ?').pluck().get(caseId)),
    ).toBe(0);
  });

  it.each<[string, OutcomeInput, string]>([
    [
      'instalments one fen short',
      settlement({ instalments: [{ dueOn: on, amountFen: 999_999 }] }),
      'instalmentsDoNotAddUp',
    ],
    [
      'a claim left undecided',
      { ...award('supported', 0), method: 'award', decisions: [] } as OutcomeInput,
      'claimResultMissing',
    ],
    ['more than was claimed', award('supported', 1_234_568), 'badInput'],
    ['money for a dismissed claim', award('dismissed', 1), 'badInput'],
    ['decided before acceptance', settlement({ decidedOn: day('2026-03-01') }), 'badInput'],
    ['decided tomorrow', settlement({ decidedOn: day('2026-03-21') }), 'badInput'],
  ])('refuses %s and keeps nothing', async (_, outcome, code) => {
    const { caseId, version } = await newCase();
    expect(
      (await refusalOf(clerk.outcome.record.mutate({ caseId, version, outcome, closeOn: null }))).code,
    ).toBe(code);
    expect((await view(caseId)).version).toBe(version);
  });

  it('once, and only of an accepted case', async () => {
    const { caseId, version } = await receivedCase(clerk, applicationOf(next++));
    const input = { caseId, version, outcome: settlement(), closeOn: null };
    expect((await refusalOf(clerk.outcome.record.mutate(input))).details).toMatchObject({
      rule: 'notAccepted',
    });
    const other = await newCase();
    const { version: after } = await clerk.outcome.record.mutate({ ...input, ...other });
    const again = await refusalOf(
      clerk.outcome.record.mutate({ ...input, caseId: other.caseId, version: after }),
    );
    expect(again).toMatchObject({ code: 'stepNotAllowed', details: { rule: 'outcomeRecorded' } });
  });
});

describe('after the outcome', () => {
  it('service, closing and suit follow in their order', async () => {
    const { caseId, version } = await newCase();
    expect((await refusalOf(clerk.outcome.close.mutate({ caseId, version, on }))).details).toMatchObject({
      rule: 'noOutcome',
    });
    let seen = (
      await clerk.outcome.record.mutate({
        caseId,
        version,
        outcome: award('supported', 1_234_567),
        closeOn: null,
        overrides: [{ claimId: 'c1', finality: 'nonFinal', reason: '涉及劳动关系的确认' }],
      })
    ).version;
    const outcomeServed = { caseId, subjects: ['outcome' as const], hearingId: null };
    const early = await refusalOf(serve(clerk, { ...outcomeServed, version: seen, on: day('2026-03-17') }));
    expect(early.fields).toEqual([{ path: 'on', reason: 'tooEarly' }]);
    const suit = { partyId: 'w1', action: 'suit', court: '清溪区人民法院', courtCaseNumber: '' } as const;
    expect(
      (await refusalOf(clerk.outcome.recordSuit.mutate({ caseId, version: seen, on, suit }))).details,
    ).toMatchObject({ rule: 'notClosed' });
    const gaps = async () => (await view(caseId)).closingGaps.map(({ kind }) => kind);
    expect(await gaps()).toEqual(['paperNotIssued', 'notServed']);
    seen = await serve(clerk, { ...outcomeServed, version: seen, on });
    expect(await gaps()).toEqual(['paperNotIssued']);
    const closed = await clerk.outcome.close.mutate({ caseId, version: seen, on: day('2026-03-19') });
    expect(closed.method).toBe('award');
    // Not in force while the fifteen days run; contested by the suit of one party (LAW 50).
    expect((await view(caseId)).effects[0]?.standing).toEqual({ kind: 'waiting', until: '2026-04-02' });
    const sue = { caseId, version: closed.version, on: day('2026-03-20'), suit };
    const faults = async (changes: object) =>
      (await refusalOf(clerk.outcome.recordSuit.mutate({ ...sue, suit: { ...suit, ...changes } }))).fields;
    expect(await faults({ partyId: 'nobody' })).toEqual([{ path: 'suit.partyId', reason: 'unknown' }]);
    expect(await faults({ partyId: 'e1', action: 'revocation' })).toEqual([
      { path: 'suit.action', reason: 'revocationIsEmployers' },
    ]);
    seen = (await clerk.outcome.recordSuit.mutate(sue)).version;
    expect((await refusalOf(clerk.outcome.recordSuit.mutate({ ...sue, version: seen }))).fields).toEqual([
      { path: 'suit.partyId', reason: 'suesAlready' },
    ]);
    const contested = (await view(caseId)).effects[0];
    expect(contested?.standing).toEqual({ kind: 'contested', on: '2026-03-20' });
    const result = {
      caseId,
      version: seen,
      on: day('2026-03-20'),
      suitId: contested?.parties[0]?.suits[0]?.id ?? '',
      result: 'revoked' as const,
      note: '',
    };
    expect((await refusalOf(clerk.outcome.recordCourtResult.mutate(result))).fields).toEqual([
      { path: 'result', reason: 'notOfThisAction' },
    ]);
    const ended = await clerk.outcome.recordCourtResult.mutate({ ...result, result: 'withdrawn' });
    const again = { ...result, version: ended.version, result: 'decided' as const };
    expect((await refusalOf(clerk.outcome.recordCourtResult.mutate(again))).fields).toEqual([
      { path: 'suitId', reason: 'decidedAlready' },
    ]);
    expect((await view(caseId)).effects[0]?.standing).toEqual({ kind: 'waiting', until: '2026-04-02' });
    const after = await view(caseId);
    expect(after).toMatchObject({
      outcomeServedOn: '2026-03-18',
      closedOn: '2026-03-19',
      suedOn: '2026-03-20',
    });
    // Fifteen days from service end on Thursday 2 April.
    expect(after.dueDates.find((date) => date.rule === 'L34')).toMatchObject({
      triggerOn: '2026-03-18',
      dueOn: '2026-04-02',
    });
  });
});

describe('the case page', () => {
  it('offers the lawful steps with reasons, and what the person may do', async () => {
    const { caseId } = await newCase();
    const steps = async (client: Client) =>
      Object.fromEntries(
        (await client.cases.get.query({ caseId })).steps.map((step) => [
          step.step,
          [step.refusal?.rule ?? null, step.isPermitted],
        ]),
      );
    expect(await steps(clerk)).toMatchObject({
      correctApplication: [null, true],
      accept: ['alreadyAccepted', true],
      reject: ['alreadyAccepted', true],
      startService: [null, true],
      scheduleHearing: [null, true],
      recordHearing: ['noScheduledHearing', true],
      suspend: [null, true],
      resume: ['notSuspended', true],
      recordOutcome: [null, true],
      issueDocument: [null, true],
      close: ['noOutcome', true],
      recordSuit: ['notClosed', true],
      archive: ['notClosed', true],
      decideRecusal: ['noRecusal', false],
    });
    expect(await steps(await court.as('mediator'))).toMatchObject({
      accept: ['alreadyAccepted', false],
      scheduleHearing: [null, false],
      recordOutcome: [null, true],
    });
  });

  it('counts the days to each due date', async () => {
    const { caseId } = await newCase();
    const dates = (await view(caseId)).dueDates.filter(({ rule }) => ['L05', 'L09', 'L27'].includes(rule));
    expect(
      dates.map(({ rule, triggerOn, dueOn, daysLeft, metOn }) => ({
        rule,
        triggerOn,
        dueOn,
        daysLeft,
        metOn,
      })),
    ).toEqual([
      { rule: 'L05', triggerOn: '2026-03-02', dueOn: '2026-03-09', daysLeft: -11, metOn: '2026-03-02' },
      { rule: 'L09', triggerOn: '2026-03-02', dueOn: '2026-03-09', daysLeft: -11, metOn: null },
      { rule: 'L27', triggerOn: '2026-03-02', dueOn: '2026-04-16', daysLeft: 27, metOn: null },
    ]);
  });

  it('tells the history with facts, and each entry carries the chain’s hash', async () => {
    const { caseId, version, caseNumber } = await newCase();
    await clerk.outcome.record.mutate({ caseId, version, outcome: settlement(), closeOn: on });
    const history = await clerk.cases.history.query({ caseId });
    expect(history.map((entry) => [entry.seq, entry.type])).toEqual([
      [1, 'received'],
      [2, 'accepted'],
      [3, 'mediationStarted'],
      [4, 'mediationConcluded'],
      [5, 'outcomeRecorded'],
      [6, 'closed'],
    ]);
    expect(history[1]?.facts).toEqual({ caseNumber });
    expect(history[4]).toMatchObject({
      effectiveOn: '2026-03-18',
      facts: { method: 'mediation', amountFen: 1_000_000 },
      isRevoked: false,
    });
    expect(new Set(history.map((entry) => entry.hash)).size).toBe(6);
    expect(
      history.every((entry) => /^[0-9a-f]{64}$/.test(entry.hash) && entry.actor === court.staffId('何静')),
    ).toBe(true);
  });
});
