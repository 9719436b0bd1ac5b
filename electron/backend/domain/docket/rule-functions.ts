import { dateOf, timeOf } from '../dates.ts';
import { type Application, isCollective } from '../lifecycle/application.ts';
import { onlineConsents } from '../lifecycle/online-consent.ts';
import { bookingsOf } from './bookings.ts';
import { findClashes, overlaps } from './clash.ts';
import type { Finding } from './findings.ts';
import { noticeBy } from './hearing-window.ts';
import { needsFaults, needsOf } from './needs.ts';
import type { PlanQuestion } from './plan-question.ts';
import { sessionOf, sessionsOn } from './sessions.ts';

type Find = (question: PlanQuestion) => readonly Finding[];

/** An hour that begins before it ends; within one day unless everybody answers in their own time. */
export const interval: Find = ({ plan }) => {
  if (plan.endsAt === null) return [{ code: 'badInterval', field: 'endsAt', reason: 'endMissing' }];
  if (plan.endsAt <= plan.startsAt)
    return [{ code: 'badInterval', field: 'endsAt', reason: 'endBeforeStart' }];
  if (plan.mode !== 'async' && dateOf(plan.startsAt) !== dateOf(plan.endsAt))
    return [{ code: 'badInterval', field: 'endsAt', reason: 'notSameDay' }];
  return [];
};

/** A room of the kind the mode wants, in use; online a link will do instead; asynchronous hearings take no room. */
export const place: Find = ({ plan, court }) => {
  const fault = (reason: 'required' | 'unknownRoom' | 'noRoomForAsync' | 'onlineRoom' | 'notOnlineRoom') =>
    [{ code: 'badInput', field: 'roomId', reason }] as const;
  if (plan.roomId === null) {
    if (plan.mode === 'inPerson') return fault('required');
    return plan.mode === 'sync' && !plan.platform
      ? [{ code: 'badInput', field: 'platform', reason: 'required' }]
      : [];
  }
  const room = court.rooms.find(({ id }) => id === plan.roomId);
  if (room?.isActive !== true) return fault('unknownRoom');
  if (plan.mode === 'async') return fault('noRoomForAsync');
  if (plan.mode === 'inPerson' && room.kind !== 'courtroom') return fault('onlineRoom');
  return plan.mode === 'sync' && room.kind !== 'online' ? fault('notOnlineRoom') : [];
};

/**
 * LAW 31: one or three different arbitrators; ORG 13: three for a collective dispute, except in the simplified procedure (RULES 62);
 * GD 33: a clerk, who is not one of them. All in office.
 */
export const tribunal: Find = ({ plan, state, court }) => {
  const { arbitratorIds, clerkId } = plan;
  const holds = (id: string, wanted: 'arbitrator' | 'clerk') =>
    court.people.some((person) => person.id === id && person.isActive && person.functions.includes(wanted));
  const findings: Finding[] = [
    ...sizeFindings(arbitratorIds, state.application, court.rules.panelOfThreeBasis),
  ];
  if (clerkId === null) findings.push({ code: 'badInput', field: 'clerkId', reason: 'required' });
  else if (arbitratorIds.includes(clerkId)) findings.push({ code: 'clerkOnTribunal', basis: 'GD 33' });
  else if (!holds(clerkId, 'clerk'))
    findings.push({ code: 'badInput', field: 'clerkId', reason: 'notClerk' });
  if (arbitratorIds.some((id) => id !== clerkId && !holds(id, 'arbitrator')))
    findings.push({ code: 'badInput', field: 'arbitratorIds', reason: 'notArbitrator' });
  return findings;
};

function sizeFindings(
  arbitratorIds: readonly string[],
  application: Application,
  basis: string,
): readonly Finding[] {
  const count = new Set(arbitratorIds).size;
  if (count === 0) return [{ code: 'badInput', field: 'arbitratorIds', reason: 'required' }];
  if ((count !== 1 && count !== 3) || count !== arbitratorIds.length) return [{ code: 'presidingRequired' }];
  return count === 1 && isCollective(application) && application.procedure !== 'simplified'
    ? [{ code: 'panelOfThreeRequired', basis }]
    : [];
}

/** Nobody sits who was recused from the case (LAW 33). */
export const recused: Find = (question) => recusalFindings(question, true);

/** A person whose recusal is asked for pauses until it is decided (RULES 12). */
export const recusalPending: Find = (question) => recusalFindings(question, null);

function recusalFindings({ plan, state, court }: PlanQuestion, isUpheld: true | null): readonly Finding[] {
  const seated = [...plan.arbitratorIds, ...(plan.clerkId === null ? [] : [plan.clerkId])];
  return state.recusals
    .filter((recusal) => recusal.isUpheld === isUpheld && seated.includes(recusal.staffId))
    .map(({ staffId, requestedOn, decidedOn }) => ({
      code: isUpheld === true ? ('recused' as const) : ('recusalPending' as const),
      name: court.names.get(staffId) ?? '',
      on: decidedOn ?? requestedOn,
      basis: isUpheld === true ? 'LAW 33' : 'RULES 12',
    }));
}

/** No hearing is fixed or moved while the case is suspended (RULES 47). */
export const suspended: Find = ({ window }) =>
  window.suspendedSince === null
    ? []
    : [{ code: 'caseSuspended', on: window.suspendedSince, basis: 'RULES 47' }];

/** No room, person, party or agent in two places at once, in whatever case. */
export const overlap: Find = (question) =>
  findClashes(wantedBy(question), question.taken).map(({ wanted, taken }) => ({
    code: 'clash',
    resourceKind: wanted.resourceKind,
    name: wanted.resourceName,
    otherCaseId: taken.caseId,
    startsAt: taken.startsAt,
    endsAt: taken.endsAt,
  }));

/** A slot put aside is its holder's, for the case it was put aside for, until it runs out. */
export const held: Find = (question) => {
  const ofOthers = question.holds.filter(
    ({ heldBy, caseId }) => heldBy !== question.askedBy || caseId !== question.caseId,
  );
  const wanted = wantedBy(question);
  return ofOthers.flatMap((hold) => {
    const want = wanted.find(
      (booking) => booking.resourceKey === hold.resourceKey && overlaps(booking, hold),
    );
    const { resourceKind, caseId: otherCaseId, heldByName: heldBy, expiresAt, startsAt, endsAt } = hold;
    return want === undefined
      ? []
      : [
          {
            code: 'held' as const,
            resourceKind,
            name: want.resourceName,
            otherCaseId,
            heldBy,
            expiresAt,
            startsAt,
            endsAt,
          },
        ];
  });
};

/** Nobody who is away, and no room that is closed. */
export const unavailable: Find = (question) =>
  wantedBy(question).flatMap((booking) =>
    question.unavailable
      .filter((away) => away.resource === booking.resourceKey && overlaps(away, booking))
      .map(({ kind, reason, startsAt, endsAt }) => ({
        code: 'unavailable' as const,
        name: booking.resourceName,
        kind,
        reason,
        startsAt,
        endsAt,
      })),
  );

/** The mode and the room are such that everybody can take part, as recorded in the case. */
export const needs: Find = ({ plan, state, court }) => {
  const room = court.rooms.find(({ id }) => id === plan.roomId);
  return needsFaults(needsOf(state), plan.mode, room?.features ?? null);
};

function wantedBy({ caseId, hearingId, plan, state, court }: PlanQuestion) {
  const hearing = { id: hearingId, plan, status: 'scheduled' } as const;
  return bookingsOf(caseId, state.application, hearing, court.names);
}

/** A day on which the court works; a window of days may run over days off but opens and ends on working days. */
export const workingDay: Find = ({ plan, court }) => {
  const days = [dateOf(plan.startsAt), ...(plan.endsAt === null ? [] : [dateOf(plan.endsAt)])];
  return [...new Set(days)]
    .filter((day) => !court.calendar.isWorkday(day))
    .map((on) => {
      const { kind, name } = court.calendar.day(on);
      return { code: 'nonWorkingDay', on, kind, name };
    });
};

/** Within one of the court's sittings of the day. */
export const session: Find = ({ plan, court }) => {
  if (plan.mode === 'async' || plan.endsAt === null) return [];
  const [from, to] = [timeOf(plan.startsAt), timeOf(plan.endsAt)];
  if (sessionOf(sessionsOn(court.sessionHours, dateOf(plan.startsAt)), from, to) !== null) return [];
  return [{ code: 'outsideSession', from, to }];
};

/** LAW 35: the notice can still reach everybody the days before that the law wants, or those they agreed to (GD 62). */
export const noticePeriod: Find = ({ plan, window, court }) => {
  const on = dateOf(plan.startsAt);
  // A hearing written down afterwards was noticed long ago, or not at all.
  if (on < court.today) return [];
  const by = noticeBy(window, on, court.calendar);
  if (court.today <= by) return [];
  const { period, basis } = window.notice;
  return [{ code: 'shortNotice', on, noticeBy: by, days: period.length, earliest: window.earliest, basis }];
};

/** LAW 30: every respondent's defence period is over on the day. */
export const defencePeriod: Find = ({ plan, window, court }) => {
  const on = dateOf(plan.startsAt);
  return window.defences
    .filter(({ until, isServed }) => on <= until && (isServed || on >= court.today))
    .map(({ partyName, until, isServed, basis }) => ({
      code: isServed ? ('defenceRunning' as const) : ('defenceNotBegun' as const),
      name: partyName,
      on: until,
      basis,
    }));
};

/** LAW 43: heard before the award is due. */
export const awardPeriod: Find = ({ plan, window }) => {
  const { until = null, basis = '' } = window.award ?? {};
  return until !== null && dateOf(plan.startsAt) > until
    ? [{ code: 'afterAwardPeriod', on: until, basis }]
    : [];
};

/** GD-OH 4: online only with the word of every party, where the court's rules want it. */
export const onlineConsent: Find = ({ plan, state, court }) => {
  const { onlineConsent: rule } = court.rules;
  if (plan.mode === 'inPerson' || !rule[plan.mode]) return [];
  return onlineConsents(state, plan.mode)
    .filter(({ isGiven }) => isGiven !== true)
    .map(({ party, isGiven }) => ({
      code: isGiven === false ? ('consentRefused' as const) : ('consentMissing' as const),
      name: party.name,
      basis: rule.basis,
    }));
};

/** No more hearings in a room's morning or afternoon than the court has set for it (超排). */
export const capacity: Find = ({ hearingId, plan, court, roomDay = [] }) => {
  const room = court.rooms.find(({ id }) => id === plan.roomId);
  if (room === undefined || room.perSession === null || plan.endsAt === null) return [];
  const day = dateOf(plan.startsAt);
  const sessions = sessionsOn(court.sessionHours, day);
  const session = sessions.find(({ to }) => timeOf(plan.startsAt) < to) ?? sessions[1];
  const others = roomDay.filter(
    (booking) =>
      booking.hearingId !== hearingId &&
      timeOf(booking.startsAt) < session.to &&
      timeOf(booking.endsAt) > session.from,
  );
  const count = new Set(others.map((booking) => booking.hearingId)).size + 1;
  return count > room.perSession
    ? [{ code: 'overListed', name: court.names.get(room.id) ?? '', count, limit: room.perSession }]
    : [];
};

/** Time to deliberate and write is left between the hearing and the day the award is due. */
export const awardMargin: Find = ({ plan, window, court }) => {
  const until = window.award?.until ?? null;
  const on = dateOf(plan.startsAt);
  const days = court.rules.daysAfterHearing;
  if (until === null || on > until) return [];
  return court.calendar.addWorkdays(on, days) > until ? [{ code: 'nearAwardEnd', on: until, days }] : [];
};

/** The holidays of the year are published. */
export const provisionalDay: Find = ({ plan, court }) => {
  const on = dateOf(plan.startsAt);
  return court.calendar.day(on).provisional ? [{ code: 'provisionalDay', on }] : [];
};

/** The day has not passed; one that has is a late entry. */
export const past: Find = ({ plan, court }) => {
  const on = dateOf(plan.startsAt);
  return on < court.today ? [{ code: 'inThePast', on }] : [];
};
