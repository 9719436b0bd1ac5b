import type { GreenChannelProposal } from '../../../../electron/backend/domain/lifecycle/application.ts';

export type ProposalReason = GreenChannelProposal['reason'];

const reasons = ['migrantWages', 'collective'] as const satisfies readonly ProposalReason[];

/** Whether a kept reason is one the program proposed (kept as its key), not a person's own words. */
export function isProposalReason(reason: string | null): reason is ProposalReason {
  return reasons.some((known) => known === reason);
}
