import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import { lateAfterDays } from '../../../../electron/backend/domain/deadlines/words.ts';
import { momentText, useDateText } from '../../../ui/dates.tsx';
import { EntryActions } from './history-actions.tsx';
import { useActorName } from './history-actor.ts';
import type { HistorySentence } from './history-sentence.ts';

interface HistoryItemProps {
  readonly entry: HistoryEntry;
  readonly sentence: HistorySentence;
}

/** One event: its legal date, what happened, who recorded it and when; struck through once revoked. */
export function HistoryItem({ entry, sentence: { main, note } }: HistoryItemProps) {
  const { t } = useTranslation('history');
  const dateText = useDateText();
  const actorName = useActorName();
  const marks = useMarks()(entry);
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
          {marks.map((mark) => (
            <Box key={mark} component="span" sx={{ ml: 1, fontWeight: 400, color: 'soon.main' }}>
              {mark}
            </Box>
          ))}
          {entry.isRevoked && (
            <Box component="span" sx={{ ml: 1, color: 'late.main' }}>
              {t('revoked')}
            </Box>
          )}
        </Typography>
        {note !== null && <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '60em' }}>{note}</Typography>}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {t('recorded', { actor: actorName(entry.actor), at: momentText(entry.recordedAt) })} ·{' '}
            <span title={entry.hash}>{t('hash', { hash: entry.hash.slice(0, 12) })}</span>
          </Typography>
          <EntryActions entry={entry} title={main} />
        </Box>
      </Box>
    </Box>
  );
}

/** What is unusual about an entry: recorded late, or its date corrected. */
function useMarks(): (entry: HistoryEntry) => readonly string[] {
  const { t } = useTranslation('history');
  const dateText = useDateText();
  return ({ recordedLateBy, isOutOfOrder, correctedFrom }) => [
    ...(recordedLateBy > lateAfterDays
      ? [t('late', { n: recordedLateBy })]
      : isOutOfOrder && recordedLateBy > 0
        ? [t('outOfOrder')]
        : []),
    ...(correctedFrom === null ? [] : [t('corrected', { date: dateText(correctedFrom) })]),
  ];
}
