import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { type ReactNode, useId } from 'react';
import { useField } from '../../../ui/fields/use-field.ts';

interface ChoiceFieldProps<Value extends string | boolean> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly helper?: ReactNode;
  readonly isRow?: boolean;
}

/** One of a few, all in sight. The value keeps its type: yes and no are booleans in the form. */
export function ChoiceField<Value extends string | boolean>({
  name,
  label,
  options,
  helper,
  isRow = true,
}: ChoiceFieldProps<Value>) {
  const field = useField(name);
  const labelId = useId();
  const help = field.fault ?? helper;
  return (
    <FormControl error={field.fault !== null}>
      <FormLabel id={labelId} sx={{ fontSize: '0.875rem' }}>
        {label}
      </FormLabel>
      <RadioGroup
        row={isRow}
        aria-labelledby={labelId}
        value={typeof field.value === 'string' || typeof field.value === 'boolean' ? String(field.value) : ''}
        onChange={(_, value) =>
          field.onChange(options.find((option) => String(option.value) === value)?.value ?? null)
        }
        onBlur={field.onBlur}
      >
        {options.map((option, index) => (
          <FormControlLabel
            key={String(option.value)}
            value={String(option.value)}
            label={option.label}
            control={<Radio sx={{ py: 0.5 }} slotProps={{ input: index === 0 ? { ref: field.ref } : {} }} />}
          />
        ))}
      </RadioGroup>
      {help !== undefined && help !== null && <FormHelperText>{help}</FormHelperText>}
    </FormControl>
  );
}
