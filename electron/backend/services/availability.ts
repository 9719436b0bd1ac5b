import { AppError } from '../domain/app-error.ts';
import type { LegalDate } from '../domain/dates.ts';
import {
  type Absence,
  type AvailabilityFacts,
  intervalOfDays,
  type RoomClosure,
  type WeeklyPattern,
} from '../domain/docket/availability.ts';
import { type SessionHours, sessionFaults } from '../domain/docket/sessions.ts';
import type { Db, Trx } from '../store/database.ts';
import * as availability from '../store/repositories/availability.ts';
import * as court from '../store/repositories/court.ts';
import { type AvailabilityChange, type Hit, hitsOf } from './availability-hits.ts';
import { type Actor, type Context, moment, newId } from './context.ts';

/** Who and what is there from a day to a day, both included: what `unavailability` reads. */
export async function loadAvailability(
  context: Pick<Context, 'legal'>,
  db: Db,
  from: LegalDate,
  to: LegalDate,
): Promise<AvailabilityFacts> {
  const span = intervalOfDays(from, to);
  return {
    calendar: context.legal.calendar,
    staffIds: (await court.staff(db)).map(({ id }) => id),
    roomIds: (await court.rooms(db)).map(({ id }) => id),
    absences: await availability.absences(db, span),
    patterns: await availability.patterns(db),
    roomClosures: await availability.closures(db, span),
  };
}

/** Everything that is kept about who and what is there, past entries too. */
export async function list(context: Context) {
  const { db } = context.store;
  const people = new Map((await court.staff(db)).map(({ id, name }) => [id, name]));
  const own = (await availability.sessionHours(db)).map((row) => ({
    ...availability.toSessionHours(row),
    change: { at: row.changed_at, by: people.get(row.changed_by) ?? row.changed_by, reason: row.reason },
  }));
  return {
    absences: await availability.absences(db, null),
    patterns: (await availability.patterns(db)).map((pattern) => ({
      ...pattern,
      weekdays: [...pattern.weekdays],
    })),
    closures: await availability.closures(db, null),
    sessionHours: [...context.shippedLaw.sessionHours.map((hours) => ({ ...hours, change: null })), ...own],
  };
}

type New<T extends { readonly id: string }> = Omit<T, 'id'> & { readonly id?: string | undefined };

/** A change as it is typed: an entry that is new has no id yet. */
export type TypedChange =
  | { readonly change: 'absence'; readonly absence: New<Absence> }
  | { readonly change: 'pattern'; readonly pattern: New<WeeklyPattern> }
  | { readonly change: 'closure'; readonly closure: New<RoomClosure> }
  | Extract<AvailabilityChange, { change: 'patternRemoved' | 'room' | 'needs' | 'closingDay' }>;

/** The hearings a change would make impossible; writes nothing. */
export async function preview(context: Context, what: TypedChange): Promise<Hit[]> {
  const { db } = context.store;
  const id = 'new';
  switch (what.change) {
    case 'absence':
      return hitsOf(context, db, {
        change: 'absence',
        absence: { ...what.absence, id: what.absence.id ?? id },
      });
    case 'pattern':
      return hitsOf(context, db, {
        change: 'pattern',
        pattern: { ...what.pattern, id: what.pattern.id ?? id },
      });
    case 'closure':
      return hitsOf(context, db, {
        change: 'closure',
        closure: { ...what.closure, id: what.closure.id ?? id },
      });
    default:
      return hitsOf(context, db, what);
  }
}

/** Leave or another duty, new or changed. @throws AppError `badInput` for an unknown person, `notFound` when it was removed meanwhile. */
export async function saveAbsence(context: Context, actor: Actor, input: New<Absence>) {
  const absence = { ...input, id: input.id ?? newId(context) };
  const hits = await change(context, actor, { change: 'absence', absence }, async (trx) => {
    await requireStaff(trx, input.staffId);
    requireKnown(input.id, await availability.absences(trx, null));
    await availability.saveAbsence(trx, absence);
  });
  return { absence, hits };
}

export async function removeAbsence(context: Context, actor: Actor, id: string): Promise<void> {
  await change(context, actor, { change: 'absenceRemoved', id }, (trx) =>
    availability.removeAbsence(trx, id),
  );
}

/** A weekly pattern, new or changed. @throws AppError as `saveAbsence`. */
export async function savePattern(context: Context, actor: Actor, input: New<WeeklyPattern>) {
  const weekdays = [...new Set(input.weekdays)].sort((a, b) => a - b);
  const pattern = { ...input, weekdays, id: input.id ?? newId(context) };
  const hits = await change(context, actor, { change: 'pattern', pattern }, async (trx) => {
    await requireStaff(trx, input.staffId);
    requireKnown(input.id, await availability.patterns(trx));
    await availability.savePattern(trx, pattern);
  });
  return { pattern, hits };
}

export async function removePattern(context: Context, actor: Actor, id: string) {
  return {
    hits: await change(context, actor, { change: 'patternRemoved', id }, (trx) =>
      availability.removePattern(trx, id),
    ),
  };
}

/** A time in which a room cannot be used, new or changed. @throws AppError `badInput` for an unknown room, `notFound`. */
export async function saveClosure(context: Context, actor: Actor, input: New<RoomClosure>) {
  const closure = { ...input, id: input.id ?? newId(context) };
  const hits = await change(context, actor, { change: 'closure', closure }, async (trx) => {
    if (!(await court.rooms(trx)).some(({ id }) => id === input.roomId))
      throw new AppError('badInput', { fields: [{ path: 'roomId', reason: 'unknownRoom' }] });
    requireKnown(input.id, await availability.closures(trx, null));
    await availability.saveClosure(trx, closure);
  });
  return { closure, hits };
}

export async function removeClosure(context: Context, actor: Actor, id: string): Promise<void> {
  await change(context, actor, { change: 'closureRemoved', id }, (trx) =>
    availability.removeClosure(trx, id),
  );
}

/** The court's sessions from a day on. @throws AppError `badInput` when they cannot be a day's sessions. */
export async function saveSessionHours(
  context: Context,
  actor: Actor,
  input: SessionHours & { readonly reason: string },
): Promise<void> {
  const faults = sessionFaults(input);
  if (faults.length > 0) throw new AppError('badInput', { fields: faults });
  const row = {
    valid_from: input.validFrom,
    morning_from: input.morningFrom,
    morning_to: input.morningTo,
    afternoon_from: input.afternoonFrom,
    afternoon_to: input.afternoonTo,
    reason: input.reason,
    changed_at: moment(context),
    changed_by: actor.staffId,
  };
  await context.store.write(async (trx) => {
    await availability.saveSessionHours(trx, row);
    await log(context, trx, actor, { change: 'sessionHours', ...input });
  });
  await announceHours(context);
}

export async function removeSessionHours(
  context: Context,
  actor: Actor,
  validFrom: LegalDate,
): Promise<void> {
  await context.store.write(async (trx) => {
    await availability.removeSessionHours(trx, validFrom);
    await log(context, trx, actor, { change: 'sessionHoursRemoved', validFrom });
  });
  await announceHours(context);
}

/** One way for every change: what it hits, the change and its line in the log, in one transaction. */
async function change(
  context: Context,
  actor: Actor,
  what: AvailabilityChange,
  write: (trx: Trx) => Promise<void>,
): Promise<Hit[]> {
  const hits = await context.store.write(async (trx) => {
    const found = await hitsOf(context, trx, what);
    await write(trx);
    await log(context, trx, actor, what);
    return found;
  });
  context.publish('court');
  context.publish('docket');
  return hits;
}

function log(context: Context, trx: Trx, actor: Actor, details: object): Promise<void> {
  return court.logAdmin(trx, {
    recordedAt: moment(context),
    actor: actor.staffId,
    action: 'availabilityChanged',
    details,
  });
}

async function announceHours(context: Context): Promise<void> {
  await context.reloadLegal();
  context.publish('court');
  context.publish('docket');
}

async function requireStaff(trx: Trx, staffId: string): Promise<void> {
  if ((await court.staffById(trx, staffId)) === undefined)
    throw new AppError('badInput', { fields: [{ path: 'staffId', reason: 'unknownStaff' }] });
}

function requireKnown(id: string | undefined, entries: readonly { readonly id: string }[]): void {
  if (id !== undefined && !entries.some((entry) => entry.id === id)) throw new AppError('notFound', { id });
}
