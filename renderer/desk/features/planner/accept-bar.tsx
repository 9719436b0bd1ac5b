import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioView } from '../../../../electron/backend/api/contract/planner.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useAcceptPlan, useDiscardPlan } from './mutations.ts';
import { useTaskReason } from './use-task-text.ts';

interface AcceptBarProps {
  readonly scenario: ScenarioView;
  readonly selected: readonly number[];
  /** Whether anything is left to take over. */
  readonly hasOpen: boolean;
  readonly onClosed: () => void;
}

/** The decision: take the ticked hearings over with a reason, or throw the copy away. */
export function AcceptBar({ scenario, selected, hasOpen, onClosed }: AcceptBarProps) {
  const { t } = useTranslation('planner');
  const notify = useNotice();
  const taskReason = useTaskReason();
  const accept = useAcceptPlan();
  const discard = useDiscardPlan();
  const [reason, setReason] = useState(taskReason(scenario.task));
  const [isAsking, setIsAsking] = useState(false);
  const { scenarioId } = scenario;
  const movesAny = scenario.items.some(
    ({ position, kind }) => kind === 'moved' && selected.includes(position),
  );
  const take = () =>
    accept.mutate(
      { scenarioId, positions: [...selected], reason },
      { onSuccess: (counts) => notify(t('accept.done', counts)) },
    );
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <RefusalAlert error={accept.error ?? discard.error} keepsTyping />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        {movesAny && (
          <TextField
            label={t('accept.reason')}
            required
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            helperText={t('accept.reasonHelp')}
            fullWidth={false}
            sx={{ minWidth: 'min(100%, 28em)' }}
          />
        )}
        {hasOpen && (
          <Button
            variant="contained"
            disabled={selected.length === 0 || reason.trim() === '' || accept.isPending}
            onClick={take}
          >
            {t('accept.submit', { n: selected.length })}
          </Button>
        )}
        <Button variant="outlined" onClick={() => setIsAsking(true)}>
          {t('accept.discard')}
        </Button>
      </Box>
      <ConfirmDialog
        open={isAsking}
        title={t('accept.discardTitle')}
        body={t('accept.discardBody')}
        confirmLabel={t('accept.discard')}
        tone="danger"
        isPending={discard.isPending}
        onClose={() => setIsAsking(false)}
        onConfirm={() => discard.mutate({ scenarioId }, { onSuccess: onClosed })}
      />
    </Box>
  );
}
