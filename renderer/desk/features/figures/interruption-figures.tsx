import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../ui/client.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { FigureSection } from './figure-section.tsx';

/** Interruptions of the year's synchronous hearings: how many, how long, why. */
export function InterruptionFigures({ year }: { readonly year: number }) {
  const { t } = useTranslation(['figures', 'live']);
  const figures = useQuery(useTRPC().live.figures.queryOptions({ year }));
  if (figures.data === undefined) return <RefusalAlert error={figures.error} />;
  const { hearings, interrupted, count, minutes, beyondTolerance, toleranceMinutes, causes } = figures.data;
  return (
    <FigureSection id="interruption-figures" title={t('interruptions.title')}>
      <Typography>
        {t('interruptions.sentence', { hearings, interrupted, count, minutes, beyondTolerance })}
      </Typography>
      {causes.length > 0 && (
        <Typography>
          {causes
            .map(({ cause, count: n, minutes: m }) =>
              t('live:incident.ofCause', { cause: t(`live:incident.causes.${cause}`), n, minutes: m }),
            )
            .join(' · ')}
        </Typography>
      )}
      <Typography color="text.secondary">{t('interruptions.definition', { n: toleranceMinutes })}</Typography>
    </FigureSection>
  );
}
