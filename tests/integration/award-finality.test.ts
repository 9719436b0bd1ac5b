import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, day, planOf } from './sample-case.ts';

let court: Court;
let clerk: Client;
let next = 300;
beforeAll(async () => {
  court = await openCourt({ now: '2026-03-20T09:00' });
  clerk = await court.as('clerk');
});
afterAll(() => court.close());

const on = day('2026-03-18');
type RecordInput = Parameters<Client['outcome']['record']['mutate']>[0];

/** Wages (47(1), line 30,000 yuan at the minimum wage of 2026) and the confirmation of the relation (never final). */
const claims = [
  { id: 'c1', kind: 'B1', text: '支付拖欠的工资', amountFen: 1_234_567 },
  { id: 'c2', kind: 'A1', text: '确认劳动关系', amountFen: null },
].map((claim) => ({ ...claim, claimantId: 'w1', periodFrom: null, periodTo: null }));

const hours = ['09', '10', '11', '15', '16'];
/** A case of the first `count` claims that was heard. */
async function newCase(count = 2) {
  const { caseId, version: accepted } = await acceptedCase(
    clerk,
    applicationOf(next++, { claims: claims.slice(0, count) }),
  );
  const hour = hours[next % hours.length];
  const date = next % (2 * hours.length) < hours.length ? '2026-03-16' : '2026-03-17';
  const plan = planOf(court, { startsAt: at(`${date}T${hour}:00`), endsAt: at(`${date}T${hour}:50`) });
  const booked = await clerk.docket.schedule.mutate({ caseId, version: accepted, plan });
  const { version } = await clerk.docket.record.mutate({
    caseId,
    version: booked.version,
    hearingId: booked.hearingId,
    result: 'held',
    openedAt: plan.startsAt,
    endedAt: plan.endsAt,
    attendance: [],
    note: '',
  });
  const decisions = [
    { claimId: 'c1', result: 'partly' as const, amountFen: 185_057 },
    { claimId: 'c2', result: 'supported' as const, amountFen: null },
  ].slice(0, count);
  const save = (changes: Partial<Extract<RecordInput['outcome'], { method: 'award' }>>, extras = {}) =>
    clerk.outcome.record.mutate({
      caseId,
      version,
      outcome: {
        method: 'award',
        decidedOn: on,
        finality: null,
        decisions,
        amountFen: null,
        findings: '经审理查明',
        performanceDays: 15,
        ...changes,
      },
      closeOn: null,
      ...extras,
    });
  const kept = async () => {
    const { outcome } = await clerk.cases.get.query({ caseId });
    return outcome?.method === 'award' ? outcome : null;
  };
  return { caseId, version, save, kept };
}

const overtime = {
  kind: 'overtime',
  monthlyFen: 800_000,
  on: day('2026-01-31'),
  workdayHours: 20,
  restDayHours: 16,
  holidayHours: 0,
  paidFen: 100_000,
} as const;

describe('final or not is kept with the award', () => {
  it('as derived item by item; a mixed one counts as not final (INT1 20)', async () => {
    const { save, kept } = await newCase();
    await save({});
    expect(await kept()).toMatchObject({
      finality: 'nonFinal',
      amountFen: 185_057,
      items: [
        {
          claimId: 'c1',
          finality: 'final',
          derived: 'final',
          reason: 'withinThreshold',
          overrideReason: null,
        },
        {
          claimId: 'c2',
          finality: 'nonFinal',
          derived: 'nonFinal',
          reason: 'otherKind',
          overrideReason: null,
        },
      ],
    });
  });

  it('as the arbitrator departs from it, with the reason', async () => {
    const { save, kept } = await newCase(1);
    const reason = '争议涉及劳动关系的确认';
    await save({}, { overrides: [{ claimId: 'c1', finality: 'nonFinal', reason }] });
    expect(await kept()).toMatchObject({
      finality: 'nonFinal',
      items: [{ finality: 'nonFinal', derived: 'final', reason: 'withinThreshold', overrideReason: reason }],
    });
  });

  it.each([
    [
      'without a reason',
      { claimId: 'c1', finality: 'nonFinal', reason: '  ' },
      'overrides.0.reason',
      'required',
    ],
    [
      'of an item that is not decided',
      { claimId: 'c9', finality: 'final', reason: '理由' },
      'overrides.0.claimId',
      'unknownClaim',
    ],
  ] as const)('a departure %s is refused and nothing is kept', async (_, override, path, reason) => {
    const { save, kept } = await newCase(1);
    expect((await refusalOf(save({}, { overrides: [override] }))).fields).toEqual([{ path, reason }]);
    expect(await kept()).toBeNull();
  });

  // The attack: the label of the whole against its items, which would change the remedies without a reason.
  it('a label that is not that of the items is refused', async () => {
    const { save } = await newCase(1);
    expect((await refusalOf(save({ finality: 'nonFinal' }))).fields).toEqual([
      { path: 'outcome.finality', reason: 'notThatOfTheItems' },
    ]);
    await save({ finality: 'final' });
  });
});

describe('how an amount was worked out', () => {
  it('is counted anew and kept with every step', async () => {
    const { save, kept } = await newCase(1);
    await save({}, { calculations: [{ claimId: 'c1', calculation: overtime }] });
    const workings = (await kept())?.workings;
    expect(workings).toMatchObject([{ claimId: 'c1', calculation: overtime, result: { totalFen: 185_057 } }]);
    expect(workings?.[0]?.result.steps).toHaveLength(3);
  });

  it('one of an unknown claim, twice of one, or that cannot be counted is refused', async () => {
    const { save } = await newCase(1);
    const fieldsOf = async (calculations: unknown[]) => (await refusalOf(save({}, { calculations }))).fields;
    const own = { claimId: 'c1', calculation: overtime };
    expect(await fieldsOf([{ ...own, claimId: 'c9' }])).toEqual([
      { path: 'calculations.0.claimId', reason: 'unknownClaim' },
    ]);
    expect(await fieldsOf([own, own])).toEqual([{ path: 'calculations.1.claimId', reason: 'decidedTwice' }]);
    const injury = { kind: 'death', region: 'guangzhou', on: day('2013-01-01'), localAverageFen: null };
    expect(await fieldsOf([{ claimId: 'c1', calculation: injury }])).toEqual([
      { path: 'calculations.0.calculation.on', reason: 'noValueOnFile' },
    ]);
  });
});

describe('the award on paper', () => {
  const textOf = async (documentId: string) => {
    const token = await court.tokenOf('clerk');
    const answer = await court.fetch(`/api/files/document/${documentId}`, { token });
    return (await mammoth.extractRawText({ buffer: Buffer.from(await answer.arrayBuffer()) })).value;
  };

  it('a mixed award is made in two documents, each with its items, remedies and working', async () => {
    const { caseId, save } = await newCase();
    let { version } = await save({}, { calculations: [{ claimId: 'c1', calculation: overtime }] });
    const { caseNumber } = await clerk.cases.get.query({ caseId });
    const target = { caseId, kind: 'award' as const, hearingId: null, partyId: null };
    expect((await refusalOf(clerk.papers.issue.mutate({ ...target, version }))).fields).toEqual([
      { path: 'part', reason: 'required' },
    ]);
    const issue = async (part: 'final' | 'nonFinal') => {
      const issued = await clerk.papers.issue.mutate({ ...target, part, version });
      version = issued.version;
      return issued.document;
    };
    const statusOf = async () => (await clerk.cases.get.query({ caseId })).summary.status;
    const final = await issue('final');
    expect(await statusOf()).toBe('drafting');
    expect(final).toMatchObject({ title: '裁决书（终局）', number: `${caseNumber}之一` });
    const finalText = await textOf(final.id);
    for (const words of [
      `${caseNumber}之一`,
      '本裁决书就第一项仲裁请求作出裁决，非终局裁决事项由',
      '支付申请人',
      '驳回申请人第一项仲裁请求的其余部分。',
      '本裁决为终局裁决',
      '计算明细',
      '8,000.00 ÷ 21.75 ÷ 8 × 1.5 × 20',
      '《劳动法》第四十四条',
      '合计1,850.57元。',
    ])
      expect(finalText).toContain(words);
    expect(finalText).not.toContain('支持申请人');
    expect(finalText).not.toContain('期满不起诉');
    const nonFinal = await issue('nonFinal');
    expect(await statusOf()).toBe('servingOutcome');
    expect(nonFinal).toMatchObject({ title: '裁决书（非终局）', number: `${caseNumber}之二` });
    const nonFinalText = await textOf(nonFinal.id);
    expect(nonFinalText).toContain('本裁决书就第二项仲裁请求作出裁决，终局裁决事项由');
    expect(nonFinalText).toContain('期满不起诉的，本裁决书发生法律效力');
    expect(nonFinalText).not.toContain('1,850.57');
    expect(nonFinalText).not.toContain('计算明细');
  });

  it('an award of one kind is one document and has no other part', async () => {
    const { caseId, save } = await newCase(1);
    const { version } = await save({});
    const target = { caseId, kind: 'award' as const, hearingId: null, partyId: null };
    expect((await refusalOf(clerk.papers.prepare.query({ ...target, part: 'nonFinal' }))).fields).toEqual([
      { path: 'part', reason: 'invalid' },
    ]);
    const { document } = await clerk.papers.issue.mutate({ ...target, version });
    const text = await textOf(document.id);
    expect(document.title).toBe('裁决书');
    expect(text).toContain('本裁决为终局裁决');
    expect(text).not.toContain('分别制作裁决书');
  });
});
