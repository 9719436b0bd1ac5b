import type { LegalDate } from '../dates.ts';
import type { CaseState } from '../lifecycle/case-state.ts';
import type { HearingPlan, HearingResult } from '../lifecycle/events.ts';

export type PauseCode = 'memberRecused' | 'recusalPending';

/** Nothing was heard: a hearing may end so whoever sat. */
const withoutHearing: readonly HearingResult[] = ['adjourned', 'postponed'];

/**
 * Why what came of a hearing cannot stand: somebody who sat in it was recused by then (LAW 33), or had been challenged before its day or with
 * evidence in it, and nobody has decided (RULES 12, GD 52: adjourn, decide, go on). Without evidence a hearing may go on. Null when it stands.
 */
export function pauseOf(
  { recusals }: Pick<CaseState, 'recusals'>,
  { arbitratorIds, clerkId }: Pick<HearingPlan, 'arbitratorIds' | 'clerkId'>,
  result: HearingResult,
  on: LegalDate,
): PauseCode | null {
  if (withoutHearing.includes(result)) return null;
  const ofTheSeated = recusals.filter(
    ({ staffId }) => arbitratorIds.includes(staffId) || staffId === clerkId,
  );
  if (
    ofTheSeated.some(({ isUpheld, decidedOn }) => isUpheld === true && decidedOn !== null && decidedOn <= on)
  )
    return 'memberRecused';
  const isPending = ofTheSeated.some(
    ({ isUpheld, requestedOn, hasEvidence }) =>
      isUpheld === null && (requestedOn < on || (hasEvidence && requestedOn === on)),
  );
  return isPending ? 'recusalPending' : null;
}
