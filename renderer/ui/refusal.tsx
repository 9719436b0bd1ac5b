import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { TRPCClientError } from '@trpc/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodes, type FieldFault, type Refusal } from '../../electron/backend/api/contract/errors.ts';
import errorsZh from './errors.zh.ts';

/** A refusal of a plain (file) route, in the same shape as one of a procedure. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'RefusalError';
    this.refusal = refusal;
  }
}

/** What the program answered; null when it did not answer at all (not reachable) or the error is of our own making. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof RefusalError) return error.refusal;
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('refusal' in data)) return null;
  return isRefusal(data.refusal) ? data.refusal : null;
}

/** Whether a value read from the wire is a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  if (typeof value !== 'object' || value === null || !('code' in value)) return false;
  return errorCodes.some((code) => code === value.code);
}

/** The sentence for a reason key of a field (`required`, `badDate` …); unknown keys get the general one. */
export function useFaultText(): (reason: string | undefined) => string | null {
  const { t } = useTranslation('errors');
  return (reason) => {
    if (reason === undefined) return null;
    return isFaultKey(reason) ? t(`fault.${reason}`) : t('fault.invalid');
  };
}

interface RefusalAlertProps {
  readonly error: unknown;
  /** Says that what was typed is still there; for forms. */
  readonly keepsTyping?: boolean;
  readonly onRetry?: ReactNode;
  /** More about this refusal, such as the clashes in words. */
  readonly children?: ReactNode;
}

/** Says what was refused and why, what was kept, and the way out. Nothing when there is no error. */
export function RefusalAlert({ error, keepsTyping = false, onRetry, children }: RefusalAlertProps) {
  const { t } = useTranslation('errors');
  if (error === null || error === undefined) return null;
  const refusal = refusalOf(error);
  const title = refusal === null ? t('unreachable.title') : t(`code.${refusal.code}.title`);
  const help = refusal === null ? t('unreachable.help') : t(`code.${refusal.code}.help`);
  return (
    <Alert severity="error" role="alert" sx={{ my: 1 }} action={onRetry}>
      <AlertTitle sx={{ mb: 0.25 }}>{title}</AlertTitle>
      {children}
      <div>{help}</div>
      {refusal?.fields !== undefined && <FaultList faults={refusal.fields} said={title} />}
      {keepsTyping && <div>{t('kept')}</div>}
      {refusal?.ref !== undefined && <div>{t('reference', { ref: refusal.ref })}</div>}
    </Alert>
  );
}

interface FaultListProps {
  readonly faults: readonly FieldFault[];
  /** What the heading says already. */
  readonly said: string;
}

function FaultList({ faults, said }: FaultListProps) {
  const faultText = useFaultText();
  const sentences = [...new Set(faults.map((fault) => faultText(fault.reason)))].filter(
    (text) => text !== said,
  );
  if (sentences.length === 0) return null;
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

type FaultKey = keyof typeof errorsZh.fault;

function isFaultKey(reason: string): reason is FaultKey {
  return Object.hasOwn(errorsZh.fault, reason);
}
