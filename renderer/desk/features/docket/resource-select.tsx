import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { useReference } from '../../../ui/reference.tsx';
import type { DocketGrouping } from './docket-search.ts';

interface ResourceSelectProps {
  readonly kind: DocketGrouping;
  /** Undefined: all of them. */
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** One room, one arbitrator or one clerk, or all. */
export function ResourceSelect({ kind, value, onChange }: ResourceSelectProps) {
  const { t } = useTranslation('docket');
  const { rooms, staff } = useReference();
  const options =
    kind === 'room'
      ? rooms.filter((room) => room.isActive || room.id === value)
      : staff.filter((person) => (person.isActive && person.functions.includes(kind)) || person.id === value);
  return (
    <FilterSelect
      label={t(`only.${kind}`)}
      value={value}
      options={options.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | undefined) => void;
}

/** A filter over a closed list; the first choice takes it away. */
export function FilterSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
}: FilterSelectProps<Value>) {
  const { t } = useTranslation('docket');
  return (
    <TextField
      select
      fullWidth={false}
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
      sx={{ minWidth: 128 }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{t('only.all')}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
