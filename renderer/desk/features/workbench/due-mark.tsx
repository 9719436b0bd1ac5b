import FlagOutlined from '@mui/icons-material/FlagOutlined';
import PauseCircleOutlined from '@mui/icons-material/PauseCircleOutlined';
import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import { Badge, DueChip } from '../../../ui/badges.tsx';

/** The date with its weekday and the days left, 暂定 where it may move; or that the period stands still. A target says that it is one. */
export function DueMark({ row }: { readonly row: WorklistRow }) {
  const { t } = useTranslation('workbench');
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {row.kind === 'target' && (
        <Badge icon={<FlagOutlined aria-hidden />} color="text.primary" ground="action.selected">
          {t('dates.target')}
        </Badge>
      )}
      {row.dueOn === null || row.daysLeft === null ? (
        <Badge icon={<PauseCircleOutlined aria-hidden />} color="text.secondary" ground="action.hover">
          {t('dates.group.stopped')}
        </Badge>
      ) : (
        <DueChip dueOn={row.dueOn} daysLeft={row.daysLeft} isProvisional={row.isProvisional} />
      )}
    </Box>
  );
}
