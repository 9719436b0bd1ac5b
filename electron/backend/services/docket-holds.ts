import { AppError } from '../domain/app-error.ts';
import {
  addDays,
  dateOf,
  daysBetween,
  type LegalDate,
  type LocalDateTime,
  toLocalDateTime,
} from '../domain/dates.ts';
import { bookingsOf } from '../domain/docket/bookings.ts';
import type { HearingPlan } from '../domain/lifecycle/events.ts';
import type { Db } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as holds from '../store/repositories/holds.ts';
import { loadCase } from './case-commit.ts';
import { type Actor, type Context, localNow, moment, newId, today } from './context.ts';
import { docketCourt, requireBookable } from './docket-checker.ts';

/** A slot is put aside to make up one's mind, not to keep it: no longer than this. */
const longestHoldDays = 14;
const longestList = 62;

/**
 * Puts a slot aside for a case (暂留) until it is fixed, released, or the time runs out. What nobody may book cannot be held; dates that want
 * a reason may be, as the reason is given when the hearing is fixed.
 * @throws AppError as `requireBookable`; `badInput` for `expiresAt`, or a hearing that books nothing.
 */
export async function hold(
  context: Context,
  actor: Actor,
  input: { caseId: string; hearingId: string | null; plan: HearingPlan; expiresAt: LocalDateTime },
) {
  const { caseId, plan, expiresAt } = input;
  requireExpiry(context, expiresAt);
  const id = await context.store.write(async (trx) => {
    const loaded = await loadCase(trx, caseId);
    const hearing = { id: input.hearingId ?? 'new', plan };
    await requireBookable(context, trx, loaded, hearing, actor.staffId);
    const { names } = await docketCourt(context, trx);
    const booked = bookingsOf(caseId, loaded.state.application, { ...hearing, status: 'scheduled' }, names);
    if (booked.length === 0 || plan.endsAt === null)
      throw new AppError('badInput', { fields: [{ path: 'plan.mode', reason: 'nothingToHold' }] });
    await holds.removeOfCase(trx, caseId, actor.staffId);
    const row = {
      id: newId(context),
      case_id: caseId,
      held_by: actor.staffId,
      made_at: moment(context),
      expires_at: expiresAt,
      starts_at: plan.startsAt,
      ends_at: plan.endsAt,
      plan: JSON.stringify(plan),
    };
    await holds.insert(trx, row, booked);
    return row.id;
  });
  context.publish('docket');
  const day = dateOf(plan.startsAt);
  const held = (await viewsOf(context, context.store.db, day, day)).find(({ holdId }) => holdId === id);
  if (held === undefined) throw new Error('a hold just made is not in force');
  return held;
}

/** Lifts a hold. @throws AppError `notFound` when it is gone; `forbidden` for anybody but its holder or a director. */
export async function release(context: Context, actor: Actor, input: { holdId: string }): Promise<null> {
  await context.store.write(async (trx) => {
    const row = await holds.findById(trx, input.holdId);
    if (row === undefined) throw new AppError('notFound', { holdId: input.holdId });
    if (row.held_by !== actor.staffId && !actor.functions.includes('director'))
      throw new AppError('forbidden', { heldBy: row.held_by });
    await holds.remove(trx, row.id);
  });
  context.publish('docket');
  return null;
}

/** Holds in force that touch the days. @throws AppError `badInput` for more than 62 days. */
export async function list(context: Context, { from, to }: { from: LegalDate; to: LegalDate }) {
  const length = daysBetween(from, to) + 1;
  if (length < 1 || length > longestList)
    throw new AppError('badInput', {
      fields: [{ path: 'to', reason: length < 1 ? 'endBeforeStart' : 'tooManyDays' }],
    });
  return viewsOf(context, context.store.db, from, to);
}

async function viewsOf(context: Context, db: Db, from: LegalDate, to: LegalDate) {
  const names = new Map((await court.staff(db)).map(({ id, name }) => [id, name]));
  const rows = await holds.inForce(
    db,
    toLocalDateTime(`${from}T00:00`),
    toLocalDateTime(`${addDays(to, 1)}T00:00`),
    localNow(context),
  );
  return rows.map((row) => {
    const { mode, roomId, arbitratorIds, clerkId } = JSON.parse(row.plan) as HearingPlan;
    return {
      holdId: row.id,
      caseId: row.case_id,
      number: row.case_number,
      applicants: row.applicants,
      respondents: row.respondents,
      heldBy: row.held_by,
      heldByName: names.get(row.held_by) ?? '',
      expiresAt: row.expires_at,
      mode,
      roomId,
      arbitratorIds,
      clerkId,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
    };
  });
}

function requireExpiry(context: Context, expiresAt: LocalDateTime): void {
  const reason =
    expiresAt <= localNow(context)
      ? 'inThePast'
      : dateOf(expiresAt) > addDays(today(context), longestHoldDays)
        ? 'tooLate'
        : null;
  if (reason !== null) throw new AppError('badInput', { fields: [{ path: 'expiresAt', reason }] });
}
