import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setSessionToken, useTRPC } from '../../../ui/client.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';

/** Version, where the data lies, and the way out of practice. */
export function AboutTab() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const { court } = useReference();
  const canLeave = useCan('court.leavePractice');
  const status = useQuery(trpc.system.status.queryOptions());
  const { data } = status;
  return (
    <>
      {status.isPending && <Skeleton variant="rounded" height={120} />}
      <RefusalAlert error={status.error} />
      {data !== undefined && (
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: 'max-content 1fr',
            columnGap: 3,
            rowGap: 1,
            m: 0,
            mb: 3,
            '& dt': { color: 'text.secondary' },
            '& dd': { m: 0 },
          }}
        >
          <dt>{t('about.program')}</dt>
          <dd>{t('about.version', { version: data.programVersion })}</dd>
          <dt>{t('about.dataDir')}</dt>
          <dd>
            <div>{data.dataDir}</div>
            <div>{t('about.contents', { cases: data.cases, events: data.events })}</div>
            <div>{t('about.schema', { version: data.schemaVersion })}</div>
          </dd>
        </Box>
      )}
      {court.isPractice && canLeave && <LeavePractice />}
    </>
  );
}

function LeavePractice() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const [isAsking, setIsAsking] = useState(false);
  const leave = useMutation(
    trpc.court.leavePractice.mutationOptions({
      onSuccess: () => {
        setSessionToken(null);
        window.location.assign('/');
      },
      onError: () => setIsAsking(false),
    }),
  );
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2.5 }}>
      <Typography variant="h2">{t('about.practiceTitle')}</Typography>
      <Typography sx={{ mb: 1.5 }}>{t('about.practiceBody')}</Typography>
      <RefusalAlert error={leave.error} />
      <Button variant="outlined" onClick={() => setIsAsking(true)}>
        {t('about.leave')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('about.leaveConfirm')}
        body={t('about.leaveConfirmBody')}
        confirmLabel={t('about.leave')}
        tone="danger"
        isPending={leave.isPending}
        onConfirm={() => leave.mutate()}
        onClose={() => setIsAsking(false)}
      />
    </Paper>
  );
}
