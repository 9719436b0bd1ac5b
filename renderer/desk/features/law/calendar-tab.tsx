import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../ui/reference.tsx';
import { CalendarImport } from './calendar-import.tsx';
import { CalendarYearsView } from './calendar-years-view.tsx';
import { ClosingDays } from './closing-days.tsx';
import { RecountsTable } from './recounts-table.tsx';

/** The working calendar: published years and those that are missing, import of a year, closing days, past recounts. */
export function CalendarTab() {
  const { t } = useTranslation('law');
  const canImport = useCan('law.importCalendar');
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1000 }}>
      <CalendarYearsView />
      {canImport ? (
        <CalendarImport />
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{t('readOnly')}</Typography>
      )}
      <ClosingDays />
      <RecountsTable />
    </Box>
  );
}
