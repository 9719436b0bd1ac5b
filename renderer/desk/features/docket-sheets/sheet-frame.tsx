import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { printCurrentPage } from '../../../ui/files.ts';
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

/** A page that prints: toolbar on screen, sheets on paper, through the system's own dialog. */
export function SheetFrame({ title, isLandscape, query, controls, children }: SheetFrameProps) {
  const { t } = useTranslation(['docketSheets', 'ui']);
  // The window's title is the name a PDF printer proposes.
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Box
      sx={{
        minHeight: '100vh',
        bgcolor: 'action.hover',
        '@media print': { bgcolor: 'transparent', minHeight: 0 },
      }}
    >
      <Toolbar title={title}>
        {controls}
        <Button
          variant="contained"
          startIcon={<PrintOutlined />}
          disabled={query.data === undefined || query.isFetching}
          onClick={() => void document.fonts.ready.then(() => printCurrentPage({ isLandscape }))}
        >
          {query.isFetching ? t('docketSheets:preparing') : t('docketSheets:print')}
        </Button>
      </Toolbar>
      <Box component="main" sx={{ p: 3, overflowX: 'auto', '@media print': { p: 0, overflow: 'visible' } }}>
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
      </Box>
    </Box>
  );
}

function Toolbar({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation('docketSheets');
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  return (
    <Box
      component="header"
      aria-label={t('toolbar')}
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 1,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
        '@media print': { display: 'none' },
      }}
    >
      <Button
        startIcon={<ArrowBackOutlined />}
        onClick={() => (canGoBack ? router.history.back() : void navigate({ to: '/docket' }))}
      >
        {t('back')}
      </Button>
      <Typography variant="h1" sx={{ fontSize: '1.1rem', flex: '1 1 12em', minWidth: 0 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
