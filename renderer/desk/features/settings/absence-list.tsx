import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDateText } from '../../../ui/dates.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';
import { useAbsences, useRemoveAbsence } from './absence-queries.ts';
import { type Absence, timeOfAbsence } from './absence-times.ts';

/** Who is away from when to when, person by person; whoever is away on the day of a draw cannot be drawn. */
export function AbsenceList() {
  const { t } = useTranslation('settings');
  const { staffName, today } = useReference();
  const canChange = useCan('law.saveAbsence');
  const absences = useAbsences();
  const dateText = useDateText();
  const [hasPast, setHasPast] = useState(false);
  const [open, setOpen] = useState<Absence | 'new' | null>(null);
  const [removed, setRemoved] = useState<Absence | null>(null);
  const rows = absences.data
    ?.filter((absence) => hasPast || timeOfAbsence(absence, today.date) !== 'past')
    .toSorted(
      (a, b) => staffName(a.staffId).localeCompare(staffName(b.staffId), 'zh') || (a.from < b.from ? -1 : 1),
    );
  const columns: Column<Absence>[] = [
    { id: 'person', header: t('absence.person'), cell: ({ staffId }) => staffName(staffId) },
    { id: 'from', header: t('absence.from'), cell: ({ from }) => dateText(from) },
    { id: 'to', header: t('absence.to'), cell: ({ to }) => dateText(to) },
    { id: 'reason', header: t('absence.reason'), cell: ({ reason }) => reason },
    {
      id: 'time',
      header: t('absence.time'),
      cell: (absence) => t(`absence.times.${timeOfAbsence(absence, today.date)}`),
    },
    ...(canChange ? [actions()] : []),
  ];
  return (
    <Box component="section" aria-label={t('absence.title')} sx={{ mt: 4 }}>
      <Typography variant="h2">{t('absence.title')}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>{t('absence.intro')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
        {canChange && (
          <Button variant="outlined" onClick={() => setOpen('new')}>
            {t('absence.add')}
          </Button>
        )}
        <FormControlLabel
          label={t('absence.past')}
          control={<Checkbox checked={hasPast} onChange={(event) => setHasPast(event.target.checked)} />}
        />
      </Box>
      <DataTable
        label={t('absence.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        state={absences.isPending ? 'loading' : absences.isError ? 'failed' : 'ready'}
        emptyText={t('absence.none')}
        onRetry={() => void absences.refetch()}
      />
      {open !== null && (
        <AbsenceDialog absence={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
      {removed !== null && <RemoveAbsence absence={removed} onClose={() => setRemoved(null)} />}
    </Box>
  );

  function actions(): Column<Absence> {
    return {
      id: 'actions',
      header: '',
      align: 'right',
      width: 96,
      cell: (absence) => {
        const which = { name: staffName(absence.staffId), from: dateText(absence.from) };
        return (
          <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
            <IconButton aria-label={t('absence.edit', which)} onClick={() => setOpen(absence)}>
              <EditOutlined />
            </IconButton>
            <IconButton aria-label={t('absence.remove', which)} onClick={() => setRemoved(absence)}>
              <DeleteOutlined />
            </IconButton>
          </Box>
        );
      },
    };
  }
}

function RemoveAbsence({ absence, onClose }: { readonly absence: Absence; readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const notify = useNotice();
  const { staffName } = useReference();
  const dateText = useDateText();
  const remove = useRemoveAbsence();
  const which = {
    name: staffName(absence.staffId),
    from: dateText(absence.from),
    to: dateText(absence.to),
  };
  return (
    <ConfirmDialog
      open
      title={t('absence.removeTitle')}
      body={
        <>
          {t('absence.removeBody', which)}
          <RefusalAlert error={remove.error} />
        </>
      }
      confirmLabel={t('absence.removeConfirm')}
      tone="danger"
      isPending={remove.isPending}
      onConfirm={() =>
        remove.mutate(
          { id: absence.id },
          {
            onSuccess: () => {
              notify(t('absence.removed', which));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
