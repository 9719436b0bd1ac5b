import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { type ReactNode, useId } from 'react';
import { useField } from './use-field.ts';

export interface CheckFieldProps {
  readonly name: string;
  readonly label: string;
  readonly helper?: ReactNode;
  readonly disabled?: boolean;
}

/** A tick: true or false. */
export function CheckField(props: CheckFieldProps) {
  const field = useField(props.name);
  const helperId = useId();
  const helper = field.fault ?? props.helper;
  const hasHelper = helper !== undefined && helper !== null;
  return (
    <FormControl error={field.fault !== null}>
      <FormControlLabel
        disabled={props.disabled === true}
        label={props.label}
        control={
          <Checkbox
            name={props.name}
            checked={field.value === true}
            onChange={(event) => field.onChange(event.target.checked)}
            onBlur={field.onBlur}
            slotProps={{ input: { ref: field.ref, 'aria-describedby': hasHelper ? helperId : undefined } }}
          />
        }
      />
      {hasHelper && <FormHelperText id={helperId}>{helper}</FormHelperText>}
    </FormControl>
  );
}
