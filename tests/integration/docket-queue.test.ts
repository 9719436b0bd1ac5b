import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt } from './harness.ts';
import { acceptedCase, applicationOf, day, receivedCase, serve } from './sample-case.ts';

let court: Court;
let clerk: Client;
beforeEach(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
});
afterEach(() => court.close());

const rows = async (input: Parameters<Client['docket']['queue']['query']>[0] = {}) =>
  (await clerk.docket.queue.query(input)).rows;
const blockersOf = async (caseId: string) =>
  (await rows())
    .find((row) => row.caseId === caseId)
    ?.blockers.map(({ code, on, name }) => [code, on ?? name].join(' '));

describe('the queue', () => {
  it('has the green channel first, then the least slack; what is not accepted is not in it', async () => {
    const early = await acceptedCase(clerk, applicationOf(1), '2026-03-02');
    clerk = await court.later('2026-03-04T09:00', 'clerk');
    const late = await acceptedCase(clerk, applicationOf(2), '2026-03-04');
    const green = await acceptedCase(
      clerk,
      applicationOf(3, { isGreenChannel: true, greenChannelReason: 'migrantWages' }),
      '2026-03-04',
    );
    await receivedCase(clerk, applicationOf(4));
    expect((await rows()).map(({ caseId }) => caseId)).toEqual([green.caseId, early.caseId, late.caseId]);
    expect((await rows()).map(({ slackDays }) => slackDays)).toEqual([47, 43, 47]);
  });

  it('is told in full by its total and read by pages and by text', async () => {
    for (let n = 1; n <= 5; n += 1) await acceptedCase(clerk, applicationOf(n));
    const page = await clerk.docket.queue.query({ offset: 2, limit: 2 });
    expect(page.total).toBe(5);
    expect(page.rows.map(({ caseId }) => caseId)).toEqual(
      (await rows()).slice(2, 4).map(({ caseId }) => caseId),
    );
    const found = await clerk.docket.queue.query({ text: '样品3' });
    expect([found.total, found.rows.map(({ respondents }) => respondents)]).toEqual([1, ['样品3有限公司']]);
  });

  it('says what holds each case up and from when it could lawfully be heard', async () => {
    const { caseId, version } = await acceptedCase(clerk);
    expect(await blockersOf(caseId)).toEqual(['noTribunal ', 'awaitingService 2026-03-16']);
    expect((await rows())[0]?.earliest).toBe('2026-03-17');
    const served = await serve(clerk, {
      caseId,
      version,
      on: day('2026-03-02'),
      subjects: ['application'],
    });
    expect(await blockersOf(caseId)).toEqual(['noTribunal ', 'defenceUntil 2026-03-16']);
    const suspended = await clerk.lifecycle.record.mutate({
      caseId,
      version: served,
      on: day('2026-03-02'),
      entry: { step: 'suspend', ground: 'forceMajeure', approverId: court.staffId('董立'), note: '' },
    });
    expect((await blockersOf(caseId))?.[0]).toBe('suspended 2026-03-02');
    expect(suspended.version).toBeGreaterThan(served);
  });

  it('says when no lawful day is left before the award is due', async () => {
    const { caseId } = await acceptedCase(clerk);
    clerk = await court.later('2026-04-13T09:00', 'clerk');
    expect((await blockersOf(caseId))?.at(-1)).toBe('noLawfulDay 2026-04-16');
  });
});
