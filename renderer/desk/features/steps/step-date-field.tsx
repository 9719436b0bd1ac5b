import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { daysBetween, isLegalDate } from '../../../../electron/backend/domain/dates.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import type { DayBounds } from './step-form.ts';

interface StepDateFieldProps {
  readonly label: string;
  readonly bounds: DayBounds;
  /** There is nothing else to fill in. */
  readonly isFirst?: boolean;
}

/** The legal day of a step; a day before today is recorded afterwards (补录), which the history will say. */
export function StepDateField({ label, bounds, isFirst = false }: StepDateFieldProps) {
  const { t } = useTranslation('steps');
  const on: unknown = useWatch({ name: 'on' });
  const late = isLegalDate(on) ? daysBetween(on, bounds.today) : 0;
  return (
    <Box sx={{ maxWidth: 320 }}>
      <DateField
        name="on"
        label={label}
        required
        autoFocus={isFirst}
        min={bounds.notBefore}
        max={bounds.today}
      />
      {late > 0 && (
        <Typography variant="caption" role="status" sx={{ color: 'warning.main', mx: 0.25 }}>
          {t('backdated', { n: late })}
        </Typography>
      )}
    </Box>
  );
}
