import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { HearingStatus } from '../../../../electron/backend/domain/lifecycle/case-state.ts';
import { Badge } from '../../../ui/badges.tsx';

/** The hearing's state in words; one that somebody missed stands on amber. */
export function HearingStatusBadge({ status }: { readonly status: HearingStatus }) {
  const { t } = useTranslation('terms');
  const { palette } = useTheme();
  const wasMissed = status === 'applicantAbsent' || status === 'respondentAbsent' || status === 'absent';
  const isPending = status === 'scheduled';
  const color = wasMissed ? palette.soon.main : isPending ? palette.hearingMode.sync : palette.text.secondary;
  const ground = wasMissed ? palette.soon.soft : isPending ? palette.modeSoft.sync : palette.action.hover;
  return (
    <Badge color={color} ground={ground}>
      {t(`hearingStatus.${status}`)}
    </Badge>
  );
}
