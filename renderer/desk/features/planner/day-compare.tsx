import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ScenarioItem } from '../../../../electron/backend/api/contract/planner.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { DayColumn } from './day-column.tsx';
import { daysTouched, planOfDay, todayOfDay } from './day-rows.ts';
import { useDayDocket } from './queries.ts';

interface DayCompareProps {
  readonly items: readonly ScenarioItem[];
  readonly day: LegalDate | undefined;
  readonly onDay: (day: LegalDate) => void;
}

/** One day of today's docket and of the copy, side by side. */
export function DayCompare({ items, day, onDay }: DayCompareProps) {
  const { t } = useTranslation('planner');
  const dayText = useDayText();
  const days = daysTouched(items);
  const shown = day !== undefined && days.includes(day) ? day : (days[0] ?? null);
  const docket = useDayDocket(shown);
  if (shown === null) return null;
  const entries = docket.data?.entries ?? [];
  return (
    <Box component="section" aria-label={t('day.title')} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography variant="h3" component="h3">
          {t('day.title')}
        </Typography>
        <TextField
          select
          fullWidth={false}
          label={t('day.label')}
          value={shown}
          onChange={(event) => {
            const chosen = days.find((date) => date === event.target.value);
            if (chosen !== undefined) onDay(chosen);
          }}
          sx={{ minWidth: 180 }}
        >
          {days.map((date) => (
            <MenuItem key={date} value={date}>
              {dayText(date)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <DayColumn title={t('day.today')} rows={todayOfDay(entries, items, shown)} />
        <DayColumn title={t('day.plan')} rows={planOfDay(entries, items, shown)} />
      </Box>
    </Box>
  );
}
