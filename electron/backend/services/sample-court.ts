import { addDays, dateOf, type LegalDate, toLocalDateTime } from '../domain/dates.ts';
import type { Application, Claim, Party } from '../domain/lifecycle/application.ts';
import type { Outcome } from '../domain/lifecycle/events.ts';
import { overridableRules } from '../domain/lifecycle/overrides.ts';
import type { ServiceSubject } from '../domain/lifecycle/procedural-events.ts';
import { partiesToServe } from '../domain/lifecycle/representation.ts';
import type { StaffFunction } from '../domain/permissions.ts';
import * as court from '../store/repositories/court.ts';
import { loadCase } from './case-commit.ts';
import { type Actor, type Context, newId, today } from './context.ts';
import * as docket from './docket.ts';
import { postpone } from './docket-postpone.ts';
import * as intake from './intake.ts';
import * as lifecycle from './lifecycle.ts';
import * as outcomes from './outcome.ts';
import { readSampleCourt, type SampleCourt, type SampleDispute } from './sample-data.ts';
import { extras } from './sample-extras.ts';
import { hashPassword } from './sessions.ts';
import { addRooms, addStaff, saveCourt } from './setup.ts';

/**
 * Fills an empty data folder with the practice court: some 60 believable cases in every state around today, each made by the
 * same services the desk uses, with the clock put back to the day of each step. Answers the director's id.
 */
export async function fillSampleCourt(context: Context): Promise<{ directorId: string }> {
  const sample = readSampleCourt(context.resourcesDir);
  const people = await prepare(context, sample);
  const maker = createMaker(context, sample, people);
  const ordered = [...sample.disputes].sort((a, b) => b.age - a.age);
  for (const [index, dispute] of ordered.entries()) await maker.make(dispute, index);
  return { directorId: people.director };
}

interface SamplePeople {
  readonly director: string;
  readonly clerks: readonly string[];
  readonly arbitrators: readonly string[];
  readonly courtrooms: readonly string[];
  readonly onlineRooms: readonly string[];
}

async function prepare(context: Context, sample: SampleCourt): Promise<SamplePeople> {
  const passwordHash = await hashPassword(sample.password);
  return context.store.write(async (trx) => {
    await saveCourt(trx, sample.court, true);
    const rooms = await addRooms(context, trx, sample.rooms);
    for (const { name, features, seats, perSession } of sample.rooms)
      await court.updateRoom(trx, rooms.get(name) ?? name, {
        features: JSON.stringify(features),
        seats,
        per_session: perSession,
      });
    const ids = new Map<string, string>();
    for (const member of sample.staff) {
      const id = await addStaff(context, trx, member);
      await court.updateStaff(trx, id, { login_name: member.loginName, password_hash: passwordHash });
      ids.set(member.name, id);
    }
    const holding = (wanted: StaffFunction) =>
      sample.staff
        .filter((member) => member.functions.includes(wanted))
        .flatMap((member) => ids.get(member.name) ?? []);
    const roomsOf = (kind: string) =>
      sample.rooms.filter((room) => room.kind === kind).flatMap((room) => rooms.get(room.name) ?? []);
    const [director] = holding('director');
    if (director === undefined) throw new Error('demo/court.json names no director');
    return {
      director,
      clerks: holding('clerk'),
      arbitrators: holding('arbitrator'),
      courtrooms: roomsOf('courtroom'),
      onlineRooms: roomsOf('online'),
    };
  });
}

const hours = [
  ['09:00', '10:20'],
  ['10:30', '11:50'],
  ['14:30', '15:50'],
  ['16:00', '17:20'],
] as const;

function createMaker(context: Context, sample: SampleCourt, people: SamplePeople) {
  const now = today(context);
  const { calendar } = context.legal;
  const actor: Actor = { staffId: people.director, functions: ['clerk', 'arbitrator', 'director'] };
  /** The context as it was at ten in the morning of a day; never later than now. */
  const onDay = (day: LegalDate): Context => ({
    ...context,
    clock: () => Math.min(context.clock(), Date.parse(`${day}T10:00:00+08:00`)),
    publish: () => {},
  });
  const afterWork = (day: LegalDate): Context => ({
    ...context,
    clock: () => Math.min(context.clock(), Date.parse(`${day}T18:00:00+08:00`)),
    publish: () => {},
  });
  const workday = (age: number): LegalDate =>
    age >= 0 ? calendar.workdaysBack(now, age) : calendar.addWorkdays(now, -age);

  async function make(dispute: SampleDispute, index: number): Promise<void> {
    const received = workday(dispute.age);
    const application = applicationOf(context, sample, dispute, index, received);
    const { caseId } = await intake.receive(onDay(received), actor, {
      application,
      decision: { step: 'receive' },
      draftKey: null,
    });
    if (dispute.until === 'received') {
      await extras(
        onDay(received),
        actor,
        { caseId, version: 1 },
        dispute.extra,
        received,
        people.clerks[0] ?? '',
      );
      return;
    }
    const decided = earlier(
      calendar.addWorkdays(received, dispute.workers >= 10 || dispute.isMigrant ? 1 : 3),
      now,
    );
    if (dispute.until === 'rejected') {
      await lifecycle.record(onDay(decided), actor, {
        caseId,
        version: 1,
        on: decided,
        entry: {
          step: 'redirect',
          competent: '广州市另一区劳动人事争议仲裁委员会',
          reason: '劳动合同履行地及用人单位所在地均不在本区。',
        },
      });
      return;
    }
    let { version } = await intake.accept(onDay(decided), actor, { caseId, version: 1, on: decided });
    // Of the cases that only wait, every third has not been served yet.
    if (dispute.until === 'accepted' && dispute.extra === undefined && index % 3 === 0) return;
    const servedOn = earlier(calendar.addWorkdays(decided, 2), now);
    version = await serve(
      servedOn,
      caseId,
      version,
      ['application', 'panelNotice', 'evidenceNotice'],
      application,
      null,
    );
    if (dispute.until === 'accepted') {
      await extras(
        onDay(servedOn),
        actor,
        { caseId, version },
        dispute.extra,
        servedOn,
        people.clerks[0] ?? '',
      );
      return;
    }
    const isAhead = dispute.until === 'scheduled' || dispute.until === 'postponed';
    const hearingDay = isAhead
      ? comingDay(index)
      : earlier(calendar.addWorkdays(decided, 7 + (index % 4)), calendar.workdaysBack(now, 1));
    const scheduled = await scheduleSomewhere(onDay(decided), {
      caseId,
      version,
      dispute,
      index,
      day: hearingDay,
    });
    version = scheduled.version;
    if (dispute.until === 'scheduled') {
      // Every fourth still waits for its notice to go out.
      if (index % 4 !== 0)
        await serve(servedOn, caseId, version, ['hearingNotice'], application, scheduled.hearingId);
      return;
    }
    if (dispute.until === 'postponed') {
      const asked = earlier(calendar.addWorkdays(decided, 2), now);
      await postpone(onDay(asked), actor, {
        caseId,
        version,
        hearingId: scheduled.hearingId,
        by: 'respondent',
        code: 'illness',
        requestedOn: asked,
        reason: '被申请人因客观原因申请延期，理由成立。',
        way: { to: 'queue' },
        overrides: [{ rule: 'postponeRequest', reason: '住院证明属实，准许延期。' }],
      });
      return;
    }
    version = await serve(servedOn, caseId, version, ['hearingNotice'], application, scheduled.hearingId);
    version = (await record(scheduled, { caseId, version, dispute, application })).version;
    if (dispute.until === 'heard' || dispute.until === 'adjourned') {
      await extras(context, actor, { caseId, version }, dispute.extra, now, people.clerks[0] ?? '');
      return;
    }
    await conclude({
      caseId,
      version,
      dispute,
      application,
      day: earlier(calendar.addWorkdays(dateOf(scheduled.startsAt), 4), now),
    });
  }

  /** Papers handed over to every party on one day, with their signatures. */
  async function serve(
    on: LegalDate,
    caseId: string,
    version: number,
    subjects: readonly ServiceSubject[],
    application: Application,
    hearingId: string | null,
  ): Promise<number> {
    const saved = await lifecycle.record(onDay(on), actor, {
      caseId,
      version,
      on,
      entry: {
        step: 'recordService',
        serviceId: null,
        subjects,
        hearingId,
        partyIds: application.parties.map((party) => party.id),
        mode: 'direct',
        isProved: true,
        proof: '送达回证已签收',
      },
    });
    return saved.version;
  }

  /** A working day from today to a week ahead, more of them near: a docket looks like that. */
  function comingDay(index: number): LegalDate {
    return calendar.addWorkdays(calendar.rollForward(now), [0, 1, 1, 2, 0, 3, 2, 5, 1, 4][index % 10] ?? 0);
  }

  /** The first free hour of the day or of the days after, in any room, with any arbitrator: the docket itself says what is free. */
  async function scheduleSomewhere(
    at: Context,
    wanted: { caseId: string; version: number; dispute: SampleDispute; index: number; day: LegalDate },
  ) {
    const { dispute, index } = wanted;
    const version = await agreeOnline(at, wanted);
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const [from, to] = hours[(index + attempt) % hours.length] ?? hours[0];
      const day = calendar.addWorkdays(wanted.day, Math.floor(attempt / 24));
      const plan = planOf(dispute, index + attempt, day, from, to);
      const { breaches } = await docket.check(at, actor, { caseId: wanted.caseId, hearingId: null, plan });
      if (breaches.some(({ force }) => force === 'refused')) continue;
      const saved = await docket.schedule(at, actor, {
        caseId: wanted.caseId,
        version,
        plan,
        // A sample docket lies close around today; the parties of some of its cases have agreed to be heard early.
        overrides: overridableRules.map((rule) => ({ rule, reason: '双方当事人书面同意，已附卷。' })),
      });
      return {
        hearingId: saved.hearingId,
        version: saved.version,
        startsAt: plan.startsAt,
        endsAt: plan.endsAt,
      };
    }
    throw new Error('the sample court found no free hour');
  }

  /** Whoever is to be heard online has said so first (GD-OH 4); answers the version of the case. */
  async function agreeOnline(
    at: Context,
    { caseId, version, dispute }: { caseId: string; version: number; dispute: SampleDispute },
  ): Promise<number> {
    if (dispute.mode === 'inPerson') return version;
    const { state } = await loadCase(at.store.db, caseId);
    const saved = await lifecycle.record(at, actor, {
      caseId,
      version,
      on: today(at),
      entry: {
        step: 'recordOnlineConsent',
        partyIds: partiesToServe(state).map(({ id }) => id),
        modes: [dispute.mode],
        isGiven: true,
        note: '线上开庭同意书',
      },
    });
    return saved.version;
  }

  function planOf(dispute: SampleDispute, turn: number, day: LegalDate, from: string, to: string) {
    const pick = <T>(list: readonly T[], place: number): T => {
      const item = list[place % list.length];
      if (item === undefined) throw new Error('demo/court.json has an empty list');
      return item;
    };
    const count = dispute.workers >= 10 ? 3 : 1;
    const arbitratorIds = Array.from({ length: count }, (_, place) => pick(people.arbitrators, turn + place));
    const clerkId = pick(
      people.clerks.filter((id) => !arbitratorIds.includes(id)),
      turn,
    );
    const isAsync = dispute.mode === 'async';
    return {
      mode: dispute.mode,
      roomId: isAsync ? null : pick(dispute.mode === 'sync' ? people.onlineRooms : people.courtrooms, turn),
      platform: isAsync ? '仲裁院网上庭审平台' : null,
      startsAt: toLocalDateTime(`${day}T${isAsync ? '09:00' : from}`),
      endsAt: toLocalDateTime(isAsync ? `${calendar.addWorkdays(day, 2)}T18:00` : `${day}T${to}`),
      arbitratorIds,
      clerkId,
    };
  }

  async function record(
    scheduled: Awaited<ReturnType<typeof scheduleSomewhere>>,
    input: { caseId: string; version: number; dispute: SampleDispute; application: Application },
  ) {
    const isAbsent = input.dispute.until === 'deemedWithdrawn';
    const day = dateOf(scheduled.endsAt);
    return docket.record(afterWork(day), actor, {
      caseId: input.caseId,
      version: input.version,
      hearingId: scheduled.hearingId,
      result: isAbsent ? 'applicantAbsent' : input.dispute.until === 'adjourned' ? 'adjourned' : 'held',
      openedAt: isAbsent ? null : scheduled.startsAt,
      endedAt: isAbsent ? null : toLocalDateTime(`${day}T${scheduled.endsAt.slice(11)}`),
      attendance: input.application.parties.map((party) => ({
        partyId: party.id,
        mark: isAbsent && party.role === 'applicant' ? ('absent' as const) : ('present' as const),
      })),
      note:
        input.dispute.until === 'adjourned'
          ? '被申请人当庭提交考勤记录，申请人要求给予质证时间，休庭后再次开庭。'
          : '',
    });
  }

  async function conclude(input: {
    caseId: string;
    version: number;
    dispute: SampleDispute;
    application: Application;
    day: LegalDate;
  }): Promise<void> {
    const { caseId, dispute, day } = input;
    const at = afterWork(day);
    const isClosed = ['withdrawn', 'deemedWithdrawn', 'closedByMediation', 'closedByAward', 'sued'].includes(
      dispute.until,
    );
    let { version } = await outcomes.record(at, actor, {
      caseId,
      version: input.version,
      outcome: outcomeOf(input.application, dispute, day),
      closeOn: isClosed ? day : null,
    });
    if (!isClosed) return;
    if (
      dispute.until === 'closedByAward' ||
      dispute.until === 'sued' ||
      dispute.until === 'closedByMediation'
    ) {
      const servedOn = earlier(calendar.addWorkdays(day, 2), now);
      version = await serve(servedOn, caseId, version, ['outcome'], input.application, null);
    }
    if (dispute.until === 'sued') {
      const partyId = input.application.parties[0]?.id ?? '';
      const suit = { partyId, action: 'suit', court: '广州市示例区人民法院', courtCaseNumber: '' } as const;
      await outcomes.recordSuit(context, actor, { caseId, version, on: now, suit });
    }
  }

  return { make };
}

function outcomeOf(application: Application, dispute: SampleDispute, day: LegalDate): Outcome {
  if (dispute.until === 'withdrawn')
    return { method: 'withdrawn', decidedOn: day, reason: '双方自行和解，申请人书面申请撤回仲裁申请。' };
  if (dispute.until === 'deemedWithdrawn')
    return {
      method: 'deemedWithdrawn',
      decidedOn: day,
      reason: '申请人收到书面开庭通知，无正当理由未到庭。',
    };
  const claimedFen = application.claims.reduce((sum, claim) => sum + (claim.amountFen ?? 0), 0);
  if (dispute.until === 'settled' || dispute.until === 'closedByMediation') {
    const amountFen = Math.round((claimedFen * 8) / 1000) * 100;
    const part = Math.floor(amountFen / 3);
    return {
      method: 'mediation',
      decidedOn: day,
      amountFen,
      instalments: (amountFen === 0 ? [] : [part, part, amountFen - 2 * part]).map((fen, index) => ({
        dueOn: addDays(day, 30 * (index + 1)),
        amountFen: fen,
      })),
      terms:
        '被申请人按期将款项支付至申请人原工资账户；任何一期逾期未付，申请人可就全部未付款项申请强制执行。双方就本案劳动关系再无其他争议。',
      mediator: null,
    };
  }
  return {
    method: 'award',
    decidedOn: day,
    finality: null,
    decisions: application.claims.map((claim, index) => {
      if (claim.amountFen === null || index % 3 === 2)
        return { claimId: claim.id, result: 'dismissed' as const, amountFen: null };
      if (index % 3 === 1)
        return { claimId: claim.id, result: 'partly' as const, amountFen: Math.floor(claim.amountFen / 2) };
      return { claimId: claim.id, result: 'supported' as const, amountFen: claim.amountFen };
    }),
    amountFen: null,
    findings:
      '申请人提交的劳动合同、银行流水及考勤记录能够相互印证，被申请人未能就工资支付情况提交反证，应当承担举证不能的后果。',
    performanceDays: 5,
  };
}

function applicationOf(
  context: Context,
  sample: SampleCourt,
  dispute: SampleDispute,
  index: number,
  receivedOn: LegalDate,
): Application {
  const at = <T>(list: readonly T[], place: number): T => {
    const item = list[place % list.length];
    if (item === undefined) throw new Error('demo/court.json has an empty list');
    return item;
  };
  const workers: Party[] = Array.from({ length: dispute.workers }, (_, place) => {
    const turn = index * 37 + place * 11;
    return {
      id: `p${place + 1}`,
      role: 'applicant',
      kind: 'worker',
      name: `${sample.surnames[turn % sample.surnames.length] ?? ''}${at(sample.givenNames, turn * 7 + place)}`,
      identifier: sampleResidentId(
        1970 + (turn % 33),
        1 + (turn % 12),
        1 + ((turn * 5) % 28),
        index * 50 + place,
      ),
      identifierOverride: null,
      phone: `139${String(10_000_000 + index * 1000 + place).slice(-8)}`,
      address: '本区街口街道示例路1号',
      legalRepresentative: null,
      isMigrantWorker: dispute.isMigrant,
    };
  });
  const employer = at(sample.employers, index * 3 + dispute.workers);
  const respondent: Party = {
    id: 'r1',
    role: 'respondent',
    kind: 'employer',
    name: employer.name,
    identifier: employer.uscc,
    identifierOverride: null,
    phone: '020-80000000',
    address: '本区江埔街道示例大道8号',
    legalRepresentative: employer.legalRepresentative,
    isMigrantWorker: false,
  };
  const agent = at(sample.agents, index);
  const claims: Claim[] = workers.map((worker, place) => ({
    id: `c${place + 1}`,
    claimantId: worker.id,
    kind: dispute.cause,
    text: dispute.claim,
    periodFrom: addDays(receivedOn, -200),
    periodTo: addDays(receivedOn, -20),
    amountFen: dispute.amountYuan === 0 ? null : dispute.amountYuan * 100 + place * 12_345,
  }));
  const isGreenChannel = dispute.isMigrant || dispute.workers >= 10;
  return {
    receivedOn,
    source: at(['counter', 'online', 'post'] as const, index),
    causeCode: dispute.cause,
    procedure: dispute.workers >= 10 || dispute.extra === 'publicNotice' ? 'ordinary' : 'simplified',
    isGreenChannel,
    greenChannelReason: isGreenChannel
      ? dispute.workers >= 10
        ? '十人以上集体争议'
        : '农民工追索劳动报酬'
      : null,
    facts: dispute.facts,
    materials: ['仲裁申请书', '身份证复印件', '劳动合同复印件', '工资银行流水'],
    parties: [...workers, respondent],
    agents: dispute.hasAgent
      ? [
          {
            id: newId(context),
            partyIds: ['r1'],
            name: agent.name,
            kind: 'lawyer',
            firm: agent.firm,
            licence: agent.licence,
            phone: null,
            authority: 'special',
          },
        ]
      : [],
    claims,
    statedWorkerCount: null,
  };
}

/** A made-up resident ID of the unassigned area 449999, with its check digit; GB 11643. */
function sampleResidentId(year: number, month: number, day: number, serial: number): string {
  const body = `449999${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(serial % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return body + '10X98765432'[sum % 11];
}

function earlier(a: LegalDate, b: LegalDate): LegalDate {
  return a < b ? a : b;
}
