import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useField } from '../../../ui/fields/use-field.ts';

interface DaysFieldProps {
  readonly name: string;
  readonly label: string;
  /** 日 or 个工作日. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly helper?: ReactNode;
  readonly autoFocus?: boolean;
}

/** A whole number of days, or null while nothing is typed. */
export function DaysField({ name, label, unit, min, max, helper, autoFocus }: DaysFieldProps) {
  const field = useField(name);
  return (
    <TextField
      type="number"
      name={name}
      label={label}
      required
      autoFocus={autoFocus === true}
      value={typeof field.value === 'number' ? String(field.value) : ''}
      onChange={(event) => field.onChange(event.target.value === '' ? null : Number(event.target.value))}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.fault !== null}
      helperText={field.fault ?? helper}
      sx={{ maxWidth: 260 }}
      slotProps={{
        input: { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
        htmlInput: { min, max, step: 1, inputMode: 'numeric' },
      }}
    />
  );
}
