import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { dateInWords, holidayInWords } from '../../../../electron/backend/domain/deadlines/date-words.ts';
import { cellStyle, cellWidth, PictureCell } from './picture-cell.tsx';
import {
  type DayMark,
  type LegendMark,
  type NamedRun,
  type Picture,
  type PictureInput,
  type PictureMonth,
  pictureOf,
} from './picture-days.ts';
import { useWordsLanguage } from './use-words-language.ts';

interface MonthPictureProps extends PictureInput {
  /** Id of the sentences, which say all that the picture shows. */
  readonly labelledBy: string;
}

const weekdayKeys = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** A count as month grids, Monday first, with a legend: an image whose text alternative are the sentences beside it. */
export function MonthPicture({ labelledBy, ...input }: MonthPictureProps) {
  const { t } = useTranslation('deadlines');
  const picture = pictureOf(input);
  const { months, gap } = picture;
  return (
    <Box>
      <Box
        role="img"
        aria-labelledby={labelledBy}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5, alignItems: 'flex-start' }}
      >
        {months.map((month, index) => (
          <Box key={`${month.year}-${month.month}`} sx={{ display: 'contents' }}>
            <Month month={month} />
            {gap?.after === index && (
              <Box sx={{ alignSelf: 'center', color: 'text.secondary', px: 1 }}>
                {t('picture.gap', { n: gap.months })}
              </Box>
            )}
          </Box>
        ))}
      </Box>
      <Legend picture={picture} />
    </Box>
  );
}

function Month({ month: { year, month, offset, days } }: { readonly month: PictureMonth }) {
  const { t } = useTranslation('deadlines');
  const grid = {
    display: 'grid',
    gridTemplateColumns: `repeat(7, ${cellWidth.screen})`,
    gap: '2px',
    '@media print': { gridTemplateColumns: `repeat(7, ${cellWidth.paper})` },
  } as const;
  return (
    <Box sx={{ breakInside: 'avoid' }}>
      <Box sx={{ fontWeight: 600, mb: 0.5 }}>
        {t('picture.month', { year, month: t(`months.${monthKey(month)}`) })}
      </Box>
      <Box sx={{ ...grid, color: 'text.secondary', textAlign: 'center', fontSize: '0.875rem' }}>
        {weekdayKeys.map((key) => (
          <span key={key}>{t(`weekdays.${key}`)}</span>
        ))}
      </Box>
      <Box sx={grid}>
        {days.map((day, index) => (
          <Box key={day.date} sx={index === 0 ? { gridColumnStart: offset + 1 } : undefined}>
            <PictureCell day={day} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const legendOrder: readonly LegendMark[] = [
  'trigger',
  'counted',
  'unnumbered',
  'skipped',
  'stopped',
  'rolled',
  'due',
  'makeUp',
];

function Legend({ picture: { marks, runs } }: { readonly picture: Picture }) {
  const { t } = useTranslation('deadlines');
  const runText = useRunText();
  const shown = legendOrder.filter((mark) => marks.has(mark));
  return (
    <Box sx={{ mt: 1.5, fontSize: '0.93rem' }}>
      <Box
        component="ul"
        aria-label={t('legend.title')}
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
      >
        {shown.map((mark) => (
          <Box component="li" key={mark} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
            <Sample mark={mark} />
            {t(`legend.${mark}`)}
          </Box>
        ))}
      </Box>
      {runs.length > 0 && (
        <Box sx={{ mt: 0.5, color: 'text.secondary' }}>{runs.map(runText).join(t('picture.and'))}</Box>
      )}
    </Box>
  );
}

function Sample({ mark }: { readonly mark: LegendMark }) {
  const { t } = useTranslation('deadlines');
  const theme = useTheme();
  const drawn: DayMark = mark === 'due' || mark === 'makeUp' || mark === 'unnumbered' ? 'counted' : mark;
  const words: Readonly<Record<LegendMark, string>> = {
    trigger: t('cell.trigger'),
    counted: '1',
    unnumbered: '',
    skipped: t('cell.rest'),
    stopped: t('cell.stopped'),
    rolled: t('cell.rolled'),
    due: t('cell.due'),
    makeUp: t('cell.makeUp'),
  };
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'inline-block',
        minWidth: '1.6rem',
        height: '1.4rem',
        px: '3px',
        textAlign: 'center',
        fontSize: '0.8rem',
        lineHeight: '1.3rem',
        border: '1px solid',
        borderRadius: '3px',
        printColorAdjust: 'exact',
      }}
      style={cellStyle({ mark: drawn, isDue: mark === 'due' }, theme)}
    >
      {words[mark]}
    </Box>
  );
}

function useRunText(): (run: NamedRun) => string {
  const { t } = useTranslation('deadlines');
  const language = useWordsLanguage();
  return ({ name, kind, from, to }) => {
    const label = kind === 'holiday' ? holidayInWords(name, language) : t('picture.closed', { reason: name });
    const key = from === to ? 'picture.day' : 'picture.run';
    return t(key, { label, from: dateInWords(from, language), to: dateInWords(to, language) });
  };
}

type MonthKey = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12';

function monthKey(month: number): MonthKey {
  // Months come from `pictureOf`, which counts them from 1 to 12.
  return String(month) as MonthKey;
}
