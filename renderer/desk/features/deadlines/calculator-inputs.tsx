import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLegalDate, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useDayHint } from '../../../ui/fields/date-field.tsx';

interface FromInputProps {
  readonly value: LegalDate;
  readonly onChange: (date: LegalDate) => void;
}

/** The day counted from, with its weekday and kind below; what is no date yet stays typed. */
export function FromInput({ value, onChange }: FromInputProps) {
  const { t } = useTranslation('deadlines');
  const dayHint = useDayHint();
  // What is typed counts until the date changes from outside, such as by going back.
  const [typed, setTyped] = useState<{ text: string; of: LegalDate }>({ text: value, of: value });
  const shown = typed.of === value ? typed.text : value;
  const isDate = isLegalDate(shown);
  return (
    <TextField
      type="date"
      label={t('calculator.from')}
      autoFocus
      value={shown}
      onChange={(event) => {
        const text = event.target.value;
        setTyped({ text, of: isLegalDate(text) ? text : value });
        if (isLegalDate(text)) onChange(text);
      }}
      error={!isDate}
      helperText={isDate ? dayHint(shown) : t('calculator.badDate')}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { min: '1900-01-01', max: '2199-12-31' },
      }}
    />
  );
}

const longest = 3650;

interface LengthInputProps {
  readonly value: number;
  readonly onChange: (length: number) => void;
}

/** How many; a number that is not whole yet stays typed and is said. */
export function LengthInput({ value, onChange }: LengthInputProps) {
  const { t } = useTranslation('deadlines');
  // What is typed counts until the value changes from outside, such as by picking a rule.
  const [typed, setTyped] = useState({ text: String(value), of: value });
  const text = typed.of === value ? typed.text : String(value);
  const isFine = isLength(text);
  return (
    <TextField
      label={t('calculator.length')}
      value={text}
      onChange={(event) => {
        const next = event.target.value.normalize('NFKC').trim();
        setTyped({ text: next, of: isLength(next) ? Number(next) : value });
        if (isLength(next)) onChange(Number(next));
      }}
      error={!isFine}
      helperText={isFine ? undefined : t('calculator.badLength')}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
    />
  );
}

function isLength(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) <= longest;
}
