import type { LegalDate } from '../dates.ts';
import type { Hearing, Postponement } from './case-state.ts';
import type { RecordedEvent } from './events.ts';

export const postponementSides = ['applicant', 'respondent', 'both', 'court', 'other'] as const;
/** On whose account a hearing is postponed (延期开庭); a party's request falls under L23 (LAW 35). */
export type PostponementSide = (typeof postponementSides)[number];

export const postponementCodes = [
  'illness',
  'otherHearing',
  'evidence',
  'negotiation',
  'notServed',
  'panel',
  'room',
  'forceMajeure',
  'other',
] as const;
export type PostponementCode = (typeof postponementCodes)[number];

/** An action that must be done before the case is heard again, and whose task it is. */
export interface NeededAction {
  readonly id: string;
  readonly text: string;
  readonly assigneeId: string;
}

/** What is kept of a postponement beside its reason in words. */
export interface PostponementDetails {
  readonly by: PostponementSide;
  readonly code: PostponementCode;
  /** Day of a party's request; null when the court postpones of itself. */
  readonly requestedOn: LegalDate | null;
  /** Null: a new date, or back to the queue at once. */
  readonly action: NeededAction | null;
}

/** Whether the request of a party falls under the period for requests (L23). */
export function isPartyRequest(by: PostponementSide): boolean {
  return by === 'applicant' || by === 'respondent' || by === 'both';
}

/** The postponement an entry makes; null when it makes none. `hearing`: as it stood before. */
export function postponementOf(
  { event, id }: Pick<RecordedEvent, 'event' | 'id'>,
  on: LegalDate,
  hearing: Pick<Hearing, 'plan'> | undefined,
): Postponement | null {
  const isPostponed =
    event.type === 'hearingPostponed' ||
    (event.type === 'hearingRescheduled' && event.postponement !== undefined) ||
    (event.type === 'hearingRecorded' && event.result === 'postponed');
  if (!isPostponed || hearing === undefined) return null;
  const details = 'postponement' in event ? event.postponement : undefined;
  return {
    eventId: id,
    hearingId: event.hearingId,
    on,
    from: hearing.plan.startsAt,
    to: event.type === 'hearingRescheduled' ? event.plan.startsAt : null,
    reason: event.type === 'hearingRecorded' ? event.note : event.reason,
    by: details?.by ?? null,
    code: details?.code ?? null,
    requestedOn: details?.requestedOn ?? null,
    action:
      details?.action === undefined || details.action === null ? null : { ...details.action, doneOn: null },
  };
}

/** Actions a postponement waits for that are not done. */
export function openActions(postponements: readonly Postponement[]) {
  return postponements.flatMap(({ action }) => (action !== null && action.doneOn === null ? [action] : []));
}
