import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intervalOfDays } from '../../electron/backend/domain/docket/availability.ts';
import { noNeeds } from '../../electron/backend/domain/lifecycle/hearing-needs.ts';
import { migrate } from '../../electron/backend/store/migrate.ts';
import { migrations } from '../../electron/backend/store/migrations/index.ts';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, day, type OpenCase, planOf, versionOf } from './sample-case.ts';

let court: Court;
let clerk: Client;
let admin: Client;
let n = 0;

beforeAll(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
  admin = await court.as('administrator');
});
afterAll(() => court.close());

function opened() {
  n += 1;
  return acceptedCase(clerk, applicationOf(n));
}

/** A hearing of a new case on a day, 09:00 to 11:00 in the first courtroom before 高天平 unless told. */
async function scheduled(on: string, changes: Parameters<typeof planOf>[1] = {}): Promise<OpenCase> {
  const of = await opened();
  await clerk.docket.schedule.mutate({
    caseId: of.caseId,
    version: of.version,
    plan: planOf(court, { startsAt: at(`${on}T09:00`), endsAt: at(`${on}T11:00`), ...changes }),
    // Far off or online: what is tried here is who and what is there.
    overrides: (['defencePeriod', 'noticePeriod', 'awardPeriod', 'onlineConsent', 'session'] as const).map(
      (rule) => ({ rule, reason: '双方同意' }),
    ),
  });
  return { caseId: of.caseId, version: await versionOf(clerk, of.caseId) };
}

const leaveOf = (name: string, from: string, to: string) => ({
  kind: 'absence' as const,
  staffId: court.staffId(name),
  ...intervalOfDays(day(from), day(to)),
  reason: '年休假',
});
const casesOf = (hits: readonly { caseId: string }[]) => hits.map(({ caseId }) => caseId);

describe('leave and other duties', () => {
  it('name the hearings they make impossible, before and after saving, and those alone', async () => {
    const hit = await scheduled('2026-04-01');
    await scheduled('2026-04-03');
    await scheduled('2026-04-01', {
      roomId: court.roomId('第二仲裁庭'),
      arbitratorIds: [court.staffId('林远')],
      clerkId: court.staffId('郑和'),
    });
    const absence = leaveOf('高天平', '2026-03-31', '2026-04-02');
    const before = await clerk.availability.preview.query({ change: 'absence', absence });
    expect(before).toMatchObject([
      {
        caseId: hit.caseId,
        mode: 'inPerson',
        startsAt: '2026-04-01T09:00',
        resourceName: '高天平',
        why: { code: 'unavailable', kind: 'absence', reason: '年休假' },
      },
    ]);
    expect(before[0]?.number).toMatch(/^南清劳人仲案/);
    const listed = async () => (await clerk.availability.list.query()).absences;
    expect(await listed()).toEqual([]);
    const saved = await clerk.availability.saveAbsence.mutate(absence);
    expect(saved.hits).toEqual(before);
    expect(await listed()).toEqual([saved.absence]);

    // Saved again, it names what it hits still; shortened, nothing.
    const again = await clerk.availability.saveAbsence.mutate(saved.absence);
    expect(casesOf(again.hits)).toEqual([hit.caseId]);
    const shorter = { ...saved.absence, ...intervalOfDays(day('2026-03-31'), day('2026-03-31')) };
    expect((await clerk.availability.saveAbsence.mutate(shorter)).hits).toEqual([]);
    expect(await listed()).toEqual([shorter]);
    await clerk.availability.removeAbsence.mutate({ id: shorter.id });
    expect(await listed()).toEqual([]);
  });

  it('of part of a day hit what they touch, not what begins as they end', async () => {
    const morning = await scheduled('2026-04-07');
    const duty = (from: string, to: string) =>
      clerk.availability.preview.query({
        change: 'absence',
        absence: {
          kind: 'duty',
          staffId: court.staffId('何静'),
          startsAt: at(`2026-04-07T${from}`),
          endsAt: at(`2026-04-07T${to}`),
          reason: '培训',
        },
      });
    expect(casesOf(await duty('10:59', '12:00'))).toEqual([morning.caseId]);
    expect(await duty('11:00', '12:00')).toEqual([]);
  });

  it('are refused with field and reason when they cannot be right', async () => {
    const absence = leaveOf('高天平', '2026-03-31', '2026-04-02');
    const save = (changes: Partial<typeof absence>) =>
      refusalOf(clerk.availability.saveAbsence.mutate({ ...absence, ...changes }));
    expect((await save({ endsAt: absence.startsAt })).fields).toEqual([
      { path: 'endsAt', reason: 'endBeforeStart' },
    ]);
    expect((await save({ staffId: 'nobody' })).fields).toEqual([{ path: 'staffId', reason: 'unknownStaff' }]);
    expect((await save({ reason: ' ' })).fields).toEqual([{ path: 'reason', reason: 'required' }]);
    // Somebody removed the entry while it was open here.
    const gone = clerk.availability.saveAbsence.mutate({ ...absence, id: 'gone' });
    expect((await refusalOf(gone)).code).toBe('notFound');
  });

  it('keep nobody out of a draw who is away for an hour only', async () => {
    const of = await opened();
    const away = await clerk.availability.saveAbsence.mutate({
      ...leaveOf('高天平', '2026-03-02', '2026-03-02'),
      startsAt: at('2026-03-02T14:00'),
      endsAt: at('2026-03-02T15:00'),
    });
    const pool = async () =>
      (await clerk.tribunal.pool.query({ caseId: of.caseId })).candidates.find(
        ({ staffId }) => staffId === court.staffId('高天平'),
      );
    expect(await pool()).toMatchObject({ isOnLeave: false, leaveUntil: null });
    await clerk.availability.saveAbsence.mutate({
      ...leaveOf('高天平', '2026-03-02', '2026-03-03'),
      id: away.absence.id,
    });
    expect(await pool()).toMatchObject({ isOnLeave: true, leaveUntil: '2026-03-03' });
    await clerk.availability.removeAbsence.mutate({ id: away.absence.id });
  });
});

describe('weekly patterns', () => {
  const pattern = (changes: object = {}) => ({
    staffId: court.staffId('邱明'),
    kind: 'sits' as const,
    weekdays: [4, 2, 2],
    from: '09:00',
    to: '12:00',
    onMakeUpWorkdays: false,
    validFrom: day('2026-04-01'),
    validTo: null,
    reason: '兼职',
    ...changes,
  });

  it('of sitting hit what lies outside them, and what stays when one of two goes', async () => {
    const others = { roomId: court.roomId('第二仲裁庭'), arbitratorIds: [court.staffId('邱明')] };
    // A Tuesday and a Wednesday.
    await scheduled('2026-04-14', others);
    const wednesday = await scheduled('2026-04-15', others);
    const saved = await clerk.availability.savePattern.mutate(pattern());
    expect(saved.pattern.weekdays).toEqual([2, 4]);
    expect(casesOf(saved.hits)).toEqual([wednesday.caseId]);
    const second = await clerk.availability.savePattern.mutate(pattern({ weekdays: [3] }));
    expect(second.hits).toEqual([]);
    const removal = { id: second.pattern.id };
    const foreseen = await clerk.availability.preview.query({ change: 'patternRemoved', ...removal });
    expect(casesOf(foreseen)).toEqual([wednesday.caseId]);
    expect(casesOf((await clerk.availability.removePattern.mutate(removal)).hits)).toEqual([
      wednesday.caseId,
    ]);
    expect((await clerk.availability.list.query()).patterns).toEqual([saved.pattern]);
    await clerk.availability.removePattern.mutate({ id: saved.pattern.id });
  });

  it('are refused with field and reason when they cannot be right', async () => {
    const save = async (changes: object) =>
      (await refusalOf(clerk.availability.savePattern.mutate(pattern(changes)))).fields;
    expect(await save({ to: '09:00' })).toEqual([{ path: 'to', reason: 'endBeforeStart' }]);
    expect(await save({ weekdays: [] })).toEqual([{ path: 'weekdays', reason: 'required' }]);
    expect(await save({ from: '09:60' })).toEqual([{ path: 'from', reason: 'badTime' }]);
    expect(await save({ validTo: day('2026-03-31') })).toEqual([
      { path: 'validTo', reason: 'endBeforeStart' },
    ]);
  });
});

describe('rooms', () => {
  it('closed for a time name what they hit', async () => {
    const hit = await scheduled('2026-04-20');
    const closure = {
      roomId: court.roomId('第一仲裁庭'),
      startsAt: at('2026-04-20T08:00'),
      endsAt: at('2026-04-20T10:00'),
      reason: '维修',
    };
    expect(await clerk.availability.preview.query({ change: 'closure', closure })).toMatchObject([
      { caseId: hit.caseId, resourceName: '第一仲裁庭', why: { kind: 'roomClosed', reason: '维修' } },
    ]);
    const saved = await clerk.availability.saveClosure.mutate(closure);
    expect(casesOf(saved.hits)).toEqual([hit.caseId]);
    expect((await clerk.availability.list.query()).closures).toEqual([saved.closure]);
    await clerk.availability.removeClosure.mutate({ id: saved.closure.id });
    const unknown = clerk.availability.saveClosure.mutate({ ...closure, roomId: 'none' });
    expect((await refusalOf(unknown)).fields).toEqual([{ path: 'roomId', reason: 'unknownRoom' }]);
  });

  it('that lose a feature a hearing needs, or go out of use, name it', async () => {
    const room = {
      id: court.roomId('第一仲裁庭'),
      name: '第一仲裁庭',
      kind: 'courtroom' as const,
      isActive: true,
    };
    await admin.court.saveRoom.mutate({
      ...room,
      features: ['stepFree', 'groundFloor'],
      seats: 30,
      perSession: 4,
    });
    const of = await scheduled('2026-04-22');
    const needs = { ...noNeeds, roomFeatures: ['groundFloor' as const] };
    await record(of, needs);
    // Left out, what the room has stays.
    expect(await admin.court.saveRoom.mutate(room)).toMatchObject({
      features: ['groundFloor', 'stepFree'],
      seats: 30,
      perSession: 4,
      hits: [],
    });
    expect((await clerk.court.reference.query()).rooms[0]).toMatchObject({ seats: 30, perSession: 4 });
    const without = {
      change: 'room' as const,
      roomId: room.id,
      isActive: true,
      features: ['stepFree' as const],
    };
    const lacking = [{ caseId: of.caseId, why: { code: 'roomLacks', features: ['groundFloor'] } }];
    expect(await admin.availability.preview.query(without)).toMatchObject(lacking);
    expect((await admin.court.saveRoom.mutate({ ...room, features: ['stepFree'] })).hits).toMatchObject(
      lacking,
    );
    const closed = await admin.availability.preview.query({ ...without, isActive: false });
    expect(closed.find(({ caseId }) => caseId === of.caseId)?.why).toEqual({ code: 'roomInactive' });
  });
});

const record = (of: OpenCase, needs: typeof noNeeds) =>
  clerk.lifecycle.record.mutate({
    ...of,
    on: day('2026-03-02'),
    entry: {
      step: 'recordNeeds',
      needs: { ...needs, roomFeatures: [...needs.roomFeatures], unfitModes: [...needs.unfitModes] },
    },
  });

describe('needs of a hearing', () => {
  it('are an entry of the history, shown with the case, and verify rebuilds them', async () => {
    const of = await opened();
    expect((await clerk.cases.get.query({ caseId: of.caseId })).needs).toBeNull();
    const needs = { ...noNeeds, interpreter: '手语', note: '由其女儿陪同' };
    const { version } = await record(of, needs);
    expect((await clerk.cases.get.query({ caseId: of.caseId })).needs).toEqual(needs);
    const entries = await clerk.cases.history.query({ caseId: of.caseId });
    expect(entries.find(({ type }) => type === 'needsRecorded')?.facts).toMatchObject({
      interpreter: '手语',
    });
    await record({ caseId: of.caseId, version }, { ...noNeeds });
    expect((await clerk.cases.get.query({ caseId: of.caseId })).needs).toEqual(noNeeds);
    expect(await admin.system.verify.mutate()).toMatchObject({ isSound: true, faults: [] });
  });

  it('that were changed behind the program’s back are found by verify', async () => {
    const of = await opened();
    await record(of, { ...noNeeds, dialect: '客家话' });
    court.sql((raw) => raw.prepare('update "case" set needs = null where id = ?').run(of.caseId));
    const { faults } = await admin.system.verify.mutate();
    expect(faults).toMatchObject([
      { kind: 'projection', subject: of.caseId, detail: 'case: needs is not what the history says' },
    ]);
    court.sql((raw) =>
      raw
        .prepare('update "case" set needs = ? where id = ?')
        .run(JSON.stringify({ ...noNeeds, dialect: '客家话' }), of.caseId),
    );
  });

  it('name the hearing they do not fit: its room or its mode', async () => {
    const of = await scheduled('2026-04-24');
    const why = async (needs: typeof noNeeds) =>
      (
        await clerk.availability.preview.query({
          change: 'needs',
          caseId: of.caseId,
          needs: { ...needs, roomFeatures: [...needs.roomFeatures], unfitModes: [...needs.unfitModes] },
        })
      ).map((hit) => hit.why);
    expect(await why({ ...noNeeds, roomFeatures: ['interpreterBooth'] })).toEqual([
      { code: 'roomLacks', features: ['interpreterBooth'] },
    ]);
    expect(await why({ ...noNeeds, unfitModes: ['inPerson'] })).toEqual([{ code: 'modeUnfit' }]);
    expect(await why({ ...noNeeds, interpreter: '手语' })).toEqual([]);
    const none = record(of, { ...noNeeds, unfitModes: ['inPerson', 'sync', 'async'] });
    expect((await refusalOf(none)).fields).toEqual([
      { path: 'entry.needs.unfitModes', reason: 'noModeLeft' },
    ]);
  });
});

describe('a day on which the court is closed', () => {
  it('names the hearings of that day, in a room or online, and those alone', async () => {
    const inRoom = await scheduled('2026-05-20');
    const online = await scheduled('2026-05-20', {
      mode: 'sync',
      roomId: null,
      platform: '云庭',
      arbitratorIds: [court.staffId('林远')],
      clerkId: court.staffId('郑和'),
    });
    await scheduled('2026-05-21');
    const hits = await admin.availability.preview.query({
      change: 'closingDay',
      on: day('2026-05-20'),
      reason: '台风',
    });
    expect(casesOf(hits).sort()).toEqual([inRoom.caseId, online.caseId].sort());
    expect(hits[0]?.why).toEqual({ code: 'unavailable', kind: 'courtClosed', reason: '台风' });
  });
});

describe('sessions of the court', () => {
  const hours = {
    validFrom: day('2026-06-01'),
    morningFrom: '08:30',
    morningTo: '11:30',
    afternoonFrom: '15:00',
    afternoonTo: '18:00',
    reason: '夏令时间',
  };

  it('hold from a day on, with who changed them and why, and reach every screen', async () => {
    await admin.availability.saveSessionHours.mutate(hours);
    const { reason, ...plain } = hours;
    expect((await clerk.court.reference.query()).sessionHours.at(-1)).toEqual(plain);
    const { sessionHours } = await clerk.availability.list.query();
    expect(sessionHours.map(({ change }) => change?.reason ?? null)).toEqual([null, reason]);
    expect(sessionHours[1]?.change?.by).toBe('安宁');
    await court.reopen();
    expect((await clerk.court.reference.query()).sessionHours).toHaveLength(2);
    await admin.availability.removeSessionHours.mutate({ validFrom: hours.validFrom });
    expect((await clerk.court.reference.query()).sessionHours).toHaveLength(1);
  });

  it('are refused when they overlap, and to whom the rules do not belong', async () => {
    const overlapping = admin.availability.saveSessionHours.mutate({ ...hours, afternoonFrom: '11:00' });
    expect((await refusalOf(overlapping)).fields).toEqual([
      { path: 'afternoonFrom', reason: 'sessionsOverlap' },
    ]);
    expect((await refusalOf(clerk.availability.saveSessionHours.mutate(hours))).code).toBe('forbidden');
  });
});

describe('a sheet of leave', () => {
  const headings = ['人员', '类别', '开始', '结束', '原因'];
  const good = ['林远', '请假', '2026-05-06', '2026-05-08', '年休假'];
  const importing = (rows: string[][], isDryRun = false) =>
    clerk.availability.importAbsences.mutate({ rows: [headings, ...rows], isDryRun });
  const count = async () => (await clerk.availability.list.query()).absences.length;

  it('is read from a workbook, tried, and taken over as a whole with what it hits', async () => {
    const hit = await scheduled('2026-05-07', { arbitratorIds: [court.staffId('林远')] });
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    workbook
      .addWorksheet('请假')
      .addRows([
        headings,
        ['林远', '请假', new Date(Date.UTC(2026, 4, 6)), new Date(Date.UTC(2026, 4, 8)), '年休假'],
        ['何静', '会议', '2026-05-11 14:30', '2026-05-11 16:00', ''],
      ]);
    const answer = await court.fetch('/api/files/leave', {
      method: 'POST',
      token: await court.tokenOf('clerk'),
      body: new Uint8Array(await workbook.xlsx.writeBuffer()),
    });
    const { rows } = (await answer.json()) as { rows: string[][] };
    const before = await count();
    const tried = await clerk.availability.importAbsences.mutate({ rows, isDryRun: true });
    expect(tried).toMatchObject({ faults: [], isSaved: false });
    expect(casesOf(tried.hits)).toEqual([hit.caseId]);
    expect(await count()).toBe(before);
    const saved = await clerk.availability.importAbsences.mutate({ rows, isDryRun: false });
    expect(saved.isSaved).toBe(true);
    expect(casesOf(saved.hits)).toEqual([hit.caseId]);
    expect(await count()).toBe(before + 2);
    const twice = await clerk.availability.importAbsences.mutate({ rows, isDryRun: false });
    expect(twice.faults.map(({ row, code }) => [row, code])).toEqual([
      [2, 'duplicate'],
      [3, 'duplicate'],
    ]);
    expect(await count()).toBe(before + 2);
  });

  it('with a fault in one row saves none of the others', async () => {
    const before = await count();
    const result = await importing([
      ['何静', '请假', '2026-07-01', '2026-07-02', ''],
      ['无此人', '请假', '2026-07-01', '2026-07-02', ''],
    ]);
    expect(result).toMatchObject({
      isSaved: false,
      faults: [{ row: 3, column: 'staff', code: 'unknownStaff' }],
    });
    expect(await count()).toBe(before);
  });

  it('is offered empty, with the people of the court to choose from', async () => {
    const answer = await court.fetch('/api/files/leave-template', { token: await court.tokenOf('clerk') });
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await answer.arrayBuffer());
    expect(workbook.worksheets[0]?.getRow(1).values).toEqual([undefined, ...headings]);
    const names = workbook.worksheets[1]?.getColumn(3).values.filter((value) => typeof value === 'string');
    expect(names).toContain('林远');
  });

  it('that is no workbook is refused', async () => {
    const answer = await court.fetch('/api/files/leave', {
      method: 'POST',
      token: await court.tokenOf('clerk'),
      body: 'not a workbook',
    });
    expect(await answer.json()).toMatchObject({ error: { code: 'badWorkbook' } });
  });

  it('belongs to those who keep absences', async () => {
    const arbitrator = await court.as('arbitrator');
    const call = arbitrator.availability.importAbsences.mutate({ rows: [headings, good], isDryRun: false });
    expect((await refusalOf(call)).code).toBe('forbidden');
  });
});

describe('a store of the version before', () => {
  it('keeps its absences, day for day', () => {
    const raw = new Database(':memory:');
    migrate(
      raw,
      migrations.filter(({ version }) => version <= 20),
      () => {},
    );
    raw.exec(`
      INSERT INTO staff (id, name, functions, is_active, position) VALUES ('s', '林远', '["arbitrator"]', 1, 1);
      INSERT INTO absence (id, staff_id, from_day, to_day, reason) VALUES
        ('a', 's', '2026-02-27', '2026-02-28', '年休假'), ('b', 's', '2026-12-31', '2026-12-31', '病假');`);
    migrate(raw, migrations, () => {});
    expect(raw.prepare('select * from absence order by id').all()).toEqual([
      {
        id: 'a',
        staff_id: 's',
        kind: 'absence',
        starts_at: '2026-02-27T00:00',
        ends_at: '2026-03-01T00:00',
        reason: '年休假',
      },
      {
        id: 'b',
        staff_id: 's',
        kind: 'absence',
        starts_at: '2026-12-31T00:00',
        ends_at: '2027-01-01T00:00',
        reason: '病假',
      },
    ]);
    raw.close();
  });
});
