import { AppError } from '../domain/app-error.ts';
import type { StaffFunction } from '../domain/permissions.ts';
import type { Trx } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import { type Context, moment, newId } from './context.ts';
import { samplePassword } from './sample-data.ts';
import { hashPassword, openSession } from './sessions.ts';

export interface CourtInput {
  readonly name: string;
  readonly commissionName: string;
  readonly caseNumberPattern: string;
  readonly mediationNumberPattern: string;
  readonly address: string;
  readonly phone: string;
}

export interface SetupInput {
  readonly court: CourtInput;
  readonly rooms: readonly { readonly name: string; readonly kind: 'courtroom' | 'online' }[];
  readonly staff: readonly { readonly name: string; readonly functions: readonly StaffFunction[] }[];
  readonly administrator: {
    readonly name: string;
    readonly functions: readonly StaffFunction[];
    readonly loginName: string;
    readonly password: string;
  };
}

/** What the first screen must know. */
export async function status(context: Context, programVersion: string) {
  const settings = await court.find(context.store.db);
  const people = await court.staff(context.store.db);
  const canSignIn = people.some((member) => member.password_hash !== null && member.is_active === 1);
  return {
    isSetUp: settings !== undefined && canSignIn,
    isPractice: settings?.is_practice === 1,
    courtName: settings?.name ?? null,
    practicePassword: settings?.is_practice === 1 ? samplePassword(context.resourcesDir) : null,
    programVersion,
    needsAdministrator: settings !== undefined && !canSignIn,
    ...(settings !== undefined && !canSignIn
      ? await knownFromLedger(context, settings, people)
      : { knownStaff: [] }),
  };
}

/** What a ledger has already told of the court, for the form to begin with. */
async function knownFromLedger(
  context: Context,
  settings: court.CourtRow,
  people: readonly court.StaffRow[],
) {
  const rooms = await court.rooms(context.store.db);
  return {
    knownStaff: people.map(({ id, name }) => ({ id, name })),
    knownCourt: courtFieldsOf(settings),
    knownRooms: rooms.map(({ name, kind }) => ({ name, kind })),
  };
}

/**
 * The first set-up: court, rooms, people, and the first administrator, who is signed in at once. A court that came from a
 * ledger keeps its rooms and people; those named again are the same ones.
 * @throws AppError `alreadySetUp` once somebody can sign in.
 */
export async function complete(context: Context, input: SetupInput): Promise<{ token: string }> {
  const passwordHash = await hashPassword(input.administrator.password);
  const staffId = await context.store.write(async (trx) => {
    const people = await court.staff(trx);
    if (people.some((member) => member.password_hash !== null)) throw new AppError('alreadySetUp');
    await saveCourt(trx, input.court, false);
    await addRooms(context, trx, input.rooms);
    for (const member of input.staff) await addStaff(context, trx, member);
    const { name, functions } = input.administrator;
    const id = await addStaff(context, trx, {
      name,
      functions: [...new Set<StaffFunction>([...functions, 'administrator'])],
    });
    await court.updateStaff(trx, id, {
      login_name: input.administrator.loginName,
      password_hash: passwordHash,
    });
    await court.logAdmin(trx, {
      recordedAt: moment(context),
      actor: id,
      action: 'setUp',
      details: { court: input.court.name },
    });
    return id;
  });
  context.publish('court');
  return { token: await openSession(context, staffId) };
}

/** The court's settings as the contract names them. */
export function courtFieldsOf(row: court.CourtRow): CourtInput {
  return {
    name: row.name,
    commissionName: row.commission_name,
    caseNumberPattern: row.case_number_pattern,
    mediationNumberPattern: row.mediation_number_pattern,
    address: row.address,
    phone: row.phone,
  };
}

/** Writes the court's settings, new or changed. */
export async function saveCourt(trx: Trx, input: CourtInput, isPractice: boolean): Promise<void> {
  const row = {
    name: input.name,
    commission_name: input.commissionName,
    case_number_pattern: input.caseNumberPattern,
    mediation_number_pattern: input.mediationNumberPattern,
    address: input.address,
    phone: input.phone,
  };
  if ((await court.find(trx)) === undefined)
    await court.insert(trx, { ...row, is_practice: isPractice ? 1 : 0 });
  else await court.update(trx, row);
}

/** Adds the rooms not there yet, by name; answers the id of each. */
export async function addRooms(
  context: Context,
  trx: Trx,
  rooms: SetupInput['rooms'],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map((await court.rooms(trx)).map((room) => [room.name, room.id]));
  for (const room of rooms) {
    if (ids.has(room.name)) continue;
    const id = newId(context);
    await court.insertRoom(trx, { id, name: room.name, kind: room.kind, is_active: 1 });
    ids.set(room.name, id);
  }
  return ids;
}

/** Adds a person, or gives one of that name the functions named; answers the id. */
export async function addStaff(
  context: Context,
  trx: Trx,
  member: { name: string; functions: readonly StaffFunction[] },
): Promise<string> {
  const known = (await court.staff(trx)).find((candidate) => candidate.name === member.name);
  if (known !== undefined) {
    const functions = [
      ...new Set([...(JSON.parse(known.functions) as StaffFunction[]), ...member.functions]),
    ];
    await court.updateStaff(trx, known.id, { functions: JSON.stringify(functions) });
    return known.id;
  }
  const id = newId(context);
  await court.insertStaff(trx, {
    id,
    name: member.name,
    functions: JSON.stringify(member.functions),
    is_active: 1,
    login_name: null,
    password_hash: null,
  });
  return id;
}
