import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import type { HearingPhase } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import type { RecordPhrase } from '../../../../electron/backend/domain/hearing-record/record-phrase.ts';

interface PhrasesPanelProps {
  readonly phrases: HearingRecordView['phrases'];
  readonly phase: HearingPhase;
  readonly isWriting: boolean;
  readonly onPhrase: (phrase: RecordPhrase) => void;
}

/** The standard phrases of the phase with their two letters. */
export function PhrasesPanel({ phrases, phase, isWriting, onPhrase }: PhrasesPanelProps) {
  const { t } = useTranslation('hearingRecord');
  const ofPhase = phrases.filter((phrase) => phrase.phase === phase);
  return (
    <>
      <Typography color="text.secondary">
        {t(ofPhase.length === 0 ? 'phrase.none' : 'phrase.help')}
      </Typography>
      <List dense disablePadding>
        {ofPhase.map((phrase) => (
          <ListItem key={phrase.code} disableGutters sx={{ py: 0.25 }}>
            <Button
              disabled={!isWriting}
              onClick={() => onPhrase(phrase)}
              sx={{ textAlign: 'left', justifyContent: 'flex-start', whiteSpace: 'normal' }}
            >
              {t('phrase.insert', phrase)}
            </Button>
          </ListItem>
        ))}
      </List>
    </>
  );
}
