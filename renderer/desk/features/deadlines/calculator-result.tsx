import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountedDayView } from '../../../../electron/backend/api/contract/deadlines.ts';
import type { Rule } from '../../../../electron/backend/api/contract/law.ts';
import { basisInWords } from '../../../../electron/backend/domain/deadlines/basis-words.ts';
import type { CountResult } from '../../../../electron/backend/domain/deadlines/count.ts';
import { dateInWords } from '../../../../electron/backend/domain/deadlines/date-words.ts';
import { countInWords, spanInWords } from '../../../../electron/backend/domain/deadlines/words.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import type { CountInput } from './calculator-search.ts';
import { CopyButton } from './copy-button.tsx';
import { MonthPicture } from './month-picture.tsx';
import { useCount } from './queries.ts';
import { Sentences } from './sentences.tsx';
import { useWordsLanguage } from './use-words-language.ts';

interface CalculatorResultProps {
  readonly input: CountInput;
  readonly rule: Rule | null;
}

/** The answer large, why in sentences, the picture, and a button that copies it for a message. */
export function CalculatorResult({ input, rule }: CalculatorResultProps) {
  const { t } = useTranslation('deadlines');
  const { t: ui } = useTranslation('ui');
  const count = useCount(input);
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={t('calculator.result')}
      sx={{ p: 2, minWidth: 0 }}
    >
      <RefusalAlert error={count.error} />
      {count.data === undefined && count.error === null && (
        <Skeleton role="status" variant="rounded" height={240} aria-label={ui('table.loading')} />
      )}
      {count.data !== undefined && count.error === null && (
        <Answer input={input} rule={rule} result={count.data.result} days={count.data.days} />
      )}
    </Paper>
  );
}

interface AnswerProps extends CalculatorResultProps {
  readonly result: CountResult;
  readonly days: readonly CountedDayView[];
}

function Answer({ input, rule, result, days }: AnswerProps) {
  const { t } = useTranslation('deadlines');
  const { t: ui } = useTranslation('ui');
  const language = useWordsLanguage();
  const dateText = useDateText();
  const id = useId();
  const sentences = [...ruleSentences(), ...countInWords({ ...input, result, days }, language)];
  // Without stops every count ends.
  const due = result.state === 'due' ? result.due : null;
  if (due === null) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Typography component="p" role="status" sx={{ fontSize: '1.9rem', fontWeight: 600, lineHeight: 1.3 }}>
          {dateText(due)}
          {result.isProvisional && (
            <Box component="span" sx={{ ml: 1.5, fontSize: '1.2rem', color: 'soon.main' }}>
              {ui('days.provisional')}
            </Box>
          )}
        </Typography>
        <CopyButton text={[answerText(), ...sentences].join('\n')} label={t('copy.answer')} />
      </Box>
      <Sentences id={id} sentences={[answerText(), ...sentences]} />
      <MonthPicture
        labelledBy={id}
        from={input.from}
        due={due}
        days={days}
        unit={input.unit}
        running={null}
      />
    </Box>
  );

  function answerText(): string {
    const words = {
      from: dateInWords(input.from, language),
      length: spanInWords(input.length, input.unit, language),
      due: due === null ? '' : dateInWords(due, language),
    };
    const answer = t(
      input.direction === 'back' ? 'calculator.answerBack' : 'calculator.answerForward',
      words,
    );
    return result.isProvisional ? t('calculator.provisional', { answer }) : answer;
  }

  function ruleSentences(): readonly string[] {
    if (rule === null) return [];
    const title = language === 'en' ? rule.titleEn : rule.titleZh;
    const note = language === 'en' ? rule.noteEn : rule.noteZh;
    const basis = t('calculator.basis', { title, basis: basisInWords(rule.basis, language) });
    return note === '' ? [basis] : [basis, note];
  }
}
