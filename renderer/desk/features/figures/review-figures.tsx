import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../ui/client.ts';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { FigureSection } from './figure-section.tsx';

/** The year's reviews of mediation agreements; each number leads to the reviews behind it. */
export function ReviewFigures({ year }: { readonly year: number }) {
  const { t } = useTranslation('figures');
  const figures = useQuery(useTRPC().reviews.figures.queryOptions({ year }));
  const canList = useCan('reviews.list');
  if (figures.data === undefined) return <RefusalAlert error={figures.error} />;
  return (
    <FigureSection id="review-figures" title={t('reviews.title')}>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, max-content) minmax(0, 1fr)',
          columnGap: 3,
          rowGap: 0.5,
          m: 0,
          mb: 1,
        }}
      >
        {figures.data.map(({ kind, count }) => (
          <Fragment key={kind}>
            <dt>{t(`reviews.figure.${kind}`)}</dt>
            <Box component="dd" sx={{ m: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
              {canList && count > 0 ? (
                <RouterLink
                  to="/mediation"
                  search={{ tab: 'reviews', figure: kind, year }}
                  aria-label={t('reviews.listOf', { figure: t(`reviews.figure.${kind}`), n: count })}
                >
                  {count}
                </RouterLink>
              ) : (
                count
              )}
            </Box>
          </Fragment>
        ))}
      </Box>
      <Typography color="text.secondary">{t('reviews.definition')}</Typography>
    </FigureSection>
  );
}
