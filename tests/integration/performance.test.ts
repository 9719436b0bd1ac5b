import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, collectiveOf, day } from './sample-case.ts';

let court: Court;
let clerk: Client;
beforeAll(async () => {
  court = await openCourt({ now: '2026-03-20T09:00' });
  clerk = await court.as('clerk');
});
afterAll(() => court.close());

const workers = Array.from({ length: 12 }, (_, index) => `w${index + 1}`);

/** Twelve workers, 1,200.06 yuan in three instalments, everything due at once after a miss. */
async function collective(): Promise<{ caseId: string; version: number }> {
  const claims = workers.map((claimantId, index) => ({
    ...(applicationOf(0).claims[0] as ReturnType<typeof applicationOf>['claims'][number]),
    id: `c${index + 1}`,
    claimantId,
  }));
  const { caseId, version } = await acceptedCase(clerk, collectiveOf(12, { claims }));
  return clerk.outcome.record.mutate({
    caseId,
    version,
    outcome: {
      method: 'mediation',
      decidedOn: day('2026-03-19'),
      amountFen: 120_006,
      instalments: [
        { dueOn: day('2026-03-25'), amountFen: 40_000 },
        { dueOn: day('2026-04-25'), amountFen: 40_000 },
        { dueOn: day('2026-05-25'), amountFen: 40_006 },
      ],
      terms: '双方再无其他争议',
      mediator: '史磊',
      shares: workers.map((payeeId, index) => ({
        claimId: `c${index + 1}`,
        payeeId,
        amountFen: index < 6 ? 10_001 : 10_000,
      })),
      penalty: { text: '逾期支付任一期的，全部余款立即到期', isAccelerating: true },
    },
    closeOn: day('2026-03-20'),
  });
}

describe('a settlement of twelve workers by instalments, one of them broken', () => {
  it('goes from the agreement to the certificate, and verify finds nothing', async () => {
    let { caseId, version } = await collective();
    const start = await clerk.performance.get.query({ caseId });
    expect(start.payees).toHaveLength(12);
    expect(start.payees[0]?.cells.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(10_001);
    expect(start.instalments.map(({ amountFen, state }) => `${amountFen} ${state}`)).toEqual([
      '40000 notDue',
      '40000 notDue',
      '40006 notDue',
    ]);

    clerk = await court.later('2026-03-23T09:00', 'clerk');
    const before = (await clerk.performance.calls.query()).calls;
    expect(before.map(({ party, reason, openFen }) => `${party.id} ${reason} ${openFen}`)).toEqual([
      'e1 willItCome 40000',
    ]);
    const record = async (
      on: string,
      entry: Parameters<Client['performance']['record']['mutate']>[0]['entry'],
    ) => {
      ({ version } = await clerk.performance.record.mutate({ caseId, version, on: day(on), entry }));
    };
    await record('2026-03-23', { kind: 'called', partyId: 'e1', instalment: 0, result: 'willPay' });
    expect((await clerk.performance.calls.query()).calls).toEqual([]);

    clerk = await court.later('2026-03-26T09:00', 'clerk');
    await record('2026-03-25', {
      kind: 'paid',
      proof: 'transfer',
      parts: start.payees.map(({ payeeId, cells }) => ({ payeeId, amountFen: cells[0]?.amountFen ?? 0 })),
    });
    expect((await clerk.performance.get.query({ caseId })).instalments[0]).toMatchObject({
      state: 'paid',
      paidFen: 40_000,
    });

    clerk = await court.later('2026-04-26T09:00', 'clerk');
    await record('2026-04-24', {
      kind: 'paid',
      proof: 'receipt',
      parts: [{ payeeId: 'w1', amountFen: 1_000 }],
    });
    const asked = (await clerk.performance.calls.query()).calls;
    expect(asked).toHaveLength(12);
    await record('2026-04-26', { kind: 'called', partyId: 'w2', instalment: 1, result: 'notArrived' });
    const why = (await clerk.performance.calls.query()).calls;
    expect(why.map(({ party, reason }) => `${party.id} ${reason}`)).toContain('e1 whyNot');
    expect(why.map(({ party }) => party.id)).not.toContain('w2');
    await record('2026-04-26', { kind: 'broken', payeeIds: workers, said: '公司称已停业，无力支付' });
    expect((await clerk.performance.calls.query()).calls).toEqual([]);

    const broken = await clerk.performance.get.query({ caseId });
    expect(broken.instalments.map(({ state }) => state)).toEqual(['paid', 'partial', 'notDue']);
    expect(broken.enforceableFen).toBe(120_006 - 40_000 - 1_000);
    const overdue = await clerk.performance.list.query({ view: 'overdue' });
    expect(overdue.rows).toMatchObject([
      { caseId, position: 1, people: 12, peoplePaid: 0, state: 'partial' },
    ]);
    expect((await clerk.performance.list.query({ view: 'paid' })).rows).toMatchObject([
      { position: 0, peoplePaid: 12 },
    ]);
    expect((await clerk.performance.list.query({ view: 'broken' })).total).toBe(2);

    expect(await clerk.performance.figures.query({ year: 2026 })).toEqual({
      due: 24,
      inTime: 12,
      ratePercent: 50,
      dueFen: 80_000,
      inTimeFen: 41_000,
      ratePercentByFen: 51.25,
      until: '2026-04-25',
    });

    const target = { caseId, kind: 'performanceCertificate' as const, hearingId: null, partyId: null };
    expect((await clerk.papers.prepare.query(target)).missing).toEqual([]);
    const issued = await clerk.papers.issue.mutate({ ...target, version });
    expect(issued.document.title).toBe('调解书履行情况证明');
    const history = (await clerk.cases.history.query({ caseId })).filter(
      ({ type }) => type === 'performanceEntry',
    );
    expect(history.map(({ facts }) => facts['kind'])).toEqual(['called', 'paid', 'paid', 'called', 'broken']);
    const administrator = await court.later('2026-04-26T09:00', 'administrator');
    const report = await administrator.system.verify.mutate();
    expect(report.faults).toEqual([]);
  });
});

describe('refusals', () => {
  it('name the field and the reason: more than owed, a stranger, a day that has not come, a case without instalments', async () => {
    const { caseId, version } = await collective();
    const tried = async (
      entry: Parameters<Client['performance']['record']['mutate']>[0]['entry'],
      on = day('2026-03-20'),
    ) => (await refusalOf(clerk.performance.record.mutate({ caseId, version, on, entry }))).fields;
    const pay = (payeeId: string | null, amountFen: number) => ({
      kind: 'paid' as const,
      proof: 'cash' as const,
      parts: [{ payeeId, amountFen }],
    });
    expect(await tried(pay('w1', 10_002))).toEqual([
      { path: 'entry.parts.0.amountFen', reason: 'moreThanOwed' },
    ]);
    expect(await tried(pay(null, 1))).toEqual([{ path: 'entry.parts.0.amountFen', reason: 'moreThanOwed' }]);
    expect(await tried(pay('w1', 1), day('2027-01-01'))).toEqual([{ path: 'on', reason: 'inTheFuture' }]);
    expect(await tried(pay('w1', 1), day('2026-03-18'))).toEqual([{ path: 'on', reason: 'tooEarly' }]);
    expect(await tried({ kind: 'called', partyId: 'w1', instalment: 9, result: 'noAnswer' })).toEqual([
      { path: 'entry.instalment', reason: 'noInstalments' },
    ]);
    const other = await acceptedCase(clerk, applicationOf(77));
    expect((await refusalOf(clerk.performance.get.query({ caseId: other.caseId }))).fields).toEqual([
      { path: 'caseId', reason: 'noInstalments' },
    ]);
  });

  it('a payment taken back is open again', async () => {
    const { caseId, version } = await collective();
    const paid = await clerk.performance.record.mutate({
      caseId,
      version,
      on: day('2026-03-20'),
      entry: { kind: 'paid', proof: 'cash', parts: [{ payeeId: 'w1', amountFen: 10_001 }] },
    });
    const before = await clerk.performance.get.query({ caseId });
    expect(before.paidFen).toBe(10_001);
    const eventId = before.entries[0]?.eventId ?? '';
    await clerk.lifecycle.correct.mutate({
      caseId,
      version: paid.version,
      correction: { change: 'revoke', eventId, reason: '记错了人' },
    });
    expect((await clerk.performance.get.query({ caseId })).paidFen).toBe(0);
  });
});
