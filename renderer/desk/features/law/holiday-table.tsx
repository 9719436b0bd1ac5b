import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import { daysBetween, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { holidayInWords } from '../../../../electron/backend/domain/deadlines/date-words.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { useWordsLanguage } from './use-words-language.ts';

/** A year's table as the calendar and a file of it hold it. */
export interface HolidayYear {
  readonly year: number;
  readonly notice: string;
  readonly holidays: readonly { readonly name: string; readonly from: LegalDate; readonly to: LegalDate }[];
  readonly makeUpWorkdays: readonly LegalDate[];
}

/** Holidays with their days, and the make-up workdays of a year. */
export function HolidayTable({ year }: { readonly year: HolidayYear }) {
  const { t } = useTranslation('law');
  const language = useWordsLanguage();
  const dateText = useDateText();
  const days = (from: LegalDate, to: LegalDate) =>
    from === to
      ? plainDay(dateText(from))
      : t('calendar.range', { from: plainDay(dateText(from)), to: plainDay(dateText(to)) });
  return (
    <TableContainer sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table aria-label={t('calendar.year', { year: year.year })}>
        <TableHead>
          <TableRow>
            <TableCell>{t('calendar.holiday')}</TableCell>
            <TableCell>{t('calendar.days')}</TableCell>
            <TableCell align="right">{t('calendar.length')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {year.holidays.map((holiday) => (
            <TableRow key={holiday.from}>
              <TableCell>{holidayInWords(holiday.name, language)}</TableCell>
              <TableCell>{days(holiday.from, holiday.to)}</TableCell>
              <TableCell align="right">{daysBetween(holiday.from, holiday.to) + 1}</TableCell>
            </TableRow>
          ))}
          <TableRow>
            <TableCell>{t('calendar.makeUp')}</TableCell>
            <TableCell>
              {year.makeUpWorkdays.length === 0
                ? t('calendar.none')
                : year.makeUpWorkdays.map((day) => plainDay(dateText(day))).join(t('list'))}
            </TableCell>
            <TableCell align="right">{year.makeUpWorkdays.length}</TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The day without its note in brackets: the table says the holiday itself. */
function plainDay(text: string): string {
  return text.replace(/ \(.*\)$/, '');
}
