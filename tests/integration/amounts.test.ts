import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, day } from './sample-case.ts';

let court: Court;
let clerk: Client;
beforeAll(async () => {
  court = await openCourt({ now: '2026-03-20T09:00' });
  clerk = await court.as('clerk');
});
afterAll(() => court.close());

const overtime = {
  kind: 'overtime',
  monthlyFen: 800_000,
  on: day('2026-01-31'),
  workdayHours: 20,
  restDayHours: 16,
  holidayHours: 0,
  paidFen: 100_000,
} as const;
const severance = {
  kind: 'severance',
  region: 'guangzhou',
  hiredOn: day('2020-01-01'),
  endedOn: day('2025-12-31'),
  averageFen: 900_000,
  localAverageFen: null,
  isDueBefore2008: false,
  isOldCapApplied: false,
} as const;

describe('a calculation at the counter', () => {
  it('comes with its steps, their articles and the values it rests on', async () => {
    const result = await clerk.amounts.calculate.query({ calculation: overtime });
    // 1,379.31 + 1,471.26 − 1,000.00
    expect(result.totalFen).toBe(185_057);
    expect(result.steps.map(({ label, fen }) => [label, fen])).toEqual([
      ['overtime.workday', 137_931],
      ['overtime.restDay', 147_126],
      ['paid', -100_000],
    ]);
    expect(result.restsOn.map(({ key }) => key)).toContain('paidDays');
  });

  it('says which field lacks a value on file, and takes a typed one', async () => {
    const refusal = await refusalOf(clerk.amounts.calculate.query({ calculation: severance }));
    expect(refusal).toMatchObject({
      code: 'badInput',
      fields: [{ path: 'calculation.localAverageFen', reason: 'noValueOnFile' }],
    });
    const typed = { ...severance, localAverageFen: 1_300_000 };
    const result = await clerk.amounts.calculate.query({ calculation: typed });
    expect(result.totalFen).toBe(5_400_000);
    expect(result.restsOn).toContainEqual(expect.objectContaining({ key: 'averageWage.typed' }));
  });

  it('refuses three places, a grade that does not exist and a day before the rule', async () => {
    const fields = async (
      calculation: Parameters<Client['amounts']['calculate']['query']>[0]['calculation'],
    ) => (await refusalOf(clerk.amounts.calculate.query({ calculation }))).fields;
    expect(await fields({ ...overtime, workdayHours: 1.005 })).toEqual([
      { path: 'calculation.workdayHours', reason: 'invalid' },
    ]);
    expect(await fields({ ...overtime, on: day('1999-01-01') })).toEqual([
      { path: 'calculation.on', reason: 'tooEarly' },
    ]);
  });
});

describe('the places', () => {
  it('wages are on file for, with the court’s own', async () => {
    const { regions, own } = await clerk.amounts.regions.query();
    expect(regions.map(({ id }) => id)).toContain(own);
    expect(regions).toContainEqual({ id: 'guangzhou', zh: '广州市', en: 'Guangzhou' });
  });
});

describe('final or not', () => {
  it('by the minimum wage of the day applied for, item by item; nothing is saved', async () => {
    const { caseId, version } = await acceptedCase(clerk, applicationOf(1));
    const ask = (amountFen: number) =>
      clerk.amounts.finality.query({
        caseId,
        decidedOn: day('2026-03-20'),
        decisions: [{ claimId: 'c1', result: 'partly', amountFen }],
      });
    const under = await ask(3_000_000);
    expect(under).toMatchObject({ whole: 'final', minimumWageFen: 250_000, thresholdFen: 3_000_000 });
    expect(under.items).toEqual([{ claimId: 'c1', finality: 'final', reason: 'withinThreshold' }]);
    expect((await ask(3_000_001)).items).toEqual([
      { claimId: 'c1', finality: 'nonFinal', reason: 'overThreshold' },
    ]);
    expect((await clerk.cases.get.query({ caseId })).version).toBe(version);
  });

  it('of a case that is not there: not found', async () => {
    const input = { caseId: 'nowhere', decidedOn: day('2026-03-20'), decisions: [] };
    expect((await refusalOf(clerk.amounts.finality.query(input))).code).toBe('notFound');
  });
});
