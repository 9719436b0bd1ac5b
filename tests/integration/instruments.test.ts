import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, day, planOf, serve, versionOf } from './sample-case.ts';

let court: Court;
let clerk: Client;
let next = 700;
/** Hearings so far, each at an hour of its own. */
let heard = 0;
const on = day('2026-03-20');
let caseId: string;

const claims = [
  { id: 'c1', amountFen: 500_000 },
  { id: 'c2', amountFen: 300_000 },
].map((claim) => ({ ...applicationOf().claims[0], ...claim, kind: 'B1', claimantId: 'w1' }) as never);

beforeAll(async () => {
  court = await openCourt({ now: '2026-03-20T17:00' });
  clerk = await court.as('clerk');
});
afterAll(() => court.close());

beforeEach(() => open(claims));

/** A case heard at an hour of its own. */
async function open(made: typeof claims) {
  const accepted = await acceptedCase(clerk, applicationOf(next++, { claims: made }));
  ({ caseId } = accepted);
  const slot = heard++;
  const of = `2026-03-${16 + Math.floor(slot / 3)}T${['09', '10', '15'][slot % 3]}`;
  const plan = planOf(court, { startsAt: at(`${of}:00`), endsAt: at(`${of}:30`) });
  const { hearingId, version } = await clerk.docket.schedule.mutate({
    caseId,
    version: accepted.version,
    plan,
  });
  await clerk.docket.record.mutate({
    caseId,
    version,
    hearingId,
    result: 'held',
    openedAt: plan.startsAt,
    endedAt: plan.endsAt,
    attendance: [],
    note: '',
  });
}

const view = () => clerk.cases.get.query({ caseId });
const seen = () => versionOf(clerk, caseId);
const decision = (claimId: string, amountFen: number | null, result = 'supported') => ({
  claimId,
  result,
  amountFen,
});
const awardOf = (...decisions: ReturnType<typeof decision>[]) => ({
  method: 'award' as const,
  decidedOn: on,
  finality: null,
  decisions: decisions as never,
  amountFen: null,
  findings: '经审理查明，被申请人拖欠工资。',
  performanceDays: 10,
});
const partial = async (...decisions: ReturnType<typeof decision>[]) =>
  clerk.outcome.makePartialAward.mutate({ caseId, version: await seen(), award: awardOf(...decisions) });
const award = async (...decisions: ReturnType<typeof decision>[]) =>
  clerk.outcome.record.mutate({
    caseId,
    version: await seen(),
    outcome: awardOf(...decisions),
    closeOn: null,
  });
const issue = async (
  kind: 'partialAward' | 'award' | 'correctionDecision' | 'effectCertificate',
  instrumentId?: string,
) =>
  clerk.papers.issue.mutate({
    caseId,
    version: await seen(),
    kind,
    hearingId: null,
    partyId: null,
    instrumentId: instrumentId ?? null,
  });
const fieldsOf = async (call: Promise<unknown>) =>
  (await refusalOf(call)).fields?.map(({ path, reason }) => `${path} ${reason}`);

describe('a partial award', () => {
  it('decides some claims, locks them, and the case goes on', async () => {
    expect(await fieldsOf(partial())).toEqual(['award.decisions required']);
    expect(await fieldsOf(partial(decision('c1', 500_000), decision('c2', 300_000)))).toEqual([
      'award.decisions nothingLeftOpen',
    ]);
    expect(await fieldsOf(partial(decision('c1', null, 'withdrawn')))).toEqual([
      'award.decisions.0.result notADecision',
    ]);
    const { partialAwardId } = await partial(decision('c1', 500_000));
    expect((await view()).summary).toMatchObject({ status: 'deliberation', closedOn: null });
    // One claim is left: that is the award.
    expect((await refusalOf(partial(decision('c2', 300_000)))).details).toMatchObject({
      rule: 'nothingLeftOpen',
    });
    const other = award(decision('c1', 400_000, 'partly'), decision('c2', 300_000));
    expect(await fieldsOf(other)).toEqual(['outcome.decisions.0.amountFen decidedByPartialAward']);
    const withdraw = clerk.lifecycle.record.mutate({
      caseId,
      version: await seen(),
      on,
      entry: { step: 'withdrawClaims', claimIds: ['c1'], reason: '试探' },
    });
    expect(await fieldsOf(withdraw)).toEqual(['entry.claimIds decidedByPartialAward']);
    const { application } = await view();
    const changed = clerk.lifecycle.record.mutate({
      caseId,
      version: await seen(),
      on,
      entry: {
        step: 'changeClaims',
        application: { ...application, claims: application.claims.slice(1) },
        reason: '试探',
      },
    });
    expect(await fieldsOf(changed)).toEqual(['application.claims decidedByPartialAward']);
    const paper = await issue('partialAward', partialAwardId);
    expect(paper.document).toMatchObject({
      title: '先行裁决书（终局）',
      number: expect.stringMatching(/之一$/),
    });
    await award(decision('c1', 500_000), decision('c2', null, 'dismissed'));
    const after = await view();
    expect(after.outcome).toMatchObject({ amountFen: 500_000, items: [{ claimId: 'c2' }] });
    expect((await issue('award')).document.number).toMatch(/之二$/);
    expect(await fieldsOf(issue('effectCertificate'))).toEqual(['instrumentId required']);
    expect((await issue('effectCertificate', partialAwardId)).document.title).toBe('生效证明');
  });

  it('has its own service, suit and effect', async () => {
    const { partialAwardId } = await partial(decision('c1', 500_000));
    const handed = { caseId, on, subjects: ['partialAward' as const] };
    const silent = serve(clerk, { ...handed, version: await seen() });
    expect(await fieldsOf(silent)).toEqual(['entry.instrumentIds required']);
    const foreign = serve(clerk, { ...handed, version: await seen(), instrumentIds: ['outcome'] });
    expect(await fieldsOf(foreign)).toEqual(['entry.instrumentIds unknownPaper']);
    const simple = serve(clerk, {
      ...handed,
      version: await seen(),
      instrumentIds: [partialAwardId],
      mode: 'simple',
    });
    expect(await fieldsOf(simple)).toEqual(['entry.mode notBySimpleMeans']);
    await serve(clerk, { ...handed, version: await seen(), instrumentIds: [partialAwardId] });
    expect((await view()).outcomeServedOn).toBeNull();
    await award(decision('c1', 500_000), decision('c2', 300_000));
    const suit = { partyId: 'w1', action: 'suit' as const, court: '清溪区人民法院', courtCaseNumber: '' };
    const sue = async (instrumentId?: string) =>
      clerk.outcome.recordSuit.mutate({
        caseId,
        version: await seen(),
        on,
        suit: { ...suit, ...(instrumentId === undefined ? {} : { instrumentId }) },
      });
    expect(await fieldsOf(sue())).toEqual(['suit.instrumentId required']);
    await sue(partialAwardId);
    const { effects } = await view();
    expect(
      effects.map(({ instrument, standing }) => [instrument.kind, instrument.ordinal, standing.kind]),
    ).toEqual([
      ['partialAward', 1, 'contested'],
      ['award', 2, 'inForce'],
    ]);
  });

  it('is made by those who keep the tribunal’s decisions, and only once something was heard', async () => {
    const mediator = await court.as('mediator');
    const call = mediator.outcome.makePartialAward.mutate({
      caseId,
      version: await seen(),
      award: awardOf(decision('c1', 500_000)),
    });
    expect((await refusalOf(call)).code).toBe('forbidden');
    const unheard = await acceptedCase(clerk, applicationOf(next++, { claims }));
    const early = clerk.outcome.makePartialAward.mutate({
      ...unheard,
      award: awardOf(decision('c1', 500_000)),
    });
    expect((await refusalOf(early)).details).toMatchObject({ rule: 'noSessionHeld', basis: 'LAW 43' });
  });

  it('is reviewed like an award where the court wants that, each by itself', async () => {
    const director = await court.as('director');
    await director.approvals.setRequired.mutate({ kind: 'review', isRequired: true });
    const { partialAwardId } = await partial(decision('c1', 500_000));
    expect((await refusalOf(issue('partialAward'))).code).toBe('approvalMissing');
    await clerk.approvals.request.mutate({
      caseId,
      version: await seen(),
      proposal: { kind: 'review', note: '', instrumentId: partialAwardId },
    });
    expect((await clerk.approvals.ofCase.query({ caseId })).approvals).toHaveLength(1);
    expect((await refusalOf(issue('partialAward'))).code).toBe('approvalMissing');
    await director.approvals.setRequired.mutate({ kind: 'review', isRequired: false });
    await issue('partialAward');
  });

  it('waits for the collective discussion like an award where the court demands one; a smaller case does not', async () => {
    const director = await court.as('director');
    await director.discussion.setRequired.mutate({ kind: 'amount', isRequired: true });
    // 1,000,000 yuan in dispute: the measure of `resources/rules/discussion.json`.
    await open(
      [
        { id: 'c1', amountFen: 70_000_000 },
        { id: 'c2', amountFen: 30_000_000 },
      ].map((claim) => ({ ...applicationOf().claims[0], ...claim, kind: 'B1', claimantId: 'w1' }) as never),
    );
    const refused = await refusalOf(partial(decision('c1', 70_000_000)));
    expect([refused.code, refused.details]).toMatchObject(['discussionMissing', { triggers: ['amount'] }]);
    expect((await view()).partialAwards).toEqual([]);
    await clerk.discussion.record.mutate({
      caseId,
      version: await seen(),
      discussion: {
        heldOn: on,
        place: '二楼会议室',
        chairId: court.staffId('董立'),
        reporterId: court.staffId('高天平'),
        recorderId: court.staffId('何静'),
        triggers: ['amount'],
        issues: ['工资差额是否先行裁决'],
        opinions: ['董立', '高天平', '林远'].map((name) => ({
          staffId: court.staffId(name),
          stance: 'agrees' as const,
          text: '同意先行裁决',
        })),
        absences: [{ staffId: court.staffId('邱明'), reason: '出差' }],
        conclusion: '先行裁决工资差额',
      },
    });
    await partial(decision('c1', 70_000_000));
    await open(claims);
    await partial(decision('c1', 500_000));
    await director.discussion.setRequired.mutate({ kind: 'amount', isRequired: false });
  });
});

describe('a decision of correction', () => {
  const correct = async (documentId: string, changes: object = {}) =>
    clerk.outcome.correctInstrument.mutate({
      caseId,
      version: await seen(),
      on,
      documentId,
      correction: {
        ground: 'clerical',
        places: [{ place: '首部', wrong: '样品有限公司', right: '样品七有限公司' }],
        reason: '打印时漏字',
        amounts: [],
        ...changes,
      },
    });

  it('puts an issued award right, leaves it readable, and stops no period', async () => {
    expect((await refusalOf(correct('none'))).details).toMatchObject({ rule: 'nothingIssued' });
    await award(decision('c1', 500_000), decision('c2', 300_000));
    const { document } = await issue('award');
    await serve(clerk, { caseId, version: await seen(), on, subjects: ['outcome'] });
    const before = await view();
    const places = (wrong: string, right: string) => ({ places: [{ place: '主文第一项', wrong, right }] });
    expect(await fieldsOf(correct(document.id, places('5,000.00元', '500.00元')))).toEqual([
      'correction.places.0.right changesSubstance',
    ]);
    const amounts = (amountFen: number) => ({
      ground: 'calculation',
      amounts: [{ claimId: 'c1', amountFen }],
    });
    expect(await fieldsOf(correct(document.id, { ...places('5000', '6000'), ...amounts(600_000) }))).toEqual([
      'correction.amounts.0.amountFen moreThanClaimed',
    ]);
    await correct(document.id, { ...places('5,000.00元', '4,900.00元'), ...amounts(490_000) });
    const after = await view();
    expect(after.outcome).toMatchObject({ amountFen: 790_000 });
    expect(after.documents.find(({ id }) => id === document.id)).toMatchObject({
      correctedOn: on,
      sha256: document.sha256,
    });
    const periods = (of: typeof after) => of.dueDates.map(({ key, dueOn }) => [key, dueOn]);
    expect(periods(after)).toEqual(periods(before));
    expect((await issue('correctionDecision')).document.title).toBe('补正决定书');
    const correctionId = after.corrections[0]?.id ?? '';
    await serve(clerk, {
      caseId,
      version: await seen(),
      on,
      subjects: ['correctionDecision'],
      instrumentIds: [correctionId],
    });
    expect(periods(await view())).toEqual(periods(before));
    const register = await clerk.papers.list.query({ text: '', kind: 'award', offset: 0, limit: 50 });
    expect(register.rows.find(({ id }) => id === document.id)?.correctedOn).toBe(on);
    const token = await court.tokenOf('clerk');
    const file = (id: string) => court.fetch(`/api/files/document/${id}`, { token });
    expect((await file(document.id)).headers.get('x-tingwu-corrected-on')).toBe(on);
    const admin = await court.as('administrator');
    expect(await admin.system.verify.mutate()).toMatchObject({ isSound: true });
  });

  it('never makes a final item non-final or the reverse', async () => {
    await open([
      { ...(claims.at(0) as unknown as object), amountFen: 9_000_000 } as never,
      ...claims.slice(1),
    ]);
    await award(decision('c1', 8_000_000, 'partly'), decision('c2', 300_000));
    const { document } = await clerk.papers.issue.mutate({
      caseId,
      version: await seen(),
      kind: 'award',
      hearingId: null,
      partyId: null,
      part: 'nonFinal',
    });
    const right = correct(document.id, {
      ground: 'calculation',
      places: [{ place: '主文', wrong: '80,000.00元', right: '8,000.00元' }],
      amounts: [{ claimId: 'c1', amountFen: 800_000 }],
    });
    expect(await fieldsOf(right)).toEqual(['correction.amounts.0.amountFen otherFinality']);
  });
});
