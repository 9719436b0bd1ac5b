import MuiTextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useField } from './use-field.ts';

export interface TimeFieldProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly helper?: ReactNode;
  readonly disabled?: boolean;
  /** Minutes the arrows step by; any minute can be typed. */
  readonly stepMinutes?: number;
}

/** A time of day `HH:MM` in 24 hours; emptied like a text field. */
export function TimeField(props: TimeFieldProps) {
  const field = useField(props.name);
  return (
    <MuiTextField
      type="time"
      name={props.name}
      label={props.label}
      required={props.required === true}
      disabled={props.disabled === true}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={(event) =>
        field.onChange(event.target.value === '' ? field.empty : event.target.value.slice(0, 5))
      }
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.fault !== null}
      helperText={field.fault ?? props.helper}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { step: (props.stepMinutes ?? 1) * 60 } }}
    />
  );
}
