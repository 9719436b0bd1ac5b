import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { AsyncHearingView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { requiredText } from '../../../../electron/backend/api/contract/common.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useRecordAct } from './mutations.ts';
import { useSpent } from './use-spent.ts';

interface LateDialogProps {
  readonly view: AsyncHearingView;
  readonly answerId: string;
  readonly onClose: () => void;
}

const lateForm = z.object({ decision: z.enum(['admit', 'refuse']), reason: requiredText });

/** Whether the tribunal admits an answer that came after its window had ended. */
export function LateDialog({ view, answerId, onClose }: LateDialogProps) {
  const { t } = useTranslation('online');
  const notify = useNotice();
  const record = useRecordAct();
  const spent = useSpent();
  const form = useForm<z.infer<typeof lateForm>>({
    resolver: zodResolver(lateForm),
    defaultValues: { decision: 'admit', reason: '' },
  });
  const save = async ({ decision, reason }: z.infer<typeof lateForm>) => {
    await record.mutateAsync({
      caseId: view.caseId,
      version: view.caseVersion,
      hearingId: view.hearingId,
      spentSeconds: spent(),
      act: { act: 'decideLate', answerId, isAdmitted: decision === 'admit', reason },
    });
    notify(t('late.saved'));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('late.title')}
      form={form}
      submitLabel={t('late.submit')}
      isPending={record.isPending}
      refusal={record.error}
      faultPrefix="act."
      onSubmit={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <SelectField
          name="decision"
          label={t('late.decision')}
          options={[
            { value: 'admit', label: t('late.admit') },
            { value: 'refuse', label: t('late.refuse') },
          ]}
        />
        <TextField name="reason" label={t('late.reason')} required autoFocus multiline minRows={2} />
      </Box>
    </FormDialog>
  );
}
