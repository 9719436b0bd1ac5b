import { zodResolver } from '@hookform/resolvers/zod';
import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { changePassword } from '../../../../electron/backend/api/contract/session.ts';
import { useTRPC } from '../../../ui/client.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';

const passwordForm = changePassword.input
  .extend({ current: z.string().min(1, { error: 'required' }), again: z.string() })
  .refine((value) => value.next === value.again, { path: ['again'], error: 'passwordsDiffer' });

/** Changes one's own password. */
export function PasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('session');
  const trpc = useTRPC();
  const notify = useNotice();
  const form = useForm({
    resolver: zodResolver(passwordForm),
    defaultValues: { current: '', next: '', again: '' },
  });
  const change = useMutation(
    trpc.session.changePassword.mutationOptions({
      onSuccess: () => {
        notify(t('changed'));
        onClose();
      },
    }),
  );
  return (
    <FormDialog
      open
      title={t('changeTitle')}
      form={form}
      submitLabel={t('change')}
      isPending={change.isPending}
      refusal={change.error}
      maxWidth="xs"
      onClose={onClose}
      onSubmit={({ current, next }) => change.mutate({ current, next })}
    >
      <Stack sx={{ gap: 2, pt: 1 }}>
        <TextField
          name="current"
          label={t('current')}
          type="password"
          autoComplete="current-password"
          required
          autoFocus
        />
        <TextField
          name="next"
          label={t('next')}
          type="password"
          autoComplete="new-password"
          required
          helper={t('nextHelp')}
        />
        <TextField name="again" label={t('again')} type="password" autoComplete="new-password" required />
      </Stack>
    </FormDialog>
  );
}
