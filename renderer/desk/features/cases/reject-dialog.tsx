import { zodResolver } from '@hookform/resolvers/zod';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { legalDate, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import { rejectionGrounds } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useReject } from './mutations.ts';

const rejection = z.object({
  on: legalDate,
  ground: z.enum(rejectionGrounds, { error: 'required' }),
  reason: requiredText,
});

interface RejectDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Rejects the application (不予受理) with its ground and reason. */
export function RejectDialog({ view, onClose }: RejectDialogProps) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const { today } = useReference();
  const notify = useNotice();
  const reject = useReject();
  const form = useForm<z.input<typeof rejection>, unknown, z.output<typeof rejection>>({
    resolver: zodResolver(rejection),
    defaultValues: { on: today.date, reason: '' },
  });
  return (
    <FormDialog
      open
      title={t('reject.title')}
      form={form}
      onSubmit={async (values) => {
        await reject.mutateAsync({ caseId: view.caseId, version: view.version, ...values });
        notify(t('reject.saved'));
        onClose();
      }}
      onClose={onClose}
      submitLabel={t('reject.submit')}
      isPending={reject.isPending}
      refusal={reject.error}
    >
      <Stack sx={{ gap: 2 }}>
        <Typography sx={{ color: 'text.secondary' }}>{t('reject.body')}</Typography>
        <SelectField
          name="ground"
          label={t('reject.ground')}
          options={rejectionGrounds.map((value) => ({ value, label: term(`rejectionGround.${value}`) }))}
          required
          autoFocus
        />
        <TextField name="reason" label={t('reject.reason')} required multiline maxLength={2000} />
        <DateField
          name="on"
          label={t('reject.on')}
          required
          min={view.application.receivedOn}
          max={today.date}
        />
      </Stack>
    </FormDialog>
  );
}
