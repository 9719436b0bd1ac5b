import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { useReference } from '../../../ui/reference.tsx';
import type { DayRow } from './day-rows.ts';

interface DayColumnProps {
  readonly title: string;
  readonly rows: readonly DayRow[];
}

/** The hearings of a day by start; what comes or goes says so in words and by its edge. */
export function DayColumn({ title, rows }: DayColumnProps) {
  const { t } = useTranslation('planner');
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1, minWidth: 0 }}>
      <Typography component="h4" sx={{ fontWeight: 600, mb: 0.5 }}>
        {title}
      </Typography>
      {rows.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{t('day.empty')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {rows.map((row) => (
          <DayHearing key={row.key} row={row} />
        ))}
      </Box>
    </Box>
  );
}

function DayHearing({ row }: { readonly row: DayRow }) {
  const { t } = useTranslation('planner');
  const { roomName, staffName } = useReference();
  const isLeaving = row.mark === 'movedAway';
  const clock = (moment: string) => moment.slice(11);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr) auto',
        columnGap: 1,
        px: 0.75,
        borderInlineStart: 3,
        borderColor: row.mark === null ? 'divider' : 'primary.main',
        color: isLeaving ? 'text.secondary' : 'text.primary',
      }}
    >
      <Box
        component="span"
        sx={{ whiteSpace: 'nowrap', textDecoration: isLeaving ? 'line-through' : 'none' }}
      >
        {clock(row.startsAt)}
        {row.endsAt !== null && `–${clock(row.endsAt)}`}
      </Box>
      <span>
        {row.roomId === null ? t('propose.noRoom') : roomName(row.roomId)} ·{' '}
        <CaseNumber number={row.caseNumber} /> · {row.arbitratorIds.map(staffName).join(t('comma'))}
      </span>
      <b>{row.mark !== null && t(`day.${row.mark}`)}</b>
    </Box>
  );
}
