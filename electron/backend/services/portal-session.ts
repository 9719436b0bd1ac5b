import { verify } from '@node-rs/argon2';
import { AppError } from '../domain/app-error.ts';
import { dateOf, type LocalDateTime } from '../domain/dates.ts';
import type { Agent, Party } from '../domain/lifecycle/application.ts';
import { expectedIdentity, isExpected } from '../domain/online/identity-check.ts';
import type { PortalAction } from '../domain/online/portal-action.ts';
import { normalisePortalCode } from '../domain/online/portal-code.ts';
import { portalRulesOn } from '../domain/online/portal-rules.ts';
import { later } from '../domain/online/window-clock.ts';
import { sha256Of } from '../store/files.ts';
import * as portal from '../store/repositories/portal.ts';
import * as portalLog from '../store/repositories/portal-log.ts';
import { type LoadedCase, loadCase } from './case-commit.ts';
import { type Context, localNow } from './context.ts';
import { requireCourt } from './paper-sources.ts';
import { inviteeOf } from './portal-invitations.ts';

/** Somebody who has entered the portal: bound to one party of one hearing, and to nothing else. */
export interface PortalCaller {
  readonly invitationId: string;
  readonly caseId: string;
  readonly hearingId: string;
  readonly partyId: string;
  readonly agentId: string | null;
  readonly expiresAt: LocalDateTime;
  /** The world with a clock that never stands before the last visit, so that a clock put back opens no window again. */
  readonly context: Context;
}

const failuresPerAddress = 30;
const addressWaitMs = 10 * 60_000;

/** Failed attempts by the address they came from, and by what was tried; kept in memory. */
export interface PortalGuard {
  readonly failures: Map<string, { count: number; until: number }>;
}

export function createPortalGuard(): PortalGuard {
  return { failures: new Map() };
}

/** What an unused invitation asks for. @throws AppError `invitation…`, `tooManyAttempts`. */
export async function open(context: Context, guard: PortalGuard, address: string, token: string) {
  const { row, loaded, steady } = await unusedInvitation(context, guard, address, token);
  const { party, agent } = personsOf(loaded, row);
  const expected = expectedIdentity(party, agent);
  if (expected === null) throw new AppError('noIdentityData', await contactOf(context));
  const now = localNow(steady);
  // Once a minute at most: looking again is no news.
  if (row.seen_at < now || row.seen_at === row.made_at)
    await context.store.write(async (trx) => {
      await portal.saw(trx, row.id, now);
      await portalLog.append(trx, entryOf(row, now, 'opened', {}));
    });
  const court = await requireCourt(context.store.db);
  return {
    court: { name: court.name, phone: court.phone, address: court.address },
    check: expected.check,
    isAgent: agent !== null,
    attemptsLeft: Math.max(0, attemptsOf(steady, row) - row.failures),
    expiresAt: row.expires_at,
  };
}

/**
 * Enters with the one-time code, name and digits; answers the token of the session. An attempt is counted before it is looked at, so that
 * guesses sent at the same moment are all counted; which of the three was wrong is not said.
 * @throws AppError `wrongIdentity` with the attempts left, `invitation…`, `tooManyAttempts`.
 */
export async function enter(
  context: Context,
  guard: PortalGuard,
  address: string,
  input: { readonly token: string; readonly code: string; readonly name: string; readonly digits: string },
): Promise<{ sessionToken: string; expiresAt: LocalDateTime; now: LocalDateTime }> {
  const { row, loaded, steady } = await unusedInvitation(context, guard, address, input.token);
  const { party, agent } = personsOf(loaded, row);
  const most = attemptsOf(steady, row);
  if (!(await context.store.write((trx) => portal.countAttempt(trx, row.id, most))))
    throw new AppError('invitationLocked', await contactOf(context));

  const isCode = await verify(row.code_hash, normalisePortalCode(input.code));
  const expected = expectedIdentity(party, agent);
  if (!isCode || expected === null || !isExpected(expected, input.name, input.digits)) {
    countFailure(context, guard, address);
    throw await failed(steady, row, most);
  }
  const sessionToken = Buffer.from(context.random(32)).toString('base64url');
  const at = localNow(steady);
  const isFirst = await context.store.write(async (trx) => {
    if (!(await portal.use(trx, row.id, at))) return false;
    await portal.openSession(trx, { tokenHash: sha256Of(sessionToken), invitationId: row.id, at });
    await portalLog.append(trx, entryOf(row, at, 'entered', {}));
    return true;
  });
  if (!isFirst) throw new AppError('invitationUsed', await contactOf(context));
  context.publish('case', row.case_id);
  return { sessionToken, expiresAt: row.expires_at, now: at };
}

/**
 * Who holds this session token: null when it is none, was taken back, or whoever was invited acts in the case no more.
 * @throws AppError `invitationExpired`: the session ends for good, whatever the clock says later.
 */
export async function whoEntered(context: Context, token: string | null): Promise<PortalCaller | null> {
  if (token === null) return null;
  const row = await portal.invitationOfSession(context.store.db, sha256Of(token));
  if (row === undefined) return null;
  const steady = steadyContext(context, row);
  const now = localNow(steady);
  if (now > row.expires_at) {
    await context.store.write(async (trx) => {
      await portal.endSessions(trx, row.id);
      await portal.saw(trx, row.id, now);
      await portalLog.append(trx, entryOf(row, now, 'expired', {}));
    });
    throw new AppError('invitationExpired', await contactOf(context));
  }
  const loaded = await caseOf(context, row.case_id);
  if (loaded === null || !isStillIn(loaded, row)) return null;
  if (row.seen_at < now) await context.store.write((trx) => portal.saw(trx, row.id, now));
  return {
    invitationId: row.id,
    caseId: row.case_id,
    hearingId: row.hearing_id,
    partyId: row.party_id,
    agentId: row.agent_id,
    expiresAt: row.expires_at,
    context: steady,
  };
}

/** Ends the session; coming back needs a new invitation. */
export async function leave(caller: PortalCaller, token: string): Promise<void> {
  const { context } = caller;
  await context.store.write(async (trx) => {
    await portal.endSession(trx, sha256Of(token));
    await logVisit(caller, trx, 'left', {});
  });
}

/** A row of the portal's log about what this caller does. */
export async function logVisit(
  caller: PortalCaller,
  trx: Parameters<typeof portalLog.append>[0],
  action: PortalAction,
  details: portalLog.PortalLogEntry['details'],
): Promise<void> {
  await portalLog.append(trx, {
    at: localNow(caller.context),
    invitationId: caller.invitationId,
    hearingId: caller.hearingId,
    partyId: caller.partyId,
    action,
    details,
  });
}

/** What somebody who cannot go on needs: whom to call. */
export async function contactOf(context: Context): Promise<{ phone: string }> {
  const { phone } = await requireCourt(context.store.db);
  return { phone };
}

async function unusedInvitation(context: Context, guard: PortalGuard, address: string, token: string) {
  const row = await portal.invitationByToken(context.store.db, sha256Of(token));
  const loaded = row === undefined ? null : await caseOf(context, row.case_id);
  if (row === undefined || loaded === null || !isStillIn(loaded, row)) {
    requireNoWait(context, guard, `${address} guesses`);
    countFailure(context, guard, `${address} guesses`);
    throw new AppError('invitationUnknown');
  }
  // Whoever guesses tokens holds up nobody who has one: behind a proxy all come from one address.
  requireNoWait(context, guard, address);
  const steady = steadyContext(context, row);
  const now = localNow(steady);
  const contact = await contactOf(context);
  if (row.revoked_at !== null) throw new AppError('invitationRevoked', contact);
  if (row.used_at !== null) {
    if (countFailure(context, guard, `${row.id} used`) === 1)
      await context.store.write((trx) =>
        portalLog.append(trx, entryOf(row, now, 'failed', { reason: 'used' })),
      );
    throw new AppError('invitationUsed', contact);
  }
  if (row.locked_at !== null) throw new AppError('invitationLocked', contact);
  if (now > row.expires_at) {
    await context.store.write(async (trx) => {
      await portal.saw(trx, row.id, now);
      await portalLog.append(trx, entryOf(row, now, 'expired', {}));
    });
    throw new AppError('invitationExpired', contact);
  }
  return { row, loaded, steady };
}

async function failed(context: Context, row: portal.InvitationRow, most: number): Promise<AppError> {
  const at = localNow(context);
  const left = await context.store.write(async (trx) => {
    const failures = (await portal.invitation(trx, row.id))?.failures ?? most;
    const isLocked = failures >= most;
    if (isLocked) await portal.lock(trx, row.id, at);
    await portal.saw(trx, row.id, at);
    await portalLog.append(trx, entryOf(row, at, isLocked ? 'locked' : 'failed', { failures }));
    return most - failures;
  });
  context.publish('case', row.case_id);
  const contact = await contactOf(context);
  return left > 0
    ? new AppError('wrongIdentity', { ...contact, attemptsLeft: left })
    : new AppError('invitationLocked', contact);
}

function personsOf(loaded: LoadedCase, row: portal.InvitationRow): { party: Party; agent: Agent | null } {
  return inviteeOf(loaded.state, { partyId: row.party_id, agentId: row.agent_id }, 'invitation');
}

function isStillIn({ state }: LoadedCase, row: portal.InvitationRow): boolean {
  const { parties, agents } = state.application;
  return (
    parties.some(({ id }) => id === row.party_id) &&
    (row.agent_id === null ||
      agents.some(({ id, partyIds }) => id === row.agent_id && partyIds.includes(row.party_id)))
  );
}

async function caseOf(context: Context, caseId: string): Promise<LoadedCase | null> {
  try {
    return await loadCase(context.store.db, caseId);
  } catch (error) {
    if (error instanceof AppError && error.code === 'notFound') return null;
    throw error;
  }
}

function steadyContext(context: Context, row: portal.InvitationRow): Context {
  const seen = Date.parse(`${row.seen_at}:00+08:00`);
  return { ...context, clock: () => Math.max(context.clock(), seen) };
}

function attemptsOf(context: Context, row: portal.InvitationRow): number {
  return portalRulesOn(context.legal.online, dateOf(later(row.made_at, row.seen_at))).attempts;
}

function entryOf(
  row: portal.InvitationRow,
  at: LocalDateTime,
  action: PortalAction,
  details: portalLog.PortalLogEntry['details'],
): portalLog.PortalLogEntry {
  return {
    at,
    invitationId: row.id,
    hearingId: row.hearing_id,
    partyId: row.party_id,
    action,
    details,
  };
}

function requireNoWait(context: Context, guard: PortalGuard, address: string): void {
  const failure = guard.failures.get(address);
  if (failure === undefined || failure.count < failuresPerAddress) return;
  const left = failure.until - context.clock();
  // A clock that was put back must not make the wait longer than it is.
  if (left > 0 && left <= addressWaitMs)
    throw new AppError('tooManyAttempts', { seconds: Math.ceil(left / 1000) });
  guard.failures.delete(address);
}

/** Counts one more failure of the last ten minutes; answers how many there are. */
function countFailure(context: Context, guard: PortalGuard, address: string): number {
  // Bounded, so that many addresses cannot fill the memory.
  if (guard.failures.size > 10_000) guard.failures.clear();
  const present = guard.failures.get(address);
  const until = context.clock() + addressWaitMs;
  const count = present === undefined || present.until <= context.clock() ? 1 : present.count + 1;
  guard.failures.set(address, { count, until });
  return count;
}
