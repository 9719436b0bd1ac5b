import { zodResolver } from '@hookform/resolvers/zod';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { savePlannerSettings } from '../../../../electron/backend/api/contract/planner.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useSavePlannerSettings } from './mutations.ts';

interface SettingsDialogProps {
  readonly assumesTribunal: boolean;
  readonly onClose: () => void;
}

/** Whether cases without a tribunal are planned; the director decides, with a reason. */
export function SettingsDialog({ assumesTribunal, onClose }: SettingsDialogProps) {
  const { t } = useTranslation('planner');
  const notify = useNotice();
  const save = useSavePlannerSettings();
  const form = useForm({
    resolver: zodResolver(savePlannerSettings.input),
    defaultValues: { assumesTribunal, reason: '' },
  });
  return (
    <FormDialog
      open
      title={t('settings.title')}
      form={form}
      submitLabel={t('settings.save')}
      isPending={save.isPending}
      refusal={save.error}
      onClose={onClose}
      onSubmit={async (values) => {
        await save.mutateAsync(values);
        notify(t('settings.saved'));
        onClose();
      }}
    >
      <Typography sx={{ mb: 1, color: 'text.secondary' }}>{t('settings.help')}</Typography>
      <CheckField name="assumesTribunal" label={t('settings.label')} />
      <TextField name="reason" label={t('settings.reason')} required />
    </FormDialog>
  );
}
