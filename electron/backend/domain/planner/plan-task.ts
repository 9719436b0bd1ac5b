import type { LegalDate } from '../dates.ts';

/** What was lost, from a day to a day, both included; or the hearings of these days that may not stand as they are. */
export type Loss =
  | { readonly kind: 'absence'; readonly staffId: string; readonly from: LegalDate; readonly to: LegalDate }
  | { readonly kind: 'roomClosed'; readonly roomId: string; readonly from: LegalDate; readonly to: LegalDate }
  | { readonly kind: 'unlawful'; readonly from: LegalDate; readonly to: LegalDate };

/** What the planner is asked: fill the docket for the queue (`caseIds` null) or chosen cases, or repair it after a loss. */
export type PlanTask =
  | { readonly kind: 'fill'; readonly caseIds: readonly string[] | null }
  | { readonly kind: 'repair'; readonly loss: Loss };

export const planBlocks = [
  'noTribunal',
  'tribunalBroken',
  'panelOfThreeRequired',
  'noClerk',
  'suspended',
  'notAccepted',
  'modeUnfit',
  'consentMissing',
] as const;
/** Why a case cannot be planned at all, whatever the docket: somebody must act in the case first. */
export type PlanBlock = (typeof planBlocks)[number];
