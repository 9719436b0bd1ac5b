import { AppError } from '../domain/app-error.ts';
import { type LivePerson, personKey } from '../domain/live/live-hearing.ts';
import { rightsTextOn } from '../domain/online/rights-text.ts';
import * as court from '../store/repositories/court.ts';
import { type Actor, type Context, today } from './context.ts';
import { type LiveFile, liveFile, liveFileOf } from './live-file.ts';
import { actOfParty, actOfRoom } from './live-hearing.ts';
import type { Pass } from './live-rooms.ts';
import { inviteeOf } from './portal-invitations.ts';
import type { PortalCaller } from './portal-session.ts';
import { rightsHash } from './rights-hash.ts';

/**
 * The pass of somebody of the office to the room of a hearing. `stillIn` tells whether the desk's session stands.
 * @throws AppError `notFound`, `forbidden`, `hearingNotOpen`.
 */
export async function passOfStaff(
  context: Context,
  actor: Actor,
  hearingId: string,
  stillIn: () => Promise<boolean>,
): Promise<Pass> {
  const { hearing } = openFile(await liveFileOf(context.store.db, actor, hearingId));
  const member = (await court.staff(context.store.db)).find(({ id }) => id === actor.staffId);
  return {
    hearingId,
    seat: {
      id: actor.staffId,
      name: member?.name ?? actor.staffId,
      role: hearing.plan.arbitratorIds.includes(actor.staffId) ? 'arbitrator' : 'clerk',
      partyId: null,
      isAdmitted: true,
      hasEquipment: null,
      hasConfirmedRules: true,
    },
    stillIn,
    enter: async (entry) => {
      if (entry.kind === 'admitted' || entry.kind === 'sentOut')
        await actOfRoom(context, actor, hearingId, entry);
    },
  };
}

/**
 * The pass of a party or agent who has entered the portal: to the hearing of the invitation alone. Admitted before, admitted again.
 * @throws AppError `notFound`, `hearingNotOpen`.
 */
export async function passOfParty(caller: PortalCaller, stillIn: () => Promise<boolean>): Promise<Pass> {
  const { context, hearingId, partyId } = caller;
  const file = openFile(await liveFile(context.store.db, hearingId));
  const { party, agent } = inviteeOf(file.loaded.state, caller, 'invitation');
  const name = (agent ?? party).name;
  const known = personOf(file, partyId, name);
  const text = rightsTextOn(context.legal.onlineRights, 'sync', today(context));
  const sha256 = text === null ? null : rightsHash(text);
  return {
    hearingId,
    seat: {
      id: caller.invitationId,
      name,
      role: party.role,
      partyId,
      isAdmitted: known?.isAdmitted === true,
      hasEquipment:
        file.live.checks.find((check) => check.partyId === partyId && check.channel === 'room')?.isGood ??
        null,
      hasConfirmedRules: sha256 !== null && known?.rulesConfirmed?.sha256 === sha256,
    },
    stillIn,
    enter: async (entry) => {
      if (entry.kind === 'rulesConfirmed' && entry.sha256 !== sha256)
        throw new AppError('badInput', { fields: [{ path: 'sha256', reason: 'rightsChanged' }] });
      if (entry.kind === 'rulesConfirmed' || entry.kind === 'equipmentChecked')
        await actOfParty(caller, entry);
    },
  };
}

function personOf({ live }: LiveFile, partyId: string, name: string): LivePerson | undefined {
  return live.people.find((person) => personKey(person.partyId, person.name) === personKey(partyId, name));
}

function openFile(file: LiveFile): LiveFile {
  const { status } = file.hearing;
  if (status !== 'scheduled') throw new AppError('hearingNotOpen', { status });
  return file;
}
