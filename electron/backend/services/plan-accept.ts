import { AppError } from '../domain/app-error.ts';
import type { Trx } from '../store/database.ts';
import { rowsOf } from '../store/repositories/case-rows.ts';
import * as docketRows from '../store/repositories/docket.ts';
import * as planner from '../store/repositories/planner.ts';
import { loadCase, requireStep } from './case-commit.ts';
import { datesBy } from './case-dates.ts';
import { type Actor, type Context, moment, newId, today } from './context.ts';
import { announce, fix } from './docket.ts';
import { isSamePlace, type PlanItem } from './plan-items.ts';
import { docketFingerprint, openScenario } from './plan-scenarios.ts';

interface Pending {
  readonly position: number;
  readonly item: PlanItem;
  readonly refusal: AppError | null;
}

/**
 * Takes hearings of a what-if copy over into the docket. Each is booked by the same checks and in the same way as by hand; one that no
 * longer fits is refused with its reason, the others are booked all the same.
 * @throws AppError `notFound`, `conflict` when the copy was taken over or thrown away meanwhile.
 */
export async function accept(
  context: Context,
  actor: Actor,
  input: {
    readonly scenarioId: string;
    readonly positions: readonly number[] | null;
    readonly reason: string;
  },
): Promise<{ booked: number; refused: number }> {
  const { db } = context.store;
  const { row, items } = await openScenario(db, input.scenarioId);
  if (row.status !== 'open') throw new AppError('conflict', { status: row.status });
  const wasFresh = row.fingerprint === (await docketFingerprint(context, db));
  const chosen = items.flatMap((item, position) =>
    item.state === 'open' && item.after !== null && (input.positions?.includes(position) ?? true)
      ? [{ position, item, refusal: null }]
      : [],
  );
  const done = new Map<number, PlanItem>();
  const book = (trx: Trx, { item }: Pending) => bookItem(context, actor, trx, item, input.reason);

  const waiting = await bookInTurn(context, chosen, done, book);
  await bookTogether(context, waiting, done, book);
  const after = items.map((item, position) => done.get(position) ?? item);
  const isOver = after.every((item) => item.state !== 'open' || item.after === null);
  const fingerprint = wasFresh ? await docketFingerprint(context, db) : row.fingerprint;
  await context.store.write((trx) =>
    planner.update(trx, input.scenarioId, {
      items: JSON.stringify(after),
      fingerprint,
      ...(isOver && { status: 'taken', ended_at: moment(context), ended_by: actor.staffId }),
    }),
  );
  for (const { caseId, state } of done.values()) if (state === 'booked') announce(context, caseId);
  context.publish('docket');
  const states = [...done.values()].map(({ state }) => state);
  return {
    booked: states.filter((state) => state === 'booked').length,
    refused: states.filter((state) => state === 'refused').length,
  };
}

type Book = (trx: Trx, pending: Pending) => Promise<PlanItem>;

/**
 * One transaction each. A hearing that moves into the old hour of another waits until that one has moved: those that only clash are tried
 * again as long as something was booked in between. Answers what is left.
 */
async function bookInTurn(
  context: Context,
  chosen: readonly Pending[],
  done: Map<number, PlanItem>,
  book: Book,
): Promise<readonly Pending[]> {
  let waiting: readonly Pending[] = chosen;
  for (let before = -1; before !== waiting.length && waiting.length > 0; ) {
    before = waiting.length;
    const again: Pending[] = [];
    for (const pending of waiting) {
      try {
        done.set(pending.position, await context.store.write((trx) => book(trx, pending)));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        if (error.code === 'clash') again.push({ ...pending, refusal: error });
        else done.set(pending.position, refused(pending.item, error));
      }
    }
    waiting = again;
  }
  return waiting;
}

/** Hearings that change places with each other have no order: they move in one transaction, all or none. */
async function bookTogether(
  context: Context,
  waiting: readonly Pending[],
  done: Map<number, PlanItem>,
  book: Book,
): Promise<void> {
  const moving = waiting.flatMap(({ item }) => item.hearingId ?? []);
  try {
    if (moving.length > 1) {
      const booked = await context.store.write(async (trx) => {
        await docketRows.freeHours(trx, moving);
        const all: (readonly [number, PlanItem])[] = [];
        for (const pending of waiting) {
          const item = await book(trx, pending);
          await bookWhole(context, trx, item);
          all.push([pending.position, item]);
        }
        return all;
      });
      for (const [position, item] of booked) done.set(position, item);
      return;
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
  for (const { position, item, refusal } of waiting)
    done.set(position, refused(item, refusal ?? new AppError('clash')));
}

/** A case writes only the bookings that change; of a hearing whose hours were freed all must be written. */
async function bookWhole(context: Context, trx: Trx, { caseId, hearingId }: PlanItem): Promise<void> {
  if (hearingId === null) return;
  const { state } = await loadCase(trx, caseId);
  const { booking } = rowsOf(caseId, state, datesBy(context.legal));
  await docketRows.replaceBookings(
    trx,
    hearingId,
    booking.filter((row) => row.hearing_id === hearingId),
  );
}

async function bookItem(
  context: Context,
  actor: Actor,
  trx: Trx,
  item: PlanItem,
  reason: string,
): Promise<PlanItem> {
  const { caseId, before, after } = item;
  if (after === null) throw new AppError('notFound', { caseId });
  const loaded = await loadCase(trx, caseId);
  const { tribunal, hearings } = loaded.state;
  const { hearingId: standingId } = item;
  if (before === null || standingId === null) {
    requireStep(context, loaded.state, 'scheduleHearing', today(context), null);
    // The plan was made for this tribunal; another one needs another plan.
    const mayAssume = tribunal === null && (await planner.settings(trx)).assumes_tribunal === 1;
    if (!mayAssume && tribunal?.arbitratorIds.join() !== after.arbitratorIds.join())
      throw new AppError('conflict', { changed: 'tribunal' });
    const hearingId = newId(context);
    await fix(context, trx, actor, loaded, { id: hearingId, plan: after }, [], () => ({
      type: 'hearingScheduled',
      hearingId,
      plan: after,
    }));
    return { ...item, hearingId, state: 'booked' };
  }
  requireStep(context, loaded.state, 'postponeHearing', today(context), null);
  const standing = hearings.find(({ id }) => id === standingId);
  if (standing?.status !== 'scheduled' || !isSamePlace(standing.plan, before))
    throw new AppError('conflict', { changed: 'hearing' });
  // A reason given for holding it online goes with the hearing; the periods are judged anew.
  const kept = standing.overrides?.filter(({ rule }) => rule === 'onlineConsent') ?? [];
  await fix(context, trx, actor, loaded, { id: standingId, plan: after }, kept, (overrides) => ({
    type: 'hearingRescheduled',
    hearingId: standingId,
    plan: after,
    reason,
    ...overrides,
  }));
  return { ...item, state: 'booked' };
}

function refused(item: PlanItem, { code, details }: AppError): PlanItem {
  return { ...item, state: 'refused', refusal: { code, details } };
}
