import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodes } from '../../../../electron/backend/api/contract/errors.ts';
import type { LedgerJob } from '../../../../electron/backend/api/contract/ledger.ts';
import { RefusalAlert, RefusalError, refusalOf } from '../../../ui/refusal.tsx';
import { JobResult } from './job-result.tsx';
import type { LedgerSearch } from './ledger-search.ts';
import { useCancelJob, useRefreshAll, useStartImport } from './mutations.ts';
import { useLedgerJob } from './queries.ts';

interface JobPanelProps {
  readonly jobId: string;
  readonly search: LedgerSearch;
  readonly onSearch: (search: LedgerSearch, replace?: boolean) => void;
}

/** One job: progress with numbers and a way to stop it, then its result. */
export function JobPanel({ jobId, search, onSearch }: JobPanelProps) {
  const { t } = useTranslation('ledger');
  const job = useLedgerJob(jobId);
  const startImport = useStartImport();
  useRefreshWhenImported(job.data);
  const { upload, file } = search;

  if (refusalOf(job.error)?.code === 'notFound') return <Alert severity="info">{t('job.gone')}</Alert>;
  if (job.error !== null) return <RefusalAlert error={job.error} />;
  if (job.data === undefined) return <LinearProgress aria-label={t('job.starting')} />;

  const importNow = () => {
    if (upload === undefined || file === undefined) return;
    startImport.mutate(
      { uploadId: upload, fileName: file },
      { onSuccess: (started) => onSearch({ job: started.jobId, upload, file }) },
    );
  };
  return (
    <Paper variant="outlined" component="section" aria-label={t(`job.${job.data.kind}`)} sx={{ p: 2 }}>
      {file !== undefined && (
        <Typography variant="caption" color="text.secondary">
          {file}
        </Typography>
      )}
      {job.data.state === 'running' && <Running job={job.data} />}
      {job.data.state === 'cancelled' && <Alert severity="info">{t('job.cancelled')}</Alert>}
      {job.data.state === 'failed' && <RefusalAlert error={failureOf(job.data)} />}
      {job.data.state === 'done' && job.data.result !== null && (
        <JobResult
          jobId={jobId}
          kind={job.data.kind}
          result={job.data.result}
          search={search}
          onSearch={onSearch}
          isStarting={startImport.isPending}
          onImport={upload === undefined ? null : importNow}
        />
      )}
      <RefusalAlert error={startImport.error} />
    </Paper>
  );
}

function Running({ job }: { readonly job: LedgerJob }) {
  const { t } = useTranslation('ledger');
  const cancel = useCancelJob();
  const isCounted = job.total > 0;
  const text = isCounted ? t('job.progress', { done: job.done, total: job.total }) : t('job.starting');
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h2">{t(`job.${job.kind}`)}</Typography>
      <LinearProgress
        aria-label={t(`job.${job.kind}`)}
        aria-valuetext={text}
        variant={isCounted ? 'determinate' : 'indeterminate'}
        value={isCounted ? Math.min(100, (job.done / job.total) * 100) : 0}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>{text}</Typography>
        <Button
          variant="outlined"
          disabled={cancel.isPending || cancel.isSuccess}
          onClick={() => cancel.mutate({ jobId: job.jobId })}
        >
          {cancel.isIdle ? t('job.cancel') : t('job.cancelling')}
        </Button>
        <Typography variant="caption" color="text.secondary">
          {t('job.leave')}
        </Typography>
      </Box>
      <RefusalAlert error={cancel.error} />
    </Box>
  );
}

/** A job's failure in the shape of a refusal, so that it is told in the same words. */
function failureOf({ error }: LedgerJob): unknown {
  const code = errorCodes.find((known) => known === error?.code) ?? 'internal';
  return new RefusalError(error?.details === undefined ? { code } : { code, details: error.details });
}

/** When an import ends while the page is open, everything else on the desk is out of date. */
function useRefreshWhenImported(job: LedgerJob | undefined) {
  const refresh = useRefreshAll();
  const wasRunning = useRef(false);
  useEffect(() => {
    if (job?.state === 'running') wasRunning.current = true;
    if (job?.kind === 'import' && job.state === 'done' && wasRunning.current) {
      wasRunning.current = false;
      void refresh();
    }
  }, [job, refresh]);
}
