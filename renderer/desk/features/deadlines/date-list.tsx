import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../../electron/backend/api/contract/deadlines.ts';
import { explainInWords } from '../../../../electron/backend/domain/deadlines/words.ts';
import { DueMark, TargetBadge } from '../../../ui/due-mark.tsx';
import { ExplanationPicture } from './explanation-body.tsx';
import { Sentences } from './sentences.tsx';
import { useDateTitle } from './use-date-title.ts';
import { useWordsLanguage } from './use-words-language.ts';

interface DateListProps {
  readonly explanations: readonly Explanation[];
  /** With the pictures of the dates that are still open. */
  readonly hasPictures: boolean;
}

/** Every date of a case with its reasons, in the order of the rules. */
export function DateList({ explanations, hasPictures }: DateListProps) {
  const { t } = useTranslation('deadlines');
  if (explanations.length === 0) return <Typography>{t('life.noDates')}</Typography>;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
      {explanations.map((explanation) => (
        <DateEntry
          key={explanation.key}
          explanation={explanation}
          hasPicture={hasPictures && isOpen(explanation)}
        />
      ))}
    </Box>
  );
}

interface DateEntryProps {
  readonly explanation: Explanation;
  readonly hasPicture: boolean;
}

function DateEntry({ explanation, hasPicture }: DateEntryProps) {
  const language = useWordsLanguage();
  const dateTitle = useDateTitle();
  const titleId = useId();
  const sentencesId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 0.5,
        py: 1,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '15em minmax(0, 1fr)' },
        borderBottom: 1,
        borderColor: 'divider',
        breakInside: hasPicture ? 'auto' : 'avoid',
        '@media print': { gridTemplateColumns: '14em minmax(0, 1fr)' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h3" id={titleId}>
          {dateTitle(explanation)}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          <DueMark date={explanation} />
          {explanation.kind === 'target' && <TargetBadge />}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Sentences id={sentencesId} sentences={explainInWords(explanation, language)} isRunning />
      </Box>
      {hasPicture && (
        <Box sx={{ gridColumn: '1 / -1', my: 1 }}>
          <ExplanationPicture explanation={explanation} labelledBy={sentencesId} />
        </Box>
      )}
    </Box>
  );
}

/** Neither met nor a period of others that is over. */
function isOpen({ metOn, kind, daysLeft }: Explanation): boolean {
  return metOn === null && (kind === 'duty' || kind === 'target' || (daysLeft ?? 0) >= 0);
}
