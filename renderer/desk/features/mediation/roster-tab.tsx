import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mediator } from '../../../../electron/backend/api/contract/mediation.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { plainDate } from '../../../ui/dates.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { MediatorDialog } from './mediator-dialog.tsx';
import { useRoster } from './queries.ts';

/** The mediators by organisation: the court's own, the union's, the court of law's, others. */
export function RosterTab() {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const { t: ui } = useTranslation('ui');
  const { staffName } = useReference();
  const canSave = useCan('mediation.saveMediator');
  const roster = useRoster();
  const [open, setOpen] = useState<Mediator | 'new' | null>(null);
  return (
    <>
      {canSave && (
        <Box sx={{ mb: 1.5 }}>
          <Button variant="contained" onClick={() => setOpen('new')}>
            {t('roster.add')}
          </Button>
        </Box>
      )}
      <DataTable
        label={t('tabs.roster')}
        rows={roster.data}
        state={roster.isPending ? 'loading' : roster.isError ? 'failed' : 'ready'}
        emptyText={t('roster.empty')}
        rowKey={({ id }) => id}
        onRetry={() => void roster.refetch()}
        columns={[
          {
            id: 'name',
            header: t('roster.name'),
            cell: (row) =>
              canSave ? (
                <Button size="small" onClick={() => setOpen(row)}>
                  {row.name}
                </Button>
              ) : (
                row.name
              ),
          },
          { id: 'organisation', header: t('roster.organisation'), cell: (row) => row.organisation },
          { id: 'kind', header: t('roster.kind'), cell: (row) => term(`mediatorKind.${row.kind}`) },
          { id: 'phone', header: t('calls.phone'), cell: (row) => row.phone ?? ui('none') },
          {
            id: 'staff',
            header: t('roster.staff'),
            cell: (row) => (row.staffId === null ? ui('none') : staffName(row.staffId)),
          },
          { id: 'from', header: t('roster.from'), cell: (row) => plainDate(row.from) },
          { id: 'to', header: t('roster.to'), cell: (row) => plainDate(row.to) },
        ]}
      />
      {open !== null && (
        <MediatorDialog mediator={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
