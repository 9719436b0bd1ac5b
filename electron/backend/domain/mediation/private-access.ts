import type { CaseState } from '../lifecycle/case-state.ts';

/**
 * Why somebody may not see offers and private notes of a mediation; null when he may. Only the mediators named on it may, and nobody
 * who sat, sits or is listed to sit on the case: what was conceded to settle is not to be known to those who decide
 * (GD 22; Provisions on evidence, OMR 18).
 */
export function privateRefusal(
  state: Pick<CaseState, 'tribunals' | 'hearings'>,
  mediatorStaffIds: readonly string[],
  staffId: string,
): 'onTribunal' | 'notTheMediator' | null {
  const deciding = new Set([
    ...state.tribunals.flatMap(({ arbitratorIds, clerkId }) => [...arbitratorIds, clerkId]),
    ...state.hearings.flatMap(({ plan }) => [...plan.arbitratorIds, plan.clerkId]),
  ]);
  if (deciding.has(staffId)) return 'onTribunal';
  return mediatorStaffIds.includes(staffId) ? null : 'notTheMediator';
}
