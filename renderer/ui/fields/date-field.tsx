import MuiTextField from '@mui/material/TextField';
import { type ChangeEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLegalDate, type LegalDate } from '../../../electron/backend/domain/dates.ts';
import { useDateText } from '../dates.tsx';
import { useOptionalReference } from '../reference.tsx';
import { useField } from './use-field.ts';

export interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly helper?: ReactNode;
  readonly autoFocus?: boolean;
  readonly min?: LegalDate;
  readonly max?: LegalDate;
  readonly disabled?: boolean;
}

/** A legal date or null; under it the weekday and the kind of day. What is no date stays typed and is a fault. */
export function DateField(props: DateFieldProps) {
  const field = useField(props.name);
  const { t } = useTranslation('ui');
  const dayHint = useDayHint();
  const [isIncomplete, setIsIncomplete] = useState(false);
  const value = typeof field.value === 'string' ? field.value : '';
  const watch = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setIsIncomplete(event.target.validity.badInput);
  return (
    <MuiTextField
      type="date"
      name={props.name}
      label={props.label}
      required={props.required === true}
      autoFocus={props.autoFocus === true}
      disabled={props.disabled === true}
      value={value}
      onChange={(event) => {
        watch(event);
        field.onChange(event.target.value === '' ? null : event.target.value);
      }}
      onBlur={(event) => {
        watch(event);
        field.onBlur();
      }}
      inputRef={field.ref}
      error={field.fault !== null || isIncomplete}
      helperText={
        isIncomplete
          ? t('days.incomplete')
          : (field.fault ?? (isLegalDate(value) ? dayHint(value) : props.helper))
      }
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { min: props.min ?? '1900-01-01', max: props.max ?? '2199-12-31' },
      }}
    />
  );
}

/** The line under a date input: weekday, kind of day, and whether its year is published. */
export function useDayHint(): (date: LegalDate) => string {
  const { t } = useTranslation('ui');
  const dateText = useDateText();
  const calendar = useOptionalReference()?.calendar ?? null;
  return (date) => {
    const text = dateText(date);
    if (calendar === null) return text;
    const day = calendar.day(date);
    return `${text} · ${t(`days.kind.${day.kind}`)}${day.provisional ? ` · ${t('days.provisional')}` : ''}`;
  };
}
