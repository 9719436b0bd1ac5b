import Box from '@mui/material/Box';
import { type Theme, useTheme } from '@mui/material/styles';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { holidayInWords } from '../../../../electron/backend/domain/deadlines/date-words.ts';
import { stopInWords } from '../../../../electron/backend/domain/deadlines/fact-words.ts';
import type { DayMark, PictureDay } from './picture-days.ts';
import { useWordsLanguage } from './use-words-language.ts';

/** Width of a day; seven make a month, and on paper three months stand side by side. */
export const cellWidth = { screen: '2.5rem', paper: '2rem' } as const;

/** One day: its number, and below it the ordinal or the word for why it does not count. */
export function PictureCell({ day }: { readonly day: PictureDay }) {
  const theme = useTheme();
  const word = useCellWord();
  const hint = useCellHint();
  const { t } = useTranslation('deadlines');
  return (
    <Box
      title={hint(day)}
      sx={{
        position: 'relative',
        height: '2.6rem',
        pt: '2px',
        textAlign: 'center',
        lineHeight: 1.2,
        borderRadius: '3px',
        border: '1px solid',
        overflow: 'hidden',
        printColorAdjust: 'exact',
      }}
      style={cellStyle(day, theme)}
    >
      <Box
        component="span"
        sx={{
          display: 'block',
          fontSize: '0.95rem',
          fontWeight: day.isDue ? 700 : 400,
          // Room for the mark in the corner.
          pr: day.kind === 'makeUpWorkday' ? '0.7rem' : 0,
        }}
      >
        {day.day}
      </Box>
      <Box component="span" sx={{ display: 'block', fontSize: '0.75rem' }}>
        {word(day)}
      </Box>
      {day.kind === 'makeUpWorkday' && (
        <Box
          component="span"
          sx={{ position: 'absolute', top: 0, right: '1px', fontSize: '0.72rem', fontWeight: 700 }}
        >
          {t('cell.makeUp')}
        </Box>
      )}
    </Box>
  );
}

/** How a day of the picture looks; each also differs by its word, its border or its hatching. */
export function cellStyle({ mark, isDue }: Pick<PictureDay, 'mark' | 'isDue'>, theme: Theme): CSSProperties {
  const { palette } = theme;
  const ring: CSSProperties = isDue
    ? { borderColor: palette.late.main, boxShadow: `inset 0 0 0 2px ${palette.late.main}` }
    : {};
  return { ...markStyle(mark, theme), ...ring };
}

function markStyle(mark: DayMark, { palette }: Theme): CSSProperties {
  switch (mark) {
    case 'trigger':
      return {
        background: palette.primary.main,
        color: palette.primary.contrastText,
        borderColor: palette.primary.main,
      };
    case 'counted':
      return { background: palette.primary.light, color: palette.text.primary, borderColor: palette.divider };
    case 'skipped':
      return {
        background: palette.background.paper,
        color: palette.text.secondary,
        borderColor: palette.divider,
      };
    case 'stopped':
      return {
        background: `repeating-linear-gradient(135deg, ${palette.divider} 0 2px, ${palette.background.paper} 2px 7px)`,
        color: palette.text.primary,
        borderColor: palette.text.disabled,
      };
    case 'rolled':
      return {
        background: palette.background.paper,
        color: palette.text.primary,
        borderColor: palette.text.secondary,
        borderStyle: 'dashed',
      };
    case 'blank':
      return { color: palette.text.secondary, borderColor: 'transparent' };
  }
}

function useCellWord(): (day: PictureDay) => string {
  const { t } = useTranslation('deadlines');
  return ({ mark, ordinal, kind, isDue }) => {
    if (ordinal !== null) return String(ordinal);
    switch (mark) {
      case 'trigger':
        return t('cell.trigger');
      case 'stopped':
        return t('cell.stopped');
      case 'rolled':
        return isDue ? t('cell.due') : t('cell.rolled');
      case 'skipped':
        return t(kind === 'holiday' ? 'cell.holiday' : kind === 'closingDay' ? 'cell.closed' : 'cell.rest');
      default:
        return '';
    }
  };
}

function useCellHint(): (day: PictureDay) => string | undefined {
  const { t } = useTranslation('deadlines');
  const language = useWordsLanguage();
  return ({ mark, name, kind, reason }) => {
    if (reason !== null) return stopInWords(reason, language);
    if (name !== null) return kind === 'holiday' ? holidayInWords(name, language) : name;
    if (kind === 'makeUpWorkday') return t('legend.makeUp');
    return mark === 'blank' || mark === 'counted' ? undefined : t(`legend.${mark}`);
  };
}
