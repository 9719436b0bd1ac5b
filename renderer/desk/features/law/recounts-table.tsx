import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecountHead } from '../../../../electron/backend/api/contract/law.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { momentText } from '../../../ui/dates.tsx';
import { useRules } from './queries.ts';
import { RecountDialog } from './recount-dialog.tsx';
import { useCauseText } from './use-cause-text.ts';

/** The last recounts, the latest first: when, by whom, why, how many dates moved, and which. */
export function RecountsTable() {
  const { t } = useTranslation('law');
  const rules = useRules();
  const causeText = useCauseText();
  const [shown, setShown] = useState<RecountHead | null>(null);
  const columns: Column<RecountHead>[] = [
    {
      id: 'at',
      header: t('recounts.at'),
      cell: ({ madeAt }) => <span style={{ whiteSpace: 'nowrap' }}>{momentText(madeAt)}</span>,
    },
    {
      id: 'by',
      header: t('recounts.by'),
      cell: ({ madeBy }) => (madeBy === 'system' ? t('recounts.program') : madeBy),
    },
    { id: 'cause', header: t('recounts.cause'), cell: ({ cause }) => causeText(cause) },
    { id: 'cases', header: t('recounts.cases'), align: 'right', cell: ({ cases }) => cases },
    {
      id: 'moved',
      header: t('recounts.moved'),
      align: 'right',
      cell: (recount) =>
        recount.movedTotal === 0 ? (
          0
        ) : (
          <Link
            component="button"
            type="button"
            aria-label={t('recounts.show', { n: recount.movedTotal, cause: causeText(recount.cause) })}
            onClick={() => setShown(recount)}
          >
            {recount.movedTotal}
          </Link>
        ),
    },
  ];
  return (
    <Box component="section" aria-label={t('recounts.title')}>
      <Typography variant="h2">{t('recounts.title')}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>{t('recounts.intro')}</Typography>
      <DataTable
        label={t('recounts.title')}
        columns={columns}
        rows={rules.data?.recounts}
        rowKey={({ madeAt, cause }) => `${madeAt} ${cause}`}
        state={rules.isPending ? 'loading' : rules.isError ? 'failed' : 'ready'}
        emptyText={t('recounts.none')}
        onRetry={() => void rules.refetch()}
      />
      {shown !== null && <RecountDialog head={shown} onClose={() => setShown(null)} />}
    </Box>
  );
}
