import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, day, planOf, serve } from './sample-case.ts';

let court: Court;
let clerk: Client;
let director: Client;
beforeEach(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
  director = await court.as('director');
});
afterEach(() => court.close());

/** A case whose application was served today, with a sole arbitrator named; to be heard from 17 March on. */
async function readyCase(n: number, arbitrator = '高天平', clerkName = '何静') {
  const { caseId, caseNumber, version } = await acceptedCase(clerk, applicationOf(n));
  const served = await serve(clerk, {
    caseId,
    version,
    on: day('2026-03-02'),
    subjects: ['application'],
  });
  const assigned = await director.tribunal.assign.mutate({
    caseId,
    version: served,
    on: day('2026-03-02'),
    arbitratorIds: [court.staffId(arbitrator)],
    clerkId: court.staffId(clerkName),
    isMajorOrDifficult: false,
    reason: '指定',
    approverId: court.staffId('董立'),
  });
  return { caseId, caseNumber, version: assigned.version };
}

type Task = Parameters<Client['planner']['start']['mutate']>[0]['task'];
const fill = { kind: 'fill', caseIds: null } as const satisfies Task;

/** Runs a plan to its end and opens the copy. */
async function plan(task: Task, seconds = 1) {
  const { jobId } = await clerk.planner.start.mutate({ task, seconds });
  await ended(jobId);
  return clerk.planner.compare.query({ scenarioId: jobId });
}

async function ended(jobId: string) {
  await expect
    .poll(async () => (await clerk.planner.job.query({ jobId })).state, { timeout: 20_000, interval: 50 })
    .not.toBe('running');
  expect(await clerk.planner.job.query({ jobId })).toMatchObject({ state: 'done', error: null });
}

/** Asked of the raw table, in a way of its own: pairs of bookings of one resource that share a minute. */
function overlaps(): number {
  return court.sql(
    (raw) =>
      raw
        .prepare(
          `select count(*) as n from booking a join booking b on a.resource_key = b.resource_key
           and a.hearing_id < b.hearing_id and a.starts_at < b.ends_at and b.starts_at < a.ends_at`,
        )
        .pluck()
        .get() as number,
  );
}

async function hearingsOf(caseId: string) {
  const { hearings } = await clerk.cases.get.query({ caseId });
  return hearings.filter(({ status }) => status === 'scheduled');
}

async function book(of: { caseId: string; version: number }, changes: Parameters<typeof planOf>[1]) {
  return clerk.docket.schedule.mutate({ ...of, plan: planOf(court, changes) });
}

describe('filling the docket', () => {
  it('places every case lawfully and books nothing until it is taken over; then nothing overlaps', async () => {
    const cases = [];
    for (let n = 0; n < 8; n += 1) cases.push(await readyCase(n, n % 2 === 0 ? '高天平' : '林远'));
    const copy = await plan(fill);
    expect(copy).toMatchObject({ status: 'open', isStale: false, blocked: [], stayed: 0 });
    expect(copy.items.map(({ kind }) => kind)).toEqual(Array(8).fill('added'));
    for (const { caseId } of cases) expect(await hearingsOf(caseId)).toEqual([]);
    for (const { after } of copy.items) expect((after?.startsAt ?? '') >= '2026-03-17').toBe(true);

    expect(
      await clerk.planner.accept.mutate({ scenarioId: copy.scenarioId, positions: null, reason: '排庭' }),
    ).toEqual({ booked: 8, refused: 0 });
    expect(overlaps()).toBe(0);
    for (const { caseId } of cases) {
      const [hearing] = await hearingsOf(caseId);
      const item = copy.items.find((one) => one.caseId === caseId);
      expect(hearing?.plan).toMatchObject({
        startsAt: item?.after?.startsAt,
        endsAt: item?.after?.endsAt,
        roomId: item?.after?.roomId,
      });
    }
    const taken = await clerk.planner.compare.query({ scenarioId: copy.scenarioId });
    expect(taken.status).toBe('taken');
    expect(taken.items.every(({ state, hearingId }) => state === 'booked' && hearingId !== null)).toBe(true);
    expect(taken.tell[0]?.people.map(({ kind }) => kind)).toEqual([
      'applicant',
      'respondent',
      'arbitrator',
      'clerk',
    ]);
  });

  it('takes over some and leaves the others in the copy', async () => {
    for (let n = 0; n < 3; n += 1) await readyCase(n);
    const { scenarioId, items } = await plan(fill);
    const chosen = [items[1]?.position ?? -1];
    expect(await clerk.planner.accept.mutate({ scenarioId, positions: chosen, reason: '排庭' })).toEqual({
      booked: 1,
      refused: 0,
    });
    const left = await clerk.planner.compare.query({ scenarioId });
    expect(left).toMatchObject({ status: 'open', isStale: false });
    expect(left.items.map(({ state }) => state)).toEqual(['open', 'booked', 'open']);
  });

  it('does not replace the draw: a case without a tribunal waits, unless the director lets one be assumed', async () => {
    const { caseId, version } = await acceptedCase(clerk, applicationOf(1));
    await serve(clerk, { caseId, version, on: day('2026-03-02'), subjects: ['application'] });
    const before = await plan(fill);
    expect(before.items).toEqual([]);
    expect(before.blocked).toMatchObject([{ caseId, blocks: ['noTribunal'] }]);

    const wish = { assumesTribunal: true, reason: '全院轮休后补排' };
    expect((await refusalOf(clerk.planner.saveSettings.mutate(wish))).code).toBe('forbidden');
    await director.planner.saveSettings.mutate(wish);
    const after = await plan(fill);
    expect(after.blocked).toEqual([]);
    expect(after.items).toMatchObject([{ kind: 'added', caseId }]);
    await clerk.planner.accept.mutate({ scenarioId: after.scenarioId, positions: null, reason: '排庭' });
    expect(await hearingsOf(caseId)).toHaveLength(1);
  });

  it('says why a case finds no place: each fact with what a sentence needs', async () => {
    const { caseId } = await readyCase(1);
    await director.availability.saveAbsence.mutate({
      kind: 'absence',
      staffId: court.staffId('高天平'),
      startsAt: at('2026-03-02T00:00'),
      endsAt: at('2026-07-01T00:00'),
      reason: '病假',
    });
    const { items } = await plan(fill);
    expect(items).toMatchObject([{ kind: 'leftOut', caseId, after: null }]);
    const facts = items[0]?.noSlot?.blocking ?? [];
    expect(facts).toContainEqual(
      expect.objectContaining({ code: 'taken', resourceKind: 'staff', name: '高天平', kind: 'absence' }),
    );
  });
});

describe('repairing the docket', () => {
  /** Three hearings of 高天平 and two of 林远 in the week of 16 March, one of each on the same day. */
  async function bookedWeek() {
    const own = [];
    for (const [n, date] of ['2026-03-17', '2026-03-18', '2026-03-19'].entries()) {
      const ready = await readyCase(n);
      const { hearingId } = await book(ready, { startsAt: at(`${date}T09:00`), endsAt: at(`${date}T10:30`) });
      own.push({ ...ready, hearingId });
    }
    const others = [];
    for (const [n, date] of ['2026-03-18', '2026-03-19'].entries()) {
      const ready = await readyCase(10 + n, '林远', '郑和');
      const { hearingId } = await book(ready, {
        startsAt: at(`${date}T09:00`),
        endsAt: at(`${date}T10:30`),
        roomId: court.roomId('第二仲裁庭'),
        arbitratorIds: [court.staffId('林远')],
        clerkId: court.staffId('郑和'),
      });
      others.push({ ...ready, hearingId });
    }
    return { own, others };
  }
  const sick = () =>
    ({
      kind: 'repair',
      loss: {
        kind: 'absence',
        staffId: court.staffId('高天平'),
        from: day('2026-03-18'),
        to: day('2026-03-19'),
      },
    }) as const;

  it("moves only what an arbitrator's illness hits, and as few as can be", async () => {
    const { own, others } = await bookedWeek();
    const copy = await plan(sick());
    expect(copy.items.map(({ kind, hearingId }) => [kind, hearingId])).toEqual(
      expect.arrayContaining([
        ['moved', own[1]?.hearingId],
        ['moved', own[2]?.hearingId],
      ]),
    );
    expect(copy.items).toHaveLength(2);
    expect(copy.stayed).toBe(3);
    expect(copy.items.every(({ faults }) => faults.includes('arbitratorTaken'))).toBe(true);

    const reason = '仲裁员高天平因病不能出庭';
    expect(
      await clerk.planner.accept.mutate({ scenarioId: copy.scenarioId, positions: null, reason }),
    ).toEqual({ booked: 2, refused: 0 });
    expect(overlaps()).toBe(0);
    const days = [];
    for (const { caseId } of own) days.push((await hearingsOf(caseId))[0]?.plan.startsAt.slice(0, 10));
    expect(days[0]).toBe('2026-03-17');
    expect(days.filter((date) => date === '2026-03-18' || date === '2026-03-19')).toEqual([]);
    for (const { caseId } of others) expect((await hearingsOf(caseId))[0]?.plan.startsAt).toMatch(/T09:00$/);
    const history = await clerk.cases.history.query({ caseId: own[1]?.caseId ?? '' });
    expect(JSON.stringify(history)).toContain(reason);
  });

  it('gives a hearing that must move a day that a new notice can reach and the defence period has left', async () => {
    const ready = await readyCase(1);
    const reason = '双方同意';
    await clerk.docket.schedule.mutate({
      ...ready,
      plan: planOf(court, { startsAt: at('2026-03-04T09:00'), endsAt: at('2026-03-04T10:30') }),
      overrides: [
        { rule: 'noticePeriod', reason },
        { rule: 'defencePeriod', reason },
      ],
    });
    const { scenarioId, items } = await plan({
      kind: 'repair',
      loss: { ...sick().loss, from: day('2026-03-04'), to: day('2026-03-04') },
    });
    expect((items[0]?.after?.startsAt ?? '') >= '2026-03-17').toBe(true);
    expect(await clerk.planner.accept.mutate({ scenarioId, positions: null, reason: '仲裁员因病' })).toEqual({
      booked: 1,
      refused: 0,
    });
  });

  it("leaves alone what is not the loss's: a hearing unlawful for reasons of its own has its own repair", async () => {
    const { hearingId } = await book(await readyCase(1), { arbitratorIds: [court.staffId('林远')] });
    await director.law.saveClosingDay.mutate({ on: day('2026-03-18'), reason: '台风停庭', isDryRun: false });
    expect((await plan(sick())).items).toEqual([]);
    const period = { from: day('2026-03-18'), to: day('2026-03-18') };
    const { items } = await plan({ kind: 'repair', loss: { kind: 'unlawful', ...period } });
    expect(items).toMatchObject([{ kind: 'moved', hearingId, faults: ['notAWorkday'] }]);
    expect(items[0]?.after?.startsAt.slice(0, 10)).not.toBe('2026-03-18');
  });

  it('lets a hearing pass to another clerk and keep its hour when the clerk falls ill', async () => {
    const { hearingId } = await book(await readyCase(1), {});
    const task = { ...sick(), loss: { ...sick().loss, staffId: court.staffId('何静') } };
    const { items } = await plan(task);
    const stays = planOf(court);
    expect(items).toMatchObject([
      {
        kind: 'moved',
        hearingId,
        faults: ['clerkTaken'],
        after: { ...stays, clerkId: court.staffId('郑和') },
      },
    ]);
  });

  it('moves the hearings of a closed room to the other one at the same hour', async () => {
    const { own } = await bookedWeek();
    const { items } = await plan({
      kind: 'repair',
      loss: {
        kind: 'roomClosed',
        roomId: court.roomId('第一仲裁庭'),
        from: day('2026-03-17'),
        to: day('2026-03-17'),
      },
    });
    expect(items).toMatchObject([
      {
        kind: 'moved',
        hearingId: own[0]?.hearingId,
        faults: ['roomTaken'],
        after: { roomId: court.roomId('第二仲裁庭') },
      },
    ]);
  });

  it('finds nothing to do where nothing is hit', async () => {
    await bookedWeek();
    const { items, isProven, stayed } = await plan({
      kind: 'repair',
      loss: { kind: 'unlawful', from: day('2026-03-16'), to: day('2026-03-20') },
    });
    expect(items).toEqual([]);
    expect(isProven).toBe(true);
    expect(stayed).toBe(5);
  });

  it('refuses a loss that cannot be: unknown person or room, a period gone by', async () => {
    const period = { from: day('2026-02-02'), to: day('2026-02-03') };
    const refusal = await refusalOf(
      clerk.planner.start.mutate({
        task: { kind: 'repair', loss: { kind: 'absence', staffId: 'nobody', ...period } },
      }),
    );
    expect(refusal).toMatchObject({ code: 'badInput' });
    expect(refusal.fields).toEqual([
      { path: 'task.loss.to', reason: 'inThePast' },
      { path: 'task.loss.staffId', reason: 'unknownStaff' },
    ]);
  });
});

describe('a copy and the docket that moves on', () => {
  it('refuses what clashes meanwhile, in words, and books the rest', async () => {
    const [first, second] = [await readyCase(1), await readyCase(2, '林远', '郑和')];
    const { scenarioId, items } = await plan(fill);
    const place = items.find(({ caseId }) => caseId === first.caseId)?.after;
    if (place === null || place === undefined) throw new Error('the first case was not placed');
    const quicker = await readyCase(3, '邱明', '郑和');
    await clerk.docket.schedule.mutate({
      ...quicker,
      plan: {
        ...place,
        platform: null,
        endsAt: place.endsAt ?? place.startsAt,
        arbitratorIds: [court.staffId('邱明')],
        clerkId: court.staffId('郑和'),
      },
    });
    expect((await clerk.planner.compare.query({ scenarioId })).isStale).toBe(true);
    const counts = await clerk.planner.accept.mutate({ scenarioId, positions: null, reason: '排庭' });
    expect(counts.refused).toBeGreaterThanOrEqual(1);
    expect(counts.booked + counts.refused).toBe(2);
    const after = await clerk.planner.compare.query({ scenarioId });
    const refused = after.items.find(({ caseId }) => caseId === first.caseId);
    expect(refused).toMatchObject({ state: 'refused', refusal: { code: 'clash' } });
    expect(await hearingsOf(first.caseId)).toEqual([]);
    expect((await hearingsOf(second.caseId)).length).toBe(counts.booked);
    expect(overlaps()).toBe(0);
  });

  it('refuses a hearing that was changed, and a case that has got another tribunal', async () => {
    const ready = await readyCase(1);
    const { scenarioId } = await plan(fill);
    await director.tribunal.assign.mutate({
      caseId: ready.caseId,
      version: ready.version,
      on: day('2026-03-02'),
      arbitratorIds: [court.staffId('林远')],
      clerkId: court.staffId('郑和'),
      isMajorOrDifficult: false,
      reason: '改派',
      approverId: court.staffId('董立'),
    });
    await clerk.planner.accept.mutate({ scenarioId, positions: null, reason: '排庭' });
    const { items } = await clerk.planner.compare.query({ scenarioId });
    expect(items).toMatchObject([
      { state: 'refused', refusal: { code: 'conflict', details: { changed: 'tribunal' } } },
    ]);
  });

  it('lets two hearings change places, which neither could alone, and keeps the store whole', async () => {
    const [a, b] = [await readyCase(1), await readyCase(2)];
    const [nine, eleven] = [
      { startsAt: at('2026-03-18T09:00'), endsAt: at('2026-03-18T10:00') },
      { startsAt: at('2026-03-18T10:00'), endsAt: at('2026-03-18T11:00') },
    ];
    const [first, second] = [await book(a, nine), await book(b, eleven)];
    const { scenarioId } = await plan({
      kind: 'repair',
      loss: { kind: 'unlawful', from: day('2026-03-18'), to: day('2026-03-18') },
    });
    // Only the planner writes copies; this one is given a swap, which a small court seldom needs.
    const swap = (caseId: string, hearingId: string, from: typeof nine, to: typeof nine) => {
      const { mode, roomId, platform, arbitratorIds, clerkId } = planOf(court);
      const common = { mode, roomId, platform, arbitratorIds, clerkId };
      return {
        kind: 'moved',
        caseId,
        hearingId,
        before: { ...common, ...from },
        after: { ...common, ...to },
        notice: 'untold',
        faults: [],
        noSlot: null,
        state: 'open',
        refusal: null,
      };
    };
    const items = [
      swap(a.caseId, first.hearingId, nine, eleven),
      swap(b.caseId, second.hearingId, eleven, nine),
    ];
    court.sql((raw) =>
      raw.prepare('update plan_scenario set items = ? where id = ?').run(JSON.stringify(items), scenarioId),
    );
    expect(await clerk.planner.accept.mutate({ scenarioId, positions: null, reason: '对调' })).toEqual({
      booked: 2,
      refused: 0,
    });
    expect((await hearingsOf(a.caseId))[0]?.plan.startsAt).toBe(eleven.startsAt);
    expect((await hearingsOf(b.caseId))[0]?.plan.startsAt).toBe(nine.startsAt);
    expect(overlaps()).toBe(0);
    const admin = await court.as('administrator');
    expect(await admin.system.verify.mutate()).toMatchObject({ isSound: true, faults: [] });
  });

  it('is thrown away whole; after that nothing of it can be booked', async () => {
    const { caseId } = await readyCase(1);
    const { scenarioId } = await plan(fill);
    await clerk.planner.discard.mutate({ scenarioId });
    const refusal = await refusalOf(
      clerk.planner.accept.mutate({ scenarioId, positions: null, reason: '排庭' }),
    );
    expect(refusal.code).toBe('conflict');
    expect(await hearingsOf(caseId)).toEqual([]);
  });
});

describe('the run itself', () => {
  it('is one at a time, goes on by itself, can be stopped, and keeps the best so far', async () => {
    for (let n = 0; n < 4; n += 1) await readyCase(n);
    const { jobId } = await clerk.planner.start.mutate({ task: fill, seconds: 60 });
    const refusal = await refusalOf(clerk.planner.start.mutate({ task: fill, seconds: 1 }));
    expect(refusal).toMatchObject({ code: 'jobRunning', details: { jobId } });
    expect((await clerk.planner.scenarios.query()).runningJobId).toBe(jobId);
    await clerk.planner.stop.mutate({ jobId });
    await ended(jobId);
    const copy = await clerk.planner.compare.query({ scenarioId: jobId });
    expect(copy.elapsedMs).toBeLessThan(30_000);
    expect(copy.items.length).toBe(4);
    expect((await clerk.planner.scenarios.query()).runningJobId).toBeNull();
  });

  it('ends with the program, which leaves the store as it was', async () => {
    await readyCase(1);
    await clerk.planner.start.mutate({ task: fill, seconds: 60 });
    await court.reopen();
    expect((await clerk.planner.scenarios.query()).runningJobId).toBeNull();
    expect(court.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is for those who keep the docket', async () => {
    const mediator = await court.as('mediator');
    for (const call of [
      mediator.planner.scenarios.query(),
      mediator.planner.start.mutate({ task: fill }),
      mediator.planner.propose.query({ caseId: 'x' }),
      mediator.planner.accept.mutate({ scenarioId: 'x', positions: null, reason: 'x' }),
    ])
      expect((await refusalOf(call)).code).toBe('forbidden');
    const arbitrator = await court.as('arbitrator');
    expect(await arbitrator.planner.settings.query()).toEqual({ assumesTribunal: false, reason: null });
  });
});

describe('proposals for one hearing', () => {
  it('are ranked, lawful and free, each with its reasons; the checker has nothing to add', async () => {
    const ready = await readyCase(1);
    const { slots, noSlot, hearing, whyNotEarlier } = await clerk.planner.propose.query({
      caseId: ready.caseId,
    });
    expect(noSlot).toBeNull();
    expect(hearing).toMatchObject({ mode: 'inPerson', minutes: 90, earliest: '2026-03-17' });
    expect(slots.length).toBeGreaterThan(3);
    const costs = slots.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    for (const { cost, reasons, ...place } of slots) {
      expect(reasons.reduce((sum, reason) => sum + reason.cost, 0)).toBeCloseTo(cost);
      const { breaches } = await clerk.docket.check.query({
        caseId: ready.caseId,
        hearingId: null,
        plan: { ...place, mode: 'inPerson', platform: null },
      });
      expect(breaches.filter(({ force }) => force !== 'warning')).toEqual([]);
    }
    const earliest = whyNotEarlier?.blocking.find(({ code }) => code === 'earliest');
    expect(earliest).toMatchObject({
      on: '2026-03-17',
      reasons: [{ kind: 'defence', party: '样品1有限公司', on: '2026-03-16' }],
    });
  });

  it('move a standing hearing without counting its own hour against it', async () => {
    const ready = await readyCase(1);
    const { hearingId } = await book(ready, {});
    const { slots, hearing } = await clerk.planner.propose.query({ caseId: ready.caseId, hearingId });
    expect(hearing).toMatchObject({ minutes: 120 });
    expect(slots.length).toBeGreaterThan(0);
  });

  it('say what must be done first where the case cannot be planned', async () => {
    const { caseId } = await acceptedCase(clerk, applicationOf(1));
    expect(await clerk.planner.propose.query({ caseId })).toMatchObject({
      blocks: ['noTribunal'],
      hearing: null,
      slots: [],
    });
    expect((await refusalOf(clerk.planner.propose.query({ caseId: 'nothing' }))).code).toBe('notFound');
  });

  it('name the blocking facts when no room is left', async () => {
    const { caseId } = await readyCase(1);
    for (const name of ['第一仲裁庭', '第二仲裁庭'])
      await director.availability.saveClosure.mutate({
        roomId: court.roomId(name),
        startsAt: at('2026-03-02T00:00'),
        endsAt: at('2026-07-01T00:00'),
        reason: '装修',
      });
    const { slots, noSlot } = await clerk.planner.propose.query({ caseId });
    expect(slots).toEqual([]);
    const closed = noSlot?.blocking.filter((fact) => fact.code === 'taken').map(({ name }) => name);
    expect(closed?.sort()).toEqual(['第一仲裁庭', '第二仲裁庭'].sort());
  });
});
