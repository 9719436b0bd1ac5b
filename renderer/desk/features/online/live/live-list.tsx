import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useDateText, useDateTimeText } from '../../../../ui/dates.tsx';
import { useLiveHearings } from './queries.ts';

/** The synchronous hearings on the docket, with the way to their rooms; nothing when there are none. */
export function LiveList() {
  const { t } = useTranslation('live');
  const { t: online } = useTranslation('online');
  const { t: ui } = useTranslation('ui');
  const dateText = useDateText();
  const dateTimeText = useDateTimeText();
  const rows = useLiveHearings().data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Paper component="section" aria-labelledby="live-list" variant="outlined" sx={{ p: 2, mb: 2 }}>
      <Typography id="live-list" variant="h2" sx={{ mb: 1 }}>
        {t('list.title')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {rows.map(({ hearingId, startsAt, caseNumber, applicants, respondents, ...row }) => (
          <li key={hearingId}>
            {dateTimeText(startsAt)} ·{' '}
            {/* A page of its own: only there the browser gives camera and microphone. */}
            <Link href={`/live/${hearingId}`} underline="always">
              {caseNumber ?? ui('notNumbered')}
            </Link>
            {' · '}
            {online('versus', { applicants, respondents })}
            {row.interruptions > 0 && ` · ${t('list.interruptions', { n: row.interruptions })}`}
            {row.equipment !== null && row.equipment.state !== 'early' && (
              <Typography component="span" color={row.equipment.state === 'late' ? 'error' : 'warning.dark'}>
                {' · '}
                {t(`check.${row.equipment.state}`, {
                  names: row.equipment.names.join('、'),
                  day: dateText(row.equipment.by),
                })}
              </Typography>
            )}
          </li>
        ))}
      </Box>
    </Paper>
  );
}
