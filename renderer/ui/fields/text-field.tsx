import MuiTextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useField } from './use-field.ts';

export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly multiline?: boolean;
  readonly minRows?: number;
  readonly helper?: ReactNode;
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'password' | 'tel';
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** After the text: a unit, a button. */
  readonly end?: ReactNode;
  readonly disabled?: boolean;
  /** Emptied, it is null even where it began with text. */
  readonly nullable?: boolean;
}

/** One line or more of text. Emptied, it is null where the field began as null, else ''. */
export function TextField(props: TextFieldProps) {
  const field = useField(props.name);
  const empty = props.nullable === true ? null : field.empty;
  return (
    <MuiTextField
      name={props.name}
      label={props.label}
      required={props.required === true}
      multiline={props.multiline === true}
      minRows={props.minRows ?? (props.multiline === true ? 3 : undefined)}
      type={props.type ?? 'text'}
      autoFocus={props.autoFocus === true}
      disabled={props.disabled === true}
      placeholder={props.placeholder}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={(event) => field.onChange(event.target.value === '' ? empty : event.target.value)}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.fault !== null}
      helperText={field.fault ?? props.helper}
      autoComplete={props.autoComplete ?? 'off'}
      slotProps={{
        input: { endAdornment: props.end },
        htmlInput: { maxLength: props.maxLength, spellCheck: false },
      }}
    />
  );
}
