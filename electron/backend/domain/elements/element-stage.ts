import { type CaseState, isOpen } from '../lifecycle/case-state.ts';

/**
 * Why no statement on the elements is taken now; null when one is. It prepares the hearing of an accepted case (RULES 41) and
 * supports its outcome, so it stands from the outcome on.
 */
export function elementRefusal({
  acceptedOn,
  status,
  outcome,
}: Pick<CaseState, 'acceptedOn' | 'status' | 'outcome'>): {
  readonly rule: 'wrongStage';
  readonly basis: string;
} | null {
  const isTaken = acceptedOn !== null && isOpen(status) && outcome === null;
  return isTaken ? null : { rule: 'wrongStage', basis: 'RULES 41' };
}
