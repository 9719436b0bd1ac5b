import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../ui/client.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { PasswordInput } from './password-input.tsx';

interface LockScreenProps {
  readonly name: string;
  readonly onUnlocked: () => void;
  readonly onSignOut: () => void;
}

/** Covers the page until the person's password is given; the page below stays as it was. */
export function LockScreen({ name, onUnlocked, onSignOut }: LockScreenProps) {
  const { t } = useTranslation('session');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [password, setPassword] = useState('');
  const unlock = useMutation(
    trpc.session.unlock.mutationOptions({
      onSuccess: () => {
        onUnlocked();
        void queryClient.invalidateQueries();
      },
      onError: () => setPassword(''),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!unlock.isPending) unlock.mutate({ password });
  };
  return (
    <Dialog open fullScreen aria-labelledby="lock-title" transitionDuration={0}>
      <Box
        component="form"
        onSubmit={submit}
        noValidate
        sx={{ m: 'auto', p: 2, width: '100%', maxWidth: 380, display: 'grid', gap: 2 }}
      >
        <Typography variant="h1" component="h2" id="lock-title">
          {t('locked')}
        </Typography>
        <div>{t('lockedBody', { name })}</div>
        <PasswordInput
          label={t('password')}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          autoFocus
        />
        <RefusalAlert error={unlock.error} />
        <Button
          type="submit"
          variant="contained"
          size="medium"
          disabled={password === '' || unlock.isPending}
        >
          {t('unlock')}
        </Button>
        <Button onClick={onSignOut}>{t('otherPerson')}</Button>
      </Box>
    </Dialog>
  );
}
