import { AppError } from '../domain/app-error.ts';
import { dateOf, type LocalDateTime } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { intervalOfDays, type Unavailability, unavailability } from '../domain/docket/availability.ts';
import { bookingsOf } from '../domain/docket/bookings.ts';
import type { Booking } from '../domain/docket/clash.ts';
import { daysTouched } from '../domain/docket/days.ts';
import { hearingWindow } from '../domain/docket/hearing-window.ts';
import type { DocketCourt, PlanQuestion } from '../domain/docket/plan-question.ts';
import { type Breach, blocking, breachesOf, neededOverrides } from '../domain/docket/rules.ts';
import type { HearingPlan } from '../domain/lifecycle/events.ts';
import type { Override } from '../domain/lifecycle/overrides.ts';
import type { RoomFeature } from '../domain/room-features.ts';
import type { Db } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as docket from '../store/repositories/docket.ts';
import * as holds from '../store/repositories/holds.ts';
import { loadAvailability } from './availability.ts';
import type { LoadedCase } from './case-commit.ts';
import { type Context, localNow, today } from './context.ts';
import { readFunctions } from './sessions.ts';

/** A breach as screens and refusals show it: a clash also names the other case by its number. */
export type BreachView = Breach & { readonly otherNumber?: string | null };

interface Planned {
  readonly id: string;
  readonly plan: HearingPlan;
}

/** The court as the rules see it, read through this handle; once for as many plans as are asked about. */
export async function docketCourt(context: Context, db: Db): Promise<DocketCourt> {
  const rooms = await court.rooms(db);
  const people = await court.staff(db);
  return {
    calendar: context.legal.calendar,
    rules: context.legal.docket,
    rooms: rooms.map(({ id, kind, is_active, features, per_session }) => ({
      id,
      kind,
      isActive: is_active === 1,
      features: JSON.parse(features) as RoomFeature[],
      perSession: per_session,
    })),
    people: people.map(({ id, functions, is_active }) => ({
      id,
      isActive: is_active === 1,
      functions: readFunctions(functions),
    })),
    names: new Map([...rooms, ...people].map(({ id, name }) => [id, name])),
    sessionHours: context.legal.sessionHours,
    today: today(context),
  };
}

/** Everything that stands against a plan, from the docket as this handle sees it. */
export async function breachesFor(
  context: Context,
  db: Db,
  loaded: LoadedCase,
  hearing: Planned,
  askedBy: string,
): Promise<readonly BreachView[]> {
  const around = await docketCourt(context, db);
  const { question, numbers } = await questionOf(context, db, around, loaded, hearing, askedBy);
  return breachesOf(question).map((breach) =>
    'otherCaseId' in breach ? { ...breach, otherNumber: numbers.get(breach.otherCaseId) ?? null } : breach,
  );
}

/**
 * The one gate of the docket: lets a plan pass or refuses it, inside the transaction that books it. Answers the reasons that go into the
 * history, of those given the ones a rule called for.
 * @throws AppError by the first breach: `clash`, `held`, `unavailable`, `modeUnfit`, `roomLacks`, `recused`, `caseSuspended`, `badInterval`, `badInput`,
 * `panelOfThreeRequired`, `presidingRequired`, `clerkOnTribunal`; `ruleBroken` when a rule that may be passed was given no reason. All carry
 * `details.breaches`.
 */
export async function requireKept(
  context: Context,
  db: Db,
  loaded: LoadedCase,
  hearing: Planned,
  overrides: readonly Override[],
  askedBy: string,
): Promise<{ overrides: readonly Override[]; warnings: readonly BreachView[] }> {
  const breaches = await breachesFor(context, db, loaded, hearing, askedBy);
  const blocked = blocking(breaches, overrides) as readonly BreachView[];
  if (blocked.length > 0) throw refusal(blocked);
  return {
    overrides: neededOverrides(breaches, overrides),
    warnings: breaches.filter(({ force }) => force === 'warning'),
  };
}

/** As `requireKept`, but asks no reason: whether the slot could be booked at all. */
export async function requireBookable(
  context: Context,
  db: Db,
  loaded: LoadedCase,
  hearing: Planned,
  askedBy: string,
): Promise<void> {
  const breaches = await breachesFor(context, db, loaded, hearing, askedBy);
  const refused = breaches.filter(({ force }) => force === 'refused');
  if (refused.length > 0) throw refusal(refused);
}

async function questionOf(
  context: Context,
  db: Db,
  around: DocketCourt,
  { caseId, state }: LoadedCase,
  { id: hearingId, plan }: Planned,
  askedBy: string,
): Promise<{ question: PlanQuestion; numbers: ReadonlyMap<string, string | null> }> {
  const wanted = bookingsOf(
    caseId,
    state.application,
    { id: hearingId, plan, status: 'scheduled' },
    around.names,
  );
  const keys = wanted.map(({ resourceKey }) => resourceKey);
  const { startsAt, endsAt } = plan;
  const isAsked = keys.length > 0 && endsAt !== null && startsAt < endsAt;
  const taken = isAsked ? await docket.bookingsTouching(db, keys, startsAt, endsAt) : [];
  const held = isAsked ? await holds.touching(db, keys, startsAt, endsAt, localNow(context)) : [];
  const numbers = new Map(taken.map((row) => [row.case_id, row.case_number]));
  const question: PlanQuestion = {
    caseId,
    hearingId,
    plan,
    state,
    window: hearingWindow(state, dueDates(state, context.legal), context.legal, around.today),
    court: around,
    taken: taken.map(docket.toBooking),
    roomDay: await roomDayOf(db, around, plan),
    askedBy,
    holds: held,
    unavailable: isAsked ? await absentDuring(context, db, { startsAt, endsAt }) : [],
  };
  return { question, numbers };
}

/** What the plan's room has on that day, where the court has set how much it takes. */
async function roomDayOf(db: Db, { rooms }: DocketCourt, plan: HearingPlan): Promise<readonly Booking[]> {
  const room = rooms.find(({ id }) => id === plan.roomId);
  if (room === undefined || room.perSession === null || plan.mode === 'async') return [];
  const { startsAt, endsAt } = intervalOfDays(dateOf(plan.startsAt), dateOf(plan.startsAt));
  return (await docket.bookingsTouching(db, [`room:${room.id}`], startsAt, endsAt)).map(docket.toBooking);
}

async function absentDuring(
  context: Context,
  db: Db,
  interval: { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime },
): Promise<readonly Unavailability[]> {
  const days = daysTouched(interval);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return unavailability(await loadAvailability(context, db, first, last), days);
}

function refusal(blocked: readonly BreachView[]): AppError {
  const first = blocked[0];
  if (first === undefined || first.force === 'overridable')
    return new AppError('ruleBroken', { breaches: blocked });
  const details = { breaches: blocked };
  switch (first.code) {
    case 'badInterval':
    case 'badInput':
      return new AppError(first.code, {
        ...details,
        fields: blocked.flatMap((breach) =>
          breach.code === first.code && 'field' in breach
            ? [{ path: `plan.${breach.field}`, reason: breach.reason }]
            : [],
        ),
      });
    case 'panelOfThreeRequired':
    case 'presidingRequired':
    case 'clerkOnTribunal': {
      const path = first.code === 'clerkOnTribunal' ? 'plan.clerkId' : 'plan.arbitratorIds';
      return new AppError(first.code, {
        ...details,
        fields: [{ path, reason: first.code }],
        ...('basis' in first ? { basis: first.basis } : {}),
      });
    }
    case 'clash':
      return new AppError('clash', { ...details, clashes: clashesIn(blocked) });
    case 'held':
    case 'unavailable':
    case 'modeUnfit':
    case 'roomLacks':
    case 'recused':
    case 'caseSuspended':
      return new AppError(first.code, details);
    default:
      return new AppError('ruleBroken', details);
  }
}

/** The clashes among breaches, as `clashesOf` tells them. */
function clashesIn(breaches: readonly BreachView[]) {
  return breaches.flatMap((breach) =>
    breach.code === 'clash'
      ? [
          {
            resourceKind: breach.resourceKind,
            resourceName: breach.name,
            otherCaseId: breach.otherCaseId,
            otherNumber: breach.otherNumber ?? null,
            startsAt: breach.startsAt,
            endsAt: breach.endsAt,
          },
        ]
      : [],
  );
}
