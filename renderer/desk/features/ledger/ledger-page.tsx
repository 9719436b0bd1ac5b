import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { FileChooser } from './file-chooser.tsx';
import { ImportsTable } from './imports-table.tsx';
import { JobPanel } from './job-panel.tsx';
import { type LedgerSearch, ledgerSearch } from './ledger-search.ts';

/** `/ledger`: trial run, report, import, and the imports so far with their undo. */
export function LedgerPage() {
  const { t } = useTranslation('ledger');
  const search = ledgerSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const show = (next: LedgerSearch, replace = false) =>
    void navigate({ to: '/ledger', search: next, replace });
  return (
    <Page
      title={t('title')}
      breadcrumbs={[
        <RouterLink key="settings" to="/settings">
          {t('settings')}
        </RouterLink>,
      ]}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Typography sx={{ maxWidth: '60em', color: 'text.secondary' }}>{t('intro')}</Typography>
        <FileChooser
          isCompact={search.job !== undefined}
          onStarted={({ jobId, uploadId, fileName }) =>
            show({ job: jobId, upload: uploadId, file: fileName })
          }
        />
        {search.job !== undefined && (
          <JobPanel key={search.job} jobId={search.job} search={search} onSearch={show} />
        )}
        <ImportsTable />
      </Box>
    </Page>
  );
}
