import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { printCurrentPage } from '../../../ui/files.ts';
import { PrintPage } from '../../../ui/print-page.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useRecount } from './queries.ts';
import { recountSearch } from './recount-search.ts';
import { RecountSheet } from './recount-sheet.tsx';

/** `/print/recount`: every date that one recount moved, on paper. */
export function RecountPage() {
  const { t } = useTranslation(['law', 'ui']);
  const { id } = recountSearch.parse(useSearch({ strict: false }));
  const { data, error, isPending, refetch } = useRecount(id);
  return (
    <PrintPage
      title={t('law:sheet.title')}
      home="/"
      tools={
        <Button
          variant="contained"
          startIcon={<PrintOutlined />}
          disabled={data === undefined}
          onClick={() => void document.fonts.ready.then(() => printCurrentPage())}
        >
          {t('law:sheet.print')}
        </Button>
      }
    >
      <RefusalAlert
        error={error}
        onRetry={
          <Button color="inherit" onClick={() => void refetch()}>
            {t('ui:retry')}
          </Button>
        }
      />
      {isPending && <Skeleton variant="rectangular" sx={{ maxWidth: '210mm', height: '60vh', mx: 'auto' }} />}
      {data !== undefined && <RecountSheet recount={data} />}
    </PrintPage>
  );
}
