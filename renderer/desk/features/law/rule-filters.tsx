import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limitKinds } from '../../../../electron/backend/domain/deadlines/time-limit.ts';
import type { RulesSearch } from './rules-search.ts';

interface RuleFiltersProps {
  readonly search: RulesSearch;
  readonly onChange: (part: RulesSearch, isTyping?: boolean) => void;
}

/** Text, kind, and whether rows that are not in force today are listed too; all of it in the address. */
export function RuleFilters({ search, onChange }: RuleFiltersProps) {
  const { t } = useTranslation('law');
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
      <FindField find={search.find ?? ''} onFind={(find) => onChange({ find }, true)} />
      <TextField
        select
        fullWidth={false}
        label={t('filter.kind')}
        value={search.kind ?? ''}
        onChange={(event) => onChange({ kind: limitKinds.find((kind) => kind === event.target.value) })}
        sx={{ minWidth: 180 }}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{t('filter.any')}</MenuItem>
        {limitKinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        label={t('filter.all')}
        control={
          <Checkbox
            checked={search.all === true}
            onChange={(event) => onChange({ all: event.target.checked ? true : undefined })}
          />
        }
      />
    </Box>
  );
}

function FindField({
  find,
  onFind,
}: {
  readonly find: string;
  readonly onFind: (find: string | undefined) => void;
}) {
  const { t } = useTranslation('law');
  const [typed, setTyped] = useState(find);
  const [shown, setShown] = useState(find);
  // The address changed by other means than typing: back, or another tab.
  if (shown !== find) {
    setShown(find);
    if (typed.trim() !== find) setTyped(find);
  }
  return (
    <TextField
      type="search"
      fullWidth={false}
      label={t('filter.find')}
      value={typed}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        onFind(text.trim() === '' ? undefined : text.trim());
      }}
      sx={{ minWidth: 'min(320px, 100%)' }}
      slotProps={{ htmlInput: { maxLength: 100 } }}
    />
  );
}
