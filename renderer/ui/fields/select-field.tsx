import MenuItem from '@mui/material/MenuItem';
import MuiTextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useField } from './use-field.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** Offers an empty choice; it is null in the form. */
  readonly allowEmpty?: boolean;
  /** What the empty choice says. */
  readonly emptyLabel?: string;
  readonly required?: boolean;
  readonly helper?: ReactNode;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** One of a closed list. A value that is no longer offered stays visible as it is. */
export function SelectField(props: SelectFieldProps) {
  const field = useField(props.name);
  const value = typeof field.value === 'string' ? field.value : '';
  const isKnown = value === '' || props.options.some((option) => option.value === value);
  return (
    <MuiTextField
      select
      name={props.name}
      label={props.label}
      required={props.required === true}
      disabled={props.disabled === true}
      autoFocus={props.autoFocus === true}
      value={value}
      onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.fault !== null}
      helperText={field.fault ?? props.helper}
      slotProps={{
        inputLabel: { shrink: value !== '' || props.emptyLabel !== undefined ? true : undefined },
        select: { displayEmpty: props.emptyLabel !== undefined },
      }}
    >
      {props.allowEmpty === true && <MenuItem value="">{props.emptyLabel ?? '—'}</MenuItem>}
      {!isKnown && <MenuItem value={value}>{value}</MenuItem>}
      {props.options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </MuiTextField>
  );
}
