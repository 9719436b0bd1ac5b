import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badges.tsx';

interface ProofProps {
  readonly isProven: boolean;
  readonly gap: number | null;
}

/** 已证明最优, or how far from the best at most. */
export function ProofMark({ isProven, gap }: ProofProps) {
  const proofText = useProofText();
  const { palette } = useTheme();
  return (
    <Badge
      {...(isProven && { icon: <VerifiedOutlined aria-hidden /> })}
      color={palette.text.primary}
      ground={palette.action.selected}
    >
      {proofText({ isProven, gap })}
    </Badge>
  );
}

export function useProofText(): (proof: ProofProps) => string {
  const { t } = useTranslation('planner');
  return ({ isProven, gap }) => {
    if (isProven) return t('proof.proven');
    return gap === null ? t('proof.bound') : t('proof.gap', { gap: percent(gap) });
  };
}

/** A share in per cent with one digit, rounded up: the promise "at most" must hold. */
export function percent(share: number): string {
  return (Math.ceil(share * 1000 - 1e-9) / 10).toFixed(1);
}
