import { dateOf } from '../dates.ts';
import type { Party } from './application.ts';
import type { CaseState, Hearing, HearingStatus } from './case-state.ts';
import { partiesToServe } from './representation.ts';
import { noticesOf } from './service-facts.ts';

/** Somebody who did not come to the last session they were called to, or left it without leave. */
export interface Absence {
  readonly party: Party;
  readonly hearing: Hearing;
  readonly how: 'absent' | 'left';
}

/** Sessions that were held, whoever came. */
const sessions: readonly HearingStatus[] = ['held', 'adjourned', 'respondentAbsent'];

/**
 * Against whom an award would be a default award (缺席裁决): each respondent and third party who stayed away from the last session that
 * says anything of them, or left it so that it was recorded as missed (LAW 36, RULES 39, GD 44). Sessions before an own award was revoked
 * do not count.
 */
export function defaultersOf(state: CaseState): readonly Absence[] {
  const held = state.hearings
    .filter(
      ({ id, status }) => sessions.includes(status) && state.revocation?.hearingIds.includes(id) !== true,
    )
    .sort((a, b) => (a.plan.startsAt < b.plan.startsAt ? 1 : -1));
  return partiesToServe(state)
    .filter(({ role }) => role !== 'applicant')
    .flatMap((party) => {
      for (const hearing of held) {
        const how = conductOf(party, hearing);
        if (how === 'came') return [];
        if (how !== null) return [{ party, hearing, how }];
      }
      return [];
    });
}

function conductOf(party: Party, { attendance, status }: Hearing): 'came' | Absence['how'] | null {
  const mark = attendance.find(({ partyId }) => partyId === party.id)?.mark;
  const isMissed = status === 'respondentAbsent' && party.role === 'respondent';
  if (mark === undefined) return isMissed ? 'absent' : null;
  if (mark === 'left') return isMissed ? 'left' : 'came';
  return mark === 'absent' ? 'absent' : 'came';
}

/**
 * Whether written notice of a hearing is proved to have reached a party no later than its day. A message in the simple mode proves nothing
 * unless its receipt was confirmed (LAW 36, RULES 39, 59).
 */
export function isNoticeProved(
  state: Pick<CaseState, 'services'>,
  partyId: string,
  hearing: Hearing,
): boolean {
  return noticesOf(state.services, hearing)
    .flatMap((service) => service.served)
    .some(
      (served) =>
        served.partyId === partyId && isReceiptProved(served) && served.on <= dateOf(hearing.plan.startsAt),
    );
}

/** A ticked box alone is no confirmation of a message by telephone or text: what confirmed it must be written down. */
function isReceiptProved({
  isProved,
  mode,
  proof,
}: CaseState['services'][number]['served'][number]): boolean {
  return isProved && (mode !== 'simple' || proof.trim() !== '');
}
