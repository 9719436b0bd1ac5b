import InputAdornment from '@mui/material/InputAdornment';
import MuiTextField from '@mui/material/TextField';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fen, formatYuan, parseYuan } from '../../../electron/backend/domain/money.ts';
import { useFaultText } from '../refusal.tsx';
import { useField } from './use-field.ts';

export interface MoneyFieldProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly helper?: ReactNode;
  readonly disabled?: boolean;
}

/**
 * An amount typed in yuan (`1,234.5`, `3.5万元`), kept in the form as integer fen or null. Text that is no certain amount
 * is NaN in the form, which every schema refuses, and stays on screen as typed.
 */
export function MoneyField(props: MoneyFieldProps) {
  const field = useField(props.name);
  const { t } = useTranslation('ui');
  const faultText = useFaultText();
  const [typed, setTyped] = useState<string | null>(null);
  const fen = typeof field.value === 'number' ? field.value : null;
  const shown = typed !== null && sameFen(fenOf(typed), fen) ? typed : textOf(fen);
  const fault = Number.isNaN(fen) ? faultText('badAmount') : field.fault;
  return (
    <MuiTextField
      name={props.name}
      label={props.label}
      required={props.required === true}
      disabled={props.disabled === true}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        field.onChange(fenOf(event.target.value));
      }}
      onBlur={() => {
        if (!Number.isNaN(fen)) setTyped(null);
        field.onBlur();
      }}
      inputRef={field.ref}
      error={fault !== null}
      helperText={fault ?? props.helper}
      autoComplete="off"
      slotProps={{
        input: { endAdornment: <InputAdornment position="end">{t('yuan')}</InputAdornment> },
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } },
      }}
    />
  );
}

function fenOf(text: string): Fen | null {
  return text.trim() === '' ? null : (parseYuan(text) ?? Number.NaN);
}

function textOf(fen: Fen | null): string {
  return fen === null || Number.isNaN(fen) ? '' : formatYuan(fen);
}

function sameFen(a: Fen | null, b: Fen | null): boolean {
  return Object.is(a, b);
}
