import { AppError } from '../domain/app-error.ts';
import { addDays, daysBetween, type LegalDate, toLocalDateTime } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { unavailability } from '../domain/docket/availability.ts';
import { bookingsOf } from '../domain/docket/bookings.ts';
import { hearingWindow } from '../domain/docket/hearing-window.ts';
import { placesOf } from '../domain/docket/places.ts';
import type { DocketCourt } from '../domain/docket/plan-question.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { HearingPlan } from '../domain/lifecycle/events.ts';
import * as docket from '../store/repositories/docket.ts';
import * as holds from '../store/repositories/holds.ts';
import { loadAvailability } from './availability.ts';
import { loadCase } from './case-commit.ts';
import { type Actor, type Context, localNow } from './context.ts';
import { docketCourt } from './docket-checker.ts';

/** The days of a month with the weeks it touches. */
const longest = 42;

/**
 * Where a hearing in hand may lie from `from` to `to`, both included: what stands against it when, by room and person. Writes nothing; a save
 * asks again.
 * @throws AppError `notFound`; `badInput` when the period is empty or longer than 42 days.
 */
export async function places(
  context: Context,
  actor: Actor,
  {
    caseId,
    hearingId,
    from,
    to,
  }: { caseId: string; hearingId: string | null; from: LegalDate; to: LegalDate },
) {
  const length = daysBetween(from, to) + 1;
  if (length < 1 || length > longest) {
    throw new AppError('badInput', {
      fields: [{ path: 'to', reason: length < 1 ? 'endBeforeStart' : 'tooManyDays' }],
    });
  }
  const { db } = context.store;
  const { state } = await loadCase(db, caseId);
  const court = await docketCourt(context, db);
  const plan = planInHand(state, hearingId, actor);
  const roomIds = court.rooms.filter(({ isActive }) => isActive).map(({ id }) => id);
  const staffIds = sittingStaff(court, plan);
  const days = Array.from({ length }, (_, index) => addDays(from, index));
  const startsAt = toLocalDateTime(`${from}T00:00`);
  const endsAt = toLocalDateTime(`${addDays(to, 1)}T00:00`);
  const keys = [
    ...partyKeys(caseId, state),
    ...roomIds.map((id) => `room:${id}`),
    ...staffIds.map((id) => `staff:${id}`),
  ];
  const taken = await docket.bookingsTouching(db, keys, startsAt, endsAt);
  const numbers = new Map(taken.map((row) => [row.case_id, row.case_number]));
  const blocks = placesOf({
    caseId,
    hearingId: hearingId ?? 'new',
    mode: hearingId === null ? null : plan.mode,
    state,
    window: hearingWindow(state, dueDates(state, context.legal), context.legal, court.today),
    court,
    taken: taken.map(docket.toBooking),
    askedBy: actor.staffId,
    holds: await holds.touching(db, keys, startsAt, endsAt, localNow(context)),
    unavailable: unavailability(await loadAvailability(context, db, from, to), days),
    days,
    roomIds,
    staffIds,
  });
  const courtrooms = court.rooms.filter(({ isActive, kind }) => isActive && kind === 'courtroom');
  return {
    plan,
    roomIds: plan.mode === 'inPerson' ? courtrooms.map(({ id }) => id) : [],
    blocks: blocks.map((block) =>
      'otherCaseId' in block.breach
        ? {
            ...block,
            breach: { ...block.breach, otherNumber: numbers.get(block.breach.otherCaseId) ?? null },
          }
        : block,
    ),
  };
}

type InHand = Pick<HearingPlan, 'mode' | 'roomId' | 'arbitratorIds' | 'clerkId'>;

/** What the hearing has, or what the dialog would begin with: the tribunal of the case, and the clerk who asks. @throws AppError `notFound`. */
function planInHand(state: CaseState, hearingId: string | null, actor: Actor): InHand {
  if (hearingId !== null) {
    const hearing = state.hearings.find(({ id }) => id === hearingId);
    if (hearing === undefined) throw new AppError('notFound', { hearingId });
    const { mode, roomId, arbitratorIds, clerkId } = hearing.plan;
    return { mode, roomId, arbitratorIds, clerkId };
  }
  const isClerk = actor.functions.includes('clerk');
  return {
    mode: 'inPerson',
    roomId: null,
    arbitratorIds: state.tribunal?.arbitratorIds ?? [],
    clerkId: state.tribunal?.clerkId ?? (isClerk ? actor.staffId : null),
  };
}

function sittingStaff({ people }: DocketCourt, { arbitratorIds, clerkId }: InHand): string[] {
  const sits = people.filter(
    ({ isActive, functions }) =>
      isActive && (functions.includes('arbitrator') || functions.includes('clerk')),
  );
  return [
    ...new Set([...sits.map(({ id }) => id), ...arbitratorIds, ...(clerkId === null ? [] : [clerkId])]),
  ];
}

function partyKeys(caseId: string, state: CaseState): string[] {
  const nobody: HearingPlan = {
    mode: 'inPerson',
    roomId: null,
    platform: null,
    startsAt: toLocalDateTime('2000-01-03T09:00'),
    endsAt: toLocalDateTime('2000-01-03T10:00'),
    arbitratorIds: [],
    clerkId: null,
  };
  const hearing = { id: 'new', plan: nobody, status: 'scheduled' } as const;
  return bookingsOf(caseId, state.application, hearing, new Map()).map(({ resourceKey }) => resourceKey);
}
