import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { verifyNow } from '../../../../electron/backend/api/contract/court.ts';
import { useTRPC } from '../../../ui/client.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';

type Verdict = z.infer<typeof verifyNow.output>;

/** Checks the whole store and says what was found. */
export function VerifyPanel() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const verify = useMutation(trpc.system.verify.mutationOptions());
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2.5 }}>
      <Typography variant="h2">{t('backup.verify')}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>{t('backup.verifyIntro')}</Typography>
      <Button variant="outlined" disabled={verify.isPending} onClick={() => verify.mutate()}>
        {verify.isPending ? t('backup.verifying') : t('backup.verify')}
      </Button>
      <RefusalAlert error={verify.error} />
      {verify.data !== undefined && <VerdictView verdict={verify.data} />}
    </Paper>
  );
}

function VerdictView({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('settings');
  const { cases, events, files, faults } = verdict;
  if (verdict.isSound) {
    return (
      <Alert severity="success" role="status" sx={{ mt: 1.5 }}>
        {t('backup.sound', { cases, events, files })}
      </Alert>
    );
  }
  const columns: Column<Verdict['faults'][number]>[] = [
    { id: 'kind', header: t('backup.faultKind'), cell: (fault) => fault.kind },
    { id: 'subject', header: t('backup.faultSubject'), cell: (fault) => fault.subject },
    { id: 'detail', header: t('backup.faultDetail'), cell: (fault) => fault.detail },
  ];
  return (
    <>
      <Alert severity="error" role="alert" sx={{ my: 1.5 }}>
        {t('backup.unsound', { n: faults.length })}
      </Alert>
      <DataTable
        label={t('backup.verify')}
        columns={columns}
        rows={faults}
        rowKey={(fault) => `${fault.kind} ${fault.subject} ${fault.detail}`}
        state="ready"
        emptyText=""
        maxHeight={360}
      />
    </>
  );
}
