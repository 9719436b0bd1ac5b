import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDateText } from '../../../ui/dates.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { ClosingDayDialog } from './closing-day-dialog.tsx';
import { useRemoveClosingDay } from './mutations.ts';
import { useClosingDays } from './queries.ts';
import { TrialDialog } from './trial-dialog.tsx';

interface ClosingDay {
  readonly on: LegalDate;
  readonly reason: string;
}

/** Days on which the court itself is closed: they are no workdays, and no period ends on them. */
export function ClosingDays() {
  const { t } = useTranslation('law');
  const dateText = useDateText();
  const days = useClosingDays();
  const canAdd = useCan('law.saveClosingDay');
  const [isAdding, setIsAdding] = useState(false);
  const removal = useRemoval();
  const columns: Column<ClosingDay>[] = [
    { id: 'on', header: t('closing.on'), cell: ({ on }) => dateText(on).replace(/ \(.*\)$/, '') },
    { id: 'reason', header: t('closing.reason'), cell: ({ reason }) => reason },
    ...(canAdd ? [removeColumn()] : []),
  ];
  return (
    <Box component="section" aria-label={t('closing.title')}>
      <Typography variant="h2">{t('closing.title')}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>{t('closing.intro')}</Typography>
      {canAdd && (
        <Button variant="outlined" sx={{ mb: 1 }} onClick={() => setIsAdding(true)}>
          {t('closing.add')}
        </Button>
      )}
      <RefusalAlert error={removal.trialError} />
      <DataTable
        label={t('closing.title')}
        columns={columns}
        rows={days.data}
        rowKey={({ on }) => on}
        state={days.isPending ? 'loading' : days.isError ? 'failed' : 'ready'}
        emptyText={t('closing.none')}
        onRetry={() => void days.refetch()}
      />
      {isAdding && <ClosingDayDialog onClose={() => setIsAdding(false)} />}
      {removal.dialog}
    </Box>
  );

  function removeColumn(): Column<ClosingDay> {
    return {
      id: 'remove',
      header: '',
      align: 'right',
      width: 48,
      cell: ({ on }) => (
        <IconButton
          aria-label={t('closing.remove', { date: dateText(on) })}
          disabled={removal.isPending}
          onClick={() => removal.ask(on)}
        >
          <DeleteOutlined />
        </IconButton>
      ),
    };
  }
}

/** Taking a closing day out: the trial, then the dialog with what it moves. */
function useRemoval() {
  const { t } = useTranslation('law');
  const notify = useNotice();
  const dateText = useDateText();
  const trial = useRemoveClosingDay();
  const take = useRemoveClosingDay();
  const on = trial.variables?.on;
  const close = () => {
    trial.reset();
    take.reset();
  };
  const dialog = trial.data !== undefined && on !== undefined && (
    <TrialDialog
      title={t('closing.removeTrial', { date: dateText(on) })}
      recount={trial.data}
      takeLabel={t('closing.removeTake')}
      isPending={take.isPending}
      refusal={take.error}
      onTake={() =>
        take.mutate(
          { on, isDryRun: false },
          {
            onSuccess: ({ movedTotal }) => {
              notify(t('closing.removed', { date: dateText(on), n: movedTotal }));
              close();
            },
          },
        )
      }
      onClose={close}
    />
  );
  return {
    ask: (day: LegalDate) => trial.mutate({ on: day, isDryRun: true }),
    isPending: trial.isPending,
    trialError: trial.error,
    dialog,
  };
}
