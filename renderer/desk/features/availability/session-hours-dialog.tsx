import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { clockTime, type SessionHoursView } from '../../../../electron/backend/api/contract/availability.ts';
import { legalDate, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import { sessionFaults } from '../../../../electron/backend/domain/docket/sessions.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { TimeField } from '../../../ui/fields/time-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useSaveSessionHours } from './queries.ts';

const time = z.string().min(1, { error: 'required' }).pipe(clockTime);
const hoursForm = z
  .object({
    validFrom: z.union([legalDate, z.null()]).refine((date) => date !== null, { error: 'required' }),
    morningFrom: time,
    morningTo: time,
    afternoonFrom: time,
    afternoonTo: time,
    reason: requiredText,
  })
  .superRefine((hours, context) => {
    for (const { path, reason } of sessionFaults(hours))
      context.addIssue({ code: 'custom', path: [path], message: reason });
  });

interface SessionHoursDialogProps {
  /** What the form begins with: those to change, else those in force with a day still to be named. */
  readonly hours: Omit<SessionHoursView, 'validFrom'> & {
    readonly validFrom: SessionHoursView['validFrom'] | null;
    readonly reason: string;
  };
  readonly onClose: () => void;
}

/** The court's morning and afternoon sessions from a day on. */
export function SessionHoursDialog({ hours, onClose }: SessionHoursDialogProps) {
  const { t } = useTranslation('availability');
  const notify = useNotice();
  const save = useSaveSessionHours();
  const form = useForm({ resolver: zodResolver(hoursForm), defaultValues: hours });
  const two = {
    display: 'grid',
    gap: 2,
    gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
    alignItems: 'start',
  };
  return (
    <FormDialog
      open
      title={t('hours.editTitle')}
      form={form}
      submitLabel={t('hours.save')}
      isPending={save.isPending}
      refusal={save.error}
      onClose={onClose}
      onSubmit={async ({ validFrom, ...rest }) => {
        if (validFrom === null) return;
        await save.mutateAsync({ validFrom, ...rest });
        notify(t('hours.saved'));
        onClose();
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <DateField
          name="validFrom"
          label={t('hours.validFrom')}
          required
          autoFocus
          disabled={hours.validFrom !== null}
        />
        <Box sx={two}>
          <TimeField name="morningFrom" label={t('hours.morningFrom')} required stepMinutes={15} />
          <TimeField name="morningTo" label={t('hours.morningTo')} required stepMinutes={15} />
          <TimeField name="afternoonFrom" label={t('hours.afternoonFrom')} required stepMinutes={15} />
          <TimeField name="afternoonTo" label={t('hours.afternoonTo')} required stepMinutes={15} />
        </Box>
        <TextField name="reason" label={t('reason')} required placeholder={t('hours.reasonExample')} />
      </Box>
    </FormDialog>
  );
}
