import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../../electron/backend/domain/dates.ts';
import { useTRPC } from '../../../ui/client.ts';
import { useDateTimeText } from '../../../ui/dates.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';

const daysAhead = 7;

/** Synchronous online hearings of the coming week, each with its record. Nothing when there is none. */
export function SyncList() {
  const { t } = useTranslation('online');
  const { t: ui } = useTranslation('ui');
  const { today } = useReference();
  const canKeep = useCan('hearingRecord.get');
  const dateTimeText = useDateTimeText();
  const docket = useQuery(
    useTRPC().docket.list.queryOptions(
      { from: today.date, to: addDays(today.date, daysAhead), mode: 'sync' },
      { enabled: canKeep },
    ),
  );
  const entries = (docket.data?.entries ?? []).filter(
    ({ status }) => status !== 'postponed' && status !== 'cancelled',
  );
  if (entries.length === 0) return null;
  return (
    <Paper component="section" variant="outlined" aria-labelledby="sync-hearings" sx={{ p: 1.5, mb: 1.5 }}>
      <Typography id="sync-hearings" variant="h2">
        {t('sync.title')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {entries.map((entry) => (
          <Box
            component="li"
            key={entry.hearingId}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, py: 0.5 }}
          >
            <span>{dateTimeText(entry.startsAt)}</span>
            <RouterLink to="/cases/$caseId" params={{ caseId: entry.caseId }} search={{ tab: 'hearings' }}>
              {entry.number ?? ui('notNumbered')}
            </RouterLink>
            <span>{t('versus', entry)}</span>
            <RouterLink
              to="/hearings/$hearingId/record"
              params={{ hearingId: entry.hearingId }}
              sx={{ ml: 'auto' }}
            >
              {t('sync.record')}
            </RouterLink>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
