import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { Speaker } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { type RecordParties, useSpeakerText } from './line-words.ts';
import type { SpeakerChoice } from './speakers.ts';

interface SpeakerBarProps {
  readonly speakers: readonly SpeakerChoice[];
  readonly parties: RecordParties;
  readonly onSpeaker: (speaker: Speaker) => void;
  readonly onWitness: () => void;
}

/** Who may speak, with the key of each: a press begins that person's line. */
export function SpeakerBar({ speakers, parties, onSpeaker, onWitness }: SpeakerBarProps) {
  const { t } = useTranslation('hearingRecord');
  const speakerText = useSpeakerText(parties);
  return (
    <Box role="toolbar" aria-label={t('speakers')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {speakers.map(({ speaker, key }) => {
        const name = speakerText(speaker);
        return (
          <Button
            key={`${speaker.role}:${speaker.refId}:${speaker.name}`}
            variant="outlined"
            aria-keyshortcuts={key ?? undefined}
            onClick={() => onSpeaker(speaker)}
            sx={{ whiteSpace: 'normal', textAlign: 'left' }}
          >
            {key === null ? name : t('speakerKey', { key, name })}
          </Button>
        );
      })}
      <Button variant="outlined" onClick={onWitness}>
        {t('witness')}
      </Button>
    </Box>
  );
}
