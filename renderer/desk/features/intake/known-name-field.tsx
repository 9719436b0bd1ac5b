import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MuiTextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownParty } from '../../../../electron/backend/api/contract/intake.ts';
import { useField } from '../../../ui/fields/use-field.ts';
import { useKnownParties } from './queries.ts';
import { useSettled } from './use-settled.ts';

interface KnownNameFieldProps {
  readonly name: string;
  readonly label: string;
  readonly kind: KnownParty['kind'];
  readonly autoFocus?: boolean;
  /** Somebody seen before was chosen from the list. */
  readonly onPick: (known: KnownParty) => void;
}

const nobody: KnownParty[] = [];

/** A name that offers who was seen before; anything else may be typed. */
export function KnownNameField({ name, label, kind, autoFocus, onPick }: KnownNameFieldProps) {
  const field = useField(name);
  const [isOpen, setIsOpen] = useState(false);
  const text = typeof field.value === 'string' ? field.value : '';
  const settled = useSettled(text, 200);
  const known = useKnownParties(kind, isOpen ? settled : null);
  const options = isOpen && settled !== '' ? (known.data ?? nobody) : nobody;
  return (
    <Autocomplete<KnownParty, false, true, true>
      freeSolo
      disableClearable
      open={isOpen && options.length > 0}
      onOpen={() => setIsOpen(true)}
      onClose={() => setIsOpen(false)}
      options={options}
      filterOptions={(found) => found}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.name)}
      getOptionKey={(option) =>
        typeof option === 'string' ? option : `${option.name} ${option.identifier ?? ''}`
      }
      inputValue={text}
      onInputChange={(_, typed, reason) => {
        if (reason === 'input') field.onChange(typed === '' ? field.empty : typed);
      }}
      onChange={(_, picked) => {
        if (typeof picked !== 'string') onPick(picked);
      }}
      slotProps={{
        popper: { placement: 'bottom-start', sx: { minWidth: 320 } },
        paper: { variant: 'outlined', sx: { boxShadow: 3 } },
      }}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props}>
          <KnownOption known={option} />
        </Box>
      )}
      renderInput={(params) => (
        <MuiTextField
          {...params}
          name={name}
          label={label}
          required
          autoFocus={autoFocus === true}
          inputRef={field.ref}
          onBlur={() => {
            // The list itself does not close what it has not shown yet: an answer that comes late must not open it.
            setIsOpen(false);
            field.onBlur();
          }}
          error={field.fault !== null}
          helperText={field.fault}
        />
      )}
    />
  );
}

function KnownOption({ known }: { readonly known: KnownParty }) {
  const { t } = useTranslation('intake');
  const detail = [
    known.identifier ?? known.licence ?? t('known.noIdentifier'),
    known.firm,
    t('known.cases', { n: known.caseCount }),
    known.openCases.length > 0 ? t('known.open', { n: known.openCases.length }) : null,
  ];
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box>{known.name}</Box>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
        {detail.filter((part) => part !== null).join(' · ')}
      </Box>
    </Box>
  );
}
