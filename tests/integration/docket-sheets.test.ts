import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import {
  acceptedCase,
  applicationOf,
  at,
  collectiveOf,
  day,
  employer,
  planOf,
  residentId,
  uscc,
  worker,
} from './sample-case.ts';

let court: Court;
let clerk: Client;
beforeEach(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
});
afterEach(() => court.close());

const published = () => clerk.docket.publicList.query({ from: day('2026-03-16'), to: day('2026-03-20') });

describe('the public hearing list', () => {
  it('names workers by surname and employers in full, and says by which rule', async () => {
    const { caseId, version, caseNumber } = await acceptedCase(
      clerk,
      applicationOf(1, {
        parties: [
          worker('w1', '王小明', residentId(1)),
          worker('w2', '欧阳丹', residentId(2)),
          employer('e1', '样品有限公司', uscc(1)),
        ],
      }),
    );
    await clerk.docket.schedule.mutate({ caseId, version, plan: planOf(court) });
    const { entries, rule } = await published();
    expect(entries).toMatchObject([
      { number: caseNumber, applicants: '王某某、欧阳某', respondents: '样品有限公司', mode: 'inPerson' },
    ]);
    expect(rule.basisZh).toContain('法释〔2016〕19号');
    expect(JSON.stringify(entries)).not.toContain('王小明');
  });

  it('counts the workers of a collective case beside the first', async () => {
    const { caseId, version } = await acceptedCase(clerk, collectiveOf(12));
    const three = ['高天平', '林远', '邱明'].map((name) => court.staffId(name));
    await clerk.docket.schedule.mutate({ caseId, version, plan: planOf(court, { arbitratorIds: three }) });
    // 员工1 is no name in Han characters: only its first letter stays.
    expect((await published()).entries).toMatchObject([{ applicants: '员某某等12人' }]);
  });

  it('leaves out what was cancelled and what nobody can attend', async () => {
    const first = await acceptedCase(clerk, applicationOf(1));
    const { version, hearingId } = await clerk.docket.schedule.mutate({ ...first, plan: planOf(court) });
    await clerk.docket.cancel.mutate({ caseId: first.caseId, version, hearingId, reason: '申请人请求' });
    const second = await acceptedCase(clerk, applicationOf(2));
    const window = planOf(court, { mode: 'async', roomId: null, endsAt: at('2026-03-20T18:00') });
    const overrides = [{ rule: 'onlineConsent' as const, reason: '双方口头同意，笔录在卷' }];
    await clerk.docket.schedule.mutate({ ...second, plan: window, overrides });
    expect((await published()).entries).toEqual([]);
  });

  it('is refused for a period without a day in it', async () => {
    const backwards = clerk.docket.publicList.query({ from: day('2026-03-20'), to: day('2026-03-16') });
    expect(await refusalOf(backwards)).toMatchObject({ code: 'badInput' });
  });
});
