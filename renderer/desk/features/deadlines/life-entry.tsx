import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import { lateAfterDays } from '../../../../electron/backend/domain/deadlines/words.ts';
import { momentText, useDateText } from '../../../ui/dates.tsx';
import { EffectList } from './effect-list.tsx';
import type { EntryEffects } from './entry-effects.ts';

/** How the history says an entry; given by the app, as the history belongs to another feature. */
export interface EntryWords {
  readonly sentence: (entry: HistoryEntry) => { readonly main: string; readonly note: string | null };
  readonly actorName: (actor: string) => string;
  /** What may still be done to an entry, as buttons. */
  readonly actions: (entry: HistoryEntry, title: string) => ReactNode;
}

interface LifeEntryProps {
  readonly entry: HistoryEntry;
  readonly effects: EntryEffects;
  /** What corrected or revoked it; null when it stands as it was written. */
  readonly change: HistoryEntry | null;
  readonly words: EntryWords;
}

/** One entry: its day, what happened, who recorded it when, what became of it, and the dates it moved. */
export function LifeEntry({ entry, effects, change, words }: LifeEntryProps) {
  const { t } = useTranslation('deadlines');
  const dateText = useDateText();
  const { main, note } = words.sentence(entry);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        columnGap: 2,
        py: 0.75,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: '9.5em minmax(0, 1fr)',
          md: '11em minmax(0, 3fr) minmax(0, 2fr)',
        },
        borderBottom: 1,
        borderColor: 'divider',
        breakInside: 'avoid',
        '@media print': { gridTemplateColumns: '10.5em minmax(0, 5fr) minmax(0, 4fr)' },
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{dateText(entry.effectiveOn)}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          <Box component={entry.isRevoked ? 's' : 'span'}>{main}</Box>
        </Typography>
        {note !== null && (
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>
            <Box component={entry.isRevoked ? 's' : 'span'}>{note}</Box>
          </Typography>
        )}
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {t('life.recorded', { actor: words.actorName(entry.actor), at: momentText(entry.recordedAt) })}
        </Typography>
        <Marks entry={entry} change={change} actorName={words.actorName} />
        {words.actions(entry, main)}
      </Box>
      <Box sx={{ minWidth: 0, gridColumn: { sm: '2', md: '3' }, '@media print': { gridColumn: '3' } }}>
        <EffectList effects={effects} />
      </Box>
    </Box>
  );
}

interface MarksProps {
  readonly entry: HistoryEntry;
  readonly change: HistoryEntry | null;
  readonly actorName: (actor: string) => string;
}

/** Recorded late, its date corrected, or revoked: what replaced it, why, and by whom. */
function Marks({ entry, change, actorName }: MarksProps) {
  const { t } = useTranslation('deadlines');
  const dateText = useDateText();
  const { recordedLateBy, isOutOfOrder, correctedFrom, effectiveOn, isRevoked } = entry;
  const who = change === null ? null : changeWords(change, actorName);
  return (
    <>
      {recordedLateBy > 0 && (recordedLateBy > lateAfterDays || isOutOfOrder) && (
        <Mark tone="soon.main">
          {recordedLateBy > lateAfterDays ? t('life.late', { n: recordedLateBy }) : t('life.outOfOrder')}
        </Mark>
      )}
      {correctedFrom !== null && (
        <Mark tone="soon.main">
          <s>{dateText(correctedFrom)}</s> {t('life.corrected', { date: dateText(effectiveOn) })}{' '}
          {!isRevoked && who !== null && t('life.correctedBy', who)}
        </Mark>
      )}
      {isRevoked && (
        <Mark tone="late.main">
          {who === null || change?.type !== 'entryRevoked' ? t('life.revoked') : t('life.revokedBy', who)}
        </Mark>
      )}
    </>
  );
}

function Mark({ tone, children }: { readonly tone: string; readonly children: ReactNode }) {
  return (
    <Typography variant="caption" component="p" sx={{ color: tone }}>
      {children}
    </Typography>
  );
}

/** Why, by whom and when an entry was changed. */
function changeWords({ facts, actor, recordedAt }: HistoryEntry, actorName: (actor: string) => string) {
  const { reason } = facts;
  return {
    reason: typeof reason === 'string' ? reason : '',
    actor: actorName(actor),
    at: momentText(recordedAt),
  };
}
