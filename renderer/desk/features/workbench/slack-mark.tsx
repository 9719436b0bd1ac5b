import PauseCircleOutlined from '@mui/icons-material/PauseCircleOutlined';
import { useTranslation } from 'react-i18next';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { Badge, DueChip } from '../../../ui/badges.tsx';

interface SlackMarkProps {
  readonly awardDueOn: LegalDate | null;
  readonly slackDays: number | null;
  readonly isProvisional: boolean;
}

/** The statutory end of a case with the days left; a suspended one says that the period stands still. */
export function SlackMark({ awardDueOn, slackDays, isProvisional }: SlackMarkProps) {
  const { t } = useTranslation('workbench');
  if (awardDueOn === null || slackDays === null) {
    return (
      <Badge icon={<PauseCircleOutlined aria-hidden />} color="text.secondary" ground="action.hover">
        {t('dates.group.stopped')}
      </Badge>
    );
  }
  return <DueChip dueOn={awardDueOn} daysLeft={slackDays} isProvisional={isProvisional} />;
}
