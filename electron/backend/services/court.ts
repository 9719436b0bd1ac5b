import { AppError } from '../domain/app-error.ts';
import type { StaffFunction } from '../domain/permissions.ts';
import { type RoomFeature, roomFeatures } from '../domain/room-features.ts';
import * as court from '../store/repositories/court.ts';
import * as sessions from '../store/repositories/sessions.ts';
import { hitsOf, readFeatures } from './availability-hits.ts';
import { type Actor, type Context, moment, newId, today } from './context.ts';
import { hashPassword, readFunctions } from './sessions.ts';
import { type CourtInput, courtFieldsOf, saveCourt } from './setup.ts';

/** What every screen needs: court, rooms, people, causes, calendar, today. */
export async function reference(context: Context) {
  const { db } = context.store;
  const settings = await court.find(db);
  if (settings === undefined) throw new AppError('notSetUp');
  return {
    court: {
      ...courtFieldsOf(settings),
      isPractice: settings.is_practice === 1,
      publicAddress: settings.public_address,
      onlinePlatform: settings.online_platform,
    },
    rooms: (await court.rooms(db)).map(toRoom),
    staff: (await court.staff(db)).map(toStaff),
    causes: [...context.legal.causes],
    today: context.legal.calendar.day(today(context)),
    calendar: {
      years: context.legal.calendarYears.map((year) => ({
        ...year,
        holidays: [...year.holidays],
        makeUpWorkdays: [...year.makeUpWorkdays],
      })),
      closingDays: [...context.legal.closingDays],
    },
    sessionHours: [...context.legal.sessionHours],
  };
}

/** Changes the court's settings; public address and usual platform only where they are given. */
export async function update(
  context: Context,
  actor: Actor,
  input: CourtInput & {
    readonly publicAddress?: string | null | undefined;
    readonly onlinePlatform?: string | null | undefined;
  },
): Promise<void> {
  await context.store.write(async (trx) => {
    const before = await court.find(trx);
    await saveCourt(trx, input, before?.is_practice === 1);
    if (input.publicAddress !== undefined) await court.update(trx, { public_address: input.publicAddress });
    if (input.onlinePlatform !== undefined)
      await court.update(trx, { online_platform: input.onlinePlatform });
    await court.logAdmin(trx, {
      recordedAt: moment(context),
      actor: actor.staffId,
      action: 'courtChanged',
      details: { before, after: input },
    });
  });
  context.publish('court');
}

/** Adds a room or changes one, and names the hearings ahead that it can no longer take. Taken out of use it keeps its history. @throws AppError `badInput` when the name is taken. */
export async function saveRoom(
  context: Context,
  actor: Actor,
  input: {
    id?: string | undefined;
    name: string;
    kind: 'courtroom' | 'online';
    isActive: boolean;
    features?: readonly RoomFeature[] | undefined;
    seats?: number | null | undefined;
    perSession?: number | null | undefined;
  },
) {
  const room = await context.store.write(async (trx) => {
    const rooms = await court.rooms(trx);
    if (rooms.some((other) => other.name === input.name && other.id !== input.id)) {
      throw new AppError('badInput', { fields: [{ path: 'name', reason: 'nameTaken' }] });
    }
    const present = rooms.find(({ id }) => id === input.id);
    const wanted = input.features ?? (present === undefined ? [] : readFeatures(present.features));
    const features = roomFeatures.filter((feature) => wanted.includes(feature));
    const seats = input.seats === undefined ? (present?.seats ?? null) : input.seats;
    const perSession = input.perSession === undefined ? (present?.per_session ?? null) : input.perSession;
    const row = {
      name: input.name,
      kind: input.kind,
      is_active: input.isActive ? (1 as const) : (0 as const),
      features: JSON.stringify(features),
      seats,
      per_session: perSession,
    };
    const id = input.id ?? newId(context);
    const hits = await hitsOf(context, trx, {
      change: 'room',
      roomId: id,
      isActive: input.isActive,
      features,
    });
    if (input.id === undefined) await court.insertRoom(trx, { id, ...row });
    else if (!(await court.updateRoom(trx, id, row))) throw new AppError('notFound', { roomId: id });
    await court.logAdmin(trx, {
      recordedAt: moment(context),
      actor: actor.staffId,
      action: 'roomSaved',
      details: { id, ...row },
    });
    const { name, kind, isActive } = input;
    return { id, name, kind, isActive, features, seats, perSession, hits };
  });
  context.publish('court');
  context.publish('docket');
  return room;
}

export interface StaffInput {
  readonly id?: string | undefined;
  readonly name: string;
  readonly functions: readonly StaffFunction[];
  readonly isActive: boolean;
  readonly loginName: string | null;
  readonly password: string | null;
  readonly firm: string | null;
  readonly isPartTime: boolean;
  readonly skills: readonly string[];
}

/**
 * Adds a person or changes one; a new password or leaving ends their sessions.
 * @throws AppError `loginTaken`, `lastAdministrator`, `badInput` (a sign-in name without a password).
 */
export async function saveStaff(context: Context, actor: Actor, input: StaffInput) {
  const passwordHash = input.password === null ? null : await hashPassword(input.password);
  const id = await context.store.write(async (trx) => {
    const people = await court.staff(trx);
    const before = people.find((member) => member.id === input.id);
    if (input.id !== undefined && before === undefined) throw new AppError('notFound', { staffId: input.id });
    if (
      input.loginName !== null &&
      people.some((other) => other.login_name === input.loginName && other.id !== input.id)
    ) {
      throw new AppError('loginTaken', { fields: [{ path: 'loginName', reason: 'loginTaken' }] });
    }
    const newHash = input.loginName === null ? null : (passwordHash ?? before?.password_hash ?? null);
    if (input.loginName !== null && newHash === null)
      throw new AppError('badInput', { fields: [{ path: 'password', reason: 'required' }] });
    const row = {
      name: input.name,
      functions: JSON.stringify(input.functions),
      is_active: input.isActive ? (1 as const) : (0 as const),
      login_name: input.loginName,
      password_hash: newHash,
      firm: input.firm,
      is_part_time: input.isPartTime ? (1 as const) : (0 as const),
      skills: JSON.stringify(input.skills),
    };
    const staffId = before?.id ?? newId(context);
    const after = [...people.filter((member) => member.id !== staffId), { ...row, id: staffId }];
    if (!after.some(isAdministrator)) throw new AppError('lastAdministrator');
    if (before === undefined) await court.insertStaff(trx, { id: staffId, ...row });
    else await court.updateStaff(trx, staffId, row);
    if (passwordHash !== null || !input.isActive || input.loginName === null)
      await sessions.removeOthersOf(trx, staffId, null);
    const { password_hash: _, ...logged } = row;
    await court.logAdmin(trx, {
      recordedAt: moment(context),
      actor: actor.staffId,
      action: 'staffSaved',
      details: { id: staffId, ...logged },
    });
    return staffId;
  });
  context.publish('court');
  return {
    id,
    name: input.name,
    functions: [...input.functions],
    isActive: input.isActive,
    loginName: input.loginName,
    firm: input.firm,
    isPartTime: input.isPartTime,
    skills: [...input.skills],
  };
}

function isAdministrator(member: {
  functions: string;
  is_active: number;
  password_hash: string | null;
}): boolean {
  return (
    member.is_active === 1 &&
    member.password_hash !== null &&
    readFunctions(member.functions).includes('administrator')
  );
}

function toRoom(row: court.RoomRow) {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    isActive: row.is_active === 1,
    features: readFeatures(row.features),
    seats: row.seats,
    perSession: row.per_session,
  };
}

function toStaff(row: court.StaffRow) {
  return {
    id: row.id,
    name: row.name,
    functions: readFunctions(row.functions),
    isActive: row.is_active === 1,
    loginName: row.login_name,
    firm: row.firm,
    isPartTime: row.is_part_time === 1,
    skills: JSON.parse(row.skills) as string[],
  };
}

/** People who can sign in, for the sign-in screen. */
export async function peopleWhoSignIn(context: Context): Promise<{ loginName: string; name: string }[]> {
  const people = await court.staff(context.store.db);
  return people.flatMap((member) =>
    member.is_active === 1 && member.login_name !== null && member.password_hash !== null
      ? [{ loginName: member.login_name, name: member.name }]
      : [],
  );
}
