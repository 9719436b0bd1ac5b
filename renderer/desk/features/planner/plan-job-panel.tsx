import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanJobView } from '../../../../electron/backend/api/contract/planner.ts';
import { RefusalAlert, refusalOf } from '../../../ui/refusal.tsx';
import { useStopPlan } from './mutations.ts';
import { percent } from './proof-mark.tsx';
import { usePlanJob } from './queries.ts';
import { useTaskText } from './use-task-text.ts';

interface PlanJobPanelProps {
  readonly jobId: string;
  /** Called once the copy is there. */
  readonly onDone: (scenarioId: string) => void;
}

/** A run of the planner: what it does, how far it is, and a way to end it. */
export function PlanJobPanel({ jobId, onDone }: PlanJobPanelProps) {
  const { t } = useTranslation('planner');
  const job = usePlanJob(jobId);
  const isDone = job.data?.state === 'done';
  useEffect(() => {
    if (isDone) onDone(jobId);
  }, [isDone, jobId, onDone]);
  if (refusalOf(job.error)?.code === 'notFound') return <Alert severity="info">{t('running.gone')}</Alert>;
  if (job.error !== null) return <RefusalAlert error={job.error} />;
  if (job.data === undefined || isDone) return null;
  if (job.data.state === 'failed')
    return (
      <Alert severity="error" role="alert">
        {t('running.failed')} {job.data.error?.ref}
      </Alert>
    );
  return <Running job={job.data} />;
}

function Running({ job }: { readonly job: PlanJobView }) {
  const { t } = useTranslation('planner');
  const taskText = useTaskText();
  const stop = useStopPlan();
  const { progress, seconds } = job;
  const elapsed = progress === null ? 0 : progress.elapsedMs / 1000;
  const isStopping = job.isStopWanted || stop.isPending;
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('running.title')}
      sx={{ p: 2, display: 'grid', gap: 1 }}
    >
      <Typography variant="h2">
        {t('running.title')} · {taskText(job.task)}
      </Typography>
      <LinearProgress
        aria-label={t('running.title')}
        variant={progress === null ? 'indeterminate' : 'determinate'}
        value={Math.min(100, (elapsed / seconds) * 100)}
      />
      <Box role="status" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {progress === null ? t('running.reading') : t(`running.${progress.phase}`)}
      </Box>
      {progress !== null && (
        <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {t('running.numbers', { ...progress, elapsed: elapsed.toFixed(1), seconds })}
          {progress.gap !== null && ` · ${t('running.gap', { gap: percent(progress.gap) })}`}
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button variant="outlined" disabled={isStopping} onClick={() => stop.mutate({ jobId: job.jobId })}>
          {isStopping ? t('running.stopping') : t('running.stop')}
        </Button>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('running.leave')}
        </Typography>
      </Box>
      <RefusalAlert error={stop.error} />
    </Paper>
  );
}
