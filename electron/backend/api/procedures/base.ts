import { initTRPC } from '@trpc/server';
import { AppError } from '../../domain/app-error.ts';
import { isAllowed, permissions } from '../../domain/permissions.ts';
import type { Context } from '../../services/context.ts';
import type { LiveRooms } from '../../services/live-rooms.ts';
import type { SignedIn, SignInGuard } from '../../services/sessions.ts';
import { type LogUnexpected, toRefusal } from '../errors.ts';

/** What a procedure is called with. */
export interface CallContext {
  readonly context: Context;
  readonly me: SignedIn | null;
  readonly token: string | null;
  readonly guard: SignInGuard;
  readonly rooms: LiveRooms;
  readonly programVersion: string;
  readonly logUnexpected: LogUnexpected;
  readonly host: HostActions;
}

/** What only the process that holds the store can do: it opens and closes it. */
export interface HostActions {
  /** Fills the empty data folder with the sample court; answers a session of its director. */
  openSample(): Promise<{ token: string }>;
  /** Puts the sample court aside and starts an empty data folder. */
  leavePractice(): Promise<void>;
}

const t = initTRPC.context<CallContext>().create({
  errorFormatter({ shape, error, ctx }) {
    const { status, refusal } = toRefusal(error, ctx?.logUnexpected ?? (() => 'unlogged'));
    // No stack and no sentence of a library crosses the wire.
    return { ...shape, message: refusal.code, data: { httpStatus: status, refusal } };
  },
});

export const router = t.router;

/** The one middleware that reads the permission table; anything it does not name is denied. */
const authorised = t.middleware(({ ctx, path, next }) => {
  const { me } = ctx;
  if (isAllowed(path, me?.functions ?? null)) {
    const isSessionCall =
      permissions[path] === 'public' ||
      path === 'session.me' ||
      path === 'session.unlock' ||
      path === 'session.signOut';
    if (me?.isLocked && !isSessionCall) throw new AppError('sessionLocked');
    return next();
  }
  throw new AppError(me === null ? 'notSignedIn' : 'forbidden', { procedure: path });
});

/** A procedure open to what the table says of it; `ctx.me` may be null for public ones. */
export const publicProcedure = t.procedure.use(authorised);

/** A procedure of somebody signed in. */
export const procedure = publicProcedure.use(({ ctx, next }) => {
  const { me, token } = ctx;
  if (me === null || token === null) throw new AppError('notSignedIn');
  return next({ ctx: { ...ctx, me, token, actor: { staffId: me.staffId, functions: me.functions } } });
});
