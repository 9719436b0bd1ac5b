import type { LegalDate } from '../dates.ts';
import type { StaffFunction } from '../permissions.ts';
import type { ApprovalKind } from './approval-entry.ts';

/** A director who is away is stood in for by somebody from one day to another, both included. */
export interface Deputy {
  readonly directorId: string;
  readonly deputyId: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
}

export type CapacityFault = 'ownRequest' | 'onTribunal' | 'notEntitled';

export interface Question {
  readonly kind: ApprovalKind;
  readonly requesterId: string;
  /** Arbitrators and clerk of the case. */
  readonly tribunalIds: readonly string[];
}

/**
 * Whether a person may decide a request on that day, and in whose place: nobody decides what they asked for; who reviews an award
 * sits outside its tribunal; the rest is the director's (RULES 47, LAW 43) or, while one is appointed, the deputy's.
 */
export function capacityFor(
  { kind, requesterId, tribunalIds }: Question,
  person: { readonly staffId: string; readonly functions: readonly StaffFunction[] },
  deputies: readonly Deputy[],
  on: LegalDate,
): { readonly forId: string | null } | CapacityFault {
  const { staffId, functions } = person;
  if (staffId === requesterId) return 'ownRequest';
  if (kind === 'review' && tribunalIds.includes(staffId)) return 'onTribunal';
  if (functions.includes('director')) return { forId: null };
  if (kind === 'review' && functions.includes('arbitrator')) return { forId: null };
  const standsIn = deputies.find(
    ({ deputyId, directorId, from, to }) =>
      deputyId === staffId && directorId !== requesterId && from <= on && on <= to,
  );
  return standsIn === undefined ? 'notEntitled' : { forId: standsIn.directorId };
}
