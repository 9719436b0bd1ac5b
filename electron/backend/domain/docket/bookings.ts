import type { Agent, Application, Party } from '../lifecycle/application.ts';
import type { CaseState, Hearing } from '../lifecycle/case-state.ts';
import { normaliseIdentifier } from '../parties/identifiers.ts';
import { foldText } from '../text.ts';
import type { Booking, ResourceKind } from './clash.ts';

/** Names of rooms and staff by id, for refusals in words. */
export type ResourceNames = ReadonlyMap<string, string>;

/**
 * What one hearing of a case books: room, arbitrators, clerk, parties and agents, each once. A hearing that was cancelled or
 * postponed, and an asynchronous hearing (everybody answers in their own time), book nothing.
 */
export function bookingsOf(
  caseId: string,
  application: Application,
  hearing: Pick<Hearing, 'id' | 'plan' | 'status'>,
  names: ResourceNames,
): readonly Booking[] {
  const { plan } = hearing;
  if (
    hearing.status === 'cancelled' ||
    hearing.status === 'postponed' ||
    plan.mode === 'async' ||
    plan.endsAt === null
  )
    return [];
  const interval = { startsAt: plan.startsAt, endsAt: plan.endsAt };
  const bookings = new Map<string, Booking>();
  const add = (resourceKind: ResourceKind, resourceKey: string, resourceName: string) => {
    if (!bookings.has(resourceKey)) {
      bookings.set(resourceKey, {
        hearingId: hearing.id,
        caseId,
        resourceKey,
        resourceKind,
        resourceName,
        ...interval,
      });
    }
  };
  if (plan.roomId !== null) add('room', `room:${plan.roomId}`, names.get(plan.roomId) ?? plan.roomId);
  for (const id of plan.arbitratorIds) add('arbitrator', `staff:${id}`, names.get(id) ?? id);
  if (plan.clerkId !== null) add('clerk', `staff:${plan.clerkId}`, names.get(plan.clerkId) ?? plan.clerkId);
  for (const party of application.parties) add('party', `party:${partyKey(caseId, party)}`, party.name);
  for (const agent of application.agents) add('agent', `agent:${agentKey(caseId, agent)}`, agent.name);
  return [...bookings.values()];
}

/** All bookings of a case; see `bookingsOf`. */
export function caseBookings(caseId: string, state: CaseState, names: ResourceNames): readonly Booking[] {
  return state.hearings.flatMap((hearing) => bookingsOf(caseId, state.application, hearing, names));
}

/**
 * The key under which the same person or employer is known across cases: the identifier; an employer without one by its
 * folded name; a worker without one only within the case, as equal names are common.
 */
export function partyKey(caseId: string, party: Pick<Party, 'id' | 'kind' | 'identifier' | 'name'>): string {
  if (party.identifier !== null && party.identifier !== '') return normaliseIdentifier(party.identifier);
  return party.kind === 'employer' ? foldText(party.name) : `${caseId}/${party.id}`;
}

/** As `partyKey`: licence number, else name with firm or telephone, else only within the case. */
export function agentKey(
  caseId: string,
  agent: Pick<Agent, 'id' | 'name' | 'firm' | 'licence' | 'phone'>,
): string {
  if (agent.licence) return normaliseIdentifier(agent.licence);
  const mark = agent.firm || agent.phone;
  return mark ? `${foldText(agent.name)}@${foldText(mark)}` : `${caseId}/${agent.id}`;
}
