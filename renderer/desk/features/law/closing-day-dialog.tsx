import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { legalDate, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { HitsPreview, noReasonYet } from '../../../ui/hits.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useSaveClosingDay } from './mutations.ts';
import { TrialDialog } from './trial-dialog.tsx';

const closingDay = z.object({
  on: z.union([legalDate, z.null()]).refine((on) => on !== null, { error: 'required' }),
  reason: requiredText,
});

/** A day on which the court is closed, with the reason; the dates it moves are shown before it is entered. */
export function ClosingDayDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('law');
  const notify = useNotice();
  const dateText = useDateText();
  const { calendar } = useReference();
  const form = useForm({
    resolver: zodResolver(closingDay),
    defaultValues: { on: null, reason: '' } satisfies z.input<typeof closingDay>,
  });
  const on = useWatch({ control: form.control, name: 'on' }) ?? null;
  const reason = useWatch({ control: form.control, name: 'reason' }).trim() || noReasonYet;
  const trial = useSaveClosingDay();
  const take = useSaveClosingDay();
  const entered = trial.variables;
  return (
    <>
      <FormDialog
        open
        title={t('closing.addTitle')}
        form={form}
        submitLabel={t('try')}
        isPending={trial.isPending}
        refusal={trial.error}
        onClose={onClose}
        onSubmit={(values) =>
          values.on === null
            ? undefined
            : trial.mutate({ on: values.on, reason: values.reason, isDryRun: true })
        }
      >
        <Stack sx={{ gap: 2, pt: 1 }}>
          <DateField name="on" label={t('closing.on')} required autoFocus />
          {on !== null && !calendar.isWorkday(on) && <Alert severity="info">{t('closing.noWorkday')}</Alert>}
          <TextField
            name="reason"
            label={t('closing.reason')}
            required
            placeholder={t('closing.reasonExample')}
          />
          <HitsPreview change={on === null ? null : { change: 'closingDay', on, reason }} />
        </Stack>
      </FormDialog>
      {trial.data !== undefined && entered !== undefined && (
        <TrialDialog
          title={t('closing.trial', { date: dateText(entered.on) })}
          recount={trial.data}
          takeLabel={t('closing.take')}
          isPending={take.isPending}
          refusal={take.error}
          onTake={() =>
            take.mutate(
              { ...entered, isDryRun: false },
              {
                onSuccess: ({ movedTotal }) => {
                  notify(t('closing.saved', { date: dateText(entered.on), n: movedTotal }));
                  onClose();
                },
              },
            )
          }
          onClose={() => {
            trial.reset();
            take.reset();
          }}
        />
      )}
    </>
  );
}
