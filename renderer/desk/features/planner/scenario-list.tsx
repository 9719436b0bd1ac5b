import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ScenarioHead } from '../../../../electron/backend/api/contract/planner.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { momentText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useProofText } from './proof-mark.tsx';
import { useScenarios } from './queries.ts';
import { useTaskText } from './use-task-text.ts';

/** The what-if copies so far, the newest first. */
export function ScenarioList({ onOpen }: { readonly onOpen: (scenarioId: string) => void }) {
  const { t } = useTranslation('planner');
  const scenarios = useScenarios();
  const columns = useColumns(onOpen);
  return (
    <Box component="section" aria-label={t('list.title')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('list.title')}
      </Typography>
      <DataTable
        label={t('list.label')}
        columns={columns}
        rows={scenarios.data?.scenarios}
        rowKey={(row) => row.scenarioId}
        state={scenarios.isPending ? 'loading' : scenarios.isError ? 'failed' : 'ready'}
        emptyText={t('list.empty')}
        onRetry={() => void scenarios.refetch()}
      />
    </Box>
  );
}

function useColumns(onOpen: (scenarioId: string) => void): readonly Column<ScenarioHead>[] {
  const { t } = useTranslation('planner');
  const { staffName } = useReference();
  const taskText = useTaskText();
  const proofText = useProofText();
  return [
    { id: 'task', header: t('list.task'), cell: (row) => taskText(row.task) },
    {
      id: 'at',
      header: t('list.madeAt'),
      cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{momentText(row.madeAt)}</span>,
    },
    { id: 'by', header: t('list.madeBy'), cell: (row) => staffName(row.madeBy) },
    { id: 'quality', header: t('list.quality'), cell: proofText },
    { id: 'status', header: t('list.status'), cell: (row) => t(`status.${row.status}`) },
    {
      id: 'open',
      header: '',
      align: 'right',
      cell: (row) => (
        <Button onClick={() => onOpen(row.scenarioId)} aria-label={`${t('list.open')} ${taskText(row.task)}`}>
          {t('list.open')}
        </Button>
      ),
    },
  ];
}
