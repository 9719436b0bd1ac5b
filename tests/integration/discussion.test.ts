import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, password, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, collectiveOf, day, type OpenCase } from './sample-case.ts';

let court: Court;
let clerk: Client;
let arbitrator: Client;
let director: Client;
let mediator: Client;
/** What only those may read who were there, the tribunal and the director. */
const marker = '少数意见原文标记';

beforeAll(async () => {
  court = await openCourt({ now: '2026-03-20T09:00' });
  clerk = await court.as('clerk');
  arbitrator = await court.as('arbitrator');
  director = await court.as('director');
  mediator = await court.as('mediator');
});
afterAll(() => court.close());

const on = day('2026-03-18');
type RecordInput = Parameters<Client['discussion']['record']['mutate']>[0]['discussion'];
const recordOf = (changes: Partial<RecordInput> = {}): RecordInput => ({
  heldOn: on,
  place: '二楼会议室',
  chairId: court.staffId('董立'),
  reporterId: court.staffId('高天平'),
  recorderId: court.staffId('何静'),
  triggers: ['collective'],
  issues: ['加班事实由谁举证'],
  opinions: [
    { staffId: court.staffId('董立'), stance: 'agrees', text: '同意仲裁庭的意见' },
    { staffId: court.staffId('高天平'), stance: 'agrees', text: '应当支持' },
    { staffId: court.staffId('林远'), stance: 'differs', text: marker },
  ],
  absences: [{ staffId: court.staffId('邱明'), reason: '出差' }],
  conclusion: '支持各申请人的请求',
  ...changes,
});
const versionOf = async (caseId: string) => (await clerk.cases.get.query({ caseId })).version;
const discuss = async (client: Client, caseId: string, changes: Partial<RecordInput> = {}) =>
  client.discussion.record.mutate({
    caseId,
    version: await versionOf(caseId),
    discussion: recordOf(changes),
  });
const award = async ({ caseId }: OpenCase) =>
  clerk.outcome.record.mutate({
    caseId,
    version: await versionOf(caseId),
    outcome: {
      method: 'award',
      decidedOn: on,
      finality: null,
      decisions: [{ claimId: 'c1', result: 'supported', amountFen: 1_234_567 }],
      amountFen: null,
      findings: '经审理查明',
      performanceDays: 15,
    },
    closeOn: null,
  });
let next = 900;
const newCollective = () => acceptedCase(clerk, { ...collectiveOf(12), receivedOn: day('2026-03-02') });
const require = (isRequired: boolean) =>
  director.discussion.setRequired.mutate({ kind: 'collective', isRequired });

describe('a case that must be discussed', () => {
  it('is one by the director’s word, and no clerk’s', async () => {
    const mine = clerk.discussion.setRequired.mutate({ kind: 'collective', isRequired: true });
    expect((await refusalOf(mine)).code).toBe('forbidden');
    await award(await newCollective());
  });

  it('gets no award by any call before it was discussed with a conclusion; others do', async () => {
    await require(true);
    const open = await newCollective();
    const refused = await refusalOf(award(open));
    expect(refused.code).toBe('discussionMissing');
    expect(refused.details).toMatchObject({ triggers: ['collective'] });
    const split = recordOf().opinions.map((opinion, index) => ({
      ...opinion,
      stance: index === 0 ? ('agrees' as const) : ('differs' as const),
    }));
    await discuss(clerk, open.caseId, { opinions: split });
    expect((await refusalOf(award(open))).code).toBe('discussionMissing');
    await discuss(clerk, open.caseId, { triggers: ['other'] });
    expect((await refusalOf(award(open))).code).toBe('discussionMissing');
    await discuss(clerk, open.caseId);
    await award(open);
    await award(await acceptedCase(clerk, applicationOf(next++)));
    await require(false);
  });

  it('takes no record once the outcome stands, nor one that lacks something', async () => {
    const open = await newCollective();
    const faulty = await refusalOf(discuss(clerk, open.caseId, { conclusion: ' ', triggers: [] }));
    expect(faulty.fields).toEqual([
      { path: 'discussion.triggers', reason: 'required' },
      { path: 'discussion.conclusion', reason: 'required' },
    ]);
    const stale = { caseId: open.caseId, version: open.version - 1, discussion: recordOf() };
    expect((await refusalOf(clerk.discussion.record.mutate(stale))).code).toBe('conflict');
    await award(open);
    expect((await refusalOf(discuss(clerk, open.caseId))).code).toBe('discussionNotOpen');
  });
});

describe('the words of a discussion', () => {
  it('are read by those who were there, the tribunal and the director; every reading is kept', async () => {
    const { caseId } = await newCollective();
    const { discussionId } = await discuss(clerk, caseId);
    const input = { caseId, discussionId };
    expect((await refusalOf(mediator.discussion.read.mutate(input))).code).toBe('forbidden');
    expect((await mediator.discussion.get.query({ caseId })).discussions).toMatchObject([
      { result: 'majority', mayRead: false },
    ]);
    for (const client of [clerk, arbitrator, director])
      expect(JSON.stringify(await client.discussion.read.mutate(input))).toContain(marker);
    const { reads } = await director.discussion.read.mutate(input);
    expect(reads.map(({ name }) => name)).toEqual(['董立', '董立', '高天平', '何静']);
  });

  it('are in nothing else that somebody can ask for who may not read them', async () => {
    const { caseId } = await newCollective();
    await discuss(clerk, caseId);
    const views = [
      await mediator.cases.get.query({ caseId }),
      await mediator.cases.history.query({ caseId }),
      await mediator.discussion.get.query({ caseId }),
    ];
    expect(JSON.stringify(views)).not.toContain(marker);
    expect(JSON.stringify(views)).toContain('discussionHeld');
  });

  it('cannot be asked for under another case', async () => {
    const { caseId } = await newCollective();
    const { discussionId } = await discuss(clerk, caseId);
    const other = await acceptedCase(clerk, applicationOf(next++));
    const asked = director.discussion.read.mutate({ caseId: other.caseId, discussionId });
    expect((await refusalOf(asked)).code).toBe('notFound');
  });

  it('are those whose hash the history holds: a changed word is found', async () => {
    const { token } = await court
      .client(null)
      .session.signIn.mutate({ loginName: 'administrator', password });
    const admin = court.client(token);
    expect(await admin.system.verify.mutate()).toMatchObject({ isSound: true, faults: [] });
    court.sql((raw) =>
      raw.prepare("update discussion set body = replace(body, '应当支持', '应当驳回')").run(),
    );
    const { isSound, faults } = await admin.system.verify.mutate();
    expect(isSound).toBe(false);
    expect(faults[0]?.detail).toContain('collective discussion');
  });
});
