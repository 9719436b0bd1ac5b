import FormHelperText from '@mui/material/FormHelperText';
import { get, useFormState } from 'react-hook-form';
import { useFaultText } from '../refusal.tsx';

/** The fault of a whole list or group (`parties`: no applicant), which no single input shows. Nothing when it is fine. */
export function FieldFault({ name }: { readonly name: string }) {
  const { errors } = useFormState({ name });
  const faultText = useFaultText();
  const error: unknown = get(errors, name);
  const reason =
    messageOf(error) ??
    messageOf(typeof error === 'object' && error !== null && 'root' in error ? error.root : null);
  if (reason === null) return null;
  return (
    <FormHelperText error role="alert">
      {faultText(reason)}
    </FormHelperText>
  );
}

function messageOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('message' in error)) return null;
  return typeof error.message === 'string' ? error.message : null;
}
