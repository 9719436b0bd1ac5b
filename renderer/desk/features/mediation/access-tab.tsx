import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { momentText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useAccessLog } from './queries.ts';

/** Who looked at offers and private notes, wrote, or was turned away: for the director, without a word of them. */
export function AccessTab() {
  const { t } = useTranslation('mediation');
  const { t: ui } = useTranslation('ui');
  const { staffName } = useReference();
  const log = useAccessLog();
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('access.how')}
      </Typography>
      <DataTable
        label={t('tabs.access')}
        rows={log.data}
        state={log.isPending ? 'loading' : log.isError ? 'failed' : 'ready'}
        emptyText={t('access.empty')}
        rowKey={({ ordinal }) => String(ordinal)}
        onRetry={() => void log.refetch()}
        columns={[
          { id: 'at', header: t('access.at'), cell: ({ at }) => momentText(at) },
          { id: 'who', header: t('access.who'), cell: ({ staffId }) => staffName(staffId) },
          { id: 'act', header: t('entries.kind'), cell: ({ act }) => t(`access.${act}`) },
          {
            id: 'case',
            header: t('list.case'),
            cell: ({ mediationId, number }) => (
              <RouterLink to="/mediation/$mediationId" params={{ mediationId }}>
                {number ?? ui('notNumbered')}
              </RouterLink>
            ),
          },
        ]}
      />
    </>
  );
}
