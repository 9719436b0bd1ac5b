import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SettlementView } from '../../../../electron/backend/api/contract/performance.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import type { PaymentProof } from '../../../../electron/backend/domain/settlement/performance-entry.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useRecordPerformance } from './mutations.ts';
import { PaymentFields } from './payment-fields.tsx';
import { newPayment, type PaymentForm, paymentForm } from './payment-form.ts';
import { useSettlement } from './queries.ts';

interface PaymentDialogProps {
  readonly caseId: string;
  readonly instalment?: number | undefined;
  /** Only this person was paid; else everybody who is still open. */
  readonly payeeId?: string | undefined;
  readonly proof: PaymentProof;
  readonly onClose: () => void;
}

/** Money that came: when, how it is known, to whom how much; what is open stands there already. */
export function PaymentDialog(props: PaymentDialogProps) {
  const settlement = useSettlement(props.caseId);
  // The page behind holds the same answer; from the call list it is a moment away.
  return settlement.data === undefined ? null : <LoadedDialog {...props} view={settlement.data} />;
}

function LoadedDialog({
  view,
  onClose,
  ...proposed
}: PaymentDialogProps & { readonly view: SettlementView }) {
  const { t } = useTranslation('mediation');
  const notify = useNotice();
  const record = useRecordPerformance();
  const schema = useMemo(() => paymentForm(view), [view]);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: newPayment(view, proposed) });
  const save = async ({ on, amounts, proof, note }: PaymentForm) => {
    if (on === null) return;
    const parts = view.payees.flatMap(({ payeeId }, index) => {
      const amountFen = amounts[index] ?? 0;
      return amountFen > 0 ? [{ payeeId, amountFen }] : [];
    });
    await record.mutateAsync({
      caseId: view.caseId,
      version: view.version,
      on,
      entry: { kind: 'paid', parts, proof, note },
    });
    const sum = parts.reduce((total, { amountFen }) => total + amountFen, 0);
    notify(t('payment.saved', { amount: formatYuan(sum) }));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('payment.title', { case: view.number ?? view.applicants })}
      form={form}
      submitLabel={t('payment.submit')}
      isPending={record.isPending}
      refusal={record.error}
      faultPrefix="entry."
      onSubmit={save}
      onClose={onClose}
      maxWidth="sm"
    >
      <PaymentFields view={view} />
    </FormDialog>
  );
}
