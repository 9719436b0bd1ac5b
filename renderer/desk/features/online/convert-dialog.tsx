import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { AsyncHearingView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { requiredText } from '../../../../electron/backend/api/contract/common.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useConvert } from './mutations.ts';
import { useSpent } from './use-spent.ts';

interface ConvertDialogProps {
  readonly view: AsyncHearingView;
  readonly onClose: () => void;
}

const convertForm = z.object({
  to: z.enum(['sync', 'inPerson']),
  withdrawn: z.record(z.string(), z.boolean()),
  reason: requiredText,
});
type ConvertForm = z.infer<typeof convertForm>;

/** Over to a live hearing; consents taken back are recorded in the same save. */
export function ConvertDialog({ view, onClose }: ConvertDialogProps) {
  const { t } = useTranslation('online');
  const notify = useNotice();
  const convert = useConvert();
  const spent = useSpent();
  const form = useForm<ConvertForm>({
    resolver: zodResolver(convertForm),
    defaultValues: {
      to: 'inPerson',
      withdrawn: Object.fromEntries(view.parties.map(({ id }) => [id, false])),
      reason: '',
    },
  });
  const save = async ({ to, withdrawn, reason }: ConvertForm) => {
    await convert.mutateAsync({
      caseId: view.caseId,
      version: view.caseVersion,
      hearingId: view.hearingId,
      spentSeconds: spent(),
      to,
      reason,
      withdrawnPartyIds: Object.entries(withdrawn).flatMap(([id, isOn]) => (isOn ? [id] : [])),
    });
    notify(t('convert.saved'));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('convert.title')}
      form={form}
      submitLabel={t('convert.submit')}
      isPending={convert.isPending}
      refusal={convert.error}
      onSubmit={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography>{t('convert.body')}</Typography>
        <SelectField
          name="to"
          label={t('convert.to')}
          options={[
            { value: 'inPerson', label: t('convert.inPerson') },
            { value: 'sync', label: t('convert.sync') },
          ]}
        />
        <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, px: 1.5 }}>
          <legend>{t('convert.withdrawn')}</legend>
          {view.parties.map(({ id, name }) => (
            <Box key={id}>
              <CheckField name={`withdrawn.${id}`} label={t('convert.withdrawnOf', { name })} />
            </Box>
          ))}
        </Box>
        <TextField name="reason" label={t('convert.reason')} required autoFocus multiline minRows={2} />
      </Box>
    </FormDialog>
  );
}
