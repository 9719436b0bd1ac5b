import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../ui/client.ts';
import { momentText } from '../../../ui/dates.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { VerifyPanel } from './verify-panel.tsx';

/** The last good backup in large letters; back up now; verify. */
export function BackupTab() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const canBackUp = useCan('system.backup');
  const status = useQuery(trpc.system.status.queryOptions());
  const backup = useMutation(
    trpc.system.backup.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.system.pathFilter()),
    }),
  );
  return (
    <>
      <Paper variant="outlined" component="section" sx={{ p: 2.5, mb: 2 }}>
        <Typography variant="h2" sx={{ color: 'text.secondary' }}>
          {t('backup.last')}
        </Typography>
        {status.isPending && <Skeleton width={320} height={56} />}
        <RefusalAlert error={status.error} />
        {status.data !== undefined && <LastBackup last={status.data.lastBackup} />}
        {canBackUp ? (
          <Box sx={{ mt: 2 }}>
            <Button variant="contained" disabled={backup.isPending} onClick={() => backup.mutate()}>
              {backup.isPending ? t('backup.running') : t('backup.now')}
            </Button>
            <RefusalAlert error={backup.error} />
            {backup.data !== undefined && (
              <Alert severity="success" role="status" sx={{ mt: 1 }}>
                {t('backup.done', backup.data)}
              </Alert>
            )}
          </Box>
        ) : (
          <Typography sx={{ mt: 1, color: 'text.secondary' }}>{t('backup.onlyAdministrator')}</Typography>
        )}
        <Typography sx={{ mt: 2, color: 'text.secondary' }}>{t('backup.advice')}</Typography>
      </Paper>
      {canBackUp && <VerifyPanel />}
    </>
  );
}

interface LastBackupProps {
  readonly last: { readonly at: string; readonly file: string; readonly isVerified: boolean } | null;
}

function LastBackup({ last }: LastBackupProps) {
  const { t } = useTranslation('settings');
  if (last === null) {
    return (
      <>
        <Typography sx={{ fontSize: '2.2rem', lineHeight: 1.3, fontWeight: 600, color: 'late.main' }}>
          {t('backup.never')}
        </Typography>
        <Typography>{t('backup.neverHelp')}</Typography>
      </>
    );
  }
  return (
    <>
      <Typography sx={{ fontSize: '2.2rem', lineHeight: 1.3, fontWeight: 600 }}>
        {momentText(last.at)}
      </Typography>
      {!last.isVerified && <Alert severity="error">{t('backup.unverified')}</Alert>}
      <Typography sx={{ color: 'text.secondary' }}>{t('backup.file', { file: last.file })}</Typography>
    </>
  );
}
