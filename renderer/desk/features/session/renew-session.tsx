import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../../electron/backend/api/contract/session.ts';
import { SignInForm } from './sign-in-form.tsx';

interface RenewSessionProps {
  /** Whose session has ended. */
  readonly me: Me;
  readonly onRenewed: () => void;
}

/** The session ended under an open page: the same person goes on where they were, another one starts afresh. */
export function RenewSession({ me, onRenewed }: RenewSessionProps) {
  const { t } = useTranslation('session');
  const queryClient = useQueryClient();
  return (
    <Dialog open fullScreen aria-labelledby="renew-title" transitionDuration={0}>
      <Box sx={{ m: 'auto', p: 2, width: '100%', maxWidth: 380, display: 'grid', gap: 2 }}>
        <Typography variant="h1" component="h2" id="renew-title">
          {t('renewTitle')}
        </Typography>
        <div>{t('renewBody')}</div>
        <SignInForm
          loginName={me.loginName}
          onSignedIn={(next) => {
            if (next.staffId !== me.staffId) {
              window.location.assign('/');
              return;
            }
            onRenewed();
            void queryClient.invalidateQueries();
          }}
        />
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('renewOther')}
        </Typography>
      </Box>
    </Dialog>
  );
}
