import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mostSeats } from '../../electron/backend/api/contract/live-room.ts';
import { addDays, toLegalDate } from '../../electron/backend/domain/dates.ts';
import { serveBackend } from '../../electron/backend/server/node-carrier.ts';
import { createLiveRooms, type SeatNow } from '../../electron/backend/services/live-rooms.ts';
import { sha256Of } from '../../electron/backend/store/files.ts';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { LiveLine } from './live-line.ts';
import { invitedOf, makePublic, plannedHearing, Visitor } from './portal-visitor.ts';
import { applicationOf, at, residentId } from './sample-case.ts';

let court: Court;
let clerk: Client;
let served: Awaited<ReturnType<typeof serveBackend>>;
let origin: string;
let count = 0;
const lines: LiveLine[] = [];

beforeAll(async () => {
  court = await openCourt({ now: '2026-03-18T09:00' });
  await makePublic(court);
  served = await serveBackend(
    { fetch: (request, address) => court.backend().fetch(request, address), rooms: court.backend().rooms },
    { beatMs: 100 },
  );
  origin = new URL(served.url).origin;
});
afterAll(async () => {
  await served.close();
  await court.close();
});
beforeEach(async () => {
  clerk = await court.later('2026-03-18T09:00', 'clerk');
});
afterEach(() => {
  for (const line of lines.splice(0)) line.hangUp();
});

async function hearingWith(partyIds: readonly string[] = ['w1']) {
  count += 1;
  const n = 300 + count;
  // Two hearings of one arbitrator at one time would clash.
  const day = addDays(toLegalDate('2026-03-17'), count);
  const hearing = await plannedHearing(court, clerk, applicationOf(n), 'sync', day);
  const invitees = partyIds.map((partyId) => ({ partyId, agentId: null }));
  const issued =
    invitees.length === 0
      ? []
      : (await clerk.portal.invite.mutate({ hearingId: hearing.hearingId, invitees })).issued;
  const visitors: Visitor[] = [];
  for (const one of issued) {
    const visitor = new Visitor(court, `10.2.${n % 250}.${visitors.length + 1}`);
    const { token, code } = invitedOf(one);
    await visitor.ok('POST', '/enter', { token, code, name: one.name, digits: digitsOf(n, one.check) });
    visitors.push(visitor);
  }
  return { ...hearing, n, issued, visitors };
}
function digitsOf(n: number, check: string): string {
  return check === 'identityNumber' ? residentId(n).slice(-6) : '';
}

async function lineOfStaff(hearingId: string, page = 'page-of-clerk'): Promise<LiveLine> {
  const { ticket } = await clerk.live.ticket.mutate({ hearingId });
  return opened(new LiveLine(origin, ticket, page));
}
async function lineOfParty(visitor: Visitor | undefined, page = 'page-of-party'): Promise<LiveLine> {
  const { ticket } = await (visitor as Visitor).ok<{ ticket: string }>('POST', '/live', {});
  return opened(new LiveLine(origin, ticket, page));
}
async function opened(line: LiveLine): Promise<LiveLine> {
  lines.push(line);
  expect(await line.opened()).toBe('open');
  return line;
}
const seatOf = (name: RegExp) => (room: { seats: readonly { name: string }[] }) =>
  room.seats.some((seat) => name.test(seat.name));

describe('waiting, admission and coming back', () => {
  it('a party waits alone, is let in by the clerk, drops and comes back to its seat; all of it is in the case', async () => {
    const { hearingId, caseId, visitors, n } = await hearingWith();
    const desk = await lineOfStaff(hearingId);
    const party = await lineOfParty(visitors[0]);
    const outside = await party.room(() => true);
    expect(outside.seats).toMatchObject([{ name: `申请人${n}`, isAdmitted: false }]);

    const { rulesSha256 } = await clerk.live.get.query({ hearingId });
    party.say({ type: 'equipment', hasCamera: true, hasMicrophone: true });
    party.say({ type: 'confirmRules', sha256: rulesSha256 });
    const ready = await desk.room(({ seats }) =>
      seats.some((seat) => seat.hasConfirmedRules && seat.hasEquipment === true),
    );
    const seatId = ready.seats.find(({ partyId }) => partyId === 'w1')?.id ?? '';
    desk.say({ type: 'admit', seatId });
    await party.room(({ seats }) => seats.length === 2);

    party.hangUp();
    await desk.room(({ seats }) => seats.some((seat) => seat.id === seatId && seat.page === null));
    const again = await lineOfParty(visitors[0], 'page-after-the-drop');
    const inside = await again.room(({ seats }) => seats.length === 2);
    expect(inside.seats).toContainEqual(
      expect.objectContaining({ id: seatId, isAdmitted: true, page: 'page-after-the-drop' }),
    );

    await clerk.live.act.mutate({
      hearingId,
      entry: { kind: 'identityChecked', partyId: 'w1', name: `申请人${n}`, isMatched: true, note: '' },
    });
    const { people, checks } = await clerk.live.get.query({ hearingId });
    expect(people).toMatchObject([
      {
        partyId: 'w1',
        isAdmitted: true,
        identity: { isMatched: true },
        rulesConfirmed: { sha256: rulesSha256 },
      },
    ]);
    expect(checks).toMatchObject([{ partyId: 'w1', channel: 'room', isGood: true }]);
    const kinds = court.sql((raw) =>
      raw
        .prepare(
          `select json_extract(payload, '$.entry.kind') as kind from case_event where case_id = ? and type = 'liveEntry' order by seq`,
        )
        .pluck()
        .all(caseId),
    );
    expect(kinds).toEqual(['equipmentChecked', 'rulesConfirmed', 'admitted', 'identityChecked']);
  });

  it('who was sent out hears nobody and is heard by nobody', async () => {
    const { hearingId, visitors } = await hearingWith();
    const desk = await lineOfStaff(hearingId);
    const party = await lineOfParty(visitors[0]);
    const found = await desk.room(({ seats }) => seats.length === 2);
    const seat = found.seats.find(({ partyId }) => partyId === 'w1');
    const me = found.me;
    desk.say({ type: 'admit', seatId: seat?.id });
    await party.room(({ seats }) => seats.length === 2);
    party.say({
      type: 'signal',
      to: me,
      page: 'page-of-clerk',
      way: 'way-1',
      candidate: { candidate: 'first' },
    });
    await desk.hears((news) => news.type === 'signal');
    desk.say({ type: 'sendOut', seatId: seat?.id });
    await desk.room(({ seats }) =>
      seats.some((one) => one.partyId === 'w1' && !one.isAdmitted && seatOf(/./)({ seats })),
    );
    party.say({
      type: 'signal',
      to: me,
      page: 'page-of-clerk',
      way: 'way-1',
      candidate: { candidate: 'second' },
    });
    party.say({ type: 'state', isMuted: true, isCameraOff: false, isHandUp: false, isSharing: false });
    await desk.room(({ seats }) => seats.some((one) => one.partyId === 'w1' && one.isMuted));
    expect(JSON.stringify(desk.news)).not.toContain('second');
  });
});

describe('six seats', () => {
  it('a seventh is not let in, by the clerk or by having been in before, until one leaves', async () => {
    const rooms = createLiveRooms({
      clock: () => 0,
      newToken: () => 'token',
      mostSeats,
      replaced: 4001,
      iceServers: [],
      onFault: (error) => {
        throw error;
      },
    });
    const said = new Map<string, { type: string; seats?: readonly SeatNow[]; reason?: string }[]>();
    const sit = (id: string, isAdmitted: boolean) => {
      said.set(id, []);
      const seat = {
        id,
        name: id,
        role: 'clerk',
        partyId: id === 'clerk' ? null : id,
        isAdmitted,
        hasConfirmedRules: true,
        hasEquipment: true,
      } as const;
      return rooms.join(
        { hearingId: 'h', seat, stillIn: async () => true, enter: async () => {} },
        `page-of-${id}`,
        { send: (news) => said.get(id)?.push(news as { type: string }), close: () => {} },
      );
    };
    const isIn = (id: string) =>
      said
        .get('clerk')
        ?.findLast(({ type }) => type === 'room')
        ?.seats?.find((seat) => seat.id === id)?.isAdmitted;
    const clerk = sit('clerk', true);
    const others = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => sit(id, true));
    sit('p6', true);
    expect(isIn('p5')).toBe(true);
    expect(isIn('p6')).toBe(false);
    await clerk.says({ type: 'admit', seatId: 'p6' });
    expect(said.get('clerk')?.at(-1)).toEqual({ type: 'refused', reason: 'full' });
    others[0]?.lost();
    await clerk.says({ type: 'admit', seatId: 'p6' });
    expect(isIn('p6')).toBe(true);
  });
});

describe('what is entered and counted', () => {
  const meeting = {
    platform: '腾讯会议',
    number: '123 456 789',
    link: 'https://meeting.example.com/m/1',
    password: '',
  };

  it('another platform stands in the case, in the portal and on the sheet; one that nobody could join is refused by its field', async () => {
    const { hearingId, caseId, visitors } = await hearingWith();
    const set = (to: typeof meeting | null) =>
      clerk.live.act.mutate({ hearingId, entry: { kind: 'meetingSet', meeting: to } });
    for (const [bad, path] of [
      [{ ...meeting, number: '', link: '' }, 'entry.meeting.number'],
      [{ ...meeting, link: 'javascript:alert(1)' }, 'entry.meeting.link'],
      [{ ...meeting, link: 'http://meeting.example.com' }, 'entry.meeting.link'],
      [{ ...meeting, platform: ' ' }, 'entry.meeting.platform'],
    ] as const)
      expect(await refusalOf(set(bad))).toMatchObject({ code: 'badInput', fields: [{ path }] });
    await set(meeting);
    expect((await clerk.live.get.query({ hearingId })).meeting).toEqual(meeting);
    const view = await (visitors[0] as Visitor).ok<{ hearing: { meeting: unknown } }>('GET', '/view');
    expect(view.hearing.meeting).toEqual(meeting);
    const { version } = await clerk.cases.get.query({ caseId });
    const target = { caseId, kind: 'joiningSheet' as const, hearingId: null, partyId: 'w1', version };
    const { document } = await clerk.papers.issue.mutate(target);
    expect(document).toMatchObject({ kind: 'joiningSheet', title: '在线同步开庭参加须知' });
    await set(null);
    expect((await clerk.live.get.query({ hearingId })).meeting).toBeNull();
  });

  it('a party reads the text of a synchronous hearing, and no asynchronous one', async () => {
    const { visitors } = await hearingWith();
    const { rights } = await (visitors[0] as Visitor).ok<{ rights: { rights: string[]; duties: string[] } }>(
      'GET',
      '/view',
    );
    const text = [...rights.rights, ...rights.duties].join('\n');
    expect(text).toContain('全程打开摄像头');
    expect(text).not.toMatch(/异步|每个阶段/);
  });

  it('unchecked equipment and interruptions are in the list, the hearing and the figures of the year', async () => {
    const { hearingId } = await hearingWith([]);
    const row = async () => (await clerk.live.list.query()).rows.find((one) => one.hearingId === hearingId);
    const before = await clerk.live.get.query({ hearingId });
    expect(before.equipment?.partyIds).toEqual(['w1', 'e1']);
    expect((await row())?.equipment?.names).toHaveLength(2);
    for (const partyId of ['w1', 'e1'])
      await clerk.live.act.mutate({
        hearingId,
        entry: { kind: 'equipmentChecked', partyId, channel: 'phone', isGood: true, note: '' },
      });
    expect((await row())?.equipment).toBeNull();

    const director = await court.as('director');
    const counted = await director.live.figures.query({ year: 2026 });
    const entry = { partyId: null, from: at('2026-03-18T09:00'), note: '' };
    await clerk.live.act.mutate({
      hearingId,
      entry: { ...entry, kind: 'incident', incidentId: 'i1', cause: 'power' },
    });
    await clerk.live.act.mutate({
      hearingId,
      entry: { kind: 'incidentEnded', incidentId: 'i1', to: at('2026-03-18T09:20') },
    });
    expect((await clerk.live.get.query({ hearingId })).interruptions).toEqual({
      count: 1,
      minutes: 20,
      beyondTolerance: 1,
      causes: [{ cause: 'power', count: 1, minutes: 20 }],
    });
    expect((await row())?.interruptions).toBe(1);
    const after = await director.live.figures.query({ year: 2026 });
    expect(after).toMatchObject({
      count: counted.count + 1,
      minutes: counted.minutes + 20,
      interrupted: counted.interrupted + 1,
    });
    expect(await director.live.figures.query({ year: 2025 })).toMatchObject({ count: 0, hearings: 0 });
  });

  it('who is not of the hearing sets no meeting, and who is not signed in reads no figures', async () => {
    const { hearingId } = await hearingWith([]);
    const entry = { kind: 'meetingSet' as const, meeting: null };
    const stranger = court.client(null);
    expect(await refusalOf(stranger.live.act.mutate({ hearingId, entry }))).toMatchObject({
      code: 'notSignedIn',
    });
    expect(await refusalOf(stranger.live.figures.query({ year: 2026 }))).toMatchObject({
      code: 'notSignedIn',
    });
  });
});

describe('attacks on the room', () => {
  it('no ticket, a made-up one, and one that was used: the upgrade is refused', async () => {
    const { hearingId } = await hearingWith([]);
    for (const ticket of ['', 'x'.repeat(43)]) expect(await new LiveLine(origin, ticket).opened()).toBe(403);
    const { ticket } = await clerk.live.ticket.mutate({ hearingId });
    await opened(new LiveLine(origin, ticket));
    expect(await new LiveLine(origin, ticket).opened()).toBe(403);
  });

  it('a ticket kept for later than half a minute is refused', async () => {
    const { hearingId } = await hearingWith([]);
    const { ticket } = await clerk.live.ticket.mutate({ hearingId });
    court.advance(31_000);
    expect(await new LiveLine(origin, ticket).opened()).toBe(403);
  });

  it("another site's page opens a line with a stolen ticket: refused by its origin, also without one or with a foreign host", async () => {
    const { hearingId } = await hearingWith([]);
    for (const headers of [
      { origin: 'https://evil.example' },
      {},
      { origin: 'http://evil.example', host: 'evil.example' },
    ] as Record<string, string>[]) {
      const { ticket } = await clerk.live.ticket.mutate({ hearingId });
      expect(await new LiveLine(origin, ticket, 'page-of-thief', headers).opened()).toBe(403);
    }
  });

  it('a party without a session, a desk without one, an arbitrator of another case: no ticket', async () => {
    const { hearingId } = await hearingWith([]);
    const stranger = new Visitor(court, '10.9.9.9');
    expect(await stranger.codeOf('POST', '/live', {})).toBe('notEntered');
    expect(await refusalOf(court.client(null).live.ticket.mutate({ hearingId }))).toMatchObject({
      code: 'notSignedIn',
    });
    const admin = await court.as('administrator');
    await admin.court.saveStaff.mutate({
      id: court.staffId('邱明'),
      name: '邱明',
      functions: ['arbitrator'],
      isActive: true,
      loginName: `qiu${count}`,
      password: 'correct horse 正确',
    });
    const { token } = await court
      .client(null)
      .session.signIn.mutate({ loginName: `qiu${count}`, password: 'correct horse 正确' });
    expect(await refusalOf(court.client(token).live.ticket.mutate({ hearingId }))).toMatchObject({
      code: 'forbidden',
    });
  });

  it('a party of one hearing says a seat of another: nothing arrives there', async () => {
    const one = await hearingWith();
    const other = await hearingWith();
    const desk = await lineOfStaff(one.hearingId);
    const otherDesk = await lineOfStaff(other.hearingId, 'page-of-other');
    const party = await lineOfParty(one.visitors[0]);
    const { seats, me } = await desk.room((room) => room.seats.length === 2);
    desk.say({ type: 'admit', seatId: seats.find(({ partyId }) => partyId !== null)?.id });
    await party.room((room) => room.seats.length === 2);
    // The clerk has the same seat id in both rooms; only the page differs.
    party.say({
      type: 'signal',
      to: me,
      page: 'page-of-other',
      way: 'way-1',
      candidate: { candidate: 'over the wall' },
    });
    party.say({
      type: 'signal',
      to: me,
      page: 'page-of-clerk',
      way: 'way-1',
      candidate: { candidate: 'inside' },
    });
    await desk.hears((news) => news.type === 'signal');
    expect(JSON.stringify(otherDesk.news)).not.toContain('over the wall');
    expect(otherDesk.news.every((news) => news.type === 'room' && news.seats.length === 1)).toBe(true);
  });

  it('a party admits itself, sends out the clerk, announces a recording: refused', async () => {
    const { hearingId, visitors } = await hearingWith();
    const party = await lineOfParty(visitors[0]);
    const { me } = await party.room(() => true);
    for (const message of [
      { type: 'admit', seatId: me },
      { type: 'sendOut', seatId: court.staffId('何静') },
      { type: 'recording', isOn: true },
    ]) {
      const before = party.news.length;
      party.say(message);
      await party.hears((news) => news.type === 'refused' && party.news.indexOf(news) >= before);
    }
    expect((await clerk.live.get.query({ hearingId })).people).toEqual([]);
  });

  it('forged `from`, no JSON, an unknown kind, a message of 65 KB, a flood: the line is closed', async () => {
    const { hearingId } = await hearingWith([]);
    const attacks = [
      [{ type: 'signal', to: 'x', page: 'y', way: 'w', from: court.staffId('高天平') }, 4400],
      ['not json', 4400],
      [{ type: 'take-over' }, 4400],
      [{ type: 'signal', to: 'x', page: 'y', way: 'w', candidate: { candidate: 'x'.repeat(66_000) } }, 1009],
    ] as const;
    for (const [message, code] of attacks) {
      const line = await lineOfStaff(hearingId);
      const closed = line.closed();
      line.say(message);
      expect(await closed).toBe(code);
    }
    const line = await lineOfStaff(hearingId);
    const closed = line.closed();
    for (let sent = 0; sent < 2000; sent += 1) line.say({ type: 'recording', isOn: false });
    expect(await closed).toBe(4429);
  });

  it('an invitation is taken back while its party sits in the room: the line ends by itself', async () => {
    const { hearingId, issued, visitors } = await hearingWith();
    const party = await lineOfParty(visitors[0]);
    const desk = await lineOfStaff(hearingId);
    await desk.room(({ seats }) => seats.length === 2);
    const closed = party.closed();
    await clerk.portal.revoke.mutate({ invitationId: issued[0]?.invitationId ?? '' });
    expect(await closed).toBe(4003);
    // Its seat is gone, so nobody keeps a way to it open.
    await desk.room((room) => room.seats.length === 1 && desk.news.indexOf(room) === desk.news.length - 1);
  });

  it('the same seat opens twice: the older line is closed, the newer stays', async () => {
    const { hearingId } = await hearingWith([]);
    const first = await lineOfStaff(hearingId);
    const closed = first.closed();
    const second = await lineOfStaff(hearingId, 'page-of-second');
    expect(await closed).toBe(4001);
    await second.room(({ seats }) => seats.length === 1 && seats[0]?.page === 'page-of-second');
  });
});

describe('a recording in pieces', () => {
  const piece = async (recordingId: string, from: number, bytes: Uint8Array, seconds: number) =>
    court.fetch(`/api/files/recording/${recordingId}?from=${from}&seconds=${seconds}`, {
      method: 'PUT',
      token: await court.tokenOf('clerk'),
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from(bytes),
    });
  const bytesOf = (n: number) => Uint8Array.from({ length: 5000 }, (_, index) => (index * n) % 251);

  it('survives a restart, takes a piece once, and comes into the case under its hash with its beginning and length', async () => {
    const { hearingId, caseId } = await hearingWith([]);
    const { recordingId, startedAt } = await clerk.live.startRecording.mutate({
      hearingId,
      origin: 'room',
      name: 'hearing.webm',
      startedAt: null,
    });
    expect(startedAt).toBe('2026-03-18T01:00:00.000Z');
    expect((await piece(recordingId, 0, bytesOf(3), 5)).status).toBe(200);
    expect((await piece(recordingId, 5000, bytesOf(7), 10)).status).toBe(200);
    // The answer was lost: sent again, kept once. A gap is refused.
    expect(await (await piece(recordingId, 5000, bytesOf(7), 10)).json()).toEqual({ bytes: 10_000 });
    expect((await piece(recordingId, 20_000, bytesOf(1), 15)).status).toBe(400);
    await court.reopen();
    const [unfinished] = (await clerk.live.get.query({ hearingId })).recordings;
    expect(unfinished).toMatchObject({ sha256: null, bytes: 10_000, seconds: 10 });
    const { sha256 } = await clerk.live.finishRecording.mutate({ recordingId });
    expect(sha256).toBe(sha256Of(Buffer.concat([bytesOf(3), bytesOf(7)])));
    const answer = await court.fetch(`/api/files/recording/${recordingId}`, {
      token: await court.tokenOf('clerk'),
    });
    expect(sha256Of(new Uint8Array(await answer.arrayBuffer()))).toBe(sha256);
    const history = await clerk.cases.history.query({ caseId });
    expect(JSON.stringify(history)).toContain(sha256);
    expect((await piece(recordingId, 10_000, bytesOf(1), 15)).status).toBe(404);
    const admin = await court.as('administrator');
    expect(await admin.system.verify.mutate()).toMatchObject({ isSound: true });
  });

  it('nobody without the hearing reads it; a party never', async () => {
    const { hearingId, visitors } = await hearingWith();
    const { recordingId } = await clerk.live.startRecording.mutate({
      hearingId,
      origin: 'upload',
      name: 'meeting.mp4',
      startedAt: '2026-03-17T01:00:00.000Z',
    });
    await piece(recordingId, 0, bytesOf(3), 5);
    await clerk.live.finishRecording.mutate({ recordingId });
    expect((await court.fetch(`/api/files/recording/${recordingId}`)).status).toBe(401);
    const cookie = visitors[0]?.cookie ?? '';
    expect((await court.fetch(`/api/files/recording/${recordingId}`, { headers: { cookie } })).status).toBe(
      401,
    );
    expect(
      await refusalOf(
        clerk.live.act.mutate({
          hearingId,
          entry: {
            kind: 'incident',
            incidentId: 'i1',
            cause: 'network',
            partyId: 'nobody',
            from: at('2026-03-18T09:00'),
            note: '',
          },
        }),
      ),
    ).toMatchObject({ code: 'badInput' });
  });
});

it('camera and microphone are open on the pages of the room alone', async () => {
  const policy = async (path: string) => (await court.fetch(path)).headers.get('permissions-policy');
  for (const path of ['/', '/online', '/portal', '/api/portal/view', '/liveness', '/portal/live/x'])
    expect(await policy(path), path).toContain('camera=(), microphone=()');
});
