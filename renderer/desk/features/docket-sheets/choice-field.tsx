import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface ChoiceFieldProps {
  readonly label: string;
  /** Empty: the first choice, everything. */
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** The choice that is none of them; absent: one has to be chosen. */
  readonly all?: string;
  readonly onChange: (id: string | undefined) => void;
}

/** A room or a person in the toolbar. */
export function ChoiceField({ label, value, options, all, onChange }: ChoiceFieldProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      fullWidth={false}
      sx={{ minWidth: 140 }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    >
      {all !== undefined && <MenuItem value="">{all}</MenuItem>}
      {options.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
