import TextField from '@mui/material/TextField';
import { isLegalDate, type LegalDate } from '../../../../electron/backend/domain/dates.ts';

interface DayFieldProps {
  readonly label: string;
  readonly value: LegalDate;
  readonly fault?: string | undefined;
  readonly onChange: (day: LegalDate) => void;
}

/** A day in the toolbar; what is no day yet changes nothing. */
export function DayField({ label, value, fault, onChange }: DayFieldProps) {
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      fullWidth={false}
      error={fault !== undefined}
      helperText={fault}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => isLegalDate(event.target.value) && onChange(event.target.value)}
    />
  );
}
