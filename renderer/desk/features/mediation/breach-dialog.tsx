import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { legalDate, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import type { SettlementView } from '../../../../electron/backend/api/contract/performance.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useRecordPerformance } from './mutations.ts';

interface BreachDialogProps {
  readonly view: SettlementView;
  readonly onClose: () => void;
}

/** The debtor does not perform: when that was said, and what. It counts for everybody to whom something is open. */
export function BreachDialog({ view, onClose }: BreachDialogProps) {
  const { t } = useTranslation('mediation');
  const notify = useNotice();
  const record = useRecordPerformance();
  const schema = useMemo(
    () =>
      z.object({ on: legalDate.nullable(), said: requiredText }).superRefine(({ on }, context) => {
        if (on === null) context.addIssue({ code: 'custom', path: ['on'], message: 'required' });
      }),
    [],
  );
  const start: z.input<typeof schema> = { on: view.today, said: '' };
  const form = useForm({ resolver: zodResolver(schema), defaultValues: start });
  const payeeIds = view.payees
    .filter(({ brokenOn, cells }) => brokenOn === null && cells.some(({ paidOn }) => paidOn === null))
    .map(({ payeeId }) => payeeId);
  const save = async ({ on, said }: z.output<typeof schema>) => {
    if (on === null) return;
    await record.mutateAsync({
      caseId: view.caseId,
      version: view.version,
      on,
      entry: { kind: 'broken', payeeIds, said },
    });
    notify(t('breach.saved'));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('breach.title', { case: view.number ?? view.applicants })}
      form={form}
      submitLabel={t('breach.submit')}
      isPending={record.isPending}
      refusal={record.error}
      faultPrefix="entry."
      onSubmit={save}
      onClose={onClose}
      maxWidth="sm"
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Alert severity="info">
          {t(view.penalty?.isAccelerating === true ? 'breach.effectAll' : 'breach.effect', {
            n: payeeIds.length,
          })}
        </Alert>
        <DateField name="on" label={t('breach.on')} required />
        <TextField name="said" label={t('breach.said')} required autoFocus multiline minRows={2} />
      </Box>
    </FormDialog>
  );
}
