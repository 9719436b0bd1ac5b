import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { momentText } from '../../../ui/dates.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { type LedgerImport, useLedgerImports } from './queries.ts';
import { useRejectsDownload } from './rejects.ts';
import { UndoDialog } from './undo-dialog.tsx';

/** The imports so far, the latest first, each with its rejects and its undo. */
export function ImportsTable() {
  const { t } = useTranslation('ledger');
  const imports = useLedgerImports();
  const [undoing, setUndoing] = useState<LedgerImport | null>(null);
  const columns = useColumns(setUndoing);
  return (
    <Box component="section" aria-label={t('imports.title')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('imports.title')}
      </Typography>
      <DataTable
        label={t('imports.label')}
        columns={columns}
        rows={imports.data}
        rowKey={(row) => row.importId}
        state={imports.isPending ? 'loading' : imports.isError ? 'failed' : 'ready'}
        emptyText={t('imports.empty')}
        onRetry={() => void imports.refetch()}
      />
      {undoing !== null && <UndoDialog imported={undoing} onClose={() => setUndoing(null)} />}
    </Box>
  );
}

function useColumns(onUndo: (imported: LedgerImport) => void): readonly Column<LedgerImport>[] {
  const { t } = useTranslation('ledger');
  const { staffName } = useReference();
  const canUndo = useCan('ledger.undo');
  const download = useRejectsDownload();
  return [
    { id: 'file', header: t('imports.file'), cell: (row) => row.fileName },
    {
      id: 'at',
      header: t('imports.at'),
      cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{momentText(row.importedAt)}</span>,
    },
    { id: 'by', header: t('imports.by'), cell: (row) => staffName(row.importedBy) },
    {
      id: 'cases',
      header: t('imports.cases'),
      cell: (row) => row.counts.cases + row.counts.preFilingMediations,
      align: 'right',
    },
    { id: 'hearings', header: t('imports.hearings'), cell: (row) => row.counts.hearings, align: 'right' },
    {
      id: 'reported',
      header: t('imports.reported'),
      cell: (row) => `${row.errors} / ${row.warnings}`,
      align: 'right',
    },
    {
      id: 'state',
      header: t('imports.state'),
      cell: (row) =>
        row.undoneAt === null ? t('imports.inForce') : t('imports.undone', { at: momentText(row.undoneAt) }),
    },
    {
      id: 'actions',
      header: t('imports.actions'),
      align: 'right',
      cell: (row) => (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 0.5 }}>
          {row.errors > 0 && <Button onClick={() => download(row.importId)}>{t('imports.rejects')}</Button>}
          {canUndo && row.undoneAt === null && (
            <Button onClick={() => onUndo(row)}>{t('imports.undo')}</Button>
          )}
        </Box>
      ),
    },
  ];
}
