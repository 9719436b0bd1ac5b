import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanTaskView } from '../../../../electron/backend/api/contract/planner.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { LossFields } from './loss-fields.tsx';
import { useStartPlan } from './mutations.ts';
import type { PlannerSearch } from './planner-search.ts';
import { useTask } from './use-task.ts';

const limits = [5, 10, 30, 60] as const;

interface TaskFormProps {
  readonly search: PlannerSearch;
  readonly onChange: (change: Partial<PlannerSearch>) => void;
  readonly isBusy: boolean;
}

/** What to plan: the queue, or a loss to repair; then the start. The choice stands in the address. */
export function TaskForm({ search, onChange, isBusy }: TaskFormProps) {
  const { t } = useTranslation('planner');
  const start = useStartPlan();
  const [seconds, setSeconds] = useState<number>(10);
  const kind = search.task ?? 'fill';
  const task = useTask(search);
  const begin = (asked: PlanTaskView) =>
    start.mutate(
      { task: asked, seconds },
      { onSuccess: ({ jobId }) => onChange({ job: jobId, scenario: undefined, day: undefined }) },
    );
  return (
    <Paper
      variant="outlined"
      component="form"
      aria-label={t('task.label')}
      onSubmit={(event) => {
        event.preventDefault();
        if (task !== null) begin(task);
      }}
      sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        aria-label={t('task.label')}
        value={kind}
        onChange={(_, value: 'fill' | 'repair' | null) => value !== null && onChange({ task: value })}
      >
        {(['fill', 'repair'] as const).map((value) => (
          <ToggleButton key={value} value={value} sx={{ px: 2, py: 0.5, color: 'text.secondary' }}>
            {t(`task.${value}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography sx={{ color: 'text.secondary', maxWidth: '60em' }}>{t(`task.${kind}Help`)}</Typography>
      {kind === 'repair' && <LossFields search={search} onChange={onChange} />}
      <RefusalAlert error={start.error} keepsTyping />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <TextField
          select
          fullWidth={false}
          label={t('seconds')}
          value={seconds}
          onChange={(event) => setSeconds(Number(event.target.value))}
          sx={{ minWidth: 120 }}
        >
          {limits.map((n) => (
            <MenuItem key={n} value={n}>
              {t('secondsOption', { n })}
            </MenuItem>
          ))}
        </TextField>
        <Button type="submit" variant="contained" disabled={task === null || isBusy || start.isPending}>
          {t('start')}
        </Button>
        {task === null && <Typography sx={{ color: 'text.secondary' }}>{t('chooseLoss')}</Typography>}
      </Box>
    </Paper>
  );
}
