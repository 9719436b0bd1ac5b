import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  filledPhrase,
  undisputedPhrase,
} from '../../electron/backend/domain/hearing-record/record-phrase.ts';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, planOf, receivedCase, versionOf } from './sample-case.ts';

let court: Court;
let clerk: Client;

beforeAll(async () => {
  court = await openCourt({ now: '2026-03-02T09:00' });
  clerk = await court.as('clerk');
});
afterAll(() => court.close());

const rows = [
  { code: 'startDate', worker: '2020年3月1日', employer: '2020年3月1日。' },
  { code: 'post', worker: ' 缝纫工（二车间）', employer: '缝纫工(二车间)' },
  { code: 'endedBy', worker: '公司口头辞退', employer: '申请人自动离职' },
  { code: 'insurance', worker: '未参保', employer: '' },
  { code: 'hours', worker: '', employer: '' },
];

describe('an element sheet', () => {
  it('keeps both sides’ words, tells what is undisputed, and gives it word for word to the hearing’s record', async () => {
    const { caseId, version } = await acceptedCase(clerk, applicationOf(301));
    const { hearingId, version: seen } = await clerk.docket.schedule.mutate({
      caseId,
      version,
      plan: planOf(court, { startsAt: at('2026-04-07T09:00'), endsAt: at('2026-04-07T11:00') }),
      overrides: (['workingDay', 'noticePeriod', 'defencePeriod', 'awardPeriod', 'session'] as const).map(
        (rule) => ({ rule, reason: '试验' }),
      ),
    });
    await clerk.elements.state.mutate({ caseId, version: seen, workerId: 'w1', rows });
    const view = await clerk.elements.get.query({ caseId });
    expect(
      view.workers[0]?.rows.map(({ code, worker, employer, standing }) => [code, worker, employer, standing]),
    ).toEqual([
      ['startDate', '2020年3月1日', '2020年3月1日。', 'undisputed'],
      ['post', '缝纫工（二车间）', '缝纫工(二车间)', 'undisputed'],
      ['endedBy', '公司口头辞退', '申请人自动离职', 'disputed'],
      ['insurance', '未参保', '', 'open'],
    ]);
    const record = await clerk.hearingRecord.get.query({ hearingId });
    expect(record.undisputed).toEqual(['入职时间：2020年3月1日；工作岗位：缝纫工（二车间）。']);
    expect(record.elements[0]?.rows).toHaveLength(4);
    const line = filledPhrase(undisputedPhrase(record.phrases), { 无争议事实: record.undisputed.join('\n') });
    expect(line).toBe(
      '经庭前核对案件要素，双方对下列事实无争议，本庭予以确认：入职时间：2020年3月1日；工作岗位：缝纫工（二车间）。',
    );
    const history = await clerk.cases.history.query({ caseId });
    expect(JSON.stringify(history)).toContain('入职时间：2020年3月1日');
    const { missing } = await clerk.papers.prepare.query({
      caseId,
      kind: 'elementSheet',
      hearingId: null,
      partyId: null,
    });
    expect(missing).toEqual([]);
  });

  it('replaces what was stated before, and keeps both in the history', async () => {
    const { caseId, version } = await acceptedCase(clerk, applicationOf(302));
    await clerk.elements.state.mutate({ caseId, version, workerId: 'w1', rows });
    const changed = [{ code: 'post', worker: '裁剪工', employer: '裁剪工' }];
    await clerk.elements.state.mutate({
      caseId,
      version: await versionOf(clerk, caseId),
      workerId: 'w1',
      rows: changed,
    });
    const { workers } = await clerk.elements.get.query({ caseId });
    expect(workers[0]?.rows.map(({ worker }) => worker)).toEqual(['裁剪工']);
    expect((await clerk.cases.get.query({ caseId })).hasElements).toBe(true);
  });

  it('refuses another’s worker, an unknown element, an empty sheet, an old version and a case that is not accepted', async () => {
    const { caseId, version } = await acceptedCase(clerk, applicationOf(303));
    const state = (change: object) =>
      refusalOf(clerk.elements.state.mutate({ caseId, version, workerId: 'w1', rows, ...change }));
    const faultOf = async (change: object) => (await state(change)).fields?.[0]?.path;
    expect(await faultOf({ workerId: 'e1' })).toBe('workerId');
    expect(await faultOf({ rows: [{ code: 'nothing', worker: '1', employer: '1' }] })).toBe('rows.0.code');
    expect(await faultOf({ rows: [{ code: 'post', worker: ' ', employer: '' }] })).toBe('rows');
    expect((await state({ version: version - 1 })).code).toBe('conflict');
    const fresh = await receivedCase(clerk, applicationOf(304));
    expect(await state({ ...fresh })).toMatchObject({
      code: 'stepNotAllowed',
      details: { rule: 'wrongStage' },
    });
  });

  it('is not the mediator’s to write', async () => {
    const { caseId, version } = await acceptedCase(clerk, applicationOf(305));
    const mediator = await court.as('mediator');
    expect(
      (await refusalOf(mediator.elements.state.mutate({ caseId, version, workerId: 'w1', rows }))).code,
    ).toBe('forbidden');
  });
});
