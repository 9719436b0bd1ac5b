import { zodResolver } from '@hookform/resolvers/zod';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { legalDate, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { rejectionGrounds } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';

const rejection = z.object({
  on: legalDate,
  ground: z.enum(rejectionGrounds, { error: 'required' }),
  reason: requiredText,
});
export type Rejection = z.output<typeof rejection>;

interface RejectDialogProps {
  readonly on: LegalDate;
  readonly isPending: boolean;
  readonly refusal: unknown;
  readonly onReject: (rejection: Rejection) => unknown;
  readonly onClose: () => void;
}

/** Ground and reason of 不予受理; saves the application and its rejection together. */
export function RejectDialog({ on, isPending, refusal, onReject, onClose }: RejectDialogProps) {
  const { t } = useTranslation('intake');
  const { t: term } = useTranslation('terms');
  const form = useForm<z.input<typeof rejection>, unknown, Rejection>({
    resolver: zodResolver(rejection),
    defaultValues: { on, reason: '' },
  });
  return (
    <FormDialog
      open
      title={t('reject.title')}
      form={form}
      onSubmit={onReject}
      onClose={onClose}
      submitLabel={t('reject.submit')}
      isPending={isPending}
      refusal={refusal}
      faultPrefix="decision."
    >
      <Stack sx={{ gap: 2 }}>
        <Typography sx={{ color: 'text.secondary' }}>{t('reject.basis')}</Typography>
        <SelectField
          name="ground"
          label={t('reject.ground')}
          options={rejectionGrounds.map((value) => ({ value, label: term(`rejectionGround.${value}`) }))}
          required
          autoFocus
        />
        <TextField name="reason" label={t('reject.reason')} required multiline maxLength={2000} />
        <DateField name="on" label={t('reject.on')} required />
      </Stack>
    </FormDialog>
  );
}
