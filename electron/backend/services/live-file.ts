import { AppError } from '../domain/app-error.ts';
import { dateOf } from '../domain/dates.ts';
import type { Hearing } from '../domain/lifecycle/case-state.ts';
import type { LiveEntry } from '../domain/live/live-entry.ts';
import { type LiveHearing, liveHearing } from '../domain/live/live-hearing.ts';
import type { Db, Trx } from '../store/database.ts';
import * as online from '../store/repositories/online.ts';
import { commit, type LoadedCase, loadCase } from './case-commit.ts';
import { type Actor, type Context, localNow } from './context.ts';

/** An online synchronous hearing as loaded, and how it stands. */
export interface LiveFile {
  readonly loaded: LoadedCase;
  readonly hearing: Hearing;
  readonly live: LiveHearing;
}

/** A synchronous hearing. @throws AppError `notFound`, also for a hearing of another mode. */
export async function liveFile(db: Db, hearingId: string): Promise<LiveFile> {
  const row = await online.hearing(db, hearingId);
  if (row === undefined) throw new AppError('notFound', { hearingId });
  const loaded = await loadCase(db, row.case_id);
  const hearing = loaded.state.hearings.find(({ id }) => id === hearingId);
  if (hearing?.plan.mode !== 'sync') throw new AppError('notFound', { hearingId });
  const entries = loaded.events.flatMap(({ event }) =>
    event.type === 'liveEntry' && event.hearingId === hearingId ? [event] : [],
  );
  return { loaded, hearing, live: liveHearing(entries) };
}

/** Clerks stand in for one another; an arbitrator is let into the own hearings. @throws AppError `notFound`, `forbidden`. */
export async function liveFileOf(db: Db, actor: Actor, hearingId: string): Promise<LiveFile> {
  const file = await liveFile(db, hearingId);
  if (!actor.functions.includes('clerk') && !file.hearing.plan.arbitratorIds.includes(actor.staffId))
    throw new AppError('forbidden', { procedure: 'live' });
  return file;
}

/** Writes an entry into the history of the case. `actor`: a staff id, or the system for what a party did by itself. */
export async function enterLive(
  context: Context,
  trx: Trx,
  { loaded, hearing }: LiveFile,
  actor: string,
  entry: LiveEntry,
): Promise<void> {
  const at = localNow(context);
  const event = { type: 'liveEntry', hearingId: hearing.id, at, entry } as const;
  await commit(context, trx, loaded.caseId, loaded, [{ event, on: dateOf(at) }], { actor });
}
