import type { GreenChannelProposal } from '../../../../electron/backend/domain/lifecycle/application.ts';

/** Whether the kept reason of the green channel is a key the program proposed, not a person's own words. */
export function isProposalReason(reason: string): reason is GreenChannelProposal['reason'] {
  return reason === 'migrantWages' || reason === 'collective';
}
