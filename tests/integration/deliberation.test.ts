import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, password, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, day, planOf } from './sample-case.ts';

let court: Court;
let clerk: Client;
let director: Client;
/** The panel: the first presides. */
let panel: [Client, Client, Client];
let next = 700;
/** What nobody but the panel may ever read. */
const marker = '少数意见原文标记';
const names = ['高天平', '林远', '邱明'] as const;

beforeAll(async () => {
  court = await openCourt({ now: '2026-03-20T09:00' });
  clerk = await court.as('clerk');
  director = await court.as('director');
  panel = [await court.as('arbitrator'), await signedIn('林远', 'lin'), await signedIn('邱明', 'qiu')];
});
afterAll(() => court.close());

async function signedIn(name: string, loginName: string): Promise<Client> {
  const admin = await court.as('administrator');
  const id = court.staffId(name);
  await admin.court.saveStaff.mutate({
    id,
    name,
    functions: ['arbitrator'],
    isActive: true,
    loginName,
    password,
  });
  const { token } = await court.client(null).session.signIn.mutate({ loginName, password });
  return court.client(token);
}

const idsOf = (people: readonly string[]) => people.map((name) => court.staffId(name));

/** A case that a panel has heard. */
async function heard(): Promise<string> {
  const of = await acceptedCase(clerk, applicationOf(next++));
  const { caseId } = of;
  const formed = await clerk.tribunal.assign.mutate({
    ...of,
    on: day('2026-03-03'),
    arbitratorIds: idsOf(names),
    clerkId: court.staffId('何静'),
    reason: '案情复杂',
    approverId: court.staffId('董立'),
  });
  const plan = planOf(court, {
    arbitratorIds: idsOf(names),
    startsAt: at(`2026-03-18T${String(8 + (next % 9)).padStart(2, '0')}:00`),
    endsAt: at(`2026-03-18T${String(8 + (next % 9)).padStart(2, '0')}:50`),
  });
  const overrides = ['noticePeriod', 'defencePeriod', 'session', 'workingDay'].map((rule) => ({
    rule,
    reason: '双方同意',
  }));
  const { hearingId, version } = await clerk.docket.schedule.mutate({
    caseId,
    version: formed.version,
    plan,
    overrides: overrides as never,
  });
  await clerk.docket.record.mutate({
    caseId,
    version,
    hearingId,
    result: 'held',
    openedAt: plan.startsAt,
    endedAt: plan.endsAt as never,
    attendance: [],
    note: '',
  } as never);
  return caseId;
}

const ballot = (
  result: 'supported' | 'partly' | 'dismissed',
  amountFen: number | null,
  opinion = '理由',
) => ({
  decisions: [{ claimId: 'c1', result, amountFen }],
  opinion,
});
const versionOf = async (caseId: string) => (await clerk.cases.get.query({ caseId })).version;

describe('a panel deliberates', () => {
  it('hides each vote from everybody until the last is in; then all see all, and the presiding closes it', async () => {
    const caseId = await heard();
    await panel[1].deliberation.cast.mutate({ caseId, ...ballot('dismissed', null, marker) });
    const own = await panel[1].deliberation.get.query({ caseId });
    expect(own.mine?.opinion).toBe(marker);
    expect(own.members.map(({ hasVoted }) => hasVoted)).toEqual([false, true, false]);
    for (const other of [panel[0], panel[2]]) {
      const seen = await other.deliberation.get.query({ caseId });
      expect(seen).toMatchObject({ mine: null, votes: null, verdict: null });
      expect(JSON.stringify(seen)).not.toContain(marker);
    }
    // A vote may still be changed.
    await panel[1].deliberation.cast.mutate({ caseId, ...ballot('partly', 1_000, marker) });
    await panel[0].deliberation.cast.mutate({ caseId, ...ballot('supported', 1_234_567) });
    const early = panel[0].deliberation.conclude.mutate({ caseId, version: await versionOf(caseId) });
    expect((await refusalOf(early)).code).toBe('votesMissing');
    expect(
      (await panel[2].deliberation.cast.mutate({ caseId, ...ballot('supported', 1_234_567) })).isComplete,
    ).toBe(true);

    const all = await panel[2].deliberation.get.query({ caseId });
    expect(all.votes).toHaveLength(3);
    expect(all.verdict).toMatchObject({ kind: 'majority', dissenterIds: [court.staffId('林远')] });
    expect(all.reads.map(({ name }) => name)).toContain('邱明');
    const late = panel[1].deliberation.cast.mutate({ caseId, ...ballot('supported', 1_234_567) });
    expect((await refusalOf(late)).code).toBe('deliberationClosed');
    const wing = panel[2].deliberation.conclude.mutate({ caseId, version: await versionOf(caseId) });
    expect((await refusalOf(wing)).code).toBe('forbidden');
    const done = await panel[0].deliberation.conclude.mutate({ caseId, version: await versionOf(caseId) });
    expect(done.kind).toBe('majority');
    expect((await clerk.cases.get.query({ caseId })).summary.status).toBe('drafting');
    // Closed: the director may read it, and the reading is written down.
    expect((await director.deliberation.get.query({ caseId })).votes).toHaveLength(3);
    expect((await panel[0].deliberation.get.query({ caseId })).reads.map(({ name }) => name)).toContain(
      '董立',
    );
  });

  it('attack: others ask for the votes through everything that shows a case', async () => {
    const caseId = await heard();
    for (const member of panel)
      await member.deliberation.cast.mutate({ caseId, ...ballot('dismissed', null, marker) });
    for (const outsider of [clerk, director, await court.as('mediator')])
      expect((await refusalOf(outsider.deliberation.get.query({ caseId }))).code).toBe('forbidden');
    await panel[0].deliberation.conclude.mutate({ caseId, version: await versionOf(caseId) });
    expect((await refusalOf(clerk.deliberation.get.query({ caseId }))).code).toBe('forbidden');
    const answers = await Promise.all([
      clerk.cases.get.query({ caseId }),
      clerk.cases.history.query({ caseId }),
      clerk.cases.search.query({ text: marker }).catch(() => null),
      clerk.deadlines.explainCase.query({ caseId }),
      clerk.drafts.get.query({ key: `vote:${caseId}` }),
      clerk.papers.list.query({ caseId } as never).catch(() => null),
    ]);
    expect(JSON.stringify(answers)).not.toContain(marker);
  });

  it('attack: the deliberation is passed by, calling the contract directly', async () => {
    const caseId = await heard();
    const version = await versionOf(caseId);
    const opinion = panel[0].lifecycle.record.mutate({
      caseId,
      version,
      on: day('2026-03-20'),
      entry: { step: 'formOpinion' },
    });
    expect((await refusalOf(opinion)).fields).toEqual([{ path: 'entry.step', reason: 'membersVote' }]);
    const award = panel[0].outcome.record.mutate({
      caseId,
      version,
      outcome: {
        method: 'award',
        decidedOn: day('2026-03-20'),
        finality: null,
        decisions: [{ claimId: 'c1', result: 'supported', amountFen: 1_234_567 }],
        amountFen: null,
        findings: '经审理查明',
        performanceDays: 15,
      },
      closeOn: null,
    });
    expect((await refusalOf(award)).details).toMatchObject({ rule: 'panelNotDecided', basis: 'LAW 45' });
    expect(
      (await refusalOf(clerk.deliberation.cast.mutate({ caseId, ...ballot('dismissed', null) }))).code,
    ).toBe('forbidden');
  });

  it('names what is wrong with a vote', async () => {
    const caseId = await heard();
    const cast = (vote: ReturnType<typeof ballot>) =>
      refusalOf(panel[0].deliberation.cast.mutate({ caseId, ...vote }));
    expect((await cast(ballot('partly', 99_999_999))).fields).toEqual([
      { path: 'decisions.0.amountFen', reason: 'notPartOfTheClaim' },
    ]);
    expect((await cast({ decisions: [], opinion: '理由' })).fields).toEqual([
      { path: 'decisions', reason: 'claimResultMissing' },
    ]);
    expect((await cast(ballot('dismissed', null, '  '))).fields).toEqual([
      { path: 'opinion', reason: 'required' },
    ]);
  });

  it('a vote changed behind the program is found', async () => {
    const caseId = await heard();
    for (const member of panel)
      await member.deliberation.cast.mutate({ caseId, ...ballot('dismissed', null) });
    await panel[0].deliberation.conclude.mutate({ caseId, version: await versionOf(caseId) });
    const admin = await court.as('administrator');
    expect((await admin.system.verify.mutate()).isSound).toBe(true);
    court.sql((raw) =>
      raw.prepare("UPDATE deliberation_vote SET opinion = '改过' WHERE case_id = ?").run(caseId),
    );
    expect((await admin.system.verify.mutate()).faults).toMatchObject([{ kind: 'payload', subject: caseId }]);
    court.sql((raw) =>
      raw.prepare("UPDATE deliberation_vote SET opinion = '理由' WHERE case_id = ?").run(caseId),
    );
  });
});
