import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SettlementView } from '../../../../electron/backend/api/contract/performance.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { paymentProofs } from '../../../../electron/backend/domain/settlement/performance-entry.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Money } from '../../../ui/money.tsx';
import { useFaultText } from '../../../ui/refusal.tsx';
import { openAmounts, type PaymentForm } from './payment-form.ts';

/** Day, proof, instalment, and a line for each person with what is open of it. */
export function PaymentFields({ view }: { readonly view: SettlementView }) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const dayText = useDayText();
  const faultText = useFaultText();
  const form = useFormContext<PaymentForm>();
  const instalment = form.watch('instalment');
  const amounts = form.watch('amounts');
  const fault = form.formState.errors.amounts?.root?.message ?? form.formState.errors.amounts?.message;
  const { isDirty } = form.getFieldState('instalment', form.formState);
  useEffect(() => {
    // Another instalment: what is open of that one.
    if (isDirty) form.setValue('amounts', openAmounts(view, Number(instalment)));
  }, [form, view, instalment, isDirty]);
  const position = Number(instalment);
  const sum = amounts.reduce(
    (total: number, amount) => total + (Number.isFinite(amount) ? (amount ?? 0) : 0),
    0,
  );
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <DateField name="on" label={t('payment.on')} required autoFocus min={view.decidedOn} />
        <SelectField
          name="proof"
          label={t('payment.proof')}
          options={paymentProofs.map((value) => ({ value, label: term(`paymentProof.${value}`) }))}
          required
        />
        <SelectField
          name="instalment"
          label={t('payment.instalment')}
          options={view.instalments.map(({ dueOn }, index) => ({
            value: String(index),
            label: t('calls.due', { n: index + 1, date: dayText(dueOn) }),
          }))}
          required
        />
      </Box>
      <TableContainer>
        <Table size="small" aria-label={t('payment.people')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('payment.person')}</TableCell>
              <TableCell align="right">{t('payment.open')}</TableCell>
              <TableCell>{t('payment.amount')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {view.payees.map(({ payeeId, name, cells }, index) => {
              const person = payeeId === null ? t('together') : name;
              const cell = cells[position];
              return (
                <TableRow key={payeeId ?? ''}>
                  <TableCell>{person}</TableCell>
                  <TableCell align="right">
                    <Money fen={cell === undefined ? null : cell.amountFen - cell.paidFen} />
                  </TableCell>
                  <TableCell sx={{ minWidth: 150 }}>
                    <MoneyField name={`amounts.${index}`} label={t('payment.amountOf', { person })} />
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
      <Alert severity={fault === undefined ? 'info' : 'error'} sx={{ py: 0 }} role="status">
        {fault === undefined ? t('payment.sum', { amount: formatYuan(sum) }) : faultText(fault)}
      </Alert>
      <TextField name="note" label={t('payment.note')} multiline />
    </Box>
  );
}
