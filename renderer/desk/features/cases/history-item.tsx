import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import { momentText, useDateText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useHistorySentence } from './history-sentence.ts';

/** One event: its legal date, what happened, who recorded it and when; struck through once revoked. */
export function HistoryItem({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useTranslation('cases');
  const dateText = useDateText();
  const sentence = useHistorySentence();
  const actorName = useActorName();
  const { main, note } = sentence(entry);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '13em minmax(0, 1fr)' },
        pb: 1.5,
        breakInside: 'avoid',
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{dateText(entry.effectiveOn)}</Box>
      <Box
        sx={{
          borderInlineStart: { sm: '2px solid' },
          borderColor: { sm: 'divider' },
          pl: { sm: 2 },
          minWidth: 0,
        }}
      >
        <Typography sx={{ fontWeight: 600 }}>
          <Box component={entry.isRevoked ? 's' : 'span'}>{main}</Box>
          {entry.isRevoked && (
            <Box component="span" sx={{ ml: 1, color: 'late.main' }}>
              {t('history.revoked')}
            </Box>
          )}
        </Typography>
        {note !== null && <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '60em' }}>{note}</Typography>}
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {t('history.recorded', { actor: actorName(entry.actor), at: momentText(entry.recordedAt) })} ·{' '}
          <span title={entry.hash}>{t('history.hash', { hash: entry.hash.slice(0, 12) })}</span>
        </Typography>
      </Box>
    </Box>
  );
}

function useActorName(): (actor: string) => string {
  const { t } = useTranslation('cases');
  const { staffName } = useReference();
  return (actor) => {
    if (actor === 'system') return t('history.system');
    return actor === 'import' ? t('history.import') : staffName(actor);
  };
}
