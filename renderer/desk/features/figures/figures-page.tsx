import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { YearFigures } from '../../../../electron/backend/api/contract/figures.ts';
import { yearOf } from '../../../../electron/backend/domain/dates.ts';
import { useTRPC } from '../../../ui/client.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { printCurrentPage } from '../../../ui/files.ts';
import { Page } from '../../../ui/page.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { type FigureKey, figureGroups, figureText } from './figure-groups.ts';
import { FigureTable } from './figure-table.tsx';
import type { FiguresSearch } from './figures-search.ts';
import { InterruptionFigures } from './interruption-figures.tsx';
import { PerformanceFigures } from './performance-figures.tsx';
import { ReviewFigures } from './review-figures.tsx';

interface FiguresPageProps {
  readonly search: FiguresSearch;
  readonly onYear: (year: number) => void;
}

/** The year in sentences like those of the yearly report, then each figure with its definition and its list. */
export function FiguresPage({ search, onYear }: FiguresPageProps) {
  const { t } = useTranslation(['figures', 'ui']);
  const trpc = useTRPC();
  const { today } = useReference();
  const year = search.year ?? yearOf(today.date);
  const figures = useQuery(trpc.figures.year.queryOptions({ year }));
  return (
    <Page
      title={t('figures:title', { year })}
      titleExtra={
        <Box sx={{ '@media print': { display: 'none' } }}>
          <IconButton aria-label={t('figures:previous')} onClick={() => onYear(year - 1)}>
            <ChevronLeftOutlined />
          </IconButton>
          <IconButton
            aria-label={t('figures:next')}
            onClick={() => onYear(year + 1)}
            disabled={year >= yearOf(today.date)}
          >
            <ChevronRightOutlined />
          </IconButton>
        </Box>
      }
      actions={
        <Button variant="outlined" onClick={() => void printCurrentPage()}>
          {t('figures:print')}
        </Button>
      }
    >
      {figures.isError && (
        <RefusalAlert
          error={figures.error}
          onRetry={
            <Button color="inherit" onClick={() => void figures.refetch()}>
              {t('ui:retry')}
            </Button>
          }
        />
      )}
      {figures.isPending && <Skeleton variant="rounded" height={320} />}
      {figures.data !== undefined && <Report figures={figures.data} />}
    </Page>
  );
}

const sentences = ['handled', 'filed', 'closed', 'mediated', 'terminated', 'online'] as const;

function Report({ figures }: { readonly figures: YearFigures }) {
  const { t } = useTranslation('figures');
  const { court, today } = useReference();
  const dateText = useDateText();
  const keys = figureGroups.flatMap((group) => [...group.keys]);
  // One entry for each key of the list above.
  const values = Object.fromEntries(
    keys.map((key) => [key, figureText(figures, key) ?? t('nothing')]),
  ) as Record<FigureKey, string>;
  return (
    <Box sx={{ maxWidth: 980 }}>
      <Paper
        component="section"
        variant="outlined"
        aria-label={t('title', { year: figures.year })}
        sx={{ p: 2.5, mb: 2, '@media print': { border: 0, p: 0 } }}
      >
        <Typography variant="h2" sx={{ mb: 1 }}>
          {t('reportTitle', { court: court.name, year: figures.year })}
        </Typography>
        {sentences.map((sentence) => (
          <Typography key={sentence} sx={{ textIndent: '2em', lineHeight: 1.9 }}>
            {t(`sentences.${sentence}`, values)}
          </Typography>
        ))}
        <Typography sx={{ mt: 1, color: 'text.secondary' }}>
          {t('asOf', { date: dateText(today.date) })}
        </Typography>
      </Paper>
      <FigureTable figures={figures} />
      <PerformanceFigures year={figures.year} />
      <ReviewFigures year={figures.year} />
      <InterruptionFigures year={figures.year} />
    </Box>
  );
}
