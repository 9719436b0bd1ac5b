import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInForm } from './sign-in-form.tsx';

interface SignInPageProps {
  readonly courtName: string | null;
  /** Signed in: go where the person was going. */
  readonly onSignedIn: () => void;
}

/** The door of the desk. */
export function SignInPage({ courtName, onSignedIn }: SignInPageProps) {
  const { t } = useTranslation(['session', 'ui']);
  const queryClient = useQueryClient();
  useEffect(() => {
    document.title = t('ui:windowTitle', { title: t('session:title') });
  }, [t]);
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: 430, p: 3 }}>
        <Typography variant="h1" sx={{ mb: 2.5, textWrap: 'balance' }}>
          {courtName ?? t('session:title')}
        </Typography>
        <SignInForm
          onSignedIn={() => {
            // Nothing another person has read may show.
            queryClient.clear();
            onSignedIn();
          }}
        />
      </Paper>
    </Box>
  );
}
