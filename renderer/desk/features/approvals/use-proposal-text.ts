import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../electron/backend/domain/approvals/approval-entry.ts';

/** What is asked for, in words: the ground or the days, and the explanation. */
export function useProposalText(): (proposal: Proposal) => string {
  const { t } = useTranslation('approvals');
  const { t: term } = useTranslation('terms');
  return (proposal) => {
    const what =
      proposal.kind === 'suspension'
        ? term(`suspensionGround.${proposal.ground}`)
        : proposal.kind === 'extension'
          ? t('ofCase.days', { n: proposal.days })
          : proposal.kind === 'closing' && proposal.leadNumber !== undefined
            ? t('ofCase.joined', { number: proposal.leadNumber })
            : proposal.kind === 'review' && proposal.instrumentId !== undefined
              ? term('documentKind.partialAward')
              : '';
    return [what, proposal.note].filter((part) => part !== '').join(' · ');
  };
}
