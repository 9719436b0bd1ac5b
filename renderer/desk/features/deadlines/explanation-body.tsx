import Box from '@mui/material/Box';
import { useId } from 'react';
import type { Explanation } from '../../../../electron/backend/api/contract/deadlines.ts';
import { explainInWords } from '../../../../electron/backend/domain/deadlines/words.ts';
import { DueMark, TargetBadge } from '../../../ui/due-mark.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { MonthPicture } from './month-picture.tsx';
import { Sentences } from './sentences.tsx';
import { useWordsLanguage } from './use-words-language.ts';

interface ExplanationBodyProps {
  readonly explanation: Explanation;
}

/** A date large, how it stands, why it is so in sentences, and the calendar picture. */
export function ExplanationBody({ explanation }: ExplanationBodyProps) {
  const language = useWordsLanguage();
  const id = useId();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, fontSize: '1.25rem' }}>
        <DueMark date={explanation} />
        {explanation.kind === 'target' && <TargetBadge />}
      </Box>
      <Sentences id={id} sentences={explainInWords(explanation, language)} />
      <ExplanationPicture explanation={explanation} labelledBy={id} />
    </Box>
  );
}

interface ExplanationPictureProps {
  readonly explanation: Explanation;
  /** Id of the sentences that say the same. */
  readonly labelledBy: string;
}

/** The calendar picture of a date of a case; a stop that runs is drawn until today. */
export function ExplanationPicture({ explanation, labelledBy }: ExplanationPictureProps) {
  const { today } = useReference();
  const { startOn, dueOn, days, unit, result } = explanation;
  return (
    <MonthPicture
      labelledBy={labelledBy}
      from={startOn}
      due={dueOn}
      days={days}
      unit={unit}
      running={result.state === 'stopped' ? { since: result.since, until: today.date } : null}
    />
  );
}
