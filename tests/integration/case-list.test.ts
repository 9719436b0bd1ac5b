import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt } from './harness.ts';
import {
  acceptedCase,
  applicationOf,
  collectiveOf,
  day,
  employer,
  planOf,
  receivedCase,
  residentId,
  uscc,
  worker,
} from './sample-case.ts';

let court: Court;
let clerk: Client;
const ids: Record<string, string> = {};
beforeAll(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
  const named = (n: number, name: string, company: string) =>
    applicationOf(n, { parties: [worker('w1', name, residentId(n)), employer('e1', company, uscc(n))] });
  ids['first'] = (await acceptedCase(clerk, named(1, '王芳', '海风科技有限公司'))).caseId;
  const listed = await acceptedCase(clerk, {
    ...named(2, '李王', '芳华服饰有限公司'),
    isGreenChannel: true,
    causeCode: 'A1',
  });
  ids['listed'] = listed.caseId;
  await clerk.docket.schedule.mutate({ ...listed, plan: planOf(court) });
  ids['collective'] = (await acceptedCase(clerk, collectiveOf(12))).caseId;
  ids['waiting'] = (await receivedCase(clerk, named(4, '赵六', 'ＡＢＣ（清溪）公司'))).caseId;
  const ended = await acceptedCase(clerk, named(5, '钱七', '海风物流有限公司'));
  ids['ended'] = ended.caseId;
  const outcome = { method: 'withdrawn' as const, decidedOn: day('2026-03-02'), reason: '撤回' };
  await clerk.outcome.record.mutate({
    caseId: ended.caseId,
    version: ended.version,
    outcome,
    closeOn: day('2026-03-02'),
  });
});
afterAll(() => court.close());

const namesOf = (rows: readonly { caseId: string }[]) =>
  rows.map((row) => Object.keys(ids).find((name) => ids[name] === row.caseId) ?? 'unknown');
const list = async (filter: Parameters<typeof clerk.cases.list.query>[0]) =>
  namesOf((await clerk.cases.list.query(filter)).rows);

describe('views of the case list', () => {
  it.each([
    ['all', ['ended', 'collective', 'listed', 'first', 'waiting']],
    ['open', ['collective', 'listed', 'first', 'waiting']],
    ['closed', ['ended']],
    ['toAccept', ['waiting']],
    ['unlisted', ['collective', 'first']],
    ['collective', ['collective']],
    ['greenChannel', ['listed']],
    ['suspended', []],
    // Within five working days: the decision on acceptance, and the service of what was accepted.
    ['dueThisWeek', ['collective', 'listed', 'first', 'waiting']],
  ] as const)('%s', async (view, expected) => {
    expect(await list({ view })).toEqual(expected);
    expect((await clerk.cases.list.query({ view })).total).toBe(expected.length);
  });

  it('mine are the open ones a person sits on', async () => {
    const mine = async (client: Client) => namesOf((await client.cases.list.query({ view: 'mine' })).rows);
    expect(await mine(await court.as('arbitrator'))).toEqual(['listed']);
    expect(await mine(clerk)).toEqual(['listed']);
    expect(await mine(await court.as('mediator'))).toEqual([]);
  });

  it('a status no view allows leaves nothing, and filters join', async () => {
    expect(await list({ status: 'accepted' })).toEqual(['collective', 'first']);
    expect(await list({ causeCode: 'A1' })).toEqual(['listed']);
    expect(await list({ causeCode: 'A1', status: 'accepted' })).toEqual([]);
    expect(await list({ staffId: court.staffId('高天平') })).toEqual(['listed']);
    expect(await list({ acceptedFrom: day('2026-03-03') })).toEqual([]);
    expect(await list({ acceptedTo: day('2026-03-02'), view: 'closed' })).toEqual(['ended']);
    expect(await list({ text: '海风', view: 'open' })).toEqual(['first']);
    expect(await list({ text: '（）' })).toEqual([]);
  });

  it('sorts both ways with the empty ones last, and pages without gap or twin', async () => {
    expect(await list({ sort: 'number', direction: 'asc' })).toEqual([
      'first',
      'listed',
      'collective',
      'ended',
      'waiting',
    ]);
    expect((await list({ sort: 'dueOn', direction: 'desc' })).at(-1)).toBe('ended');
    const pages = [];
    for (let offset = 0; offset < 6; offset += 2)
      pages.push(...(await list({ sort: 'amountClaimedFen', direction: 'asc', offset, limit: 2 })));
    expect(pages.toSorted()).toEqual(Object.keys(ids).toSorted());
  });
});

describe('search by fragments', () => {
  const search = async (text: string) => namesOf(await clerk.cases.search.query({ text }));
  it.each([
    ['王', ['listed', 'first']],
    ['王芳', ['first']],
    ['海风', ['ended', 'first']],
    ['科技有', ['first']],
    ['王 科技', ['first']],
    ['abc(清', ['waiting']],
    ['ＡＢＣ', ['waiting']],
    ['2026〕1号', ['first']],
    ['南清劳人仲案[2026]2号', ['listed']],
    ['', []],
    ['  ', []],
    ['没有此人', []],
  ])('%j finds %j', async (text, expected) => {
    expect(await search(text)).toEqual(expected);
  });

  it('a phrase never runs from one name into the next', async () => {
    // 李王 stands before 芳华 in the same case: 王芳 is not in it.
    expect(await search('王芳华')).toEqual([]);
  });

  it('the exact number comes first, before newer cases that contain it', async () => {
    for (let n = 60; n < 72; n++) await acceptedCase(clerk, applicationOf(n));
    const found = await clerk.cases.search.query({ text: '南清劳人仲案〔2026〕1号' });
    expect(found[0]?.caseId).toBe(ids['first']);
  });

  // The attack: words the full-text engine takes for commands.
  it.each(['"', 'a OR b', 'NEAR(王 芳)', 'words:王', '王*', '^王', '-王', '王") OR ("'])(
    '%j is text',
    async (text) => {
      await expect(clerk.cases.search.query({ text })).resolves.toBeDefined();
      await expect(clerk.cases.list.query({ text })).resolves.toBeDefined();
    },
  );
});
