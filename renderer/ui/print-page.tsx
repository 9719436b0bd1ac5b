import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface PrintPageProps {
  readonly title: string;
  /** The window's title, which is the name a PDF printer proposes; by default the heading. */
  readonly fileTitle?: string;
  /** Where "back" leads when there is nothing to go back to. */
  readonly home: '/' | '/papers' | '/docket';
  /** Controls of the toolbar; the print button last. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

/** A page that prints: a toolbar on screen, only the sheets on paper. */
export function PrintPage({ title, fileTitle = title, home, tools, children }: PrintPageProps) {
  const { t } = useTranslation('ui');
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  useEffect(() => {
    document.title = fileTitle;
  }, [fileTitle]);
  return (
    <Box
      sx={{
        minHeight: '100vh',
        bgcolor: 'action.hover',
        '@media print': { bgcolor: 'transparent', minHeight: 0 },
      }}
    >
      <Box
        component="header"
        aria-label={t('printTools')}
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
          onClick={() => (canGoBack ? router.history.back() : void navigate({ to: home }))}
        >
          {t('back')}
        </Button>
        <Typography variant="h1" sx={{ fontSize: '1.1rem', flex: '1 1 12em', minWidth: 0 }}>
          {title}
        </Typography>
        {tools}
      </Box>
      <Box component="main" sx={{ p: 3, overflowX: 'auto', '@media print': { p: 0, overflow: 'visible' } }}>
        {children}
      </Box>
    </Box>
  );
}
