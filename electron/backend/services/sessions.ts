import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../domain/app-error.ts';
import { type StaffFunction, staffFunctions } from '../domain/permissions.ts';
import { sha256Of } from '../store/files.ts';
import * as court from '../store/repositories/court.ts';
import * as sessions from '../store/repositories/sessions.ts';
import { type Context, moment } from './context.ts';

export interface SignedIn {
  readonly staffId: string;
  readonly name: string;
  readonly loginName: string;
  readonly functions: readonly StaffFunction[];
  readonly isLocked: boolean;
}

/** A session unused for this long has ended. */
const sessionLifeMs = 14 * 60 * 60 * 1000;
const attemptsBeforeWait = 5;
const waitMs = 60_000;

/** Failed sign-ins by login name; kept in memory, as a restart needs the machine itself. */
export interface SignInGuard {
  readonly failures: Map<string, { count: number; until: number }>;
}

export function createSignInGuard(): SignInGuard {
  return { failures: new Map() };
}

/** Argon2id of a password. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'));
}

/**
 * Signs a person in and answers the session's token, which is kept only as a hash.
 * @throws AppError `wrongPassword` (same for an unknown name), `tooManyAttempts` with the seconds to wait.
 */
export async function signIn(
  context: Context,
  guard: SignInGuard,
  input: { loginName: string; password: string },
): Promise<{ token: string; me: SignedIn }> {
  requireNoWait(context, guard, input.loginName);
  countAttempt(context, guard, input.loginName);
  const member = await court.staffByLogin(context.store.db, input.loginName);
  const isRight = await isPassword(member?.password_hash ?? null, input.password);
  if (member === undefined || !isRight) throw new AppError('wrongPassword');
  guard.failures.delete(input.loginName);
  const token = await openSession(context, member.id);
  return {
    token,
    me: {
      staffId: member.id,
      name: member.name,
      loginName: input.loginName,
      functions: readFunctions(member.functions),
      isLocked: false,
    },
  };
}

/** Opens a session without a password: only for whom has just set the court up. */
export async function openSession(context: Context, staffId: string): Promise<string> {
  const token = Buffer.from(context.random(32)).toString('base64url');
  await context.store.write(async (trx) => {
    await sessions.removeSeenBefore(trx, new Date(context.clock() - sessionLifeMs).toISOString());
    await sessions.insert(trx, { tokenHash: sha256Of(token), staffId, at: moment(context) });
  });
  return token;
}

/** Who holds this token; null when it is unknown, too old, or the person has left. */
export async function whoHolds(context: Context, token: string | null): Promise<SignedIn | null> {
  if (token === null) return null;
  const session = await sessions.findWithStaff(context.store.db, sha256Of(token));
  if (session === undefined) return null;
  const idleMs = context.clock() - Date.parse(session.lastSeenAt);
  if (idleMs > sessionLifeMs) return null;
  // Written at most every five minutes: reading must stay reading.
  if (idleMs > 5 * 60_000)
    await context.store.write((trx) => sessions.touch(trx, sha256Of(token), moment(context)));
  return {
    staffId: session.staffId,
    name: session.name,
    loginName: session.loginName,
    functions: readFunctions(session.functions),
    isLocked: session.isLocked,
  };
}

export async function signOut(context: Context, token: string): Promise<void> {
  await context.store.write((trx) => sessions.remove(trx, sha256Of(token)));
}

export async function lock(context: Context, token: string): Promise<void> {
  await context.store.write((trx) => sessions.setLocked(trx, sha256Of(token), true));
}

/** Unlocks with the person's own password. @throws AppError `wrongPassword`, `tooManyAttempts`. */
export async function unlock(
  context: Context,
  guard: SignInGuard,
  token: string,
  me: SignedIn,
  password: string,
): Promise<SignedIn> {
  await requirePassword(context, guard, me, password);
  await context.store.write((trx) => sessions.setLocked(trx, sha256Of(token), false));
  return { ...me, isLocked: false };
}

/** Changes one's own password; other sessions of the person end. @throws AppError `wrongPassword`. */
export async function changePassword(
  context: Context,
  guard: SignInGuard,
  token: string,
  me: SignedIn,
  input: { current: string; next: string },
): Promise<void> {
  await requirePassword(context, guard, me, input.current);
  const passwordHash = await hashPassword(input.next);
  await context.store.write(async (trx) => {
    await court.updateStaff(trx, me.staffId, { password_hash: passwordHash });
    await sessions.removeOthersOf(trx, me.staffId, sha256Of(token));
    await court.logAdmin(trx, {
      recordedAt: moment(context),
      actor: me.staffId,
      action: 'passwordChanged',
      details: { staffId: me.staffId },
    });
  });
}

/** Functions as stored (JSON text); unknown words are left out, so that they grant nothing. */
export function readFunctions(json: string): StaffFunction[] {
  const stored = JSON.parse(json) as unknown[];
  return staffFunctions.filter((known) => stored.includes(known));
}

async function requirePassword(
  context: Context,
  guard: SignInGuard,
  me: SignedIn,
  password: string,
): Promise<void> {
  requireNoWait(context, guard, me.loginName);
  countAttempt(context, guard, me.loginName);
  const member = await court.staffById(context.store.db, me.staffId);
  if (!(await isPassword(member?.password_hash ?? null, password))) throw new AppError('wrongPassword');
  guard.failures.delete(me.loginName);
}

/** Takes as long for a person without a password as for one with: names cannot be probed by time. */
async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash === null) {
    await hashPassword(password);
    return false;
  }
  return verify(passwordHash, password.normalize('NFKC'));
}

function requireNoWait(context: Context, guard: SignInGuard, loginName: string): void {
  const failure = guard.failures.get(loginName);
  const left = (failure?.until ?? 0) - context.clock();
  if (left > 0) throw new AppError('tooManyAttempts', { seconds: Math.ceil(left / 1000) });
}

/**
 * Counts an attempt before its password is looked at, and the right one takes the count back: guesses sent at the same
 * moment would otherwise all be tried before the first is known to be wrong.
 */
function countAttempt(context: Context, guard: SignInGuard, loginName: string): void {
  // Bounded, so that guessing names cannot fill the memory.
  if (guard.failures.size > 1000) guard.failures.clear();
  const count = (guard.failures.get(loginName)?.count ?? 0) + 1;
  const until = count >= attemptsBeforeWait ? context.clock() + waitMs : 0;
  guard.failures.set(loginName, { count: count >= attemptsBeforeWait ? 0 : count, until });
}
