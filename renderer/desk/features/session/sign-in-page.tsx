import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInForm } from './sign-in-form.tsx';

interface SignInPageProps {
  readonly courtName: string | null;
  /** The sample court: everybody's password is the same and is told here. */
  readonly isPractice: boolean;
  /** Signed in: go where the person was going. */
  readonly onSignedIn: () => void;
}

/** As `resources/demo/court.json` sets it; it protects nothing. */
const practicePassword = 'practice-court';

/** The door of the desk. */
export function SignInPage({ courtName, isPractice, onSignedIn }: SignInPageProps) {
  const { t } = useTranslation(['session', 'ui']);
  const queryClient = useQueryClient();
  useEffect(() => {
    document.title = t('ui:windowTitle', { title: t('session:title') });
  }, [t]);
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: 380, p: 3 }}>
        <Typography variant="h1" sx={{ mb: 2.5 }}>
          {courtName ?? t('session:title')}
        </Typography>
        <SignInForm
          onSignedIn={() => {
            // Nothing another person has read may show.
            queryClient.clear();
            onSignedIn();
          }}
        />
        {isPractice && (
          <Alert severity="info" icon={false} sx={{ mt: 2 }}>
            {t('session:practice', { password: practicePassword })}
          </Alert>
        )}
      </Paper>
    </Box>
  );
}
