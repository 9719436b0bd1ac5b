import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Skeleton from '@mui/material/Skeleton';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useDateText } from '../../../ui/dates.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { DeputyDialog } from './deputy-dialog.tsx';
import { useApprovalSettings, useDismissDeputy, useSetApprovalRequired } from './queries.ts';

/** Which approvals are given in the program, and who stands in for a director. */
export function ApprovalSettingsTab() {
  const { t } = useTranslation('approvals');
  const notify = useNotice();
  const canChange = useCan('approvals.setRequired');
  const found = useApprovalSettings();
  const set = useSetApprovalRequired();
  if (found.data === undefined)
    return found.error === null ? (
      <Skeleton variant="rounded" height={240} />
    ) : (
      <RefusalAlert error={found.error} />
    );
  return (
    <>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('settings.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('settings.help')}
      </Typography>
      <RefusalAlert error={set.error} />
      <Box sx={{ display: 'grid', gap: 1, mb: 3 }}>
        {found.data.kinds.map(({ kind, isRequired }) => (
          <div key={kind}>
            <FormControlLabel
              disabled={!canChange || set.isPending}
              control={
                <Switch
                  checked={isRequired}
                  onChange={(_, next) =>
                    set.mutate({ kind, isRequired: next }, { onSuccess: () => notify(t('settings.saved')) })
                  }
                />
              }
              label={t(`settings.kind.${kind}`)}
            />
            <Typography variant="body2" color="text.secondary" sx={{ pl: 6 }}>
              {t(`settings.basis.${kind}`)}
            </Typography>
          </div>
        ))}
      </Box>
      <Deputies deputies={found.data.deputies} />
    </>
  );
}

function Deputies({
  deputies,
}: {
  readonly deputies: NonNullable<ReturnType<typeof useApprovalSettings>['data']>['deputies'];
}) {
  const { t } = useTranslation('approvals');
  const dateText = useDateText();
  const notify = useNotice();
  const canAppoint = useCan('approvals.appoint');
  const dismiss = useDismissDeputy();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="h2">{t('settings.deputies')}</Typography>
        {canAppoint && (
          <Button sx={{ ml: 'auto' }} variant="contained" onClick={() => setAdding(true)}>
            {t('settings.add')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('settings.deputiesHelp')}
      </Typography>
      <RefusalAlert error={dismiss.error} />
      <DataTable
        label={t('settings.deputies')}
        rows={deputies}
        state="ready"
        emptyText={t('settings.none')}
        rowKey={({ id }) => id}
        columns={[
          { id: 'director', header: t('settings.director'), cell: (row) => row.director },
          { id: 'deputy', header: t('settings.deputy'), cell: (row) => row.deputy },
          { id: 'from', header: t('settings.from'), cell: (row) => dateText(row.from) },
          { id: 'to', header: t('settings.to'), cell: (row) => dateText(row.to) },
          { id: 'reason', header: t('settings.reason'), cell: (row) => row.reason },
          {
            id: 'end',
            header: t('settings.end'),
            cell: (row) =>
              canAppoint && (
                <Button
                  size="small"
                  disabled={dismiss.isPending}
                  aria-label={t('settings.endOf', { name: row.deputy })}
                  onClick={() =>
                    dismiss.mutate({ id: row.id }, { onSuccess: () => notify(t('settings.ended')) })
                  }
                >
                  {t('settings.end')}
                </Button>
              ),
          },
        ]}
      />
      {isAdding && <DeputyDialog onClose={() => setAdding(false)} />}
    </>
  );
}
