import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import {
  type ApplicationInput,
  acceptedCase,
  applicationOf,
  at,
  collectiveOf,
  day,
  employer,
  type OpenCase,
  type PlanInput,
  planOf,
  receivedCase,
  residentId,
  serve,
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

/** Nothing in common with `planOf` but the hour. */
const elsewhere = (changes: Partial<PlanInput> = {}) =>
  planOf(court, {
    roomId: court.roomId('第二仲裁庭'),
    arbitratorIds: [court.staffId('林远')],
    clerkId: court.staffId('郑和'),
    ...changes,
  });
const schedule = ({ caseId, version }: OpenCase, plan: PlanInput) =>
  clerk.docket.schedule.mutate({ caseId, version, plan });
const clashesOf = async (call: Promise<unknown>) => {
  const { code, details } = await refusalOf(call);
  const clashes = (details?.['clashes'] ?? []) as {
    resourceKind: string;
    resourceName: string;
    otherNumber: string;
  }[];
  return {
    code,
    clashes: clashes.map((clash) => `${clash.resourceKind} ${clash.resourceName}`),
    first: clashes[0],
  };
};
const bookings = () => court.sql((raw) => raw.prepare('select count(*) from booking').pluck().get());
const entries = async () =>
  (await clerk.docket.list.query({ from: day('2026-03-18'), to: day('2026-03-18') })).entries;

describe('a double booking is refused by name', () => {
  const agent = (id: string): ApplicationInput['agents'] => [
    {
      id,
      partyIds: ['w1'],
      name: '律师甲',
      kind: 'lawyer',
      firm: '清溪律师所',
      licence: '14401201810000001',
      phone: null,
      authority: 'general',
    },
  ];
  const cases: [string, ApplicationInput, ApplicationInput, (c: Court) => Partial<PlanInput>, string][] = [
    [
      'the room',
      applicationOf(1),
      applicationOf(2),
      (c) => ({ roomId: c.roomId('第一仲裁庭') }),
      'room 第一仲裁庭',
    ],
    [
      'the arbitrator',
      applicationOf(1),
      applicationOf(2),
      (c) => ({ arbitratorIds: [c.staffId('高天平')] }),
      'arbitrator 高天平',
    ],
    ['the clerk', applicationOf(1), applicationOf(2), (c) => ({ clerkId: c.staffId('何静') }), 'clerk 何静'],
    [
      'a person by the identity number, whatever the name',
      applicationOf(1),
      applicationOf(2, {
        parties: [worker('w1', '另名', residentId(1)), employer('e1', '样品2有限公司', uscc(2))],
      }),
      () => ({}),
      'party 另名',
    ],
    [
      'an employer by name, in any width',
      applicationOf(1, { parties: [worker('w1', '甲'), employer('e1', '同名（清溪）公司')] }),
      applicationOf(2, { parties: [worker('w1', '乙'), employer('e1', '同名(清溪)公司')] }),
      () => ({}),
      'party 同名(清溪)公司',
    ],
    [
      'an agent',
      applicationOf(1, { agents: agent('g1') }),
      applicationOf(2, { agents: agent('g9') }),
      () => ({}),
      'agent 律师甲',
    ],
  ];
  it.each(cases)('%s', async (_, first, second, changes, expected) => {
    const taken = await acceptedCase(clerk, first);
    await schedule(taken, planOf(court));
    const wanted = await acceptedCase(clerk, second);
    const refused = await clashesOf(
      schedule(
        wanted,
        elsewhere({ startsAt: at('2026-03-18T10:59'), endsAt: at('2026-03-18T12:00'), ...changes(court) }),
      ),
    );
    expect(refused).toMatchObject({
      code: 'clash',
      clashes: [expected],
      first: {
        otherCaseId: taken.caseId,
        otherNumber: taken.caseNumber,
        startsAt: '2026-03-18T09:00',
        endsAt: '2026-03-18T11:00',
      },
    });
    // The same back to back fits.
    await schedule(
      wanted,
      elsewhere({ startsAt: at('2026-03-18T11:00'), endsAt: at('2026-03-18T12:00'), ...changes(court) }),
    );
  });

  it('by the check before saving just as by the save, which writes nothing', async () => {
    await schedule(await acceptedCase(clerk, applicationOf(1)), planOf(court));
    const { caseId } = await acceptedCase(clerk, applicationOf(2));
    const before = bookings();
    const check = await clerk.docket.check.query({ caseId, hearingId: null, plan: planOf(court) });
    expect(
      check.breaches.map((breach) => (breach.code === 'clash' ? breach.resourceKind : breach.code)),
    ).toEqual(['room', 'arbitrator', 'clerk']);
    expect(bookings()).toBe(before);
  });

  it('workers of equal names without numbers are two people', async () => {
    const same = (n: number) =>
      applicationOf(n, { parties: [worker('w1', '同名'), employer('e1', `公司${n}`)] });
    await schedule(await acceptedCase(clerk, same(1)), planOf(court));
    await schedule(await acceptedCase(clerk, same(2)), elsewhere());
    expect(await entries()).toHaveLength(2);
  });

  it('of two clerks who save at once one wins', async () => {
    const [first, second] = [
      await acceptedCase(clerk, applicationOf(1)),
      await acceptedCase(clerk, applicationOf(2)),
    ];
    const both = await Promise.allSettled([schedule(first, planOf(court)), schedule(second, planOf(court))]);
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await entries()).toHaveLength(1);
  });

  it('a correction that brings in somebody who sits elsewhere is refused', async () => {
    await schedule(await acceptedCase(clerk, applicationOf(1)), planOf(court));
    const other = await acceptedCase(clerk, applicationOf(2));
    const { version } = await schedule(other, elsewhere());
    const application = applicationOf(2, {
      parties: [worker('w1', '甲', residentId(1)), employer('e1', '样品2有限公司', uscc(2))],
    });
    const refusal = await refusalOf(
      clerk.cases.correct.mutate({ caseId: other.caseId, version, application, reason: '补充' }),
    );
    expect(refusal.code).toBe('clash');
  });
});

describe('the database refuses an overlap by itself', () => {
  // The attack: a program, or a mistake, writes past the service straight into the file.
  it('on insert and on update, and lets back-to-back pass', async () => {
    const { caseId, version } = await acceptedCase(clerk);
    await schedule({ caseId, version }, planOf(court));
    const insert = (startsAt: string, endsAt: string, hearingId: string) =>
      court.sql((raw) =>
        raw
          .prepare('insert into booking values (?, ?, ?, ?, ?, ?)')
          .run(hearingId, caseId, `room:${court.roomId('第一仲裁庭')}`, 'room', startsAt, endsAt),
      );
    expect(() => insert('2026-03-18T10:59', '2026-03-18T12:00', 'x1')).toThrow('booking overlaps');
    expect(() => insert('2026-03-18T08:00', '2026-03-18T18:00', 'x1')).toThrow('booking overlaps');
    expect(() => insert('2026-03-18T23:00', '2026-03-19T01:00', 'x1')).toThrow('CHECK');
    insert('2026-03-18T11:00', '2026-03-18T12:00', 'x1');
    const move = (startsAt: string) =>
      court.sql((raw) =>
        raw.prepare("update booking set starts_at = ? where hearing_id = 'x1'").run(startsAt),
      );
    expect(() => move('2026-03-18T10:59')).toThrow('booking overlaps');
    move('2026-03-18T11:30');
  });
});

describe('what a plan must hold', () => {
  const fieldsOf = async (plan: PlanInput, application = applicationOf()) => {
    const { code, fields } = await refusalOf(schedule(await acceptedCase(clerk, application), plan));
    return [code, ...(fields ?? []).map((field) => `${field.path}: ${field.reason}`)];
  };

  it.each<[string, (c: Court) => Partial<PlanInput>, string[]]>([
    [
      'ends before it starts',
      () => ({ endsAt: at('2026-03-18T08:00') }),
      ['badInterval', 'plan.endsAt: endBeforeStart'],
    ],
    [
      'an online room in person',
      (c) => ({ roomId: c.roomId('在线一庭') }),
      ['badInput', 'plan.roomId: onlineRoom'],
    ],
    [
      'a courtroom for an online hearing',
      () => ({ mode: 'sync' as const }),
      ['badInput', 'plan.roomId: notOnlineRoom'],
    ],
    [
      'a room for an asynchronous one',
      () => ({ mode: 'async' as const }),
      ['badInput', 'plan.roomId: noRoomForAsync'],
    ],
    ['an unknown room', () => ({ roomId: 'none' }), ['badInput', 'plan.roomId: unknownRoom']],
    [
      'a clerk as arbitrator',
      (c) => ({ arbitratorIds: [c.staffId('郑和')] }),
      ['badInput', 'plan.arbitratorIds: notArbitrator'],
    ],
    [
      'an arbitrator as clerk',
      (c) => ({ clerkId: c.staffId('林远') }),
      ['badInput', 'plan.clerkId: notClerk'],
    ],
    [
      'two arbitrators',
      (c) => ({ arbitratorIds: [c.staffId('高天平'), c.staffId('林远')] }),
      ['presidingRequired', 'plan.arbitratorIds: presidingRequired'],
    ],
    [
      'the clerk on the tribunal',
      (c) => ({ arbitratorIds: [c.staffId('何静')] }),
      ['clerkOnTribunal', 'plan.clerkId: clerkOnTribunal'],
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await fieldsOf(planOf(court, changes(court)))).toEqual(expected);
    expect(bookings()).toBe(0);
  });

  it('a room out of use', async () => {
    const admin = await court.as('administrator');
    await admin.court.saveRoom.mutate({
      id: court.roomId('第一仲裁庭'),
      name: '第一仲裁庭',
      kind: 'courtroom',
      isActive: false,
    });
    expect(await fieldsOf(planOf(court))).toEqual(['badInput', 'plan.roomId: unknownRoom']);
  });

  it('three arbitrators for ten workers in the ordinary procedure', async () => {
    expect((await fieldsOf(planOf(court), collectiveOf(10)))[0]).toBe('panelOfThreeRequired');
    const panel = ['高天平', '林远', '邱明'].map((name) => court.staffId(name));
    const { caseId, version } = await acceptedCase(clerk, collectiveOf(10));
    await schedule({ caseId, version }, planOf(court, { arbitratorIds: panel }));
    const view = await clerk.cases.get.query({ caseId });
    expect(view.hearings[0]?.plan.arbitratorIds).toEqual(panel);
    expect(view.summary).toMatchObject({ arbitratorId: panel[0], isCollective: true, workerCount: 10 });
  });

  it('an accepted case', async () => {
    const refusal = await refusalOf(schedule(await receivedCase(clerk), planOf(court)));
    expect(refusal).toMatchObject({
      code: 'stepNotAllowed',
      details: { rule: 'notAccepted', basis: 'RULES 30' },
    });
  });
});

describe('rules that may be passed with a reason', () => {
  const on = (day: string, from = '09:00', to = '10:00') =>
    planOf(court, { startsAt: at(`${day}T${from}`), endsAt: at(`${day}T${to}`) });
  const codesOf = async (caseId: string, plan: PlanInput) =>
    (await clerk.docket.check.query({ caseId, hearingId: null, plan })).breaches.map(({ code }) => code);

  it.each([
    // Today is Monday 2 March 2026; a copy served today leaves the defence until 16 March.
    ['2026-03-17', '09:00', []],
    ['2026-03-16', '09:00', ['defenceNotBegun']],
    ['2026-03-06', '09:00', ['shortNotice', 'defenceNotBegun']],
    ['2026-03-21', '09:00', ['nonWorkingDay']],
    ['2026-03-18', '12:30', ['outsideSession']],
    ['2026-04-20', '09:00', ['afterAwardPeriod']],
    ['2026-04-14', '09:00', ['nearAwardEnd']],
    ['2026-02-27', '09:00', ['inThePast']],
  ])('%s %s: %j', async (day_, from, codes) => {
    const { caseId } = await acceptedCase(clerk);
    const to = `${String(Number(from.slice(0, 2)) + 1).padStart(2, '0')}${from.slice(2)}`;
    expect(await codesOf(caseId, on(day_, from, to))).toEqual(codes);
  });

  it('are refused without one, and keep it in the history with one', async () => {
    const opened = await acceptedCase(clerk);
    const plan = on('2026-03-16');
    const refusal = await refusalOf(schedule(opened, plan));
    expect(refusal).toMatchObject({
      code: 'ruleBroken',
      details: { breaches: [{ rule: 'defencePeriod', on: '2026-03-16' }] },
    });
    expect(bookings()).toBe(0);
    await clerk.docket.schedule.mutate({
      ...opened,
      plan,
      overrides: [
        { rule: 'defencePeriod', reason: '被申请人书面同意提前开庭' },
        { rule: 'session', reason: '没有用到' },
      ],
    });
    const view = await clerk.cases.get.query({ caseId: opened.caseId });
    expect(view.hearings[0]?.overrides).toEqual([
      { rule: 'defencePeriod', reason: '被申请人书面同意提前开庭' },
    ]);
    const history = await clerk.cases.history.query({ caseId: opened.caseId });
    expect(history.at(-1)?.facts['overrides']).toBe('被申请人书面同意提前开庭');
  });

  it('nobody on leave is listed, by name and reason, with or without one', async () => {
    const staffId = court.staffId('高天平');
    await clerk.availability.saveAbsence.mutate({
      kind: 'absence',
      staffId,
      startsAt: at('2026-03-18T00:00'),
      endsAt: at('2026-03-19T00:00'),
      reason: '年假',
    });
    const opened = await acceptedCase(clerk);
    const refusal = await refusalOf(schedule(opened, planOf(court)));
    expect(refusal).toMatchObject({
      code: 'unavailable',
      details: { breaches: [{ name: '高天平', kind: 'absence', reason: '年假' }] },
    });
    await schedule(opened, elsewhere());
  });

  it('needs and the word of the parties are asked of the mode', async () => {
    const opened = await acceptedCase(clerk);
    const online = planOf(court, { mode: 'sync', roomId: court.roomId('在线一庭') });
    expect(await codesOf(opened.caseId, online)).toEqual(['consentMissing', 'consentMissing']);
    const agreed = await clerk.lifecycle.record.mutate({
      ...opened,
      on: day('2026-03-02'),
      entry: {
        step: 'recordOnlineConsent',
        partyIds: ['w1', 'e1'],
        modes: ['sync'],
        isGiven: true,
        note: '',
      },
    });
    expect(await codesOf(opened.caseId, online)).toEqual([]);
    await clerk.lifecycle.record.mutate({
      caseId: opened.caseId,
      version: agreed.version,
      on: day('2026-03-02'),
      entry: {
        step: 'recordNeeds',
        needs: {
          interpreter: null,
          dialect: null,
          roomFeatures: ['groundFloor'],
          unfitModes: ['sync'],
          note: '',
        },
      },
    });
    expect(await codesOf(opened.caseId, online)).toEqual(['modeUnfit']);
    expect(await codesOf(opened.caseId, planOf(court))).toEqual(['roomLacks']);
  });
});

describe('the light', () => {
  it('turns from amber to green as notices are served, in the list, on the case and at the desk', async () => {
    const { caseId, version } = await acceptedCase(clerk);
    const fixed = await schedule({ caseId, version }, planOf(court));
    const light = async () => (await entries())[0]?.goAhead;
    expect((await light())?.light).toBe('amber');
    expect((await light())?.reasons.map(({ code, partyName }) => `${code} ${partyName}`)).toEqual([
      'applicationNotServed 样品0有限公司',
      'noticeNotServed 申请人0',
      'noticeNotServed 样品0有限公司',
    ]);
    const served = await serve(clerk, {
      caseId,
      version: fixed.version,
      on: day('2026-03-02'),
      subjects: ['application', 'hearingNotice'],
      hearingId: fixed.hearingId,
    });
    expect(await light()).toEqual({ light: 'green', reasons: [] });
    expect((await clerk.cases.get.query({ caseId })).hearings[0]?.goAhead?.light).toBe('green');
    await clerk.docket.reschedule.mutate({
      caseId,
      version: served,
      hearingId: fixed.hearingId,
      plan: planOf(court, { startsAt: at('2026-03-18T09:30') }),
      reason: '庭室',
    });
    expect((await light())?.light).toBe('amber');
    const director = await court.later('2026-03-18T08:00', 'director');
    expect((await director.figures.desk.query()).today[0]?.goAhead?.light).toBe('red');
  });
});

describe('moving and freeing', () => {
  it('a hearing moves within its own hour, and its old hour is free at once', async () => {
    const first = await acceptedCase(clerk, applicationOf(1));
    const { hearingId, version } = await schedule(first, planOf(court));
    const moved = planOf(court, { startsAt: at('2026-03-18T10:00'), endsAt: at('2026-03-18T12:00') });
    await clerk.docket.reschedule.mutate({
      caseId: first.caseId,
      version,
      hearingId,
      plan: moved,
      reason: '申请人要求',
    });
    const early = planOf(court, { endsAt: at('2026-03-18T10:00') });
    await schedule(await acceptedCase(clerk, applicationOf(2)), early);
    expect((await entries()).map((entry) => [entry.startsAt, entry.endsAt])).toEqual([
      ['2026-03-18T09:00', '2026-03-18T10:00'],
      ['2026-03-18T10:00', '2026-03-18T12:00'],
    ]);
  });

  const queued = async () => (await clerk.docket.queue.query()).rows.map((row) => row.caseId);

  it.each(['postpone', 'cancel'] as const)(
    '%s frees the hour and puts the case back into the queue',
    async (step) => {
      const first = await acceptedCase(clerk, applicationOf(1));
      const { hearingId, version } = await schedule(first, planOf(court));
      expect(await queued()).toEqual([]);
      const input = { caseId: first.caseId, version, hearingId, reason: '仲裁员生病' };
      const free = (seen: number) =>
        step === 'cancel'
          ? clerk.docket.cancel.mutate({ ...input, version: seen })
          : clerk.docket.postpone.mutate({
              ...input,
              version: seen,
              by: 'court',
              code: 'panel',
              requestedOn: null,
              way: { to: 'queue' },
            });
      const after = await free(version);
      expect(bookings()).toBe(0);
      expect(await queued()).toEqual([first.caseId]);
      await schedule(await acceptedCase(clerk, applicationOf(2)), planOf(court));
      // Nothing scheduled is left, so nothing can be freed again.
      expect((await refusalOf(free(after.version))).code).toBe('stepNotAllowed');
    },
  );

  it('an asynchronous hearing books nothing and shows on every day of its window', async () => {
    const plan = planOf(court, {
      mode: 'async',
      roomId: null,
      platform: '粤省事',
      endsAt: at('2026-03-20T18:00'),
    });
    const { caseId, version } = await acceptedCase(clerk, applicationOf(1));
    const consent = { rule: 'onlineConsent' as const, reason: '双方当庭表示同意' };
    await clerk.docket.schedule.mutate({ caseId, version, plan, overrides: [consent] });
    expect(bookings()).toBe(0);
    for (const on of ['2026-03-18', '2026-03-19', '2026-03-20'])
      expect((await clerk.docket.list.query({ from: day(on), to: day(on) })).entries).toHaveLength(1);
    expect(
      (await clerk.docket.list.query({ from: day('2026-03-21'), to: day('2026-03-22') })).entries,
    ).toHaveLength(0);
  });

  it('the docket is filtered by room, person, mode and status, and has an end', async () => {
    await schedule(await acceptedCase(clerk, applicationOf(1)), planOf(court));
    await schedule(await acceptedCase(clerk, applicationOf(2)), elsewhere());
    const days = { from: day('2026-03-16'), to: day('2026-03-22') };
    const count = async (filter: Parameters<typeof clerk.docket.list.query>[0]) =>
      (await clerk.docket.list.query(filter)).entries.length;
    expect(await count(days)).toBe(2);
    expect(await count({ ...days, roomId: court.roomId('第二仲裁庭') })).toBe(1);
    expect(await count({ ...days, staffId: court.staffId('林远') })).toBe(1);
    expect(await count({ ...days, staffId: court.staffId('郑和') })).toBe(1);
    expect(await count({ ...days, mode: 'sync' })).toBe(0);
    expect(await count({ ...days, status: 'held' })).toBe(0);
    expect(
      (await refusalOf(clerk.docket.list.query({ from: day('2026-03-01'), to: day('2026-05-02') }))).fields,
    ).toEqual([{ path: 'to', reason: 'tooManyDays' }]);
  });
});

describe('the record of a hearing', () => {
  it('is one save, after the hearing, with times in order and people of the case', async () => {
    const { caseId, version } = await acceptedCase(clerk);
    const { hearingId, version: next } = await schedule({ caseId, version }, planOf(court));
    const input = {
      caseId,
      version: next,
      hearingId,
      result: 'held' as const,
      openedAt: at('2026-03-18T09:02'),
      endedAt: at('2026-03-18T10:40'),
      attendance: [{ partyId: 'w1', mark: 'present' as const }],
      note: '',
    };
    expect((await refusalOf(clerk.docket.record.mutate(input))).fields).toEqual([
      { path: 'openedAt', reason: 'inTheFuture' },
    ]);
    court.setNow('2026-03-18T11:00');
    clerk = court.client(
      (await court.client(null).session.signIn.mutate({ loginName: 'clerk', password: 'correct horse 正确' }))
        .token,
    );
    expect(
      (await refusalOf(clerk.docket.record.mutate({ ...input, endedAt: at('2026-03-18T09:02') }))).code,
    ).toBe('badInterval');
    expect((await refusalOf(clerk.docket.record.mutate({ ...input, openedAt: null }))).fields).toEqual([
      { path: 'openedAt', reason: 'required' },
    ]);
    expect(
      (
        await refusalOf(
          clerk.docket.record.mutate({ ...input, attendance: [{ partyId: 'x', mark: 'late' }] }),
        )
      ).fields,
    ).toEqual([{ path: 'attendance.0.partyId', reason: 'unknownParty' }]);
    const { version: after } = await clerk.docket.record.mutate(input);
    const view = await clerk.cases.get.query({ caseId });
    expect(view.summary).toMatchObject({ status: 'deliberation', nextHearingAt: null });
    expect(view.hearings[0]).toMatchObject({ status: 'held', openedAt: '2026-03-18T09:02' });
    expect((await refusalOf(clerk.docket.record.mutate({ ...input, version: after }))).code).toBe(
      'stepNotAllowed',
    );
  });
});
