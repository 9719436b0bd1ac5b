import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badges.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useCourtCounts } from './queries.ts';

/** How many dates of the law are overdue in the whole court, whatever the list below is narrowed to. */
export function OverdueHead() {
  const { t } = useTranslation('workbench');
  const { palette } = useTheme();
  const counts = useCourtCounts().data?.counts;
  if (counts === undefined) return null;
  if (counts.overdue === 0) return <span>{t('list.noneOverdue')}</span>;
  return (
    <RouterLink to="/worklist" search={{ group: 'overdue' }}>
      <Badge icon={<EventBusyOutlined aria-hidden />} color={palette.late.main} ground={palette.late.soft}>
        {t('list.overdue', { n: counts.overdue })}
      </Badge>
    </RouterLink>
  );
}
