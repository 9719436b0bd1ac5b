import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Court, openCourt, password, refusalOf, setupInput } from './harness.ts';

describe('set-up of a new court', () => {
  let court: Court;
  afterEach(() => court.close());

  it('says that nothing is set up, sets up once, and signs the administrator in', async () => {
    court = await openCourt({ isSetUp: false });
    const nobody = court.client(null);
    expect(await nobody.setup.status.query()).toMatchObject({
      isSetUp: false,
      isPractice: false,
      courtName: null,
      needsAdministrator: false,
      knownStaff: [],
    });
    expect((await refusalOf(nobody.court.reference.query())).code).toBe('notSignedIn');

    const { token } = await nobody.setup.complete.mutate(setupInput());
    expect(await court.client(token).session.me.query()).toMatchObject({
      name: '安宁',
      functions: ['administrator'],
      isLocked: false,
    });
    expect(await nobody.setup.status.query()).toMatchObject({
      isSetUp: true,
      courtName: '南州市清溪区劳动人事争议仲裁院',
    });
    const reference = await court.client(token).court.reference.query();
    expect(reference.rooms.map((room) => [room.name, room.kind])).toEqual([
      ['第一仲裁庭', 'courtroom'],
      ['第二仲裁庭', 'courtroom'],
      ['在线一庭', 'online'],
    ]);
    expect(reference.staff.find((member) => member.name === '何静')).toMatchObject({
      functions: ['clerk'],
      loginName: null,
    });
    expect(reference.today).toMatchObject({ date: '2026-03-02', kind: 'workday', provisional: false });
  });

  // The attack: set the court up a second time and become its administrator.
  it('is refused once somebody can sign in, also when two arrive at once', async () => {
    court = await openCourt({ isSetUp: false });
    const nobody = court.client(null);
    const both = await Promise.allSettled([
      nobody.setup.complete.mutate(setupInput()),
      nobody.setup.complete.mutate(setupInput()),
    ]);
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await refusalOf(nobody.setup.complete.mutate(setupInput()))).code).toBe('alreadySetUp');
    expect((await refusalOf(nobody.setup.openSample.mutate())).code).toBe('alreadySetUp');
    expect(court.sql((raw) => raw.prepare('select count(*) from court').pluck().get())).toBe(1);
  });

  it('names each field that cannot be right, and keeps nothing', async () => {
    court = await openCourt({ isSetUp: false });
    const input = setupInput();
    const refusal = await refusalOf(
      court.client(null).setup.complete.mutate({
        ...input,
        court: { ...input.court, name: ' ', caseNumberPattern: '案〔{year}〕号' },
        rooms: [],
        administrator: { ...input.administrator, loginName: 'two words', password: 'short' },
      }),
    );
    expect(refusal.code).toBe('badInput');
    expect(refusal.fields?.map((field) => `${field.path}: ${field.reason}`).sort()).toEqual([
      'administrator.loginName: noSpaces',
      'administrator.password: passwordTooShort',
      'court.caseNumberPattern: seqMissing',
      'court.name: required',
      'rooms: required',
    ]);
    expect(await court.client(null).setup.status.query()).toMatchObject({ isSetUp: false, courtName: null });
  });

  it('opens the sample court in practice mode, which can be left for an empty one', async () => {
    court = await openCourt({ isSetUp: false });
    const { token } = await court.client(null).setup.openSample.mutate();
    const client = court.client(token);
    expect(await court.client(null).setup.status.query()).toMatchObject({ isSetUp: true, isPractice: true });
    expect((await client.cases.list.query({})).total).toBeGreaterThan(10);
    await client.court.leavePractice.mutate();
    expect(await court.client(null).setup.status.query()).toMatchObject({
      isSetUp: false,
      isPractice: false,
    });
    // The real court is none to leave.
    const real = await court.client(null).setup.complete.mutate(setupInput());
    expect((await refusalOf(court.client(real.token).court.leavePractice.mutate())).code).toBe('notPractice');
  });
});

describe('changing the court', () => {
  let court: Court;
  beforeAll(async () => {
    court = await openCourt();
  });
  afterAll(() => court.close());

  it('keeps the last administrator, unique sign-in names and unique room names', async () => {
    const admin = await court.as('administrator');
    const person = {
      name: '安宁',
      functions: ['clerk' as const],
      isActive: true,
      loginName: 'administrator',
      password: null,
    };
    const id = court.staffId('安宁');
    expect((await refusalOf(admin.court.saveStaff.mutate({ ...person, id }))).code).toBe('lastAdministrator');
    expect(
      (
        await refusalOf(
          admin.court.saveStaff.mutate({ ...person, id, functions: ['administrator'], isActive: false }),
        )
      ).code,
    ).toBe('lastAdministrator');
    expect((await refusalOf(admin.court.saveStaff.mutate({ ...person, name: '新人', password }))).code).toBe(
      'loginTaken',
    );
    const noPassword = await refusalOf(
      admin.court.saveStaff.mutate({ ...person, name: '新人', loginName: 'new' }),
    );
    expect(noPassword).toMatchObject({
      code: 'badInput',
      fields: [{ path: 'password', reason: 'required' }],
    });
    const taken = await refusalOf(
      admin.court.saveRoom.mutate({ name: '第一仲裁庭', kind: 'courtroom', isActive: true }),
    );
    expect(taken).toMatchObject({ code: 'badInput', fields: [{ path: 'name', reason: 'nameTaken' }] });
  });

  it('notes every change with who made it, without a password in it', async () => {
    await court.as('clerk');
    const log = court.sql((raw) => raw.prepare('select action, actor, details from admin_log').all()) as {
      action: string;
      actor: string;
      details: string;
    }[];
    expect(log.map((row) => row.action)).toContain('staffSaved');
    expect(log.every((row) => row.actor === court.staffId('安宁'))).toBe(true);
    expect(JSON.stringify(log)).not.toMatch(/argon2|correct horse|password_hash/);
    expect(() => court.sql((raw) => raw.prepare("update admin_log set actor = 'x'").run())).toThrow(
      'append-only',
    );
  });
});
