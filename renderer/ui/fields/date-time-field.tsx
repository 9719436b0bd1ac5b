import MuiTextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { dateOf, isLocalDateTime } from '../../../electron/backend/domain/dates.ts';
import { useDayHint } from './date-field.tsx';
import { useField } from './use-field.ts';

export interface DateTimeFieldProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly helper?: ReactNode;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
}

/** Wall time of the court (`LocalDateTime`) or null. */
export function DateTimeField(props: DateTimeFieldProps) {
  const field = useField(props.name);
  const dayHint = useDayHint();
  const value = typeof field.value === 'string' ? field.value : '';
  return (
    <MuiTextField
      type="datetime-local"
      name={props.name}
      label={props.label}
      required={props.required === true}
      autoFocus={props.autoFocus === true}
      disabled={props.disabled === true}
      value={value}
      onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value.slice(0, 16))}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.fault !== null}
      helperText={field.fault ?? (isLocalDateTime(value) ? dayHint(dateOf(value)) : props.helper)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: '2199-12-31T23:59' } }}
    />
  );
}
