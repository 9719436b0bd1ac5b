import Box from '@mui/material/Box';
import { useWordsLanguage } from './use-words-language.ts';

interface SentencesProps {
  readonly id: string;
  readonly sentences: readonly string[];
  /** As running text, for paper. */
  readonly isRunning?: boolean;
}

/** An explanation, one sentence a line. */
export function Sentences({ id, sentences, isRunning = false }: SentencesProps) {
  const language = useWordsLanguage();
  if (isRunning)
    return (
      <Box component="p" id={id} sx={{ m: 0 }}>
        {sentences.join(language === 'en' ? ' ' : '')}
      </Box>
    );
  return (
    <Box component="ul" id={id} sx={{ m: 0, pl: 2.5, maxWidth: '52em', '& li + li': { mt: 0.25 } }}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Box>
  );
}
