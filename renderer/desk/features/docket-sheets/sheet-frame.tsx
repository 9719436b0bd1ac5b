import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { printCurrentPage } from '../../../ui/files.ts';
import { PrintPage } from '../../../ui/print-page.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';

interface SheetFrameProps {
  readonly title: string;
  readonly isLandscape: boolean;
  /** What the sheets are made of, as it was asked for. */
  readonly query: {
    readonly data: unknown;
    readonly error: unknown;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  /** Controls of the toolbar: which day, which room, whose week. */
  readonly controls: ReactNode;
  readonly children: ReactNode;
}

/** The sheets of the docket on screen, with what they show to choose above them; printed through the system's own dialog. */
export function SheetFrame({ title, isLandscape, query, controls, children }: SheetFrameProps) {
  const { t } = useTranslation(['docketSheets', 'ui']);
  return (
    <PrintPage
      title={title}
      home="/docket"
      tools={
        <>
          {controls}
          <Button
            variant="contained"
            startIcon={<PrintOutlined />}
            disabled={query.data === undefined || query.isFetching}
            onClick={() => void document.fonts.ready.then(() => printCurrentPage({ isLandscape }))}
          >
            {query.isFetching ? t('docketSheets:preparing') : t('docketSheets:print')}
          </Button>
        </>
      }
    >
      <RefusalAlert
        error={query.error}
        onRetry={
          <Button color="inherit" onClick={() => void query.refetch()}>
            {t('ui:retry')}
          </Button>
        }
      />
      {query.data === undefined && query.error === null && (
        <Skeleton variant="rectangular" sx={{ maxWidth: '297mm', height: '60vh', mx: 'auto' }} />
      )}
      {query.data !== undefined && children}
    </PrintPage>
  );
}
