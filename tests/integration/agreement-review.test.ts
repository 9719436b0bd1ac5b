import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { day } from './sample-case.ts';

type Application = Parameters<Client['reviews']['receive']['mutate']>[0]['application'];
type Entry = Parameters<Client['reviews']['record']['mutate']>[0]['entry'];

let court: Court;
let clerk: Client;
let arbitrator: Client;

beforeAll(async () => {
  court = await openCourt({ now: '2026-03-23T09:00' });
  clerk = await court.as('clerk');
  arbitrator = await court.as('arbitrator');
});
afterAll(() => court.close());

const party = (id: string, side: 'worker' | 'employer', name: string) => ({
  id,
  side,
  name,
  identifier: null,
  phone: null,
  address: null,
  representative: null,
  hasSigned: true,
});

const application = (change: Partial<Application> = {}): Application => ({
  appliedOn: day('2026-03-16'),
  effectiveOn: day('2026-03-06'),
  organisation: '街口街人民调解委员会',
  mediator: '何婉仪',
  agreementNumber: '街调〔2026〕8号',
  causeCode: 'B1',
  parties: [party('w1', 'worker', '江海子'), party('e1', 'employer', '样品有限公司')],
  terms: '样品有限公司支付江海子工资差额12,000.00元。\n双方再无其他争议。',
  amountFen: 1_200_000,
  instalments: [
    { dueOn: day('2026-03-20'), amountFen: 500_000 },
    { dueOn: day('2026-04-20'), amountFen: 700_000 },
  ],
  penalty: { text: '一期逾期，其余全部到期。', isAccelerating: true },
  materials: ['调解协议书'],
  ...change,
});

const applied = async (change: Partial<Application> = {}) =>
  (await clerk.reviews.receive.mutate({ application: application(change) })).reviewId;

async function enter(client: Client, reviewId: string, entry: Entry, on = '2026-03-16') {
  const { version } = await clerk.reviews.get.query({ reviewId });
  return client.reviews.record.mutate({ reviewId, version, on: day(on), entry });
}

const accept = (reviewId: string) =>
  enter(clerk, reviewId, { kind: 'accepted', arbitratorId: court.staffId('高天平') });

/** Takes an arbitrator out of office; answers the id. */
async function leftOffice(name: string): Promise<string> {
  const id = court.staffId(name);
  const administrator = await court.as('administrator');
  await administrator.court.saveStaff.mutate({
    id,
    name,
    functions: ['arbitrator'],
    isActive: false,
    loginName: null,
    password: null,
  });
  return id;
}

async function paperText(reviewId: string, paperId: string): Promise<string> {
  const token = await court.tokenOf('clerk');
  const response = await court.fetch(`/api/files/review/${reviewId}/${paperId}`, { token });
  const buffer = Buffer.from(await response.arrayBuffer());
  return (await mammoth.extractRawText({ buffer })).value;
}

async function issue(
  reviewId: string,
  paper: 'reviewApplication' | 'reviewAcceptance' | 'reviewRefusal' | 'reviewDocument',
) {
  const { version } = await clerk.reviews.get.query({ reviewId });
  const { paperId } = await clerk.reviews.issue.mutate({ reviewId, version, paper });
  return paperText(reviewId, paperId);
}

describe('a reviewed agreement', () => {
  it('gets a number of its own series, the words of the agreement, effect by both receipts, and is followed until paid', async () => {
    const reviewId = await applied();
    expect(await issue(reviewId, 'reviewApplication')).toContain('街口街人民调解委员会');
    await accept(reviewId);
    const accepted = await clerk.reviews.get.query({ reviewId });
    expect(accepted.number).toMatch(/审.*2026.*1号/);
    // GD 28: fifteen days from the application; 31 March is a working day.
    expect(accepted.decideBy?.dueOn).toBe('2026-03-31');
    expect(accepted.applyBy?.dueOn).toBe('2026-03-23');
    expect(await issue(reviewId, 'reviewAcceptance')).toContain('2026年3月31日前作出审查结论');
    await enter(arbitrator, reviewId, { kind: 'documentMade' });
    const paper = await issue(reviewId, 'reviewDocument');
    for (const words of [
      accepted.number ?? '?',
      '一、样品有限公司支付江海子工资差额12,000.00元。',
      '二、双方再无其他争议。',
      '高天平',
    ])
      expect(paper).toContain(words);
    await enter(clerk, reviewId, { kind: 'served', partyId: 'w1' });
    expect((await clerk.reviews.get.query({ reviewId })).inForceOn).toBeNull();
    expect(
      (await refusalOf(enter(clerk, reviewId, { kind: 'withdrawn', partyId: 'e1', reason: '反悔' }))).details,
    ).toMatchObject({ rule: 'alreadyServed' });
    await enter(clerk, reviewId, { kind: 'served', partyId: 'e1' });
    // The first instalment was missed: with the clause all of it is due.
    expect(await clerk.reviews.get.query({ reviewId })).toMatchObject({
      status: 'inForce',
      enforceableFen: 1_200_000,
    });
    await enter(clerk, reviewId, { kind: 'paid', amountFen: 600_000, note: '' }, '2026-03-23');
    const paid = await clerk.reviews.get.query({ reviewId });
    expect(paid.instalments.map(({ state, paidFen }) => [state, paidFen])).toEqual([
      ['paidLate', 500_000],
      ['partial', 100_000],
    ]);
    const more = enter(clerk, reviewId, { kind: 'paid', amountFen: 600_001, note: '' }, '2026-03-23');
    expect((await refusalOf(more)).fields).toEqual([{ path: 'entry.amountFen', reason: 'moreThanOwed' }]);
  });

  it('is not accepted late or for one side alone, and says why on the letter', async () => {
    const late = await applied({ effectiveOn: day('2026-02-20') });
    expect((await refusalOf(accept(late))).details).toMatchObject({ rule: 'late' });
    const alone = await applied({
      parties: [
        party('w1', 'worker', '江海子'),
        { ...party('e1', 'employer', '样品有限公司'), hasSigned: false },
      ],
    });
    expect((await refusalOf(accept(alone))).details).toMatchObject({ rule: 'notJoint', basis: 'RULES 74' });
    await enter(clerk, alone, { kind: 'notAccepted', grounds: ['notJoint'], reason: '' });
    const letter = await issue(alone, 'reviewRefusal');
    expect(letter).toContain('不予受理通知书');
    expect(letter).toContain('不是双方当事人共同申请。');
    expect(letter).not.toContain('不予制作');
    // Who did not sign did not apply; the article of the ground is cited beside that of the refusal.
    expect(letter).toContain('江海子：');
    expect(letter).toContain('你方于2026年3月16日申请本委审查');
    expect(letter).toContain(
      '根据《劳动人事争议仲裁办案规则》第七十四条、第七十五条的规定，本委决定不予受理。',
    );
    expect((await refusalOf(accept(alone))).details).toMatchObject({ rule: 'wrongStage' });
  });

  it('is decided by the arbitrator named alone; no document without a decision', async () => {
    const reviewId = await applied();
    await accept(reviewId);
    const made = { kind: 'documentMade' as const };
    expect((await refusalOf(enter(clerk, reviewId, made))).details).toMatchObject({ rule: 'notArbitrator' });
    expect((await refusalOf(issue(reviewId, 'reviewDocument'))).code).toBe('reviewRule');
    const unknown = enter(arbitrator, reviewId, { kind: 'documentNotMade', grounds: ['late'], reason: '' });
    expect((await refusalOf(unknown)).fields).toEqual([{ path: 'entry.grounds', reason: 'invalid' }]);
    await enter(arbitrator, reviewId, {
      kind: 'documentNotMade',
      grounds: ['unclear'],
      reason: '付款日期不明。',
    });
    const letter = await issue(reviewId, 'reviewRefusal');
    for (const words of [
      '不予制作调解书通知书',
      '江海子、样品有限公司：',
      '你们于2026年3月16日共同申请',
      '内容不明确，无法履行。',
      '付款日期不明。',
      '第七十八条、《广东省劳动人事争议处理办法》第三十条的规定，本委决定不予制作调解书。',
    ])
      expect(letter).toContain(words);
    expect((await clerk.reviews.get.query({ reviewId })).decideBy).toBeNull();
  });

  it('refuses what does not add up, an arbitrator who is none, an old version and somebody without the function', async () => {
    const refusal = await refusalOf(
      clerk.reviews.receive.mutate({ application: application({ amountFen: 1 }) }),
    );
    expect(refusal.fields).toEqual([{ path: 'amountFen', reason: 'badAmount' }]);
    const oneSide = application({ parties: [party('w1', 'worker', '甲'), party('w2', 'worker', '乙')] });
    expect((await refusalOf(clerk.reviews.receive.mutate({ application: oneSide }))).fields).toEqual([
      { path: 'parties', reason: 'required' },
    ]);
    const reviewId = await applied();
    const entry = { kind: 'accepted' as const, arbitratorId: court.staffId('何静') };
    const path = 'entry.arbitratorId';
    expect((await refusalOf(enter(clerk, reviewId, entry))).fields).toEqual([
      { path, reason: 'notArbitrator' },
    ]);
    const nobody = { ...entry, arbitratorId: 'nobody' };
    expect((await refusalOf(enter(clerk, reviewId, nobody))).fields).toEqual([
      { path, reason: 'unknownStaff' },
    ]);
    const gone = { ...entry, arbitratorId: await leftOffice('林远') };
    expect((await refusalOf(enter(clerk, reviewId, gone))).fields).toEqual([{ path, reason: 'notActive' }]);
    expect(await clerk.reviews.get.query({ reviewId })).toMatchObject({ status: 'applied', number: null });
    const old = clerk.reviews.record.mutate({ reviewId, version: 0, on: day('2026-03-16'), entry });
    expect((await refusalOf(old)).code).toBe('conflict');
    const mediator = await court.as('mediator');
    expect((await refusalOf(mediator.reviews.receive.mutate({ application: application() }))).code).toBe(
      'forbidden',
    );
  });

  it('stands in the register with its number counted on, and its history cannot be rewritten', async () => {
    const reviewId = await applied({ organisation: '工会调解中心' });
    await accept(reviewId);
    const { number } = await clerk.reviews.get.query({ reviewId });
    const { rows } = await clerk.reviews.list.query({ text: number ?? '' });
    expect(rows.map((row) => [row.reviewId, row.status])).toEqual([[reviewId, 'accepted']]);
    expect(number).toMatch(/3号/);
    // A paper comes after the number and leaves it in the register.
    await issue(reviewId, 'reviewAcceptance');
    expect((await clerk.reviews.list.query({ text: number ?? '' })).rows).toHaveLength(1);
    const next = await applied();
    await accept(next);
    expect((await clerk.reviews.get.query({ reviewId: next })).number).toMatch(/4号/);
    expect(() =>
      court.sql((raw) => raw.prepare('UPDATE agreement_review_entry SET made_on = made_on').run()),
    ).toThrow(/append-only/);
  });

  it('waits in the list of whoever is named to it, the worst clock first, until it is concluded', async () => {
    const other = court.staffId('邱明');
    const [early, late] = [day('2026-03-09'), day('2026-03-20')];
    const dates = { effectiveOn: day('2026-03-06') };
    const mine = await applied({ ...dates, appliedOn: late });
    const theirs = await applied({ ...dates, appliedOn: early });
    const nobodys = await applied({ ...dates, appliedOn: late });
    await enter(clerk, mine, { kind: 'accepted', arbitratorId: court.staffId('高天平') }, late);
    await enter(clerk, theirs, { kind: 'accepted', arbitratorId: other }, early);
    const made = new Set([mine, theirs, nobodys]);
    const waits = async (client: Client, input: { whose: 'mine' | 'court'; staffId?: string }) =>
      (await client.reviews.waiting.query(input)).filter(({ reviewId }) => made.has(reviewId));
    const all = await waits(clerk, { whose: 'court' });
    // Fifteen days from the application (GD 28): the application of 9 March is due tomorrow.
    expect(all[0]).toMatchObject({
      reviewId: theirs,
      dueOn: '2026-03-24',
      daysLeft: 1,
      status: 'accepted',
    });
    expect(all).toHaveLength(3);
    expect(new Set((await waits(arbitrator, { whose: 'mine' })).map(({ reviewId }) => reviewId))).toEqual(
      new Set([mine, nobodys]),
    );
    expect((await waits(clerk, { whose: 'court', staffId: other })).map(({ reviewId }) => reviewId)).toEqual([
      theirs,
    ]);
    await enter(arbitrator, mine, { kind: 'documentMade' }, late);
    await enter(clerk, nobodys, { kind: 'withdrawn', partyId: 'w1', reason: '另行协商' }, late);
    expect((await waits(clerk, { whose: 'court' })).map(({ reviewId }) => reviewId)).toEqual([theirs]);
  });

  it('is counted in its year by what happened to it, and each number has its list', async () => {
    const of = async (year: number) =>
      Object.fromEntries(
        (await clerk.reviews.figures.query({ year })).map(({ kind, count }) => [kind, count]),
      );
    const before = await of(2026);
    const year = { appliedOn: day('2025-12-30'), effectiveOn: day('2025-12-24') };
    // Received in one year, accepted and declined in the next.
    const declined = await applied(year);
    await enter(clerk, declined, { kind: 'accepted', arbitratorId: court.staffId('高天平') }, '2026-01-05');
    await enter(
      arbitrator,
      declined,
      { kind: 'documentNotMade', grounds: ['unclear'], reason: '' },
      '2026-01-06',
    );
    const refused = await applied();
    await enter(clerk, refused, { kind: 'notAccepted', grounds: ['outsideScope'], reason: '' });
    expect(await of(2025)).toEqual({
      applied: 1,
      accepted: 0,
      notAccepted: 0,
      documentMade: 0,
      documentNotMade: 0,
    });
    expect(await of(2026)).toEqual({
      ...before,
      applied: (before['applied'] ?? 0) + 1,
      accepted: (before['accepted'] ?? 0) + 1,
      notAccepted: (before['notAccepted'] ?? 0) + 1,
      documentNotMade: (before['documentNotMade'] ?? 0) + 1,
    });
    for (const [kind, count] of Object.entries(await of(2026))) {
      const figure = { kind: kind as 'applied', year: 2026 };
      expect((await clerk.reviews.list.query({ figure, limit: 1 })).total, kind).toBe(count);
    }
    const { rows } = await clerk.reviews.list.query({ figure: { kind: 'applied', year: 2025 } });
    expect(rows.map(({ reviewId }) => reviewId)).toEqual([declined]);
  });

  it('has its own clock, amount and payments on each row of a page', async () => {
    const small = { amountFen: 900_000, instalments: [{ dueOn: day('2026-04-20'), amountFen: 900_000 }] };
    const organisation = '逐行核对调解委员会';
    const paid = await applied({ ...small, organisation, appliedOn: day('2026-03-17') });
    const open = await applied({ organisation, appliedOn: day('2026-03-18') });
    await enter(clerk, paid, { kind: 'accepted', arbitratorId: court.staffId('高天平') }, '2026-03-17');
    await enter(arbitrator, paid, { kind: 'documentMade' }, '2026-03-17');
    await enter(clerk, paid, { kind: 'paid', amountFen: 300_000, note: '' }, '2026-03-23');
    const { rows } = await clerk.reviews.list.query({});
    expect(
      rows
        .filter((row) => row.organisation === organisation)
        .map((row) => [row.reviewId, row.status, row.amountFen, row.paidFen, row.decideBy?.dueOn ?? null]),
    ).toEqual([
      [open, 'applied', 1_200_000, 0, '2026-04-02'],
      [paid, 'documentMade', 900_000, 300_000, null],
    ]);
    expect((await clerk.reviews.list.query({ text: '没有这样的单位' })).rows).toEqual([]);
  });
});
