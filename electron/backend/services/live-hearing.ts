import { AppError } from '../domain/app-error.ts';
import { addDays, dateOf, toLegalDate } from '../domain/dates.ts';
import { partiesToServe } from '../domain/lifecycle/representation.ts';
import { equipmentDue } from '../domain/live/equipment-due.ts';
import { interruptionsOf } from '../domain/live/interruptions.ts';
import type { LiveEntry } from '../domain/live/live-entry.ts';
import { liveHearing } from '../domain/live/live-hearing.ts';
import { liveRulesOn } from '../domain/live/live-rules.ts';
import { toleranceFindings } from '../domain/live/tolerance.ts';
import { rightsTextOn } from '../domain/online/rights-text.ts';
import * as court from '../store/repositories/court.ts';
import * as liveEntries from '../store/repositories/live-entries.ts';
import * as recordings from '../store/repositories/live-recordings.ts';
import * as online from '../store/repositories/online.ts';
import { type Actor, type Context, localNow, today } from './context.ts';
import { enterLive, type LiveFile, liveFile, liveFileOf } from './live-file.ts';
import type { PortalCaller } from './portal-session.ts';
import { rightsHash } from './rights-hash.ts';

/** Days ahead for which the list says whose equipment is not checked: later hearings have time. */
const checkedAheadDays = 14;

/** The synchronous hearings on the docket that this person may enter, the earliest first; of the next ones, whose equipment is unchecked. */
export async function list(context: Context, actor: Actor) {
  const { db } = context.store;
  const isClerk = actor.functions.includes('clerk');
  const rows = await online.syncHearings(db, isClerk ? null : actor.staffId);
  const soon = addDays(today(context), checkedAheadDays);
  const near = rows.filter(({ startsAt }) => dateOf(startsAt) <= soon);
  const files = new Map(
    await Promise.all(near.map(async ({ hearingId }) => [hearingId, await liveFile(db, hearingId)] as const)),
  );
  return {
    now: localNow(context),
    rows: rows.map((row) => {
      const file = files.get(row.hearingId);
      const due = file === undefined ? null : equipmentOf(context, file);
      return {
        ...row,
        equipment:
          due === null ? null : { by: due.by, state: due.state, names: due.parties.map(({ name }) => name) },
        interruptions: file === undefined ? 0 : file.live.incidents.length,
      };
    }),
  };
}

/** Interruptions of the synchronous hearings of a year: how many, how long, why, and in how many hearings. */
export async function figures(context: Context, year: number) {
  const [from, to] = [toLegalDate(`${year}-01-01`), toLegalDate(`${year}-12-31`)];
  const byHearing = Map.groupBy(
    await liveEntries.ofPeriod(context.store.db, from, to),
    ({ hearingId }) => hearingId,
  );
  const hearings = [...byHearing.values()].map((entries) => liveHearing(entries).incidents);
  const { disconnectToleranceMin } = liveRulesOn(context.legal.online, today(context));
  return {
    ...interruptionsOf(hearings.flat(), disconnectToleranceMin),
    toleranceMinutes: disconnectToleranceMin,
    hearings: hearings.length,
    interrupted: hearings.filter((incidents) => incidents.length > 0).length,
  };
}

/** Whose equipment is still to be checked before a hearing that is to come; null when nobody's is. */
function equipmentOf(context: Context, { loaded, hearing, live }: LiveFile) {
  if (hearing.status !== 'scheduled') return null;
  const parties = partiesToServe(loaded.state);
  const due = equipmentDue({
    startsAt: hearing.plan.startsAt,
    today: today(context),
    partyIds: parties.map(({ id }) => id),
    checks: live.checks,
    daysBefore: liveRulesOn(context.legal.online, today(context)).techTestDaysBefore,
    calendar: context.legal.calendar,
  });
  return due === null ? null : { ...due, parties: parties.filter(({ id }) => due.partyIds.includes(id)) };
}

/** One synchronous hearing: who comes, how it is prepared, what the rules now offer. @throws AppError `notFound`, `forbidden`. */
export async function get(context: Context, actor: Actor, hearingId: string) {
  const { db } = context.store;
  const file = await liveFileOf(db, actor, hearingId);
  const { loaded, hearing, live } = file;
  const now = localNow(context);
  const rules = liveRulesOn(context.legal.online, today(context));
  const parties = partiesToServe(loaded.state);
  const nameOf = await court.staffNames(db);
  const { plan } = hearing;
  const staffIds = plan.clerkId === null ? plan.arbitratorIds : [...plan.arbitratorIds, plan.clerkId];
  const text = rightsTextOn(context.legal.onlineRights, 'sync', today(context));
  return {
    hearingId,
    caseId: loaded.caseId,
    caseNumber: loaded.state.caseNumber,
    status: hearing.status,
    startsAt: plan.startsAt,
    endsAt: plan.endsAt,
    platform: plan.platform,
    now,
    rules,
    parties: parties.map(({ id, name, role, phone }) => ({ id, name, role, phone })),
    staff: staffIds.map((id) => ({ id, name: nameOf(id), isClerk: id === plan.clerkId })),
    ...live,
    findings:
      hearing.status === 'scheduled'
        ? toleranceFindings({
            startsAt: plan.startsAt,
            now,
            partyIds: parties.map(({ id }) => id),
            hearing: live,
            rules,
          })
        : [],
    interruptions: interruptionsOf(live.incidents, rules.disconnectToleranceMin),
    equipment: equipmentOf(context, file),
    rulesSha256: text === null ? null : rightsHash(text),
    recordings: (await recordings.ofHearing(db, hearingId)).map((row) => ({
      id: row.id,
      origin: row.origin === 'upload' ? ('upload' as const) : ('room' as const),
      name: row.name,
      startedAt: row.started_at,
      seconds: row.seconds,
      bytes: row.bytes,
      sha256: row.sha256,
    })),
  };
}

/** What the office enters by hand. */
export type OfficeEntry = Extract<
  LiveEntry,
  {
    kind:
      | 'meetingSet'
      | 'equipmentChecked'
      | 'identityChecked'
      | 'contactTried'
      | 'incident'
      | 'incidentEnded';
  }
>;

/**
 * Enters what happened into the history of the case.
 * @throws AppError `notFound`, `forbidden`, `hearingNotOpen`, `badInput` (unknown party or incident, one that is over).
 */
export async function act(
  context: Context,
  actor: Actor,
  hearingId: string,
  entry: OfficeEntry,
): Promise<void> {
  await enter(context, hearingId, actor.staffId, entry, (db) => liveFileOf(db, actor, hearingId));
}

/** Enters what a party did by itself in the room. @throws AppError `notFound`, `hearingNotOpen`. */
export async function actOfParty(
  { context, hearingId, invitationId }: PortalCaller,
  entry: Extract<LiveEntry, { kind: 'equipmentChecked' | 'rulesConfirmed' }>,
): Promise<void> {
  await enter(context, hearingId, `portal:${invitationId}`, entry);
}

/** Enters an act of the room itself by somebody of the office. @throws AppError as `act`. */
export async function actOfRoom(
  context: Context,
  actor: Actor,
  hearingId: string,
  entry: Extract<LiveEntry, { kind: 'admitted' | 'sentOut' }>,
): Promise<void> {
  await enter(context, hearingId, actor.staffId, entry, (db) => liveFileOf(db, actor, hearingId));
}

async function enter(
  context: Context,
  hearingId: string,
  by: string,
  entry: LiveEntry,
  load: (db: Parameters<typeof liveFile>[0]) => Promise<LiveFile> = (db) => liveFile(db, hearingId),
): Promise<void> {
  const caseId = await context.store.write(async (trx) => {
    const file = await load(trx);
    if (file.hearing.status !== 'scheduled')
      throw new AppError('hearingNotOpen', { status: file.hearing.status });
    requireKnown(file, entry);
    await enterLive(context, trx, file, by, entry);
    return file.loaded.caseId;
  });
  context.publish('case', caseId);
}

function requireKnown({ loaded, live }: LiveFile, entry: LiveEntry): void {
  const parties = new Set(loaded.state.application.parties.map(({ id }) => id));
  if ('partyId' in entry && entry.partyId !== null && !parties.has(entry.partyId))
    throw fault('entry.partyId', 'unknownParty');
  if (entry.kind !== 'incidentEnded') return;
  const incident = live.incidents.find(({ id }) => id === entry.incidentId);
  if (incident === undefined || incident.to !== null) throw fault('entry.incidentId', 'invalid');
  if (entry.to < incident.from) throw fault('entry.to', 'invalid');
}

function fault(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
