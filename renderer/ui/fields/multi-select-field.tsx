import Autocomplete from '@mui/material/Autocomplete';
import MuiTextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option } from './select-field.tsx';
import { useField } from './use-field.ts';

export interface MultiSelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly required?: boolean;
  readonly helper?: ReactNode;
  /** No more than this many can be chosen. */
  readonly max?: number;
  readonly disabled?: boolean;
}

/** Several of a closed list, in the order they were chosen; typing narrows the list. */
export function MultiSelectField({
  name,
  label,
  options,
  required,
  helper,
  max,
  disabled,
}: MultiSelectFieldProps) {
  const { t } = useTranslation('ui');
  const field = useField(name);
  const chosen = Array.isArray(field.value) ? field.value.filter((value) => typeof value === 'string') : [];
  const selected = chosen.map(
    (value) => options.find((option) => option.value === value) ?? { value, label: value },
  );
  const isFull = max !== undefined && selected.length >= max;
  return (
    <Autocomplete
      multiple
      size="small"
      disableCloseOnSelect
      disabled={disabled === true}
      options={[...options]}
      value={selected}
      getOptionLabel={(option) => option.label}
      isOptionEqualToValue={(option, value) => option.value === value.value}
      getOptionDisabled={(option) => isFull && !chosen.includes(option.value)}
      onChange={(_, next) => field.onChange(next.map((option) => option.value))}
      onBlur={field.onBlur}
      noOptionsText={t('table.noMatch')}
      closeText={t('close')}
      openText={t('table.open')}
      renderInput={(params) => (
        <MuiTextField
          {...params}
          label={label}
          required={required === true}
          inputRef={field.ref}
          error={field.fault !== null}
          helperText={field.fault ?? helper}
        />
      )}
    />
  );
}
