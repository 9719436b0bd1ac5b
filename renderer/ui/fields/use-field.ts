import { useRef } from 'react';
import { useController } from 'react-hook-form';
import { useFaultText } from '../refusal.tsx';

/** One input of the form in context. */
export interface BoundField {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onBlur: () => void;
  readonly ref: (element: HTMLElement | null) => void;
  /** The fault's sentence; null when the field is fine. */
  readonly fault: string | null;
  /** What an emptied input becomes: null where the field began as null, else the empty string. */
  readonly empty: '' | null;
}

/** Binds an input to the form in context (`Form`). The place where '' becomes null. */
export function useField(name: string): BoundField {
  const { field, fieldState } = useController({ name });
  const faultText = useFaultText();
  const value: unknown = field.value;
  const isNullable = useRef(value === null || value === undefined);
  if (value === null) isNullable.current = true;
  return {
    value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    ref: field.ref,
    fault: fieldState.error === undefined ? null : faultText(fieldState.error.message ?? 'invalid'),
    empty: isNullable.current ? null : '',
  };
}
