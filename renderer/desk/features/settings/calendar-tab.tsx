import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { yearOf } from '../../../../electron/backend/domain/dates.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { type CourtReference, useReference } from '../../../ui/reference.tsx';

type Year = CourtReference['calendarYears'][number];

/** The published years the time limits are counted by, each with the notice it rests on. */
export function CalendarTab() {
  const { t } = useTranslation('settings');
  const { calendar, calendarYears, today } = useReference();
  const years = [...calendarYears].sort((a, b) => b.year - a.year);
  const [chosen, setChosen] = useState(
    () => years.find((year) => year.year === yearOf(today.date))?.year ?? years[0]?.year ?? 0,
  );
  const year = years.find((candidate) => candidate.year === chosen);
  return (
    <>
      <Typography sx={{ mb: 2 }}>{t('calendar.intro', { year: calendar.publishedThrough })}</Typography>
      <Box sx={{ width: 140, mb: 2 }}>
        <MuiTextField
          select
          label={t('calendar.yearLabel')}
          value={chosen}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {years.map((option) => (
            <MenuItem key={option.year} value={option.year}>
              {t('calendar.year', { year: option.year })}
            </MenuItem>
          ))}
        </MuiTextField>
      </Box>
      {year !== undefined && <YearView year={year} />}
    </>
  );
}

function YearView({ year }: { readonly year: Year }) {
  const { t } = useTranslation('settings');
  const dayText = useDayText();
  const days = (from: LegalDate, to: LegalDate) =>
    from === to
      ? plainDay(dayText(from))
      : t('calendar.range', { from: plainDay(dayText(from)), to: plainDay(dayText(to)) });
  return (
    <>
      <TableContainer
        sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, mb: 2 }}
      >
        <Table aria-label={t('calendar.year', { year: year.year })}>
          <TableHead>
            <TableRow>
              <TableCell>{t('calendar.holiday')}</TableCell>
              <TableCell>{t('calendar.days')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {year.holidays.map((holiday) => (
              <TableRow key={holiday.from}>
                <TableCell>{holiday.name}</TableCell>
                <TableCell>{days(holiday.from, holiday.to)}</TableCell>
              </TableRow>
            ))}
            <TableRow>
              <TableCell>{t('calendar.makeUp')}</TableCell>
              <TableCell>
                {year.makeUpWorkdays.length === 0
                  ? t('calendar.none')
                  : year.makeUpWorkdays.map((day) => plainDay(dayText(day))).join(t('calendar.separator'))}
              </TableCell>
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
      <Typography sx={{ color: 'text.secondary' }}>
        {t('calendar.notice', { notice: year.notice })}
      </Typography>
    </>
  );
}

/** The day without its note in brackets: the table says the holiday itself. */
function plainDay(text: string): string {
  return text.replace(/ \(.*\)$/, '');
}
