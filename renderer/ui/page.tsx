import Box from '@mui/material/Box';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  /** The page's one heading; also the window's title. */
  readonly title: string;
  /** What stands beside the heading, such as badges. */
  readonly titleExtra?: ReactNode;
  /** Links that lead here; the page itself is added as the last. */
  readonly breadcrumbs?: readonly ReactNode[];
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The outline of every page: breadcrumb, heading, actions, content. */
export function Page({ title, titleExtra, breadcrumbs, actions, children }: PageProps) {
  const { t } = useTranslation('ui');
  useEffect(() => {
    document.title = t('windowTitle', { title });
  }, [title, t]);
  return (
    <Box sx={{ p: { xs: 1.5, sm: 2.5 }, pt: { xs: 1, sm: 1.5 }, minWidth: 0, '@media print': { p: 0 } }}>
      {breadcrumbs !== undefined && breadcrumbs.length > 0 && (
        <Breadcrumbs
          aria-label={t('breadcrumb')}
          sx={{ fontSize: '0.93rem', mb: 0.5, '@media print': { display: 'none' } }}
        >
          {breadcrumbs}
          <Typography
            component="span"
            aria-current="page"
            sx={{ color: 'text.secondary', fontSize: 'inherit' }}
          >
            {title}
          </Typography>
        </Breadcrumbs>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5, minHeight: 36 }}>
        <Typography variant="h1">{title}</Typography>
        {titleExtra}
        {actions !== undefined && (
          <Box
            sx={{
              ml: 'auto',
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1,
              '@media print': { display: 'none' },
            }}
          >
            {actions}
          </Box>
        )}
      </Box>
      {children}
    </Box>
  );
}
