import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { factInWords } from '../../../../electron/backend/domain/deadlines/fact-words.ts';
import { useField } from '../../../ui/fields/use-field.ts';
import { useLanguage } from '../../../ui/i18n.ts';
import { factGroups, groupedFacts } from './fact-groups.ts';

interface FactFieldProps {
  readonly name: string;
  readonly label: string;
  readonly helper: ReactNode;
}

/** One of the facts written down by hand; typing narrows the grouped list. */
export function FactField({ name, label, helper }: FactFieldProps) {
  const { t } = useTranslation('steps');
  const { t: ui } = useTranslation('ui');
  const [language] = useLanguage();
  const field = useField(name);
  return (
    <Autocomplete
      size="small"
      options={[...groupedFacts]}
      value={groupedFacts.find((fact) => fact === field.value) ?? null}
      groupBy={(fact) => t(`recordFact.group.${factGroups[fact]}`)}
      getOptionLabel={(fact) => factInWords(fact, language === 'en' ? 'en' : 'zh')}
      onChange={(_, fact) => field.onChange(fact)}
      onBlur={field.onBlur}
      noOptionsText={ui('table.noMatch')}
      openText={ui('table.open')}
      closeText={ui('close')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required
          autoFocus
          inputRef={field.ref}
          error={field.fault !== null}
          helperText={field.fault ?? helper}
        />
      )}
    />
  );
}
