import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpen } from '../../../../electron/backend/domain/lifecycle/case-state.ts';
import { useField } from '../../../ui/fields/use-field.ts';
import { useCaseSearch } from './queries.ts';

interface CaseFieldProps {
  readonly name: string;
  readonly label: string;
  readonly helper: string;
  /** The case it is chosen for. */
  readonly without: string;
}

/** Another case, found by a fragment of its number or of a name. */
export function CaseField({ name, label, helper, without }: CaseFieldProps) {
  const { t } = useTranslation('steps');
  const field = useField(name);
  const [text, setText] = useState('');
  const found = useCaseSearch(text);
  const options = (found.data ?? []).filter(
    (item) => item.caseId !== without && item.acceptedOn !== null && isOpen(item.status),
  );
  return (
    <Autocomplete
      options={options}
      loading={found.isFetching}
      loadingText={t('caseField.loading')}
      noOptionsText={text.trim() === '' ? t('caseField.type') : t('caseField.none')}
      filterOptions={(all) => all}
      getOptionLabel={(item) =>
        t('caseField.option', {
          number: item.number ?? '',
          applicants: item.applicants,
          respondents: item.respondents,
        })
      }
      getOptionKey={(item) => item.caseId}
      isOptionEqualToValue={(a, b) => a.caseId === b.caseId}
      onInputChange={(_, value, reason) => {
        if (reason === 'input') setText(value);
      }}
      onChange={(_, item) => field.onChange(item?.caseId ?? null)}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required
          inputRef={field.ref}
          error={field.fault !== null}
          helperText={field.fault ?? helper}
        />
      )}
    />
  );
}
