import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useTRPC } from '../../../ui/client.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { FigureSection } from './figure-section.tsx';

/** Share of settlements performed in time, by number and by money, with what was counted. */
export function PerformanceFigures({ year }: { readonly year: number }) {
  const { t } = useTranslation('figures');
  const dateText = useDateText();
  const figures = useQuery(useTRPC().performance.figures.queryOptions({ year }));
  if (figures.data === undefined) return <RefusalAlert error={figures.error} />;
  const { due, inTime, ratePercent, dueFen, inTimeFen, ratePercentByFen, until } = figures.data;
  const rate = (value: number | null) => (value === null ? t('nothing') : `${value.toFixed(2)}%`);
  return (
    <FigureSection id="performance-figures" title={t('performance.title')}>
      <Typography>
        {t('performance.sentence', {
          due,
          inTime,
          rate: rate(ratePercent),
          dueYuan: formatYuan(dueFen),
          inTimeYuan: formatYuan(inTimeFen),
          rateByFen: rate(ratePercentByFen),
        })}
      </Typography>
      <Typography color="text.secondary">
        {t('performance.definition', { until: dateText(until) })}
      </Typography>
      <RouterLink to="/mediation" search={{ view: 'overdue' }}>
        {t('performance.list')}
      </RouterLink>
    </FigureSection>
  );
}
