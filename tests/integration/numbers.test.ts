import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf, setupInput } from './harness.ts';
import { acceptedCase, applicationOf, day, receivedCase } from './sample-case.ts';

describe('case numbers', () => {
  let court: Court;
  let clerk: Client;
  beforeEach(async () => {
    court = await openCourt();
    clerk = await court.as('clerk');
  });
  afterEach(() => court.close());

  const accept = async (n: number, on = '2026-03-02') =>
    (await acceptedCase(clerk, applicationOf(n, { receivedOn: day(on) }), on)).caseNumber;

  it('have no gap, not even after a refused acceptance', async () => {
    expect(await accept(1)).toBe('南清劳人仲案〔2026〕1号');
    const { caseId, version } = await receivedCase(clerk, applicationOf(2));
    await refusalOf(clerk.cases.accept.mutate({ caseId, version, on: day('2026-03-09') }));
    await refusalOf(clerk.cases.accept.mutate({ caseId, version: version + 7, on: day('2026-03-02') }));
    expect(await accept(3)).toBe('南清劳人仲案〔2026〕2号');
  });

  it('have neither gap nor twin when clerks accept at once', async () => {
    const numbers = await Promise.all(Array.from({ length: 12 }, (_, n) => accept(n)));
    expect(numbers.map((number) => Number(/〕(\d+)号/.exec(number)?.[1])).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
  });

  it('count by the year of acceptance, also across the new year', async () => {
    court.setNow('2027-01-04T09:00');
    const late = await court
      .client(null)
      .session.signIn.mutate({ loginName: 'clerk', password: 'correct horse 正确' });
    clerk = court.client(late.token);
    expect(await accept(1, '2026-12-31')).toBe('南清劳人仲案〔2026〕1号');
    expect(await accept(2, '2027-01-04')).toBe('南清劳人仲案〔2027〕1号');
    expect(await accept(3, '2026-12-30')).toBe('南清劳人仲案〔2026〕2号');
    expect(await accept(4, '2027-01-04')).toBe('南清劳人仲案〔2027〕2号');
  });

  it('follow a changed pattern, with padding, in the same series', async () => {
    await accept(1);
    const admin = await court.as('administrator');
    await admin.court.update.mutate({ ...setupInput().court, caseNumberPattern: '清仲字{year}-{seq:4}' });
    expect(await accept(2)).toBe('清仲字2026-0002');
  });

  it('are given out once: a number that stands already is refused and the series stays', async () => {
    await accept(1);
    court.sql((raw) => raw.prepare('update number_series set last = 0').run());
    expect((await refusalOf(accept(2))).code).toBe('numberTaken');
    expect(court.sql((raw) => raw.prepare('select last from number_series').pluck().get())).toBe(0);
  });
});
