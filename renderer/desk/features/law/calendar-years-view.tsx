import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { yearOf } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';
import { missingYears } from './calendar-years.ts';
import { HolidayTable } from './holiday-table.tsx';

/** The published years with the notice each rests on, and in plain words the years that have none. */
export function CalendarYearsView() {
  const { t } = useTranslation('law');
  const { calendarYears, today } = useReference();
  const years = [...calendarYears].sort((a, b) => b.year - a.year);
  const thisYear = yearOf(today.date);
  const [chosen, setChosen] = useState(
    () => years.find(({ year }) => year === thisYear)?.year ?? years[0]?.year,
  );
  const year = years.find((candidate) => candidate.year === chosen);
  const missing = missingYears(
    years.map((published) => published.year),
    thisYear,
  );
  return (
    <Box component="section" aria-label={t('calendar.published')} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography>{t('calendar.intro')}</Typography>
      {missing.map((without) => (
        <Alert key={without} severity={without > thisYear ? 'info' : 'warning'}>
          {t('calendar.missing', { year: without })}
        </Alert>
      ))}
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        aria-label={t('calendar.published')}
        value={chosen}
        onChange={(_, next: number | null) => next !== null && setChosen(next)}
        sx={{ flexWrap: 'wrap' }}
      >
        {years.map((option) => (
          <ToggleButton
            key={option.year}
            value={option.year}
            sx={{ px: 1.5, py: 0.5, color: 'text.secondary', bgcolor: 'background.paper' }}
          >
            {t('calendar.year', { year: option.year })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {year !== undefined && (
        <>
          <Typography>{t('calendar.notice', { year: year.year, notice: year.notice })}</Typography>
          <HolidayTable year={year} />
        </>
      )}
    </Box>
  );
}
