import { zodResolver } from '@hookform/resolvers/zod';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { legalDate, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { linkageBodies } from '../../../../electron/backend/domain/mediation/mediation-entry.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';

const start = z.object({
  on: legalDate,
  organisation: requiredText,
  referredBy: z.enum(linkageBodies).nullable(),
});
export type MediationStart = z.output<typeof start>;

interface MediateDialogProps {
  readonly on: LegalDate;
  readonly isPending: boolean;
  readonly refusal: unknown;
  readonly onMediate: (start: MediationStart) => unknown;
  readonly onClose: () => void;
}

/** Who mediates before filing (案前调解) and who sent the parties; saves the application and its mediation together. */
export function MediateDialog({ on, isPending, refusal, onMediate, onClose }: MediateDialogProps) {
  const { t } = useTranslation('intake');
  const { t: term } = useTranslation('terms');
  const form = useForm<z.input<typeof start>, unknown, MediationStart>({
    resolver: zodResolver(start),
    defaultValues: { on, organisation: '', referredBy: null },
  });
  return (
    <FormDialog
      open
      title={t('mediate.title')}
      form={form}
      onSubmit={onMediate}
      onClose={onClose}
      submitLabel={t('mediate.submit')}
      isPending={isPending}
      refusal={refusal}
      faultPrefix="decision."
    >
      <Stack sx={{ gap: 2 }}>
        <Typography sx={{ color: 'text.secondary' }}>{t('mediate.basis')}</Typography>
        <TextField name="organisation" label={t('mediate.organisation')} required autoFocus maxLength={200} />
        <SelectField
          name="referredBy"
          label={t('mediate.referredBy')}
          options={linkageBodies.map((value) => ({ value, label: term(`linkageBody.${value}`) }))}
          allowEmpty
          emptyLabel={t('mediate.nobody')}
        />
        <DateField name="on" label={t('mediate.on')} required />
      </Stack>
    </FormDialog>
  );
}
