import MuiTextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useField } from './use-field.ts';

export interface NumberFieldProps {
  readonly name: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly required?: boolean;
  readonly helper?: ReactNode;
}

/** A whole number, or null while nothing is typed. */
export function NumberField({ name, label, min, max, required, helper }: NumberFieldProps) {
  const field = useField(name);
  return (
    <MuiTextField
      type="number"
      name={name}
      label={label}
      required={required === true}
      value={typeof field.value === 'number' ? String(field.value) : ''}
      onChange={(event) => field.onChange(event.target.value === '' ? null : Number(event.target.value))}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.fault !== null}
      helperText={field.fault ?? helper}
      slotProps={{ htmlInput: { min, max, step: 1, inputMode: 'numeric' } }}
    />
  );
}
