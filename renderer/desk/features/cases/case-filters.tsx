import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLegalDate } from '../../../../electron/backend/domain/dates.ts';
import { caseStatuses } from '../../../../electron/backend/domain/lifecycle/case-state.ts';
import { useReference } from '../../../ui/reference.tsx';
import type { CaseListSearch } from './search.ts';

interface CaseFiltersProps {
  readonly search: CaseListSearch;
  readonly isFiltered: boolean;
  readonly onChange: (part: CaseListSearch, isTyping?: boolean) => void;
}

/** What narrows the list; each choice goes to the address at once, typing after a short rest. */
export function CaseFilters({ search, isFiltered, onChange }: CaseFiltersProps) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const { causes, causeName, staff } = useReference();
  const cleared: CaseListSearch = {
    text: undefined,
    status: undefined,
    causeCode: undefined,
    staffId: undefined,
    acceptedFrom: undefined,
    acceptedTo: undefined,
  };
  return (
    <Box
      role="search"
      sx={{
        display: 'grid',
        gap: 1,
        mb: 1.5,
        alignItems: 'center',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))',
      }}
    >
      <TextFilter
        value={search.text ?? ''}
        onChange={(text) => onChange({ text: text === '' ? undefined : text }, true)}
      />
      <Choice
        label={t('list.status')}
        value={search.status ?? ''}
        onChange={(value) => onChange({ status: caseStatuses.find((status) => status === value) })}
      >
        {caseStatuses.map((status) => (
          <MenuItem key={status} value={status}>
            {term(`status.${status}`)}
          </MenuItem>
        ))}
      </Choice>
      <Choice
        label={t('list.cause')}
        value={search.causeCode ?? ''}
        onChange={(value) => onChange({ causeCode: value === '' ? undefined : value })}
      >
        {causes.map(({ code }) => (
          <MenuItem key={code} value={code}>
            {code} {causeName(code)}
          </MenuItem>
        ))}
      </Choice>
      <Choice
        label={t('list.staff')}
        value={search.staffId ?? ''}
        onChange={(value) => onChange({ staffId: value === '' ? undefined : value })}
      >
        {staff
          .filter((person) => person.isActive || person.id === search.staffId)
          .map((person) => (
            <MenuItem key={person.id} value={person.id}>
              {person.name}
            </MenuItem>
          ))}
      </Choice>
      <DateFilter
        label={t('list.acceptedFrom')}
        value={search.acceptedFrom ?? ''}
        onChange={(value) => onChange({ acceptedFrom: isLegalDate(value) ? value : undefined })}
      />
      <DateFilter
        label={t('list.acceptedTo')}
        value={search.acceptedTo ?? ''}
        onChange={(value) => onChange({ acceptedTo: isLegalDate(value) ? value : undefined })}
      />
      {isFiltered && (
        <Button color="secondary" onClick={() => onChange(cleared)} sx={{ justifySelf: 'start' }}>
          {t('list.clear')}
        </Button>
      )}
    </Box>
  );
}

const restMs = 250;

function TextFilter({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useTranslation('cases');
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address changed by other means than typing: back, a saved view, "clear".
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextField
      type="search"
      label={t('list.text')}
      value={typed}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          setShown(text.trim());
          onChange(text.trim());
        }, restMs);
      }}
      sx={{ gridColumn: { sm: 'span 2' } }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchOutlined fontSize="small" />
            </InputAdornment>
          ),
        },
        htmlInput: { maxLength: 100 },
      }}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const { t } = useTranslation('cases');
  return (
    <TextField select label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <MenuItem value="">{t('list.any')}</MenuItem>
      {children}
    </TextField>
  );
}

interface DateFilterProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function DateFilter({ label, value, onChange }: DateFilterProps) {
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: '1900-01-01', max: '2199-12-31' } }}
    />
  );
}
