import Autocomplete from '@mui/material/Autocomplete';
import MuiTextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useField } from '../../../ui/fields/use-field.ts';
import { IntakeSection } from './intake-section.tsx';

/** Facts and reasons as the application states them. */
export function FactsSection() {
  const { t } = useTranslation('intake');
  return (
    <IntakeSection id="facts">
      <TextField
        name="facts"
        label={t('field.facts')}
        multiline
        minRows={4}
        helper={t('facts.helper')}
        maxLength={20_000}
      />
    </IntakeSection>
  );
}

const commonMaterials = [
  'application',
  'workerId',
  'employerInfo',
  'contract',
  'wages',
  'evidence',
  'authorisation',
  'address',
  'roster',
  'representatives',
] as const;

/** What was handed in: the usual papers to choose from, any other by name. */
export function MaterialsSection() {
  const { t } = useTranslation('intake');
  const field = useField('materials');
  const chosen = Array.isArray(field.value) ? field.value.filter((name) => typeof name === 'string') : [];
  return (
    <IntakeSection id="materials">
      <Autocomplete<string, true, false, true>
        multiple
        freeSolo
        disableCloseOnSelect
        autoSelect={false}
        clearText={t('clearField')}
        options={commonMaterials.map((key) => t(`materials.common.${key}`))}
        filterSelectedOptions
        value={chosen}
        onChange={(_, next) =>
          field.onChange([...new Set(next.map((name) => name.trim()).filter((name) => name !== ''))])
        }
        onBlur={field.onBlur}
        renderInput={(params) => (
          <MuiTextField
            {...params}
            label={t('field.materials')}
            inputRef={field.ref}
            error={field.fault !== null}
            helperText={field.fault ?? t('materials.helper')}
          />
        )}
      />
    </IntakeSection>
  );
}
